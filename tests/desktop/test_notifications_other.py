"""Notes on Windows and macOS, through a stand-in for the library that is only installed there."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from board.desktop import notifications
from board.desktop.notifications_linux import LinuxNotifier
from board.desktop.notifications_other import OtherNotifier
from board.domain.notifications import NotificationText
from tests.driver.doubles import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

NOTE = NotificationText("k1", "Call Joe", "Tall Pines", (("open", "Open"), ("done", "Done")))


@dataclass
class Button:
    title: str
    on_pressed: Callable[[], None]


class Library(ModuleType):
    """What of desktop-notifier 6.2 is used here."""

    def __init__(self) -> None:
        super().__init__("desktop_notifier")
        self.Button = Button
        self.DesktopNotifier = self.make
        self.sent: list[dict[str, Any]] = []
        self.cleared: list[str] = []

    def make(self, *, app_name: str, app_icon: None) -> Library:
        assert (app_name, app_icon) == ("Board", None)
        return self

    async def send(self, **values: object) -> str:
        self.sent.append(values)
        return f"note {len(self.sent)}"

    async def clear(self, identifier: str) -> None:
        self.cleared.append(identifier)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setitem(sys.modules, "desktop_notifier", made)
    return made


@pytest.fixture
def notifier() -> Iterator[OtherNotifier]:
    made = OtherNotifier("Board")
    yield made
    made.close()


def test_a_note_is_sent_and_its_buttons_come_back(
    library: Library, notifier: OtherNotifier, qtbot: QtBot
) -> None:
    acted = Heard(notifier.acted)
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: bool(library.sent))
    [sent] = library.sent
    assert (sent["title"], sent["message"]) == ("Call Joe", "Tall Pines")
    assert [button.title for button in sent["buttons"]] == ["Open", "Done"]
    sent["buttons"][1].on_pressed()
    sent["on_clicked"]()
    assert acted.said == [("k1", "done", ""), ("k1", notifications.OPEN, "")]


def test_a_note_takes_the_place_of_the_former(
    library: Library, notifier: OtherNotifier, qtbot: QtBot
) -> None:
    notifier.show(NOTE)
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: library.cleared == ["note 1"])
    notifier.withdraw("k1")
    notifier.withdraw("k1")
    qtbot.waitUntil(lambda: library.cleared == ["note 1", "note 2"])


def test_without_the_library_the_note_comes_back(
    notifier: OtherNotifier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "desktop_notifier", None)
    with qtbot.waitSignal(notifier.refused) as refused:
        notifier.show(NOTE)
    assert refused.args == [NOTE]


@pytest.mark.parametrize(("platform", "kind"), [("linux", LinuxNotifier), ("win32", OtherNotifier)])
def test_each_system_has_its_way(
    monkeypatch: pytest.MonkeyPatch, platform: str, kind: type
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert type(notifications.system_notifier("Board", "io.example.Board")) is kind


def test_what_is_withdrawn_just_before_the_end_is_withdrawn(
    library: Library, notifier: OtherNotifier, qtbot: QtBot
) -> None:
    notifier.show(NOTE)
    qtbot.waitUntil(lambda: bool(library.sent))
    notifier.withdraw(NOTE.slot)
    notifier.close()
    assert library.cleared == ["note 1"]
