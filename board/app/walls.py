"""The wall of this process: opened at the start, by another start, or from the desk.

It outlives everything: a board that cannot be opened is tried again for ever, a screen that is
switched off is waited for, and whatever goes wrong is said in the wall's own bar or in the log.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from board.app.paths import resource
from board.desktop.awake import Awake

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from board.ui.settings.desk_settings import DeskStore
    from board.ui.settings.wall_values import WallSettings
    from board.ui.theme import Theme
    from board.ui.wall.presenter import WallPresenter
    from board.ui.wall.window import WallWindow
    from board.ui.work import Failure, Work

FIRST_AGAIN_MS = 2_000
MOST_AGAIN_MS = 60_000
log = logging.getLogger(__name__)


class Walls(QObject):
    """Shows one wall at most; ``board_wanted`` asks for another try at opening the board."""

    board_wanted = Signal()

    def __init__(self, store: DeskStore, work: Work, parent: QObject) -> None:
        """Be ready; settings are read from ``store`` when a wall is opened."""
        super().__init__(parent)
        self._store, self._work = store, work
        self._ws: Workspace | None = None
        self._theme: Theme | None = None
        self._presenter: WallPresenter | None = None
        self._awake = Awake()
        self.window: WallWindow | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(FIRST_AGAIN_MS)
        self._again.timeout.connect(self.board_wanted)

    def show(self, asked: str = "") -> None:
        """Show the wall on the screen asked for (name, number, or nothing); move it if it is."""
        settings = self._store.read_wall()
        if self.window is not None:
            self.window.show_on(asked, settings.screen)
            return
        from board.ui.wall.window import WallWindow

        self._theme = self._made_theme(settings)
        self.window = WallWindow(self._theme, settings.viewing)
        self.window.closed.connect(self._on_closed)
        self.window.screen_chosen.connect(self._store.remember_wall_screen)
        self.window.show_on(asked, settings.screen)
        self._awake.hold()
        self._watch(settings)

    def toggle(self) -> None:
        """Show the wall, or close it when it is shown."""
        if self.window is not None:
            self.window.close()
        else:
            self.show()

    def board_opened(self, ws: Workspace) -> None:
        """Watch this board from now on."""
        self._ws = ws
        self._again.stop()
        if self.window is not None:
            self._watch(self._store.read_wall())

    def board_missing(self, failure: Failure) -> None:
        """Say at the wall that the board cannot be opened, and have it tried again."""
        if self.window is None:
            return
        from board.ui.wall.values import Moment
        from board.ui.wall.words import never_words

        log.warning("no board for the wall: %s", getattr(failure.error, "kind", "a bug"))
        self.window.view.show_moment(Moment(warning=never_words()))
        self._again.start()
        self._again.setInterval(min(MOST_AGAIN_MS, 2 * self._again.interval()))

    def take_settings(self) -> None:
        """Show what is set now."""
        if self.window is None:
            return
        settings = self._store.read_wall()
        self.window.view.set_viewing(settings.viewing)
        if self._presenter is not None:
            self._presenter.set_shown(settings)
        self._take_look(settings)

    def close(self) -> None:
        """Close the wall and let the screen go dark: the process ends."""
        if self.window is not None:
            self.window.close()
        self._awake.finish()

    def _watch(self, settings: WallSettings) -> None:
        if self._ws is None or self.window is None or self._presenter is not None:
            return
        from board.ui.wall.presenter import WallPresenter

        self._presenter = WallPresenter(
            self._ws, self._work, view=self.window.view, settings=settings, parent=self
        )

    def _made_theme(self, settings: WallSettings) -> Theme:
        from PySide6.QtGui import QFontDatabase

        from board.ui.theme import TEXT_FAMILY, Theme, load_fonts

        if TEXT_FAMILY not in QFontDatabase.families():
            load_fonts(resource("fonts"))
        self._theme = Theme(resource(), self)
        self._take_look(settings)
        return self._theme

    def _take_look(self, settings: WallSettings) -> None:
        from board.ui.theme import Look

        look = settings.look or self._store.read("").look
        if self._theme is not None:
            self._theme.choose_look(Look(look) if look in set(Look) else Look.SYSTEM)

    def _on_closed(self) -> None:
        self.window = None
        self._again.stop()
        self._awake.release()
        if self._presenter is not None:
            presenter, self._presenter = self._presenter, None
            presenter.stop()
            # Answers on their way to it come before this one.
            self._work.run(lambda: None, done=lambda _none: presenter.deleteLater())
        if self._theme is not None:
            self._theme.deleteLater()
            self._theme = None
