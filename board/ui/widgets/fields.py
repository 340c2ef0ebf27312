"""Fields that are edited in place: one line of text, and a text that grows with its lines."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from board.ui.widgets.editing import Editing, is_boards_undo
from board.ui.widgets.plain import LONGEST, clipped, one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

USUAL_LETTERS = 17  # for which QLineEdit asks, whatever stands in it
SLACK = 1  # pixels more than its text: with less QPlainTextEdit takes it for too tall to be seen


class LineField(QLineEdit):
    """One line of text: Enter or leaving commits, Esc restores, Ctrl+Z undoes typing."""

    edited = Signal(object)
    refused = Signal(str)
    held_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Make the field called ``name`` for assistive technology, with a ``hint`` while empty."""
        super().__init__(parent)
        self.editing = Editing(self, self)
        self._fits, self._shrinks = False, True
        self.setProperty("field", True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editing.edited.connect(self.edited)
        self.editing.refused.connect(self._on_refused)
        self.editing.held_changed.connect(self.held_changed)

    def fit_to_text(self, *, shrinks: bool = True) -> None:
        """Be as wide as the text from now on, so that fields stand like words on a line.

        One that never ``shrinks`` lets everything beside it give way.
        """
        self._fits, self._shrinks = True, shrinks
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def value(self) -> object:
        """Return the committed value."""
        return self.editing.value

    def set_value(self, value: object) -> None:
        """Show ``value``; while somebody types it waits. One too long to show is read-only."""
        self.setReadOnly(len(str(value or "")) > LONGEST)
        self.editing.take(value)

    def field_text(self) -> str:
        """Return the text as typed."""
        return self.text()

    def set_field_text(self, text: str) -> None:
        """Replace the text and show its beginning."""
        self.setText(text)
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()

    def shown(self, value: object) -> str:
        return one_line(clipped(str(value or "")))

    def read(self, text: str) -> object:
        """Return the value of ``text``."""
        return one_line(text)

    def _on_refused(self, problem: str) -> None:
        self.setProperty("refused", bool(problem))
        self.style().polish(self)
        self.setAccessibleDescription(problem)
        self.refused.emit(problem)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field while something is typed."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and self.editing.claims(cast("QKeyEvent", event)):
            event.accept()
            return True
        if is_boards_undo(event, typed=self.isUndoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter, restore on Esc."""
        if self.editing.key_pressed(event):
            if event.key() != Qt.Key.Key_Escape and not self.editing.problem:
                self.returnPressed.emit()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the field is left."""
        super().focusOutEvent(event)
        self.editing.focus_lost(event)

    def sizeHint(self) -> QSize:
        """Return the width of the text where the field is to fit it."""
        hint = super().sizeHint()
        if self._fits:
            text, metrics = self.text() or self.placeholderText(), self.fontMetrics()
            around = hint.width() - USUAL_LETTERS * metrics.horizontalAdvance("x")
            hint.setWidth(metrics.horizontalAdvance(text + "m") + max(0, around))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Let the field become narrow."""
        if self._fits and not self._shrinks:
            return self.sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())


class TextField(QPlainTextEdit):
    """A text that grows with its lines; with ``single`` it is one paragraph that wraps.

    It never scrolls by itself: what is around it does, so that its first line is not lost.
    """

    edited = Signal(object)
    refused = Signal(str)
    held_changed = Signal(bool)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, hint: str = "", single: bool = False
    ) -> None:
        """Make the field called ``name``; ``single`` makes Enter commit instead of break."""
        super().__init__(parent)
        self._single = single
        self._tall = 0
        self.editing = Editing(self, self)
        self.setProperty("field", True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editing.edited.connect(self.edited)
        self.editing.refused.connect(self._on_refused)
        self.editing.held_changed.connect(self.held_changed)
        self.textChanged.connect(self._fit)

    def value(self) -> object:
        """Return the committed value."""
        return self.editing.value

    def set_value(self, value: object) -> None:
        """Show ``value``; while somebody types it waits. One too long to show is read-only."""
        self.setReadOnly(len(str(value or "")) > LONGEST)
        self.editing.take(value)

    def field_text(self) -> str:
        """Return the text as typed."""
        return self.toPlainText()

    def set_field_text(self, text: str) -> None:
        """Replace the text, with the cursor at its beginning."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def shown(self, value: object) -> str:
        text = clipped(str(value or ""))
        return one_line(text) if self._single else text

    def read(self, text: str) -> object:
        """Return the value of ``text``."""
        return one_line(text) if self._single else text.strip()

    def _on_refused(self, problem: str) -> None:
        self.setProperty("refused", bool(problem))
        self.style().polish(self)
        self.setAccessibleDescription(problem)
        self.refused.emit(problem)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field while something is typed; fit anew when the font changes."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and self.editing.claims(cast("QKeyEvent", event)):
            event.accept()
            return True
        if is_boards_undo(event, typed=self.document().isUndoAvailable()):
            event.ignore()
            return True
        handled = super().event(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish}:
            self._fit()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter (in a text of several lines on Ctrl+Enter), restore on Esc."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        breaks = enter and not self._single and not command
        if not breaks and self.editing.key_pressed(event):
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the field is left."""
        super().focusOutEvent(event)
        self.editing.focus_lost(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, on one line where the field has one."""
        if source.hasText():
            text = clipped(source.text())
            self.insertPlainText(one_line(text) if self._single else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height: another width wraps into other lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the whole text."""
        return QSize(super().sizeHint().width(), self._tall)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width may be small."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, self._tall)

    def _text_height(self) -> float:
        """Return the height of all lines; one with a foreign letter may be taller than others."""
        document, height = self.document(), 0.0
        block = document.firstBlock()
        while block.isValid():
            height += document.documentLayout().blockBoundingRect(block).height()
            block = block.next()
        return height

    def _fit(self) -> None:
        room = self._text_height() + self.document().documentMargin() + SLACK
        frame = self.height() - self.viewport().height()
        tall = ceil(room) + (frame if self.isVisible() else 2 * self.frameWidth())
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()
