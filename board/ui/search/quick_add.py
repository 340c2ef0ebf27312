"""A small window with nothing but the line to search or add, for when the board is not in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.search.search_box import SearchBox, Understanding
from board.ui.widgets.looks import BARS, FIELDS, styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme

WIDTH = 34  # in units of the theme
FROM_TOP = 4  # stands a quarter of the screen below its top: the list opens below


class QuickAdd(QWidget):
    """``add_wanted`` carries the typed line, ``card_wanted`` the id of a found card."""

    add_wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(
        self, theme: Theme, understanding: Understanding, parent: QWidget | None = None
    ) -> None:
        """Make the window; nothing is shown yet."""
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("New follow-up"))
        self._theme = theme
        self._pending = ""
        self.box = SearchBox(theme, understanding)
        self.box.add_wanted.connect(self._on_add)
        self.box.card_wanted.connect(self._on_card)
        self.box.left.connect(self.close)
        self.box.filter_kept.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addStretch(1)  # the list comes up here
        self.box.popup.height_wanted.connect(self._make_room)
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def take_over(self) -> None:
        """Come to the front, ready to be typed into."""
        if not self.isVisible():
            self._pending = ""
            self.box.setText("")
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.take_over()

    def take_theme(self) -> None:
        """Take the theme's colours and sizes."""
        self.setStyleSheet(styled(self._theme, FIELDS, BARS))
        edge = self._theme.px(0.8)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
        self.box.setMinimumHeight(self._theme.px(2.6))

    def line_added(self, text: str) -> None:
        """Close: what was typed here is on the board."""
        if text == self._pending:
            self._pending = ""
            self.close()

    def line_failed(self, text: str) -> None:
        """Show a line again that could not be added."""
        if text == self._pending:
            self._pending = ""
            self.box.give_back(text)
            self.take_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_add(self, text: str) -> None:
        self._pending = text
        self.add_wanted.emit(text)

    def _on_card(self, card_id: str) -> None:
        self.close()
        self.card_wanted.emit(card_id)

    def _make_room(self, height: int) -> None:
        """Grow with the list below the line, as far as the screen goes, and shrink again."""
        room = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        tall = min(height, room.bottom() - self.y())
        self.resize(self.width(), max(self.sizeHint().height(), tall))

    def _place(self) -> None:
        """Stand in the middle, high enough for the list below the line."""
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.resize(QSize(min(self._theme.px(WIDTH), room.width()), self.sizeHint().height()))
        left = room.left() + (room.width() - self.width()) // 2
        self.move(left, room.top() + room.height() // FROM_TOP)
