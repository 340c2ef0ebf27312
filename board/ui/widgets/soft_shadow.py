"""The soft shadow of a card: drawn once, then put together for a card of any size.

Its corners are always alike and its sides are even, so that eight pieces of one picture serve.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

ROOM = 2  # pixels between the pieces at opposite corners, to be stretched


class SoftShadow:
    """A shadow below a rounded rectangle: a few of those, each wider and fainter."""

    def __init__(self, radius: float, colour: str, ratio: float) -> None:
        """Draw it for one radius, colour and device pixel ratio."""
        self._reach = max(3, round(radius * 0.75))
        self._corner = round(radius * 1.5) + self._reach  # what is not even yet
        self._ratio = ratio
        side = 2 * self._corner + ROOM + 2 * self._reach
        self._picture = QPixmap(round(side * ratio), round(side * ratio))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = side - 2 * self._reach
        self._draw_once(painter, QRectF(self._reach, self._reach, inner, inner), radius, colour)
        painter.end()

    def draw(self, painter: QPainter, card: QRectF) -> None:
        """Draw the shadow of a card; what lies under the card itself is left out."""
        whole = card.adjusted(-self._reach, -self._reach, self._reach, self._reach)
        end = self._corner + self._reach
        side = self._picture.width() / self._ratio
        across = _thirds(whole.left(), whole.right(), end), _thirds(0, side, end)
        down = _thirds(whole.top(), whole.bottom(), end), _thirds(0, side, end)
        for to_x, from_x in zip(*across, strict=True):
            for to_y, from_y in zip(*down, strict=True):
                target, source = _box(to_x, to_y), _box(from_x, from_y)
                source = QRectF(source.topLeft() * self._ratio, source.size() * self._ratio)
                painter.drawPixmap(target, self._picture, source)

    def _draw_once(self, painter: QPainter, card: QRectF, radius: float, colour: str) -> None:
        ink = QColor(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(self._reach, 0, -1):
            ink.setAlphaF(0.045 * (1 - step / (self._reach + 1)) + 0.012)
            painter.setBrush(ink)
            wide = card.adjusted(-step * 0.5, step * 0.1, step * 0.5, step)
            painter.drawRoundedRect(wide, radius + step * 0.5, radius + step * 0.5)


def _thirds(start: float, end: float, corner: float) -> tuple[tuple[float, float], ...]:
    """Return where the three pieces of one direction begin and end."""
    return (start, start + corner), (start + corner, end - corner), (end - corner, end)


def _box(across: tuple[float, float], down: tuple[float, float]) -> QRectF:
    return QRectF(QPointF(across[0], down[0]), QPointF(across[1], down[1]))
