"""Opening the settings, and carrying out what is chosen in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import available_timezones

from PySide6.QtCore import QObject

from board.domain.public_holidays import known_countries
from board.services import backups, people
from board.ui.settings.date_format import date_format_of
from board.ui.settings.desk_memory import DeskMemory
from board.ui.settings.desk_settings import take_look
from board.ui.settings.settings import SettingsDialog, SettingsPages
from board.ui.settings.settings_backups import BackupsPage
from board.ui.settings.settings_desk import DeskPage
from board.ui.settings.settings_firm import FirmPage
from board.ui.settings.settings_reminders import RemindersPage
from board.ui.settings.settings_values import BackupState, DeskSettings
from board.ui.settings.settings_wall import WallPage
from board.ui.words import short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.ui.actions.parts import Parts
    from board.ui.settings.reminder_values import ReminderSettings
    from board.ui.settings.wall_values import WallSettings


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
    """Shows the settings, and has what is chosen in them hold at once."""

    def __init__(self, parts: Parts, login: Login, wall_login: Login) -> None:
        """Keep the settings of a desk in its store and those of the firm on the board."""
        super().__init__(parts.window)
        self._ws, self._work = parts.ws, parts.work
        self._desk, self._notices, self._actions = parts.desk, parts.notices, parts.actions
        self._theme, self._store, self._window = parts.theme, parts.store, parts.window
        self._watcher, self._wishes = parts.watcher, parts.wishes.window
        self._login, self._wall_login = login, wall_login
        self._reminders = DeskMemory(parts.store.settings)
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
        dialog = SettingsDialog(self._theme, self._pages(known), self._window)
        dialog.wall.changed.connect(self._on_wall_changed)
        dialog.desk.changed.connect(self._on_desk_changed)
        dialog.firm.changed.connect(self._actions.set_firm)
        dialog.backups.folder_wanted.connect(self._on_folder_wanted)
        dialog.backups.backup_wanted.connect(self._on_backup_wanted)
        dialog.reminders.changed.connect(self._on_reminders_changed)
        shows = self._desk.changed.connect(lambda: self._show_firm(dialog.firm))
        dialog.finished.connect(lambda _result: self._desk.changed.disconnect(shows))
        dialog.destroyed.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _pages(self, known: Known) -> SettingsPages:
        theme, date_format = self._theme, date_format_of(self._desk)
        board, zones = self._desk.board, sorted(available_timezones())
        wall = replace(self._store.read_wall(), at_login=known.wall_login)
        reminders = replace(self._reminders.read(), login=known.login)
        desk = self._store.read(self._desk.me or "")
        return SettingsPages(
            desk=DeskPage(theme, desk, board.colleagues),
            firm=FirmPage(theme, date_format, board.firm, zones=zones, countries=known.countries),
            wall=WallPage(theme, wall),
            backups=BackupsPage(theme, known.backups),
            reminders=RemindersPage(theme, date_format, reminders),
        )

    def _show_firm(self, page: FirmPage) -> None:
        """Show what the board says now."""
        if self._desk.board.firm != page.shown:
            page.show_firm(self._desk.board.firm)

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_desk_changed(self, desk: DeskSettings) -> None:
        before = self._store.read("").language
        self._store.write(desk)
        if desk.language != before:
            self._wishes.furnish.emit()
            return
        take_look(self._theme, desk)
        self._window.board_view.set_letters(desk.single_keys)
        if desk.me and desk.me != self._desk.me:
            self._work.run(
                lambda: people.become(self._ws, desk.me),
                done=lambda _author: self._on_me_changed(desk.me),
                failed=self._notices.failed,
            )

    def _on_reminders_changed(self, wanted: ReminderSettings) -> None:
        self._reminders.write(wanted)
        self._work.run_slow(
            lambda _slow: self._login.switch(wanted.login), failed=self._notices.failed
        )

    def _on_me_changed(self, colleague_id: str) -> None:
        self._desk.me = colleague_id
        self._watcher.reload()

    def _on_wall_changed(self, wall: WallSettings) -> None:
        self._store.write_wall(wall)
        self._wishes.wall.emit()
        self._work.run_slow(
            lambda _slow: self._wall_login.switch(wall.at_login), failed=self._notices.failed
        )

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
                self._dialog.backups.show_state(state)

        self._work.run_slow(lambda _slow: self._backup_state(), done=show)
