"""What goes wrong with a database gets a name people can act on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from board.domain.address import address_of
from board.domain.errors import StoreAway
from board.store import reading, schema
from board.store.engine import engine_for
from board.store.server import server_url
from tests.driver.builders import NOW, added
from tests.driver.processes import answer, start

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.processes import Server

USE = """
import sys, datetime
from pathlib import Path
from board.domain.board import Setting
from board.domain.change import Author, added
from board.domain.errors import BoardError
from board.store import reading, schema, writing
now = datetime.datetime(2026, 11, 23, 10, tzinfo=datetime.UTC)
try:
    store = schema.open_file(Path(sys.argv[1]), now, may_make=True)
    with store.reading() as connection:
        print("read", reading.revision(connection)[0])
    action = writing.Action("test", Author(None, "Eva", "pc"), now)
    writing.apply(store, [added(Setting("a", "1"))], action)
    print("written")
except BoardError as error:
    print(type(error).__name__, error.kind)
"""


def use(path: Path) -> list[str]:
    """Read and write a board as somebody whom file modes concern; return what came of it."""
    return answer(start(USE, path, ordinary=True)).splitlines()


def test_a_read_only_file_can_be_read_and_says_why_it_cannot_be_written(
    file_ws: Workspace, board_file: Path
) -> None:
    file_ws.store.close()
    board_file.chmod(0o400)

    assert use(board_file) == ["read 1", "StoreAway store_read_only"]


def test_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_written(
    file_ws: Workspace, board_file: Path
) -> None:
    file_ws.store.close()
    board_file.parent.chmod(0o500)

    told = use(board_file)
    board_file.parent.chmod(0o700)

    assert told[0] == "read 1"
    assert told[1] in {"StoreAway store_read_only", "StoreAway store_cannot_open"}


def test_a_file_that_may_not_be_read_says_so(file_ws: Workspace, board_file: Path) -> None:
    file_ws.store.close()
    board_file.chmod(0o000)

    assert use(board_file) == ["StoreAway store_cannot_open"]


def test_a_folder_that_may_not_be_written_cannot_hold_a_new_board(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    told = use(tmp_path / "board.db")
    tmp_path.chmod(0o700)

    assert told == ["StoreAway store_cannot_make"]


def test_a_board_that_somebody_holds_says_so(file_ws: Workspace, board_file: Path) -> None:
    with file_ws.store.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    with closing(sqlite3.connect(board_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreAway) as refused, file_ws.store.reading() as connection:
            reading.revision(connection)

    assert refused.value.kind == "store_locked"


def test_a_server_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreAway) as refused:
        schema.open_server(address_of(f"postgresql:///board?host={tmp_path}"), NOW, may_make=True)

    assert refused.value.kind == "store_gone"


def test_a_database_that_is_not_there_says_so(postgres: Server) -> None:
    with pytest.raises(StoreAway) as refused:
        schema.open_server(address_of(postgres.address("nobody")), NOW, may_make=True)

    assert (refused.value.kind, refused.value.values["database"]) == ("store_no_database", "nobody")


def test_a_lost_connection_says_so_and_the_next_one_works(
    server_address: str, postgres: Server
) -> None:
    store = schema.open_server(address_of(server_address), NOW, may_make=True)

    def lose_it() -> None:
        with store.reading() as connection:
            number = connection.scalar(text("SELECT pg_backend_pid()"))
            postgres.run(f"SELECT pg_terminate_backend({number})")
            connection.execute(text("SELECT 1"))

    with pytest.raises(StoreAway) as refused:
        lose_it()

    assert refused.value.kind == "store_restarts"
    with store.reading() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


def test_a_query_that_waits_too_long_says_that_the_board_is_held(server_address: str) -> None:
    store = schema.open_server(address_of(server_address), NOW, may_make=True)

    with store.writing() as connection:
        connection.execute(text("SET statement_timeout = 1"))
    with pytest.raises(StoreAway) as refused, store.writing() as connection:
        connection.execute(text("SELECT pg_sleep(5)"))

    assert refused.value.kind == "store_locked"


def test_an_address_that_is_none_is_shown_without_its_password() -> None:
    with pytest.raises(StoreAway) as refused:
        server_url(address_of("postgresql://u:secret@h:port/db"))

    assert refused.value.kind == "store_unknown_kind"
    assert "secret" not in str(refused.value.values)


def test_a_server_needs_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)

    with pytest.raises(StoreAway) as refused:
        engine_for(server_url(address_of("postgresql:///board")))

    assert refused.value.kind == "store_no_driver"


def test_a_mistake_of_ours_stays_a_mistake(ws: Workspace) -> None:
    with pytest.raises(DBAPIError), ws.store.reading() as connection:
        connection.execute(text("SELEKT 1"))


def test_a_reading_sees_one_moment(ws: Workspace, second_ws: Workspace) -> None:
    if ws.store.path is not None:
        return  # on SQLite the writer waits for the reader
    with ws.store.reading() as connection:
        before = connection.scalar(text("SELECT revision FROM board"))
        added(second_ws)
        assert connection.scalar(text("SELECT revision FROM board")) == before
