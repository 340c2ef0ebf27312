"""Painted cards of the wall, remembered from page to page: painting large letters is slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEngine, QPainter

from board.ui.wall.cards import WallCards
from board.ui.widgets.pixmap_cache import PixmapCache, clear_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

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
        self._painted = PixmapCache(MOST_BYTES)

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
        pixmap = self._painted.get(
            (laid.card.id, density, ratio), lambda: self._picture(box, laid, density, ratio=ratio)
        )
        painter.drawPixmap(box.topLeft() - QPointF(self._reach, self._reach), pixmap)

    def _picture(self, box: QRectF, laid: LaidCard, density: int, *, ratio: float) -> QPixmap:
        around = 2 * self._reach
        wide, high = round(box.width()) + around, round(box.height()) + around
        pixmap = clear_pixmap(round(wide * ratio), round(high * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(QPointF(self._reach, self._reach), box.size())
        self._cards.paint(painter, inner, laid, density)
        painter.end()
        return pixmap
