"""The desktop's own tools look at what tells it about the program."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board import APP_ID

if TYPE_CHECKING:
    from tests.driver.window import Program

pytestmark = pytest.mark.real

FILES = Path(__file__).parents[2] / "resources" / "desktop"


def test_the_desktop_file_is_valid() -> None:
    told = subprocess.run(
        ["desktop-file-validate", FILES / f"{APP_ID}.desktop"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_desktop_knows_whose_window_it_sees(program: Program) -> None:
    program.window()
    number = program.desktop.run("xdotool", "getactivewindow")
    told = program.desktop.run("xprop", "-id", number)
    entry = (FILES / f"{APP_ID}.desktop").read_text("utf-8").splitlines()
    [name] = [line.partition("=")[2] for line in entry if line.startswith("StartupWMClass=")]

    assert re.search(rf'^WM_CLASS.*= ".*", "{name}"$', told, re.MULTILINE)
    assert f'_GTK_APPLICATION_ID(UTF8_STRING) = "{APP_ID}"' in told
    assert f'_KDE_NET_WM_DESKTOP_FILE(UTF8_STRING) = "{APP_ID}"' in told


def test_the_software_centre_can_show_the_program() -> None:
    told = subprocess.run(
        ["appstreamcli", "validate", "--no-net", FILES / f"{APP_ID}.metainfo.xml"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stdout
    assert "W:" not in told.stdout
    assert "E:" not in told.stdout
