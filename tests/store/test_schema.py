"""Making, recognising and upgrading boards; what is not for us is refused and left as it is."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from board.domain.address import address_of
from board.domain.errors import BoardError, StoreAway, TooNew
from board.store import pages, schema
from board.store.engine import APPLICATION_ID, Store, engine_for, sqlite_url
from board.store.rows import all_tables
from board.store.server import server_url
from board.store.upgrade import upgrade
from tests.driver.builders import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from board.services.workspace import Workspace
    from tests.driver.processes import Server


def described(connection: Connection) -> dict[str, object]:
    """Return everything about the tables that the database itself can tell."""
    look = inspect(connection)
    return {
        table: {
            "columns": [
                (c["name"], repr(c["type"]), c["nullable"], c["default"])
                for c in look.get_columns(table)
            ],
            "key": look.get_pk_constraint(table)["constrained_columns"],
            "foreign": sorted(
                (k["constrained_columns"], k["referred_table"], k["referred_columns"])
                for k in look.get_foreign_keys(table)
            ),
            "indexes": sorted(
                (i["name"], i["column_names"], i["unique"]) for i in look.get_indexes(table)
            ),
            "unique": sorted(u["column_names"] for u in look.get_unique_constraints(table)),
        }
        for table in sorted(look.get_table_names())
    }


def empty_store(address: str) -> Store:
    if "://" in address:
        return Store(engine_for(server_url(address_of(address))), None)
    from pathlib import Path

    return Store(engine_for(sqlite_url(Path(address))), Path(address))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pragma(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as board:
        return int(board.execute(f"PRAGMA {name}").fetchone()[0])


def new_file(path: Path) -> Path:
    schema.open_file(path, NOW, may_make=True).close()
    return path


def test_a_new_board_has_the_tables_that_migrating_leads_to(
    board_address: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    migrated = empty_store(board_address)
    upgrade(migrated)
    if migrated.path is not None:
        _compare(migrated, schema.open_file(tmp_path / "made.db", NOW, may_make=True))
        return
    server: Server = request.getfixturevalue("postgres")
    with server.database() as address:
        made = schema.open_server(address_of(address), NOW, may_make=True)
        _compare(migrated, made)
        made.close()


def test_the_migrations_lead_to_what_the_rows_declare(board_address: str) -> None:
    store = empty_store(board_address)
    upgrade(store)

    with store.reading() as connection:
        context = MigrationContext.configure(connection)
        found = compare_metadata(context, all_tables())

    assert [difference for difference in found if "alembic_version" not in str(difference)] == []


def test_a_new_file_carries_our_number_and_the_schemas(board_file: Path) -> None:
    new_file(board_file)

    assert pragma(board_file, "application_id") == APPLICATION_ID
    assert pragma(board_file, "user_version") == schema.SCHEMA


def test_a_migrated_file_carries_them_too(board_file: Path) -> None:
    upgrade(empty_store(str(board_file)))

    assert pragma(board_file, "application_id") == APPLICATION_ID
    assert pragma(board_file, "user_version") == schema.SCHEMA


def test_only_the_owner_may_read_a_new_board(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = new_file(folder / "board.db")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["board.db"]


def test_every_connection_is_set_up(file_ws: Workspace) -> None:
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }
    with file_ws.store.reading() as one, file_ws.store.reading() as other:
        for connection in (one, other):
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected
            }
            assert found == expected


def test_opening_again_changes_nothing(board_file: Path) -> None:
    before = digest(new_file(board_file))

    new_file(board_file)

    assert digest(board_file) == before


def test_a_newer_file_is_refused_unchanged_and_both_versions_are_named(board_file: Path) -> None:
    new_file(board_file)
    with closing(sqlite3.connect(board_file)) as board:
        board.execute("PRAGMA user_version = 9")
        board.execute("UPDATE alembic_version SET version_num = '0009'")
        board.commit()
    before = digest(board_file)

    with pytest.raises(TooNew) as refused:
        schema.open_file(board_file, NOW)

    assert (refused.value.values["found"], refused.value.values["known"]) == (9, schema.SCHEMA)
    assert digest(board_file) == before


def test_a_header_that_says_newer_than_the_board_itself_is_damage(board_file: Path) -> None:
    new_file(board_file)
    with closing(sqlite3.connect(board_file)) as board:
        board.execute("PRAGMA user_version = 9")

    with pytest.raises(StoreAway) as refused:
        schema.open_file(board_file, NOW)

    assert refused.value.kind == "store_damaged"


def test_a_newer_server_is_refused_unchanged_and_both_versions_are_named(
    server_address: str,
) -> None:
    store = schema.open_server(address_of(server_address), NOW, may_make=True)
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))

    with pytest.raises(TooNew) as refused:
        schema.open_server(address_of(server_address), NOW, may_make=True)

    assert (refused.value.values["found"], refused.value.values["known"]) == (9, schema.SCHEMA)
    with store.reading() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0009"


def test_a_database_of_another_program_is_no_board(server_address: str) -> None:
    store = Store(engine_for(server_url(address_of(server_address))), None)
    with store.writing() as connection:
        connection.execute(text("CREATE TABLE board (chess text)"))

    with pytest.raises(StoreAway) as refused:
        schema.open_server(address_of(server_address), NOW, may_make=True)

    assert refused.value.kind == "not_a_board"


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_file_of_another_program_is_refused_and_kept_byte_for_byte(
    board_file: Path, mode: str
) -> None:
    with closing(sqlite3.connect(board_file)) as other:
        other.execute(f"PRAGMA journal_mode={mode}")
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.commit()
    before = digest(board_file)

    with pytest.raises(StoreAway) as refused:
        schema.open_file(board_file, NOW)

    assert refused.value.kind == "not_a_board"
    assert digest(board_file) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\0", b"hello", b"\0" * 5000, b"SQLite format 3\0" + b"\x17" * 5000],
)
def test_what_is_no_database_is_refused_and_kept(board_file: Path, content: bytes) -> None:
    board_file.write_bytes(content)

    with pytest.raises(StoreAway) as refused:
        schema.open_file(board_file, NOW)

    assert refused.value.kind == "store_damaged"
    assert board_file.read_bytes() == content


def test_a_board_whose_mark_is_damaged_is_not_taken_for_another_programs(board_file: Path) -> None:
    new_file(board_file)
    with closing(sqlite3.connect(board_file)) as board:
        board.execute("PRAGMA application_id = 7")
    before = digest(board_file)

    with pytest.raises(StoreAway) as refused:
        schema.open_file(board_file, NOW)

    assert refused.value.kind == "store_damaged"
    assert digest(board_file) == before


def test_a_folder_in_the_place_of_the_board_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreAway) as refused:
        schema.open_file(tmp_path, NOW)

    assert refused.value.kind == "store_cannot_open"


def test_a_board_without_a_schema_number_is_damaged(board_file: Path) -> None:
    new_file(board_file)
    with closing(sqlite3.connect(board_file)) as board:
        board.execute("PRAGMA user_version = 0")
    before = digest(board_file)

    with pytest.raises(StoreAway) as refused:
        schema.open_file(board_file, NOW)

    assert refused.value.kind == "store_damaged"
    assert digest(board_file) == before


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_board_is_never_a_bug_and_never_an_empty_board(
    file_ws: Workspace, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    assert file_ws.store.path is not None
    sound = file_ws.store.path.read_bytes()
    damaged = tmp_path / "damaged.db"
    for _ in range(20):
        damaged.write_bytes(_damage(sound, chance))
        before = digest(damaged)
        try:
            store = schema.open_file(damaged, NOW)
        except BoardError:
            assert digest(damaged) == before
            continue
        try:
            assert pages.board(store).stages
        except BoardError:
            pass
        finally:
            store.close()
        assert digest(damaged) == before


def test_an_upgrade_is_announced_before_anything_changes(
    board_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_file(board_file)
    known = schema.SCHEMA
    monkeypatch.setattr(schema, "SCHEMA", known + 1)
    seen: list[int] = []

    def announced(store: Store) -> None:
        assert store.path == board_file
        seen.append(pragma(board_file, "user_version"))
        raise StoreAway("backup_cannot_write")

    with pytest.raises(StoreAway):
        schema.open_file(board_file, NOW, before_upgrade=announced)

    assert seen == [known]
    assert pragma(board_file, "user_version") == known


def _compare(migrated: Store, made: Store) -> None:
    with migrated.reading() as one, made.reading() as other:
        assert described(one) == described(other)
        for each in (one, other):
            number = each.scalar(text("SELECT version_num FROM alembic_version"))
            assert number == f"{schema.SCHEMA:04d}"


def _damage(sound: bytes, chance: random.Random) -> bytes:
    content = bytearray(sound)
    kind = chance.randrange(4)
    if kind == 0:
        return bytes(content[: chance.randrange(len(content))])
    if kind == 1:
        start = chance.randrange(len(content) // 4096) * 4096
        content[start : start + 4096] = chance.randbytes(4096)
        return bytes(content)
    for _ in range(1 if kind == 2 else 50):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)
