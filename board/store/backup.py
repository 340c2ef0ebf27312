"""Copies of an SQLite board: made, checked, put back and thinned out.

A copy is made by SQLite's backup API into a temporary name, checked, synced and only then given
its name, so that a kill or a full disk never costs an earlier good one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from time import monotonic
from typing import TYPE_CHECKING
from uuid import uuid4

from board.domain.errors import StoreAway
from board.store import shape
from board.store.engine import (
    APPLICATION_ID,
    SQLITE_KINDS,
    Store,
    let_take_its_time,
    looked_at,
)
from board.store.rows import BOARD, all_tables
from board.store.schema import SCHEMA

if TYPE_CHECKING:
    from pathlib import Path

    from board.store.shape import Ask


PATIENCE = 5.0
"""Seconds for which a copy waits for somebody who keeps the board for themselves."""
IN_USE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
IN_NO_STAGE = (
    "SELECT cards.id FROM cards JOIN stages ON stages.id = stage_id"
    " WHERE stages.removed_at IS NOT NULL AND cards.removed_at IS NULL LIMIT 20"
)


def copy_to(store: Store, target: Path) -> None:
    """Write a checked copy of the open board to ``target``, replacing it only when good.

    Raises Refused on a server board; StoreAway when the copy cannot be written or is not sound.
    """
    source = _file_of(store)
    unfinished = target.with_name(f".{target.name}.{uuid4().hex[:8]}.tmp")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _copy(source, unfinished)
        if problems(unfinished):
            raise StoreAway("store_damaged", file=source.name)
        _sync(unfinished)
        unfinished.replace(target)
        _sync(target.parent)
    except sqlite3.Error as error:
        raise StoreAway(_kind(error), file=str(target)) from error
    except OSError as error:
        raise StoreAway("backup_cannot_write", file=str(target)) from error
    finally:
        with suppress(OSError):  # what went wrong is being told already
            unfinished.unlink(missing_ok=True)


def put_back(store: Store, source: Path) -> None:
    """Replace the content of the open board by that of ``source``, a board of this same schema.

    Rows and not pages, so that it is one transaction like any other: whoever is killed leaves the
    board as it was or as it is to be. It stays the board it is, its revision rises above every
    earlier one, and the epoch is new, so that every window reads the whole board again.
    """
    path = _file_of(store)
    if problems(source):
        raise StoreAway("backup_damaged", file=source.name)
    tables = [table for table in all_tables().sorted_tables if table is not BOARD]
    try:
        place = path.absolute().as_uri()
        with closing(sqlite3.connect(place, isolation_level=None, timeout=5, uri=True)) as board:
            for pragma in ("trusted_schema=OFF", "synchronous=EXTRA", "secure_delete=ON"):
                board.execute(f"PRAGMA {pragma}")
            board.execute("ATTACH ? AS source", (f"{source.absolute().as_uri()}?mode=ro",))
            board.execute("BEGIN IMMEDIATE")
            for table in tables:
                names = ", ".join(f'"{column.name}"' for column in table.columns)
                board.execute(f'DELETE FROM main."{table.name}"')  # noqa: S608 - our own names
                board.execute(
                    f'INSERT INTO main."{table.name}" ({names})'  # noqa: S608
                    f' SELECT {names} FROM source."{table.name}"'
                )
            board.execute(
                "UPDATE main.board SET epoch = ?, revision = 1 + max(revision,"
                " (SELECT revision FROM source.board)),"
                " made_at = (SELECT made_at FROM source.board)",
                (str(uuid4()),),
            )
            board.execute("COMMIT")
    except sqlite3.Error as error:
        raise StoreAway(_kind(error), file=path.name) from error


def prepared(store: Store, source: Path) -> Path:
    """Return a copy of a backup beside the board, for it to be brought to this schema first."""
    path = _file_of(store)
    copy = path.with_name(f".{path.name}.{uuid4().hex[:8]}.tmp")
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _copy(source, copy)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise StoreAway(_kind(error), file=source.name) from error
    except OSError as error:
        copy.unlink(missing_ok=True)
        raise StoreAway("store_cannot_make", folder=str(path.parent)) from error
    return copy


def require_ours(path: Path) -> None:
    """Refuse a file that holds what no board has, naming it; StoreAway."""
    with suppress(sqlite3.Error, OSError), looked_at(path) as board:  # others find it damaged
        shape.require(_asking(board), path, SCHEMA)


def problems(path: Path) -> list[str]:
    """Return what is wrong with a board file: nothing for a sound one; the file is not changed."""
    try:
        with looked_at(path) as board:
            if board.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return ["not a board"]
            odd, lacks = shape.differences(_asking(board), SCHEMA)
            if odd or lacks:
                return [f"{each} is no part of a board" for each in odd] + [
                    f"{each} is not as it should be" for each in lacks
                ]
            let_take_its_time(board)
            found = [row[0] for row in board.execute("PRAGMA integrity_check(20)")]
            loose = board.execute("PRAGMA foreign_key_check").fetchmany(20)
            board.execute("SELECT revision, epoch FROM board").fetchone()
            unseen = board.execute(IN_NO_STAGE).fetchall()
    except (sqlite3.Error, OSError) as error:
        return [str(error)]
    wrong = [line for line in found if line != "ok"]
    wrong += [f"{row[0]} row {row[1]} points nowhere" for row in loose]
    return wrong + [f"card {card} is in a stage that was removed" for (card,) in unseen]


def quick_problems(path: Path) -> list[str]:
    """Return whether the pages of a board file are sound, without the longer look at indexes."""
    try:
        with looked_at(path) as board:
            let_take_its_time(board)  # it was opened as a board before
            found = [row[0] for row in board.execute("PRAGMA quick_check(1)")]
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        return [str(error)] if SQLITE_KINDS.get(code) == "store_damaged" else []
    return [line for line in found if line != "ok"]


def replace_file(board: Path, source: Path, *, kept: Path) -> None:
    """Put a copy of ``source`` in the place of a board; that stays byte for byte as ``kept``.

    At no moment is there no board: a start in between would make an empty one. The copy has an
    epoch of its own, so that a window which is open reads everything anew.
    """
    fresh = board.with_name(f".{board.name}.{uuid4().hex[:8]}.tmp")
    try:
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        shutil.copyfile(source, fresh)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
            copy.execute("UPDATE board SET revision = revision + 1, epoch = ?", (str(uuid4()),))
        _sync(fresh)
        _keep(board, kept)
        fresh.replace(board)
        _sync(board.parent)
    except sqlite3.Error as error:
        raise StoreAway(_kind(error), file=board.name) from error
    except OSError as error:
        raise StoreAway("store_cannot_make", folder=str(board.parent)) from error
    finally:
        with suppress(OSError):  # what went wrong is being told already
            fresh.unlink(missing_ok=True)


def _keep(board: Path, kept: Path) -> None:
    """Give a board a second name, and take along the journal, which would spoil another file."""
    try:
        os.link(board, kept)
    except OSError:  # a file system without hard links
        shutil.copyfile(board, kept)
        _sync(kept)
    journal = board.with_name(f"{board.name}-journal")
    if journal.exists():
        journal.rename(kept.with_name(f"{kept.name}-journal"))


def schema_of(path: Path) -> int:
    """Return the schema number of a sound board file."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as board:
        return int(board.execute("PRAGMA user_version").fetchone()[0])


def _asking(board: sqlite3.Connection) -> Ask:
    return lambda query: board.execute(query).fetchall()


def _copy(source: Path, target: Path) -> None:
    ends = monotonic() + PATIENCE

    def look(status: int, _left: int, _all: int) -> None:
        """Give up where the module would try again for ever, and nobody could end the program."""
        if status in IN_USE and monotonic() > ends:
            raise StoreAway("store_locked", file=source.name)

    with closing(sqlite3.connect(source, timeout=PATIENCE)) as board:
        board.execute("PRAGMA trusted_schema=OFF")
        with closing(sqlite3.connect(target)) as copy:
            # In one go: between batches each write of somebody else would begin it anew.
            board.backup(copy, progress=look)


def _file_of(store: Store) -> Path:
    if store.path is None:
        raise StoreAway("backup_needs_pg_dump")
    return store.path


def _kind(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    return SQLITE_KINDS.get(code & 0xFF, "store_io_error") if code is not None else "store_damaged"


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
