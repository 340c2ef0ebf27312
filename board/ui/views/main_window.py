"""The everyday window: a frame that is handed its parts and only says where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from board.ui.views.board_view import BoardView
    from board.ui.views.card_panel import CardPanel
    from board.ui.views.notice_bar import NoticeBar
    from board.ui.views.top_bar import TopBar

PANEL_SHARE = 0.28  # of the window's width, when the panel opens for the first time
MOST_PANEL = 520


class MainWindow(QWidget):
    """Top bar above; board or page at the left, panel at the right; notices over the bottom."""

    closing = Signal()

    def __init__(
        self,
        top_bar: TopBar,
        board_view: BoardView,
        *,
        panel: CardPanel,
        notice_bar: NoticeBar,
        parent: QWidget | None = None,
    ) -> None:
        """Take the parts."""
        super().__init__(parent)
        self.top_bar = top_bar
        self.board_view = board_view
        self.panel = panel
        self.notice_bar = notice_bar
        self.pages = QStackedWidget()
        self.pages.addWidget(board_view)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        panel.setMaximumWidth(MOST_PANEL)
        panel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top_bar)
        layout.addWidget(self.splitter, 1)
        notice_bar.setParent(self)
        notice_bar.resized.connect(self._place_notices)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the board; the panel steps aside."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.setFocus()

    def show_board(self) -> None:
        """Show the board again."""
        self.pages.setCurrentWidget(self.board_view)

    @property
    def shows_board(self) -> bool:
        """Whether the board is shown, not a page."""
        return self.pages.currentWidget() is self.board_view

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
        """Close the panel on Esc when nothing else wants that key."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.panel.leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notices at the bottom."""
        super().resizeEvent(event)
        self._place_notices()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        self.panel.commit()
        self.closing.emit()
        super().closeEvent(event)

    def _place_notices(self) -> None:
        """Put the notices in the middle of the bottom; beside them the board can be clicked."""
        bar = self.notice_bar
        bar.ensurePolished()
        wanted = bar.sizeHint().boundedTo(self.size())
        left = (self.width() - wanted.width()) // 2
        bar.setGeometry(left, self.height() - wanted.height(), wanted.width(), wanted.height())
        bar.raise_()
