"""A scroll area for one tall widget whose height depends on its width.

``QScrollArea`` alone needs several rounds of the event loop, each one painted, until wrapped text
has its height; here the heights settle before anything is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

ROUNDS = 6
BESIDE = 12  # pixels around the cursor that are seen with it


class TallScroll(QScrollArea):
    """Scrolls ``content`` up and down, as wide as the area; the cursor of a text stays in sight."""

    def __init__(
        self, content: QWidget, parent: QWidget | None = None, *, least: bool = False
    ) -> None:
        """Take over ``content``, at ``least`` height where that is less than it would like."""
        super().__init__(parent)
        self._content = content
        self._least = least
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget() has switched that on
        self.viewport().setAutoFillBackground(False)
        content.installEventFilter(self)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(
            self._show_cursor, Qt.ConnectionType.QueuedConnection
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the content when it has something to lay out."""
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and not self._settling:
            self._settle()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content to another width."""
        super().resizeEvent(event)
        if not self._settling:
            self._settle()

    def _show_cursor(self) -> None:
        """Follow the cursor in a text that is, or has just become, taller than what is seen."""
        field, content = QApplication.focusWidget(), self._content
        if not isinstance(field, QPlainTextEdit) or not content.isAncestorOf(field):
            return
        self._settle()
        cursor = field.cursorRect()
        place = field.mapTo(content, cursor.center())
        self.ensureVisible(place.x(), place.y(), BESIDE, cursor.height() // 2 + BESIDE)

    def _settle(self) -> None:
        self._settling = True
        for _ in range(ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            if not self._fit():
                break
        self._settling = False

    def _fit(self) -> bool:
        """Give the content its height; tell whether that was another one."""
        content, room = self._content, self.viewport().size()
        layout = content.layout()
        if layout is None:
            return False
        layout.activate()
        height = self._wanted(layout, room.width())
        wanted = QSize(room.width(), max(room.height(), height))
        if wanted == content.size():
            return False
        content.resize(wanted)
        return True

    def _wanted(self, layout: QLayout, width: int) -> int:
        tall = layout.hasHeightForWidth()
        if self._least:
            return layout.minimumHeightForWidth(width) if tall else layout.minimumSize().height()
        return layout.heightForWidth(width) if tall else layout.sizeHint().height()
