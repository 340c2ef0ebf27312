"""Backups beside a writer at full speed: python -m tests.faults.backing_up FOLDER SEED BACKUPS"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

from board.services import backups, cards
from tests.driver.builders import Clock, open_desk
from tests.faults.forks import Child, answer
from tests.faults.kills import work
from tests.faults.script import Script, State, at_desk, loose_ends, state_of, warm_up

BIG_NOTES = 120  # of 100,000 characters: a board of more than 10 MB
BIG_BACKUPS = 3
TITLE_OF_BIG = "big"


class Passed:
    """The states the board passes through: one after each command that changed something."""

    def __init__(self, seed: int) -> None:
        self._script = Script(seed)
        self._states: list[State] = [{}]

    def after(self, actions: int) -> State:
        """Return the state after so many actions."""
        while len(self._states) <= actions:
            before = self._script.state
            if self._script.step() is not before:
                self._states.append(self._script.state)
        return self._states[actions]


def make(board: Path, target: Path) -> float:
    """Make a backup as a command beside the window does; return the seconds it took."""
    ws = open_desk(str(board), Clock(), "Max Mohr")
    begin = time.monotonic()
    backups.make(ws, target, force=True)
    took = time.monotonic() - begin
    ws.store.close()
    return took


def visit(board: Path) -> None:
    """Open a board once, so that its person is known there."""
    at_desk(board).store.close()


def actions_in(board: Path) -> int:
    """Return how many actions a board has in its journal."""
    with closing(sqlite3.connect(board)) as file:
        [(number,)] = file.execute("SELECT count(*) FROM groups").fetchall()
    return int(number)


def look(copy: Path, passed: Passed, first: int) -> str:
    """Say whether a backup is sound and a state that the board passed through."""
    if loose_ends(copy):
        return "damaged"
    same = state_of(at_desk(copy)) == passed.after(actions_in(copy) - first)
    return "fine" if same else "never was so"


def restored(board: Path, source: Path) -> str:
    """Say whether a backup that is put back is the board."""
    expected = state_of(at_desk(source))
    ws = at_desk(board)
    backups.restore(ws, source)
    return "fine" if state_of(ws) == expected and not backups.check(ws) else "not put back"


def grow(board: Path) -> None:
    """Make a board of more than 10 MB."""
    ws = at_desk(board)
    for number in range(BIG_NOTES):
        cards.add(ws, cards.Draft(f"{TITLE_OF_BIG} {number}", note="x" * 100_000))


def beside_writer(board: Path, seed: int, number: int) -> dict[str, object]:
    """Make backups while another process works through the script without a pause."""
    first = int(str(answer(lambda: actions_in(board))))
    writer = Child(lambda _tell: work(board, seed, 0, lambda _number: None))
    passed, copy = Passed(seed), board.with_name("copy.db")
    took, results = [], []
    for _ in range(number):
        took.append(float(str(answer(lambda: make(board, copy)))))
        if board.stem == TITLE_OF_BIG:
            results.append("damaged" if answer(lambda: loose_ends(copy)) else "fine")
        else:
            results.append(str(answer(lambda: look(copy, passed, first))))
    written = int(str(answer(lambda: actions_in(board)))) - first
    writer.kill()
    writer.ended()
    return {"results": results, "slowest": round(max(took), 2), "written": written}


def main(folder: Path, seed: int, number: int) -> dict[str, object]:
    """Make backups of a small board and of a big one, then put one back."""
    warm_up(folder)
    small, big = folder / "small.db", folder / f"{TITLE_OF_BIG}.db"
    for board in (small, big):
        answer(partial(make, board, board.with_name("first.db")))
        answer(partial(visit, board))
    answer(lambda: grow(big))
    usual = beside_writer(small, seed, number)
    back = answer(lambda: restored(small, folder / "copy.db"))
    return {"usual": usual, "back": back, "big": beside_writer(big, seed, BIG_BACKUPS)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
