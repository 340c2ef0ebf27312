"""Schemas: a newer one is refused untouched; a migration leaves old or new, never between."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from board.store.schema import SCHEMA
from tests.driver.processes import CHECKOUT, start
from tests.faults import strokes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
OLD = CHECKOUT / "tests" / "old" / "schema_0001.db"
NEWER = SCHEMA + 7
MOST_SECONDS = 2.0
POINTS = 60
COMMAND = "from board.app.main import run; run()"
LOOK = "from tests.faults.window_look import main; main()"


def refused(board: Path, code: str, *arguments: str) -> tuple[float, str]:
    """Return how long a program took to refuse a newer board, and what it did wrong."""
    before, others = _hash(board), sorted(board.parent.iterdir())
    begin = time.monotonic()
    told, complained = start(code, *arguments).communicate(timeout=60)
    took = time.monotonic() - begin
    words = told + complained
    if str(NEWER) not in words or f"knows {SCHEMA}" not in words or "Traceback" in words:
        return took, f"says {words!r}"
    new = [path for path in board.parent.iterdir() if path not in others]
    if _hash(board) != before or [path for path in new if path.suffix != ".lock"]:
        return took, f"touches the file or leaves {new}"
    return took, ""


def test_no_schema_is_taken_for_another_and_no_migration_stops_half_way(
    gate: Gate, long_run: bool, board_file: Path
) -> None:
    folder = board_file.parent
    newer = folder / "newer" / "board.db"
    newer.parent.mkdir()
    shutil.copyfile(OLD, newer)
    with closing(sqlite3.connect(newer)) as file:
        file.execute(f"PRAGMA user_version={NEWER}")
        file.execute("UPDATE alembic_version SET version_num = ?", (f"{NEWER:04d}",))
        file.commit()
    ways = [
        refused(newer, COMMAND, "--board", str(newer), *command)
        for command in (["list"], ["add", "x"], ["check"], ["backup"], ["restore", str(OLD)])
    ]
    ways.append(refused(newer, LOOK, str(newer)))
    wrong = [fault for _, fault in ways if fault]
    slowest = max(took for took, _ in ways)

    states, number = killed_at_its_steps(
        "tests.faults.migrating", folder, OLD, None if long_run else POINTS
    )

    fine = {"old", "new"} >= set(states) and sum(states.values()) == number
    told = ", ".join(f"{count} {name}" for name, count in sorted(states.items()))
    value = f"newer refused in {slowest:.1f} s {wrong or ''}; kills at {number} steps: {told}"
    passed = not wrong and fine and slowest < 10 * MOST_SECONDS
    gate("D8", value, f"{MOST_SECONDS:.0f} s (fails at ten times), old or new", passed)


def killed_at_its_steps(
    module: str, folder: Path, source: Path, most: int | None
) -> tuple[Counter[str], int]:
    """Kill what a module does at its steps; count in which states it left the board."""
    log = folder / "strace"
    places = [folder / name for name in ("count", "kill")]
    for place in places:
        place.mkdir()
    counted = strokes.traced(module, places[0], source, 0, log=log)
    assert counted["is"] == "new", counted
    calls = strokes.calls_of(log, counted["pid"])
    points = strokes.every(calls)
    if most is not None:  # most calls write a page; the others are where states begin and end
        rare = [point for point in points if point.call != "pwrite64"]
        pages = [point for point in points if point.call == "pwrite64"]
        points = rare + strokes.spread(pages, max(0, most - len(rare)))
    awaited = max(calls.values()) + 1
    fault = f"signal=SIGKILL:when={awaited}"
    found = strokes.traced(module, places[1], source, awaited, fault=fault, points=points, log=log)
    tried = cast("list[dict[str, object]]", found["tried"])
    print(tried)  # noqa: T201 - shown when it fails
    names = (
        str(one["is"]) if one["status"] == -9 and one["again"] == "new" else "stuck"
        for one in tried
    )
    return Counter(names), len(points)


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
