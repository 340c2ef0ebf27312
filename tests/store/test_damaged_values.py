"""Rows of a damaged file: a value of another type is told as damage, wherever it is read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import StoreAway
from board.services import undo, watch
from board.store import backup
from tests.driver.builders import Clock, added, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace

SCHEMA_FORMAT = 47  # last byte of the number in the header of an SQLite file
WRONG = (
    "UPDATE cards SET title = x'6869'",
    "UPDATE cards SET note = x'00'",
    "UPDATE cards SET job_id = x'35'",
    "UPDATE cards SET tags = '[1, 2]'",
    "UPDATE cards SET tags = '7'",
    "UPDATE cards SET tags = replace(hex(zeroblob(50000)), '0', '[')",
    "UPDATE cards SET position = 'far down'",
    "UPDATE cards SET due = 'some day'",
    "UPDATE cards SET created_at = x'35'",
    "UPDATE stages SET kind = 'unheard of'",
    "UPDATE stages SET card_limit = 'few'",
    "UPDATE stages SET removed_at = created_at FROM cards WHERE stages.id = stage_id",
)
WRONG_SETTINGS = ("x'35'", "'5'", "'[9]'", "'{'", "'[\"2026-11-23\", 5]'")


@pytest.fixture
def board(file_ws: Workspace, board_file: Path) -> Path:
    """A board with one card, closed."""
    added(file_ws)
    file_ws.store.close()
    return board_file


def damage(board: Path, statement: str) -> None:
    with closing(sqlite3.connect(board, isolation_level=None)) as driver:
        driver.execute(statement)


@pytest.mark.parametrize("statement", WRONG)
def test_a_value_of_another_type_is_damage(board: Path, statement: str) -> None:
    damage(board, statement)

    with pytest.raises(StoreAway) as away:
        watch.load(open_desk(str(board), Clock()))

    assert away.value.kind == "store_damaged"


def test_a_card_in_a_removed_stage_is_found_by_the_check(board: Path) -> None:
    assert backup.problems(board) == []

    damage(board, WRONG[-1])

    assert [line.split()[0] for line in backup.problems(board)] == ["card"]


@pytest.mark.parametrize("value", WRONG_SETTINGS)
@pytest.mark.parametrize("name", ["name", "closed", "workdays", "day_starts"])
def test_a_setting_that_is_no_setting_is_damage(board: Path, name: str, value: str) -> None:
    damage(board, f"INSERT OR REPLACE INTO settings VALUES ('{name}', {value})")  # noqa: S608 - of this test

    with pytest.raises(StoreAway) as away:
        open_desk(str(board), Clock())

    assert away.value.kind == "store_damaged"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM board",
        "INSERT INTO board SELECT id + 1, revision, epoch, made_at, identity FROM board",
    ],
)
def test_a_board_without_its_one_head_is_damage(board: Path, statement: str) -> None:
    damage(board, statement)

    with pytest.raises(StoreAway) as away:
        watch.load(open_desk(str(board), Clock()))

    assert away.value.kind == "store_damaged"


def test_a_header_of_a_format_that_does_not_exist_is_damage(board: Path) -> None:
    content = bytearray(board.read_bytes())
    content[SCHEMA_FORMAT] = 9
    board.write_bytes(content)

    with pytest.raises(StoreAway) as away:
        open_desk(str(board), Clock())

    assert away.value.kind == "store_damaged"


def test_a_journal_that_is_no_journal_is_damage(board: Path) -> None:
    damage(board, "UPDATE changes SET after = x'35'")
    ws = open_desk(str(board), Clock())

    with pytest.raises(StoreAway) as away:
        undo.undo(ws)

    assert away.value.kind == "store_damaged"


def test_a_board_whose_cards_only_seem_to_be_none_is_damage(
    file_ws: Workspace, board_file: Path
) -> None:
    for number in range(60):
        added(file_ws, f"Card {number}", note="word " * 400)
    file_ws.store.close()
    with closing(sqlite3.connect(board_file)) as driver:
        (size,) = driver.execute("PRAGMA page_size").fetchone()
        (root,) = driver.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'cards'"
        ).fetchone()
    content = bytearray(board_file.read_bytes())
    start = (root - 1) * size
    content[start : start + 8] = b"\x0d\0\0\0\0" + size.to_bytes(2) + b"\0"  # a leaf without cells
    board_file.write_bytes(content)

    with pytest.raises(StoreAway) as away:
        watch.load(open_desk(str(board_file), Clock()))

    assert away.value.kind == "store_damaged"
