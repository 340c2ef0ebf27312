"""The shell of the program: its lock and its window, there before anything slow is imported.

Nothing here may import what reads a board or paints one: the window shows its skeleton after an
eighth of a second, the rest takes five times as long.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtGui import QGuiApplication, QPalette

from board.app.paths import config_folder, log_folder, resource, runtime_folder, state_folder
from board.desktop.single_instance import DESK, SingleInstance
from board.domain.address import AddressKind
from board.domain.errors import Refused
from board.ui.settings.desk_settings import DeskStore
from board.ui.settings.languages import speak
from board.ui.theme_colours import DARK, LIGHT
from board.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from board.app.desks import Choice
    from board.domain.address import Address
    from board.ui.theme_colours import Colours

QUICK_ADD = ("quick-add",)  # what a start says to the process that runs
FIRST_SIZE = (1500, 860)
SCREEN_SHARE = 0.94  # a window is no larger than this at first: its frame needs room too
HALF_LIGHT = 128


class AppShell(QObject):
    """The window of one board, the lock that makes it the only one, and what it remembers."""

    def __init__(self, choice: Choice) -> None:
        """Prepare window and lock; nothing is shown yet."""
        super().__init__()
        self.store = DeskStore(config_folder() / "desk.ini")
        self._choice = choice
        self.instance = SingleInstance(_lock_of(choice.address), runtime_folder(), self)
        self.window = MainWindow()
        self.window.set_skeleton(_colours(self.store.read("").look))
        self._is_taken = self._is_shown = False
        self.speak()

    def speak(self) -> None:
        """Speak the language chosen at this desk from now on, beginning with the title."""
        speak(self.store.read("").language, resource("translations"))
        self.window.setWindowTitle(_title(self._choice))

    def take(self, words: Sequence[str] = DESK) -> bool:
        """Take the board; False when another process has it and was handed ``words`` instead."""
        if self._is_taken:
            return True
        if not self.instance.take():
            if not self.instance.call(words):
                raise Refused("already_open")
            return False
        self._is_taken = True
        return True

    def show(self) -> bool:
        """Show the window; False when another process shows this board and was called instead."""
        if not self.take():
            return False
        if self._is_shown:
            return True
        self._is_shown = True
        if not self.store.put_window_back(self.window):
            room = QGuiApplication.primaryScreen().availableGeometry().size() * SCREEN_SHARE
            self.window.resize(room.boundedTo(QSize(*FIRST_SIZE)))
        self.window.show()
        return True


def crash_file_of(address: Address) -> Path:
    """Return where crashes of the program with this board are written."""
    return log_folder() / f"crash-{_digest(address)}.log"


def unsaved_file_of(address: Address) -> Path:
    """Return where text is kept that was typed for this board and is not on it yet."""
    return state_folder() / f"unsaved-{_digest(address)}.json"


def _colours(look: str) -> Colours:
    """Return the colours to begin with; the system's palette tells whether it is dark."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    is_dark = look == "dark" or (look != "light" and window.lightness() < HALF_LIGHT)
    return DARK if is_dark else LIGHT


def _title(choice: Choice) -> str:
    translate = QCoreApplication.translate
    if choice.demo:
        return translate("Program", "Example – Follow-up Board")
    address = choice.address
    if address.kind is AddressKind.SERVER:
        return translate("Program", "Shared – Follow-up Board")
    stem = address.path.stem if address.path is not None else "board"
    name = translate("Program", "Follow-up Board")
    return name if stem == "board" else f"{stem} – {name}"


def _lock_of(address: Address) -> Path:
    """Return the lock file of a board: beside a file, in the state folder for a server."""
    if address.path is None:
        return state_folder() / f"{_digest(address)}.lock"
    return address.path.parent / f"{address.path.name}.lock"


def _digest(address: Address) -> str:
    return hashlib.sha256(address.shown.encode("utf-8", "surrogateescape")).hexdigest()[:16]
