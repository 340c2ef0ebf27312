"""The parts of an open board that its start does not need, made when they are first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.ui.settings.date_format import date_format_of

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from board.services.workspace import Workspace
    from board.ui.actions.actions import Actions
    from board.ui.actions.notices import Notices
    from board.ui.board.card_menu import CardMenu
    from board.ui.board.many_bar import ManyBar
    from board.ui.desk import Desk
    from board.ui.importing.export_presenter import Exporting
    from board.ui.importing.presenter import Importing
    from board.ui.pages.presenter import Pages
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.printing.presenter import Printing
    from board.ui.settings.desk_settings import DeskStore
    from board.ui.settings.presenter import SettingsPresenter
    from board.ui.theme import Theme
    from board.ui.watcher import Watcher
    from board.ui.window.main_window import MainWindow
    from board.ui.window.palette import Palette
    from board.ui.work import Work


class LateParts(QObject):
    """Makes pages, import, export, printing and settings from the parts of the start."""

    wall_changed: SignalInstance
    ws: Workspace
    work: Work
    desk: Desk
    window: MainWindow
    watcher: Watcher
    actions: Actions
    panel_presenter: PanelPresenter
    notices: Notices
    card_menu: CardMenu
    _theme: Theme
    _store: DeskStore
    language_changed: SignalInstance

    @cached_property
    def many(self) -> ManyBar:
        """The bar of several selected cards."""
        from board.ui.board.many_bar import ManyBar

        wishes = self.window.board_view.wishes.cards
        bar = ManyBar(self._theme, date_format_of(self.desk), wishes)
        bar.left.connect(self.window.board_view.select_current)
        self.window.add_bar(bar)
        return bar

    @cached_property
    def pages(self) -> Pages:
        """The pages that stand in place of the board."""
        from board.ui.pages.presenter import Pages

        return Pages(
            self.ws,
            self.work,
            desk=self.desk,
            window=self.window,
            actions=self.actions,
            panel_presenter=self.panel_presenter,
            watcher=self.watcher,
            theme=self._theme,
        )

    @cached_property
    def importing(self) -> Importing:
        """Bringing files in."""
        from board.ui.importing.presenter import Importing

        return Importing(
            self.ws,
            self.work,
            watcher=self.watcher,
            theme=self._theme,
            window=self.window,
            desk=self.desk,
            notices=self.notices,
        )

    @cached_property
    def exporting(self) -> Exporting:
        """Writing files."""
        from board.ui.importing.export_presenter import Exporting

        return Exporting(
            self.ws, self.work, notices=self.notices, window=self.window, desk=self.desk
        )

    @cached_property
    def palette(self) -> Palette:
        """All commands, to be found by letters of their names."""
        from board.ui.window.palette import Palette

        return Palette(self._theme, self.window, self.desk, self.card_menu)

    @cached_property
    def printing(self) -> Printing:
        """The board and the day sheet on paper."""
        from board.ui.printing.presenter import Printing

        return Printing(self.work, desk=self.desk, notices=self.notices, window=self.window)

    @cached_property
    def settings(self) -> SettingsPresenter:
        """The settings of this desk and of the firm."""
        from board.app.login import AtLogin
        from board.ui.settings.presenter import SettingsPresenter

        presenter = SettingsPresenter(
            self.ws,
            self.work,
            actions=self.actions,
            theme=self._theme,
            store=self._store,
            window=self.window,
            desk=self.desk,
            notices=self.notices,
            login=AtLogin.desk(),
            wall_login=AtLogin.wall(),
        )
        presenter.look_changed.connect(self._on_look_changed)
        presenter.me_changed.connect(self._on_me_changed)
        presenter.language_changed.connect(self.language_changed)
        presenter.wall_changed.connect(self.wall_changed)
        return presenter

    def _on_look_changed(self, single_keys: bool) -> None:  # noqa: FBT001 - a signal's value
        self.window.board_view.set_letters(single_keys)

    def _on_me_changed(self, colleague_id: str) -> None:
        self.desk.me = colleague_id
        self.watcher.reload()
