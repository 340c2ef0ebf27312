"""The wall on real screens: on the one asked for, without taking the keyboard, kept awake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.driver.builders import Clock, added, in_days, open_desk
from tests.driver.desktop import Desktop, until
from tests.driver.processes import CHECKOUT
from tests.driver.reader import Reader
from tests.driver.window import DAY, Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
pytestmark = pytest.mark.real

LATE = "#d55e00"
SCREENS = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 720},
        {"name": "tv", "x": 1280, "y": 0, "width": 1080, "height": 1920},
    ],
}
PLACED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from board.app import program
from board.app.main import main

class Telling(program.Program):
    def __init__(self, *parts, **more):
        super().__init__(*parts, **more)
        self.settled.connect(lambda: QTimer.singleShot(500, self.tell))

    def tell(self):
        window = self.walls.window
        place = window.geometry()
        sheet = window.view.sheet
        bands = {cell.cell.y for cell in sheet.groups[0]}
        print(window.screen().name(), place.x(), place.width(), place.height(), len(bands))
        QApplication.quit()

program.Program = Telling
sys.exit(main(sys.argv[1:]))
"""


def a_board(file: Path) -> None:
    """Make a board with late cards in each stage."""
    ws = open_desk(str(file), Clock())
    for stage in ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn"):
        added(ws, f"Call about {stage}", stage=stage, due=in_days(-3))
    ws.store.close()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["--screen", "tv"], "tv 1280 1080 1920 2"),
        (["--screen", "2"], "tv 1280 1080 1920 2"),
        (["--screen", "1"], "desk 0 1280 720 1"),
        ([], "tv 1280 1080 1920 2"),
        (["--screen", "nowhere"], "tv 1280 1080 1920 2"),
    ],
)
def test_the_wall_stands_on_the_screen_asked_for(
    words: list[str], place: str, board_file: Path, tmp_path: Path
) -> None:
    a_board(board_file)
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            PLACED,
            "--board",
            str(board_file),
            "--today",
            DAY,
            "--wall",
            *words,
        ],
        env={
            **os.environ,
            "PYTHONPATH": str(CHECKOUT),
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        },
        capture_output=True,
        check=False,
        text=True,
        timeout=30,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.split("\n")[0] == place


def test_the_wall_alone_keeps_the_screen_awake_until_a_real_esc(
    program: Program, desktop: Desktop, tmp_path: Path
) -> None:
    a_board(program.board)
    heard = tmp_path / "heard"
    saver = [sys.executable, "-m", "tests.driver.screen_saver"]
    desktop.start(saver, said=heard, environment=program.environment)
    until(lambda: "ready" in said(heard), "the screen saver listens")
    wall = desktop.start(
        program.words("--wall"), complained=program.complaints, environment=program.environment
    )
    until(lambda: shows_late(desktop), "the late cards show")
    until(lambda: "\nInhibit " in said(heard), "the screen is kept awake")
    until(lambda: desktop.active_process() == wall.pid, "the only window has the keyboard")
    desktop.run("xdotool", "key", "Escape")
    assert wall.wait(20) == 0
    until(lambda: "UnInhibit 7" in said(heard), "the screen may go dark again")


@pytest.fixture
def two_screens() -> Iterator[Desktop]:
    """Start an X server with a second screen that stands on its side."""
    desktop = Desktop(second=(720, 1280))
    yield desktop
    desktop.close()


def test_beside_a_desk_the_wall_takes_neither_its_screen_nor_its_keyboard(
    two_screens: Desktop, board_file: Path
) -> None:
    a_board(board_file)
    reader = Reader(two_screens)
    program = Program(two_screens, reader, board_file)
    desk = program.window()
    asked = program.ended("--wall", "--screen", "2")
    assert (asked.returncode, asked.stdout, asked.stderr) == (0, "", "")
    until(lambda: shows_late(two_screens, 1), "the late cards show on the second screen")
    assert desk.is_active()
    assert two_screens.run("xdotool", "getwindowfocus", "getwindowpid") == str(desk.process.pid)
    two_screens.run("xdotool", "key", "F11")
    until(lambda: not shows_late(two_screens, 1), "the wall is gone")
    assert desk.is_active()
    desk.quit()
    reader.close()
    assert program.complained() == ""


def said(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def shows_late(desktop: Desktop, screen: int = 0) -> bool:
    """Tell whether the count of late cards stands in the upper right of a screen."""
    picture = desktop.picture(screen)
    head = range(0, picture.height // 6, 2)
    return any(picture.colour(x, y) == LATE for y in head for x in range(0, picture.width, 4))
