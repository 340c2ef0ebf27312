"""Icons drawn from SVG files in a colour of the palette, crisp at any device pixel ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path


def read_svg(path: Path, colour: str) -> bytes:
    """Return the text of an SVG file with its ``currentColor`` replaced."""
    return path.read_text("utf-8").replace("currentColor", colour).encode()


class SvgIcon(QIconEngine):
    """Paints one SVG at whatever size is asked for; a disabled icon is paler."""

    def __init__(self, svg: bytes) -> None:
        """Keep the drawing; it is parsed when first painted."""
        super().__init__()
        self._svg = svg
        self._drawn: dict[tuple[int, int, QIcon.Mode, float], QPixmap] = {}
        self._renderer: QSvgRenderer | None = None

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(self._svg))
        painter.save()
        painter.setOpacity(0.4 if mode is QIcon.Mode.Disabled else 1.0)
        self._renderer.render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the icon onto a new transparent pixmap."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # the four arguments are Qt's
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Draw the icon onto a pixmap of ``size`` logical pixels."""
        if size.isEmpty():  # a button with no room for its icon asks for one all the same
            return QPixmap()
        kind = size.width(), size.height(), mode, scale
        if kind not in self._drawn:  # the window asks for each icon with every repaint
            pixmap = QPixmap(size * scale)
            pixmap.setDevicePixelRatio(scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, QRect(QPoint(), size), mode, state)
            painter.end()
            self._drawn[kind] = pixmap
        return self._drawn[kind]

    def clone(self) -> QIconEngine:
        """Return another engine with the same drawing."""
        return SvgIcon(self._svg)
