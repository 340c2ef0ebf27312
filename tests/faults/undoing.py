"""Random work, all of it undone and redone: python -m tests.faults.undoing FOLDER SEED OPERATIONS

In batches on boards of their own, so that a board stays as small as a real one.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from random import Random

from board.domain.errors import Refused
from board.services import undo
from tests.driver.builders import Clock, open_desk
from tests.driver.doubles import Person, content, empty_board
from tests.driver.quick import share_statements

BATCH = 100


def batch(board: Path, seed: int) -> dict[str, object]:
    """Do, undo and redo one batch; say what is not as it was."""
    board.write_bytes(empty_board())
    clock, chance = Clock(), Random(seed)  # noqa: S311 - no secret
    ws = open_desk(str(board), clock)
    start, person = content(ws), Person(ws, chance.randrange)
    for _ in range(BATCH):
        person.act()
        clock.ahead(minutes=7)
    end, steps = content(ws), 0
    with suppress(Refused):  # until nothing is left to undo
        while True:
            undo.undo(ws)
            steps += 1
    undone = content(ws) == start
    for _ in range(steps):
        undo.redo(ws)
    redone = content(ws) == end and not undo.possible(ws).redo
    ws.store.close()
    board.unlink()
    return {"seed": seed, "steps": steps, "undone": undone, "redone": redone}


def main(folder: Path, seed: int, operations: int) -> dict[str, object]:
    """Do all batches."""
    share_statements()
    number = operations // BATCH
    found = [batch(folder / "board.db", seed + n) for n in range(number)]
    wrong = [one for one in found if not (one["undone"] and one["redone"])]
    steps = sum(int(str(one["steps"])) for one in found)
    return {"wrong": wrong, "operations": number * BATCH, "steps": steps}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
