"""Bringing files onto the board and the board into files.

A file is read into neutral values first (``read_file``), which can be looked at (``preview``) and
then brought in as one action: one undo takes it back, and nothing is kept of one that is cancelled.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from board.domain.errors import BadFile
from board.exchange import sandbox
from board.exchange.incoming import Cancelled, Incoming, never, no_progress
from board.exchange.reading import Options
from board.exchange.saving import save
from board.services.exporting import export
from board.services.importing.importers import columns_of, planned
from board.services.importing.report import Report, ReportLine
from board.services.importing.values import HOW_IMPORTED

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path

    from board.domain.card import StageKind, Turn
    from board.services.workspace import Workspace

    Progress = Callable[[int, int], None]
    Question = Callable[[], bool]

PLANS_BESIDE_OTHERS = 2
"""So often an import is planned while others may write; what they wrote makes it plan anew."""

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
    mapping: Mapping[str, int] | None = None,
    map_option: str = "",
    stage_kinds: Mapping[str, tuple[StageKind, Turn]] | None = None,
    dayfirst: bool = False,
    language: str = "en",
    kind: str = "card",
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Incoming:
    """Return what a table, Trello, WeKan or own board holds; BadFile says why it cannot be read.

    ``mapping`` chooses the columns of a table, or ``map_option`` changes the guessed ones
    ("title=first,due=when"); its lines are of a ``kind``. ``stage_kinds`` says what stages are for,
    by their keys. Days are those of the firm's zone; ``dayfirst`` counts where the dates of a table
    do not prove it. The file is read in a process of its own, with limits.
    """
    options = Options(
        ws.today(),
        ws.firm,
        dayfirst=dayfirst,
        language=language,
        mapping=dict(mapping or {}),
        map_option=map_option,
        kinds=dict(stage_kinds or {}),
        table=columns_of(kind),
    )
    try:
        is_odd = path.exists() and not path.is_file() and not path.is_dir()
    except OSError as error:  # a name too long for any file
        raise BadFile("file_missing", name=path.name) from error
    if is_odd:
        raise BadFile("file_unreadable", name=str(path))  # a pipe would be waited for
    with without_collecting():
        return sandbox.read(path, options, progress=progress, cancelled=cancelled)


def preview(
    ws: Workspace,
    incoming: Incoming,
    *,
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Report:
    """Return what ``bring_in`` would do now; nothing is written."""
    return planned(ws, incoming).plan(progress, cancelled)


def bring_in(
    ws: Workspace,
    incoming: Incoming,
    *,
    same: Collection[str] | None = (),
    progress: Progress = no_progress,
    cancelled: Question = never,
) -> Report:
    """Add what is new and merge what changed, as one action; return what became of every line.

    ``same`` are the keys of the doubts that are the same card; other doubts are added. With None
    nobody was asked yet: where there are doubts the report has them alone, nothing was written.
    Raises Cancelled, with nothing kept. After the last word to ``progress`` it is too late.
    """
    operation = ws.operation
    with without_collecting():
        for _ in range(PLANS_BESIDE_OTHERS):
            work = planned(ws, incoming, same or ())
            report = work.plan(progress, cancelled)
            if same is None and report.doubts:
                return Report(doubts=report.doubts)
            ws.operation = operation
            with ws.action(HOW_IMPORTED) as act:
                is_current = act.revision == work.revision
                if is_current:
                    act.change(work.changes())
            if is_current:
                return report
        ws.operation = operation
        with ws.action(HOW_IMPORTED) as act:  # somebody was faster each time: now they wait
            work = planned(ws, incoming, same or ())
            report = work.plan(progress, cancelled)
            if same is None and report.doubts:
                return Report(doubts=report.doubts)
            act.change(work.changes())
    return report


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let the garbage collector rest: it would walk through all the rows again and again.

    While it does, nobody else in this process can do anything, the window included.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
