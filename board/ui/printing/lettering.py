"""Type on paper: the fonts in our units, and text laid out in lines."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from board.ui.printing.paper import POINT, Style
from board.ui.theme import MARKER_FAMILY, TEXT_FAMILY
from board.ui.widgets import text_layout

_SIZES = {  # points, weight
    Style.HEADING: (19.0, QFont.Weight.Bold),
    Style.STAGE: (13.5, QFont.Weight.Bold),
    Style.GROUP: (10.0, QFont.Weight.Bold),
    Style.TITLE: (10.0, QFont.Weight.DemiBold),
    Style.TEXT: (9.0, QFont.Weight.Normal),
    Style.SMALL: (8.5, QFont.Weight.Normal),
    Style.STRONG: (8.5, QFont.Weight.Bold),
}
_MARKER = {Style.HEADING, Style.STAGE}
_MOST_LETTERS = 1_000  # more never stand in the few lines a card has


def font(style: Style, text: str = "") -> QFont:
    """Return the font of one kind of type, its size in our units, for a text.

    The marker hand takes turns with several shapes of a letter, as required ligatures, and those
    cannot be searched in a PDF. Arabic needs such ligatures, in whatever font it falls back to.
    """
    points, weight = _SIZES[style]
    made = QFont(MARKER_FAMILY if style in _MARKER else TEXT_FAMILY)
    made.setPixelSize(round(points * POINT))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style in _MARKER and not any(bidirectional(letter) == "AL" for letter in text):
        made.setFeature(QFont.Tag("rlig"), 0)
    return made


def line_height(style: Style) -> float:
    """Return the height of one line of a style."""
    return QFontMetricsF(font(style)).height()


def height_of(text: str, style: Style, width: float, lines: int) -> float:
    """Return how high a text stands in at most ``lines`` lines; 0 for an empty one."""
    return laid_out(text, style, width, lines).boundingRect().height() if text else 0.0


def width_of(text: str, style: Style) -> float:
    """Return how wide a text is on one line."""
    return QFontMetricsF(font(style)).horizontalAdvance(_plain(text)) + 1


def laid_out(
    text: str, style: Style, width: float, lines: int, *, at_end: bool = False
) -> QTextLayout:
    """Return a text in at most ``lines`` lines, the last one cut with "…" where need be."""
    text = _plain(text)
    side = Qt.AlignmentFlag.AlignLeft
    if at_end:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    cut = "\n".join(text_layout.lines(text, font(style, text), width, lines))
    return text_layout.laid_out(cut, font(style, text), width, side=side)


def _plain(text: str) -> str:
    """Return a foreign text on one line, without what would take long to lay out."""
    return " ".join(text[:_MOST_LETTERS].split())
