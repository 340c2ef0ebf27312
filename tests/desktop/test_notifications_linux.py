"""What goes over the session bus for a note, and what comes back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from board.desktop.notifications import bring_forward
from board.desktop.notifications_linux import LinuxNotifier
from board.domain.notifications import NotificationText
from tests.driver.doubles import Heard
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

APP = "io.example.Board"
ABLE = ("actions", "body", "body-markup")
NOTE = NotificationText(
    "k1", "Call <Joe> & Ann", "Tall <b>Pines</b> & Co", (("open", "Open"), ("done", "Done"))
)
CONFIG = """<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Service:
    """A notification service that is another process."""

    def __init__(self, *abilities: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.fake_service", *abilities],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.heard()[0] == "ready"

    def heard(self) -> list[Any]:
        """Wait for the next call; return its name and values."""
        assert self.process.stdout is not None
        heard: list[Any] = json.loads(self.process.stdout.readline())
        return heard

    def heard_note(self) -> list[Any]:
        """Wait for the next note and return its values; abilities are asked for before."""
        assert self.heard()[0] == "GetCapabilities"
        name, values = self.heard()
        assert name == "Notify"
        return list(values)

    def says(self, name: str, *values: object) -> None:
        """Send a signal."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([name, values]) + "\n")
        self.process.stdin.flush()

    def stops(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Start a session bus that starts no services by itself."""
    with TemporaryDirectory(prefix="bus") as folder:
        socket = Path(folder) / "bus"
        config = Path(folder) / "bus.conf"
        config.write_text(CONFIG.format(socket=socket))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert daemon.stdout is not None
        daemon.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={socket}")
        yield daemon
        daemon.kill()
        daemon.communicate()


@pytest.fixture
def service(bus: subprocess.Popen[str]) -> Iterator[Callable[..., Service]]:
    """Start notification services."""
    started: list[Service] = []

    def start(*abilities: str) -> Service:
        started.append(Service(*abilities))
        return started[-1]

    yield start
    for each in started:
        each.stops()


@pytest.fixture
def notifier() -> Iterator[LinuxNotifier]:
    made = LinuxNotifier("Board", APP)
    yield made
    made.close()


def test_a_note_names_us_is_escaped_and_has_its_buttons(
    service: Callable[..., Service], notifier: LinuxNotifier
) -> None:
    asked = service(*ABLE)
    notifier.show(NOTE)

    app, replaces, icon, title, body, actions, hints, lasts = asked.heard_note()
    assert (app, replaces, icon, lasts) == ("Board", 0, APP, -1)
    assert (title, body) == ("Call <Joe> & Ann", "Tall &lt;b&gt;Pines&lt;/b&gt; &amp; Co")
    assert actions == ["default", "Open", "open", "Open", "done", "Done"]
    assert hints == {"desktop-entry": ["s", APP], "urgency": ["y", 1]}


def test_a_simple_service_gets_plain_text_and_no_buttons(
    service: Callable[..., Service], notifier: LinuxNotifier
) -> None:
    asked = service("body")
    notifier.show(NOTE)

    *_, body, actions, _hints, _lasts = asked.heard_note()
    assert (body, actions) == ("Tall <b>Pines</b> & Co", [])


def test_characters_nobody_can_draw_are_left_out(
    service: Callable[..., Service], notifier: LinuxNotifier
) -> None:
    asked = service(*ABLE)
    notifier.show(NotificationText("k1", "a\x07b\u202ec" + "d" * 500, "one\ntwo\x00"))

    values = asked.heard_note()
    assert values[3] == ("a b c" + "d" * 500)[:200]
    assert values[4] == "one\ntwo "


def test_a_note_replaces_the_one_in_its_slot_while_that_is_there(
    service: Callable[..., Service], notifier: LinuxNotifier, qtbot: QtBot
) -> None:
    asked = service(*ABLE)
    replaced = []
    for slot in ("k1", "k2", "k1", "k2"):
        notifier.show(NotificationText(slot, "x"))
        replaced.append(asked.heard_note()[1])
    asked.says("NotificationClosed", 1, 2)
    acted = Heard(notifier.acted)
    asked.says("ActionInvoked", 2, "default")
    qtbot.waitUntil(lambda: bool(acted.said))
    notifier.show(NotificationText("k1", "x"))
    replaced.append(asked.heard_note()[1])

    assert replaced == [0, 0, 1, 2, 0]


def test_a_button_comes_back_with_the_token_that_came_before_it(
    service: Callable[..., Service], notifier: LinuxNotifier, qtbot: QtBot
) -> None:
    asked = service(*ABLE)
    acted = Heard(notifier.acted)
    notifier.show(NOTE)
    asked.heard_note()
    asked.says("ActivationToken", 1, "token-1")
    asked.says("ActionInvoked", 7, "done")  # another program's
    asked.says("ActionInvoked", 1, "open")
    asked.says("ActionInvoked", 1, "done")

    qtbot.waitUntil(lambda: len(acted.said) == 2)
    assert acted.said == [("k1", "open", "token-1"), ("k1", "done", "")]


def test_a_note_is_taken_away(service: Callable[..., Service], notifier: LinuxNotifier) -> None:
    asked = service(*ABLE)
    notifier.show(NOTE)
    asked.heard_note()
    notifier.withdraw("never shown")
    notifier.withdraw("k1")

    assert asked.heard() == ["CloseNotification", [1]]


def test_all_notes_go_with_the_program(service: Callable[..., Service]) -> None:
    asked = service(*ABLE)
    notifier = LinuxNotifier("Board", APP)
    notifier.show(NOTE)
    asked.heard_note()
    notifier.close()

    assert asked.heard() == ["CloseNotification", [1]]


def test_without_a_service_the_note_comes_back(
    bus: subprocess.Popen[str], notifier: LinuxNotifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.refused) as refused:
        notifier.show(NOTE)
    assert refused.args == [NOTE]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_the_note_comes_back(
    notifier: LinuxNotifier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with qtbot.waitSignal(notifier.refused):
        notifier.show(NOTE)


def test_a_service_that_comes_later_is_found(
    service: Callable[..., Service], notifier: LinuxNotifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.refused):
        notifier.show(NOTE)
    asked = service(*ABLE)
    notifier.show(NOTE)

    assert asked.heard_note()[1] == 0


def test_a_bus_that_dies_is_noticed_once_and_forgotten(
    service: Callable[..., Service],
    bus: subprocess.Popen[str],
    notifier: LinuxNotifier,
    qtbot: QtBot,
) -> None:
    asked = service(*ABLE)
    notifier.show(NOTE)
    asked.heard_note()
    bus.kill()
    bus.wait()
    qtbot.waitUntil(lambda: notifier._service is None)

    with qtbot.waitSignal(notifier.refused):
        notifier.show(NOTE)


def test_the_token_is_where_qt_looks_for_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    wanted = "token-1"
    bring_forward(window, wanted)

    assert os.environ["XDG_ACTIVATION_TOKEN"] == wanted
    assert window.isVisible()
