"""The keys that work everywhere in the window, and the clock that notices another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CLOCK_MS = 15_000
Standard = QKeySequence.StandardKey


class Shortcuts(QObject):
    """``menu`` carries what an entry of the menu does; ``clock`` ticks four times a minute.

    ``other_side`` leads from the board into the panel, and back.
    """

    undo = Signal()
    redo = Signal()
    find = Signal()
    menu = Signal(str)
    other_side = Signal()
    clock = Signal()

    def __init__(self, window: QWidget) -> None:
        """Listen to the keys of ``window``."""
        super().__init__(window)
        self._window = window
        self._add(QKeySequence.keyBindings(Standard.Undo), self.undo.emit)
        redo = [*QKeySequence.keyBindings(Standard.Redo), QKeySequence("Ctrl+Shift+Z")]
        self._add(redo, self.redo.emit)
        find = [*QKeySequence.keyBindings(Standard.Find), QKeySequence("Ctrl+K")]
        self._add(find, self.find.emit)
        self._add([QKeySequence("F6")], self.other_side.emit)
        for keys, wish in (
            ("Ctrl+N", "new"),
            ("Ctrl+O", "open"),
            ("Ctrl+P", "print_board"),
            ("Ctrl+,", "settings"),
            ("F1", "keys"),
            ("F11", "wall"),
            ("Ctrl+Q", "quit"),
        ):
            self._add([QKeySequence(keys)], lambda wish=wish: self.menu.emit(wish))
        self._timer = QTimer(self)
        self._timer.setInterval(CLOCK_MS)
        self._timer.timeout.connect(self.clock)
        self._timer.start()

    def _add(self, keys: list[QKeySequence], do: object) -> None:
        for key in {each.toString(): each for each in keys}.values():
            shortcut = QShortcut(key, self._window)
            shortcut.activated.connect(do)
