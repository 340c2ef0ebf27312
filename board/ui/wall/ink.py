"""Fonts and sizes of the wall, computed from where people stand; colours are those of the theme."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from board.domain.viewing import LEAST_ARC, TITLE_ARC, text_pixels
from board.ui.theme import MARKER_FAMILY, TEXT_FAMILY
from board.ui.widgets.plain import clipped, one_line
from board.ui.widgets.text_layout import lines

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from board.domain.viewing import Viewing
    from board.ui.theme import Theme
    from board.ui.theme_colours import Colours

SAMPLE = 1000  # pixels: a font this large tells the share of its capitals
MOST_LINES = 2  # of a title


class Hand(Enum):
    """The kinds of type on the wall: angle of a capital in minutes of arc, weight, family."""

    TEXT = (LEAST_ARC, QFont.Weight.Normal, TEXT_FAMILY)
    CHIP = (LEAST_ARC + 0.1, QFont.Weight.DemiBold, TEXT_FAMILY)
    TITLE = (TITLE_ARC, QFont.Weight.DemiBold, TEXT_FAMILY)
    COUNT = (TITLE_ARC + 0.1, QFont.Weight.Bold, TEXT_FAMILY)
    STAGE = (22.0, QFont.Weight.Bold, MARKER_FAMILY)
    NARROW_STAGE = (17.5, QFont.Weight.Bold, MARKER_FAMILY)
    CLOCK = (25.0, QFont.Weight.Bold, MARKER_FAMILY)


LEADING = {Hand.TITLE: 1.15, Hand.TEXT: 1.2}  # line height by font size; else that of the font


class WallInk:
    """How large everything is on a wall of one size, seen from one distance."""

    def __init__(self, theme: Theme, viewing: Viewing, size: QSize) -> None:
        """Compute the fonts for a screen of ``size`` logical pixels."""
        self._theme = theme
        pixels = (max(1, size.width()), max(1, size.height()))
        self.fonts = {hand: _font(hand, viewing, pixels) for hand in Hand}
        self.metrics = {hand: QFontMetricsF(font) for hand, font in self.fonts.items()}
        self._unit = self.fonts[Hand.TEXT].pixelSize()

    @property
    def colours(self) -> Colours:
        """The colours of the look that is shown."""
        return self._theme.colours

    @property
    def dark(self) -> bool:
        """Whether the chalkboard is shown."""
        return self._theme.dark

    def px(self, em: float) -> int:
        """Return ``em`` times the size of the smallest text in whole pixels."""
        return max(1, round(em * self._unit))

    def height(self, hand: Hand) -> int:
        """Return the height of one line."""
        leading = LEADING.get(hand)
        if leading is not None:
            return round(self.fonts[hand].pixelSize() * leading)
        return round(self.metrics[hand].height())

    def width(self, hand: Hand, text: str) -> float:
        """Return the width of a text on one line."""
        return self.metrics[hand].horizontalAdvance(text)

    def cut(self, hand: Hand, text: str, width: float) -> str:
        """Return as much of a text as fits on one line."""
        line = one_line(clipped(text))
        return self.metrics[hand].elidedText(line, Qt.TextElideMode.ElideRight, width)

    def lines(self, hand: Hand, text: str, width: float) -> list[str]:
        """Return a text on at most two lines, the second cut short."""
        return lines(one_line(clipped(text)), self.fonts[hand], width, MOST_LINES)

    def write(self, painter: QPainter, hand: Hand, at: QPointF, text: str, colour: str) -> None:
        """Write one line whose left end and middle are at a point."""
        metrics = self.metrics[hand]
        painter.setFont(self.fonts[hand])
        painter.setPen(QColor(colour))
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(round(at.x()), round(baseline)), text)

    def write_in(self, painter: QPainter, hand: Hand, box: QRectF, text: str, colour: str) -> None:
        """Write one line in the middle of a box."""
        left = box.center().x() - self.width(hand, text) / 2
        self.write(painter, hand, QPointF(left, box.center().y()), text, colour)


def _font(hand: Hand, viewing: Viewing, pixels: tuple[int, int]) -> QFont:
    arc, weight, family = hand.value
    font = QFont(family)
    font.setWeight(weight)
    font.setPixelSize(SAMPLE)
    share = QFontMetricsF(font).capHeight() / SAMPLE
    font.setPixelSize(text_pixels(arc, viewing, pixels=pixels, capital_share=share))
    return font
