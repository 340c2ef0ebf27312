"""Exporting from the window: ask for a file, write it in the slow lane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from board.services import transfer

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from board.ui.notices import Notices
    from board.ui.views.main_window import MainWindow
    from board.ui.work import Work

PICTURE = ".png"


class Exporting(QObject):
    """Writes the board as CSV or JSON, or a picture of the window, by the file's ending."""

    def __init__(self, ws: Workspace, work: Work, *, notices: Notices, window: MainWindow) -> None:
        """Export the board of ``ws``."""
        super().__init__(window)
        self._ws = ws
        self._work = work
        self._notices = notices
        self._window = window

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
                self.tr("Picture (*.png)"),
            ]
        )
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, file: str) -> None:
        """Write the board to a file, in the form its ending says."""
        path = Path(file)
        picture = self._picture() if path.suffix.lower() == PICTURE else b""

        def carry_out(_slow: object) -> None:
            if picture:
                transfer.save(path, picture)
            else:
                transfer.export(self._ws, path, also_known=(PICTURE,))

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
