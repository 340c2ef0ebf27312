"""Opening the board that was asked for, as the person at this account and computer."""

from __future__ import annotations

import getpass
import os
import platform
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from board.app import recent
from board.app.paths import config_folder, resource, state_folder
from board.domain.address import Address, address_of, file_address
from board.domain.errors import StoreAway

if TYPE_CHECKING:
    from datetime import date

    from board.services.workspace import Clock, Workspace
    from board.ui.settings.input_locale import InputLocale

NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p"})
DEMO_PREFIX = "followup-board-demo-"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which board, on which day: what the command line said.

    ``may_make``: where there is no board a new one is made.
    """

    address: Address
    may_make: bool = False
    demo: bool = False
    today: date | None = None


def choose(board: str | None, *, demo: bool, today: date | None) -> Choice:
    """Return the board to open: named, else ``FOLLOWUP_BOARD``, else the last opened one.

    One that was opened before is never made anew: it is only away, as a stick or a folder is.
    """
    if demo:
        folder = tempfile.mkdtemp(prefix=DEMO_PREFIX)
        address = file_address(Path(folder) / "board.db")
        return Choice(address, may_make=True, demo=True, today=today)
    address = address_of(board or os.environ.get("FOLLOWUP_BOARD") or recent.default_address())
    if address.path is not None:
        address = file_address(_resolved(address.path.expanduser()))
    return Choice(address, may_make=address.shown not in recent.addresses(), today=today)


def _resolved(path: Path) -> Path:
    """Return where a board really lies, so that two names of one are one board.

    It has one lock, one window and one folder of backups then.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle: opening it says so
        return path.absolute()


def open_desk(choice: Choice) -> Workspace:
    """Open the chosen board; a demo is filled with its example cards."""
    from board.services import backups, opening, settings
    from board.services.workspace import system_clock

    _refuse_network(choice.address)
    from PySide6.QtCore import QTimeZone

    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    ws = opening.open_board(
        choice.address,
        clock=clock_for(choice, zone),
        account=account_name(),
        computer=f"{_login()}@{platform.node()}",
        zone=zone,
        stage_names=stage_names(),
        before_upgrade=backups.before_upgrade(system_clock()),
        may_make=choice.may_make,
        real_clock=system_clock,
    )
    ws.resources, ws.language = resource(), spoken_language()
    ws.state = state_folder()
    if choice.today is not None and not choice.demo and settings.get(ws, settings.MAILBOX):
        from board.services import mailbox  # who has none does without all that writes mail

        mailbox.note_another_day(ws)
    if choice.demo:
        from board.services import demo
        from board.ui.example_words import example_text, short_weekdays

        demo.fill(ws, demo.Wording(example_text, short_weekdays()))
    return ws


def clock_for(choice: Choice, zone: str) -> Clock:
    """Return the clock of the desk: the computer's, or one moved to the day asked for."""
    from board.services.workspace import clock_on, system_clock

    return system_clock if choice.today is None else clock_on(choice.today, zone)


def account_name() -> str:
    """Return the full name of this account where the system knows it, else its login name."""
    login = _login()
    try:
        import pwd
    except ImportError:
        return login
    try:
        full = pwd.getpwnam(login).pw_gecos.split(",")[0].strip()
    except KeyError:
        return login.title()
    return full or login.title()


def stage_names() -> list[str]:
    """Return the names of the stages of a new board, in the reader's language."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    return [
        translate("Stages", "Coming up"),
        translate("Stages", "Asked"),
        translate("Stages", "Reminded"),
        translate("Stages", "Needs a hand"),
        translate("Stages", "Our turn"),
        translate("Stages", "Done this week"),
    ]


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "me"


def _refuse_network(address: Address) -> None:
    """Refuse a board file on a network file system: no SQLite mode is safe there."""
    if address.path is None:
        return
    from PySide6.QtCore import QStorageInfo

    folder = address.path.parent
    while not os.access(folder, os.F_OK) and folder != folder.parent:
        folder = folder.parent
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode().lower()
    if kind in NETWORK:
        raise StoreAway("store_network_folder")


def spoken_language() -> str:
    """Return the code of the language that is chosen at this desk."""
    from board.ui.settings.desk_settings import DeskStore
    from board.ui.settings.languages import language_of

    return language_of(DeskStore(config_folder() / "desk.ini").read("").language)


def input_locale_here() -> InputLocale:
    """Return how dates are typed at this desk, in the window and on the command line alike."""
    from board.ui.settings.desk_settings import DeskStore

    return DeskStore(config_folder() / "desk.ini").read_input_locale()
