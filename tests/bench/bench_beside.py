"""What goes on beside the work at the board: changes from elsewhere, resting, an import, growth."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from itertools import pairwise
from statistics import median
from threading import Thread
from typing import TYPE_CHECKING

import psutil  # type: ignore[import-untyped]  # it has no stubs here
from PySide6.QtCore import QTimer

from board.store.engine import PRAGMAS
from tests.bench.bench_board import timed
from tests.bench.conftest import Measured
from tests.bench.desk import MS
from tests.bench.measuring import TIMES, percentile, started
from tests.driver.builders import TODAY, Clock, open_desk
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from tests.bench.boards import Boards
    from tests.bench.conftest import Table
    from tests.bench.desk import AtBoard

ROWS = 20_000
HEADER = ["title", "customer", "job", "stage", "due", "owner", "note"]
REST_SECONDS = 15
SIZES = (1_000, 10_000, 100_000)
FLAT = {"move", "scroll frame"}
KEYS = "approve eng"


def bench_change_from_elsewhere(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """From the commit of another process to the pixels here."""
    at = sits_at(2_000)
    path = at.open_board.ws.store.path
    command = [sys.executable, "-m", "tests.bench.other", str(path)]
    with subprocess.Popen(
        command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        taken = list(_changes_seen(at, other))
        other.communicate()
    table.tell_alone("a change by another process, slowest", Measured(max(taken)), Measured(1000))


def bench_rest(boards: Boards, table: Table) -> None:
    """What the program takes of one core while nobody touches it."""
    board = boards.copy(2_000, "rest")
    command = [sys.executable, "-m", "board", "--board", str(board), "--today", TODAY.isoformat()]
    resting = subprocess.Popen(command, cwd=CHECKOUT, env={**os.environ, "PYTHONPATH": "."})
    process = psutil.Process(resting.pid)
    time.sleep(6)  # the start and its backup
    before = sum(process.cpu_times()[:2])
    time.sleep(REST_SECONDS)
    share = (sum(process.cpu_times()[:2]) - before) / REST_SECONDS * 100
    resting.terminate()
    resting.wait()
    table.tell_alone("a resting window, of one core", Measured(share, "%"), Measured(0.5, "%"))


def bench_import(
    sits_at: Callable[[int], AtBoard], table: Table, tmp_path: Path, boards: Boards
) -> None:
    """Import a table; beside it what the csv and sqlite3 modules need for the same rows."""
    file = tmp_path / "rows.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([HEADER, *map(_row, range(ROWS))])
    ours, floors = [], []
    for number in range(TIMES // 3):
        board = boards.copy(1_000, f"import-{number}")
        floors.append(timed(partial(_plain_import, file, board.with_name("floor.db"))))
        ours.append(timed(partial(_import, file, board)))
    table.tell(
        f"import of {ROWS:,} rows from CSV",
        Measured(median(ours)),
        Measured(median(floors)),
        goal=25,
    )
    at = sits_at(1_000)
    pause = _pause_while(at, file)
    floor = Measured(_pause_beside_a_busy_thread(at))
    table.tell("… the window's longest pause in it", Measured(pause), floor, goal=5)


def bench_growth(sits_at: Callable[[int], AtBoard], boards: Boards, table: Table) -> None:
    """How costs grow from 1,000 to 10,000 to 100,000 cards."""
    rows: dict[str, list[Measured]] = {}
    for cards in SIZES:
        at = sits_at(cards)
        at.move(0)
        moves = [at.move(number) for number in range(1, TIMES)]
        scrolls = [at.scroll(at.lists[2], 37) for _ in range(5 * TIMES)]
        keys = _typed(at)
        at.window.hide()
        started_at = started("program", str(boards.copy(cards, f"growth-{cards}")))
        for name, value in (
            ("move", Measured(median(moves))),
            ("scroll frame", Measured(median(scrolls))),
            ("a key in the search box", Measured(percentile(keys, 95))),
            ("start to complete board", Measured(started_at["complete"])),
            ("memory", Measured(started_at["memory"], "MB")),
        ):
            rows.setdefault(name, []).append(value)
    for name, (few, more, many) in rows.items():
        table.note(f"{name}: 1,000 → 10,000 → 100,000 cards", f"{few} → {more} → {many}")
        if name in FLAT:
            table.tell("… flat: 100,000 cards against 1,000", many, few, goal=1.5)
        else:
            table.tell("… linear: 100,000 cards against 10,000", many, more, goal=10)


def _changes_seen(at: AtBoard, other: subprocess.Popen[str]) -> Iterator[float]:
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdout.readline()
    for number in range(TIMES):
        at.rest(0.1 * number)  # the watcher must not be met at the same moment of its beat
        known = partial(_is_newer, at, at.open_board.desk.board.revision)
        other.stdin.write("\n")
        other.stdin.flush()
        committed = float(other.stdout.readline())
        at.until(known)
        at.turn()
        yield (time.monotonic() - committed) * MS


def _is_newer(at: AtBoard, revision: int) -> bool:
    return at.open_board.desk.board.revision > revision


def _typed(at: AtBoard) -> list[float]:
    box = at.window.top_bar.box
    box.take_over()
    at.rest(1)
    taken = [at.type(letter) for letter in KEYS]
    box.clear()
    at.rest(0.2)
    return taken


def _row(number: int) -> Sequence[str]:
    stage = ("Asked", "Reminded", "Our turn")[number % 3]
    day = f"2026-12-{number % 28 + 1:02}"
    names = (f"Customer {number % 500}", f"Job {number % 900}")
    return (f"Approve proof {number}", *names, stage, day, "EM", f"note {number}")


def _plain_import(file: Path, database: Path) -> None:
    with closing(sqlite3.connect(database)) as driver, file.open(encoding="utf-8") as rows:
        for pragma in PRAGMAS:
            driver.execute(f"PRAGMA {pragma}")
        driver.execute("DROP TABLE IF EXISTS t")
        driver.execute("CREATE TABLE t (a, b, c, d, e, f, g)")
        driver.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)", csv.reader(rows))
        driver.commit()


def _import(file: Path, board: Path) -> None:
    from board.services.importing import transfer

    ws = open_desk(str(board), Clock())
    transfer.bring_in(ws, transfer.read_file(ws, file))
    ws.store.close()


def _pause_while(at: AtBoard, file: Path) -> float:
    """Return how long the window did not answer at most, in milliseconds."""
    from board.services.importing import previewing

    done: list[object] = []
    ws = at.open_board.ws
    at.open_board.work.run_slow(
        lambda slow: previewing.bring_in(
            ws, file, previewing.Chosen(), progress=slow.progress, cancelled=slow.cancelled
        ),
        done=done.append,
    )

    def all_done() -> None:
        at.until(lambda: done)
        at.rest(2)  # the watcher brings the news

    return _longest_pause(all_done)


def _pause_beside_a_busy_thread(at: AtBoard) -> float:
    """Be the floor: a lane that computes in plain Python, and gives way as the lanes do."""
    busy = Thread(target=lambda: sum(number % 7 for number in range(20_000_000)))
    busy.start()
    pause = _longest_pause(lambda: at.until(lambda: not busy.is_alive()))
    busy.join()
    return pause


def _longest_pause(wait: Callable[[], None]) -> float:
    """Return how long the window did not answer at most while it waited, in milliseconds."""
    beats = [time.perf_counter()]
    heart = QTimer()
    heart.setInterval(1)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    wait()
    return max(after - before for before, after in pairwise(beats)) * MS
