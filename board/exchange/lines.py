"""The rows of a table as incoming cards: every row becomes a card or is reported."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from board.domain.card import Kind, Turn
from board.domain.errors import BadFile
from board.exchange.cells import is_yes, read_checklist, read_links, read_tags, unguarded
from board.exchange.dates import YEARS, Habits, When, proven_dayfirst, read_time, read_when
from board.exchange.incoming import (
    Incoming,
    IncomingCard,
    IncomingStage,
    Skipped,
    Unread,
    never,
    no_progress,
    paced,
)
from board.exchange.stagenames import guess_kind, guess_turn
from board.exchange.tables import Row, Table, cell_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.exchange.headers import ColumnMap

_DATES = ("due", "ask_on", "snoozed_until", "done_on", "created")


def incoming(
    table: Table,
    columns: ColumnMap,
    habits: Habits,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Incoming:
    """Return the cards of ``table``; BadFile when no column holds the title.

    ``habits`` says which comes first, day or month, where the dates of the file do not prove it.
    """
    if "title" not in columns.columns:
        raise BadFile("no_title_column", columns=list(table.header))
    habits = _proven(table, columns, habits)
    keys = _Keys()
    cards: list[IncomingCard] = []
    skipped: list[Skipped] = []
    for row in paced(table.rows, progress, cancelled):
        line = _Line(row, columns)
        if line.word("title"):
            cards.append(_card(line, keys.key(line), habits))
        else:
            skipped.append(Skipped(row.line, "no_title", {"text": " ".join(row.cells).strip()}))
    return Incoming(
        cards=tuple(cards),
        source="csv",
        stages=_stages(table, columns),
        skipped=tuple(skipped),
        columns=frozenset(columns.columns),
    )


@dataclass(slots=True)
class _Line:
    """One row, read field by field; what is not understood is put aside."""

    row: Row
    columns: ColumnMap
    unread: list[Unread] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return the cell as it is, without the guard against formulas."""
        column = self.columns.columns.get(name)
        return "" if column is None else unguarded(cell_at(self.row.cells, column))

    def word(self, name: str) -> str:
        """Return the cell without the blanks around it."""
        return self.text(name).strip()

    def when(self, name: str, habits: Habits) -> When | None:
        """Return the day in the cell; an unknown one is put aside."""
        text = self.word(name)
        found = read_when(text, habits) if text else None
        if text and found is None:
            self.put_aside(name, text)
        return found

    def put_aside(self, name: str, text: str) -> None:
        """Keep a text that was not understood."""
        self.unread.append(Unread(name, text))

    def extra(self) -> list[Unread]:
        """Return the cells beyond the last column."""
        beyond = self.row.cells[len(self.columns.header) :]
        return [Unread("", unguarded(cell)) for cell in beyond if cell.strip()]


class _Keys:
    """Import keys: the id of a line, else a hash of it; equal ones are numbered."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def key(self, line: _Line) -> str:
        """Return the key of the next ``line``."""
        base = line.word("id")
        number = self._number(base) if base else 0
        if base:
            return base if number == 1 else f"{base}#{number}"
        mapped = {name: line.text(name) for name in sorted(line.columns.columns) if name != "id"}
        whole = json.dumps(mapped, ensure_ascii=True)
        numbered = f"{whole}#{self._number(whole)}"
        return hashlib.sha256(numbered.encode("ascii")).hexdigest()

    def _number(self, base: str) -> int:
        self._seen[base] += 1
        return self._seen[base]


def _card(line: _Line, key: str, habits: Habits) -> IncomingCard:
    due, done_on = line.when("due", habits), line.when("done_on", habits)
    done, done_day = _done(line, habits)
    return IncomingCard(
        key=key,
        line=line.row.line,
        title=line.word("title"),
        note=line.text("note"),
        stage=line.word("stage"),
        customer=line.word("customer"),
        contact=line.word("contact"),
        job=line.word("job"),
        owner=line.word("owner"),
        due=due.day if due else None,
        due_time=_due_time(line, due),
        ask_on=_day(line.when("ask_on", habits)),
        snoozed_until=_day(line.when("snoozed_until", habits)),
        done=done or done_on is not None,
        done_on=_day(done_on) or done_day,
        archived=_flag(line, "archived"),
        created_at=_exact(line.word("created")) or _instant(line.when("created", habits), habits),
        stake=line.word("stake"),
        repeat=line.word("repeat"),
        tags=read_tags(line.text("tags")),
        checklist=read_checklist(line.text("checklist")),
        links=read_links(line.text("links")),
        unread=(*line.unread, *line.extra()),
    )


def _done(line: _Line, habits: Habits) -> tuple[bool, date | None]:
    """Return whether the line is done, and the day if its cell holds one instead of a yes."""
    said = is_yes(line.word("done"))
    if said is not None:
        return said, None
    found = line.when("done", habits)
    return found is not None, _day(found)


def _flag(line: _Line, name: str) -> bool:
    said = is_yes(line.word(name))
    if said is None:
        line.put_aside(name, line.word(name))
    return bool(said)


def _due_time(line: _Line, due: When | None) -> time | None:
    text = line.word("due_time")
    at = read_time(text) if text else None
    if text and at is None:
        line.put_aside("due_time", text)
    return at or (due.at if due and not text else None)


def _day(found: When | None) -> date | None:
    return found.day if found else None


def _exact(text: str) -> datetime | None:
    """Return an instant as our own tables have it: to the microsecond, for it orders the cards."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo and moment.year in YEARS else None
    except (ValueError, OverflowError):
        return None


def _instant(found: When | None, habits: Habits) -> datetime | None:
    if found is None:
        return None
    try:
        local = datetime.combine(found.day, found.at or time(0), habits.zone)
        return local.astimezone(UTC)
    except OverflowError:
        return None


def _proven(table: Table, columns: ColumnMap, habits: Habits) -> Habits:
    """Return ``habits`` as the dates of the whole file prove them."""
    used = [columns.columns[name] for name in _DATES if name in columns.columns]
    texts = (cell_at(row.cells, column) for row in table.rows for column in used)
    proven = proven_dayfirst(texts)
    return habits if proven is None else Habits(habits.today, proven, habits.zone)


def _stages(table: Table, columns: ColumnMap) -> tuple[IncomingStage, ...]:
    """Return the stages that the cards name, in the order they first appear."""
    found: dict[str, IncomingStage] = {}
    for row in table.rows:
        line = _Line(row, columns)
        name = line.word("stage")
        if name and line.word("title") and name.casefold() not in found:
            found[name.casefold()] = _stage(name, line.word("turn"), len(found))
    return tuple(found.values())


def _stage(name: str, turn: str, position: int) -> IncomingStage:
    kind = guess_kind(name)
    known = {value.value: value for value in Turn}
    told = known.get(turn.casefold())
    if told in {Turn.CUSTOMER, Turn.SUPPLIER}:
        kind = kind if kind is not Kind.OURS else Kind.WAITING
    return IncomingStage(
        name, name, kind=kind, turn=told or guess_turn(name, kind), position=float(position)
    )
