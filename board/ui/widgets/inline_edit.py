"""A line edit that comes up in place of what it edits: Enter keeps, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from board.ui.widgets.editing import is_boards_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent

LONGEST = 500


class InlineEdit(QLineEdit):
    """``accepted`` carries the text without outer blanks; ``left`` says that editing is over."""

    accepted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.returnPressed.connect(self._on_return)

    def _on_return(self) -> None:
        text = self.text().strip()
        if text:
            self.accepted.emit(text)
        else:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the board while there is no typing to undo."""
        if is_boards_undo(event, typed=self.isUndoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; keep the keys of typing to itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the user goes elsewhere, unless only a menu or another window came up."""
        super().focusOutEvent(event)
        reasons = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in reasons:
            self.left.emit()
