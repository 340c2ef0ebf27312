"""Opening a board: making a new one, recognising its schema, upgrading an older one.

The schema number is Alembic's revision id as a number; an SQLite board mirrors it in
``user_version``, so that the usual start reads one pragma and never loads Alembic.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import Connection, insert, inspect, text

from board.domain.errors import StoreAway, TooNew
from board.store import shape
from board.store.engine import APPLICATION_ID, Store, engine_for, looked_at, sqlite_url
from board.store.places import is_on_network
from board.store.rows import BOARD, all_tables
from board.store.server import server_url

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from board.domain.address import Address
    from board.store.shape import Ask

SCHEMA = 6
UPGRADE_LOCK = 0x464F4C42  # key of the advisory lock that one upgrading client holds
SQLITE_MAGIC = b"SQLite format 3\0"
HEADER = struct.Struct(">60xI4xI")  # user_version and application_id in SQLite's file header


def open_file(
    path: Path,
    now: datetime,
    *,
    may_make: bool = False,
    before_upgrade: Callable[[Store], object] | None = None,
) -> Store:
    """Open the board in an SQLite file; a missing one is made if it may be, never its folder.

    ``before_upgrade`` is called with the open store before an older schema is changed.
    Raises TooNew, or StoreAway for a file that is damaged, not a board, or cannot be opened.
    """
    if is_on_network(path):
        raise StoreAway("store_network_folder", folder=str(path.parent))
    if not _is_there(path):
        _make_file(path, now, may_make=may_make)
    _check_file(path)
    store = Store(engine_for(sqlite_url(path)), path, _require_ours)
    try:
        with store.reading() as connection:
            number = _stamped(connection, path)
        _bring_up(store, number, before_upgrade)
    except BaseException:
        store.close()
        raise
    return store


def open_server(address: Address, now: datetime, *, may_make: bool = False) -> Store:
    """Open the board in a PostgreSQL database; missing tables are made if they may be."""
    store = Store(engine_for(server_url(address)), None)
    try:
        with store.reading() as connection:  # whoever may only read must not be asked for more
            _require_letters(connection)
            is_there = inspect(connection).has_table(BOARD.name)
            number = _stamped_on_server(connection) if is_there else 0
        if not is_there:
            number = _made_on_server(store, address, now, may_make=may_make)
        _bring_up(store, number, None)
    except BaseException:
        store.close()
        raise
    return store


def _require_ours(ask: Ask, path: Path) -> None:
    shape.require(ask, path, SCHEMA)


def make_tables(connection: Connection, now: datetime) -> None:
    """Make all tables of the current schema, stamped, with an empty board at revision 0."""
    all_tables().create_all(connection)
    connection.execute(text(shape.VERSION_TABLE))
    connection.execute(
        text("INSERT INTO alembic_version VALUES (:number)"), {"number": f"{SCHEMA:04d}"}
    )
    board = {"id": 1, "revision": 0, "epoch": str(uuid4()), "made_at": now}
    connection.execute(insert(BOARD), [board | {"identity": str(uuid4())}])
    stamp(connection, SCHEMA)


def stamp(connection: Connection, number: int) -> None:
    """Mirror the schema number in an SQLite file's header; nothing to do on a server."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={number:d}")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID:d}")


def bring_up(store: Store) -> None:
    """Upgrade an open SQLite board whose content was replaced by an older one."""
    with store.reading() as connection:
        number = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    _bring_up(store, number, None)


def _stamped(connection: Connection, path: Path) -> int:
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        raise StoreAway("not_a_board", file=path.name)
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _stamped_on_server(connection: Connection) -> int:
    if not inspect(connection).has_table("alembic_version"):
        raise StoreAway("not_a_board", file=connection.engine.url.database)
    return int(connection.scalar(text("SELECT version_num FROM alembic_version")) or 0)


def _bring_up(store: Store, number: int, before: Callable[[Store], object] | None) -> None:
    if number > SCHEMA:
        raise TooNew("board_too_new", found=number, known=SCHEMA)
    if number == SCHEMA:
        return
    if number < 1:
        raise StoreAway("store_damaged", file=store.path.name if store.path else "")
    if before is not None:
        before(store)
    from board.store.upgrade import upgrade

    upgrade(store)
    store.close()  # it may say only now which board it is


def _is_there(path: Path) -> bool:
    """Return whether there is such a file; a folder that may not be searched cannot tell."""
    try:
        return path.exists()
    except OSError as error:
        raise StoreAway("store_cannot_open", file=path.name) from error


def _made_on_server(store: Store, address: Address, now: datetime, *, may_make: bool) -> int:
    """Make a board in an empty database, unless somebody else is just doing so."""
    if not may_make:
        raise StoreAway("store_missing", place=address.shown)
    with store.writing() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
        if not inspect(connection).has_table(BOARD.name):
            _take_conditions_along()
            make_tables(connection, now)
        return _stamped_on_server(connection)


def _take_conditions_along() -> None:
    """Tell the server's dialect where an index holds; naming it in the table loads it always."""
    for table in all_tables().tables.values():
        for index in table.indexes:
            only = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = only


def _require_letters(connection: Connection) -> None:
    """Refuse a database that cannot hold every letter, before somebody's name shows it."""
    if connection.scalar(text("SHOW server_encoding")) != "UTF8":
        raise StoreAway("store_encoding")


def _make_file(path: Path, now: datetime, *, may_make: bool) -> None:
    """Make a new board beside its place and move it there whole, so a kill leaves no half board.

    A folder that is not there may be a disk that is not: nothing is made in its place.
    """
    if not may_make:
        raise StoreAway("store_missing", place=str(path))
    if not path.parent.is_dir():
        raise StoreAway("store_no_folder", folder=str(path.parent))
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}.new")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        store = Store(engine_for(sqlite_url(unfinished)), unfinished)
        try:
            with store.writing() as connection:
                make_tables(connection, now)
        finally:
            store.close()
        _publish(unfinished, path)
    except OSError as error:
        raise StoreAway("store_cannot_make", folder=str(path.parent)) from error
    finally:
        with suppress(OSError):  # what went wrong is being told already
            unfinished.unlink(missing_ok=True)


def _publish(unfinished: Path, path: Path) -> None:
    """Give the finished file its name, unless another process was faster: then use theirs."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            unfinished.rename(path)


def _check_file(path: Path) -> None:
    """Refuse what is not for us before SQLite gets the chance to write to it.

    Setting the journal mode alone rewrites another program's file that is in WAL mode.
    """
    try:
        if not path.is_file():  # a pipe would keep us waiting for ever
            raise StoreAway("store_cannot_open", file=path.name)
        with path.open("rb") as file:
            head = file.read(HEADER.size)
    except OSError as error:
        raise StoreAway("store_cannot_open", file=path.name) from error
    if len(head) < HEADER.size or not head.startswith(SQLITE_MAGIC):
        raise StoreAway("store_damaged", file=path.name)
    number, application = HEADER.unpack(head)
    if application != APPLICATION_ID:
        raise StoreAway("not_a_board" if _is_foreign(path) else "store_damaged", file=path.name)
    if number > SCHEMA and _is_ours(path):
        raise StoreAway("store_damaged", file=path.name)  # the header alone says it is newer
    if number > SCHEMA:
        raise TooNew("board_too_new", found=number, known=SCHEMA)


def _is_foreign(path: Path) -> bool:
    """Return whether this is a sound database without our tables; nothing is written to it."""
    try:
        names = {name for (name,) in _peeked(path, "SELECT name FROM sqlite_master")}
    except sqlite3.Error:
        return False
    return BOARD.name not in names


def _is_ours(path: Path) -> bool:
    """Return whether a board's own table says that this program knows its schema."""
    try:
        [(number,)] = _peeked(path, "SELECT version_num FROM alembic_version")
        return int(number) <= SCHEMA
    except (sqlite3.Error, ValueError):
        return False


def _peeked(path: Path, query: str) -> list[tuple[str]]:
    """Read from a file that may be anybody's; nothing is written to it."""
    with looked_at(path, untouched=True) as found:
        return found.execute(query).fetchall()
