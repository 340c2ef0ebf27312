"""Opening the settings, and carrying out what is chosen in them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Signal

from board.domain.workdays import known_countries
from board.services import backups, people
from board.ui.settings.date_format import date_format_of
from board.ui.settings.desk_memory import DeskMemory
from board.ui.settings.desk_settings import DeskStore, take_look
from board.ui.settings.settings import SettingsDialog
from board.ui.settings.settings_values import BackupState, DeskSettings
from board.ui.words import short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from board.domain.board import Firm
    from board.services.workspace import Workspace
    from board.ui.actions.actions import Actions
    from board.ui.actions.notices import Notices
    from board.ui.desk import Desk
    from board.ui.settings.reminder_values import ReminderSettings
    from board.ui.settings.wall_values import WallSettings
    from board.ui.theme import Theme
    from board.ui.work import Work


class Login(Protocol):
    """Whether the program starts when somebody logs in."""

    def is_on(self) -> bool:
        """Return whether it does."""
        ...

    def switch(self, on: bool) -> None:
        """Let it, or not; raises BoardError when that cannot be set."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """What is read before the settings show."""

    countries: Mapping[str, Sequence[str]]
    backups: BackupState
    login: bool
    wall_login: bool


class SettingsPresenter(QObject):
    """``look_changed`` says that another look or scale holds now, and whether letters are keys.

    ``wall_changed`` says that the wall is set otherwise now.
    """

    look_changed = Signal(bool)
    wall_changed = Signal()
    me_changed = Signal(str)
    language_changed = Signal()

    def __init__(
        self,
        ws: Workspace,
        work: Work,
        *,
        desk: Desk,
        notices: Notices,
        actions: Actions,
        theme: Theme,
        store: DeskStore,
        window: QWidget,
        login: Login,
        wall_login: Login,
    ) -> None:
        """Keep the settings of a desk in ``store`` and those of the firm on the board."""
        super().__init__(window)
        self._ws = ws
        self._work = work
        self._desk = desk
        self._notices = notices
        self._actions = actions
        self._theme = theme
        self._store = store
        self._window = window
        self._login, self._wall_login = login, wall_login
        self._reminders = DeskMemory(store.settings)
        self._dialog: SettingsDialog | None = None

    def open(self, page: int = 0) -> None:
        """Open the settings at a page; what takes long to know is read in the slow lane first."""

        def show(known: Known) -> None:
            self._show(known).pages.setCurrentIndex(page)

        self._work.run_slow(lambda _slow: self._known(), done=show)

    def open_again(self) -> None:
        """Open the settings at the language, where somebody has just chosen another one."""

        def show(known: Known) -> None:
            self._show(known).desk.language.setFocus()

        self._work.run_slow(lambda _slow: self._known(), done=show)

    def _known(self) -> Known:
        return Known(
            known_countries(),
            self._backup_state(),
            login=self._login.is_on(),
            wall_login=self._wall_login.is_on(),
        )

    def _backup_state(self) -> BackupState:
        path = self._ws.store.path
        if path is None:
            return BackupState()
        second = backups.second_folder(self._ws)
        newest = backups.newest_good(path, self._ws.real_now(), also=second)
        words = ""
        if newest is not None:
            local = self._ws.local_time(newest.at)
            words = f"{short_date(local.date())} {short_time(local.time())}"
        return BackupState(str(backups.home(path)), str(second) if second else "", words)

    def _show(self, known: Known) -> SettingsDialog:
        board = self._desk.board
        dialog = SettingsDialog(
            self._theme,
            date_format_of(self._desk),
            self._window,
            desk=self._store.read(self._desk.me or ""),
            firm=board.firm,
            colleagues=board.colleagues,
            zones=sorted(available_timezones()),
            countries=known.countries,
            backups=known.backups,
            reminders=replace(self._reminders.read(), login=known.login),
            wall=replace(self._store.read_wall(), at_login=known.wall_login),
        )
        dialog.wall_changed.connect(self._on_wall_changed)
        dialog.desk_changed.connect(self._on_desk_changed)
        dialog.firm_wanted.connect(self._on_firm_wanted)
        dialog.backup_folder_wanted.connect(self._on_folder_wanted)
        dialog.backup_wanted.connect(self._on_backup_wanted)
        dialog.reminders_changed.connect(self._on_reminders_changed)
        dialog.destroyed.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_desk_changed(self, desk: DeskSettings) -> None:
        before = self._store.read("").language
        self._store.write(desk)
        if desk.language != before:
            self.language_changed.emit()
            return
        take_look(self._theme, desk)
        self.look_changed.emit(desk.single_keys)
        if desk.me and desk.me != self._desk.me:
            self._work.run(
                lambda: people.become(self._ws, desk.me),
                done=lambda _author: self.me_changed.emit(desk.me),
                failed=self._notices.failed,
            )

    def _on_reminders_changed(self, wanted: ReminderSettings) -> None:
        self._reminders.write(wanted)
        self._work.run_slow(
            lambda _slow: self._login.switch(wanted.login), failed=self._notices.failed
        )

    def _on_wall_changed(self, wall: WallSettings) -> None:
        self._store.write_wall(wall)
        self.wall_changed.emit()
        self._work.run_slow(
            lambda _slow: self._wall_login.switch(wall.at_login), failed=self._notices.failed
        )

    def _on_firm_wanted(self, firm: Firm) -> None:
        old = self._desk.board.firm
        names = (field.name for field in dataclasses.fields(firm))
        fields = {n: getattr(firm, n) for n in names if getattr(firm, n) != getattr(old, n)}
        if fields:
            self._actions.set_firm(fields)

    def _on_folder_wanted(self, folder: str) -> None:
        chosen = Path(folder) if folder else None
        self._work.run(
            lambda: backups.choose_second_folder(self._ws, chosen),
            done=lambda _none: self._refresh(),
            failed=self._notices.failed,
        )

    def _on_backup_wanted(self) -> None:
        self._work.run_slow(
            lambda _slow: backups.make(self._ws),
            done=lambda _path: self._refresh(),
            failed=self._notices.failed,
        )

    def _refresh(self) -> None:
        def show(state: BackupState) -> None:
            if self._dialog is not None:
                self._dialog.show_backups(state)

        self._work.run_slow(lambda _slow: self._backup_state(), done=show)
