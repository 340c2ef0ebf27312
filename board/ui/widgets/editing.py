"""What every in-place field does with its text: take, hold back, restore and commit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from board.ui.widgets.plain import storable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent

_NOTHING = object()  # tells "no value waits" from "None waits"


def is_boards_undo(event: QEvent, *, typed: bool) -> bool:
    """Tell whether Ctrl+Z is the board's: where no typing is left to undo in the field.

    Qt's fields take the key even then, and nothing would happen.
    """
    if typed or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Undo)


class Unreadable(ValueError):  # noqa: N818 - a text that cannot be read; it carries the sentence
    """The typed text means nothing to the field; the argument is the sentence to show."""


class Editor(Protocol):
    """A widget with text, and the two translations between its value and its text."""

    def field_text(self) -> str:
        """Return the text as typed."""
        ...

    def set_field_text(self, text: str) -> None:
        """Replace the text, without a trace in the undo steps of the field."""
        ...

    def shown(self, value: object) -> str:
        """Return the text that stands for ``value``."""
        ...

    def read(self, text: str) -> object:
        """Return the value that ``text`` means; raises `Unreadable`."""
        ...


class Seen:
    """From which row each field shows its value: an older one while somebody types over it."""

    def __init__(self) -> None:
        self._row: Any = None
        self._rows: dict[str, Any] = {}

    def show(self, row: object, fields: Mapping[str, object]) -> None:
        """Take that ``row`` was just shown in ``fields``, which may hold it back."""
        self._row = row
        for name, field in fields.items():
            editing = getattr(field, "editing", None)
            if editing is None or not editing.is_holding():
                self._rows[name] = row

    def of(self, name: str) -> Any:  # noqa: ANN401 - a row of any kind
        """Return the row as it stood before the eyes of whoever changed this field."""
        return self._rows.get(name, self._row)


class Editing(QObject):
    """The state of one field: its value, what was typed over it, and a newer value that waits.

    A value that arrives while somebody types is not put under the hand: it waits until the
    typing is committed or given up, or until `release`.
    """

    edited = Signal(object)
    refused = Signal(str)
    held_changed = Signal(bool)

    def __init__(self, editor: Editor, parent: QObject) -> None:
        """Serve ``editor``, which begins with an empty text."""
        super().__init__(parent)
        self._editor = editor
        self._value: object = None
        self._earlier: object = None  # before the last commit
        self._untouched = ""
        self._waiting: object = _NOTHING
        self._problem = ""

    @property
    def value(self) -> object:
        """The value as it was last taken or committed."""
        return self._value

    @property
    def problem(self) -> str:
        """Why the typed text was refused, or empty."""
        return self._problem

    def is_dirty(self) -> bool:
        """Tell whether something was typed that is not committed."""
        return self._editor.field_text() != self._untouched

    def is_holding(self) -> bool:
        """Tell whether a newer value waits behind the typing."""
        return self._waiting is not _NOTHING

    def take(self, value: object) -> None:
        """Show ``value``, or let it wait while somebody types."""
        if self.is_dirty() and self._editor.field_text() != self._editor.shown(value):
            if value != self._value:
                self._hold(value)
            return
        self._hold(_NOTHING)
        self.put(value)

    def put(self, value: object) -> None:
        """Show ``value`` whatever was typed."""
        self._value = value
        self._say("")
        text = self._editor.shown(value)
        if self._editor.field_text() != text:
            self._editor.set_field_text(text)
        self._untouched = self._editor.field_text()  # Qt makes a blank of U+00A0, and the like

    def release(self) -> None:
        """Show the value that waits, giving up what was typed."""
        value = self._value if self._waiting is _NOTHING else self._waiting
        self._hold(_NOTHING)
        self.put(value)

    def commit(self) -> bool:
        """Ask for the typed value; False when it cannot be read."""
        if not self.is_dirty():
            return True
        try:
            value = self._readable(self._editor.field_text())
        except Unreadable as problem:
            self._say(str(problem))
            return False
        earlier, changed = self._value, value != self._value
        shown = value
        if self.is_holding():  # whose text stands is still to be asked: until then the newer one
            earlier = shown = self._waiting
            self._hold(_NOTHING)
        self.put(shown)
        if changed:
            self._earlier = earlier
            self.edited.emit(value)
        return True

    def reopen(self) -> None:
        """Take what was committed last as typed only: it could not be saved, so it may be again."""
        self._value = self._earlier
        self._untouched = self._editor.shown(self._earlier)

    def give_back(self, text: str) -> bool:
        """Show a text as typed that could not be saved; False while another is being typed."""
        if self._editor.field_text() == text:
            if not self.is_dirty():
                self.reopen()
            return True
        if self.is_dirty():
            return False
        self._editor.set_field_text(text)
        return True

    def forget(self, text: str) -> None:
        """Take away a text given back that was saved after all."""
        if self.is_dirty() and self._editor.field_text() == text:
            self.release()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what Enter and Esc mean in a field; False when the key means nothing here."""
        if event.key() == Qt.Key.Key_Escape and self.is_dirty():
            self.release()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.commit()
        else:
            return False
        event.accept()
        return True

    def focus_lost(self, event: QFocusEvent) -> None:
        """Commit what was typed, unless only a popup of the field opened."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether Esc belongs to the field and to no shortcut of the window."""
        return event.key() == Qt.Key.Key_Escape and self.is_dirty()

    def _readable(self, text: str) -> object:
        if not storable(text):
            raise Unreadable(self.tr("This text has a character that cannot be kept"))
        return self._editor.read(text)

    def _hold(self, value: object) -> None:
        held = self.is_holding()
        self._waiting = value
        if held != self.is_holding():
            self.held_changed.emit(self.is_holding())

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.refused.emit(problem)
