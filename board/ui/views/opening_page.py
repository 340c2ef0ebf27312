"""What stands in place of the board when it cannot be opened: one sentence and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.views.looks import push_button
from board.ui.views.plain import PlainLabel

if TYPE_CHECKING:
    from board.ui.theme import Theme

WIDTH_EM = 40.0


class OpeningPage(QFrame):
    """``restore_wanted`` is only offered when there is a good backup."""

    again_wanted = Signal()
    restore_wanted = Signal()
    other_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, theme: Theme, sentence: str, *, backup: str = "", parent: QWidget | None = None
    ) -> None:
        """Show a sentence; ``backup`` says in words of when the newest good backup is."""
        super().__init__(parent)
        heading = PlainLabel(self.tr("The board could not be opened"))
        heading.setFont(theme.font(Type.STAGE))
        self.words = PlainLabel(sentence, wraps=True)
        self.words.setMaximumWidth(theme.px(WIDTH_EM))
        self.setAccessibleName(f"{heading.text()}. {sentence}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(3)] * 4)
        layout.setSpacing(theme.px(1))
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (heading, self.words):
            layout.addWidget(label)
        layout.addLayout(self._buttons(theme, backup))

    def _buttons(self, theme: Theme, backup: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(0.6))
        offered = []
        if backup:
            words = self.tr("Put back the backup of {day}").format(day=backup)
            offered.append((words, self.restore_wanted))
        offered += [
            (self.tr("Try again"), self.again_wanted),
            (self.tr("Open another board…"), self.other_wanted),
            (self.tr("Quit"), self.quit_wanted),
        ]
        for number, (words, wish) in enumerate(offered):
            button = push_button(words, primary=number == 0)
            button.clicked.connect(wish)
            row.addWidget(button)
        row.addStretch(1)
        return row
