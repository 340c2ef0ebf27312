"""Paints the foot of a card: the chip where reading begins, marks and the owner's badge at the end.

All is placed as for reading from the left; each part is mirrored when it is drawn.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from board.domain.urgency import Grade
from board.ui.standing_words import standing_mark
from board.ui.theme import Type
from board.ui.widgets.card_shapes import draw_badge, draw_chip
from board.ui.widgets.mirror import from_start
from board.ui.widgets.shapes import MARKED, draw_mark
from board.ui.words import chip_words, idle_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.card_summary import CardSummary
    from board.domain.following import Standing
    from board.ui.board.card_layout import CardLayout
    from board.ui.theme import Theme
    from board.ui.widgets.pixmap_cache import PixmapCache

CHIP = 1.5  # em: height of a chip
MARK = 0.68
PAD = 0.5
BADGE = 1.75
DOT = 0.6  # one time that they are asked
DOT_GAP = 0.2


class CardFoot:
    """Paints chips, marks and badges in one theme."""

    def __init__(self, theme: Theme, layout: CardLayout, pieces: PixmapCache) -> None:
        """Paint with the colours and fonts of ``theme``, the way round ``layout`` says.

        Chips, badges and marks are alike on many cards: they are remembered in ``pieces``.
        """
        self._theme = theme
        self._layout = layout
        self._pieces = pieces
        self._ratio = 1.0
        self._place = QRect()

    def draw(self, painter: QPainter, place: QRect, *, summary: CardSummary, ratio: float) -> None:
        """Draw the foot into ``place``, marks from the right, the chip with what is left."""
        self._ratio, self._place = ratio, place
        right = self._draw_badge(painter, place, summary)
        if summary.repeats:
            right = self._draw_icon(painter, place, right, "repeat", text="")
        words = chip_words(summary)
        chip = self._chip_width(summary, words)
        if summary.standing is not None:
            # That a card is idle says more than how often they were asked, its chip most of all.
            idle = self._icon_width("") + self._theme.px(PAD) if summary.idle_days else 0
            before = place.left() + chip + self._theme.px(PAD) + idle
            right = self._draw_standing(painter, place, right, summary.standing, before=before)
        if summary.idle_days is not None:
            text = idle_words(summary)
            needed = self._icon_width(text)
            fits = place.left() + chip + self._theme.px(PAD) + needed <= right
            right = self._draw_icon(painter, place, right, "snowflake", text=text if fits else "")
        self._stamp_chip(
            painter, place, summary, words=words, width=min(chip, right - place.left())
        )

    def _chip_width(self, summary: CardSummary, words: str) -> int:
        metrics, px = self._theme.metrics(Type.CHIP), self._theme.px
        mark = px(MARK) + px(0.35) if summary.urgency.grade in MARKED else 0
        return ceil(metrics.horizontalAdvance(words)) + mark + 2 * px(PAD)

    def _stamp_chip(
        self, painter: QPainter, place: QRect, summary: CardSummary, *, words: str, width: int
    ) -> None:
        how = summary.urgency
        left = round(self._from_start(place.left(), width))
        box = QRect(left, place.top(), width, place.height())
        self._stamp(
            painter,
            box,
            ("chip", how.grade, how.level, words, width),
            lambda stamp: self._draw_chip(stamp, place, summary, words=words, width=width),
        )

    def _stamp(
        self,
        painter: QPainter,
        box: QRect,
        key: tuple[object, ...],
        draw: Callable[[QPainter], None],
    ) -> None:
        around = box.adjusted(-1, -1, 1, 1)  # room for soft edges
        self._pieces.stamp(painter, around, key, ratio=self._ratio, draw=draw)

    def _draw_chip(
        self, painter: QPainter, place: QRect, summary: CardSummary, *, words: str, width: int
    ) -> None:
        px, metrics = self._theme.px, self._theme.metrics(Type.CHIP)
        how, colours = summary.urgency, self._theme.colours
        tone = colours.tone(how.grade, how.level)
        height = px(CHIP)
        top = place.center().y() + 1 - height / 2
        box = QRectF(self._from_start(place.left(), width), top, width, height)
        if how.grade is Grade.NONE:
            box.adjust(0.5, 0.5, -0.5, -0.5)
        draw_chip(painter, box, how, colours=colours, radius=px(0.3), pen=px(0.08))
        left = place.left() + px(PAD)
        if how.grade in MARKED:
            side = px(MARK)
            at = self._from_start(left, side)
            mark = QRectF(at, box.center().y() - side / 2, side, side)
            draw_mark(painter, how.grade, mark, tone.chip_text)
            left += side + px(0.35)
        room = place.left() + width - left - px(PAD) + 1
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._draw_text(painter, QPointF(left, box.center().y()), shown, tone.chip_text)

    def _draw_text(self, painter: QPainter, at: QPointF, text: str, colour: str) -> None:
        metrics = self._theme.metrics(Type.CHIP)
        painter.setFont(self._theme.font(Type.CHIP))
        painter.setPen(QColor(colour))
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        left = self._from_start(at.x(), metrics.horizontalAdvance(text))
        painter.drawText(QPointF(left, round(baseline)), text)

    def _from_start(self, left: float, width: float) -> float:
        return from_start(left, width, self._place, mirrored=self._layout.mirrored)

    def _draw_badge(self, painter: QPainter, place: QRect, summary: CardSummary) -> int:
        """Draw the owner's initials; return where the next mark may end."""
        if not summary.initials:
            return place.right() + 1
        side = self._theme.px(BADGE)
        left = place.right() + 1 - side
        top = place.center().y() + 1 - side / 2
        box = QRectF(self._from_start(left, side), top, side, side)
        key = ("badge", summary.initials, summary.colour)
        self._stamp(
            painter, box.toAlignedRect(), key, lambda stamp: self._paint_badge(stamp, box, summary)
        )
        return left - self._theme.px(PAD)

    def _paint_badge(self, painter: QPainter, box: QRectF, summary: CardSummary) -> None:
        colours = self._theme.colours
        draw_badge(painter, box, summary.colour, colours=colours)
        font = QFont(self._theme.font(Type.BADGE))
        if len(summary.initials) > 2:  # noqa: PLR2004 - three letters need a smaller hand
            font.setPixelSize(round(font.pixelSize() * 0.84))
        painter.setFont(font)
        painter.setPen(QColor(colours.badge_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, summary.initials[:3])

    def _draw_standing(
        self, painter: QPainter, place: QRect, right: int, standing: Standing, *, before: int
    ) -> int:
        """Draw a dot for each time they are asked, filled where they were, and what they said."""
        side, gap = self._theme.px(DOT), self._theme.px(DOT_GAP)
        width = standing.rungs * (side + gap) - gap
        if not standing.rungs or right - width < before:
            return right
        left = right - width
        box = QRect(round(self._from_start(left, width)), place.top(), width, place.height())
        key = ("dots", standing.done, standing.rungs, self._theme.colours.card_soft)
        self._stamp(painter, box, key, lambda stamp: self._paint_dots(stamp, box, standing))
        right = left - self._theme.px(PAD)
        icon, text = standing_mark(standing)
        if not icon or right - self._icon_width("") < before:
            return right
        fits = right - self._icon_width(text) >= before
        return self._draw_icon(painter, place, right, icon, text=text if fits else "")

    def _paint_dots(self, painter: QPainter, box: QRect, standing: Standing) -> None:
        colour, px = QColor(self._theme.colours.card_soft), self._theme.px
        line = max(1.0, px(DOT) * 0.14)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, line))
        side = px(DOT) - line
        top = box.center().y() + 1 - side / 2
        for number in range(standing.rungs):
            went = number < standing.done
            painter.setBrush(colour if went else Qt.BrushStyle.NoBrush)
            along = number * (px(DOT) + px(DOT_GAP)) + line / 2
            left = from_start(box.left() + along, side, box, mirrored=self._layout.mirrored)
            painter.drawEllipse(QRectF(left, top, side, side))

    def _icon_width(self, text: str) -> int:
        px = self._theme.px
        advance = self._theme.metrics(Type.CHIP).horizontalAdvance(text)
        return px(1.05) + (round(advance) + px(0.2) if text else 0)

    def _draw_icon(
        self, painter: QPainter, place: QRect, right: int, name: str, *, text: str
    ) -> int:
        """Draw a mark ending at ``right``; return where the next one may end."""
        px, colour = self._theme.px, self._theme.colours.card_soft
        left = right - self._icon_width(text)
        side = px(1.05)
        key = ("icon", name, side, self._ratio, colour)
        ratio, pixmap_of = self._ratio, self._theme.pixmap
        pixmap = self._pieces.get(
            key, lambda: pixmap_of(name, side=side, ratio=ratio, colour=colour)
        )
        at_left = round(self._from_start(left, side))
        painter.drawPixmap(at_left, place.center().y() + 1 - side // 2, pixmap)
        if text:
            at = QPointF(left + side + px(0.2), place.center().y() + 1)
            self._draw_text(painter, at, text, colour)
        return left - px(PAD)
