"""The stair of a ladder: each rung a step at its day, over an axis of working days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView

from board.ui.ladders.stair_axis import Axis, laid_out
from board.ui.ladders.stair_painter import StairPainter
from board.ui.theme import Type
from board.ui.widgets.plain import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from board.domain.workdays import Workdays
    from board.ui.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

LEAST_EM = 7.4
"""A step is at least so wide that its words can be read, else all steps are equally wide."""
BESIDE_EM = 3.0
"""Beside the words of a step: its icon, and what is free."""
EDGE_EM, TOP_EM, AXIS_EM, TEXT_EM = 3.3, 1.6, 3.6, 5.0
"""Free at the sides and on top, the axis with its words, and the words of a step."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the stair: a rung with its day, and what is written on it.

    ``number`` is that of its rung in the ladder, ``sentence`` what a screen reader says of it.
    """

    number: int
    day: date
    icon: str
    lines: tuple[str, str, str]
    sentence: str
    went: bool = False
    today: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """The days that are named under the stair, with their words."""

    today: date
    words: dict[date, str]
    needed_by: date | None = None


class StairModel(QAbstractListModel):
    """The steps; each is one sentence for assistive technology."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: Sequence[Step] = ()

    def show(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a step is called, or it as a sentence."""
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step.lines[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return step.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(step.lines))
        return None


class Stair(QListView):
    """Left and right choose a step, Alt with them moves it by a working day, + adds, Del removes.

    ``chosen`` carries the number of a rung, ``shift_wanted`` by how many working days.
    """

    chosen = Signal(int)
    shift_wanted = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal()
    enter_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._marks: Marks | None = None
        self._days: Workdays | None = None
        self.axis = Axis({})
        self.steps = StairModel()
        self.setModel(self.steps)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _index: self.enter_wanted.emit())

    def show_steps(
        self, steps: Sequence[Step], marks: Marks, days: Workdays, *, chosen: int
    ) -> None:
        """Show steps in order of their days, the rung with the number ``chosen`` current."""
        self._marks, self._days = marks, days
        self.steps.show(steps)
        row = next((at for at, step in enumerate(steps) if step.number == chosen), -1)
        self._lay_out()
        self.blockSignals(True)
        if row >= 0:
            self.setCurrentIndex(self.steps.index(row))
        self.blockSignals(False)

    def take_theme(self) -> None:
        """Take the theme's sizes."""
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return room for words below each step."""
        px = self._theme.px
        rising = px(TOP_EM + TEXT_EM + AXIS_EM) + max(1, len(self.steps.steps)) * px(3.2)
        return QSize(px(60), max(px(24), rising))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self.sizeHint().height())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which rung is chosen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(self.steps.steps[current.row()].number)

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return where the words of a step stand."""
        if not index.isValid() or index.row() >= len(self.steps.steps):
            return QRect()
        return self.room(index.row()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the step below a point: from its line down to the axis."""
        for row in range(len(self.steps.steps)):
            room = self.room(row)
            room.setBottom(self.floor())
            if room.contains(point.x(), point.y()):
                return self.steps.index(row)
        return QModelIndex()

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """All steps are in sight."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, add, remove; Enter leads into the form."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = sideways.get(Qt.Key(key), 0) * (-1 if self.isRightToLeft() else 1)
        if by and alt:
            self.shift_wanted.emit(by)
        elif by:
            row = self.currentIndex().row() + by
            if 0 <= row < len(self.steps.steps):
                self.setCurrentIndex(self.steps.index(row))
        elif event.text() == "+" or key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_wanted.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the days out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis, lines and words."""
        if self._marks is None or not self.steps.steps:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        StairPainter(self._theme, self, painter, self._marks).paint()
        painter.end()

    def _lay_out(self) -> None:
        steps, marks = self.steps.steps, self._marks
        if marks is None or self._days is None or not steps:
            return
        px = self._theme.px
        width = self.viewport().width() - 2 * px(EDGE_EM) + px(EDGE_EM) * 0.6
        named = {marks.today, *([marks.needed_by] if marks.needed_by else [])}
        self.axis = laid_out(
            [step.day for step in steps],
            named,
            self._days,
            width=width,
            least=[self._least(step) for step in steps],
        )
        self.updateGeometry()
        self.viewport().update()

    def _least(self, step: Step) -> float:
        """Return how wide a step must be for what it is called and its day to be read."""
        title, when, _how = step.lines
        strong = self._theme.metrics(Type.STRONG).horizontalAdvance(title)
        words = max(strong, self._theme.metrics().horizontalAdvance(when))
        return max(self._theme.px(LEAST_EM), words + self._theme.px(BESIDE_EM))

    def across(self, place: float) -> float:
        """Return where a place of the axis is on screen."""
        edge = self._theme.px(EDGE_EM)
        left = edge + place
        return self.viewport().width() - left if self.isRightToLeft() else left

    def floor(self) -> float:
        """Return the height of the axis."""
        return float(self.viewport().height() - self._theme.px(AXIS_EM))

    def level(self, row: int) -> float:
        """Return the height of a step: the later, the higher."""
        px = self._theme.px
        lowest, highest = self.floor() - px(TEXT_EM + 0.6), float(px(TOP_EM))
        rising = (lowest - highest) / max(1, len(self.steps.steps) - 1)
        return lowest - row * rising

    def ends(self, row: int) -> tuple[float, float]:
        """Return from where to where a step goes, in the direction of reading."""
        end = self.viewport().width() - 2 * self._theme.px(EDGE_EM) + self._theme.px(EDGE_EM)
        start, stop = self.axis.step([step.day for step in self.steps.steps], end)[row]
        return self.across(start), self.across(stop)

    def room(self, row: int) -> QRectF:
        """Return the room for the words of a step, below its line."""
        px = self._theme.px
        start, stop = sorted(self.ends(row))
        top = self.level(row) + px(0.35)
        return QRectF(start + px(0.3), top, max(1.0, stop - start - px(0.6)), px(TEXT_EM - 0.8))
