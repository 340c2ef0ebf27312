"""Paints the cards of the wall: whole, compact (one line of title) and slim (one line in all)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEngine, QPainter

from board.ui.theme_colours import mixed
from board.ui.wall.ink import Hand
from board.ui.wall.words import wall_chip
from board.ui.widgets.card_shapes import draw_badge, draw_chip, draw_paper
from board.ui.widgets.pixmap_cache import PixmapCache, clear_pixmap
from board.ui.widgets.shapes import MARKED, draw_mark
from board.ui.widgets.soft_shadow import SoftShadow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap

    from board.domain.wall import WallCard
    from board.ui.theme_colours import Tone
    from board.ui.wall.ink import WallInk

WHOLE, COMPACT, SLIM = range(3)
EDGE = (0.24, 0.24, 0.34, 0.46)  # em, by grade of late: the later, the wider
FRAME = (0.05, 0.05, 0.08, 0.13)
RADIUS = 0.2
PAD_X, PAD_Y, PAD_CHIP = 0.36, 0.24, 0.22
CHIP = 1.3
MARK = 0.58
BADGE = 1.3
MOST_BYTES = 48_000_000
REACH = 0.5  # em: how far the shadow of a card may go


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card with its texts broken and cut for one width, and its heights by density."""

    card: WallCard
    title: Sequence[str]
    below: Sequence[str]
    heights: tuple[int, int, int]


class WallCards:
    """Lays cards out and paints them with one ink."""

    def __init__(self, ink: WallInk) -> None:
        self._ink = ink
        self._shadow: SoftShadow | None = None

    def laid(self, card: WallCard, width: int) -> LaidCard:
        """Return a card laid out for a width in pixels."""
        ink = self._ink
        inner = self._inner_width(width)
        title = ink.lines(Hand.TITLE, card.title, inner)
        below = [ink.cut(Hand.TEXT, text, inner) for text in self._below(card, inner) if text]
        frame = 2 * ink.px(PAD_Y)
        foot = ink.px(CHIP) + ink.px(PAD_CHIP)
        line = ink.height(Hand.TITLE)
        whole = len(title) * line + len(below) * ink.height(Hand.TEXT) + foot + frame
        return LaidCard(card, title, below, (whole, line + foot + frame, line + frame))

    def paint(self, painter: QPainter, box: QRectF, laid: LaidCard, density: int) -> None:
        """Paint a card into a box as high as its height at this density."""
        ink, card = self._ink, laid.card
        self._shadow_of(painter).draw(painter, box)
        draw_paper(
            painter,
            box,
            card.urgency,
            colours=ink.colours,
            radius=ink.px(RADIUS),
            frame=ink.px(FRAME[card.urgency.level]),
            edge=ink.px(EDGE[card.urgency.level]),
        )
        left, width = self._left(box), self._inner_width(round(box.width()))
        top = box.top() + ink.px(PAD_Y)
        if density == SLIM:
            self._draw_slim(painter, QRectF(left, top, width, ink.height(Hand.TITLE)), card)
            return
        lines = laid.title if density == WHOLE else [ink.cut(Hand.TITLE, card.title, width)]
        for line in lines:
            middle = top + ink.height(Hand.TITLE) / 2
            ink.write(painter, Hand.TITLE, QPointF(left, middle), line, ink.colours.card_text)
            top += ink.height(Hand.TITLE)
        if density == WHOLE:
            for line in laid.below:
                middle = top + ink.height(Hand.TEXT) / 2
                ink.write(painter, Hand.TEXT, QPointF(left, middle), line, ink.colours.card_soft)
                top += ink.height(Hand.TEXT)
        foot = QRectF(left, top + ink.px(PAD_CHIP) * 0.7, width, ink.px(CHIP))
        self._draw_foot(painter, foot, card)

    def _below(self, card: WallCard, width: float) -> tuple[str, ...]:
        """Return the lines below the title; the job only where it fits beside the customer."""
        all_of_it, whom = (
            " · ".join(part for part in parts if part)
            for parts in (
                (card.tag, card.customer, card.job),
                (card.tag, card.customer or card.job),
            )
        )
        fits = self._ink.width(Hand.TEXT, all_of_it) <= width
        return all_of_it if fits else whom, card.stake, card.note

    def _draw_slim(self, painter: QPainter, line: QRectF, card: WallCard) -> None:
        """Draw mark and title, and how late it is where there is room."""
        ink, left = self._ink, line.left()
        tone = self._tone(card)
        if card.urgency.grade in MARKED:
            side = ink.px(MARK)
            mark = QRectF(left, line.center().y() - side / 2, side, side)
            draw_mark(painter, card.urgency.grade, mark, mixed(tone.edge, "#000000", 0.15))
            left += side + ink.px(0.3)
        shown = ink.cut(Hand.TITLE, card.title, line.right() - left)
        at = QPointF(left, line.center().y())
        ink.write(painter, Hand.TITLE, at, shown, ink.colours.card_text)

    def _draw_foot(self, painter: QPainter, foot: QRectF, card: WallCard) -> None:
        ink, tone = self._ink, self._tone(card)
        mark = ink.px(MARK) + ink.px(0.26) if card.urgency.grade in MARKED else 0
        pad = ink.px(0.3)
        text = ink.cut(Hand.CHIP, wall_chip(card), foot.width() - mark - 2 * pad)
        width = ink.width(Hand.CHIP, text) + mark + 2 * pad
        badge = self._badge_width(card)
        if badge and width + ink.px(0.15) + badge <= foot.width():
            self._draw_badge(painter, foot, card)
        chip = QRectF(foot.left(), foot.top(), width, foot.height())
        draw_chip(
            painter,
            chip,
            card.urgency,
            colours=ink.colours,
            radius=ink.px(RADIUS),
            pen=ink.px(0.05),
        )
        if mark:
            side = ink.px(MARK)
            box = QRectF(chip.left() + pad, chip.center().y() - side / 2, side, side)
            draw_mark(painter, card.urgency.grade, box, tone.chip_text)
        at = QPointF(chip.left() + pad + mark, chip.center().y())
        ink.write(painter, Hand.CHIP, at, text, tone.chip_text)

    def _draw_badge(self, painter: QPainter, foot: QRectF, card: WallCard) -> None:
        ink, side = self._ink, self._ink.px(BADGE)
        width = self._badge_width(card)
        box = QRectF(foot.right() - width, foot.center().y() - side / 2, width, side)
        draw_badge(painter, box, card.colour, colours=ink.colours)
        ink.write_in(painter, Hand.CHIP, box, card.initials[:3], ink.colours.badge_text)

    def _badge_width(self, card: WallCard) -> float:
        """Return the width of the owner's badge, 0 without an owner."""
        if not card.initials:
            return 0
        text = self._ink.width(Hand.CHIP, card.initials[:3])
        return max(self._ink.px(BADGE), text + self._ink.px(0.4))

    def _shadow_of(self, painter: QPainter) -> SoftShadow:
        if self._shadow is None:
            ratio = painter.device().devicePixelRatioF()
            self._shadow = SoftShadow(self._ink.px(RADIUS), self._ink.colours.shadow, ratio)
        return self._shadow

    def _tone(self, card: WallCard) -> Tone:
        return self._ink.colours.tone(card.urgency.grade, card.urgency.level)

    def _left(self, box: QRectF) -> float:
        return box.left() + self._ink.px(EDGE[0]) + self._ink.px(PAD_X)

    def _inner_width(self, width: int) -> int:
        return width - self._ink.px(EDGE[0]) - 2 * self._ink.px(PAD_X)


class CardMemory:
    """Paints the cards of one layout, each only once as long as there is room for its picture.

    They are remembered from page to page: painting large letters is slow.
    """

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
