"""Bringing files onto the board and the board into files.

A file is read into neutral values first (``read_file``), which can be looked at (``preview``) and
then brought in as one action: one undo takes it back, and nothing is kept of one that is cancelled.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.errors import BadFile
from board.exchange import boardread, trello
from board.exchange.dates import Habits
from board.exchange.detect import ENDINGS, TABLE_ENDINGS, kind_of_document
from board.exchange.headers import ColumnMap, apply_map_option, guess_mapping
from board.exchange.incoming import Cancelled, Incoming, never, no_progress
from board.exchange.jsontext import load
from board.exchange.lines import incoming as incoming_of
from board.exchange.saving import save
from board.exchange.tables import read_table
from board.services.exporting import export
from board.services.import_values import HOW_IMPORTED
from board.services.importing import Import
from board.services.report import Report, ReportLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from board.domain.card import Kind, Turn
    from board.exchange.incoming import IncomingStage
    from board.exchange.tables import Table
    from board.services.workspace import Workspace

    Progress = Callable[[int, int], None]
    Question = Callable[[], bool]

__all__ = [
    "Cancelled",
    "Incoming",
    "Report",
    "ReportLine",
    "bring_in",
    "export",
    "preview",
    "read_file",
    "save",
]


def read_file(
    ws: Workspace,
    path: Path,
    *,
    column_map: ColumnMap | None = None,
    map_option: str = "",
    stage_kinds: Mapping[str, tuple[Kind, Turn]] | None = None,
    dayfirst: bool = False,
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Incoming:
    """Return what a CSV, Trello or own JSON file holds; BadFile says why it cannot be read.

    ``column_map`` chooses the columns of a table, or ``map_option`` changes the guessed ones
    ("title=first,due=when"). ``stage_kinds`` says what stages are for, by their keys. Days are
    those of the firm's zone; ``dayfirst`` counts where the dates of a table do not prove it.
    """
    zone = ZoneInfo(ws.firm.zone)
    if _is_table(path):
        table = read_table(path, progress=progress, cancelled=cancelled)
        columns = _columns(table, column_map, map_option)
        habits = Habits(ws.today(), dayfirst, zone)
        found = incoming_of(table, columns, habits, progress=progress, cancelled=cancelled)
    elif path.suffix.casefold() in ENDINGS:
        document = load(path)
        if kind_of_document(document) == "trello":
            found = trello.read(document, zone, progress=progress, cancelled=cancelled)
        else:
            found = boardread.read(document, progress=progress, cancelled=cancelled)
    else:
        raise BadFile("ending_unknown", ending=path.suffix.casefold(), known=list(ENDINGS))
    return _with_kinds(found, stage_kinds or {})


def preview(
    ws: Workspace,
    incoming: Incoming,
    *,
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Report:
    """Return what ``bring_in`` would do now; nothing is written."""
    return Import(ws, incoming).plan(progress, cancelled)


def bring_in(
    ws: Workspace,
    incoming: Incoming,
    *,
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Report:
    """Add what is new and merge what changed, as one action; return what became of every line.

    Raises Cancelled, with nothing kept. After the last word to ``progress`` it is too late.
    """
    work = Import(ws, incoming)
    report = work.plan(progress, cancelled)
    ws.apply(HOW_IMPORTED, work.changes())
    ws.reread_firm()
    return report


def _is_table(path: Path) -> bool:
    return path.suffix.casefold() in TABLE_ENDINGS


def _columns(table: Table, column_map: ColumnMap | None, map_option: str) -> ColumnMap:
    if column_map is not None:
        return column_map
    guessed = guess_mapping(table.header)
    return apply_map_option(guessed, map_option) if map_option else guessed


def _with_kinds(incoming: Incoming, kinds: Mapping[str, tuple[Kind, Turn]]) -> Incoming:
    def told(stage: IncomingStage) -> IncomingStage:
        kind, turn = kinds.get(stage.key, (stage.kind, stage.turn))
        return replace(stage, kind=kind, turn=turn)

    return replace(incoming, stages=tuple(map(told, incoming.stages)))
