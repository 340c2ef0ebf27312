"""The connection to the database: settings, transactions, and the only room for driver errors."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event, exc, text
from sqlalchemy.engine import URL

from board.domain.errors import StoreAway
from board.store import server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from board.store.patience import Patience
    from board.store.shape import Ask

APPLICATION_ID = 0x464F4C42  # "FOLB": refuses other programs' SQLite files before any write
WRITES = "board_writes"
LEAVING_SECONDS = 5
LONGEST_VALUE, MOST_STEPS = 1_000_000, 100_000  # of what is read of a file not known yet
MOST_BYTES = 1_000_000_000  # as SQLite has it by itself

PRAGMAS = (
    # Not WAL: SQLite before 3.51.3 can corrupt a WAL board with two connections (sqlite.org/wal).
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "temp_store=MEMORY",
)

SQLITE_KINDS = {
    sqlite3.SQLITE_BUSY: "store_locked",
    sqlite3.SQLITE_LOCKED: "store_locked",
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_READONLY: "store_read_only",
    sqlite3.SQLITE_IOERR: "store_io_error",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_damaged",
    sqlite3.SQLITE_CANTOPEN: "store_cannot_open",
    sqlite3.SQLITE_PERM: "store_cannot_open",
}
# What to do differs from the other errors of the same family.
SQLITE_SPECIAL = {
    sqlite3.SQLITE_READONLY_DBMOVED: "store_moved",
    sqlite3.SQLITE_IOERR_DELETE: "store_folder",
}
# SQLite gives no number of their own to these: a table or column that this schema has is not
# there, or the header names a format that no SQLite has.
DAMAGE_SAYS = ("no such ", "unsupported file format")
SQLITE_CLASHES = {
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY,
}
SERVER_CLASHES = {"23505", "23503"}  # unique, foreign key


class Store:
    """One open board database; made by ``schema.open_store``."""

    def __init__(
        self,
        engine: Engine,
        path: Path | None,
        require_ours: Callable[[Ask, Path], object] | None = None,
    ) -> None:
        """Hold the engine; ``path`` is the file of an SQLite board, None on a server.

        ``require_ours`` refuses a file that is no board; it sees each one before anything is done
        with it, also what is put in the place of an open board.
        """
        self.engine = engine
        self.path = path
        self._require_ours = require_ours
        self._looked_into: tuple[int, int] | None = None
        self._file: tuple[int, int] | None = None
        self._identity = ""
        self._patience: Patience | None = None
        if path is None:
            from board.store.patience import Patience

            self._patience = Patience(engine)

    @property
    def address(self) -> str:
        """Where the board lies, as the command line takes it; without a password."""
        if self.path is not None:
            return str(self.path)
        return self.engine.url.set(drivername="postgresql", password=None).render_as_string()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection inside one read transaction: everything read belongs together."""
        self._look_at_file()
        with errors_named(), damage_named(), self.engine.connect() as connection:
            if self.path is None:
                # READ COMMITTED would let two statements of one reading see different boards.
                connection = connection.execution_options(  # noqa: PLW2901
                    isolation_level="REPEATABLE READ"
                )
            with connection.begin():
                self._look_into(connection)
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection inside one write transaction, committed at the end.

        Whoever reads rows in it does so under ``damage_named``: a mistake in what is done beside
        that must not be told as damage of the file.
        """
        self._look_at_file()
        with errors_named(), self.engine.connect() as connection:
            connection = connection.execution_options(**{WRITES: True})  # noqa: PLW2901
            with connection.begin():
                self._look_into(connection)
                yield connection

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """Give a connection like ``writing`` in which tables may be made anew.

        SQLite makes a table anew by dropping the old one, which the rows that name it would forbid:
        so references are not looked at meanwhile, but all together before the commit.
        """
        if self.path is None:
            with self.writing() as connection:
                yield connection
            return
        with errors_named(), self.engine.connect() as connection:
            connection = connection.execution_options(**{WRITES: True})  # noqa: PLW2901
            raw = connection.connection.dbapi_connection
            assert raw is not None  # noqa: S101 - the connection is open
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    yield connection
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise StoreAway("store_damaged", file=self.path.name)
            finally:
                raw.execute("PRAGMA foreign_keys=ON")

    def let_go(self, connection: Connection) -> None:
        """Give back the memory of the pages that were read; a whole board leaves 2 MB of them."""
        if self.path is not None:
            connection.exec_driver_sql("PRAGMA shrink_memory")

    def why_read_only(self) -> str:
        """Return the kind of error with which each write would be refused; empty when none would.

        Every write raises the revision first, so the right to do that is looked at.
        """
        if self.path is not None:
            is_writable = os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)
            return "" if is_writable else "store_read_only"
        with self.reading() as connection:
            is_writable = bool(connection.scalar(text(server.MAY_WRITE)))
        return "" if is_writable else "store_server_read_only"

    def leave_in(self, seconds: float = LEAVING_SECONDS) -> None:
        """Wait for a server that is silent no longer than that; a file is never silent."""
        if self._patience is not None:
            self._patience.end_in(seconds)

    def close(self) -> None:
        """Close all connections; what lies at the path is looked at anew when it is used again."""
        self.engine.dispose()
        self._file = self._looked_into = None

    def _look_at_file(self) -> None:
        """Go on with a copy of this board that was put in its place; refuse any other file there.

        What is open would read and write the file that was there before, which nobody sees again.
        """
        if self.path is None:
            return
        try:
            there = self.path.stat()
        except FileNotFoundError as error:
            raise StoreAway("store_moved") from error
        except OSError as error:
            raise StoreAway("store_cannot_open", file=self.path.name) from error
        if not stat.S_ISREG(there.st_mode):  # a pipe would keep us waiting for ever
            raise StoreAway("store_exchanged", file=self.path.name)
        file = (there.st_dev, there.st_ino)
        if file == self._file:
            return
        identity = identity_of(self.path)
        if self._file is not None:
            self.engine.dispose()
            if self._identity and identity != self._identity:
                raise StoreAway("store_exchanged", file=self.path.name)
        self._file, self._identity = file, identity

    def _look_into(self, connection: Connection) -> None:
        """Refuse a file that is no board; by the connection that uses it, so it is that file."""
        if self._require_ours is None or self.path is None or self._looked_into == self._file:
            return
        file = self._file
        self._require_ours(lambda query: connection.exec_driver_sql(query).fetchall(), self.path)
        self._looked_into = file


@contextmanager
def looked_at(path: Path, *, untouched: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a file that may be anybody's, to read a few rows; what would take long is broken off.

    A table may be a view that never ends, or one that makes a gigabyte. ``untouched`` looks at it
    without a lock, whatever journal lies beside it.
    """
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if untouched else ''}"
    with closing(sqlite3.connect(address, uri=True)) as found:
        found.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        found.set_progress_handler(lambda: 1, MOST_STEPS)
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON"):
            found.execute(f"PRAGMA {pragma}")
        yield found


def let_take_its_time(board: sqlite3.Connection) -> None:
    """Break nothing off any more: it is a board, and takes no longer than its size asks for."""
    board.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_BYTES)
    board.set_progress_handler(None, 0)


def identity_of(path: Path) -> str:
    """Return which board a file holds; empty where it does not say, as before its fourth schema."""
    try:
        with looked_at(path) as board:
            if board.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return ""
            [(identity,)] = board.execute("SELECT identity FROM board").fetchall()
    except (sqlite3.Error, OSError, ValueError):
        return ""
    return str(identity)


def engine_for(url: URL) -> Engine:
    """Return an engine with our settings for an SQLite file or a PostgreSQL database."""
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, pool_size=2, max_overflow=2, hide_parameters=True)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return server.server_engine(url)


def sqlite_url(path: Path) -> URL:
    """Return the address of an SQLite file."""
    return URL.create("sqlite", database=str(path))


@contextmanager
def errors_named() -> Iterator[None]:
    """Turn what the driver says into one of our errors; anything unknown stays a bug."""
    try:
        yield
    except exc.DBAPIError as error:
        named = _named(error)
        if named is None:
            raise
        raise named from error
    except exc.TimeoutError as error:
        raise StoreAway("store_locked") from error


@contextmanager
def damage_named() -> Iterator[None]:
    """Turn what cannot be made of stored rows into our error; only around what reads them."""
    try:
        yield
    except (exc.NoResultFound, exc.MultipleResultsFound, ValueError, RecursionError) as error:
        # Not the one row there always is; a value that is no date, no choice, no UTF-8, no JSON or
        # JSON nested without end.
        raise StoreAway("store_damaged") from error


def is_clash(error: exc.IntegrityError) -> bool:
    """Return whether a row exists already, or names one that does not: somebody was faster."""
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return original.sqlite_errorcode in SQLITE_CLASHES
    return getattr(original, "sqlstate", None) in SERVER_CLASHES


def _named(error: exc.DBAPIError) -> StoreAway | None:
    if not isinstance(error.orig, sqlite3.Error):
        return server.error_of(error)
    kind = _sqlite_kind_of(error.orig)
    return StoreAway(kind) if kind else None


def _sqlite_kind_of(error: sqlite3.Error) -> str | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # the driver itself could not decode a text
        return "store_damaged" if isinstance(error, sqlite3.OperationalError) else None
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(DAMAGE_SAYS):
        return "store_damaged"
    return SQLITE_SPECIAL.get(code) or SQLITE_KINDS.get(code & 0xFF)


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transaction handling would commit behind our back before DDL.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise StoreAway("store_cannot_open")


def _begin_sqlite(connection: Connection) -> None:
    # A plain BEGIN that is upgraded later dies with "database is locked" beside another writer.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
