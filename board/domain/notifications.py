"""What a person is to be notified of now: the morning digest, what falls due, what is late.

Pure rules over the board, the local time and the notifications before. Many things at once make one
notification, so that a weekend, a sleep or quiet hours end in a digest and not in a flood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.card import StageKind
from board.domain.open_steps import OpenSteps
from board.domain.urgency import next_date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from collections.abc import Set as AbstractSet
    from datetime import date, datetime

    from board.domain.board import Board
    from board.domain.card import Card, Stage
    from board.domain.received import Received
    from board.domain.workdays import Workdays

BETWEEN = timedelta(minutes=1)  # never more than one notification in this time
SNOOZE = timedelta(hours=1)
DIGEST = "digest"


class Why(StrEnum):
    """What a notification is about."""

    DIGEST = "digest"
    DUE = "due"
    LATE = "late"
    ANSWER = "answer"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Rules:
    """How somebody wants to be notified, at one desk.

    ``digest_at`` is None for when the firm's day starts. Nothing is shown from ``quiet_from`` until
    ``quiet_to``, which may lie after midnight; the same time twice means never quiet. Without
    ``details`` neither titles nor customers are shown. ``everybody`` tells of all cards, not only
    of one's own, nobody's, and those of people who have no desk of their own.
    """

    on: bool = True
    digest: bool = True
    digest_at: time | None = None
    quiet_from: time = time(20)
    quiet_to: time = time(7)
    details: bool = True
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A card that is late, due today, or was answered.

    It rings ``at`` a local time, ``timed`` if its own. ``mail_id`` is the mail that answers it.
    """

    card_id: str
    why: Why
    day: date
    at: time
    timed: bool = False
    mail_id: str = ""

    @property
    def key(self) -> str:
        """What names this occasion: another date or time of the card is another one."""
        if self.mail_id:
            return f"{self.why}:{self.mail_id}"
        moment = f"T{self.at:%H:%M}" if self.timed else ""
        return f"{self.why}:{self.card_id}:{self.day}{moment}"


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification: of ``items``; it settles the occasions ``keys``."""

    why: Why
    items: tuple[Item, ...]
    keys: tuple[str, ...]

    @property
    def slot(self) -> str:
        """The place on screen: the next notification of the same card, or of many, replaces it."""
        return self.card_id or DIGEST

    @property
    def is_digest(self) -> bool:
        """Whether it is that of the morning, which tells also that all is well."""
        return self.why is Why.DIGEST

    @property
    def card_id(self) -> str:
        """The card if it is about one only, else empty."""
        return self.items[0].card_id if len(self.items) == 1 else ""

    def count(self, why: Why) -> int:
        """Return how many of the cards are late, or due."""
        return sum(item.why is why for item in self.items)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in today's round: how many things, and about how many seconds they take."""

    number: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class NotificationText:
    """A notification in words. ``buttons`` are pairs of key and text."""

    slot: str
    title: str
    body: str = ""
    buttons: tuple[tuple[str, str], ...] = ()


def is_quiet(rules: Rules, at: time) -> bool:
    """Return whether nothing may be shown at this time of day."""
    start, end = rules.quiet_from, rules.quiet_to
    if start <= end:
        return start <= at < end
    return at >= start or at < end


def pending_items(
    board: Board, today: date, workdays: Workdays, *, elsewhere: AbstractSet[str] = frozenset()
) -> list[Item]:
    """Return the cards that are late or due today, late ones first.

    Those owned by somebody who is notified ``elsewhere`` (ids of colleagues) are left out.
    """
    is_open = workdays.is_open(today)
    steps = OpenSteps()
    steps.show(board)
    found = [
        (card.title.casefold(), item)
        for card in board.cards.values()
        for item in _items(card, board.stages[card.stage_id], today, board.firm.day_starts)
        if card.owner_id not in elsewhere and (is_open or item.timed)
        if not (card.step_key and steps.first_before(card))
    ]
    found.sort(key=lambda pair: (pair[1].day, pair[1].at, pair[0]))
    return [item for _, item in found]


def answer_items(
    board: Board,
    answers: Iterable[Received],
    now: datetime,
    *,
    elsewhere: AbstractSet[str] = frozenset(),
) -> list[Item]:
    """Return what came in as an answer; it rings when it came, from before today at once."""
    found = []
    for mail in answers:
        card = board.cards.get(mail.card_id or "")
        if card is None or card.owner_id in elsewhere:
            continue
        came = mail.at.astimezone(now.tzinfo)
        at = came.time() if came.date() == now.date() else time.min
        found.append(Item(card.id, Why.ANSWER, came.date(), at, timed=True, mail_id=mail.id))
    return found


def occasions(items: Iterable[Item], now: datetime, rules: Rules) -> set[str]:
    """Return the keys of all occasions that may have come by ``now``."""
    keys = {item.key for item in items if item.at <= now.time() or not item.timed}
    return keys | {digest_key(now)} if rules.digest else keys


def digest_key(now: datetime) -> str:
    """Return the key of the digest of a day."""
    return f"{DIGEST}:{now.date()}"


def next_notification(
    items: Iterable[Item],
    now: datetime,
    *,
    rules: Rules,
    workdays: Workdays,
    day_starts: time,
    notified: AbstractSet[str],
    again: Collection[str] = (),
) -> Notification | None:
    """Return the notification for the local time ``now``; None for nothing.

    ``notified`` are the keys of earlier ones, ``again`` those of them to be shown once more. A
    notification without items settles an occasion of which there is nothing to say.
    """
    if not rules.on or is_quiet(rules, now.time()):
        return None
    items = list(items)
    digest = digest_key(now)
    awaited = rules.digest and workdays.is_open(now.date()) and digest not in notified
    if digest in again or (awaited and now.time() >= (rules.digest_at or day_starts)):
        keys = {item.key for item in items if not item.timed or item.at <= now.time()} - notified
        return Notification(
            Why.DIGEST, tuple(items), (digest, *sorted(keys), *_others(again, digest))
        )
    fresh = [
        item
        for item in items
        if item.key in again
        or (item.key not in notified and item.at <= now.time() and (item.timed or not awaited))
    ]
    keys = {item.key for item in fresh} | set(again)
    return Notification(_why(fresh), tuple(fresh), tuple(sorted(keys))) if keys else None


def _items(card: Card, stage: Stage, today: date, day_starts: time) -> Iterator[Item]:
    """Yield what a card gives to notify of today: at most one thing."""
    day, asks = next_date(card, stage)
    if day is None or day > today or stage.kind is StageKind.DONE:
        return
    if card.snoozed_until is not None and card.snoozed_until > today:
        return
    if day < today:
        yield Item(card.id, Why.LATE, day, day_starts)
    elif card.due_time is not None and not asks:
        yield Item(card.id, Why.DUE, day, card.due_time, timed=True)
    else:
        yield Item(card.id, Why.DUE, day, day_starts)


def _others(keys: Iterable[str], but: str) -> list[str]:
    return sorted(key for key in keys if key != but)


def _why(items: Collection[Item]) -> Why:
    return next(iter(items)).why if len(items) == 1 else Why.SEVERAL
