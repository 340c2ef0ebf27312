"""Kills the whole running window: python -m tests.faults.window_kills FOLDER SEED KILLS

A hand types follow-ups into the real window, offscreen; a card counts as acknowledged once the
window says that it was added. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import address_of
from board.services import undo
from tests.driver.builders import TODAY
from tests.driver.inputs import press_key
from tests.faults.forks import Child, answer
from tests.faults.script import at_desk, loose_ends, state_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[object], None]

LONGEST_WAIT = 0.4
STARTED = -1
EVERY_MS = 5


class Hand(QObject):
    """Types a follow-up, waits until the window says it is there, types the next one."""

    def __init__(self, program: Program, tell: Tell, number: int) -> None:
        super().__init__(program)
        self._program, self._tell, self._number = program, tell, number
        self._waits = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(EVERY_MS)

    def _on_time(self) -> None:
        open_board = self._program._at
        if open_board is None or not open_board.desk.is_loaded:
            return
        text = self._program._window.notice_bar.text("news")
        if self._waits and f"card {self._number}” added" in text:
            self._tell(self._number)
            self._number += 1
            self._waits = False
        if not self._waits:
            self._type()

    def _type(self) -> None:
        view = self._program._window.board_view
        row = view.columns[self._number % len(view.columns)].add_row
        row.open()
        QTest.keyClicks(row.edit, f"card {self._number}")
        self._waits = True
        press_key("Return", row.edit)


def run_window(board: Path, number: int, tell: Tell) -> None:
    """Be the window with a hand in it, until killed."""
    app = QApplication(sys.argv[:1])
    program = Program(app, Choice(address_of(str(board)), may_make=True, today=TODAY))
    if not program.open():
        raise AssertionError("another window has the board")
    tell(STARTED)
    hand = Hand(program, tell, number)
    app.exec()
    del hand


def verdict(board: Path, acked: list[int]) -> dict[str, object]:
    """Say what is wrong with a board on which these cards were seen as added."""
    ws = at_desk(board)
    there = {int(title.removeprefix("card ")) for title in state_of(ws)}
    lost = sorted(set(acked) - there)
    wrong = loose_ends(board)
    undo.possible(ws)
    return {"lost": lost, "corrupt": wrong, "next": max([-1, *there]) + 1}


def main(folder: Path, seed: int, kills: int) -> dict[str, object]:
    """Kill a window and look, again and again, on one board."""
    chance = Random(seed)  # noqa: S311 - no secret
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    board = folder / "board.db"
    wrong: list[object] = []
    acked: list[int] = []
    number = 0
    for kill in range(kills):
        child = Child(lambda tell: run_window(board, number, tell))  # noqa: B023 - run at once
        told = [child.line()]
        if kill % 5:  # else while it starts
            told.append(child.line())
        time.sleep(chance.uniform(0, LONGEST_WAIT))
        child.kill()
        told += child.lines()
        child.ended()
        if any(not isinstance(line, int) for line in told):
            wrong.append({"told": told})
        acked += [line for line in told if isinstance(line, int) and line != STARTED]
        after = answer(partial(verdict, board, acked))
        assert isinstance(after, dict)
        if after.get("lost") or after.get("corrupt") or "next" not in after:
            wrong.append({"kill": kill, **after})
        number = after.get("next", number)
    return {"wrong": wrong, "acknowledged": len(acked)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
