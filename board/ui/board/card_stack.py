"""A stack of the cards of one stage: a QListView with its own layout over an array of heights.

A plain QListView lays out every row of every stage at each change (230 ms at 20,000 rows); here
a moved card costs one insertion into an array. Being a QListView keeps screen readers informed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar

from board.ui.board.card_layout import BAR
from board.ui.board.row_follower import RowFollower
from board.ui.board.row_heights import RowHeights

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from board.ui.board.board_model import BoardModel
    from board.ui.board.card_delegate import CardDelegate
    from board.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint


class CardStack(QListView):
    """Lays out the cards of one stage, and keeps up with the model row by row.

    ``content_changed`` says that the height of all cards, or the width, is another one.
    """

    content_changed = Signal()

    def __init__(
        self, theme: Theme, delegate: CardDelegate, *, model: BoardModel, parent: QWidget
    ) -> None:
        """Come up without cards; ``attach`` names the stage."""
        super().__init__(parent)
        self.theme = theme
        self.cards = delegate
        self.board_model = model
        self.heights = RowHeights()
        self.rows = RowFollower(self)
        self.stage_id = ""
        self._dirty = True
        self._width = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(SlimBar(theme, self))
        self.setAutoScroll(False)
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.dataChanged.connect(self.rows.on_data_changed)

    @property
    def content_height(self) -> int:
        """The height of all cards, the gap of a drag included."""
        return self.heights.total + self.cards.layout.margin

    def attach(self, stage_id: str) -> None:
        """Show the cards of this stage."""
        self.stage_id = stage_id
        self.rows.follow(self.board_model.rows_of(stage_id))
        self.setRootIndex(self.board_model.stage_index(stage_id))
        self.relayout()

    def relayout(self) -> None:
        """Measure every card anew: width, fonts or everything changed.

        A list that is not shown yet has no width worth measuring for.
        """
        self._dirty = True
        if self.isVisible():
            self.doItemsLayout()
        else:
            self.scheduleDelayedItemsLayout()

    def count(self) -> int:
        """Return the number of cards."""
        return self.board_model.rowCount(self.rootIndex()) if self.rootIndex().isValid() else 0

    def index_of(self, row: int) -> QModelIndex:
        """Return the index of a row of this stage."""
        return self.board_model.index(row, 0, self.rootIndex())

    def holds(self, index: Index) -> bool:
        """Tell whether an index is a card of this stage."""
        root = self.rootIndex()
        return root.isValid() and index.isValid() and index.parent() == root

    def row_width(self) -> int:
        return self.viewport().width()

    @property
    def is_laid_out(self) -> bool:
        """Whether the heights are those of the rows; they are not before it is shown."""
        return not self._dirty

    def measured(self, rows: range | None = None) -> list[int]:
        """Return the heights of all rows, or of some, as the model has them now."""
        return self.cards.row_heights(
            self.board_model.outlines(self.stage_id, rows), self.row_width()
        )

    def settle(self) -> None:
        """Follow changed heights: scroll range, place of what stands below, picture."""
        self.updateGeometries()
        self.viewport().update()
        self.content_changed.emit()

    def reset(self) -> None:
        """Find the own stage again after everything is anew."""
        super().reset()
        self.setRootIndex(self.board_model.stage_index(self.stage_id))
        self.relayout()

    def doItemsLayout(self) -> None:
        """Measure the cards if need be; Qt asks for this once more after every change.

        What was followed row by row is painted by then: every list would be painted twice.
        """
        known = not self._dirty and self._width == self.row_width()
        if known and len(self.heights) == self.count():
            return
        self._width = self.row_width()
        self.heights.set_all(self.measured())
        self._dirty = False
        self.content_changed.emit()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the heights."""
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setRange(0, max(0, self.content_height - page))
        bar.setPageStep(page)
        bar.setSingleStep(self.theme.px(2.5))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture along: QListView would ask a layout of its own, never made here."""
        self.viewport().scroll(dx, dy)

    def horizontalOffset(self) -> int:
        """Return 0: a list never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        """Return the place of a card with its ring and shadow, empty for cards of other stages.

        This is what Qt repaints for one card, and where screen readers find it.
        """
        if not self.holds(index) or index.row() >= len(self.heights):
            return QRect()
        return self.row_rect(index.row()).translated(0, -self.cards.layout.margin)

    def row_rect(self, row: int) -> QRect:
        """Return where a row is in the viewport."""
        top = self.heights.top(row) + self.cards.layout.margin - self.verticalOffset()
        return QRect(0, top, self.row_width(), self.heights[row])

    def card_rect(self, row: int) -> QRect:
        """Return where the card of a row is, without the gap below it."""
        return self.cards.card_rect(self.row_rect(row))

    def content_y(self, y: int) -> int:
        """Return a height in the viewport as a height in the list of rows."""
        return y + self.verticalOffset() - self.cards.layout.margin

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the card at a place of the viewport, invalid beside the cards."""
        row = self.heights.row_at(self.content_y(place.y()))
        if row < 0 or not self.card_rect(row).contains(place):
            return QModelIndex()
        return self.index_of(row)

    def scrollTo(
        self,
        index: Index,
        hint: Hint = Hint.EnsureVisible,
    ) -> None:
        """Scroll as little as needed to show a card of this stage."""
        place = self.visualRect(index)
        if place.isEmpty():
            return
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= page:
            bar.setValue(bar.value() + min(place.bottom() - page + 1, place.top()))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the places of the selected cards that are seen."""
        region = QRegion()
        for row in self.seen_rows(self.viewport().rect()):
            if selection.contains(self.index_of(row)):
                region += self.row_rect(row)
        return region

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: what is in the model is shown."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at another width."""
        super().resizeEvent(event)
        if self._dirty or self._width != self.row_width():
            self.doItemsLayout()
        self.content_changed.emit()

    def seen_rows(self, rect: QRect) -> range:
        """Return the rows that show in a rectangle of the viewport."""
        return self.heights.rows_between(
            self.content_y(rect.top()) - self.cards.layout.gap, self.content_y(rect.bottom())
        )


class SlimBar(QScrollBar):
    """A slim scroll bar whose room is always kept, so that cards never change their width.

    It shows nothing while there is nothing to scroll.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Be as wide as the theme's scale asks for."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Return the room kept beside the cards."""
        return QSize(self._theme.px(BAR), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint only what can be used."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
