"""The server of D8: brings a board to a next schema, with a fault at each point it is handed.

Arguments: a folder, the old board, the number of the call strace waits for (0: only once, with
the process id). The next schema is made up: a new column, a new table, every card rewritten.
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
from typing import TYPE_CHECKING

from board.services import backups
from board.store import backup, schema, shape, upgrade
from tests.driver.builders import NOW
from tests.faults.forks import Child, answer
from tests.faults.strokes import Point, handed_points, waste

if TYPE_CHECKING:
    from collections.abc import Callable

KNOWN = schema.SCHEMA
NEXT = '''"""A made-up next schema."""

import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{known}"


def upgrade() -> None:
    """Add a column and a table, and write to every card."""
    op.add_column("cards", sa.Column("mood", sa.Text(), nullable=False, server_default="calm"))
    op.create_table("moods", sa.Column("id", sa.Text(), primary_key=True))
    op.execute("INSERT INTO moods SELECT id FROM cards")
    op.execute("UPDATE cards SET mood = 'merry', note = note || ' (moved)'")
'''
Rows = list[tuple[object, ...]]


def scripts_in(folder: Path) -> Path:
    """Write the scripts of all schemas."""
    target = folder / "migrations"
    shutil.copytree(upgrade.SCRIPTS, target, ignore=shutil.ignore_patterns("__pycache__"))
    number = f"{KNOWN + 1:04d}"
    script = NEXT.format(next=number, known=f"{KNOWN:04d}")
    (target / "versions" / f"{number}_next.py").write_text(script)
    return target


def migrate(board: Path, scripts: Path) -> None:
    """Open the board as the program of the next schema does."""
    schema.SCHEMA = KNOWN + 1
    shape.current = partial(shape.of_number, KNOWN + 1)  # type: ignore[assignment]  # so it is
    for verb in (upgrade.upgrade, upgrade.migrate):
        assert verb.__kwdefaults__ is not None
        verb.__kwdefaults__.update(scripts=scripts, to=KNOWN + 1)
    schema.open_file(board, NOW, before_upgrade=backups.before_upgrade(NOW)).close()


def content(board: Path) -> tuple[int, Rows, bool]:
    """Return schema number, cards as of the first schema, and whether the next has begun."""
    with closing(sqlite3.connect(board)) as file:
        [(number,)] = file.execute("PRAGMA user_version").fetchall()
        [(version,)] = file.execute("SELECT version_num FROM alembic_version").fetchall()
        assert int(version) == number
        cards = file.execute("SELECT id, title, note FROM cards ORDER BY id").fetchall()
        has_table = file.execute("SELECT 1 FROM sqlite_master WHERE name = 'moods'").fetchall()
    return number, cards, bool(has_table)


def verdict(board: Path, old: Rows) -> str:
    """Say which schema a board has after a kill, or what is wrong with it."""
    number, cards, has_table = content(board)  # the first reader rolls back
    if backup.problems(board):
        return "corrupt"
    if number == 1:
        return "old" if cards == old and not has_table else "between"
    moved = [(*card[:2], f"{card[2]} (moved)") for card in old]
    if number != KNOWN + 1 or cards != moved or not has_table:
        return "between"
    kept = backups.newest_good(board, NOW)
    return "new" if kept is not None and backup.schema_of(kept.path) == 1 else "no backup"


def migrated(board: Path, scripts: Path, old: Rows) -> str:
    """Open the board again after a kill; say what it is then."""
    migrate(board, scripts)
    return verdict(board, old)


def one(folder: Path, source: Path, job: Callable[[Path], None]) -> tuple[Child, Path]:
    """Let a child bring a copy of the board up."""
    folder.mkdir()
    board = folder / "board.db"
    shutil.copyfile(source, board)

    def work(tell: Callable[[object], None]) -> None:
        job(board)
        tell("done")

    return Child(work), board


def main(folder: Path, source: Path, awaited: int) -> dict[str, object]:
    """Migrate once, or once for each point."""
    scripts = scripts_in(folder)
    _, old, _ = content(source)
    if not awaited:
        child, board = one(folder / "one", source, lambda board: migrate(board, scripts))
        told = list(child.lines())
        return {"pid": child.pid, "told": told, "status": child.ended(), "is": verdict(board, old)}
    found = []
    for number, point in enumerate(handed_points()):

        def job(board: Path, point: Point = point) -> None:
            waste(point, awaited)
            migrate(board, scripts)

        child, board = one(folder / str(number), source, job)
        told = list(child.lines())
        status = child.ended()
        # Not here: rolling back costs this process calls that strace counts.
        state = answer(partial(verdict, board, old))
        again = answer(partial(migrated, board, scripts, old))
        found.append({"point": point, "told": told, "status": status, "is": state, "again": again})
    return {"tried": found, "pid": os.getpid()}


if __name__ == "__main__":
    found = main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(found))  # noqa: T201 - its answer
