"""What an empty board says: one sentence what to do, and three ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type

if TYPE_CHECKING:
    from board.ui.theme import Theme

WIDTH = 41.0  # em


class EmptyBoard(QFrame):
    """Invites to begin."""

    demo_wanted = Signal()
    import_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Come up with the sentence and its buttons."""
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emptyBoard")
        self._column = QVBoxLayout(self)
        self._title = QLabel(self.tr("Nothing to follow up yet"), self)
        self._sentence = QLabel(
            self.tr(
                "Write down the first thing you wait for from a customer,"
                " and the board will tell you when to ask."
            ),
            self,
        )
        for label in (self._title, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.add = QPushButton(self.tr("&Add the first follow-up"), self)
        self.add.setProperty("primary", True)
        self.demo = QPushButton(self.tr("&Try the example board"), self)
        self.bring = QPushButton(self.tr("&Import…"), self)
        self._lay_out()
        self.add.clicked.connect(self.add_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.restyle()

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        colours, px = self._theme.colours, self._theme.px
        self._title.setFont(self._theme.font(Type.HEADING))
        self._sentence.setFont(self._theme.font())
        self.setStyleSheet(
            f"#emptyBoard {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-radius: {px(0.8)}px; }}"
        )
        self._column.setContentsMargins(px(2), px(1.8), px(2), px(2))
        self._column.setSpacing(px(1))
        self.setFixedWidth(px(WIDTH))

    def _lay_out(self) -> None:
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.add, self.demo, self.bring):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column.addLayout(buttons)
