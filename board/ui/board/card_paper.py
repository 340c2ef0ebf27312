"""The paper of a card: shadow, tint, frame and edge bar, alike for all cards of an urgency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from board.ui.widgets.card_shapes import draw_paper
from board.ui.widgets.pixmap_cache import clear_pixmap
from board.ui.widgets.soft_shadow import SoftShadow

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from board.domain.urgency import Urgency
    from board.ui.board.card_layout import CardLayout
    from board.ui.theme import Theme
    from board.ui.widgets.pixmap_cache import PixmapCache

RADIUS = 0.45
EDGE = (0.38, 0.38, 0.55, 0.75)  # em, by grade of late: the later, the wider
FRAME = (0.08, 0.08, 0.12, 0.2)


class CardPaper:
    """Makes the paper of cards in one theme; a sheet is remembered for the next card like it."""

    def __init__(self, theme: Theme, layout: CardLayout, pieces: PixmapCache) -> None:
        """Paint with the colours of ``theme``; sheets are remembered in ``pieces``."""
        self._theme = theme
        self._layout = layout
        self._pieces = pieces
        self._shadow: tuple[float, SoftShadow] | None = None

    def reset(self) -> None:
        """Forget the shadow: colours have changed."""
        self._shadow = None

    def sheet(self, size: QSize, how: Urgency, *, ratio: float, selected: bool) -> QPixmap:
        """Return a new sheet for a card of ``size``, with the layout's margin around it."""
        key = ("paper", size.toTuple(), how.grade, how.level, ratio, selected)
        known = self._pieces.get(key, lambda: self._made(size, how, ratio=ratio, selected=selected))
        return known.copy()

    def _made(self, size: QSize, how: Urgency, *, ratio: float, selected: bool) -> QPixmap:
        margin = self._layout.margin
        card = QRect(margin, margin, size.width(), size.height())
        whole = size.grownBy(QMargins(margin, margin, margin, margin)) * ratio
        pixmap = clear_pixmap(whole.width(), whole.height())
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shadow_for(ratio).draw(painter, QRectF(card))
        px = self._theme.px
        draw_paper(
            painter,
            QRectF(card),
            how,
            colours=self._theme.colours,
            radius=px(RADIUS),
            frame=px(FRAME[how.level]),
            edge=px(EDGE[how.level]),
            selected=selected,
            mirrored=self._layout.mirrored,
        )
        painter.end()
        return pixmap

    def _shadow_for(self, ratio: float) -> SoftShadow:
        if self._shadow is None or self._shadow[0] != ratio:
            radius, colour = self._theme.px(RADIUS), self._theme.colours.shadow
            self._shadow = ratio, SoftShadow(radius, colour, ratio)
        return self._shadow[1]
