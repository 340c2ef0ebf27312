"""What a process that opens many boards need not do anew for each: make tables, word statements.

How a board is made is shown where the program itself makes it; here boards are only used.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import create_engine
from sqlalchemy.util import LRUCache

from board.store import engine as board_engine
from board.store import schema
from board.store.rows import all_tables

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Engine

STATEMENTS = 2_000
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def put_empty_board(file: Path, now: datetime) -> None:
    """Put a copy of an empty board where no file is; what forbids it the program says itself."""
    if file.exists() or not os.access(file.parent, os.W_OK):
        return
    made = file.with_name(f".{file.name}.{uuid4().hex[:8]}.new")
    made.touch(0o600)
    made.write_bytes(_empty_board(frozenset(all_tables().tables)))
    own = (str(uuid4()), str(uuid4()), f"{now:%Y-%m-%d %H:%M:%S.%f}")
    with closing(sqlite3.connect(made)) as board:
        board.execute("UPDATE board SET epoch = ?, identity = ?, made_at = ?", own)
        board.commit()
    with suppress(FileExistsError):  # another one was faster
        os.link(made, file)
    made.unlink()


def share_statements() -> None:
    """Let all boards in files know the statements that one of them has put into words.

    SQLAlchemy does that for each engine: here half of the time of a board that is used once.
    """
    board_engine.create_engine = _sharing  # type: ignore[attr-defined]  # as the room imports it


@cache
def _empty_board(tables: frozenset[str]) -> bytes:
    """Return the file of an empty board; a test may bring a table of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "board.db"
        schema.open_file(file, BEGINNING, may_make=True).close()
        return file.read_bytes()


def _sharing(*address: Any, **options: Any) -> Engine:  # noqa: ANN401 - whatever is asked for
    engine = create_engine(*address, **options)
    if engine.dialect.name == "sqlite":
        engine.dialect, engine._compiled_cache = _shared()
    return engine


@cache
def _shared() -> tuple[Dialect, LRUCache[Any, Any]]:
    first = create_engine("sqlite://")
    with first.connect():  # tells its dialect what this SQLite can do
        return first.dialect, LRUCache(STATEMENTS)
