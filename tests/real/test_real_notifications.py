"""A real notification daemon shows what is due, and a real click on it comes back as the action."""

from __future__ import annotations

import os
import signal
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.domain.board import LoggedNotification
from tests.driver.builders import Clock, added, in_days, open_desk
from tests.driver.desktop import until
from tests.driver.window import LEFT, RIGHT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from tests.driver.desktop import Desktop
    from tests.driver.window import Program

pytestmark = pytest.mark.real

DUNSTRC = """[global]
origin = top-left
offset = 0x0
width = 300
idle_threshold = 0
mouse_left_click = do_action
mouse_right_click = context
dmenu = {menu}
"""
SETTINGS = """[reminders]
on=true
digest=false
everybody=true
quiet_from=00:00
quiet_to=00:00
keep={keep}
"""


class Daemon:
    """Dunst on a bus of its own; the right button opens the menu of the actions."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self._wanted = desktop, folder / "wanted"
        menu, config = folder / "menu", folder / "dunstrc"
        menu.write_text(f'#!/bin/sh\ngrep -F "$(cat {self._wanted})" | head -n 1\n')
        menu.chmod(0o755)
        config.write_text(DUNSTRC.format(menu=menu))
        self.address = f"unix:path={desktop.folder / 'own_bus'}"
        bus = ["dbus-daemon", "--session", "--nofork", f"--address={self.address}"]
        desktop.start(bus)
        until((desktop.folder / "own_bus").is_socket, "the bus of the notifications listens")
        words = {"DBUS_SESSION_BUS_ADDRESS": self.address}
        desktop.start(["dunst", "-conf", str(config)], environment=words)

    def shown(self) -> str:
        """Return the window of the notification, empty without one."""
        return self.desktop.run("xdotool", "search", "--onlyvisible", "--class", "^Dunst$")

    def choose(self, action: str) -> None:
        """Click the notification with the right button and choose an action by its name."""
        self._wanted.write_text(action)
        self.click(RIGHT)

    def click(self, button: str = LEFT) -> None:
        """Click the notification."""
        window = until(self.shown, "a notification shows")
        self.desktop.run("xdotool", "mousemove", "--window", window, 40, 20, "click", button)


@pytest.fixture
def daemon(desktop: Desktop, tmp_path: Path) -> Daemon:
    """Start dunst."""
    return Daemon(desktop, tmp_path)


@pytest.fixture
def reminded(program: Program, daemon: Daemon) -> Callable[..., subprocess.Popen[bytes]]:
    """Start the program on a board with a card that is due."""

    def start(*, keep: bool = False) -> subprocess.Popen[bytes]:
        ws = open_desk(str(program.board), Clock())
        added(ws, "Call Joe", due=in_days(0), due_time=time(0), customer="Tall Pines")
        added(ws, "Send sizes", due=in_days(9))
        ws.store.close()
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "followup-board"
        folder.mkdir(exist_ok=True)
        (folder / "desk.ini").write_text(SETTINGS.format(keep=str(keep).lower()))
        words = {**program.environment, "DBUS_SESSION_BUS_ADDRESS": daemon.address}
        return daemon.desktop.start(
            program.words(), complained=program.complaints, environment=words
        )

    return start


def test_done_on_the_notification_does_the_card_and_undo_takes_it_back(
    program: Program, daemon: Daemon, reminded: Callable[..., subprocess.Popen[bytes]]
) -> None:
    running = reminded()
    daemon.choose("Done")
    until(lambda: program.stages()["Call Joe"] == "Done this week", "the card is done")
    until(lambda: not daemon.shown(), "the notification is gone")
    program.told("undo")
    assert program.stages()["Call Joe"] != "Done this week"
    running.send_signal(signal.SIGTERM)
    assert running.wait(20) == 0


def test_what_the_daemon_shows_counts_as_told_whatever_becomes_of_the_program(
    program: Program, daemon: Daemon, reminded: Callable[..., subprocess.Popen[bytes]]
) -> None:
    running = reminded()
    ws = open_desk(str(program.board), Clock())
    until(daemon.shown, "a notification shows")
    until(
        lambda: [mark.claimed_until for mark in ws.where(LoggedNotification)] == [None],
        "it is written down as told",
    )
    running.kill()
    running.wait()
    ws.store.close()


def test_open_on_the_notification_raises_the_window_that_was_closed(
    daemon: Daemon, reminded: Callable[..., subprocess.Popen[bytes]]
) -> None:
    running = reminded(keep=True)
    until(daemon.shown, "a notification shows")
    until(lambda: daemon.desktop.active_process() == running.pid, "the window is in front")
    daemon.desktop.run("xdotool", "key", "--clearmodifiers", "alt+F4")
    until(lambda: daemon.desktop.active_process() != running.pid, "the window is out of the way")
    assert running.poll() is None
    daemon.click()
    until(lambda: daemon.desktop.active_process() == running.pid, "the window is in front again")
    running.send_signal(signal.SIGTERM)
    assert running.wait(20) == 0


def test_snooze_is_told_again_by_nobody_at_once(
    program: Program, daemon: Daemon, reminded: Callable[..., subprocess.Popen[bytes]]
) -> None:
    running = reminded()
    daemon.choose("Snooze")
    until(lambda: not daemon.shown(), "the notification is gone")
    assert program.stages()["Call Joe"] != "Done this week"
    running.send_signal(signal.SIGTERM)
    assert running.wait(20) == 0
