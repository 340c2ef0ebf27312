"""The desktop's own tools look at what tells it about the program."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from board import APP_ID

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
