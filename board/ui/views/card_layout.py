"""Where the parts of a card stand, and how high a card is, without laying out any text.

A title fits on one line exactly when it is not wider than the line; so the height of a card needs
one width per title, which is remembered, and 20,000 cards can be measured at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from board.ui.theme import Type

if TYPE_CHECKING:
    from board.domain.face import Face
    from board.ui.theme import Theme

INSET = 1.15  # em: text from the card's left side; the widest edge bar fits into it
PAD_RIGHT = 0.85
PAD_TOP = 0.75
PAD_BOTTOM = 0.8
FOOT_GAP = 0.5
FOOT = 1.75
MARGIN = 0.35  # around a card, for its shadow and its focus ring
GAP = 0.72  # between cards
BAR = 0.7  # of a scroll bar, as in the style sheet; kept free beside the cards


@dataclass(frozen=True, slots=True)
class Parts:
    """The places of a card's parts; a part the card does not have is an empty rectangle."""

    title: QRect
    customer: QRect
    stake: QRect
    foot: QRect


class CardLayout:
    """Measures cards for one theme."""

    def __init__(self, theme: Theme) -> None:
        """Measure with the fonts of ``theme``."""
        self._theme = theme
        self._widths: dict[str, float] = {}
        self.reset()

    def reset(self) -> None:
        """Measure anew: the fonts are other ones now."""
        self._widths.clear()
        px, metrics = self._theme.px, self._theme.metrics
        self._title_line = round(metrics(Type.TITLE).height())
        self._line = round(metrics(Type.SMALL).height() * 1.06)
        self._sides = px(INSET) + px(PAD_RIGHT)
        self._frame = px(PAD_TOP) + px(FOOT_GAP) + px(FOOT) + px(PAD_BOTTOM)
        self.margin = px(MARGIN)
        self.gap = px(GAP)

    def title_lines(self, title: str, width: int) -> int:
        """Return 1 or 2, the lines the title takes on a card of ``width``."""
        advance = self._widths.get(title)
        if advance is None:
            advance = self._theme.metrics(Type.TITLE).horizontalAdvance(title)
            self._widths[title] = advance
        return 1 if advance <= width - self._sides else 2

    def height(self, face: Face, width: int) -> int:
        """Return the height of the card itself at ``width``, without margins and gap."""
        lines = bool(face.customer or face.job) + bool(face.stake)
        title = self._title_line * self.title_lines(face.title, width)
        return self._frame + title + self._line * lines

    def parts(self, face: Face, card: QRect) -> Parts:
        """Return the places of the parts on a card."""
        px = self._theme.px
        left, width = card.left() + px(INSET), card.width() - self._sides
        top = card.top() + px(PAD_TOP)
        title_height = self._title_line * self.title_lines(face.title, card.width())
        title = QRect(left, top, width, title_height)
        top += title_height
        customer = QRect(left, top, width, self._line if face.customer or face.job else 0)
        top += customer.height()
        stake = QRect(left, top, width, self._line if face.stake else 0)
        top += stake.height() + px(FOOT_GAP)
        return Parts(title, customer, stake, QRect(left, top, width, px(FOOT)))
