"""Painted cards of the wall, remembered from page to page: painting large letters is slow."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

from board.ui.wall.cards import WallCards

if TYPE_CHECKING:
    from board.domain.wall import WallCard
    from board.ui.wall.cards import LaidCard
    from board.ui.wall.ink import WallInk

MOST_BYTES = 48_000_000
REACH = 0.5  # em: how far the shadow of a card may go


class CardMemory:
    """Paints the cards of one layout, each only once as long as there is room for its picture."""

    def __init__(self, ink: WallInk) -> None:
        self._cards = WallCards(ink)
        self._reach = ink.px(REACH)
        self._painted: OrderedDict[tuple[str, int, float], QPixmap] = OrderedDict()
        self._bytes = 0

    def laid(self, card: WallCard, width: int) -> LaidCard:
        """Return a card laid out for a width in pixels."""
        return self._cards.laid(card, width)

    def paint(self, painter: QPainter, box: QRectF, laid: LaidCard, density: int) -> None:
        """Paint a card into a box as high as its height at this density."""
        engine = painter.paintEngine()
        if engine is None or engine.type() is not QPaintEngine.Type.Raster:
            self._cards.paint(painter, box, laid, density)  # letters stay letters in a drawing
            return
        ratio = painter.device().devicePixelRatioF()
        key = (laid.card.id, density, ratio)
        if key not in self._painted:
            self._remember(key, self._picture(box, laid, density, ratio=ratio))
        self._painted.move_to_end(key)
        corner = box.topLeft() - QPointF(self._reach, self._reach)
        painter.drawPixmap(corner, self._painted[key])

    def _picture(self, box: QRectF, laid: LaidCard, density: int, *, ratio: float) -> QPixmap:
        around = 2 * self._reach
        size = QSize(round(box.width()) + around, round(box.height()) + around)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(QPointF(self._reach, self._reach), box.size())
        self._cards.paint(painter, inner, laid, density)
        painter.end()
        return pixmap

    def _remember(self, key: tuple[str, int, float], pixmap: QPixmap) -> None:
        self._painted[key] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > MOST_BYTES and len(self._painted) > 1:
            self._bytes -= _bytes(self._painted.popitem(last=False)[1])


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
