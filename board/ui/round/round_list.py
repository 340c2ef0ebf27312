"""The list at the left of the round: what waits and what was done, by its groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from board.domain.urgency import Grade
from board.ui.theme import Type
from board.ui.theme_colours import mixed
from board.ui.widgets.plain import clipped, one_line, plain_tooltip
from board.ui.widgets.shapes import draw_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from board.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEADING_EM, ROW_EM, MARK_EM, EDGE_EM = 2.5, 3.65, 1.0, 0.35
WALKS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    | {Qt.Key.Key_Home, Qt.Key.Key_End}
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row, or the name of a group where ``key`` is empty. ``icon`` is "" for the mark of late."""

    title: str
    key: str = ""
    line: str = ""
    icon: str = ""
    done: bool = False


class RoundModel(QAbstractListModel):
    """The rows; each is one sentence for assistive technology."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        same = [one.key for one in rows] == [one.key for one in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, key: str) -> int:
        """Return the row of an entry."""
        return next((at for at, row in enumerate(self.rows) if key and row.key == key), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the names of groups be passed over."""
        return super().flags(index) if self.rows[index.row()].key else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its title, or it as a sentence."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.line)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, (row.title, row.line))))
        return None


class RoundDelegate(QStyledItemDelegate):
    """Paints a row: its mark, whom it is for, and what it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(ROW_ROLE)
        return QSize(self._theme.px(12), self._theme.px(ROW_EM if row.key else HEADING_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.key:
            self._paint_entry(painter, option, row)
        else:
            self._paint_heading(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        theme, px = self._theme, self._theme.px
        font = QFont(theme.font(Type.CHIP))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        area = option.rect.adjusted(px(1.0), 0, -px(0.6), -px(0.35))
        self._write(painter, option, area, row.title, font=font, colour=theme.colours.faint, at=1)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        theme, px, colours = self._theme, self._theme.px, self._theme.colours
        area = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(QColor(mixed(colours.field, colours.accent, 0.1)))
            painter.setPen(QPen(QColor(colours.focus), 2 if has_keys else 1))
            frame = QRectF(area).adjusted(px(EDGE_EM), 1, -px(EDGE_EM), -1)
            painter.drawRoundedRect(frame, 5, 5)
        side = px(MARK_EM)
        mark = QRect(area.left() + px(1.2), area.top() + px(0.6), side, side)
        mark = QStyle.visualRect(option.direction, area, mark)
        if row.done:
            theme.icon("check", colours.done_text).paint(painter, mark)
        elif row.icon:
            theme.icon(row.icon, colours.soft).paint(painter, mark)
        else:
            draw_mark(painter, Grade.LATE, QRectF(mark), colours.late_text)
        words = area.adjusted(px(3.0), px(0.35), -px(0.8), -px(0.3))
        upper = words.adjusted(0, 0, 0, -words.height() // 2)
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        name = theme.font(Type.TEXT if row.done else Type.STRONG)
        ink = colours.soft if row.done else colours.text
        self._write(painter, option, upper, row.title, font=name, colour=ink)
        small = theme.font(Type.SMALL)
        self._write(painter, option, lower, row.line, font=small, colour=colours.soft)

    @staticmethod
    def _write(
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        *,
        font: QFont,
        colour: str,
        at: int = 0,
    ) -> None:
        """Write a line into ``area``, in its middle or ``at`` 1 on its ground."""
        way = option.direction
        upright = Qt.AlignmentFlag.AlignBottom if at else Qt.AlignmentFlag.AlignVCenter
        sideways = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        line = QFontMetrics(font).elidedText(
            one_line(clipped(text)), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(colour))
        place = QStyle.visualRect(way, option.rect, area)
        painter.drawText(place, int(sideways | upright), line)


class RoundList(QListView):
    """The list; arrows walk in it, letters are left to the page. ``chosen`` carries a key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round = RoundModel(self)
        self.setModel(self.round)
        self.setItemDelegate(RoundDelegate(theme, self))
        self.setAccessibleName(self.tr("Today’s round"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def key(self) -> str:
        """The chosen entry."""
        index = self.currentIndex()
        return self.round.rows[index.row()].key if index.isValid() else ""

    def show_rows(self, rows: Sequence[Row], key: str) -> None:
        """Show rows, one of them chosen; that is no choice of a person."""
        self.selectionModel().blockSignals(True)
        self.round.show(rows)
        self.selectionModel().blockSignals(False)
        self.choose(key, tells=False)
        self.viewport().update()

    def choose(self, key: str, *, tells: bool = True) -> None:
        """Choose an entry."""
        row = self.round.row_of(key)
        if row < 0 or row == self.currentIndex().row():
            return
        blocked = self.blockSignals(not tells)
        self.setCurrentIndex(self.round.index(row))
        self.blockSignals(blocked)
        if row == 1:  # with the name of its group
            self.scrollToTop()

    def walk(self, by: int) -> None:
        """Go to the next entry, or back."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.round.rows):
            if self.round.rows[row].key:
                self.choose(self.round.rows[row].key)
                return
            row += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; everything else concerns the page."""
        if event.key() in WALKS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.round.rows[index.row()].key)
