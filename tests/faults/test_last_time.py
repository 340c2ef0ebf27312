"""S3: what went wrong is on disk without a customer's word, and the next start says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from board.app import logs
from board.ui import desk, watcher
from board.ui.actions import notices
from board.ui.actions import runner as actions
from board.ui.board import presenter as bars
from board.ui.importing import presenter as importing
from board.ui.panel import presenter as panel_presenter
from board.ui.search import presenter as finding
from tests.driver.processes import CHECKOUT
from tests.driver.scenario import AtDesk
from tests.faults.session import CANARIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from board.app.open_board import OpenBoard
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

MODES = {
    "slot": ("ValueError", "had a fault"),
    "thread": ("ValueError", "had a fault"),
    "hang": ("Timeout", "had a fault"),
    "abort": ("Aborted", "ended unexpectedly"),
    "crash": ("Segmentation fault", "ended unexpectedly"),
}
EXCEPTIONS = 1_000
OWN = "board."


@pytest.fixture
def sat_down(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[Callable[[], AtDesk]]:
    there: list[AtDesk] = []

    def sit() -> AtDesk:
        there.append(AtDesk(qtbot, monkeypatch, address=board_file, clock=clock))
        return there[0]

    yield sit
    for each in there:
        each.goes_home()


@pytest.mark.timeout(600)
@pytest.mark.expects_log
def test_faults_are_reported_next_time_and_the_loop_goes_on(
    gate: Gate,
    tmp_path: Path,
    sat_down: Callable[[], AtDesk],
    monkeypatch: pytest.MonkeyPatch,
    long_run: bool,
) -> None:
    wrong = [f"{mode}: {what}" for mode in MODES for what in _mistakes(tmp_path, mode)]
    injected = Injected(monkeypatch)
    at_desk = sat_down()
    slots = injected.into(at_desk, EXCEPTIONS if long_run else max(1, EXCEPTIONS // 40))
    at_desk.has("afterwards")
    at_desk.sees("afterwards")
    at_desk.chooses_for("afterwards", "Done")
    at_desk.undoes()
    at_desk.sees("afterwards")
    wrong += ["too few exceptions"] * (injected.raised < EXCEPTIONS)
    value = f"{len(wrong)} wrong of {len(MODES)} faults, {injected.raised} exceptions in {slots}"
    gate("S3", f"{value} slots {wrong[:3] or ''}", "0 wrong, the loop goes on", not wrong)


def _mistakes(tmp_path: Path, mode: str) -> Iterator[str]:
    """Let the program go wrong, then look at what is on disk and what the next start says."""
    board = tmp_path / mode / "board.db"
    board.parent.mkdir()
    named, words = MODES[mode]
    went = _ran(mode, board)
    if (went.returncode == 0) == (words == "ended unexpectedly"):
        yield f"ended with {went.returncode}: {went.stderr[-200:]}"
    told = json.loads(_ran("look", board).stdout.splitlines()[-1])
    if words not in told["words"]:
        yield f"the next start says {told['words']!r}"
    if named not in told["report"] or "session.py" not in told["report"]:
        yield f"the report is {told['report'][:300]!r}"
    if any(word in told["report"] + went.stderr for word in CANARIES):
        yield "a customer is named"
    again = json.loads(_ran("look", board).stdout.splitlines()[-1])
    if again["words"]:
        yield "it is said twice"


def _ran(mode: str, board: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.faults.session", mode, str(board)],
        cwd=CHECKOUT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


class Injected(QObject):
    """Makes every slot of the window raise, as often as wanted."""

    _go = Signal()

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.raised = 0
        self._on = False
        self._patch = monkeypatch
        for kind in _classes():
            for name in [each for each in vars(kind) if each.startswith("_on_")]:
                self._wrap(kind, name)

    def into(self, at_desk: AtDesk, times: int) -> int:
        """Call each slot of the living objects so many times; return how many slots there are."""
        self._patch.setattr(sys, "excepthook", logs._Caught(_telling(at_desk.open_board)))
        living = [at_desk.window, *at_desk.window.findChildren(QObject), at_desk.desk, at_desk.work]
        slots = [
            getattr(each, name)
            for each in living
            for name in dir(type(each))
            if name.startswith("_on_") and type(each).__module__.startswith(OWN)
        ]
        by_name = {(type(each.__self__), each.__name__): each for each in slots if _bound(each)}
        wanted = self.raised + times * len(by_name)
        for each in by_name.values():
            self._go.connect(each)
        self._on = True
        timer = QTimer()
        timer.timeout.connect(self._go)
        timer.start(0)
        at_desk.qtbot.waitUntil(lambda: self.raised >= wanted, timeout=300_000)
        timer.stop()
        self._on = False
        self._go.disconnect()
        return len(by_name)

    def _wrap(self, kind: type, name: str) -> None:
        real = vars(kind)[name]
        if not callable(real) or isinstance(real, staticmethod):
            return

        def slot(*arguments: object, **more: object) -> object:
            if self._on:
                self.raised += 1
                raise RuntimeError(name)
            return real(*arguments, **more)

        slot.__name__ = name
        self._patch.setattr(kind, name, slot)


def _telling(open_board: OpenBoard) -> Callable[[BaseException], object]:
    return lambda error: open_board.notices.bug(type(error).__name__)


def _bound(slot: object) -> bool:
    return getattr(slot, "__self__", None) is not None


def _classes() -> set[type]:
    modules = (actions, bars, desk, finding, importing, notices, panel_presenter, watcher)
    found = {
        each
        for name, module in list(sys.modules.items())
        if name.startswith(("board.ui", "board.app")) or module in modules
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, QObject)
    }
    return {each for each in found if each.__module__.startswith(OWN)}
