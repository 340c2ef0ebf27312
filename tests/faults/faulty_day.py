"""The server of D2 and D3: plays the script with a fault at each point it is handed.

Arguments: a folder, a seed, how many commands, the number of the call strace waits for (0: none,
only play and say the process id).
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from board.domain.errors import BoardError
from tests.faults.forks import Child, answer
from tests.faults.kills import verdict
from tests.faults.script import Script, at_desk, carry_out, state_of, warm_up
from tests.faults.strokes import Point, handed_points, waste

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[object], None]

PATIENCE = 40  # failing attempts after which somebody gives up
Answer = dict[str, object]
Result = TypeVar("Result")


class Stubborn:
    """Tries again what failed, saying each time what was said."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._failed = 0

    def until_done(self, job: Callable[[], Result]) -> Result:
        """Return what a job returns once it goes through; give up after many attempts."""
        while True:
            try:
                return job()
            except BoardError as error:
                self.failed(error)

    def failed(self, error: BoardError) -> None:
        """Say what failed; end the process when it did so for too long."""
        self._tell({"said": error.kind})
        self._failed += 1
        if self._failed > PATIENCE:
            os._exit(0)


def work(board: Path, seed: int, commands: int, tell: Tell) -> None:
    """Play the script from a board that is not there yet, telling each commit."""
    stubborn = Stubborn(tell)
    ws = stubborn.until_done(lambda: at_desk(board))
    script = Script(seed)
    while script.number < commands:
        try:
            carry_out(ws, script.upcoming())
        except BoardError as error:
            stubborn.failed(error)
            if stubborn.until_done(lambda: state_of(ws)) == script.state:
                continue
        script.step()
        tell(script.number)


def try_point(board: Path, seed: int, *, commands: int, awaited: int, point: Point) -> Answer:
    """Play with the fault at one point; say what was told and what the board is like after."""

    def job(tell: Tell) -> None:
        waste(point, awaited)
        work(board, seed, commands, tell)

    child = Child(job)
    told = list(child.lines())
    status = child.ended()
    acked = max((line for line in told if isinstance(line, int)), default=0)
    said = sorted({str(line["said"]) for line in told if isinstance(line, dict) and "said" in line})
    traces = [line["trace"] for line in told if isinstance(line, dict) and "trace" in line]
    after = answer(lambda: verdict(board, seed, acked))
    later = answer(lambda: goes_on(board, seed, acked))
    return {
        "point": point,
        "status": status,
        "acked": acked,
        "said": said,
        "traces": traces,
        "after": after,
        "later": later,
    }


def goes_on(board: Path, seed: int, acked: int) -> object:
    """Save once more in a new process, where nothing fails; return whether it is there."""
    ws = at_desk(board)
    script = Script(seed, acked)
    if state_of(ws) != script.state:
        script.step()
    carry_out(ws, script.upcoming())
    same = state_of(ws) == script.step()
    ws.store.close()
    for file in board.parent.glob(f"*{board.name}*"):
        file.unlink()  # here: the server itself must not make calls that strace counts
    return same


def main(folder: Path, seed: int, commands: int, awaited: int) -> Answer:
    """Play once without a fault, or once for each point."""
    warm_up(folder)
    if not awaited:
        child = Child(lambda tell: work(folder / "count.db", seed, commands, tell))
        return {"pid": child.pid, "told": list(child.lines())[-1], "status": child.ended()}
    tried = [
        try_point(folder / f"{n}.db", seed, commands=commands, awaited=awaited, point=point)
        for n, point in enumerate(handed_points())
    ]
    return {"tried": tried}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), *map(int, sys.argv[2:5]))))  # noqa: T201 - its answer
