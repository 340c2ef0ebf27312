"""Paints a stair: the axis with its days, the steps, and the words on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from board.ui.theme import Type
from board.ui.words import Counted, weekday

if TYPE_CHECKING:
    from datetime import date

    from board.ui.ladders.stair import Marks, Stair, Step
    from board.ui.theme import Theme

LINE, DOT_EM, ICON_EM = 2.2, 0.47, 1.1


class StairPainter:
    """Paints one stair once."""

    def __init__(self, theme: Theme, stair: Stair, painter: QPainter, marks: Marks) -> None:
        self._theme, self._stair, self._painter, self._marks = theme, stair, painter, marks
        self._colours = theme.colours
        self._ink = QColor(self._colours.soft)

    def paint(self) -> None:
        """Paint from what lies behind to what stands before."""
        self._days()
        self._uprights()
        self._steps()
        for row, step in enumerate(self._stair.steps.steps):
            self._words(row, step)

    def _line(self, one: QPointF, two: QPointF, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(one, two))

    def _days(self) -> None:
        """Paint the axis and name its days, those that matter first."""
        stair, px, floor = self._stair, self._theme.px, self._stair.floor()
        thin = QPen(QColor(self._colours.faint), 1.4)
        ends = [stair.across(-px(1)), stair.across(stair.viewport().width() - px(5))]
        self._line(QPointF(ends[0], floor), QPointF(ends[1], floor), thin)
        for pause in stair.axis.pauses:
            middle = (pause.start + pause.end) / 2
            for at in (middle - px(0.75), middle + px(0.75)):
                x = stair.across(at)
                tilt = px(0.22)
                self._line(
                    QPointF(x - tilt, floor + tilt * 2), QPointF(x + tilt, floor - tilt * 2), thin
                )
            gap = QPen(QColor(self._colours.field), 4)
            inner = (stair.across(middle - px(0.5)), stair.across(middle + px(0.5)))
            self._line(QPointF(inner[0], floor), QPointF(inner[1], floor), gap)
        self._name_days(thin)

    def _name_days(self, thin: QPen) -> None:
        stair, marks, floor = self._stair, self._marks, self._stair.floor()
        taken: list[tuple[float, float]] = []
        rungs = {step.day for step in stair.steps.steps}
        order = sorted(
            stair.axis.places,
            key=lambda day: (day not in marks.words, day not in rungs, day),
        )
        for day in order:
            x = stair.across(stair.axis.places[day])
            self._line(QPointF(x, floor), QPointF(x, floor + self._theme.px(0.3)), thin)
            word = marks.words.get(day, "")
            self._day(x, f"{weekday(day)} {day.day}", word, taken, is_today=day == marks.today)
        for pause in stair.axis.pauses:
            x = stair.across((pause.start + pause.end) / 2)
            self._day(x, Counted().days(pause.days), "", taken)

    def _day(
        self,
        x: float,
        text: str,
        word: str,
        taken: list[tuple[float, float]],
        *,
        is_today: bool = False,
    ) -> None:
        """Write a day and its word below the axis, unless others stand there."""
        px, painter = self._theme.px, self._painter
        font = QFont(self._theme.font(Type.SMALL))
        font.setBold(bool(word))
        metrics = QFontMetricsF(font)
        width = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(word)) + px(0.3)
        left = min(max(x - width / 2, 0.0), self._stair.viewport().width() - width)
        if any(left < end and left + width > start for start, end in taken):
            return
        taken.append((left, left + width))
        colours = self._colours
        colour = colours.today_text if is_today else colours.text if word else colours.faint
        painter.setFont(font)
        painter.setPen(QColor(colour))
        top = self._stair.floor() + px(0.6)
        for number, each in enumerate(filter(None, (text, word))):
            room = QRectF(left, top + number * metrics.height() * 1.1, width, metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, each)

    def _uprights(self) -> None:
        """Paint today, the needed-by day, and from each step a dotted line down to its day."""
        stair, floor, px = self._stair, self._stair.floor(), self._theme.px
        dots = QPen(QColor(self._colours.line), 1.4, Qt.PenStyle.DotLine)
        for row, step in enumerate(stair.steps.steps):
            x = stair.across(stair.axis.places[step.day])
            self._line(QPointF(x, stair.level(row)), QPointF(x, floor), dots)
        self._upright(self._marks.today, QColor(self._colours.today.edge), px(0.8))
        if self._marks.needed_by and self._marks.needed_by in stair.axis.places:
            self._upright(self._marks.needed_by, QColor(self._colours.text), px(0.8))

    def _upright(self, day: date, colour: QColor, top: float) -> None:
        x = self._stair.across(self._stair.axis.places[day])
        self._line(QPointF(x, top), QPointF(x, self._stair.floor()), QPen(colour, 2))

    def _steps(self) -> None:
        stair, painter = self._stair, self._painter
        pen = QPen(self._ink, LINE)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        steps = stair.steps.steps
        for row in range(len(steps)):
            start, stop = stair.ends(row)
            y = stair.level(row)
            self._line(QPointF(start, y), QPointF(stop, y), pen)
            if row + 1 < len(steps):
                self._line(QPointF(stop, y), QPointF(stop, stair.level(row + 1)), pen)
        side = self._theme.px(DOT_EM)
        painter.setPen(QPen(self._ink, 2))
        for row, step in enumerate(steps):
            fill = self._colours.today.chip if step.today else self._colours.field
            painter.setBrush(self._ink if step.went else QColor(fill))
            painter.drawEllipse(QPointF(stair.ends(row)[0], stair.level(row)), side, side)

    def _behind(self, line: str, metrics: QFontMetricsF, at: QRectF) -> QRectF:
        """Return the place that a line of words takes."""
        width = min(at.width(), metrics.horizontalAdvance(line))
        left = at.right() - width if self._stair.isRightToLeft() else at.left()
        return QRectF(left, at.top(), width, at.height())

    def _words(self, row: int, step: Step) -> None:
        """Write what a step is, when it comes and how it goes; the chosen one has a frame."""
        stair, painter, px, colours = self._stair, self._painter, self._theme.px, self._colours
        room = stair.room(row)
        if stair.currentIndex().row() == row:
            painter.setPen(QPen(QColor(colours.focus), 2 if stair.hasFocus() else 1.2))
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(room, px(0.25), px(0.25))
        inner = room.adjusted(px(0.45), px(0.25), -px(0.3), 0)
        icon = QRectF(inner.left(), inner.top() + px(0.1), px(ICON_EM), px(ICON_EM))
        if stair.isRightToLeft():
            icon.moveRight(inner.right())
        self._theme.icon(step.icon, colours.soft).paint(painter, icon.toRect())
        beside = px(ICON_EM + 0.45)
        text = (
            inner.adjusted(0, 0, -beside, 0)
            if stair.isRightToLeft()
            else inner.adjusted(beside, 0, 0, 0)
        )
        strong, small = QFont(self._theme.font()), self._theme.font(Type.SMALL)
        strong.setBold(True)
        when = colours.today_text if step.today else colours.text
        plain = strong if step.today else self._theme.font()
        top = text.top()
        for line, font, colour in zip(
            step.lines, (strong, plain, small), (colours.text, when, colours.faint), strict=True
        ):
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            at = QRectF(text.left(), top, text.width(), metrics.height())
            if stair.currentIndex().row() != row:  # no line of a day runs through the words
                painter.fillRect(self._behind(line, metrics, at), QColor(colours.field))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(
                at, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown
            )
            top += metrics.height()
