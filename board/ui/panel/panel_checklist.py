"""The checklist of a card: tick, rename, reorder by drag or Alt+arrows, remove, add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from board.ui.widgets.editing import Seen
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import icon_button
from board.ui.widgets.section import Section, put_away
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from board.domain.card import CheckItem
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme


class CheckRow(QWidget):
    """One line of the list."""

    stepped = Signal(str, int)
    dragged = Signal(str, int)
    dropped = Signal(str)

    def __init__(self, theme: Theme, item: CheckItem, shown: ShownCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self._shown, self._wishes = shown, shown.wishes.checks
        self._seen = Seen()
        self.box = TickBox(theme)
        self.text = LineField(self.tr("Text of the line"))
        self.grip = _Grip(theme, self.tr("Drag, or Alt+Up and Alt+Down, to reorder"))
        self.bin = icon_button(theme, "x", self.tr("Remove this line"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.5))
        for part in (self.grip, self.box, self.text, self.bin):
            layout.addWidget(part, 1 if part is self.text else 0)
        self.show_item(item)
        self.box.toggled.connect(lambda on: self._wishes.tick.emit(self.item.id, on))
        self.text.edited.connect(self._on_renamed)
        self.bin.clicked.connect(lambda: self._wishes.remove.emit(self.item.id))
        self.grip.pulled.connect(lambda y: self.dragged.emit(self.item.id, self.grip.y() + y))
        self.grip.released_at_last.connect(lambda: self.dropped.emit(self.item.id))

    def show_item(self, item: CheckItem) -> None:
        """Show a newer value of the same line."""
        self.item = item
        self.box.blockSignals(True)
        self.box.setChecked(item.done)
        self.box.blockSignals(False)
        self.box.setAccessibleName(item.text)
        self.text.set_value(item.text)
        self._seen.show(item, {"text": self.text})
        font = self.text.font()
        font.setStrikeOut(item.done)
        self.text.setFont(font)

    def _on_renamed(self, text: str) -> None:
        if text:
            self._wishes.rename.emit(self._shown.id, self._seen.of("text"), text)
        else:
            self._wishes.remove.emit(self.item.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line on Alt+Up and Alt+Down."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(self.item.id, step)
        else:
            super().keyPressEvent(event)


class PanelChecklist(Section):
    """All lines, and the line for a new one."""

    held_changed = Signal(bool)

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme, "")
        self._shown, self._wishes = shown, shown.wishes.checks
        self._rows: list[CheckRow] = []
        self._drop_row: int | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.new = LineField(self.tr("Add a line to the checklist"), hint=self.tr("+ Add a line"))
        self.new.edited.connect(self._on_added)
        self.body.addWidget(self.new)
        self._show_count()

    def fields(self) -> list[LineField]:
        """Return the fields that are typed in."""
        return [*(row.text for row in self._rows), self.new]

    def rows(self) -> list[CheckRow]:
        """Return the lines from top to bottom."""
        return self._rows

    def text_of(self, item_id: str) -> LineField | None:
        """Return the field of a line, None for one that is gone."""
        return next((row.text for row in self._rows if row.item.id == item_id), None)

    def show_items(self, items: Sequence[CheckItem]) -> None:
        """Show ``items`` in their order; a line that stays keeps its focus and its typing."""
        kept = {row.item.id: row for row in self._rows}
        self._rows = [self._row(item, kept.pop(item.id, None)) for item in items]
        for row in kept.values():
            self._lines.removeWidget(row)
            put_away(row)
        for number, row in enumerate(self._rows):
            if self._lines.indexOf(row) != number:
                self._lines.insertWidget(number, row)
                row.show()  # at once, where Qt would wait for the event loop
        self._show_count()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where a dragged line will land."""
        super().paintEvent(event)
        if self._drop_row is None or not self._rows:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.colours.focus), self._theme.px(0.18)))
        y = self._edge(self._drop_row)
        painter.drawLine(0, y, self.width(), y)

    def _row(self, item: CheckItem, known: CheckRow | None) -> CheckRow:
        if known is not None:
            known.show_item(item)
            return known
        row = CheckRow(self._theme, item, self._shown, self)
        row.text.held_changed.connect(self.held_changed)
        row.stepped.connect(self._on_step)
        row.dragged.connect(self._on_dragged)
        row.dropped.connect(self._on_dropped)
        return row

    def _on_added(self, text: str) -> None:
        if text:
            self.new.editing.put("")
            self._wishes.add.emit(self._shown.id, text)

    def _on_step(self, item_id: str, step: int) -> None:
        to = self._number(item_id) + step
        if 0 <= to < len(self._rows):
            self._wishes.move.emit(item_id, to)

    def _on_dragged(self, item_id: str, y: int) -> None:
        row = self._rows[self._number(item_id)]
        place = row.y() + y
        self._drop_row = sum(place > one.geometry().center().y() for one in self._rows)
        self.update()

    def _on_dropped(self, item_id: str) -> None:
        drop, self._drop_row = self._drop_row, None
        self.update()
        if drop is None:
            return
        here = self._number(item_id)
        to = drop - (drop > here)
        if to != here:
            self._wishes.move.emit(item_id, to)

    def _number(self, item_id: str) -> int:
        return next(n for n, row in enumerate(self._rows) if row.item.id == item_id)

    def _edge(self, number: int) -> int:
        if number < len(self._rows):
            return self._rows[number].y()
        return self._rows[-1].geometry().bottom()

    def _show_count(self) -> None:
        done = sum(row.item.done for row in self._rows)
        title = self.tr("Checklist")
        self._heading.setText(f"{title} {done}/{len(self._rows)}" if self._rows else title)


class _Grip(QToolButton):
    """The handle by which a line is dragged."""

    pulled = Signal(int)
    released_at_last = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setProperty("icon_name", "grip-vertical")
        self.setIcon(theme.icon("grip-vertical"))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pulled.emit(event.position().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.released_at_last.emit()
