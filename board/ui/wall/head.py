"""Paints what stands around the stages: clock and counts above, the warning, the footer below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from board.domain.urgency import Grade
from board.ui.wall.ink import Hand
from board.ui.wall.words import WallNumbers, page_words
from board.ui.widgets.shapes import draw_mark

if TYPE_CHECKING:
    from board.domain.wall import WallBoard
    from board.ui.wall.ink import WallInk

CHIP_HEIGHT = 1.6  # em
CHIP_PAD = 0.6
CHIP_GAP = 0.75
MARK = 0.78
LINE_GAP = 0.25
BAR_PAD = 0.45


class WallHead:
    """Header, warning and footer in one ink."""

    def __init__(self, ink: WallInk) -> None:
        self._ink = ink

    def height(self, width: int, board: WallBoard, clock: str) -> int:
        """Return the height of the header: one line, or two on a narrow screen."""
        line = self._line()
        return line if self._is_wide(width, board, clock) else 2 * line + self._ink.px(LINE_GAP)

    def paint(self, painter: QPainter, box: QRectF, board: WallBoard, clock: str) -> None:
        """Paint clock and counts."""
        ink, line = self._ink, self._line()
        middle = box.top() + line / 2
        ink.write(painter, Hand.CLOCK, QPointF(box.left(), middle), clock, ink.colours.text)
        width = self._counts_width(board)
        left = box.right() - width
        if not self._is_wide(round(box.width()), board, clock):
            left, middle = box.left(), middle + line + ink.px(LINE_GAP)
        for grade, number, text in _counts(board):
            chip = self._chip_width(text)
            place = QRectF(left, middle - ink.px(CHIP_HEIGHT) / 2, chip, ink.px(CHIP_HEIGHT))
            self._draw_count(painter, place, grade, text, is_some=number > 0)
            left += chip + ink.px(CHIP_GAP)

    def warning_height(self, width: int, warning: str) -> int:
        """Return the height of the bar across the full width, 0 when there is nothing to say."""
        if not warning:
            return 0
        lines = self._ink.lines(Hand.TITLE, warning, self._text_width(width))
        return len(lines) * self._ink.height(Hand.TITLE) + 2 * self._ink.px(BAR_PAD)

    def paint_warning(self, painter: QPainter, box: QRectF, warning: str) -> None:
        """Paint the bar across the full width: the board's colours turned round."""
        ink = self._ink
        ground, text = ink.colours.text, ink.colours.board
        painter.fillRect(box, QColor(ground))
        lines = ink.lines(Hand.TITLE, warning, self._text_width(round(box.width())))
        for number, line in enumerate(lines):
            top = box.top() + ink.px(BAR_PAD) + number * ink.height(Hand.TITLE)
            place = QRectF(box.left(), top, box.width(), ink.height(Hand.TITLE))
            ink.write_in(painter, Hand.TITLE, place, line, text)

    def paint_foot(
        self, painter: QPainter, box: QRectF, words: str, *, page: tuple[int, int], amber: bool
    ) -> None:
        """Paint some words, and which ``page`` of how many this is."""
        ink = self._ink
        middle = box.center().y()
        at = QPointF(box.left(), middle)
        if amber:
            wide = ink.width(Hand.TEXT, words) + ink.px(MARK + 0.3 + 2 * CHIP_PAD)
            place = QRectF(box.left(), box.top(), wide, box.height())
            self._draw_count(painter, place, Grade.TODAY, words, is_some=True, hand=Hand.TEXT)
        else:
            ink.write(painter, Hand.TEXT, at, words, ink.colours.soft)
        if page[1] > 1:
            number = page_words(page[0] + 1, page[1])
            left = box.right() - ink.width(Hand.TEXT, number)
            ink.write(painter, Hand.TEXT, QPointF(left, middle), number, ink.colours.soft)

    def _draw_count(
        self,
        painter: QPainter,
        box: QRectF,
        grade: Grade,
        text: str,
        *,
        is_some: bool,
        hand: Hand = Hand.COUNT,
    ) -> None:
        ink, colours = self._ink, self._ink.colours
        tone = colours.tone(grade if is_some else Grade.LATER, 1)
        fill, ink_colour = (tone.edge, tone.chip_text) if is_some else (tone.chip, tone.chip_text)
        if is_some and grade is Grade.SOON:
            ink_colour = "#ffffff"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, ink.px(0.2), ink.px(0.2))
        side = ink.px(MARK)
        left = box.left() + ink.px(CHIP_PAD)
        mark = QRectF(left, box.center().y() - side / 2, side, side)
        draw_mark(painter, grade, mark, ink_colour)
        at = QPointF(left + side + ink.px(0.3), box.center().y())
        ink.write(painter, hand, at, text, ink_colour)

    def _line(self) -> int:
        return max(self._ink.height(Hand.CLOCK), self._ink.px(CHIP_HEIGHT))

    def _is_wide(self, width: int, board: WallBoard, clock: str) -> bool:
        apart = self._ink.px(1)
        return self._ink.width(Hand.CLOCK, clock) + apart + self._counts_width(board) <= width

    def _counts_width(self, board: WallBoard) -> float:
        chips = [self._chip_width(text) for _grade, _number, text in _counts(board)]
        return sum(chips) + self._ink.px(CHIP_GAP) * (len(chips) - 1)

    def _chip_width(self, text: str) -> float:
        ink = self._ink
        mark = ink.px(MARK) + ink.px(0.3)
        return ink.width(Hand.COUNT, text) + mark + 2 * ink.px(CHIP_PAD)

    def _text_width(self, width: int) -> int:
        return width - 2 * self._ink.px(1)


def _counts(board: WallBoard) -> tuple[tuple[Grade, int, str], ...]:
    numbers = WallNumbers()
    return (
        (Grade.LATE, board.late, numbers.late(board.late)),
        (Grade.TODAY, board.today, numbers.today(board.today)),
        (Grade.SOON, board.soon, numbers.soon(board.soon)),
    )
