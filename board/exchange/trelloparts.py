"""What hangs on the cards of a Trello export: members, labels, checklists, comments, dates.

Exports differ in where they keep these: at the top or inside the card, as objects or as ids.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from board.domain.errors import BadFile
from board.exchange import jsontext as js
from board.exchange.incoming import IncomingCheck, IncomingLink, IncomingTouch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

_COMMENTS = frozenset({"commentCard", "copyCommentCard"})
_CREATIONS = frozenset({"createCard", "copyCard", "convertToCardFromCheckItem", "emailCard"})
_WEB = ("http://", "https://")


class Parts:
    """The parts of one export, found by the card they belong to."""

    def __init__(self, top: js.Object) -> None:
        """Sort the parts of ``top`` by card."""
        actions = js.objects(top, "actions")
        comments = [each for each in actions if js.as_text(each, "type") in _COMMENTS]
        self.members = _members(top)
        self._authors = self.members | _creators(actions)
        self._labels = {
            js.as_text(each, "id"): _label_name(each) for each in js.objects(top, "labels")
        }
        self._label_names = js.as_object(top.get("labelNames"), "labelNames")
        checklists = js.objects(top, "checklists")
        self._checklists = {js.as_text(each, "id"): each for each in checklists}
        self._checklists_by_card = _by_card(checklists, "idCard")
        self._comments = _merged_comments(comments, top.get("comments"))
        self._created = _latest(actions, lambda each: js.as_text(each, "type") in _CREATIONS)
        self._moved = _latest(actions, lambda each: "listAfter" in _data(each))
        self._completed = _latest(actions, _says_complete)

    def members_of(self, card: js.Object) -> list[tuple[str, str]]:
        """Return (id, name) of the members on a card; those who left the board are looked up."""
        inside = {js.as_text(each, "id"): _full_name(each) for each in js.objects(card, "members")}
        known = self._authors | inside
        ids = [_id_text(each) for each in js.as_list(card.get("idMembers"), "idMembers")]
        return [(each, known[each]) for each in ids or inside if known.get(each)]

    def tags_of(self, card: js.Object) -> tuple[str, ...]:
        """Return the labels of a card as words: each by its name, else by its colour."""
        inside = [self._tag(each) for each in js.as_list(card.get("labels"), "labels")]
        ids = [_id_text(each) for each in js.as_list(card.get("idLabels"), "idLabels")]
        names = inside or [self._labels.get(each, "") for each in ids]
        return tuple(dict.fromkeys(name for name in names if name))

    def checklist_of(self, card: js.Object) -> tuple[IncomingCheck, ...]:
        """Return all checklists of a card as one; of several, each item says which it is from."""
        lists = _ordered(self._checklists_on(card))
        ticked = {
            js.as_text(each, "idCheckItem")
            for each in js.objects(card, "checkItemStates")
            if js.as_text(each, "state") == "complete"
        }
        return tuple(
            _check(item, ticked, prefix=js.as_text(each, "name") if len(lists) > 1 else "")
            for each in lists
            for item in by_place(each, "checkItems")
            if js.as_text(item, "name").strip()
        )

    def links_of(self, card: js.Object) -> tuple[IncomingLink, ...]:
        """Return the attachments of a card that have a web address."""
        found = (
            IncomingLink(js.as_text(each, "url"), js.as_text(each, "name"))
            for each in js.objects(card, "attachments")
        )
        return tuple(
            link if link.label != link.target else IncomingLink(link.target)
            for link in found
            if link.target.casefold().startswith(_WEB)
        )

    def touches_of(self, card: js.Object) -> tuple[IncomingTouch, ...]:
        """Return the comments on a card, oldest first."""
        inside = (
            each for each in js.objects(card, "actions") if js.as_text(each, "type") in _COMMENTS
        )
        on_card = [*self._comments.get(js.as_text(card, "id"), ()), *inside]
        once = {js.as_text(each, "id") or str(number): each for number, each in enumerate(on_card)}
        touches = [
            IncomingTouch(_date(each) or self.last_change(card), text, author=self._author(each))
            for each in once.values()
            if (text := js.as_text(_data(each), "text") or js.as_text(each, "text"))
        ]
        return tuple(sorted(touches, key=lambda touch: touch.at.timestamp() if touch.at else 0.0))

    def created_at(self, card_id: str) -> datetime | None:
        """Return when a card was made, if the export still says so."""
        return self._created.get(card_id)

    def moved_at(self, card_id: str) -> datetime | None:
        """Return when a card came into its list, if the export still says so."""
        return self._moved.get(card_id)

    def completed_at(self, card_id: str) -> datetime | None:
        """Return when a card's due date was ticked off, if the export still says so."""
        return self._completed.get(card_id)

    def last_change(self, card: js.Object) -> datetime | None:
        """Return when anything last happened to a card."""
        return _lenient_instant(card, "dateLastActivity")

    def _tag(self, label: object) -> str:
        if isinstance(label, str):  # the oldest exports name only the colour
            return js.as_text(self._label_names, label) or _id_text(label)
        return _label_name(js.as_object(label, "labels"))

    def _checklists_on(self, card: js.Object) -> list[js.Object]:
        ids = [_id_text(each) for each in js.as_list(card.get("idChecklists"), "idChecklists")]
        found = {each: self._checklists[each] for each in ids if each in self._checklists}
        for each in self._checklists_by_card.get(js.as_text(card, "id"), ()):
            found[js.as_text(each, "id")] = each
        for number, each in enumerate(js.objects(card, "checklists")):
            found.setdefault(js.as_text(each, "id") or str(number), each)
        return list(found.values())

    def _author(self, comment: js.Object) -> str:
        creator = js.as_object(comment.get("memberCreator"), "memberCreator")
        return _full_name(creator) or self._authors.get(js.as_text(comment, "idMemberCreator"), "")


def by_place(holder: js.Object, name: str) -> list[js.Object]:
    """Return the list ``name`` of ``holder`` in Trello's order; equal places as they stand."""
    return _ordered(js.objects(holder, name))


def _ordered(found: list[js.Object]) -> list[js.Object]:
    return sorted(found, key=place)


def place(each: js.Object) -> float:
    """Return where a list, card or item stands among its like; at the end when unknown."""
    position = each.get("pos")
    if isinstance(position, str):
        return {"top": -math.inf, "bottom": math.inf}.get(position) or _number(position)
    number = js.as_number(each, "pos")
    return math.inf if number is None else number


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return math.inf
    return math.inf if math.isnan(number) else number


def _members(top: js.Object) -> dict[str, str]:
    members = {js.as_text(each, "id"): _full_name(each) for each in js.objects(top, "members")}
    return {identity: name for identity, name in members.items() if identity and name}


def _creators(actions: list[js.Object]) -> dict[str, str]:
    creators = (js.as_object(each.get("memberCreator"), "memberCreator") for each in actions)
    return {js.as_text(each, "id"): _full_name(each) for each in creators if each.get("id")}


def _full_name(member: js.Object) -> str:
    return js.as_text(member, "fullName").strip() or js.as_text(member, "username").strip()


def _label_name(label: js.Object) -> str:
    return js.as_text(label, "name").strip() or js.as_text(label, "color").strip()


def _check(item: js.Object, ticked: set[str], *, prefix: str) -> IncomingCheck:
    text = js.as_text(item, "name").strip()
    done = js.as_text(item, "state") == "complete" or js.as_text(item, "id") in ticked
    return IncomingCheck(f"{prefix}: {text}" if prefix else text, done=done)


def _merged_comments(actions: list[js.Object], extra: object) -> dict[str, list[js.Object]]:
    """Return comments by card id: those of the actions, and a list or object of their own."""
    found: dict[str, list[js.Object]] = defaultdict(list)
    if isinstance(extra, dict):
        for card_id in extra:
            found[card_id].extend(js.objects(extra, card_id))
    else:
        actions = [*actions, *js.objects({"comments": extra}, "comments")]
    for each in actions:
        found[_card_id(each)].append(each)
    return found


def _latest(
    actions: Iterable[js.Object], wanted: Callable[[js.Object], bool]
) -> dict[str, datetime]:
    """Return when each card last had an action that is ``wanted``."""
    found: dict[str, datetime] = {}
    for each in filter(wanted, actions):
        at, card_id = _date(each), _card_id(each)
        if at and (card_id not in found or at > found[card_id]):
            found[card_id] = at
    return found


def _says_complete(action: js.Object) -> bool:
    return js.as_object(_data(action).get("card"), "card").get("dueComplete") is True


def _by_card(found: Iterable[js.Object], name: str) -> dict[str, list[js.Object]]:
    by_card: dict[str, list[js.Object]] = defaultdict(list)
    for each in found:
        if card_id := js.as_text(each, name):
            by_card[card_id].append(each)
    return by_card


def _card_id(action: js.Object) -> str:
    card = js.as_object(_data(action).get("card"), "card")
    return js.as_text(card, "id") or js.as_text(action, "idCard")


def _data(action: js.Object) -> js.Object:
    return js.as_object(action.get("data"), "data")


def _date(action: js.Object) -> datetime | None:
    return _lenient_instant(action, "date")


def _lenient_instant(holder: js.Object, name: str) -> datetime | None:
    try:
        return js.as_instant(holder, name)
    except BadFile:
        return None


def _id_text(value: object) -> str:
    return js.as_text({"id": value}, "id")
