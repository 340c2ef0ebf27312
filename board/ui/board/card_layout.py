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
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFontMetricsF

    from board.domain.card_summary import CardSummary
    from board.domain.sort_key import Outline
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
    """The widths of ASCII letters in small whole units, so that a text is summed up at once.

    ``sum(text.encode().translate(table)) * unit`` is about how wide an ASCII text is.
    """

    def __init__(self, metrics: QFontMetricsF) -> None:
        widths = [metrics.horizontalAdvance(chr(code)) for code in range(128)]
        self.unit = max(*widths, 1.0) / 255
        self.table = bytes(round(width / self.unit) for width in widths) + bytes(128)


class CardLayout:
    """Measures cards for one theme."""

    def __init__(self, theme: Theme) -> None:
        """Measure with the fonts of ``theme``."""
        self._theme = theme
        self.reset()

    def reset(self) -> None:
        """Measure anew: the fonts have changed."""
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

    def heights(self, outlines: Iterable[Outline | None], width: int) -> list[int]:
        """Return the heights of cards at ``width``, without margins and gap; 0 for None."""
        frame, title_line, line = self._frame, self._title_line, self._line
        title_lines = self._title_lines(width)
        return [
            0 if each is None else frame + title_line * title_lines(each[0]) + line * each[1]
            for each in outlines
        ]

    def _title_lines(self, width: int) -> Callable[[str], int]:
        """Return what tells how many lines, 1 or 2, a title takes on a card of ``width``."""
        room, unit, table = width - self._sides, self._letters.unit, self._letters.table
        fits, breaks = room * (1 - LOOSE) / unit, room * (1 + TIGHT) / unit

        def title_lines(title: str) -> int:
            if title.isascii():  # other letters may join or combine
                about = sum(title.encode().translate(table))
                if about < fits:
                    return 1
                if about > breaks:
                    return 2
            return 1 if self._measured(title) <= room else 2

        return title_lines

    def card_height(self, summary: CardSummary, width: int) -> int:
        """Return the height of the card itself at ``width``, without margins and gap."""
        lines = bool(summary.customer or summary.job) + bool(summary.stake or summary.money)
        return self.heights([(summary.title, lines)], width)[0]

    def parts(self, summary: CardSummary, card: QRect) -> Parts:
        """Return the places of the parts on a card."""
        px = self._theme.px
        before = px(PAD_RIGHT if self.mirrored else INSET)
        left, width = card.left() + before, card.width() - self._sides
        top = card.top() + px(PAD_TOP)
        title_height = self._title_line * self._title_lines(card.width())(summary.title)
        title = QRect(left, top, width, title_height)
        top += title_height
        customer = QRect(left, top, width, self._line if summary.customer or summary.job else 0)
        top += customer.height()
        stake = QRect(left, top, width, self._line if summary.stake or summary.money else 0)
        top += stake.height() + px(FOOT_GAP)
        return Parts(title, customer, stake, QRect(left, top, width, px(FOOT)))

    def _measured(self, title: str) -> float:
        known = self._widths.get(title)
        if known is None:
            known = self._widths[title] = self._theme.metrics(Type.TITLE).horizontalAdvance(title)
        return known
