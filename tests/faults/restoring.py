"""The server of X1: puts a backup back, with a fault at each point it is handed.

Arguments: a folder, a board, the number of the call strace waits for (0: only once, with the
process id).
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from board.services import backups, cards
from board.store import backup
from board.store.engine import identity_of
from tests.driver.builders import NOW, Clock, open_desk
from tests.faults.forks import Child, answer
from tests.faults.strokes import Point, handed_points, waste

if TYPE_CHECKING:
    from collections.abc import Callable

Content = list[str]
Mark = tuple[int, str]


def prepare(folder: Path, source: Path) -> tuple[Content, Content, Mark]:
    """Make a board, and a backup of what it was before its newest card.

    Returns what they hold, and by what a window knows the board's state.
    """
    folder.mkdir()
    board, wanted = folder / "board.db", folder / "wanted.db"
    shutil.copyfile(source, board)
    ws = open_desk(str(board), Clock())
    backups.make(ws, wanted)
    cards.add(ws, cards.Draft("added since"))
    ws.store.close()
    return content(board), content(wanted), mark(board)


def content(board: Path) -> Content:
    """Return which board it is, and all titles."""
    with closing(sqlite3.connect(board)) as file:  # the first reader rolls back
        titles = file.execute("SELECT title FROM cards ORDER BY id").fetchall()
    return [identity_of(board), *(title for (title,) in titles)]


def mark(board: Path) -> Mark:
    """Return revision and epoch, by which an open window sees that the board has changed."""
    with closing(sqlite3.connect(board)) as file:
        revision, epoch = file.execute("SELECT revision, epoch FROM board").fetchone()
    return revision, epoch


def verdict(board: Path, old: Content, new: Content, before: Mark) -> str:
    """Say what a board is after a kill: as it was, put back with the other kept, or neither."""
    found, (revision, epoch) = content(board), mark(board)
    if backup.problems(board):
        return "corrupt"
    if found == old and (revision, epoch) == tuple(before):
        return "old"
    if found != new or revision <= before[0] or epoch == before[1]:
        return "between"
    kept = [one.path for one in backups.listed(board) if content(one.path) == old]
    return "new" if kept else "nothing kept"


def restore(board: Path, wanted: Path) -> None:
    """Put the backup back as the program does."""
    ws = open_desk(str(board), Clock(NOW))
    backups.restore(ws, wanted)
    ws.store.close()


def again(board: Path, wanted: Path, old: Content, new: Content, before: Mark) -> str:
    """Put it back once more after a kill; say what the board is then."""
    restore(board, wanted)
    return verdict(board, old, new, before)


def _faulty(
    board: Path, wanted: Path, point: Point | None, awaited: int, tell: Callable[[object], None]
) -> None:
    if point is not None:
        waste(point, awaited)
    restore(board, wanted)
    tell("done")


def main(folder: Path, source: Path, awaited: int) -> dict[str, object]:
    """Restore once, or once for each point."""
    found: list[dict[str, object]] = []
    prepared = folder / "prepared"
    made = cast("tuple[Content, Content, Mark]", answer(partial(prepare, prepared, source)))
    for number, point in enumerate(handed_points() if awaited else [None]):
        here = folder / str(number)
        board, wanted = here / "board.db", here / "wanted.db"
        shutil.copytree(prepared, here)
        child = Child(partial(_faulty, board, wanted, point, awaited))
        told = list(child.lines())
        state: dict[str, object] = {"point": point, "told": told, "status": child.ended()}
        state["is"] = answer(partial(verdict, board, *made))
        if point is None:
            return {"pid": child.pid, **state}
        state["again"] = answer(partial(again, board, wanted, *made))
        found.append(state)
    return {"tried": found, "pid": os.getpid()}


if __name__ == "__main__":
    found = main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(found))  # noqa: T201 - its answer
