"""Painted pixmaps, remembered up to so many bytes; the one used longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

Key = tuple[object, ...]


class PixmapCache:
    """Remembers pixmaps by what they show: a key that names everything the picture follows from."""

    def __init__(self, limit: int) -> None:
        """Hold at most ``limit`` bytes, and one pixmap however large it is."""
        self._limit = limit
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self.used = 0

    def clear(self) -> None:
        """Forget everything."""
        self._pixmaps.clear()
        self.used = 0

    def get(self, key: Key, make: Callable[[], QPixmap]) -> QPixmap:
        """Return the pixmap of ``key``, made when it is not known."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            return pixmap
        pixmap = self._pixmaps[key] = make()
        self.used += _bytes(pixmap)
        while self.used > self._limit and len(self._pixmaps) > 1:
            self.used -= _bytes(self._pixmaps.popitem(last=False)[1])
        return pixmap

    def stamp(
        self,
        painter: QPainter,
        place: QRect,
        key: Key,
        *,
        ratio: float,
        draw: Callable[[QPainter], None],
    ) -> None:
        """Draw what ``draw`` draws inside ``place``, from memory when it was drawn before.

        It must look the same wherever ``place`` is. Where places fall between two pixels of the
        screen (a ratio of 1.25) that is remembered too, so that nothing is blurred.
        """
        left, top = floor(place.left() * ratio), floor(place.top() * ratio)
        shift = QPointF(place.left() * ratio - left, place.top() * ratio - top)

        def make() -> QPixmap:
            pixmap = clear_pixmap(
                ceil(place.width() * ratio + shift.x()), ceil(place.height() * ratio + shift.y())
            )
            pixmap.setDevicePixelRatio(ratio)
            stamp = QPainter(pixmap)
            stamp.setRenderHints(painter.renderHints())
            stamp.translate(-left / ratio, -top / ratio)
            draw(stamp)
            stamp.end()
            return pixmap

        pixmap = self.get((*key, ratio, shift.toTuple()), make)
        painter.drawPixmap(QPointF(left / ratio, top / ratio), pixmap)


def clear_pixmap(width: int, height: int) -> QPixmap:
    """Return a pixmap without any colour, ``width`` and ``height`` in pixels of the screen."""
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
