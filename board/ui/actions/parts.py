"""What the presenters of one open board share: one value, of which each takes what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from board.ui.actions.actions import Actions
    from board.ui.actions.notices import Notices
    from board.ui.actions.wishes import Wishes
    from board.ui.desk import Desk
    from board.ui.drafts import Drafts
    from board.ui.settings.desk_settings import DeskStore
    from board.ui.theme import Theme
    from board.ui.watcher import Watcher
    from board.ui.window.main_window import MainWindow
    from board.ui.work import Work


@dataclass(frozen=True)
class Furnished:
    """A window with its views, ready for a board."""

    window: MainWindow
    desk: Desk
    theme: Theme
    store: DeskStore


@dataclass(frozen=True)
class Parts(Furnished):
    """A board that is open in a window."""

    ws: Workspace
    work: Work
    notices: Notices
    watcher: Watcher
    drafts: Drafts
    actions: Actions

    @property
    def wishes(self) -> Wishes:
        """What is wished in the window."""
        return self.window.board_view.wishes
