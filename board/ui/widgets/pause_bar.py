"""Says that something is paused, until when and why; a button takes it up again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel


class PauseBar(QFrame):
    """Hidden as long as nothing is paused; ``resume_wanted`` carries the id of the pause."""

    resume_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("callout", True)
        self._id = ""
        self.words = PlainLabel(wraps=True)
        self.resume = push_button(self.tr("Resume"))
        self.resume.clicked.connect(lambda: self.resume_wanted.emit(self._id))
        row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        row.addWidget(self.resume, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_pause(self, pause_id: str, words: str) -> None:
        """Say "Reminders paused until Fri 4 Dec: they move house"; nothing without words."""
        self._id = pause_id
        self.words.setText(self.tr("Reminders {paused}").format(paused=words))
        self.setVisible(bool(words))
