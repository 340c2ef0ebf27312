"""The everyday window: a frame that is handed its parts and only says where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from board.ui.widgets.skeleton import draw_skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from board.ui.board.board_view import BoardView
    from board.ui.board.many_bar import ManyBar
    from board.ui.panel.card_panel import CardPanel
    from board.ui.theme_colours import Colours
    from board.ui.window.notice_bar import NoticeBar
    from board.ui.window.top_bar import TopBar

PANEL_SHARE = 0.28  # of the window's width, when the panel opens for the first time
MOST_PANEL = 520


class MainWindow(QWidget):
    """Top bar above; board or page at the left, panel at the right; notices over the bottom."""

    closing = Signal()
    appeared = Signal()  # as a skeleton

    def __init__(self, parent: QWidget | None = None) -> None:
        """Come up as a skeleton; ``furnish`` hands over the parts."""
        super().__init__(parent)
        self._skeleton: Colours | None = None
        self._is_furnished = False
        self._behind: list[QWidget] = []
        self._layout: QVBoxLayout | None = None
        self.stays: Callable[[], bool] = lambda: False
        self.waits: Callable[[], bool] = lambda: False
        self.is_leaving = False

    def set_skeleton(self, colours: Colours) -> None:
        """Say in which colours to wait for the parts."""
        self._skeleton = colours

    def furnish(
        self, top_bar: TopBar, board_view: BoardView, *, panel: CardPanel, notice_bar: NoticeBar
    ) -> None:
        """Take the parts."""
        from PySide6.QtCore import Qt  # all its enumerations: 10 ms, too slow for a first picture

        self.top_bar = top_bar
        self.board_view = board_view
        self.panel = panel
        self.notice_bar = notice_bar
        self._board_page = QWidget()
        self._below = QVBoxLayout(self._board_page)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(board_view)
        self._bar: ManyBar | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._board_page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        panel.setMaximumWidth(MOST_PANEL)
        panel.hide()
        layout = self._layout = self._layout or QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top_bar)
        layout.addWidget(self.splitter, 1)
        notice_bar.setParent(self)
        notice_bar.resized.connect(self._place_notices)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._place_notices)
        self._is_furnished = True

    def strip(self) -> None:
        """Throw away all parts and what belongs to them; `furnish` takes the next ones."""
        self._is_furnished = False
        self._behind.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._place_notices)
        for part in self.children():
            if isinstance(part, QWidget):
                part.hide()
            if part is not self._layout:
                part.deleteLater()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of what is shown, to which ``leave_page`` leads back."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        shown = self.pages.currentWidget()
        if shown is not None and page is not shown:
            if page in self._behind:  # on the way here: what came after it is left
                del self._behind[self._behind.index(page) :]
            else:
                self._behind.append(shown)
        self.pages.setCurrentWidget(page)
        page.setFocus()

    def leave_page(self) -> None:
        """Show what was shown before the page, with the keyboard where it was."""
        page = self._behind.pop() if self._behind else self._board_page
        self.pages.setCurrentWidget(page)
        if page is self._board_page:
            self.board_view.take_keyboard()
        else:
            (page.focusWidget() or page).setFocus()

    def show_board(self) -> None:
        """Show the board again."""
        self._behind.clear()
        self.pages.setCurrentWidget(self._board_page)

    @property
    def shows_board(self) -> bool:
        """Whether the board is shown, not a page."""
        return self.pages.currentWidget() is self._board_page

    def add_bar(self, bar: ManyBar) -> None:
        """Take the bar of several selected cards, below the board."""
        self._bar = bar
        self._below.addWidget(bar)
        bar.resized.connect(self._place_notices)

    def open_panel(self) -> None:
        """Show the panel, as wide as it was, at first a share of the window."""
        if self.panel.isVisibleTo(self):
            return
        self.panel.show()
        wanted = max(self.panel.sizeHint().width(), round(self.width() * PANEL_SHARE))
        width = min(wanted, self.panel.maximumWidth())
        self.splitter.setSizes([self.width() - width, width])

    def close_panel(self) -> None:
        """Hide the panel."""
        self.panel.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press a button on Enter; on Esc close the panel, then end the filter, if still free."""
        from PySide6.QtCore import Qt

        from board.ui.widgets.looks import presses_button

        if presses_button(event):
            return
        leaves = event.key() == Qt.Key.Key_Escape and self._is_furnished
        if leaves and self.panel.isVisible():
            self.panel.leave()
        elif leaves and self.shows_board and self.top_bar.query():
            self.top_bar.clear_query()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notices at the bottom."""
        super().resizeEvent(event)
        if self._is_furnished:
            self._place_notices()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the skeleton as long as there is nothing else."""
        if self._skeleton is not None and not self._is_furnished:
            draw_skeleton(self, self._skeleton)
            self.appeared.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, unless it ``stays``, put away, or ``waits`` for answers."""
        if self._is_furnished and not self.is_leaving:
            self.panel.commit()
        self.closing.emit()
        if self.stays() or self.waits():
            event.ignore()
        else:
            super().closeEvent(event)

    def _place_notices(self) -> None:
        """Put the notices over the middle of the bottom; beside them the board can be clicked.

        They cover the board, but not what is typed into, and never make it smaller.
        """
        bar = self.notice_bar
        bar.ensurePolished()
        wanted = bar.sizeHint().boundedTo(self.size())
        left = (self.width() - wanted.width()) // 2
        place = QRect(QPoint(left, self.height() - wanted.height()), wanted)
        for kept in (self._bar_place(), self._pinned_place(), self._typed_place()):
            if place.intersects(kept):
                place.moveBottom(kept.top() - 1)
        bar.setGeometry(place)
        bar.raise_()

    def _bar_place(self) -> QRect:
        """Return where the bar of several selected cards is, empty while there is none."""
        if self._bar is None or not self._bar.isVisible():
            return QRect()
        return QRect(self._bar.mapTo(self, QPoint(0, 0)), self._bar.size())

    def _pinned_place(self) -> QRect:
        """Return where the pinned buttons of the page are, empty where it has none."""
        pinned = getattr(self.pages.currentWidget(), "pinned", None)  # a start loads no pages
        found = QRect()
        for each in pinned() if pinned else ():
            if each.isVisible():
                found = found.united(QRect(each.mapTo(self, QPoint(0, 0)), each.size()))
        return found

    def _typed_place(self) -> QRect:
        """Return where the field with the keyboard is in the window, empty without one."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit) or not self.isAncestorOf(field):
            return QRect()
        return QRect(field.mapTo(self, QPoint(0, 0)), field.size())
