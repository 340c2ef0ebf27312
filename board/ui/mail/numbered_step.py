"""One of the steps in which something is set up: its number, or a tick, its title and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from board.ui.theme import Theme

SIDE_EM = 1.8


class NumberedStep(QWidget):
    """A step; what belongs to it goes into ``body``."""

    def __init__(self, theme: Theme, number: int, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._mark = _Mark(theme, number)
        self._title = PlainLabel(title, wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(0.5))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(1.1))
        grid.setVerticalSpacing(theme.px(0.3))
        grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self.body, 1, 1)
        grid.setColumnStretch(1, 1)
        self.take_theme()

    def set_done(self, *, done: bool) -> None:
        """Show a tick in place of the number, or the number again."""
        self._mark.done = done
        self._mark.setAccessibleName(self.tr("done") if done else "")
        self._mark.update()

    def take_theme(self) -> None:
        self._title.setFont(self._theme.font(Type.TITLE))
        self._mark.update()


class _Mark(QWidget):
    """The number in a ring, or a tick on a filled one."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self._number, self.done = theme, number, False
        side = theme.px(SIDE_EM)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(colours.soft), 2))
            painter.setBrush(QColor(colours.soft) if self.done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
            if self.done:
                side = round(self.width() * 0.6)
                inner = self.rect().adjusted(0, 0, side - self.width(), side - self.height())
                inner.moveCenter(self.rect().center())
                self._theme.icon("check", colours.surface).paint(painter, inner)
            else:
                painter.setPen(QColor(colours.text))
                painter.setFont(self._theme.font(Type.CHIP))
                painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
