"""What stands in the list of a round, what can be done with each, and what was done so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.ladder import Way
from board.domain.rounds import (
    LEFT_BEFORE,
    SECONDS_A_CALL,
    SECONDS_A_MESSAGE,
    UNREACHED,
    Flag,
    State,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from board.domain.rounds import Round, RoundItem


class Group(StrEnum):
    """Where in the list something stands."""

    ANSWER = "answer"
    SEND = "send"
    DO = "do"
    SLIPPED = "slipped"
    WORD = "word"
    UNCLEAR = "unclear"
    FAVOUR = "favour"


class Wish(StrEnum):
    """What can be done with an entry."""

    YES = "yes"
    NO = "no"
    APPROVE = "approve"
    MAIL = "mail"
    ADDRESS = "address"
    EDIT = "edit"
    PRINT = "print"
    REACHED = "reached"
    NOBODY = "nobody"
    STEPPED_IN = "stepped_in"
    IT_WAS_SENT = "it_was_sent"
    SEND_AGAIN = "send_again"
    CALLED = "called"
    NEW_DATE = "new_date"
    FINISH = "finish"
    HAND_ON = "hand_on"
    TOLD = "told"
    MENTION = "mention"
    SKIP = "skip"


class Deed(StrEnum):
    """What became of an entry."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    APPROVED = "approved"
    WENT_OUT = "went_out"
    REACHED = "reached"
    NOBODY = "nobody"
    STEPPED_IN = "stepped_in"
    WAS_SENT = "was_sent"
    SENT_AGAIN = "sent_again"
    CALLED = "called"
    DATED = "dated"
    FINISHED = "finished"
    PASSED_ON = "passed_on"
    TOLD = "told"
    SKIPPED = "skipped"


LETTERS: Mapping[Wish, str] = {
    Wish.NO: "N",
    Wish.EDIT: "E",
    Wish.SKIP: "S",
    Wish.NOBODY: "N",
    Wish.SEND_AGAIN: "G",
    Wish.NEW_DATE: "N",
    Wish.FINISH: "D",
    Wish.HAND_ON: "P",
    Wish.MENTION: "F",
}
"""The keys of all but the first wish of an entry, which has A."""
FIRST_LETTER = "A"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing of the round: a message, a task, or a card that slipped.

    ``key`` stays the same whatever becomes of it. ``deed`` is None while it waits for a person. A
    favour ``rides`` in the message with that key: nothing is to be done about it.
    """

    key: str
    group: Group
    item: RoundItem | None = None
    card_id: str = ""
    deed: Deed | None = None
    edited: bool = False
    rides: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it waits for a person."""
        return self.deed is None and not self.rides

    def is_about(self, card_id: str) -> bool:
        """Return whether it concerns a card."""
        cards = self.item.followed if self.item else ()
        return bool(card_id) and card_id in (self.card_id, *(each.card.id for each in cards))

    @property
    def seconds(self) -> int:
        """About how long it takes."""
        calls = self.item is None or self.item.way is not Way.EMAIL
        return SECONDS_A_CALL if calls else SECONDS_A_MESSAGE

    @property
    def must_not_leave(self) -> bool:
        """Whether it cannot go before somebody has put it right."""
        return self.item is not None and Flag.UNFILLED in self.item.flags


def wishes(entry: Entry, *, has_mailbox: bool) -> tuple[Wish, ...]:
    """Return what can be done with an entry; the first one helps most."""
    item = entry.item
    if not entry.is_open:
        waits = item is not None and item.state is State.READY
        return (Wish.SKIP,) if waits else ()
    if item is None:
        return (Wish.CALLED, Wish.NEW_DATE, Wish.FINISH, Wish.HAND_ON)
    if item.mail is not None:
        return (Wish.YES, Wish.NO)
    if entry.group is Group.FAVOUR:
        return (Wish.TOLD, Wish.SKIP)
    return _of_message(item, has_mailbox=has_mailbox)


def _of_message(item: RoundItem, *, has_mailbox: bool) -> tuple[Wish, ...]:
    if item.state is State.UNCERTAIN or item.said == LEFT_BEFORE:
        return (Wish.IT_WAS_SENT, Wish.SEND_AGAIN)
    if item.state is not State.PLANNED:
        return (Wish.SEND_AGAIN, Wish.SKIP)
    if item.way is Way.EMAIL:
        first = Wish.APPROVE if has_mailbox else Wish.MAIL
        first = Wish.ADDRESS if UNREACHED & item.flags else first
        return (first, Wish.EDIT, *([Wish.MENTION] if item.without else []), Wish.SKIP)
    return {
        Way.PHONE: (Wish.REACHED, Wish.NOBODY, Wish.SKIP),
        Way.LETTER: (Wish.PRINT, Wish.EDIT, Wish.SKIP),
        Way.INSIDE: (Wish.STEPPED_IN, Wish.SKIP),
    }[item.way]


class Sitting:
    """A round as somebody goes through it: what is done stays in its place with what became of it.

    What is noted counts at once; `take` then brings what the board says.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._deeds: dict[str, Deed] = {}
        self._edits: dict[str, RoundItem] = {}
        self._under_way: set[str] = set()

    def take(self, found: Round) -> None:
        """Take today's round as it is now."""
        seen_to = {
            followed.card.id
            for each in self.deeds()
            if each.item is not None
            for followed in each.item.followed
        }
        fresh = {each.key: each for each in _entries(found) if each.card_id not in seen_to}
        self._forget_undone(fresh)
        kept = [fresh.get(one.key, one) for one in self.entries if self._stays(one, fresh)]
        known = {each.key for each in kept}
        kept += [each for key, each in fresh.items() if key not in known]
        order = list(Group)
        kept.sort(key=lambda each: order.index(each.group))
        self.entries = [self._as_it_is(each) for each in kept]

    def note(self, key: str, deed: Deed) -> None:
        """Note what is being done with an entry; the board has it once it is `settled`."""
        self._deeds.pop(key, None)  # the latest deed stands last
        self._deeds[key] = deed
        self._under_way.add(key)
        self._show(key)

    def settled(self, key: str) -> None:
        """Note that the board knows what was done."""
        self._under_way.discard(key)

    def forget(self, key: str) -> None:
        """Let an entry wait again: it was taken back, or could not be done."""
        self._deeds.pop(key, None)
        self._under_way.discard(key)
        self._show(key)

    def edit(self, key: str, item: RoundItem) -> None:
        """Note that a text was edited here."""
        self._edits[key] = item
        self._show(key)

    @property
    def is_settled(self) -> bool:
        """Whether the board knows all that was done."""
        return not self._under_way

    @property
    def last(self) -> str:
        """The key of what was done last, "" before anything was."""
        return next(reversed(self._deeds), "")

    def deeds(self) -> list[Entry]:
        """Return what was done in this sitting."""
        return [each for each in self.entries if each.key in self._deeds]

    def get(self, key: str) -> Entry | None:
        """Return an entry."""
        return next((each for each in self.entries if each.key == key), None)

    def waiting(self) -> list[Entry]:
        """Return what waits for a person."""
        return [each for each in self.entries if each.is_open]

    def after(self, key: str) -> str:
        """Return the next entry that waits, from ``key`` on and then from the top; "" for none."""
        keys = [each.key for each in self.entries]
        at = keys.index(key) if key in keys else 0
        turned = [*self.entries[at:], *self.entries[:at]]
        return next((each.key for each in turned if each.is_open), "")

    def _forget_undone(self, fresh: Mapping[str, Entry]) -> None:
        """Let what waits again be open: it was undone. Who was not reached waits all the same."""
        for key, deed in list(self._deeds.items()):
            here = fresh.get(key)
            if here and here.is_open and key not in self._under_way and deed is not Deed.NOBODY:
                del self._deeds[key]

    def _stays(self, entry: Entry, fresh: Mapping[str, Entry]) -> bool:
        return entry.key in fresh or entry.key in self._deeds

    def _as_it_is(self, entry: Entry) -> Entry:
        item, edit = entry.item, self._edits.get(entry.key)
        if item and edit and item.state is State.PLANNED:
            item = replace(item, letter=edit.letter, without=edit.without, flags=edit.flags)
        deed = self._deeds.get(entry.key)
        if deed is None and item is not None and item.state is State.READY:
            deed = Deed.APPROVED
        return replace(entry, item=item, deed=deed, edited=edit is not None)

    def _show(self, key: str) -> None:
        self.entries = [self._as_it_is(each) if each.key == key else each for each in self.entries]


def _entries(found: Round) -> Iterator[Entry]:
    taken: set[str] = set()
    unclear = {each.key for each in found.unclear}
    told = {each.key for each in found.favours}
    riding: list[Entry] = []
    for item in found.items:
        if item.mail is not None:
            yield Entry(key=f"answer {item.key}", group=Group.ANSWER, item=item)
            continue
        key = _about(item)
        key = f"{key} {item.key}" if key in taken else key
        taken.add(key)
        if item.key in told:
            yield Entry(key=f"favour {item.key}", group=Group.FAVOUR, item=item)
            continue
        group = Group.SEND if item.way is Way.EMAIL else Group.DO
        group = Group.WORD if item.owed else group
        ready = Deed.APPROVED if item.state is State.READY else None
        yield Entry(
            key=key, group=Group.UNCLEAR if item.key in unclear else group, item=item, deed=ready
        )
        riding += _riding(item, key)
    yield from riding
    for card_id in found.slipped:
        yield Entry(key=f"slipped {card_id}", group=Group.SLIPPED, card_id=card_id)


def _about(item: RoundItem) -> str:
    """Return what names an item whatever becomes of it: its card, its job, or itself."""
    if item.first is not None:
        return item.first.card.id
    if item.news is not None and item.contact is not None:
        return f"{item.news.id} {item.contact.id}"
    return item.owed.job.id if item.owed else item.key


def _riding(item: RoundItem, key: str) -> Iterator[Entry]:
    """Yield the favours that a message mentions."""
    for favour in item.favours:
        alone = replace(item, way=Way.PHONE, followed=(), owed=None, favours=(favour,), letter=None)
        yield Entry(key=f"favour {favour.id}", group=Group.FAVOUR, item=alone, rides=key)
