"""The backups: where they go, a second folder, and when the newest good one was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.ui.settings.settings_values import BackupState
    from board.ui.theme import Theme


class BackupsPage(Form):
    """``folder_wanted`` carries the second folder, empty for none."""

    folder_wanted = Signal(str)
    backup_wanted = Signal()

    def __init__(self, theme: Theme, state: BackupState, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.last = PlainLabel(wraps=True)
        self.folder = PlainLabel(wraps=True)
        self.second = PlainLabel(wraps=True)
        self.now = push_button(self.tr("Back up now"))
        self.now.clicked.connect(self.backup_wanted)
        self.add_row(self.tr("Newest good backup"), self.last)
        self.add_row("", self.now)
        self.now.setAccessibleName(self.tr("Back up now"))
        self.add_row(self.tr("Kept in"), self.folder)
        self.add_row(
            self.tr("And in"),
            self._second_row(),
            hint=self.tr("A second disk is the best place: it survives this one."),
        )
        self.add_end()
        self.show_state(state)

    def show_state(self, state: BackupState) -> None:
        """Show what is known now."""
        self.last.setText(state.last_good or self.tr("None yet"))
        self.folder.setText(state.folder)
        self.second.setText(state.second_folder or self.tr("Nowhere else"))
        self.without.setVisible(bool(state.second_folder))

    def _second_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self.choose = push_button(self.tr("Choose a folder…"))
        self.choose.clicked.connect(self._on_choose)
        self.without = push_button(self.tr("None"), name=self.tr("No second folder"))
        self.without.clicked.connect(lambda: self.folder_wanted.emit(""))
        layout.addWidget(self.second, 1)
        layout.addWidget(self.choose)
        layout.addWidget(self.without)
        return row

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("A second folder for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder_wanted)
        dialog.open()
