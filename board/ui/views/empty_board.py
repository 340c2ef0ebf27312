"""What stands in the middle of a board that shows no card: why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.views.plain import PlainLabel, plain_label

if TYPE_CHECKING:
    from board.ui.theme import Theme

WIDTH = 41.0  # em
WIDTH_OF_A_SENTENCE = 28.0


class MiddleSheet(QFrame):
    """A sheet of paper with one heading, perhaps a sentence, and a row of buttons."""

    width_em = WIDTH

    def __init__(self, theme: Theme, board: QWidget) -> None:
        """Come up with an empty heading."""
        super().__init__(board)
        self.theme, self._board = theme, board
        self.setObjectName("middleSheet")
        self._column = QVBoxLayout(self)
        self._buttons = QHBoxLayout()
        self.title, self._sentence = self._label(), self._label()

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        colours, px = self.theme.colours, self.theme.px
        self.title.setFont(self.theme.font(Type.HEADING))
        self._sentence.setFont(self.theme.font())
        self.setStyleSheet(
            f"#middleSheet {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-radius: {px(0.8)}px; }}"
        )
        self._column.setContentsMargins(px(2), px(1.8), px(2), px(2))
        self._column.setSpacing(px(1))
        self.setFixedWidth(px(self.width_em))

    def place(self) -> None:
        """Stand in the middle of what it lies on."""
        size = QSize(self.width(), self._column.totalHeightForWidth(self.width()))
        free = self._board.size() - size
        self.setGeometry(QRect(QPoint(max(0, free.width() // 2), max(0, free.height() // 2)), size))
        self.raise_()

    def _label(self) -> PlainLabel:
        label = plain_label(parent=self, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(label)
        return label

    def _lay_out(self, *buttons: QPushButton) -> None:
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._sentence.setVisible(bool(self._sentence.text()))
        self._column.addLayout(self._buttons)
        self.restyle()
        self.hide()


class NothingFound(MiddleSheet):
    """Says that no card meets the filter, and shows all again."""

    all_wanted = Signal()
    hidden_wanted = Signal()
    width_em = WIDTH_OF_A_SENTENCE

    def __init__(self, theme: Theme, board: QWidget) -> None:
        """Come up hidden."""
        super().__init__(theme, board)
        self.show_all = QPushButton(self.tr("&Show all"), self)
        self.show_hidden = QPushButton(self.tr("Show &hidden stages"), self)
        self._lay_out(self.show_hidden, self.show_all)
        self.show_all.clicked.connect(self.all_wanted)
        self.show_hidden.clicked.connect(self.hidden_wanted)

    def say(self, sentence: str, *, in_hidden: bool) -> None:
        """Say why nothing is seen, "" to go away; ``in_hidden``: hidden stages have such cards."""
        self.title.setText(sentence)
        self.show_hidden.setVisible(in_hidden)
        self.setVisible(bool(sentence))
        self.place()


class EmptyBoard(MiddleSheet):
    """Invites to begin."""

    demo_wanted = Signal()
    import_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme, board: QWidget) -> None:
        """Come up hidden, with the sentence and its buttons."""
        super().__init__(theme, board)
        self.title.setText(self.tr("Nothing to follow up yet"))
        self._sentence.setText(
            self.tr(
                "Write down the first thing you wait for from a customer,"
                " and the board will tell you when to ask."
            )
        )
        self.add = QPushButton(self.tr("&Add the first follow-up"), self)
        self.add.setProperty("primary", True)
        self.demo = QPushButton(self.tr("&Try the example board"), self)
        self.bring = QPushButton(self.tr("&Import…"), self)
        self._lay_out(self.add, self.demo, self.bring)
        self.add.clicked.connect(self.add_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.bring.clicked.connect(self.import_wanted)
