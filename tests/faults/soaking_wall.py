"""Run by test_wall_soak in a process of its own: the wall hangs there for 72 hours, sampled.

The clock is injected: each step is a minute, in which five pages turn. What is measured goes into
the file SOAK_RESULT.
"""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication

from board.app.paths import resource
from board.domain.errors import StoreAway
from board.domain.viewing import Viewing
from board.services import cards, watch
from board.ui.settings.wall_values import WallSettings
from board.ui.theme import TEXT_FAMILY, Theme, load_fonts
from board.ui.wall.presenter import WallPresenter
from board.ui.wall.window import WallWindow
from board.ui.work import Work
from tests.driver.builders import added, in_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

MINUTES = 72 * 60
CARDS = 60
LOSSES = 200
SAMPLES = 72
STAGES = ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn")
SIZE = QSize(960, 540)


class Hanging:
    """A wall with its presenter, driven by the hand of a clock."""

    def __init__(self, ws: Workspace, clock: Clock) -> None:
        self.ws, self.clock = ws, clock
        if TEXT_FAMILY not in QFontDatabase.families():
            load_fonts(resource("fonts"))
        self.theme = Theme(resource())
        self.work = Work()
        self.window = WallWindow(self.theme, Viewing())
        self.window.resize(SIZE)
        self.window.view.resize(SIZE)
        self.presenter = WallPresenter(
            ws, self.work, view=self.window.view, settings=WallSettings(), parent=self.window
        )
        self.presenter.watcher._timer.stop()  # each look is asked for here
        self._canvas = QPixmap(SIZE)
        self._loop = QEventLoop()  # one for all: pytest-qt's own leave a little behind each

    def _answered(self, _none: object) -> None:
        self._loop.quit()

    def look(self) -> None:
        """Look for news, and wait until they are shown."""
        self.presenter.watcher.look()
        for _ in range(2):  # the answer asks when the last change was
            self.work.run(lambda: None, done=self._answered)
            self._loop.exec()

    def paint(self) -> None:
        """Paint it as the screen would."""
        self.window.view.render(self._canvas)


@pytest.fixture
def wall(qtbot: QtBot, file_ws: Workspace, clock: Clock) -> Iterator[Hanging]:
    for number in range(CARDS):
        added(file_ws, f"Call {number}", stage=STAGES[number % 5], due=in_days(number % 9 - 1))
    hanging = Hanging(file_ws, clock)
    yield hanging
    hanging.presenter.stop()
    hanging.work.close()
    hanging.window.close()


@pytest.mark.timeout(1_800)
@pytest.mark.expects_log
def test_72_hours(wall: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = list(watch.load(wall.ws).cards)
    _fill_page_cache(wall.ws)
    samples: list[dict[str, float]] = []
    changes = losses = 0
    for minute in range(MINUTES):
        wall.clock.ahead(minutes=1)
        wall.presenter.look_at_clock()
        for _ in range(5):
            wall.window.view.turn_page()
        if minute % 6 == 0:
            wall.window._on_shift()
            title = {"title": f"Call {changes % 500}"}
            cards.edit(wall.ws, ids[changes * 7 % CARDS], title)
            changes += 1
            wall.look()
        if _falls(minute, LOSSES):
            _lose_and_find(wall, monkeypatch)
            losses += 1
        if minute % 20 == 0:
            wall.paint()
        if _falls(minute, SAMPLES):
            samples.append(_sample(wall) | {"hours": minute / 60})
    assert wall.window.view.pages > 1
    told = {"samples": samples, "changes": changes, "losses": losses}
    Path(os.environ["SOAK_RESULT"]).write_text(json.dumps(told))


def _fill_page_cache(ws: Workspace) -> None:
    """Let SQLite keep as many pages as it ever will (2 MB): the growing journal fills them."""
    card = added(ws, "Long")
    for number in range(400):
        cards.edit(ws, card.id, {"note": f"{number} " * 2_000})
    cards.archive(ws, [card.id])


def _lose_and_find(wall: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the board be away for one look."""

    def away(*_: object) -> None:
        raise StoreAway("store_away")

    with monkeypatch.context() as patch:
        patch.setattr(watch, "since", away)
        wall.look()
    assert wall.window.view.sheet.moment.warning
    wall.look()
    assert not wall.window.view.sheet.moment.warning


def _falls(minute: int, times: int) -> bool:
    """Return whether one of so many events, evenly spread, falls on a minute."""
    return (minute + 1) * times // MINUTES > minute * times // MINUTES


def _sample(wall: Hanging) -> dict[str, float]:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    objects = [each for root in (wall.window, wall.work) for each in root.findChildren(QObject)]
    return {
        "rss": pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024,
        "files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - only how many
        "threads": len(os.listdir("/proc/self/task")),  # noqa: PTH208 - only how many
        "objects": len(objects),
        "widgets": len(QApplication.allWidgets()),
        "timers": sum(isinstance(each, QTimer) for each in objects),
    }
