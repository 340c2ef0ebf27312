"""Exporting from the window: ask for a file, write it in the slow lane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from board.domain.sheets import shown_by
from board.services.importing import transfer

if TYPE_CHECKING:
    from board.domain.sheets import Shown
    from board.ui.actions.parts import Parts

PICTURE, PDF = ".png", ".pdf"


class ExportPresenter(QObject):
    """Writes the board as CSV or JSON, as PDF, or a picture of the window, by the file's ending."""

    def __init__(self, parts: Parts) -> None:
        """Export the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._notices = parts.ws, parts.work, parts.notices
        self._desk, self._window = parts.desk, parts.window

    def choose(self) -> None:
        """Ask for a file name."""
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters(
            [
                self.tr("Table (*.csv)"),
                self.tr("Whole board (*.json)"),
                self.tr("Board to print (*.pdf)"),
                self.tr("Picture (*.png)"),
            ]
        )
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, file: str) -> None:
        """Write the board to a file, in the form its ending says."""
        path = Path(file)
        ending = path.suffix.lower()
        picture = self._picture() if ending == PICTURE else b""
        shown = shown_by(self._desk.arrangement, self._desk.query)

        def carry_out(_slow: object) -> None:
            if picture:
                transfer.save(path, picture)
            elif ending == PDF:
                transfer.save(path, _pdf(shown))
            else:
                transfer.export(self._ws, path, also_known=(PDF, PICTURE))

        self._work.run_slow(
            carry_out,
            done=lambda _none: self._notices.tell(self.tr("Exported to {file}").format(file=path)),
            failed=self._notices.failed,
            failing=self.tr("{file} could not be written").format(file=path.name),
        )

    def _picture(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())


def _pdf(shown: Shown) -> bytes:
    from board.ui.printing.output import Sheet, pdf_of

    return pdf_of(Sheet.BOARD, shown).content
