"""What stands in the middle of a board that shows no card: why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel, plain_label

if TYPE_CHECKING:
    from board.ui.actions.wishes import WindowWishes, Wishes
    from board.ui.theme import Theme

Direction = QHBoxLayout.Direction
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
        colours = self.theme.colours
        self.title.setFont(self.theme.font(Type.HEADING))
        self._sentence.setFont(self.theme.font())
        self.setStyleSheet(
            f"#middleSheet {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-radius: {self.theme.px(0.8)}px; }}"
        )

    def place(self) -> None:
        """Stand in the middle of the board; the buttons below each other where it is too narrow."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # else the layouts reckon with another type
        wanted = self._needs(narrow=False)
        if wanted.width() > self._board.width():
            wanted = self._needs(narrow=True)
        width = min(wanted.width(), self._board.width())
        size = QSize(width, self._column.totalHeightForWidth(width))
        free = self._board.size() - size
        self.setGeometry(QRect(QPoint(max(0, free.width() // 2), max(0, free.height() // 2)), size))
        self._column.activate()
        # Laying out asked to be laid out again, which would go on for ever.
        QCoreApplication.removePostedEvents(self, QEvent.Type.LayoutRequest)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Stand in the middle again when a part needs another room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def _needs(self, *, narrow: bool) -> QSize:
        """Lay out for a wide board or a narrow one; return the room that takes."""
        px = self.theme.px
        side, gap = (px(0.5), px(0.3)) if narrow else (px(1.9), px(1))
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(gap)
        self._buttons.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._buttons.setSpacing(gap)
        self._buttons.invalidate()
        self._column.invalidate()
        return self._column.minimumSize().expandedTo(QSize(px(self.width_em), 0))

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

    width_em = WIDTH_OF_A_SENTENCE

    def __init__(self, theme: Theme, board: QWidget, wishes: Wishes) -> None:
        super().__init__(theme, board)
        self.show_all = QPushButton(self.tr("&Show all"), self)
        self.show_hidden = QPushButton(self.tr("Show &hidden stages"), self)
        self._lay_out(self.show_hidden, self.show_all)
        self.show_all.clicked.connect(wishes.window.show_all)
        self.show_hidden.clicked.connect(wishes.stages.show_hidden)

    def say(self, sentence: str, *, in_hidden: bool) -> None:
        """Say why nothing is seen, "" to go away; ``in_hidden``: hidden stages have such cards."""
        self.title.setText(sentence)
        self.show_hidden.setVisible(in_hidden)
        self.setVisible(bool(sentence))
        self.place()


class EmptyBoard(MiddleSheet):
    """Invites to begin."""

    def __init__(self, theme: Theme, board: QWidget, wishes: WindowWishes) -> None:
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
        self.demo.clicked.connect(lambda: wishes.menu.emit("demo"))
        self.bring.clicked.connect(lambda: wishes.menu.emit("import"))
