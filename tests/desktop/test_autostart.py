"""The entries that start the program at login, as files."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from board import APP_ID
from board.desktop.autostart import DESK, WALL, is_enabled, set_enabled

COMMAND = ["/opt/follow up/followup-board", "--wall"]


def entry(what: str = DESK) -> Path:
    return Path(os.environ["XDG_CONFIG_HOME"]) / "autostart" / f"{APP_ID}.{what}.desktop"


def line(name: str) -> str:
    found = [each for each in entry().read_text().splitlines() if each.startswith(f"{name}=")]
    return found[0].partition("=")[2]


def test_it_is_off_at_first_and_can_be_switched() -> None:
    assert not is_enabled(DESK)
    set_enabled(DESK, True, COMMAND)
    assert is_enabled(DESK)
    assert not is_enabled(WALL)
    set_enabled(DESK, False, COMMAND)
    assert not is_enabled(DESK)
    assert not entry().exists()
    set_enabled(DESK, False, COMMAND)


def test_desk_and_wall_are_switched_by_themselves() -> None:
    set_enabled(DESK, True, COMMAND)
    set_enabled(WALL, True, COMMAND)
    set_enabled(DESK, False, COMMAND)
    assert is_enabled(WALL)


def test_the_entry_is_one_that_desktops_take() -> None:
    set_enabled(DESK, True, COMMAND)
    assert entry().read_text().startswith("[Desktop Entry]\nType=Application\n")
    assert line("Icon") == APP_ID
    assert line("Exec") == '"/opt/follow up/followup-board" "--wall"'


@pytest.mark.parametrize("word", ['a"b', "a$b", "a`b", "a\\b", "50%", "größe x", "it's"])
def test_a_word_of_the_command_arrives_as_it_is(word: str) -> None:
    set_enabled(DESK, True, ["x", word])
    text = line("Exec").replace("\\\\", "\\")  # what reading the file undoes first
    # In double quotes a shell undoes the same as desktops do.
    read = subprocess.run(["sh", "-c", f"printf %s {text[3:]}"], capture_output=True, check=True)
    assert read.stdout.decode().replace("%%", "%") == word


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_an_entry_that_the_desktop_itself_switched_off_is_off(off: str) -> None:
    set_enabled(DESK, True, COMMAND)
    text = entry().read_text().replace("X-GNOME-Autostart-enabled=true", "")
    entry().write_text(f"{text}{off}\n")
    assert not is_enabled(DESK)


def test_nothing_is_left_when_the_folder_cannot_be_made() -> None:
    entry().parent.parent.mkdir(exist_ok=True)
    entry().parent.write_text("a file")
    with pytest.raises(OSError, match="autostart"):
        set_enabled(DESK, True, COMMAND)


def test_on_macos_it_is_a_launch_agent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    set_enabled(WALL, True, COMMAND)
    agent = Path(os.environ["HOME"]) / "Library" / "LaunchAgents" / f"{APP_ID}.wall.plist"
    told = plistlib.loads(agent.read_bytes())
    assert (told["Label"], told["ProgramArguments"]) == (f"{APP_ID}.wall", COMMAND)
    assert told["RunAtLoad"] is True
    assert is_enabled(WALL)
