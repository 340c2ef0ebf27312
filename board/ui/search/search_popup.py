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

from board.domain.offers import MarkKind
from board.ui.theme import Type
from board.ui.widgets.looks import POPUPS, styled
from board.ui.widgets.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from board.domain.offers import Offer
    from board.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
WIDTH = 46.0  # em, where the window has it: room for whom we wait for since when
TITLE_SHARE = 0.6  # of its line, where the customer and the job follow it
LEAST_HEIGHT = 6.0  # em
EDGE = 8  # px left free at the edges of the window
MOST_ROWS = 10  # to add, to filter, and the cards that are found at once


class Does(StrEnum):
    """What choosing a row does."""

    ADD = "add"
    OFFER = "offer"
    FILTER = "filter"
    CARD = "card"
    JOB = "job"
    COMMAND = "command"


ICONS = {
    Does.ADD: "plus",
    Does.FILTER: "eye",
    Does.CARD: "search",
    Does.JOB: "briefcase",
    Does.COMMAND: "chevron-right",
}
OFFER_ICONS = {
    MarkKind.DATE: "calendar",
    MarkKind.TIME: "clock",
    MarkKind.OWNER: "user",
    MarkKind.STAGE: "map-pin",
    MarkKind.CUSTOMER: "building-2",
}


@dataclass(frozen=True, slots=True)
class PopupRow:
    """One row: what it does, its two lines, and the key that chooses it ("Enter") if any.

    ``about`` stands behind the title: the customer and the job of a card. ``warnings`` are lines of
    their own below it.
    """

    does: Does
    title: str
    details: str = ""
    key: str = ""
    card_id: str = ""
    about: str = ""
    warnings: tuple[str, ...] = ()
    offer: Offer | None = None


class PopupModel(QAbstractListModel):
    """The rows as plain values."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[PopupRow] = []

    def show_rows(self, rows: Sequence[PopupRow]) -> None:
        """Show ``rows`` instead of what was shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> Sequence[PopupRow]:
        return self._rows

    def row(self, number: int) -> PopupRow:
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
            parts = (row.title, row.about, row.details, *row.warnings, row.key)
            return ", ".join(filter(None, parts))
        return None


class PopupDelegate(QStyledItemDelegate):
    """Paints a row on two lines with its key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0
        # Asked for often, and measuring is slow: by the number of the row.
        self._lines: dict[int, list[str]] = {}
        self._hints: dict[int, QSize] = {}
        self._way, self._rect = Qt.LayoutDirection.LeftToRight, QRect()

    def fit(self, width: int) -> bool:
        """Fit the rows to a list of this width; return whether it is another one than before."""
        before, self._width = self._width, width
        self.forget()
        return width != before

    def forget(self) -> None:
        """Measure anew: there are other rows."""
        self._lines.clear()
        self._hints.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return room for all lines."""
        hint = self._hints.get(index.row())
        if hint is None:
            lines = len(self._small_lines(index))
            height = self._theme.metrics(Type.STRONG).height() + self._theme.px(0.7)
            height += lines * self._theme.metrics(Type.SMALL).height()
            hint = self._hints[index.row()] = QSize(self._theme.px(12), round(height))
        return hint

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
        self._paint_lines(painter, index, area)
        painter.restore()

    def _paint_icon(self, painter: QPainter, row: PopupRow, area: QRect) -> QRect:
        name = OFFER_ICONS[row.offer.kind] if row.offer else ICONS[row.does]
        side = self._theme.px(1.1)
        place = QRect(area.left(), area.top() + self._theme.px(0.1), side, side)
        self._draw(painter, name, self._theme.colours.faint, place)
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

    def _paint_lines(self, painter: QPainter, index: AnyIndex, area: QRect) -> None:
        row: PopupRow = index.data(ROW_ROLE)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        begin = QStyle.visualAlignment(self._way, alignment) | Qt.AlignmentFlag.AlignAbsolute

        is_new = row.does is Does.ADD  # what is typed is cut, not the words around it
        cut = Qt.TextElideMode.ElideMiddle if is_new else Qt.TextElideMode.ElideRight

        def write(kind: Type, text: str, colour: str, *, room: QRect) -> int:
            """Write a text into a room; return how wide it is there."""
            metrics, line = self._theme.metrics(kind), one_line(text)
            painter.setFont(self._theme.font(kind))
            painter.setPen(QColor(colour))
            width = metrics.horizontalAdvance(line)
            if width > room.width():  # asking for dots costs twice as much as measuring
                line = metrics.elidedText(line, cut, room.width())
                width = metrics.horizontalAdvance(line)
            painter.drawText(self._seen(room), begin, line)
            return round(width)

        colours = self._theme.colours
        title = QRect(area)
        if row.about:
            title.setWidth(round(area.width() * TITLE_SHARE))
        used = write(Type.STRONG, row.title, colours.text, room=title)
        if row.about:
            beside = area.adjusted(used + self._theme.px(0.6), 0, 0, 0)
            write(Type.TEXT, row.about, colours.soft, room=beside)
        area.setTop(area.top() + round(self._theme.metrics(Type.STRONG).height()))
        for line in self._small_lines(index):
            colour = colours.today_text if line in row.warnings else colours.soft
            room = self._paint_warning(painter, area) if line in row.warnings else area
            write(Type.SMALL, line, colour, room=room)
            area.setTop(area.top() + round(self._theme.metrics(Type.SMALL).height()))

    def _paint_warning(self, painter: QPainter, area: QRect) -> QRect:
        side = round(self._theme.metrics(Type.SMALL).height() * 0.8)
        place = QRect(area.left(), area.top() + side // 8, side, side)
        self._draw(painter, "triangle-alert", self._theme.colours.today_text, place)
        return area.adjusted(side + self._theme.px(0.3), 0, 0, 0)

    def _draw(self, painter: QPainter, icon: str, colour: str, place: QRect) -> None:
        """Draw an icon, as it is kept: drawn anew it costs ten times as much."""
        ratio = painter.device().devicePixelRatioF()
        kept = self._theme.pixmap(icon, side=place.width(), ratio=ratio, colour=colour)
        painter.drawPixmap(self._seen(place), kept)

    def _small_lines(self, index: AnyIndex) -> list[str]:
        """Return the details on as many lines as they need, and the warnings."""
        lines = self._lines.get(index.row())
        if lines is None:
            row: PopupRow = index.data(ROW_ROLE)
            lines = self._lines[index.row()] = [*self._detail_lines(row), *row.warnings]
        return lines

    def _detail_lines(self, row: PopupRow) -> list[str]:
        metrics = self._theme.metrics(Type.SMALL)
        room = self._width - self._theme.px(3.1)  # the edges and the icon
        if row.key:
            room -= round(self._theme.metrics(Type.BADGE).horizontalAdvance(row.key))
            room -= self._theme.px(1.4)
        if metrics.horizontalAdvance(row.details) <= room:
            return [row.details] if row.details else []
        lines: list[str] = []
        for part in row.details.split(" · "):
            longer = f"{lines[-1]} · {part}" if lines else part
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(part)
        return lines

    def _seen(self, place: QRect) -> QRect:
        """Return where a place of the row is seen by people who read from the other side."""
        return QStyle.visualRect(self._way, self._rect, place)


class SearchPopup(QFrame):
    """The frame below the box; the box keeps the focus and sends its arrow keys here."""

    chosen = Signal(int)
    height_wanted = Signal(int)  # of the window; 0 when there is no list any more

    def __init__(self, theme: Theme, parent: QWidget, width: float = WIDTH) -> None:
        """Begin hidden; ``parent`` is the box, ``width`` is in em."""
        super().__init__(parent.window())
        self._theme = theme
        self._box = parent
        self._width = width
        self.setObjectName("searchPopup")
        self.model = PopupModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = PopupDelegate(theme, self)
        self.list.setItemDelegate(self._delegate)
        self.model.modelReset.connect(self._delegate.forget)
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
        self._box.setAccessibleDescription(self.sentence())

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that the window needs no room for the list any more."""
        super().hideEvent(event)
        self._box.setAccessibleDescription("")
        self.height_wanted.emit(0)

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
        width = max(self._box.width(), min(self._theme.px(self._width), window.width() - 2 * EDGE))
        left = end - width if self.isRightToLeft() else corner.x()
        corner.setX(max(EDGE, min(left, window.width() - width - EDGE)))
        if self._delegate.fit(width - 2):
            self.list.scheduleDelayedItemsLayout()
        rows = range(min(MOST_ROWS, self.model.rowCount()))
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 6
        self.height_wanted.emit(corner.y() + height + EDGE)
        below = window.height() - corner.y() - EDGE
        above = corner.y() - self._box.height() - 4  # where the list would end above the box
        if height > below and above - EDGE > below:
            height = min(height, above - EDGE)
            corner.setY(above - height)
        else:
            height = min(height, max(below, self._theme.px(LEAST_HEIGHT)))
        self.setGeometry(QRect(corner, QSize(width, height)))
