"""Where the parts of a card stand, and how high a card is, without laying out any text.

A title fits on one line exactly when it is not wider than the line. Mostly the widths of its
letters tell; only where that is close the text itself is measured. So 20,000 cards are measured at
once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from board.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetricsF

    from board.domain.face import Face
    from board.ui.theme import Theme

INSET = 1.15  # em: text from the side where reading begins; the widest edge bar fits into it
PAD_RIGHT = 0.85
PAD_TOP = 0.75
PAD_BOTTOM = 0.8
FOOT_GAP = 0.5
FOOT = 1.75
MARGIN = 0.35  # around a card, for its shadow and its focus ring
GAP = 0.72  # between cards
LOOSE = 0.03  # how much wider than its letters a text can be
TIGHT = 0.1  # and how much narrower: some letters move together
BAR = 0.7  # of a scroll bar, as in the style sheet; kept free beside the cards


@dataclass(frozen=True, slots=True)
class Parts:
    """The places of a card's parts; a part the card does not have is an empty rectangle."""

    title: QRect
    customer: QRect
    stake: QRect
    foot: QRect


class Letters:
    """The widths of ASCII letters in small whole units, so that a text is summed up at once."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        """Measure with ``metrics``."""
        widths = [metrics.horizontalAdvance(chr(code)) for code in range(128)]
        self._unit = max(*widths, 1.0) / 255
        self._table = bytes(round(width / self._unit) for width in widths) + bytes(128)

    def width(self, text: str) -> float:
        """Return about how wide an ASCII text is."""
        return sum(text.encode().translate(self._table)) * self._unit


class CardLayout:
    """Measures cards for one theme."""

    def __init__(self, theme: Theme) -> None:
        """Measure with the fonts of ``theme``."""
        self._theme = theme
        self.reset()

    def reset(self) -> None:
        """Measure anew: the fonts are other ones now."""
        px, metrics = self._theme.px, self._theme.metrics
        self._widths: dict[str, float] = {}
        self._letters = Letters(metrics(Type.TITLE))
        self._title_line = round(metrics(Type.TITLE).height())
        self._line = round(metrics(Type.SMALL).height() * 1.06)
        self._sides = px(INSET) + px(PAD_RIGHT)
        self._frame = px(PAD_TOP) + px(FOOT_GAP) + px(FOOT) + px(PAD_BOTTOM)
        self.mirrored = QGuiApplication.isRightToLeft()  # then the edge bar is at the right
        self.margin = px(MARGIN)
        self.gap = px(GAP)

    def title_lines(self, title: str, width: int) -> int:
        """Return 1 or 2, the lines the title takes on a card of ``width``."""
        room = width - self._sides
        if title.isascii():  # other letters may join or combine
            about = self._letters.width(title)
            if about < room * (1 - LOOSE) or about > room * (1 + TIGHT):
                return 1 if about < room else 2
        return 1 if self._measured(title) <= room else 2

    def height(self, title: str, lines: int, width: int) -> int:
        """Return the height of a card at ``width``: its title, and ``lines`` below that."""
        return self._frame + self._title_line * self.title_lines(title, width) + self._line * lines

    def face_height(self, face: Face, width: int) -> int:
        """Return the height of the card itself at ``width``, without margins and gap."""
        lines = bool(face.customer or face.job) + bool(face.stake)
        return self.height(face.title, lines, width)

    def parts(self, face: Face, card: QRect) -> Parts:
        """Return the places of the parts on a card."""
        px = self._theme.px
        before = px(PAD_RIGHT if self.mirrored else INSET)
        left, width = card.left() + before, card.width() - self._sides
        top = card.top() + px(PAD_TOP)
        title_height = self._title_line * self.title_lines(face.title, card.width())
        title = QRect(left, top, width, title_height)
        top += title_height
        customer = QRect(left, top, width, self._line if face.customer or face.job else 0)
        top += customer.height()
        stake = QRect(left, top, width, self._line if face.stake else 0)
        top += stake.height() + px(FOOT_GAP)
        return Parts(title, customer, stake, QRect(left, top, width, px(FOOT)))

    def _measured(self, title: str) -> float:
        known = self._widths.get(title)
        if known is None:
            known = self._widths[title] = self._theme.metrics(Type.TITLE).horizontalAdvance(title)
        return known
