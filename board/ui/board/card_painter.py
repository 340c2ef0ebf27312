"""Paints a card; what was painted is remembered until its summary or the look changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from board.domain.urgency import Grade
from board.ui.board.card_foot import CardFoot
from board.ui.board.card_paper import RADIUS, CardPaper
from board.ui.card_words import stake_line
from board.ui.theme import Type
from board.ui.theme_colours import mixed
from board.ui.widgets.mirror import from_start
from board.ui.widgets.pixmap_cache import PixmapCache
from board.ui.widgets.text_layout import RIGHT_TO_LEFT, lines
from board.ui.words import customer_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from board.domain.card_summary import CardSummary
    from board.ui.board.card_layout import CardLayout
    from board.ui.theme import Theme

GHOST = 0.35  # opacity of a card while it is being dragged
CARDS_BYTES = 22_000_000
PIECES_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class CardState:
    """What a card is besides its summary; the current one is that with the keyboard."""

    hovered: bool = False
    selected: bool = False
    opened: bool = False
    current: bool = False
    dragged: bool = False


PLAIN = CardState()


class CardPainter:
    """Paints cards in one theme."""

    def __init__(self, theme: Theme, layout: CardLayout) -> None:
        """Paint with the colours and fonts of ``theme``, parts placed by ``layout``."""
        self._theme = theme
        self._layout = layout
        self._cards = PixmapCache(CARDS_BYTES)
        self._pieces = PixmapCache(PIECES_BYTES)
        self._paper = CardPaper(theme, layout, self._pieces)
        self._foot = CardFoot(theme, layout, self._pieces)

    def reset(self) -> None:
        """Forget the painted cards: colours or fonts have changed."""
        self._cards.clear()
        self._pieces.clear()
        self._paper.reset()

    def paint(
        self,
        painter: QPainter,
        card: QRect,
        *,
        summary: CardSummary,
        ratio: float,
        state: CardState = PLAIN,
    ) -> None:
        """Paint ``summary`` on the rectangle ``card``; shadow and rings lie around it.

        ``ratio`` is the device pixel ratio of what is painted on.
        """
        margin = self._layout.margin
        pixmap = self._pixmap(summary, card.size(), ratio, selected=state.selected)
        if state.dragged:
            painter.setOpacity(GHOST)
        painter.drawPixmap(card.topLeft() - QPoint(margin, margin), pixmap)
        if state.dragged:
            painter.setOpacity(1.0)
        elif state != PLAIN:
            self._draw_rings(painter, QRectF(card), state)

    def picture(self, summary: CardSummary, size: QSize, ratio: float) -> QPixmap:
        """Return a card as a pixmap with its margin around it."""
        return self._pixmap(summary, size, ratio, selected=False)

    def _pixmap(
        self, summary: CardSummary, size: QSize, ratio: float, *, selected: bool
    ) -> QPixmap:
        key = (summary, size.toTuple(), ratio, selected)
        return self._cards.get(
            key, lambda: self._draw(summary, size, ratio=ratio, selected=selected)
        )

    def _draw(self, summary: CardSummary, size: QSize, *, ratio: float, selected: bool) -> QPixmap:
        margin = self._layout.margin
        card = QRect(margin, margin, size.width(), size.height())
        pixmap = self._paper.sheet(size, summary.urgency, ratio=ratio, selected=selected)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = self._layout.parts(summary, card)
        self._draw_title(painter, parts.title, summary)
        self._draw_customer(painter, parts.customer, summary)
        self._draw_stake(painter, parts.stake, summary)
        self._foot.draw(painter, parts.foot, summary=summary, ratio=ratio)
        painter.end()
        return pixmap

    def _draw_title(self, painter: QPainter, place: QRect, summary: CardSummary) -> None:
        painter.setFont(self._theme.font(Type.TITLE))
        painter.setPen(QColor(self._text(summary)))
        metrics = self._theme.metrics(Type.TITLE)
        line_height = round(metrics.height())
        most = 2 if place.height() > line_height else 1
        shown = lines(summary.title, self._theme.font(Type.TITLE), place.width(), most)
        for number, line in enumerate(shown):
            baseline = place.top() + number * line_height + metrics.ascent()
            self._draw_line(painter, place, baseline, line)

    def _draw_customer(self, painter: QPainter, place: QRect, summary: CardSummary) -> None:
        if not place.height():
            return
        colours = self._theme.colours
        customer, job = customer_line(summary)
        if self._layout.mirrored:
            job = RIGHT_TO_LEFT + job  # or the dot before a Latin name would go to its other end
        metrics = self._theme.metrics(Type.SMALL)
        done = summary.urgency.grade is Grade.DONE
        baseline = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent()
        painter.setFont(self._theme.font(Type.SMALL))
        elide = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(customer, elide, place.width())
        painter.setPen(QColor(colours.done_text_on_card if done else colours.card_soft))
        self._draw_line(painter, place, baseline, shown)
        used = metrics.horizontalAdvance(shown)
        rest = metrics.elidedText(job, elide, max(0.0, place.width() - used))
        painter.setPen(QColor(colours.done_text_on_card if done else colours.card_faint))
        self._draw_line(painter, place, baseline, rest, used=used)

    def _draw_stake(self, painter: QPainter, place: QRect, summary: CardSummary) -> None:
        if not place.height():
            return
        colours, metrics = self._theme.colours, self._theme.metrics(Type.SMALL)
        done = summary.urgency.grade is Grade.DONE
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(QColor(colours.done_text_on_card if done else colours.card_stake))
        baseline = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent()
        shown = metrics.elidedText(stake_line(summary), Qt.TextElideMode.ElideRight, place.width())
        self._draw_line(painter, place, baseline, shown)

    def _draw_line(
        self, painter: QPainter, place: QRect, baseline: float, text: str, *, used: float = 0.0
    ) -> None:
        """Draw a text from the beginning of ``place``, behind what is ``used`` of it."""
        left = place.left() + used
        if self._layout.mirrored:
            width = painter.fontMetrics().horizontalAdvance(text)
            left = self._from_start(left, width, place)
        painter.drawText(QPointF(left, baseline), text)

    def _from_start(self, left: float, width: float, room: QRect | QRectF) -> float:
        return from_start(left, width, room, mirrored=self._layout.mirrored)

    def _draw_rings(self, painter: QPainter, card: QRectF, state: CardState) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = px(RADIUS)
        if state.hovered and not state.selected:
            pen = px(0.1)
            painter.setPen(QPen(QColor(mixed(colours.card_line, colours.card_text, 0.45)), pen))
            painter.drawRoundedRect(_inside(card, pen), radius, radius)
        if state.selected or state.opened:
            pen = px(0.16)
            painter.setPen(QPen(QColor(colours.card_focus), pen))
            painter.drawRoundedRect(_inside(card, pen), radius, radius)
        if state.current:
            pen = px(0.16)
            painter.setPen(QPen(QColor(colours.focus), pen))
            around = px(0.2)
            wide = card.adjusted(-around, -around, around, around)
            painter.drawRoundedRect(wide, radius + around, radius + around)
        painter.restore()

    def _text(self, summary: CardSummary) -> str:
        colours = self._theme.colours
        done = summary.urgency.grade is Grade.DONE
        return colours.done_text_on_card if done else colours.card_text


def _inside(card: QRectF, pen: int) -> QRectF:
    return card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
