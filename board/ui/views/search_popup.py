"""The list below the search-or-add box: add this, show only these, and where is it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from board.ui.theme import Type
from board.ui.views.looks import POPUPS, styled
from board.ui.views.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
WIDTH = 46.0  # em, where the window has it: room for whom we wait for since when
TITLE_SHARE = 0.6  # of its line, where the customer and the job follow it
MOST_ROWS = 10  # to add, to filter, and the cards that are found at once


class Does(StrEnum):
    """What choosing a row does."""

    ADD = "add"
    FILTER = "filter"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class PopupRow:
    """One row: what it does, its two lines, and the key that chooses it ("Enter") if any.

    ``about`` stands behind the title: the customer and the job of a card.
    """

    does: Does
    title: str
    details: str = ""
    key: str = ""
    card_id: str = ""
    about: str = ""


class PopupModel(QAbstractListModel):
    """The rows as plain values."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[PopupRow] = []

    def show_rows(self, rows: Sequence[PopupRow]) -> None:
        """Show ``rows`` instead of what was shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> PopupRow:
        """Return one row."""
        return self._rows[number]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its title, or its whole sentence."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.about, row.details, row.key)))
        return None


class PopupDelegate(QStyledItemDelegate):
    """Paints a row on two lines with its key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint with ``theme``."""
        super().__init__(parent)
        self._theme = theme
        self._way, self._rect = Qt.LayoutDirection.LeftToRight, QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return room for one or two lines."""
        row: PopupRow = index.data(ROW_ROLE)
        height = self._theme.metrics(Type.STRONG).height() + self._theme.px(0.7)
        if row.details:
            height += self._theme.metrics(Type.SMALL).height()
        return QSize(self._theme.px(12), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint background, icon, the two lines and the key."""
        row: PopupRow = index.data(ROW_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        rect: QRect = option.rect
        self._way, self._rect = option.direction, rect
        if chosen:
            painter.fillRect(rect, QColor(self._theme.colours.raised))
            edge = QRect(rect.topLeft(), QSize(self._theme.px(0.25), rect.height()))
            painter.fillRect(self._seen(edge), QColor(self._theme.colours.accent))
        area = rect.adjusted(self._theme.px(0.8), self._theme.px(0.3), -self._theme.px(0.6), 0)
        area = self._paint_icon(painter, row, area)
        area.setRight(area.right() - self._paint_key(painter, row.key, area))
        self._paint_lines(painter, row, area)
        painter.restore()

    def _paint_icon(self, painter: QPainter, row: PopupRow, area: QRect) -> QRect:
        name = {Does.ADD: "plus", Does.FILTER: "eye", Does.CARD: "search"}[row.does]
        side = self._theme.px(1.1)
        place = QRect(area.left(), area.top() + self._theme.px(0.1), side, side)
        self._theme.icon(name, self._theme.colours.faint).paint(painter, self._seen(place))
        return area.adjusted(side + self._theme.px(0.6), 0, 0, 0)

    def _paint_key(self, painter: QPainter, key: str, area: QRect) -> int:
        if not key:
            return 0
        font = self._theme.font(Type.BADGE)
        painter.setFont(font)
        width = round(self._theme.metrics(Type.BADGE).horizontalAdvance(key)) + self._theme.px(0.8)
        height = round(self._theme.metrics(Type.BADGE).height()) + self._theme.px(0.2)
        place = QRect(area.right() - width, area.top(), width, height)
        place = self._seen(place)
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(self._theme.colours.soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
        return width + self._theme.px(0.6)

    def _paint_lines(self, painter: QPainter, row: PopupRow, area: QRect) -> None:
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        begin = QStyle.visualAlignment(self._way, alignment) | Qt.AlignmentFlag.AlignAbsolute

        def write(kind: Type, text: str, colour: str, *, room: QRect) -> int:
            """Write a text into a room, cut where it is too long; return how wide it is."""
            metrics = self._theme.metrics(kind)
            painter.setFont(self._theme.font(kind))
            painter.setPen(QColor(colour))
            line = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(self._seen(room), begin, line)
            return round(metrics.horizontalAdvance(line))

        colours = self._theme.colours
        title = QRect(area)
        if row.about:
            title.setWidth(round(area.width() * TITLE_SHARE))
        used = write(Type.STRONG, row.title, colours.text, room=title)
        beside = area.adjusted(used + self._theme.px(0.6), 0, 0, 0)
        write(Type.TEXT, row.about, colours.soft, room=beside)
        area.setTop(area.top() + round(self._theme.metrics(Type.STRONG).height()))
        write(Type.SMALL, row.details, colours.soft, room=area)

    def _seen(self, place: QRect) -> QRect:
        """Return where a place of the row is seen by people who read from the other side."""
        return QStyle.visualRect(self._way, self._rect, place)


class SearchPopup(QFrame):
    """The frame below the box; the box keeps the focus and sends its arrow keys here."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin hidden; ``parent`` is the box."""
        super().__init__(parent.window())
        self._theme = theme
        self._box = parent
        self.setObjectName("searchPopup")
        self.model = PopupModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PopupDelegate(theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What the box found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)
        self.hide()

    def show_rows(self, rows: Sequence[PopupRow], current: int) -> None:
        """Show ``rows`` below the box, ``current`` chosen."""
        self.model.show_rows(rows)
        self._restyle()
        self._place()
        self.show()
        self.raise_()
        self.set_current(current)  # at last: the list scrolls to it, as high as it is then

    def set_current(self, number: int) -> None:
        """Choose one row."""
        self.list.setCurrentIndex(self.model.index(number, 0))

    def current(self) -> int:
        """Return the chosen row, -1 for none."""
        return self.list.currentIndex().row()

    def step(self, by: int) -> None:
        """Choose another row, round and round."""
        rows = self.model.rowCount()
        if rows:
            self.set_current((self.current() + by) % rows)

    def sentence(self) -> str:
        """Return the chosen row as a sentence."""
        return str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _restyle(self) -> None:
        """Take the theme as it is now; a sheet that is set costs, even the same one."""
        sheet = styled(self._theme, POPUPS)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _place(self) -> None:
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + 2))
        end = corner.x() + self._box.width()
        free = end if self.isRightToLeft() else window.width() - corner.x()
        width = max(self._box.width(), min(self._theme.px(WIDTH), free - 8))
        if self.isRightToLeft():
            corner.setX(end - width)
        rows = range(min(MOST_ROWS, self.model.rowCount()))
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 6
        room = max(self._theme.px(6), window.height() - corner.y() - 8)
        self.setGeometry(corner.x(), corner.y(), width, min(height, room))
