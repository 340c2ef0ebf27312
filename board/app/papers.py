"""The board and the day sheet as PDF files, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.arrange import Arrangement
from board.domain.errors import BadFile
from board.domain.sheets import shown_by
from board.services import watch
from board.services.importing import transfer

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace


def write(ws: Workspace, path: Path, *, day_sheet: bool) -> int:
    """Write the board, or the day sheet, to a ``.pdf`` file; return the number of cards on it.

    BadFile ``ending_unknown`` for another ending: a day sheet is for paper only.
    """
    if path.suffix.lower() != ".pdf":
        raise BadFile("ending_unknown", ending=path.suffix, known=[".pdf"])
    from board.app.paths import resource
    from board.ui.printing.output import Sheet, pdf_of, ready_without_display

    arrangement = Arrangement()
    arrangement.show(watch.load(ws), ws.today())
    shown = shown_by(arrangement)
    application = ready_without_display(resource())
    sheet = Sheet.DAY if day_sheet else Sheet.BOARD
    made = pdf_of(sheet, shown)
    transfer.save(path, made.content)
    del application  # it lives as long as anything is painted
    return made.cards
