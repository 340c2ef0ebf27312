"""The ground of the board: a whiteboard or a chalkboard with soft light, painted once per size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap, QRadialGradient

if TYPE_CHECKING:
    from board.ui.theme import Theme

EDGE = 0.78  # how far the light stays full


class BoardGround:
    """Paints the ground in one theme and remembers it."""

    def __init__(self, theme: Theme) -> None:
        """Paint with the colours of ``theme``."""
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._pixmap = QPixmap()

    def pixmap(self, size: QSize, ratio: float) -> QPixmap:
        key = (size.toTuple(), ratio, self._theme.colours.board)
        if key != self._key:
            self._key = key
            self._pixmap = self._drawn(size, ratio)
        return self._pixmap

    def _drawn(self, size: QSize, ratio: float) -> QPixmap:
        colours = self._theme.colours
        bright, dim = QColor(colours.board), QColor(colours.board_dim)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        fall = QLinearGradient(0, 0, size.width() * 0.1, size.height() * 0.8)
        fall.setColorAt(0.0, bright)
        fall.setColorAt(1.0, dim)
        painter.fillRect(0, 0, size.width(), size.height(), fall)
        light = QRadialGradient(QPointF(0, 0), 1)
        clear = QColor(bright)
        clear.setAlpha(0)
        light.setColorAt(0.0, bright)
        light.setColorAt(EDGE, bright)
        light.setColorAt(1.0, clear)
        painter.translate(size.width() * 0.3, 0)
        painter.scale(size.width() * 0.95, size.height() * 0.72)
        painter.fillRect(QRectF(-1, 0, 3, 2), light)
        painter.end()
        return pixmap
