"""Run by test_soak in a process of its own: 72 hours of work in the window, sampled.

The clock is injected: each tick is a second. What is measured goes into the file SOAK_RESULT.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import pytest
from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from board.domain.card import TouchKind
from board.services import cards, touches, undo
from board.services.cards import Draft
from tests.driver.builders import TODAY
from tests.driver.scenario import AtDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock

TICKS, CHANGES, POLLS = 259_200, 5_000, 2_000
SAMPLES = 72
CARDS = 120
SEVERE = {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
    at_desk.open_board.watcher.stop()
    yield at_desk
    at_desk.goes_home()


@pytest.mark.timeout(1_800)
def test_72_hours(desk: AtDesk) -> None:
    for number in range(CARDS):
        desk.does(lambda number=number: cards.add(desk.ws, _draft(number)))  # type: ignore[misc]
    work = Work(desk)
    severe: list[str] = []
    qInstallMessageHandler(
        lambda kind, _where, text: severe.append(text) if kind in SEVERE else None
    )
    with Path(os.environ["SOAK_RESULT"]).open("w") as told:
        _work(desk, work, told)
        told.write(json.dumps({"changes": work.changes, "polls": work.polls, "ticks": TICKS}))
    assert severe == []


def _work(desk: AtDesk, work: Work, told: TextIO) -> None:
    """Work for three days; each sample is a line, so that none of them is kept in memory."""
    for tick in range(TICKS):
        desk.clock.ahead(seconds=1)
        if tick % 15 == 0:
            desk.open_board.clock.timeout.emit()
        if _falls(tick, CHANGES):
            work.change()
        if _falls(tick, POLLS):
            work.poll()
        if _falls(tick, SAMPLES):
            work.look_around()
            told.write(json.dumps(_sample(desk) | {"hours": tick / 3600}) + "\n")


def _falls(tick: int, times: int) -> bool:
    """Return whether one of so many events, evenly spread, falls on a tick."""
    return (tick + 1) * times // TICKS > tick * times // TICKS


def _draft(number: int) -> Draft:
    return Draft(
        f"Call {number % 500}",
        customer=f"Customer {number % 40}",
        job=f"Job {number % 60}",
        due=TODAY,
        note="A note\nof two lines",
    )


class Work:
    """What somebody does all day; the number of cards stays."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk
        self._kinds: Iterator[Callable[[str], object]] = cycle(
            (
                self._rename,
                self._move,
                self._touch,
                self._finish,
                self._undo,
                self._replace,
                self._open,
                self._filter,
            )
        )
        self.changes = self.polls = 0
        self._number = CARDS
        self._still = next(iter(desk.desk.board.cards))

    def change(self) -> None:
        """Change something through the lanes, and see it."""
        ids = [each for each in self._desk.desk.board.cards if each != self._still]
        next(self._kinds)(ids[self.changes * 7 % len(ids)])
        self.changes += 1
        self.poll(counts=False)

    def poll(self, *, counts: bool = True) -> None:
        """Look for news and wait for the answer."""
        self.polls += counts
        self._desk.open_board.watcher.look()
        with self._desk.qtbot.waitCallback(timeout=10_000) as answered:
            self._desk.work.run(lambda: None, done=answered)

    def look_around(self) -> None:
        """Show the pages, paint the window; a card that stays as it was is open each time.

        What the panel holds for a card with a longer story is more than what grows in a day.
        """
        open_board = self._desk.open_board
        open_board.panel_presenter.open(self._still)
        open_board.pages.show("archive")
        open_board.pages.show("customers")
        self._desk.settles()
        open_board.pages.back()
        self._desk.window.grab()
        self._desk.settles()

    def _rename(self, card_id: str) -> None:
        self._does(lambda ws: cards.edit(ws, card_id, {"title": f"Call {self.changes % 500}"}))

    def _move(self, card_id: str) -> None:
        stages = self._desk.desk.board.shown_stages()
        to = stages[self.changes % (len(stages) - 1)].id
        self._desk.open_board.actions.cards.move([card_id], to)

    def _touch(self, card_id: str) -> None:
        self._does(lambda ws: touches.log(ws, card_id, TouchKind.CALL, "spoke"))

    def _finish(self, card_id: str) -> None:
        self._desk.open_board.actions.cards.finish([card_id])

    def _undo(self, _card_id: str) -> None:
        self._does(undo.undo)

    def _replace(self, card_id: str) -> None:
        self._number += 1
        number = self._number
        self._does(lambda ws: (cards.remove(ws, [card_id]), cards.add(ws, _draft(number))))

    def _open(self, card_id: str) -> None:
        self._desk.open_board.panel_presenter.open(card_id)
        self._touch(card_id)

    def _filter(self, card_id: str) -> None:
        self._desk.desk.set_query("call" if self.changes % 16 else "")
        self._rename(card_id)

    def _does(self, verb: Callable[..., object]) -> None:
        self._desk.work.run(lambda: verb(self._desk.ws), failed=lambda _failure: None)


def _empty_caches(desk: AtDesk) -> None:
    """Give back what has a limit of its own or is free already: what is left must not grow."""
    for column in desk.window.board_view.columns:
        column.list.cards.painter.reset()

    def shrink() -> None:
        with desk.ws.store.reading() as connection:
            connection.exec_driver_sql("PRAGMA shrink_memory")

    for run in (
        desk.work.run,
        lambda job, done: desk.work.run_slow(lambda _slow: job(), done=done),
    ):
        with desk.qtbot.waitCallback(timeout=10_000) as answered:
            run(shrink, done=answered)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)


class _Allocated(ctypes.Structure):
    """What glibc tells of its memory, see mallinfo(3)."""

    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
        "fordblks", "keepcost")]  # fmt: skip


def _used() -> int:
    """Return how many bytes are allocated and not free: Python's too, it has no pools here."""
    told = ctypes.CDLL(None).mallinfo2
    told.restype = _Allocated
    allocated = told()
    return allocated.uordblks + allocated.hblkhd  # type: ignore[no-any-return]


def _sample(desk: AtDesk) -> dict[str, float]:
    _empty_caches(desk)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    objects = [each for root in (desk.window, desk.desk, desk.work) for each in _below(root)]
    return {
        "rss": pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024,
        "used": _used() / 1024 / 1024,
        "files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - only how many
        "threads": len(os.listdir("/proc/self/task")),  # noqa: PTH208 - only how many
        "objects": len(objects),
        "widgets": len(QApplication.allWidgets()),
        "timers": sum(isinstance(each, QTimer) for each in objects),
        "cards": len(desk.desk.board.cards),
    }


def _below(root: QObject) -> list[QObject]:
    return root.findChildren(QObject)
