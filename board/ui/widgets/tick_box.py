"""A check box whose box can be seen on the light and on the dark board alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from board.ui.widgets.mirror import from_start
from board.ui.widgets.plain import clipped

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from board.ui.theme import Theme


_TALL = 10_000  # pixels: higher than any text here


class TickBox(QCheckBox):
    """A check box painted in the theme's colours, with an optional text."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        """Make it empty; ``text`` stands behind it."""
        super().__init__(clipped(text).replace("&", "&&"), parent)
        self._theme = theme
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for a box one can hit, and the text."""
        side = self._theme.px(1.9)
        width = self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        return QSize(side + width, side)

    def minimumSizeHint(self) -> QSize:
        """Return room for the box and the longest word: the text may wrap."""
        side, metrics = self._theme.px(1.9), self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(side + widest, side)

    def hasHeightForWidth(self) -> bool:
        """Say that a text needs more lines the narrower it stands."""
        return bool(self.text())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the box or of the wrapped text."""
        side = self._theme.px(1.9)
        room = QRect(0, 0, max(1, width - side), _TALL)
        lines = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        spare = side - self.fontMetrics().height()
        return max(side, lines.height() + spare)

    def hitButton(self, pos: QPoint) -> bool:
        """Let the whole of it be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its tick, its focus ring and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        if self.text():
            painter.setPen(self.palette().windowText().color())
            self._paint_text(painter)

    def _paint_text(self, painter: QPainter) -> None:
        way, alignment = self.layoutDirection(), Qt.AlignmentFlag
        behind = self.rect().adjusted(self._theme.px(1.9), 0, 0, 0)
        area = QStyle.visualRect(way, self.rect(), behind)
        begin = QStyle.visualAlignment(way, alignment.AlignLeft | alignment.AlignVCenter)
        flags = int(begin) | int(Qt.TextFlag.TextShowMnemonic) | int(Qt.TextFlag.TextWordWrap)
        style, palette = self.style(), self.palette()
        style.drawItemText(painter, area, flags, palette, self.isEnabled(), self.text())

    def _paint_box(self, painter: QPainter) -> None:
        colours = self._theme.colours
        side = self._theme.px(1.15)
        left = from_start(self._theme.px(0.3), side, self.rect(), mirrored=self.isRightToLeft())
        box = QRectF(left, (self.height() - side) / 2, side, side)
        ticked = self.isChecked()
        painter.setBrush(QColor(colours.accent if ticked else colours.field))
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1.2))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            self._theme.icon("check", colours.accent_text).paint(painter, box.toRect())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)
