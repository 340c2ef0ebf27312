"""Copies of a board file: sound, complete, private; and put back so that everybody notices."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from board.domain.address import address_of
from board.domain.errors import BoardError, StoreAway
from board.services import cards, undo, watch
from board.store import backup, pages, schema
from tests.driver.builders import NOW, added, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "copy.db"


def test_a_copy_is_the_same_board(file_ws: Workspace, copy: Path) -> None:
    added(file_ws, customer="Tall Pines")

    backup.copy_to(file_ws.store, copy)

    opened = schema.open_file(copy, NOW)
    assert backup.problems(copy) == []
    assert pages.board(opened) == watch.load(file_ws)
    opened.close()


def test_only_the_owner_may_read_a_copy(file_ws: Workspace, copy: Path) -> None:
    backup.copy_to(file_ws.store, copy)

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert list(copy.parent.iterdir()) == [copy]


def test_a_copy_can_be_made_while_somebody_reads(file_ws: Workspace, copy: Path) -> None:
    with file_ws.store.reading():
        backup.copy_to(file_ws.store, copy)

    assert backup.problems(copy) == []


def test_a_board_that_somebody_keeps_for_themselves_is_waited_for_only_so_long(
    file_ws: Workspace, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PATIENCE", 0.3)
    assert file_ws.store.path is not None
    file_ws.store.close()
    with closing(sqlite3.connect(file_ws.store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreAway) as refused:
            backup.copy_to(file_ws.store, copy)
    assert refused.value.kind == "store_locked"
    assert list(copy.parent.iterdir()) == []


def test_a_damaged_board_does_not_replace_the_last_good_copy(
    file_ws: Workspace, copy: Path
) -> None:
    backup.copy_to(file_ws.store, copy)
    good = copy.read_bytes()
    assert file_ws.store.path is not None
    with file_ws.store.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)

    with pytest.raises(StoreAway) as refused:
        backup.copy_to(file_ws.store, copy)

    assert refused.value.kind == "store_damaged"
    assert copy.read_bytes() == good
    assert list(copy.parent.iterdir()) == [copy]


def test_a_place_that_cannot_be_written_is_named(file_ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreAway) as refused:
        backup.copy_to(file_ws.store, tmp_path / "file" / "copy.db")

    assert refused.value.kind == "backup_cannot_write"


def test_a_sound_board_has_no_problems(file_ws: Workspace, board_file: Path) -> None:
    added(file_ws)

    assert backup.problems(board_file) == []


def test_problems_are_found_and_the_file_is_not_changed(
    file_ws: Workspace, board_file: Path, tmp_path: Path
) -> None:
    file_ws.store.close()
    content = bytearray(board_file.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    board_file.write_bytes(content)

    assert backup.problems(board_file)
    assert board_file.read_bytes() == content
    assert backup.problems(tmp_path / "missing.db")
    assert not (tmp_path / "missing.db").exists()


def test_a_row_that_names_nobody_is_a_problem(file_ws: Workspace, board_file: Path) -> None:
    card = added(file_ws)
    with closing(sqlite3.connect(board_file)) as board:
        board.execute("UPDATE cards SET owner_id = 'nobody' WHERE id = ?", (card.id,))
        board.commit()

    assert backup.problems(board_file) == ["cards row 1 points nowhere"]


def test_another_programs_file_is_no_board(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")

    assert backup.problems(tmp_path / "other.db") == ["not a board"]


def test_what_is_put_back_is_the_board_as_it_was(file_ws: Workspace, copy: Path) -> None:
    kept = added(file_ws, "kept")
    backup.copy_to(file_ws.store, copy)
    cards.remove(file_ws, [kept.id])
    added(file_ws, "too late")

    backup.put_back(file_ws.store, copy)

    assert [card.title for card in watch.load(file_ws).cards.values()] == ["kept"]


def test_every_window_reads_anew_after_a_backup_was_put_back(
    file_ws: Workspace, board_file: Path, clock: Clock, copy: Path
) -> None:
    other = open_desk(str(board_file), clock, "Max Mohr")
    backup.copy_to(file_ws.store, copy)
    added(file_ws)
    before = watch.load(other)

    backup.put_back(file_ws.store, copy)

    news = watch.since(other, before)
    assert news is not None
    assert news.reload
    assert news.revision > before.revision
    assert news.epoch != before.epoch
    assert watch.since(other, watch.load(other)) is None


def test_work_goes_on_after_a_backup_was_put_back(file_ws: Workspace, copy: Path) -> None:
    card = added(file_ws)
    backup.copy_to(file_ws.store, copy)
    backup.put_back(file_ws.store, copy)

    cards.edit(file_ws, card.id, {"title": "New"})

    assert undo.undo(file_ws).verb == "edit"
    assert undo.undo(file_ws).verb == "add"


def test_a_damaged_backup_is_refused_and_the_board_stays(file_ws: Workspace, copy: Path) -> None:
    added(file_ws)
    before = watch.load(file_ws)
    backup.copy_to(file_ws.store, copy)
    copy.write_bytes(copy.read_bytes()[:-4096])

    with pytest.raises(StoreAway) as refused:
        backup.put_back(file_ws.store, copy)

    assert refused.value.kind == "backup_damaged"
    assert watch.load(file_ws) == before


def test_a_board_on_a_server_is_backed_up_by_its_own_means(
    server_address: str, tmp_path: Path
) -> None:
    store = schema.open_server(address_of(server_address), NOW, may_make=True)

    for attempt in (backup.copy_to, backup.put_back):
        with pytest.raises(BoardError) as refused:
            attempt(store, tmp_path / "copy.db")
        assert refused.value.kind == "backup_needs_pg_dump"
