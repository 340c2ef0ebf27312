"""What the menu offers beside the board: another board, the keys, what is new, who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from board import __version__
from board.app.again import start_again
from board.app.paths import log_folder, resource

if TYPE_CHECKING:
    from board.ui.theme import Theme
    from board.ui.views.main_window import MainWindow

translate = QCoreApplication.translate


class Errands(QObject):
    """Shows dialogs over the window; ``quit_wanted`` follows when another board was opened."""

    quit_wanted = Signal()

    def __init__(self, window: MainWindow, address: str, parent: QObject) -> None:
        """Stand beside the board at ``address``."""
        super().__init__(parent)
        self._window, self._address = window, address

    def choose_board(self) -> None:
        """Ask for the file of another board."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, translate("Program", "Open board"))
        dialog.setNameFilters(
            [translate("Program", "Boards (*.db)"), translate("Program", "All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Program", "Open"))
        dialog.fileSelected.connect(self.open_other)
        dialog.open()

    def open_other(self, address: str) -> None:
        """Open another board in a process of its own, and close this one."""
        if start_again(["--board", address]):
            self.quit_wanted.emit()

    def try_examples(self) -> None:
        """Open the example board in a process of its own."""
        start_again(["--demo"])

    def show_keys(self, theme: Theme) -> None:
        """Show the map of keys."""
        from board.ui.dialogs.key_map import KeyMapDialog

        KeyMapDialog(theme, self._window).open()

    def tell_about(self, theme: Theme, *, whats_new: bool = False) -> None:
        """Say which version this is and whose work it holds, or what is new in it."""
        from board.app import licences
        from board.ui import outside
        from board.ui.dialogs.about import AboutDialog, AboutValues

        values = AboutValues(
            version=__version__,
            board=self._address,
            log_folder=str(log_folder()),
            whats_new=resource("whats-new.md").read_text("utf-8"),
            licences=licences.text(),
        )
        dialog = AboutDialog(theme, values, self._window, whats_new=whats_new)
        dialog.folder_wanted.connect(outside.open_folder)
        dialog.open()
