"""The menu behind ☰: what is not needed every minute."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from board.ui.widgets.plain import menu_text, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


class Wish(StrEnum):
    """The entries of the menu."""

    NEW = "new"
    IMPORT = "import"
    EXPORT = "export"
    PRINT_BOARD = "print_board"
    PRINT_DAY = "print_day"
    ARCHIVE = "archive"
    CUSTOMERS = "customers"
    COLLEAGUES = "colleagues"
    WALL = "wall"
    OPEN = "open"
    MAKE = "make"
    DEMO = "demo"
    BACKUP = "backup"
    SETTINGS = "settings"
    KEYS = "keys"
    WHATS_NEW = "whats_new"
    ABOUT = "about"
    QUIT = "quit"


_GROUPS = (
    (Wish.NEW, Wish.IMPORT, Wish.EXPORT, Wish.PRINT_BOARD, Wish.PRINT_DAY),
    (Wish.ARCHIVE, Wish.CUSTOMERS, Wish.COLLEAGUES),
    (Wish.WALL,),
    (Wish.OPEN, Wish.MAKE, Wish.DEMO, Wish.BACKUP),
    (Wish.SETTINGS, Wish.KEYS, Wish.WHATS_NEW, Wish.ABOUT),
    (Wish.QUIT,),
)
_KEYS = {
    Wish.NEW: "Ctrl+N",
    Wish.OPEN: "Ctrl+O",
    Wish.PRINT_BOARD: "Ctrl+P",
    Wish.WALL: "F11",
    Wish.SETTINGS: "Ctrl+,",
    Wish.KEYS: "F1",
    Wish.QUIT: "Ctrl+Q",
}


def wish_words(wish: Wish) -> str:
    """Return the text of an entry."""
    return {
        Wish.NEW: translate("MainMenu", "New follow-up"),
        Wish.IMPORT: translate("MainMenu", "Import…"),
        Wish.EXPORT: translate("MainMenu", "Export…"),
        Wish.PRINT_BOARD: translate("MainMenu", "Print board…"),
        Wish.PRINT_DAY: translate("MainMenu", "Print day sheet…"),
        Wish.ARCHIVE: translate("MainMenu", "Archive"),
        Wish.CUSTOMERS: translate("MainMenu", "Customers"),
        Wish.COLLEAGUES: translate("MainMenu", "Colleagues"),
        Wish.OPEN: translate("MainMenu", "Open board…"),
        Wish.MAKE: translate("MainMenu", "New board…"),
        Wish.DEMO: translate("MainMenu", "Try the example board"),
        Wish.WALL: translate("MainMenu", "Show the wall"),
        Wish.BACKUP: translate("MainMenu", "Back up now"),
        Wish.SETTINGS: translate("MainMenu", "Settings…"),
        Wish.KEYS: translate("MainMenu", "Keyboard"),
        Wish.WHATS_NEW: translate("MainMenu", "What’s new"),
        Wish.ABOUT: translate("MainMenu", "About Follow-up Board"),
        Wish.QUIT: translate("MainMenu", "Quit"),
    }[wish]


class MainMenu(QMenu):
    """``wanted`` carries a `Wish`, ``board_wanted`` the address of a board opened before.

    ``screen_wanted`` carries the number, from 1, of the screen to show the wall on;
    ``stage_wanted`` carries the id of a hidden stage that is to be shown again.

    The keys stand at the entries for reading only; the desk has the shortcuts.
    """

    wanted = Signal(str)
    board_wanted = Signal(str)
    stage_wanted = Signal(str)
    screen_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTipsVisible(True)
        self.recent = QMenu(self.tr("Recent boards"), self)
        self.recent.setToolTipsVisible(True)
        self.hidden = QMenu(self.tr("Hidden stages"), self)
        self.screens = QMenu(self.tr("Wall on which screen"), self)
        for group in _GROUPS:
            for wish in group:
                self._add(wish)
                if wish is Wish.OPEN:
                    self.addMenu(self.recent)
                elif wish is Wish.WALL:
                    self.addMenu(self.screens)
                elif wish is Wish.ARCHIVE:
                    self.addMenu(self.hidden)
            self.addSeparator()
        self.set_recent(())
        self.set_hidden(())
        self._offer_screens()
        self.aboutToShow.connect(self._offer_screens)

    def set_recent(self, boards: Sequence[str]) -> None:
        """Offer ``boards`` (files or addresses) as recent ones."""
        self.recent.clear()
        for board in boards:
            action = self.recent.addAction(menu_text(_short(board)))
            action.setToolTip(plain_tooltip(board))
            action.triggered.connect(lambda _on=False, board=board: self.board_wanted.emit(board))
        self.recent.menuAction().setVisible(bool(boards))

    def set_hidden(self, stages: Sequence[tuple[str, str]]) -> None:
        """Offer to show ``stages`` (id and name) again."""
        self.hidden.clear()
        for stage_id, name in stages:
            action = self.hidden.addAction(menu_text(self.tr("Show “{name}”").format(name=name)))
            action.triggered.connect(lambda _on=False, to=stage_id: self.stage_wanted.emit(to))
        self.hidden.menuAction().setVisible(bool(stages))

    def _offer_screens(self) -> None:
        """Offer the screens that are there now, where there are several."""
        there = QGuiApplication.screens()
        self.screens.clear()
        for number, screen in enumerate(there, 1):
            size = screen.size() * screen.devicePixelRatio()
            words = f"{number}  {screen.name()}  {size.width()} × {size.height()}"
            action = self.screens.addAction(menu_text(words))
            action.triggered.connect(
                lambda _on=False, number=number: self.screen_wanted.emit(str(number))
            )
        self.screens.menuAction().setVisible(len(there) > 1)

    def _add(self, wish: Wish) -> None:
        text = wish_words(wish)
        if wish in _KEYS:
            key = QKeySequence(_KEYS[wish]).toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{text}\t{key}"
        action = self.addAction(text)
        action.setData(wish.value)
        action.triggered.connect(lambda _on=False, wish=wish: self.wanted.emit(wish.value))


def _short(board: str) -> str:
    parts = board.replace("\\", "/").rsplit("/", 2)
    return "/".join(parts[-2:])
