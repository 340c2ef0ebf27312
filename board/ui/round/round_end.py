"""The end of a round: whether anything slipped, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.theme import Theme

WIDTH_EM, ICON_EM = 44, 1.15


class RoundEnd(QWidget):
    """Stands in the place of the three columns when nothing waits any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading, self.said = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self.following = PlainLabel(wraps=True)
        for label in (self.said, self.following):
            label.setProperty("soft", True)
        self.back = push_button(self.tr("Back to the board"), primary=True)
        self._box = QFrame()
        self._box.setProperty("end", True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._set_out()

    def show_end(
        self, heading: str, said: str, lines: Sequence[tuple[str, bool]], following: str = ""
    ) -> None:
        """Say what happened, whether that is done with, and what is ``following``."""
        self.following.setText(following)
        self.heading.setText(heading)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        said_all = (heading, said, *(words for words, _done in lines), following)
        self._box.setAccessibleName(" ".join(filter(None, said_all)))
        clear(self._lines)
        for words, done in lines:
            self._lines.addWidget(self._line(words, done=done))

    def take_theme(self) -> None:
        """Take the theme's type."""
        self.heading.setFont(self._theme.font(Type.HEADING))

    def _line(self, words: str, *, done: bool) -> QWidget:
        px = self._theme.px
        line = QFrame()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(px(1.2))
        grid.setColumnStretch(1, 1)
        rule = QFrame()
        rule.setProperty("rule", True)
        grid.addWidget(rule, 0, 0, 1, 2)
        mark, side = QLabel(), px(ICON_EM)
        colours = self._theme.colours
        name, ink = ("check", colours.done_text) if done else ("clock", colours.soft)
        icon = self._theme.icon(name, ink)
        mark.setPixmap(icon.pixmap(side, side))
        mark.setFixedWidth(side)
        label = PlainLabel(words, wraps=True)
        label.setContentsMargins(0, px(0.8), 0, px(0.8))
        grid.addWidget(mark, 1, 0)
        grid.addWidget(label, 1, 1)
        return line

    def _set_out(self) -> None:
        px = self._theme.px
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(*[px(2.4)] * 4)
        inner.setSpacing(px(0.7))
        inner.addWidget(self.heading)
        inner.addWidget(self.said)
        inner.addSpacing(px(0.5))
        inner.addLayout(self._lines)
        inner.addSpacing(px(0.8))
        below = QHBoxLayout()
        below.addWidget(self.following, 1)
        below.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)
        inner.addLayout(below)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._box, 100)
        across.addStretch(1)
        self._box.setMaximumWidth(px(WIDTH_EM))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(3)
