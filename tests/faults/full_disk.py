"""Small real disks that get full: run inside ``unshare -m`` as python -m tests.faults.full_disk

Arguments: an empty folder to mount on, what to do (``sizes``, ``window`` or ``backup``). Prints
what happened as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.errors import BoardError
from board.services import backups
from tests.driver.builders import Clock, open_desk
from tests.faults.forks import answer
from tests.faults.script import Script, at_desk, carry_out, loose_ends, state_of

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = dict[str, object]
SIZES_KB = (8, 16, 32, 64, 100, 140, 180, 200, 220, 260, 300, 400)
COMMANDS = 60
ROOMY_KB = 20_000


def mount(folder: Path, kilobytes: int) -> None:
    """Make a disk of this size."""
    options = f"size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)


def enlarge(folder: Path) -> None:
    """Give the disk space again."""
    options = f"remount,size={ROOMY_KB}k"
    subprocess.run(["mount", "-o", options, folder], check=True)


def fill(folder: Path) -> Path:
    """Leave no byte free on a disk; return the file that takes the space."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 512)
    return ballast


def play(folder: Path, seed: int) -> Answer:
    """Play the script until the disk is full, then make space and go on."""
    board = folder / "board.db"
    script, said, full_at = Script(seed), [], 0
    try:
        ws = at_desk(board)
        while script.number < COMMANDS:
            carry_out(ws, script.upcoming())
            script.step()
    except BoardError as error:
        said.append(error.kind)
        full_at = script.number
    left = sorted(path.name for path in folder.iterdir())
    same = script.number == 0 or _same(board, script)
    enlarge(folder)
    ws = at_desk(board)
    while script.number < COMMANDS:
        carry_out(ws, script.upcoming())
        script.step()
    later = state_of(ws) == script.state and not loose_ends(board)
    return {"said": said, "full_at": full_at, "left": left, "same": same, "later": later}


def _same(board: Path, script: Script) -> bool:
    return state_of(at_desk(board)) == script.state


def back_up(folder: Path) -> Answer:
    """Back up day after day until the disk is full; the last good backup must stay."""
    board, clock = folder / "board.db", Clock()
    ws = open_desk(str(board), clock)
    script, made, said = Script(1), 0, []
    for _ in range(200):
        with suppress(BoardError):
            carry_out(ws, script.upcoming())
            script.step()
        try:
            made += backups.make_daily(ws) is not None
        except BoardError as error:
            said.append(error.kind)
            if len(said) == 1:
                good = backups.newest_good(board, clock())
            if len(said) > 3:
                break
        clock.ahead(days=1)
    now = backups.newest_good(board, clock())
    kept = good is not None and now is not None and now.at >= good.at
    odd = [path.name for path in backups.home(board).iterdir() if not path.name.endswith("0.db")]
    enlarge(folder)
    clock.now += timedelta(days=1)
    again = backups.make_daily(ws) is not None
    return {"made": made, "said": said, "kept": kept, "odd": odd, "later": again}


def main(folder: Path, what: str) -> object:
    """Do one of the three on disks of their own."""
    if what == "window":
        from tests.faults.full_window import use_window

        return _on_disk(folder, ROOMY_KB // 10, lambda: use_window(folder, lambda: fill(folder)))
    if what == "backup":
        return _on_disk(folder, ROOMY_KB // 10, lambda: back_up(folder))
    return {kb: _on_disk(folder, kb, partial(play, folder, kb)) for kb in SIZES_KB}


def _on_disk(folder: Path, kilobytes: int, job: Callable[[], object]) -> object:
    mount(folder, kilobytes)
    found = answer(job)
    subprocess.run(["umount", folder], check=True)
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))  # noqa: T201 - its answer
