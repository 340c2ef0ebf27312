"""The menu behind ☰: what is not needed every minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from board.ui.actions.commands import PAGES, Command
from board.ui.widgets.plain import menu_text, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.actions.commands import Commands

_GROUPS = (
    (Command.NEW, Command.THEY_CALLED, Command.START_JOB, Command.ROUND, Command.NEWS),
    (Command.PASTE, Command.IMPORT, Command.EXPORT, Command.PRINT_BOARD, Command.PRINT_DAY),
    PAGES,
    (Command.WALL,),
    (Command.OPEN, Command.MAKE, Command.DEMO, Command.BACKUP),
    (
        Command.MAILBOX,
        Command.SETTINGS,
        Command.PALETTE,
        Command.KEYS,
        Command.WHATS_NEW,
        Command.ABOUT,
    ),
    (Command.QUIT,),
)


class MainMenu(QMenu):
    """``board_wanted`` carries the address of a board opened before.

    ``screen_wanted`` carries the number, from 1, of the screen to show the wall on;
    ``stage_wanted`` carries the id of a hidden stage that is to be shown again.
    """

    board_wanted = Signal(str)
    stage_wanted = Signal(str)
    screen_wanted = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        """Offer ``commands``, and what else there is for some of them."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTipsVisible(True)
        self.recent = QMenu(self.tr("Recent boards"), self)
        self.recent.setToolTipsVisible(True)
        self.hidden = QMenu(self.tr("Hidden stages"), self)
        self.screens = QMenu(self.tr("Wall on which screen"), self)
        below = {
            Command.OPEN: self.recent,
            Command.WALL: self.screens,
            Command.ARCHIVE: self.hidden,
        }
        for group in _GROUPS:
            for command in group:
                self.addAction(commands[command])
                if command in below:
                    self.addMenu(below[command])
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


def _short(board: str) -> str:
    parts = board.replace("\\", "/").rsplit("/", 2)
    return "/".join(parts[-2:])
