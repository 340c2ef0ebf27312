"""A table of steps with a bar for each under one axis of days: a plan, or a job under way.

Every row also says in its cells what its bar shows, so that the picture is never the only place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from board.domain.urgency import Grade
from board.ui.theme import Type
from board.ui.widgets.plain import one_line
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.shapes import draw_mark
from board.ui.widgets.table_view import Table
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_EM = 2.9
BAR_EM = 1.0
EDGE_EM = 1.0  # free on both sides of the axis
DASHES = [1.0, 2.0]


class Look(StrEnum):
    """What a part of a bar means."""

    DONE = "done"
    LATE = "late"
    NOW = "now"
    PLANNED = "planned"
    CUSTOMER = "customer"
    SLIDE = "slide"
    ARRIVES = "arrives"


class Bar(NamedTuple):
    """A part of a row's picture, from the first to the last day, both included."""

    look: Look
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Axis:
    """The days under which the bars stand.

    ``closed`` are those on which the firm does not work; ``marked`` are days that get a line and a
    word in the heading: (day, word, whether it is today).
    """

    first: date
    last: date
    closed: frozenset[date] = frozenset()
    marked: tuple[tuple[date, str, bool], ...] = ()

    @property
    def days(self) -> int:
        """How many days there are."""
        return max(1, (self.last - self.first).days + 1)

    def mondays(self) -> list[date]:
        """Return the first days of the weeks."""
        start = self.first + timedelta(days=-self.first.weekday() % 7)
        return [
            start + timedelta(days=7 * week) for week in range((self.last - start).days // 7 + 1)
        ]


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A row: its cells as texts, and its bars.

    ``strong`` are the numbers of cells in bold type. ``grade`` marks the last cell by an urgency.
    ``starred`` puts a star behind the first cell, ``now`` shades the row.
    """

    key: str
    cells: tuple[str, ...]
    bars: tuple[Bar, ...] = ()
    strong: frozenset[int] = frozenset()
    grade: Grade | None = None
    starred: bool = False
    now: bool = False
    soft: bool = False


class DayChart:
    """Paints days, lines and bars into the part of a row that is its chart."""

    def __init__(self, theme: Theme, axis: Axis, *, mirrored: bool = False) -> None:
        self._theme, self.axis, self._mirrored = theme, axis, mirrored

    def across(self, day: date, room: QRectF) -> float:
        """Return where a day begins in a room as wide as the chart."""
        edge = self._theme.px(EDGE_EM)
        share = (day - self.axis.first).days / self.axis.days
        if self._mirrored:
            return room.right() - edge - share * (room.width() - 2 * edge)
        return room.left() + edge + share * (room.width() - 2 * edge)

    def span(self, first: date, last: date, room: QRectF) -> tuple[float, float]:
        """Return the left and the right end of some days."""
        ends = self.across(first, room), self.across(last + timedelta(days=1), room)
        return min(ends), max(ends)

    def paint_days(self, painter: QPainter, room: QRectF) -> None:
        axis = self.axis
        shade = QColor(self._theme.colours.text)
        shade.setAlphaF(0.06)
        for day in axis.closed:
            if axis.first <= day <= axis.last:
                left, right = self.span(day, day, room)
                painter.fillRect(QRectF(left, room.top(), right - left, room.height()), shade)

    def paint_lines(self, painter: QPainter, room: QRectF) -> None:
        colours = self._theme.colours
        for day, _word, is_today in self.axis.marked:
            left, right = self.span(day, day, room)
            middle = (left + right) / 2
            colour = colours.today.edge if is_today else colours.text
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawLine(QPointF(middle, room.top()), QPointF(middle, room.bottom()))

    def paint_bar(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        axis, colours = self.axis, self._theme.colours
        first, last = max(bar.first, axis.first), min(bar.last, axis.last)
        if first > last:
            return
        left, right = self.span(first, last, room)
        height = self._theme.px(BAR_EM)
        box = QRectF(left + 1, room.center().y() - height / 2, max(3.0, right - left - 2), height)
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.look is Look.SLIDE:
            pen = QPen(QColor(colours.soft), 2)
            pen.setDashPattern(DASHES)
            painter.setPen(pen)
            middle = box.center().y()
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
            return
        if bar.look is Look.ARRIVES:
            self._paint_diamond(painter, box)
            return
        now = self._theme.bar_colour
        filled = {
            Look.DONE: colours.done.edge,
            Look.LATE: colours.late.edge,
            Look.NOW: now,
            Look.CUSTOMER: now,
            Look.PLANNED: colours.later.edge if not self._theme.dark else colours.faint,
        }[bar.look]
        pattern = (
            Qt.BrushStyle.BDiagPattern if bar.look is Look.LATE else Qt.BrushStyle.SolidPattern
        )
        if bar.look is Look.LATE:
            painter.setPen(QPen(QColor(filled), 1))
        painter.setBrush(QBrush(QColor(filled), pattern))
        corner = self._theme.px(0.15)
        painter.drawRoundedRect(box, corner, corner)

    def _paint_diamond(self, painter: QPainter, box: QRectF) -> None:
        side = self._theme.px(0.6)
        middle = box.center()
        points = ((0, -side), (side, 0), (0, side), (-side, 0))
        painter.setBrush(QColor(self._theme.colours.text))
        painter.drawPolygon(QPolygonF([middle + QPointF(across, down) for across, down in points]))


class StepTable(Table):
    """Shows the rows; the last column is the chart. ``opened`` carries a key: Enter or a click."""

    opened = Signal(str)

    def __init__(self, theme: Theme, headings: Sequence[str], name: str) -> None:
        """Make a table with these columns and, behind them, the chart."""
        super().__init__()
        self._theme = theme
        self.rows: tuple[ChartRow, ...] = ()
        self.chart = DayChart(theme, Axis(date.min, date.min))
        self.steps = RowsModel([*headings, ""], self)
        self.setModel(self.steps)
        self.setAccessibleName(name)
        self.setHorizontalHeader(_AxisHeader(self, theme))
        self.setItemDelegate(_Painter(self, theme))
        self.setProperty("steps", True)
        self.setShowGrid(False)
        self.setSelectionBehavior(Table.SelectionBehavior.SelectRows)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.steps.key(index.row())))
        theme.changed.connect(self.take_theme)
        self.take_theme()

    @property
    def chosen(self) -> str:
        """The key of the chosen row, or empty."""
        return self.steps.key(self.currentIndex().row())

    def show_steps(self, rows: Sequence[ChartRow], axis: Axis) -> None:
        """Show ``rows``; the one that is chosen stays so."""
        chosen, had = self.chosen, self.currentIndex().row()
        self.rows = tuple(rows)
        self.chart = DayChart(self._theme, axis, mirrored=self.isRightToLeft())
        self.steps.show_rows([[*row.cells, ""] for row in rows], [row.key for row in rows])
        at = self.steps.row_of(chosen) if chosen else min(had, len(rows) - 1)
        if at >= 0:
            self.setCurrentIndex(self.steps.index(at, 0))
        self.horizontalHeader().viewport().update()

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        at = self.steps.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self.steps.index(at, 0))

    def take_theme(self) -> None:
        """Take the type and the heights of the theme."""
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_EM))
        self.horizontalHeader().setFont(self._theme.font(Type.CHIP))
        self.viewport().update()

    def whole_height(self) -> int:
        """Return how high the table is when all rows are seen."""
        header = self.horizontalHeader().sizeHint().height()
        return header + self.verticalHeader().length() + 2 * self.frameWidth()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row on Enter; letters are the page's, not for a search in the rows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            self.opened.emit(self.chosen)
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _AxisHeader(QHeaderView):
    """The headings, and over the chart the days."""

    def __init__(self, table: StepTable, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._theme = table, theme
        self.setStretchLastSection(True)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        super().paintSection(painter, rect, logical)
        if logical == self.count() - 1 and self._table.rows:
            painter.save()
            self._paint_days(painter, QRectF(rect))
            painter.restore()

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        axis, colours = self._table.chart.axis, self._theme.colours
        metrics = self._theme.metrics(Type.CHIP)
        taken: list[tuple[float, float]] = []
        painter.setFont(self._theme.font(Type.CHIP))
        for day, word, is_today in sorted(axis.marked, key=lambda each: not each[2]):
            colour = colours.today_text if is_today else colours.text
            self._word(painter, room, taken, day=day, word=word, colour=colour)
        painter.setFont(self._theme.font())
        step = max(
            1, round(len(axis.mondays()) * metrics.horizontalAdvance("30 Nov 30") / room.width())
        )
        for monday in axis.mondays()[::step]:
            word = short_date(monday).partition(" ")[2] or short_date(monday)
            self._word(painter, room, taken, day=monday, word=word, colour=colours.faint)

    def _word(
        self,
        painter: QPainter,
        room: QRectF,
        taken: list[tuple[float, float]],
        *,
        day: date,
        word: str,
        colour: str,
    ) -> None:
        """Write a word over its day, unless another one stands there."""
        width = painter.fontMetrics().horizontalAdvance(word)
        left, right = self._table.chart.span(day, day, room)
        left = min(max(room.left(), (left + right - width) / 2), room.right() - width)
        gap = self._theme.px(0.4)
        if any(left < end + gap and start - gap < left + width for start, end in taken):
            return
        taken.append((left, left + width))
        painter.setPen(QColor(colour))
        painter.drawText(
            QRectF(left, room.top(), width + 1, room.height()), Qt.AlignmentFlag.AlignVCenter, word
        )


class _Painter(QStyledItemDelegate):
    """Paints cells and bars."""

    def __init__(self, table: StepTable, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._theme = table, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._table.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        is_chart = index.column() == self._table.steps.columnCount() - 1
        chart = self._table.chart
        if is_chart:
            chart.paint_days(painter, room)
        self._paint_ground(painter, room, row, option)
        if is_chart:
            chart.paint_lines(painter, room)
            for bar in row.bars:
                chart.paint_bar(painter, room, bar)
        else:
            self._paint_cell(painter, room, row, index.column())
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, room: QRectF, row: ChartRow, option: QStyleOptionViewItem
    ) -> None:
        colours = self._theme.colours
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if row.now or chosen:
            tint = QColor(colours.focus if chosen else colours.accent)
            tint.setAlphaF(0.16 if chosen and self._table.hasFocus() else 0.09)
            painter.fillRect(room, tint)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(room.left(), room.bottom()), QPointF(room.right(), room.bottom()))

    def _paint_cell(self, painter: QPainter, room: QRectF, row: ChartRow, column: int) -> None:
        theme, colours = self._theme, self._theme.colours
        text = one_line(row.cells[column]) if column < len(row.cells) else ""
        room = room.adjusted(theme.px(0.5), 0, -theme.px(0.4), 0)
        font = QFont(theme.font())
        if column in row.strong:
            font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        colour = colours.soft if row.soft and column not in row.strong else colours.text
        is_state = column == len(row.cells) - 1
        if is_state and row.grade is not None and text:
            room, colour = self._paint_mark(painter, room, row.grade), self._toned(row.grade)
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        star = " ★" if row.starred and column == 0 else ""
        shown = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width()) - metrics.horizontalAdvance(star)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown + star)

    def _paint_mark(self, painter: QPainter, room: QRectF, grade: Grade) -> QRectF:
        side = self._theme.px(0.75)
        left = room.right() - side if self._table.isRightToLeft() else room.left()
        box = QRectF(left, room.center().y() - side / 2, side, side)
        draw_mark(painter, grade, box, self._toned(grade))
        free = side + self._theme.px(0.4)
        if self._table.isRightToLeft():
            return room.adjusted(0, 0, -free, 0)
        return room.adjusted(free, 0, 0, 0)

    def _toned(self, grade: Grade) -> str:
        colours = self._theme.colours
        return {
            Grade.LATE: colours.late_text,
            Grade.TODAY: colours.today_text,
            Grade.DONE: colours.done_text,
            Grade.SOON: colours.text,
        }.get(grade, colours.soft)
