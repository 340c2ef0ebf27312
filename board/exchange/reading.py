"""Reading a file of any known kind: all of it, or far enough to ask what is what in it.

The one function that meets foreign bytes; ``sandbox.py`` has it run in a process of its own.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.board import Firm
from board.domain.errors import BadFile
from board.domain.folding import name_key
from board.domain.workdays import Workdays
from board.exchange import rows
from board.exchange.dates import DateOptions, read_when
from board.exchange.detect import document_in, kind_of_document
from board.exchange.headers import (
    CARD,
    ColumnMap,
    Columns,
    apply_map_option,
    filled,
    guess_mapping,
)
from board.exchange.incoming import Incoming, never, no_progress
from board.exchange.lines import incoming as incoming_of
from board.exchange.lines import proven_order, stages_of, unproven_dates
from board.exchange.progress import with_progress
from board.exchange.tables import cell_at, read_table
from board.exchange.text import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from board.domain.card import StageKind, Turn
    from board.exchange.incoming import IncomingStage
    from board.exchange.tables import Table

    Progress = Callable[[int, int], None]
    Question = Callable[[], bool]

FIRST_ROWS = 8
MOST_STAGES = 60
_COPY = re.compile(r"\s*\(\d+\)$")


@dataclass(frozen=True, slots=True)
class Options:
    """What a reader must know besides the file.

    Days are those of the ``zone``; ``dayfirst`` counts where the dates of a table do not prove it.
    ``mapping`` says which column, from 0, holds which field of a table; without one it is guessed,
    and ``map_option`` changes the guess ("title=first,due=when"). ``kinds`` says what stages are
    for, by their keys. Dates may be written as people with this ``language`` type them, counted in
    working days of the ``firm``. The lines of a table are what ``table`` says; a look at one of
    cards asks whether they might be one of the ``others``.
    """

    today: date
    firm: Firm = field(default_factory=Firm)
    dayfirst: bool = False
    language: str = "en"
    mapping: Mapping[str, int] = field(default_factory=dict)
    map_option: str = ""
    kinds: Mapping[str, tuple[StageKind, Turn]] = field(default_factory=dict)
    table: Columns = CARD
    others: tuple[Columns, ...] = ()


@dataclass(frozen=True, slots=True)
class TwoDays:
    """A date in numbers that is one day where days come first, and another where months do."""

    text: str
    dayfirst: date
    monthfirst: date


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table: its columns, some first rows, the fields a column can hold, and a guess.

    ``filled`` are the columns with cells. ``unproven`` has some dates of each column in which
    nothing in the table proves which comes first, day or month. ``stages`` are those that each
    column of few words would make. Lines that are of another ``kind`` than cards need another
    field than a title, and may be cards ``otherwise``.
    """

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    fields: Sequence[str]
    mapping: Mapping[str, int]
    total: int
    stages: Mapping[int, BoardLook] = field(default_factory=dict)
    brings_its_stages: bool = False
    filled: frozenset[int] = frozenset()
    unproven: Mapping[int, Sequence[TwoDays]] = field(default_factory=dict)
    kind: str = "card"
    needs: str = "title"
    days: Sequence[str] = ()
    otherwise: TableLook | None = None


@dataclass(frozen=True, slots=True)
class BoardLook:
    """A board file: its lists with the guessed kinds, and how many cards each has.

    One that ``brings_its_stages`` puts them in place of those of a board without cards.
    """

    lists: Sequence[IncomingStage]
    cards: Mapping[str, int]
    total: int
    brings_its_stages: bool = False


def read(
    path: Path, options: Options, *, progress: Progress = no_progress, cancelled: Question = never
) -> Incoming:
    """Return what a table, a Trello, WeKan or own board holds; BadFile says why it cannot be."""
    data = read_bytes(path)
    document = document_in(path, data)
    if document is None:
        table = read_table(data, progress=progress, cancelled=cancelled)
        date_options = _date_options(options)
        columns = _columns(table, options)
        make = incoming_of if columns.kind.kind == CARD.kind else rows.incoming
        found = make(table, columns, date_options, progress=progress, cancelled=cancelled)
        came_from = _list_name(path, *table.header)
    elif options.table.kind != CARD.kind:
        raise BadFile("kind_needs_table")
    else:
        found = _board(document, options, progress=progress, cancelled=cancelled)
        came_from = _list_name(path, *map(str, _own_ids(document)))
    return replace(_with_kinds(found, options.kinds), came_from=came_from)


def look(
    path: Path, options: Options, *, progress: Progress = no_progress, cancelled: Question = never
) -> TableLook | BoardLook:
    """Read a file far enough to ask about it; BadFile when it cannot be imported at all."""
    data = read_bytes(path)
    document = document_in(path, data)
    if document is not None:
        found = _board(document, options, progress=progress, cancelled=cancelled)
        by_list = Counter(card.stage_ref or card.stage for card in found.cards)
        own = found.source == "board"
        return BoardLook(found.stages, dict(by_list), len(found.cards), brings_its_stages=own)
    table = read_table(data, progress=progress, cancelled=cancelled)
    cards = _look(table, _guessed(table), options)
    chosen = options.table.kind != CARD.kind
    for kind in (options.table,) if chosen else options.others:
        columns = _guessed(table, kind)
        if chosen or _are_lines_of(kind, columns, cards.mapping):
            return replace(_look(table, columns, options), stages={}, otherwise=cards)
    return cards


def _are_lines_of(kind: Columns, columns: ColumnMap, card: Mapping[str, int]) -> bool:
    """Return whether lines are of a kind: known by its name, with nothing that only a card has.

    A column of names may be one of titles, so with a note alone beside it the lines are cards.
    """
    known_by = columns.columns.get(kind.needs)
    title = card.get(CARD.needs, known_by)
    beside = {name for name, column in card.items() if column != known_by} - {"note"}
    taken = set(columns.columns.values())
    return (
        known_by is not None
        and title == known_by
        and (CARD.needs not in card or bool(beside))
        and all(card[name] in taken for name in beside)
    )


def _look(table: Table, columns: ColumnMap, options: Options) -> TableLook:
    unproven = unproven_dates(table) if proven_order(table, columns) is None else {}
    return TableLook(
        header=table.header,
        rows=[row.cells for row in table.rows[:FIRST_ROWS]],
        fields=tuple(columns.kind.names),
        mapping=dict(columns.columns),
        total=len(table.rows),
        stages=dict(_stages(table, columns)),
        filled=filled(table.header, [row.cells for row in table.rows]),
        unproven={
            column: list(_two_days(texts[:FIRST_ROWS], _date_options(options)))
            for column, texts in unproven.items()
        },
        kind=columns.kind.kind,
        needs=columns.kind.needs,
        days=columns.kind.days,
    )


def _stages(table: Table, columns: ColumnMap) -> Iterator[tuple[int, BoardLook]]:
    """Yield each column that could hold stages, with what they would be."""
    for column in range(len(table.header)):
        counts = Counter(cell_at(row.cells, column) for row in table.rows)
        if len(counts) > MOST_STAGES:
            continue
        chosen = replace(columns, columns={**columns.columns, "stage": column})
        found = stages_of(table, chosen)
        cards: Counter[str] = Counter()
        for cell, count in counts.items():
            cards[name_key(cell)] += count
        if found:
            by_key = {stage.key: cards[name_key(stage.name)] for stage in found}
            yield column, BoardLook(found, by_key, len(table.rows))


def _list_name(path: Path, *parts: str) -> str:
    """Return what says that the same list comes again: the name of its file, and of what it has."""
    name = _COPY.sub("", path.stem)  # browsers number what is fetched again
    return hashlib.sha256("\n".join((name, *parts)).encode("utf-8", "replace")).hexdigest()[:16]


def _own_ids(document: object) -> list[object]:
    top = document if isinstance(document, dict) else {}
    return [top[name] for name in ("id", "_id") if name in top]


def _board(
    document: object, options: Options, *, progress: Progress, cancelled: Question
) -> Incoming:
    # What reads documents is loaded for them: tables are read more often, and each file by a
    # process of its own.
    kind = kind_of_document(document)
    if kind == "board":
        from board.exchange import boardread

        return boardread.read(document, progress=progress, cancelled=cancelled)
    from board.exchange import trello, wekan

    if kind == "wekan":
        document = wekan.as_trello(document)
    zone = ZoneInfo(options.firm.zone)
    return trello.read(document, zone, progress=progress, cancelled=cancelled)


def _columns(table: Table, options: Options) -> ColumnMap:
    if options.mapping:
        return ColumnMap(table.header, options.mapping, options.table)
    guessed = _guessed(table, options.table)
    return apply_map_option(guessed, options.map_option) if options.map_option else guessed


def _guessed(table: Table, kind: Columns = CARD) -> ColumnMap:
    guessed = guess_mapping(table.header, [row.cells for row in table.rows], kind)
    return with_progress(table, guessed) if kind.kind == CARD.kind else guessed


def _date_options(options: Options) -> DateOptions:
    firm = options.firm
    return DateOptions(
        options.today, options.dayfirst, ZoneInfo(firm.zone), options.language, Workdays.of(firm)
    )


def _two_days(texts: Sequence[str], date_options: DateOptions) -> Iterator[TwoDays]:
    for text in texts:
        dayfirst = read_when(text, replace(date_options, dayfirst=True))
        monthfirst = read_when(text, replace(date_options, dayfirst=False))
        if dayfirst and monthfirst:
            yield TwoDays(text, dayfirst.day, monthfirst.day)


def _with_kinds(incoming: Incoming, kinds: Mapping[str, tuple[StageKind, Turn]]) -> Incoming:
    def told(stage: IncomingStage) -> IncomingStage:
        kind, turn = kinds.get(stage.key, (stage.kind, stage.turn))
        return replace(stage, kind=kind, turn=turn)

    return replace(incoming, stages=tuple(map(told, incoming.stages)))
