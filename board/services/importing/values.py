"""What a file says of a card, what the board says, and what the card came with, in one form.

All three are plain JSON under the same names, with what is empty left out, so that they can be
compared field by field and remembered on the card (``Card.imported``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from board.domain.errors import Refused
from board.domain.folding import visible
from board.domain.recurrence import checked
from board.domain.texts import LONGEST_TITLE, tags_of
from board.exchange.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime, time

    from board.domain.board import HistoryEntry
    from board.domain.card import CheckItem, Link, Touch
    from board.exchange.incoming import IncomingCard, IncomingCheck, IncomingLink, IncomingTouch

    Said = Mapping[str, object]
    Fields = Mapping[str, Any]

COLUMNS = {
    "title": "title",
    "note": "note",
    "stage": "stage_id",
    "done": "done_at",
    "customer": "customer_id",
    "contact": "contact",
    "job": "job_id",
    "owner": "owner_id",
    "due": "due",
    "due_time": "due_time",
    "ask_on": "ask_on",
    "snoozed_until": "snoozed_until",
    "archived": "archived_at",
    "stake": "stake",
    "repeat": "repeat",
    "tags": "tags",
}
"""The fields a second import may bring up to date, and the fields of Card that hold them."""

LISTS = ("checklist", "links", "touches")
FIELDS = (*COLUMNS, *LISTS)
ALONG = {
    "due": "due_time",
    "done_on": "done",
    "comments": "touches",
}  # a column of a table may tell two fields
ONE_LINE = ("contact", "stake", "customer", "job", "owner", "stage", "email", "phone")
AS_THEY_ARE = ("title", "note", "contact", "stake", "repeat")
PLAIN = (
    *("title", "note", "stage", "done", "customer", "contact", "job", "owner"),
    *("archived", "stake", "repeat"),
)
DAYS = ("due", "due_time", "ask_on", "snoozed_until")
_plain, _days, _one_lines = attrgetter(*PLAIN), attrgetter(*DAYS), attrgetter(*ONE_LINE)
MEMBERS = "members"
TICK = timedelta(microseconds=1)
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
HOW_IMPORTED = "import"


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs to one card of the board."""

    checklist: Sequence[CheckItem] = ()
    links: Sequence[Link] = ()
    touches: Sequence[Touch] = ()


NO_BELONGINGS = Belongings()


@dataclass(frozen=True, slots=True)
class Names:
    """The names behind the ids of a card on the board."""

    stages: Mapping[str, str]
    customers: Mapping[str, str]
    jobs: Mapping[str, str]
    colleagues: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Base:
    """What a card came with: what the ``file`` said, and how the ``card`` held it if otherwise.

    ``source`` is ``Incoming.came_from`` of that file, empty where it was not known.
    """

    file: Said
    card: Said = field(default_factory=dict)
    source: str = ""

    def held(self, name: str) -> object:
        """Return what the card held when it had just been imported."""
        return self.card[name] if name in self.card else self.file.get(name)


def tidy(card: IncomingCard) -> IncomingCard:
    """Return the card as the board takes it; what has no place of its own goes into the note."""
    title = _line.__wrapped__(card.title)
    lines = [f"{each.field}: {each.text}" if each.field else each.text for each in card.unread]
    if card.others:
        lines.append(f"{MEMBERS}: {', '.join(card.others)}")
    if len(title) > LONGEST_TITLE:
        lines.append(title)
    rule = _rule(card.repeat) if card.repeat else ""
    if rule is None:
        lines.append(f"repeat: {card.repeat}")
    note = clean("\n".join([card.note, *lines]) if lines else card.note).strip("\n")
    names = tuple(map(_name, _one_lines(card)))
    new = _tidy_lists(card)
    if (title, note, rule or "", names) != (card.title, card.note, card.repeat, _one_lines(card)):
        new |= {"title": title[:LONGEST_TITLE], "note": note, "repeat": rule or ""}
        new |= zip(ONE_LINE, names, strict=True)
    return card._replace(**new) if new else card


def _tidy_lists(card: IncomingCard) -> dict[str, Any]:
    """Return the lists of a card that hold something."""
    new: dict[str, Any] = {}
    if card.tags:
        new["tags"] = tags_of(map(clean, card.tags))
    if card.checklist:
        new["checklist"] = tuple(_checked(item) for item in card.checklist if item.text.strip())
    if card.touches:
        new["touches"] = tuple(
            _dated(touch, card.created_at, number) for number, touch in enumerate(card.touches)
        )
    if card.links:
        new["links"] = tuple(_linked(link) for link in card.links if link.target.strip())
    return new


def of_file(card: IncomingCard) -> dict[str, object]:
    """Return what the file says of a tidy card."""
    said: dict[str, object] = {
        name: value for name, value in zip(PLAIN, _plain(card), strict=True) if value
    }
    for name, when in zip(DAYS, _days(card), strict=True):
        if when is not None:
            said[name] = when.isoformat()
    if card.tags:
        said["tags"] = list(card.tags)
    if card.checklist:
        said["checklist"] = [[item.text, item.done] for item in card.checklist]
    if card.links:
        said["links"] = [[link.target, link.label] for link in card.links]
    if card.touches:
        said["touches"] = [touch_key(each.at, each.kind, each.text) for each in card.touches]
    return said


def of_board(card: Fields, names: Names, belongings: Belongings) -> dict[str, object]:
    """Return what the board says of a card, given by its fields."""
    held = {name: value for name in AS_THEY_ARE if (value := card[name])}
    for name, known, field_name in (
        ("stage", names.stages, "stage_id"),
        ("customer", names.customers, "customer_id"),
        ("job", names.jobs, "job_id"),
        ("owner", names.colleagues, "owner_id"),
    ):
        if said := known.get(card[field_name]):
            held[name] = said
    for name, field_name in (("done", "done_at"), ("archived", "archived_at")):
        if card[field_name] is not None:
            held[name] = True
    for name in DAYS:
        if card[name] is not None:
            held[name] = card[name].isoformat()
    if card["tags"]:
        held["tags"] = list(card["tags"])
    if belongings is not NO_BELONGINGS:
        held |= _held_lists(belongings)
    return held


def _held_lists(belongings: Belongings) -> dict[str, object]:
    return without_empty(
        {
            "checklist": [[item.text, item.done] for item in belongings.checklist],
            "links": [[link.target, link.label] for link in belongings.links],
            "touches": [touch_key(each.at, each.kind, each.text) for each in belongings.touches],
        }
    )


def fields_told(columns: frozenset[str] | None) -> frozenset[str]:
    """Return the fields of which a file with these columns says something; None for all."""
    if columns is None:
        return frozenset(FIELDS)
    return columns.union(ALONG[name] for name in columns if name in ALONG).intersection(FIELDS)


def touch_key(at: datetime | None, kind: str, text: str) -> str:
    """Return by what a touch is known again; its instant, or its text where none is known."""
    return f"{_iso(at) or text} {kind}"


def remembered(said: Said, held: Said, source: str) -> str:
    """Return the text for ``Card.imported``: what the file said, and what the card made of it."""
    other = {}
    if held != said:
        names = {**said, **held}
        other = {name: held.get(name) for name in names if held.get(name) != said.get(name)}
    return ENCODER.encode({"file": said, "card": other, "from": source})


def base_of(imported: str) -> Base | None:
    """Return what ``remembered`` wrote; None for anything else (it may come from a file)."""
    try:
        found = json.loads(imported) if imported else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("file"), dict):
        return None
    card = found.get("card")
    return Base(found["file"], card if isinstance(card, dict) else {}, str(found.get("from") or ""))


def is_untouched(history: Sequence[HistoryEntry], column: str, now: object) -> bool:
    """Return whether a field of a card holds what it was made with, or an import put there."""
    base: list[object] = []
    for entry in history:
        for name, before, after in entry.fields:
            if name == column and entry.verb == HOW_IMPORTED:
                base = [after]
            elif name == column and not base:
                base = [before]
    return not base or base[0] == now


def _checked(item: IncomingCheck) -> IncomingCheck:
    return replace(item, text=_line(item.text))


def _dated(touch: IncomingTouch, made: datetime | None, number: int) -> IncomingTouch:
    """Return the touch with an instant of its own, so that it is known when it comes again."""
    at = touch.at or (made + TICK * number if made else None)
    return replace(touch, at=at, text=clean(touch.text), author=_line(touch.author))


def _linked(link: IncomingLink) -> IncomingLink:
    return replace(link, target=_line(link.target), label=_line(link.label))


def _rule(text: str) -> str | None:
    """Return a rule in its plain form; None when it is none."""
    try:
        return checked(text)
    except Refused:
        return None


@lru_cache(4096)
def _line(text: str) -> str:
    """Return a text as one line; the cards of a file share most names."""
    return " ".join(clean(text).split()) if text else ""


@lru_cache(4096)
def _name(text: str) -> str:
    """Return a name as one line of what can be seen of it."""
    line = _line(text)
    return line if line.isascii() else visible(line)


def _iso(value: date | datetime | time | None) -> str:
    return value.isoformat() if value is not None else ""


def without_empty(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that hold something."""
    return {name: value for name, value in fields.items() if value}
