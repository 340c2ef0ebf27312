"""Starts that race for one board: python -m tests.faults.races FOLDER SEED RACES

Most of them race for the lock alone, each tenth with the whole window. Prints how many processes
got a window in each race, and how long a dead process's lock was in the way.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication

from board.app.desks import Choice
from board.app.program import Program
from board.desktop.single_instance import SingleInstance
from board.domain.address import address_of
from tests.driver.builders import TODAY
from tests.faults.forks import Child

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[object], None]

STARTERS = 3
WINDOW_EVERY = 10
DEAD_LOCKS = 10


class Gun:
    """A pipe that nobody reads from before it is closed: all who wait see that at once."""

    def __init__(self) -> None:
        self.waiting, self._holding = os.pipe()

    def wait(self, seconds: float | None = None) -> None:
        """Wait for the shot."""
        os.close(self._holding)
        select.select([self.waiting], [], [], seconds)

    def fire(self) -> None:
        """Let everybody run."""
        os.close(self._holding)
        os.close(self.waiting)


def lock_only(lock: Path, folder: Path, end: Gun, tell: Tell) -> None:
    """Be a start without a window: take the lock, or call the one who has it."""
    app = QCoreApplication([])
    one = SingleInstance(lock, folder)
    called: list[bool] = []
    one.called.connect(lambda: called.append(True))
    if not one.take():
        tell("heard" if one.call() else "deaf")
        return
    tell("window")
    _run_until(app, end)
    tell(f"called {len(called)}")


def whole_window(board: Path, end: Gun, tell: Tell) -> None:
    """Be a start of the whole program."""
    app = QApplication(sys.argv[:1])
    program = Program(app, Choice(address_of(str(board)), may_make=True, today=TODAY))
    if not program.open():
        tell("heard")
        return
    tell("window")
    _run_until(app, end)
    program.close()


def race(board: Path, folder: Path, chance: Random, *, windows: bool) -> list[str]:
    """Let some processes start at once; return what became of each."""
    gun, end = Gun(), Gun()

    def start(late: float, tell: Tell) -> None:
        gun.wait()
        time.sleep(late)
        if windows:
            whole_window(board, end, tell)
        else:
            lock_only(board.with_name("board.db.lock"), folder, end, tell)

    delays = [chance.choice((0, 0, 0.001, 0.01)) for _ in range(STARTERS)]
    starters = [Child(partial(start, late)) for late in delays]
    gun.fire()
    first = [str(starter.line()) for starter in starters]
    end.fire()
    for starter in starters:
        list(starter.lines())
        starter.ended()
    return first


def dead_lock(board: Path, folder: Path) -> float:
    """Kill a process that has the lock and a child of its own; return the seconds it costs."""
    lock = board.with_name("board.db.lock")

    def hold(tell: Tell) -> None:
        app = QCoreApplication([])
        one = SingleInstance(lock, folder)
        left = subprocess.Popen(["sleep", "60"]) if one.take() else None
        tell(left.pid if left else 0)
        app.exec()

    holder = Child(hold)
    left = holder.line()
    assert isinstance(left, int)
    assert left
    holder.kill()
    holder.ended()
    lock.write_text(str(os.getpid()))  # whatever number the dead one had: somebody lives there
    begin = time.monotonic()

    def follow(tell: Tell) -> None:
        app = QCoreApplication([])
        one = SingleInstance(lock, folder)
        while not one.take():
            time.sleep(0.01)
        tell(time.monotonic() - begin)
        del app

    follower = Child(follow)
    took = follower.line()
    follower.ended()
    os.kill(left, 9)
    return float(str(took))


def main(folder: Path, seed: int, races: int) -> dict[str, object]:
    """Let all races run."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chance = Random(seed)  # noqa: S311 - no secret
    board = folder / "board.db"
    results = [
        race(board, folder, chance, windows=number % WINDOW_EVERY == 0) for number in range(races)
    ]
    costs = [dead_lock(board, folder) for _ in range(DEAD_LOCKS)]
    return {"results": results, "costs": costs}


def _run_until(app: QCoreApplication, end: Gun) -> None:
    os.close(end._holding)
    notifier = QSocketNotifier(end.waiting, QSocketNotifier.Type.Read)
    notifier.activated.connect(app.quit)
    app.exec()
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
