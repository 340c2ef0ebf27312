"""Queries: columns are selected and made into values; no mapped object leaves this room."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, func, literal, null, or_, select, union_all

from board.domain.board import CardDetails, Firm, HistoryEntry, News, Setting
from board.domain.card import Asks, Card, CheckItem, Link, StageKind, Touch
from board.domain.change import Absent, Change
from board.domain.kinds import KINDS, kind_of
from board.domain.plain import forms, from_plain
from board.store import fast_rows
from board.store.journal import decode, decoded_change
from board.store.rows import (
    BOARD,
    CARDS,
    CHANGES,
    COLLEAGUES,
    GROUPS,
    TABLES,
    columns,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Column

MOST_WRITES = 2**62  # nobody gets there by writing
MOST_NEWS = 5000  # changes; beyond, the whole board is read again
WEEK = frozenset(range(7))
LEFT_THE_HOUSE = ("told", "went_out", "it_was_sent")
"""Verbs: what a customer was told cannot be taken back."""
LETS_GO = ("approve", "send_again")
"""Verbs: these can be, as long as the message is still here."""
EMPTY: tuple[object, ...] = (None, "", [])
BATCH = 500
REVISION = select(BOARD.c.revision, BOARD.c.epoch)

Value = TypeVar("Value")


class Named(NamedTuple):
    """A row somebody can name: its kind, its name, a job's customer, a colleague's initials."""

    kind: str
    id: str
    name: str
    customer_id: str | None
    initials: str | None


@dataclass(frozen=True, slots=True)
class Reversible:
    """A group that can be taken back or brought back, and the revision whose changes to invert."""

    group_id: str
    revision: int
    verb: str


def held(kind: type) -> list[Column[Any]]:
    """Return the columns of a kind, one for each field of its value."""
    table = columns(kind_of(kind).name)
    return [table[name] for name in kind.__dataclass_fields__]  # type: ignore[attr-defined]  # a dataclass


def values(
    connection: Connection, kind: type[Value], *conditions: ColumnElement[bool]
) -> list[Value]:
    """Return the values of one kind that meet the conditions."""
    wanted = held(kind)
    if connection.dialect.name == "sqlite":
        return fast_rows.Rows(kind, wanted).read(connection, *conditions)
    return [kind(*row) for row in connection.execute(select(*wanted).where(*conditions))]


def by_ids(connection: Connection, kind: type[Value], ids: Iterable[str]) -> list[Value]:
    """Return the values with these ids, removed ones included, in no special order."""
    wanted = list(ids)
    column = columns(kind_of(kind).name)["id"]
    return [
        value
        for start in range(0, len(wanted), BATCH)
        for value in values(connection, kind, column.in_(wanted[start : start + BATCH]))
    ]


def where(
    connection: Connection,
    kind: type[Value],
    equal: Mapping[str, object],
    *,
    also_removed: bool = False,
) -> list[Value]:
    """Return the values of one kind that are not removed and whose fields equal these.

    A tuple is a choice of values for its field.
    """
    table = columns(kind_of(kind).name)
    if connection.dialect.name == "sqlite":
        there = None if also_removed else table.get("removed_at")
        fields = [(table[name], value) for name, value in equal.items()]
        return fast_rows.equal(connection, kind, held(kind), fields, there=there)
    conditions = [
        table[name].in_(value)
        if isinstance(value, tuple)
        else table[name].is_not_distinct_from(value)
        for name, value in equal.items()
    ]
    if "removed_at" in table and not also_removed:
        conditions.append(table["removed_at"].is_(None))
    return values(connection, kind, *conditions)


class Reading:
    """What is read within one transaction, for rows that belong together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def revision(self) -> int:
        """The number of the last write."""
        return revision(self._connection)[0]

    def where(self, kind: type[Value], **equal: object) -> list[Value]:
        """Return the rows that are there and whose fields equal these; a tuple is a choice."""
        return where(self._connection, kind, equal)


def names(connection: Connection, *only: str) -> list[Named]:
    """Return whom and what a card can name: every customer, job and colleague, or ``only`` some."""
    asked = []
    for kind in (kind for kind in KINDS.values() if kind.on_the_fly):
        if only and kind.name not in only:
            continue
        table = columns(kind.name)
        more = (table[name] if name in table else null() for name in ("customer_id", "initials"))
        asked.append(
            select(literal(kind.name), table["id"], table["name"], *more).where(
                table["removed_at"].is_(None)
            )
        )
    return [Named._make(row) for row in connection.execute(union_all(*asked)).all()]


def revision(connection: Connection) -> tuple[int, str]:
    """Return the number of the last write and the epoch: the cheap question of the watcher."""
    row = connection.execute(REVISION).one()
    number, epoch = row[0], row[1]
    if not isinstance(number, int) or not 0 <= number < MOST_WRITES:
        raise ValueError("revision")  # told as damage
    return number, epoch


def identity(connection: Connection) -> str:
    """Return which board this is; a copy of it says the same."""
    return str(connection.execute(select(BOARD.c.identity)).scalar_one())


def since(connection: Connection, known: int, epoch: str) -> News | None:
    """Return what changed after revision ``known``; None when nothing did."""
    number, epoch_now = revision(connection)
    if epoch_now != epoch or number < known:
        return News(number, epoch_now, reload=True)
    if number == known:
        return None
    ids = _changed_since(connection, known)
    if ids is None:
        return News(number, epoch_now, reload=True)
    shown = [kind for kind in KINDS.values() if kind.on_board and kind.name in ids]
    return News(
        revision=number,
        epoch=epoch_now,
        firm=firm(connection) if "setting" in ids else None,
        values={kind.name: tuple(by_ids(connection, kind.value, ids[kind.name])) for kind in shown},
        ids={name: tuple(found) for name, found in ids.items()},
        parents=_parents(connection, ids),
    )


def _changed_since(connection: Connection, known: int) -> dict[str, list[str]] | None:
    """Return the ids of what was changed, each once, by entity; None when they are too many.

    Asked for distinct rows, SQLite would walk through the whole index of the journal's rows.
    """
    changed = (
        select(CHANGES.c.entity, CHANGES.c.row_id)
        .where(CHANGES.c.revision > known)
        .limit(MOST_NEWS + 1)
    )
    lines = connection.execute(changed).all()
    if len(lines) > MOST_NEWS:
        return None
    ids: dict[str, dict[str, None]] = {}
    for entity, row_id in lines:
        ids.setdefault(entity, {})[row_id] = None
    return {entity: list(found) for entity, found in ids.items()}


def firm(connection: Connection) -> Firm:
    """Return the firm's settings; what is not set has its default, and so has an unknown zone.

    Not every computer knows every zone; a board is not damaged by that.
    """
    found = {row.id: json.loads(row.value) for row in values(connection, Setting)}
    try:
        return _firm(found)
    except TypeError as error:  # JSON, but of another kind
        raise ValueError(Setting.__name__) from error


def _firm(found: dict[str, Any]) -> Firm:
    held = {name: found[name] for name in forms(Firm) if found.get(name) not in EMPTY}
    firm, usual = from_plain(Firm, held), Firm()
    kinds = {name: type(told) for name in held if (told := getattr(usual, name)) is not None}
    wrong = (not isinstance(getattr(firm, name), kind) for name, kind in kinds.items())
    if any(wrong) or not firm.workdays | firm.carrier_days <= WEEK:
        raise TypeError
    return firm if _is_zone(firm.zone) else replace(firm, zone=usual.zone)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def cards_put_away(connection: Connection, *, done_before: datetime) -> list[Card]:
    """Return the cards that are archived, or were done before an instant."""
    away = or_(CARDS.c.archived_at.is_not(None), CARDS.c.done_at < done_before)
    return values(connection, Card, CARDS.c.removed_at.is_(None), away)


def details(connection: Connection, card_id: str) -> CardDetails | None:
    """Return a card with its checklist, links, touches and history; None when there is none."""
    cards = by_ids(connection, Card, [card_id])
    if not cards:
        return None
    checklist = sorted(where(connection, CheckItem, {"card_id": card_id}), key=_by_position)
    links = sorted(where(connection, Link, {"card_id": card_id}), key=_by_position)
    touches = sorted(where(connection, Touch, {"card_id": card_id}), key=lambda touch: touch.at)
    return CardDetails(
        card=cards[0],
        checklist=tuple(checklist),
        links=tuple(links),
        touches=tuple(touches),
        history=tuple(history(connection, "card", card_id)),
    )


def group_changes(connection: Connection, group_revision: int) -> list[Change]:
    """Return the changes of one group, as the journal holds them."""
    found = connection.execute(
        select(CHANGES.c.entity, CHANGES.c.row_id, CHANGES.c.before, CHANGES.c.after)
        .where(CHANGES.c.revision == group_revision)
        .order_by(CHANGES.c.number)
    )
    return [
        decoded_change(row.entity, row.row_id, before=row.before, after=row.after) for row in found
    ]


def last_change(connection: Connection) -> datetime | None:
    """Return when somebody last changed anything; None on a new board."""
    newest = (
        select(GROUPS.c.at)
        .where(GROUPS.c.verb != "set_up")
        .order_by(GROUPS.c.revision.desc())
        .limit(1)
    )
    return connection.execute(newest).scalar_one_or_none()


def steps_to_begin(connection: Connection, today: date) -> list[Card]:
    """Return the planned steps that ask no customer and whose day has come."""
    planned = select(columns("stage")["id"]).where(columns("stage")["kind"] == StageKind.PLANNED)
    return values(
        connection,
        Card,
        CARDS.c.step_key != "",
        CARDS.c.stage_id.in_(planned),
        CARDS.c.asks != Asks.CUSTOMER,
        CARDS.c.ask_on <= today,
        CARDS.c.archived_at.is_(None),
        CARDS.c.removed_at.is_(None),
    )


def to_undo(connection: Connection, colleague_id: str | None, computer: str) -> Reversible | None:
    """Return the newest group of this person here that still holds and may be taken back."""
    newest = (
        select(GROUPS.c.id, GROUPS.c.revision, GROUPS.c.verb)
        .where(_mine(colleague_id, computer))
        .where(GROUPS.c.reverses.is_(None), GROUPS.c.undone_at.is_(None))
        .where(GROUPS.c.verb.not_in(LEFT_THE_HOUSE))
        .order_by(GROUPS.c.revision.desc())
        .limit(1)
    )
    found = connection.execute(newest).one_or_none()
    if found and found[2] in LETS_GO:
        found = connection.execute(newest.where(~_is_leaving())).one_or_none()
    return Reversible(found[0], found[1], found[2]) if found else None


def to_redo(connection: Connection, colleague_id: str | None, computer: str) -> Reversible | None:
    """Return the group undone last, with the revision of its undo, until a new change."""
    mine = _mine(colleague_id, computer)
    newest_own = connection.scalar(
        select(func.max(GROUPS.c.revision)).where(mine, GROUPS.c.reverses.is_(None))
    )
    last_undone = (
        select(GROUPS.c.id, GROUPS.c.undone_at, GROUPS.c.verb)
        .where(mine, GROUPS.c.undone_at.is_not(None), GROUPS.c.undone_at > (newest_own or 0))
        .order_by(GROUPS.c.undone_at.desc())
        .limit(1)
    )
    found = connection.execute(last_undone).one_or_none()
    return Reversible(found[0], found[1] or 0, found[2]) if found else None


def highest_position(connection: Connection, stage_id: str) -> float:
    """Return the largest position by hand in a stage, 0 when it is empty."""
    here = select(func.max(CARDS.c.position)).where(
        CARDS.c.stage_id == stage_id, CARDS.c.removed_at.is_(None)
    )
    return connection.scalar(here) or 0.0


def _by_position(item: CheckItem | Link) -> tuple[float, str]:
    return item.position, item.id


def _parents(connection: Connection, ids: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """Return the ids of rows on which some of the changed ones hang, by kind."""
    found: dict[str, dict[str, None]] = {}
    for kind in KINDS.values():
        wanted: Sequence[str] = ids.get(kind.name, []) if kind.parent else []
        if not wanted:
            continue
        table = columns(kind.name)
        for start in range(0, len(wanted), BATCH):
            here = table["id"].in_(wanted[start : start + BATCH])
            hang = table[kind.parent].is_not(None)
            parents = connection.scalars(select(table[kind.parent]).where(here, hang).distinct())
            found.setdefault(kind.names[kind.parent], {}).update(dict.fromkeys(parents))
    return {name: tuple(parents) for name, parents in found.items()}


def _is_leaving() -> ColumnElement[bool]:
    """Return whether a group let a message go that is on its way by now, or has left."""
    from board.domain.message import MessageState  # which no start needs

    here = (MessageState.READY, MessageState.HELD)
    table = columns("message")
    approved = (CHANGES.c.revision == GROUPS.c.revision) & (CHANGES.c.entity == "message")
    gone = select(CHANGES.c.number).join(TABLES["message"], table["id"] == CHANGES.c.row_id)
    left = gone.where(approved, table["state"].not_in(here)).exists()
    return GROUPS.c.verb.in_(LETS_GO) & left


def _mine(colleague_id: str | None, computer: str) -> ColumnElement[bool]:
    person = GROUPS.c.colleague_id.is_not_distinct_from(colleague_id)
    return person & (GROUPS.c.computer == computer)


def history(connection: Connection, kind: str, row_id: str) -> Iterator[HistoryEntry]:
    """Yield who changed what of one row itself, oldest first."""
    found = connection.execute(
        select(
            GROUPS.c.at,
            GROUPS.c.verb,
            GROUPS.c.author,
            COLLEAGUES.c.name,
            CHANGES.c.before,
            CHANGES.c.after,
        )
        .select_from(CHANGES)
        .join(GROUPS, GROUPS.c.revision == CHANGES.c.revision)
        .outerjoin(COLLEAGUES, COLLEAGUES.c.id == GROUPS.c.colleague_id)
        .where(CHANGES.c.entity == kind, CHANGES.c.row_id == row_id)
        .order_by(CHANGES.c.number)
    )
    for at, verb, author, name, before, after in found:
        yield HistoryEntry(at, verb, name or author, _fields(kind, before, after))


def _fields(kind: str, before: str | None, after: str) -> tuple[tuple[str, object, object], ...]:
    old, new = decode(kind, before), decode(kind, after)
    if isinstance(old, Absent) or isinstance(new, Absent):
        return ()
    return tuple((name, old.get(name), value) for name, value in new.items())


def around(
    connection: Connection, stage_id: str, before: str, *, leaving: Sequence[str]
) -> tuple[float, float, list[Card]] | None:
    """Return the gap in front of a card by hand, and the stage's cards but those leaving.

    The gap is (position before, position of the card); None when the card is not in the stage.
    """
    found = values(connection, Card, CARDS.c.stage_id == stage_id, CARDS.c.removed_at.is_(None))
    others = sorted(
        (card for card in found if card.id not in leaving),
        key=lambda card: (card.position, card.id),
    )
    row = next((row for row, card in enumerate(others) if card.id == before), None)
    if row is None:
        return None
    high = others[row].position
    return (others[row - 1].position if row else high - 2048.0), high, others
