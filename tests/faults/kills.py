"""Kills a process that works through the script, again and again: python -m tests.faults.kills

Arguments: a folder for the boards, a seed, how many kills. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.faults.forks import Child, answer
from tests.faults.script import Script, at_desk, carry_out, loose_ends, state_of, warm_up

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_WAIT = 0.05
MOST_COMMANDS = 8  # that are awaited; how long they take depends on what else the machine does
FULL = 400  # commands on one board; then a new one, so that a long run does not get slower


def work(board: Path, seed: int, number: int, tell: Callable[[object], None]) -> None:
    """Go on with the script, telling the number of commands after each commit."""
    ws = at_desk(board)
    script = Script(seed, number)
    tell(script.number)
    while True:
        command = script.upcoming()
        carry_out(ws, command)
        script.step()
        tell(script.number)


def verdict(board: Path, seed: int, acked: int) -> dict[str, object]:
    """Say what is wrong with a board at which so many commands were acknowledged."""
    if acked == 0 and not board.exists():
        return {"number": 0}
    ws = at_desk(board)  # first: it rolls back what was under way
    found = state_of(ws)
    wrong = loose_ends(board)
    script = Script(seed, acked)
    if wrong:
        return {"corrupt": wrong}
    if found == script.state:
        return {"number": acked}
    if found == script.step():
        return {"number": acked + 1}
    return {"lost": f"{acked} commands were acknowledged", "found": sorted(found)}


def kill_once(board: Path, seed: int, number: int, chance: Random) -> tuple[int, int]:
    """Kill one process at work; return how many commands it acknowledged, and its exit status."""
    child = Child(lambda tell: work(board, seed, number, tell))
    acked = number
    if chance.random() < 0.8:  # else while it still opens the board
        for _ in range(1 + chance.randrange(MOST_COMMANDS)):
            told = child.line()
            acked = told if isinstance(told, int) else acked
        time.sleep(chance.uniform(0, LONGEST_WAIT) / MOST_COMMANDS)
    else:
        time.sleep(chance.uniform(0, LONGEST_WAIT))
    child.kill()
    for told in child.lines():
        assert isinstance(told, int), told
        acked = told
    return acked, child.ended()


def main(folder: Path, seed: int, kills: int) -> dict[str, object]:
    """Kill and look, again and again."""
    warm_up(folder)
    chance = Random(seed)  # noqa: S311 - no secret
    tally: Counter[str] = Counter()
    wrong: list[object] = []
    board_seed, number = seed, 0
    for _ in range(kills):
        board = folder / f"{board_seed}.db"
        acked, _status = kill_once(board, board_seed, number, chance)
        tally["acknowledged"] += acked - number
        after = answer(lambda: verdict(board, board_seed, acked))  # noqa: B023 - run at once
        assert isinstance(after, dict)
        if "number" in after and after["number"] < FULL:
            number = after["number"]
            tally["in flight but there"] += number - acked
            continue
        if "number" not in after:
            wrong.append({"board": str(board), "seed": board_seed, **after})
        board_seed, number = board_seed + 1, 0
    return {"wrong": wrong, **tally}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
