"""What the menu offers beside the board: another board, the keys, what is new, who made it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from board import __version__
from board.app.again import start_again
from board.app.paths import data_folder, log_folder, resource
from board.domain.address import file_address

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from board.domain.address import Address
    from board.ui.theme import Theme
    from board.ui.window.main_window import MainWindow

translate = QCoreApplication.translate


class Dialogs(QObject):
    """Shows dialogs over the window; ``quit_wanted`` follows when another board was opened.

    ``made_here_wanted`` asks for a new board in the place of the one that is missing.
    """

    quit_wanted = Signal()
    made_here_wanted = Signal()

    def __init__(self, window: MainWindow, address: Address, parent: QObject) -> None:
        """Stand beside the board at ``address``."""
        super().__init__(parent)
        self._window, self._address = window, address

    def choose_board(self) -> None:
        """Ask for the file of another board."""
        dialog = self._file_dialog(translate("Program", "Open board"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.setLabelText(dialog.DialogLabel.Accept, translate("Program", "Open"))
        dialog.fileSelected.connect(self.open_other)
        dialog.open()

    def make_board(self) -> None:
        """Ask where to make a new board; where there is one already that is opened."""
        dialog = self._file_dialog(translate("Program", "New board"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setOption(dialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("db")
        dialog.setDirectory(str(data_folder()))
        dialog.fileSelected.connect(self._on_new_chosen)
        dialog.open()

    def open_other(self, address: str) -> None:
        """Open another board in a process of its own, and close this one."""
        if start_again(["--board", address]):
            self.quit_wanted.emit()

    def _on_new_chosen(self, file: str) -> None:
        if file_address(Path(file)) == self._address:
            self.made_here_wanted.emit()
        else:
            self.open_other(file)

    def _file_dialog(self, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title)
        dialog.setNameFilters(
            [translate("Program", "Boards (*.db)"), translate("Program", "All files (*)")]
        )
        return dialog

    def try_examples(self) -> None:
        """Open the example board in a process of its own."""
        start_again(["--demo"])

    def show_keys(self, theme: Theme) -> None:
        """Show the map of keys."""
        from board.ui.actions.key_map import KeyMapDialog

        KeyMapDialog(theme, self._window).open()

    def tell_about(self, theme: Theme, *, whats_new: bool = False) -> None:
        """Say which version this is and whose work it holds, or what is new in it."""
        from board.app import licences
        from board.ui.actions import outside
        from board.ui.window.about import AboutDialog, AboutValues

        values = AboutValues(
            version=__version__,
            board=self._address.shown,
            log_folder=str(log_folder()),
            whats_new=resource("whats-new.md").read_text("utf-8"),
            licences=licences.text(),
        )
        dialog = AboutDialog(theme, values, self._window, whats_new=whats_new)
        dialog.folder_wanted.connect(outside.open_folder)
        dialog.open()
