"""The rows of a table as incoming cards: every row becomes a card or is reported."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from itertools import islice, repeat
from typing import TYPE_CHECKING

from board.domain.card import StageKind, Turn
from board.domain.errors import BadFile
from board.domain.folding import name_key
from board.exchange.batches import Batch, Meanings
from board.exchange.cells import (
    is_yes,
    read_checklist,
    read_comments,
    read_links,
    read_tags,
    unguarded,
)
from board.exchange.dates import (
    DateOptions,
    When,
    is_numeric,
    is_two_days,
    proven_dayfirst,
    read_when,
)
from board.exchange.headers import left_out, plain_name
from board.exchange.incoming import (
    PACE,
    Incoming,
    IncomingCard,
    IncomingStage,
    Skipped,
    never,
    no_progress,
    pause,
)
from board.exchange.names import named, people_reader
from board.exchange.progress import whole_of
from board.exchange.stagenames import guess_kind, guess_turn
from board.exchange.tables import Table, cell_at
from board.exchange.text import MAX_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from board.exchange.headers import ColumnMap
    from board.exchange.shapes import Row

_WORDS = ("title", "stage", "job", "stake", "repeat", "phone")
_NO_KEY = frozenset({"id", "email", "phone", "comments"})  # lines are known again without them
_ROUNDED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)  # what a spreadsheet left of an id
_TRELLO = frozenset({"card id", "card name", "list name"})
_COLOUR = re.compile(
    r"(.+) \((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_dark|_light)?\)"
)
_DATES_TO_JUDGE = 20
_ENCODER = json.JSONEncoder(ensure_ascii=True)


def incoming(
    table: Table,
    columns: ColumnMap,
    date_options: DateOptions,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Incoming:
    """Return the cards of ``table``; BadFile when no column holds the title.

    ``date_options`` says whether the day comes first where the dates of the file do not prove it.
    """
    if "title" not in columns.columns:
        raise BadFile("no_title_column", columns=list(table.header))
    proven = proven_order(table, columns)
    if proven is not None:
        date_options = replace(date_options, dayfirst=proven)
    meanings = Meanings(date_options, _whole(table, columns))
    people = people_reader(_cells_of(table, columns, "owner"))
    is_trello = _TRELLO.issubset(map(plain_name, table.header))
    titles = Titled(columns)
    keys = _Keys(columns)
    cards: list[IncomingCard] = []
    for start in range(0, len(table.rows), PACE):
        pause(start, len(table.rows), progress=progress, cancelled=cancelled)
        rows = titles.with_one(table.rows[start : start + PACE])
        if rows:
            batch = Batch(rows, columns, meanings)
            cards += _cards(batch, keys, people=people, is_trello=is_trello)
    progress(len(table.rows), len(table.rows))
    return Incoming(
        cards=tuple(cards),
        source="csv",
        stages=stages_of(table, columns),
        skipped=(*above(table), *titles.skipped),
        columns=frozenset(columns.columns),
        left_out=left_out(columns, [row.cells for row in table.rows]),
        unproven=() if proven is not None else tuple(as_read(table, columns, date_options)),
    )


class Titled:
    """Parts the rows that make a card from those that have no title and are told of.

    Rows of another kind are parted by what they need.
    """

    def __init__(self, columns: ColumnMap) -> None:
        self._column = columns.columns[columns.kind.needs]
        self._reason = "no_title" if columns.kind.needs == "title" else "name_empty"
        self.skipped: list[Skipped] = []

    def with_one(self, rows: Sequence[Row]) -> list[Row]:
        """Return the rows that have a title."""
        with_title = []
        for row in rows:
            if unguarded(cell_at(row.cells, self._column)).strip():
                with_title.append(row)
            else:
                said = {"text": " ".join(row.cells).strip()}
                self.skipped.append(Skipped(row.line, self._reason, said))
        return with_title


class _Keys:
    """Import keys: the id of a line, else a hash of it; equal ones are numbered."""

    def __init__(self, columns: ColumnMap) -> None:
        self._names = [name for name in sorted(columns.columns) if name not in _NO_KEY]
        self._seen: Counter[str] = Counter()

    def of(self, batch: Batch) -> Iterator[str]:
        """Yield the keys of the next lines."""
        columns = map(batch.texts, self._names)
        for own, cells in zip(batch.words("id"), zip(*columns, strict=True), strict=True):
            yield self._own(own) if own and not _ROUNDED.fullmatch(own) else self._made(cells)

    def _own(self, base: str) -> str:
        number = self._number(base)
        return base if number == 1 else f"{base}#{number}"

    def _made(self, cells: Iterable[str]) -> str:
        whole = _ENCODER.encode(dict(zip(self._names, cells, strict=True)))
        numbered = f"{whole}#{self._number(whole)}"
        return hashlib.sha256(numbered.encode("ascii")).hexdigest()

    def _number(self, base: str) -> int:
        self._seen[base] += 1
        return self._seen[base]


def _cards(
    batch: Batch,
    keys: _Keys,
    *,
    people: Callable[[str], tuple[str, ...]],
    is_trello: bool,
) -> list[IncomingCard]:
    owners = [people(text) if text else () for text in batch.words("owner")]
    customers, emails = batch.words("customer"), batch.words("email")
    for row, text in enumerate(customers):
        if "@" in text:
            customers[row], address = named(text)
            emails[row] = emails[row] or address
    known: Mapping[str, Iterable[object]] = {
        "key": keys.of(batch),
        "line": batch.lines,
        "note": batch.texts("note"),
        **{name: batch.words(name) for name in _WORDS},
        **_days(batch, with_times=not is_trello),
        "archived": batch.flags("archived"),
        "created_at": batch.instants("created"),
        "owner": [names[0] if names else "" for names in owners],
        "others": [names[1:] for names in owners],
        "customer": customers,
        "email": emails,
        "contact": [named(text).name if "@" in text else text for text in batch.words("contact")],
        "tags": _read(_trello_tags if is_trello else read_tags, batch.texts("tags")),
        "touches": _read(read_comments, batch.texts("comments")),
        "checklist": _read(read_checklist, batch.texts("checklist")),
        "links": _read(read_links, batch.texts("links")),
    }
    batch.put_extra_aside()
    known = {**known, "unread": batch.unread}
    defaults = IncomingCard._field_defaults
    columns = [known.get(name, repeat(defaults.get(name))) for name in IncomingCard._fields]
    return list(map(IncomingCard._make, zip(*columns, strict=False)))  # repeat has no end


def _days(batch: Batch, *, with_times: bool) -> dict[str, Iterable[object]]:
    """Return the fields that have to do with days; Trello puts a time on each, asked or not."""
    due = batch.whens("due")
    done, done_on = batch.done()
    return {
        "due": map(_day, due),
        "due_from_today": [bool(found and found.from_today) for found in due],
        "due_time": batch.times(due) if with_times else repeat(None),
        "done": map(bool, done),
        "done_on": done_on,
        "ask_on": map(_day, batch.whens("ask_on")),
        "snoozed_until": map(_day, batch.whens("snoozed_until")),
    }


def _read(meaning: Callable[[str], tuple[object, ...]], cells: Iterable[str]) -> list[object]:
    return [meaning(cell) if cell else () for cell in cells]


def _day(found: When | None) -> date | None:
    return found.day if found else None


def proven_order(table: Table, columns: ColumnMap) -> bool | None:
    """Return whether days come first, as the dates of the whole file prove it.

    Every column of dates is evidence; those that are used count before the others.
    """
    used = [text for name in columns.kind.days for text in _cells_of(table, columns, name)]
    proven = proven_dayfirst(used)
    if proven is not None:
        return proven
    return proven_dayfirst(text for texts in date_columns(table).values() for text in texts)


def unproven_dates(table: Table) -> dict[int, list[str]]:
    """Return for each column of dates those that are two different days, first ones first."""
    return {
        column: doubtful
        for column, texts in date_columns(table).items()
        if (doubtful := [text for text in texts if is_two_days(text)])
    }


def date_columns(table: Table) -> dict[int, list[str]]:
    """Return the different cells of each column that begins with dates in numbers."""
    found = {}
    for column in range(len(table.header)):
        cells = (cell_at(row.cells, column).strip() for row in table.rows)
        first = list(islice(filter(None, cells), _DATES_TO_JUDGE))
        if first and all(map(is_numeric, first)):
            found[column] = list(
                dict.fromkeys(cell_at(row.cells, column).strip() for row in table.rows)
            )
    return found


def as_read(
    table: Table, columns: ColumnMap, date_options: DateOptions
) -> Iterator[tuple[str, date]]:
    """Yield for each used column the first date that is two days, and which it was taken for."""
    doubtful = unproven_dates(table)
    for name in columns.kind.days:
        texts = doubtful.get(columns.columns.get(name, -1), [])
        when = read_when(texts[0], date_options) if texts else None
        if when is not None:
            yield texts[0], when.day


def _cells_of(table: Table, columns: ColumnMap, name: str) -> set[str]:
    """Return the different cells of the column that holds a field."""
    column = columns.columns.get(name)
    if column is None:
        return set()
    return {cell_at(row.cells, column) for row in table.rows}


def above(table: Table) -> Iterator[Skipped]:
    """Yield the lines above the names of the columns that may have been meant for cards."""
    for row in table.above:
        yield Skipped(row.line, "above_names", {"text": " ".join(row.cells).strip()})


def _trello_tags(cell: str) -> tuple[str, ...]:
    """Return labels without the colour that Trello's tables write behind each."""
    found = (_COLOUR.fullmatch(tag) for tag in read_tags(cell))
    names = (match[1] if match else tag for match, tag in zip(found, read_tags(cell), strict=True))
    return tuple(dict.fromkeys(names))


def _whole(table: Table, columns: ColumnMap) -> float | None:
    """Return the number that means done, as the column of it proves."""
    column = columns.columns.get("done")
    if column is None:
        return None
    cells = {cell_at(row.cells, column) for row in table.rows}
    return whole_of(table.header[column], cells)


def stages_of(table: Table, columns: ColumnMap) -> tuple[IncomingStage, ...]:
    """Return the stages that the cards name, in the order they first appear.

    One in which a card stands that is said not to be done is no done stage.
    """
    stage = columns.columns.get("stage")
    if stage is None:
        return ()
    title = columns.columns.get("title", -1)
    turn, done = (columns.columns.get(name, MAX_COLUMNS) for name in ("turn", "done"))
    found: dict[str, IncomingStage] = {}
    for cells in dict.fromkeys(
        (cell_at(row.cells, stage), cell_at(row.cells, turn), cell_at(row.cells, done))
        for row in table.rows
        if title < 0 or cell_at(row.cells, title).strip()
    ):
        name, whose, is_done = (unguarded(cell).strip() for cell in cells)
        known = found.get(name_key(name))
        if name and known is None:
            known = _stage(name, whose, len(found))
        if known is None:
            continue
        if known.kind is StageKind.DONE and _says_no(is_done):
            known = replace(known, kind=StageKind.OURS)
        found[name_key(name)] = known
    return tuple(found.values())


def _says_no(cell: str) -> bool:
    """Return whether a cell says that something is not done; no day does."""
    is_day = len(cell) > 1 and any(map(str.isdigit, cell))
    return bool(cell) and not is_day and is_yes(cell) is False


def _stage(name: str, turn: str, position: int) -> IncomingStage:
    kind = guess_kind(name)
    known = {value.value: value for value in Turn}
    told = known.get(turn.casefold())
    if told in {Turn.CUSTOMER, Turn.SUPPLIER}:
        kind = kind if kind is not StageKind.OURS else StageKind.WAITING
    return IncomingStage(
        name, name, kind=kind, turn=told or guess_turn(name, kind), position=float(position)
    )
