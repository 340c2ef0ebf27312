"""The middle of the round where nothing is written: a call, a look inside, a card that slipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import clear

if TYPE_CHECKING:
    from board.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done: its title, numbers by whose they are, what to say, the chip of a card.

    What was said can be noted where somebody is ``called``.
    """

    title: str
    chip: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    words: str = ""
    note: str = ""
    called: bool = False


class TaskPaper(QFrame):
    """Shows a task on paper."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("paper", True)
        self.title, self.chip = PlainLabel(wraps=True, letters=80), PlainLabel()
        self.words = PlainLabel(wraps=True, letters=80)
        self.note = PlainLabel(wraps=True, letters=80)
        self.numbers = QGridLayout()
        self.said = QLineEdit()
        self.said.setProperty("said", True)
        self._asks_what = PlainLabel(self.tr("What was said"))
        self._asks_what.setBuddy(self.said)
        self.said.setAccessibleName(self.tr("What was said"))
        self.said.setPlaceholderText(self.tr("What was said, if it is worth a line"))
        px = theme.px
        self.numbers.setColumnStretch(1, 1)
        self.numbers.setHorizontalSpacing(px(1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(1.8), px(1.4), px(1.8), px(1.4))
        layout.setSpacing(px(0.9))
        self.chip.setProperty("late", True)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.title)
        layout.addLayout(self.numbers)
        layout.addWidget(self.words)
        layout.addWidget(self.note)
        layout.addSpacing(px(0.5))
        layout.addWidget(self._asks_what)
        layout.addWidget(self.said)
        layout.addStretch(1)

    def show_task(self, task: Task, *, keeps_typing: bool) -> None:
        """Show what is to be done; what was typed for another one is gone."""
        self.title.setText(task.title)
        for label, text in (
            (self.chip, task.chip),
            (self.words, task.words),
            (self.note, task.note),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        clear(self.numbers)
        for row, (name, number) in enumerate(task.numbers):
            said = PlainLabel(number)
            said.setFont(self._theme.font(Type.TITLE))
            said.setAccessibleName(f"{name}: {number}")
            self.numbers.addWidget(PlainLabel(name), row, 0)
            self.numbers.addWidget(said, row, 1)
        if not keeps_typing:
            self.said.clear()
        self.said.setVisible(task.called)
        self._asks_what.setVisible(task.called)

    def take_theme(self) -> None:
        """Take the theme's type."""
        self.title.setFont(self._theme.font(Type.TITLE))
        self.chip.setFont(self._theme.font(Type.CHIP))
