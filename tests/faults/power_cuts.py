"""The server of D4: cuts the power at points of a recorded day, and looks at what is left.

Arguments: strace's log, the process in it, the folder it worked in, an empty folder, the seed of
the script and how many cuts. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from random import Random

from tests.faults.forks import answer
from tests.faults.kills import verdict
from tests.faults.power import Call, Disk, calls_in

BOARD = "count.db"
SHARES = (0.0, 0.3, 0.6, 0.9, 1.0)  # how much of what was not yet synced is found


def main(log: Path, pid: int, folder: Path, empty: Path, *, seed: int, cuts: int) -> object:
    """Cut the power so often, evenly over the day; return what was lost or damaged."""
    calls = list(calls_in(log, pid))
    chance = Random(seed)  # noqa: S311 - no secret
    wrong: list[object] = []
    disk, acked, done = Disk(str(folder)), 0, 0
    for cut in range(cuts):
        upto = (cut + 1) * len(calls) // cuts
        for call in calls[done:upto]:
            disk.take(call)
            acked = _told(call, acked)
        done = upto
        left = disk.left(chance, some=SHARES[cut % len(SHARES)])
        found = _look(left, empty, seed, acked)
        if not isinstance(found, dict) or "number" not in found:
            wrong.append({"after call": upto, "cut": cut, "acked": acked, "found": found})
    return {"wrong": wrong, "calls": len(calls), "acked": acked}


def _told(call: Call, acked: int) -> int:
    """Return how many commands were acknowledged, each by a line with its number."""
    if call.name != "tell" or not call.data.strip().isdigit():
        return acked
    return int(call.data)


def _look(left: dict[str, bytes], empty: Path, seed: int, acked: int) -> object:
    """Put the files there and open the board as at the next start."""
    for path, content in left.items():
        (empty / Path(path).name).write_bytes(content)
    found = answer(lambda: verdict(empty / BOARD, seed, acked))
    shutil.rmtree(empty)
    empty.mkdir()
    return found


if __name__ == "__main__":
    log, pid, folder, empty, seed, cuts = sys.argv[1:]
    found = main(Path(log), int(pid), Path(folder), Path(empty), seed=int(seed), cuts=int(cuts))
    print(json.dumps(found))  # noqa: T201 - its answer
