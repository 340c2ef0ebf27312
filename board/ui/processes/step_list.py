"""The steps of a process as a list; lines beside them show what follows what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from board.domain.process import StepTurn
from board.domain.rails import Rails, rails
from board.ui.process_words import StepWords
from board.ui.theme import Type
from board.ui.theme_colours import mixed
from board.ui.widgets.plain import clipped, one_line, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from board.domain.process import Process, Step
    from board.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
DELIVERY = -1
"""Stands among the numbers of steps: the delivery, where the process as a whole is laid out."""
ROW_EM, LANE_EM, DOT_EM = 2.75, 1.25, 0.43


class Row:
    """A row of the list: a step or the delivery, and what is said of it."""

    __slots__ = ("faulty", "number", "step", "summary", "title")

    def __init__(
        self, number: int, step: Step | None, title: str, summary: str, *, faulty: bool
    ) -> None:
        self.number, self.step = number, step
        self.title, self.summary, self.faulty = title, summary, faulty


class StepModel(QAbstractListModel):
    """The rows; each is one sentence for assistive technology."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.rails = Rails((), ())
        self._words = StepWords()

    def show(self, process: Process, faulty: Collection[int]) -> None:
        """Show a process; the steps whose numbers are ``faulty`` have something to put right."""
        rows = [
            Row(
                number,
                step,
                one_line(clipped(step.title)) or self.tr("New step"),
                self._words.summary(step),
                faulty=number in faulty,
            )
            for number, step in enumerate(process.steps)
        ]
        before = [row for row in rows if row.step and row.step.from_delivery is None]
        later = [row for row in rows if row.step and row.step.from_delivery is not None]
        spare = self._words.spare_days(process.buffer_days)
        there = Row(
            DELIVERY,
            None,
            self.tr("In their hands"),
            spare if process.buffer_days else "",
            faulty=DELIVERY in faulty,
        )
        shown = [*before, there, *later]
        same = len(shown) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.rows = shown
        self.rails = rails(_after(shown))
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))

    def row_of(self, number: int) -> int:
        """Return the row of a step, or of the delivery."""
        return next((at for at, row in enumerate(self.rows) if row.number == number), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of columns."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its title, or it as a sentence."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.title)
        return None

    def _sentence(self, row: Row) -> str:
        parts = [row.title, row.summary]
        if row.step:
            titles = {one.step.key: one.title for one in self.rows if one.step}
            before = [titles[key] for key in row.step.after if key in titles]
            if before:
                parts.append(self.tr("after {steps}").format(steps=", ".join(before)))
            if row.step.trouble:
                parts.append(self.tr("trouble spot"))
        if row.faulty:
            parts.append(self.tr("something to put right"))
        return ", ".join(part for part in parts if part)


def _after(shown: list[Row]) -> list[list[int]]:
    """Return for each row those it comes after: the delivery after all ends, what is later too."""
    places = {row.step.key: at for at, row in enumerate(shown) if row.step}
    found: list[list[int]] = []
    delivery = next(at for at, row in enumerate(shown) if row.step is None)
    waited = {key for row in shown if row.step for key in row.step.after}
    for at, row in enumerate(shown):
        if row.step is None:
            ends = [n for n in range(at) if (step := shown[n].step) and step.key not in waited]
            found.append(ends)
            continue
        after = [places[key] for key in row.step.after if places.get(key, at) != at]
        is_later = row.step.from_delivery is not None
        found.append(after or [delivery] if is_later else after)
    return found


class StepDelegate(QStyledItemDelegate):
    """Paints a row: the lines, the dot, the title, its marks, and who and how long."""

    def __init__(self, theme: Theme, model: StepModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(self._theme.px(12), self._theme.px(ROW_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        theme, area = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            colours = theme.colours
            has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(QColor(mixed(colours.field, colours.accent, 0.1)))
            painter.setPen(QPen(QColor(colours.focus), 2 if has_keys else 1))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 5, 5)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.save()
            painter.translate(2 * area.left() + area.width(), 0)
            painter.scale(-1, 1)
            self._paint_rails(painter, area, index.row(), chosen=is_chosen)
            painter.restore()
        else:
            self._paint_rails(painter, area, index.row(), chosen=is_chosen)
        self._paint_words(painter, option, row)
        painter.restore()

    def rails_width(self) -> int:
        """Return how much room the lines take, at most six lanes'."""
        return self._theme.px(1.4 + LANE_EM * (min(self._model.rails.width, 6) - 1))

    def _x(self, area: QRect, lane: int) -> float:
        width = max(1, self._model.rails.width - 1)
        step = min(self._theme.unit * LANE_EM, self._theme.unit * LANE_EM * 5 / width)
        return area.left() + self._theme.px(1.3) + lane * step

    def _paint_rails(self, painter: QPainter, area: QRect, at: int, *, chosen: bool) -> None:
        colours, found = self._theme.colours, self._model.rails
        top, bottom, middle = area.top(), area.bottom() + 1, area.center().y() + 0.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.faint), 1.5))
        here = self._x(area, found.lanes[at])
        for line in found.lines:
            lane = self._x(area, line.lane)
            path = QPainterPath()
            if line.top < at < line.bottom:
                path.moveTo(lane, top)
                path.lineTo(lane, bottom)
            elif line.bottom == at:
                path.moveTo(lane, top)
                path.cubicTo(QPointF(lane, middle), QPointF(here, top), QPointF(here, middle))
            elif line.top == at:
                path.moveTo(here, middle)
                path.cubicTo(QPointF(here, bottom), QPointF(lane, middle), QPointF(lane, bottom))
            painter.drawPath(path)
        row = self._model.rows[at]
        theirs = row.step is not None and row.step.turn is StepTurn.CUSTOMER
        ground = mixed(colours.field, colours.accent, 0.1) if chosen else colours.field
        painter.setBrush(QColor(colours.text if theirs else ground))
        painter.setPen(QPen(QColor(colours.text), 1.6))
        radius = self._theme.unit * DOT_EM
        painter.drawEllipse(QPointF(here, middle), radius, radius)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        theme, area = self._theme, option.rect
        colours, way = theme.colours, option.direction
        inner = area.adjusted(self.rails_width() + theme.px(0.9), 0, -theme.px(0.7), 0)
        metrics = QFontMetrics(theme.font(Type.SMALL))
        summary = metrics.elidedText(
            row.summary, Qt.TextElideMode.ElideRight, round(inner.width() * 0.55)
        )
        wide = metrics.horizontalAdvance(summary)
        begin = (
            QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(QColor(colours.faint))
        right = QRect(inner.right() - wide, inner.top(), wide + 1, inner.height())
        painter.drawText(QStyle.visualRect(way, area, right), int(begin), summary)
        marks = [
            *([("★", colours.today_text)] if row.step and row.step.trouble else []),
            *([("", colours.soft)] if row.faulty else []),
        ]
        strong = QFontMetrics(theme.font(Type.STRONG))
        room = inner.width() - wide - theme.px(0.8) - len(marks) * theme.px(1.4)
        title = strong.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(QColor(colours.text))
        left = QRect(inner.left(), inner.top(), max(0, room), inner.height())
        painter.drawText(QStyle.visualRect(way, area, left), int(begin), title)
        place = inner.left() + strong.horizontalAdvance(title) + theme.px(0.4)
        for mark, colour in marks:
            spot = QRect(place, inner.top(), theme.px(1.2), inner.height())
            spot = QStyle.visualRect(way, area, spot)
            painter.setPen(QColor(colour))
            if mark:
                painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), mark)
            else:
                side = theme.px(1.05)
                icon = QRect(0, 0, side, side)
                icon.moveCenter(spot.center())
                theme.icon("triangle-alert", colour).paint(painter, icon)
            place += theme.px(1.4)


class StepList(QListView):
    """The list; Alt with an arrow moves a step, Ins adds, Del removes, Enter goes into it."""

    step_chosen = Signal(int)
    move_wanted = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal()
    enter_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(theme, self.steps, self))
        self.setAccessibleName(self.tr("Steps"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(lambda _index: self.enter_wanted.emit())

    def show_steps(self, process: Process, faulty: Collection[int], chosen: int) -> None:
        """Show a process, one of its steps chosen."""
        self.selectionModel().blockSignals(True)
        self.steps.show(process, faulty)
        row = self.steps.row_of(chosen)
        self.selectionModel().blockSignals(False)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.steps.index(row))
        self.setMaximumHeight(self.sizeHint().height())
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        rows = self.steps.rowCount() * max(0, self.sizeHintForRow(0))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth() + 2)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.step_chosen.emit(self.steps.rows[index.row()].number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, add and remove steps."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
