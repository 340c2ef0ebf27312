"""A board knows which one it is: its backups are its own, and no other file is taken for it."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.app.desks import choose
from board.domain.errors import Refused, StoreAway
from board.services import backups, cards, watch
from board.store.engine import identity_of
from tests.driver.builders import Clock, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.scenario import AtDesk


@pytest.fixture
def two(tmp_path: Path, clock: Clock) -> tuple[Workspace, Workspace]:
    """Give the boards of two computers, both called board.db."""
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    one, other = (open_desk(str(folder / "board.db"), clock) for folder in folders)
    return one, other


def titles(ws: Workspace) -> set[str]:
    return {card.title for card in watch.load(ws).cards.values()}


def copied(board: Path, folder: Path) -> Path:
    """Return a copy of a board such as a sync folder makes."""
    return shutil.copyfile(board, folder / "copy.db")


def test_two_boards_of_one_name_share_a_folder_and_each_has_its_own_backups(
    two: tuple[Workspace, Workspace], clock: Clock, tmp_path: Path
) -> None:
    shared = tmp_path / "stick"
    shared.mkdir()
    for ws, title in zip(two, ("of one", "of two"), strict=True):
        added(ws, title)
        backups.choose_second_folder(ws, shared)
        clock.ahead(seconds=5)
    for ws, title in zip(two, ("of one", "of two"), strict=True):
        board = ws.store.path
        assert board is not None
        [own] = backups.listed(board, shared)
        offered = backups.newest_good(board, clock(), also=shared)
        assert offered is not None
        assert identity_of(own.path) == identity_of(board)
        assert title in titles(open_desk(str(own.path), clock))


def test_thinning_out_touches_nothing_of_another_board(
    two: tuple[Workspace, Workspace], clock: Clock, tmp_path: Path
) -> None:
    shared = tmp_path / "stick"
    shared.mkdir()
    one, other = two
    backups.choose_second_folder(other, shared)
    backups.choose_second_folder(one, shared)
    for _day in range(60):
        clock.ahead(days=1)
        backups.make_daily(one)
    assert other.store.path is not None
    assert len(backups.listed(other.store.path, shared)) == 1


def test_what_else_lies_in_the_folder_is_passed_over_and_left(
    desk: AtDesk, board_file: Path, tmp_path: Path
) -> None:
    folder = backups.home(board_file)
    odd = ("board-20261332-250000.db", "board-20261123-1.db", "board.txt", "x-20260101-000000.db")
    for name in odd:
        (folder / name).write_bytes(b"somebody's")
    (folder / "board-20200101-000000.db").mkdir()
    (folder / "board-20200102-000000.db").symlink_to(tmp_path)
    before = {path.name for path in folder.iterdir()}
    desk.clock.ahead(days=1)
    desk.open_board.backups.back_up()
    desk.settles()
    assert before < {path.name for path in folder.iterdir()}
    assert len(backups.listed(board_file)) == 2


def test_a_board_that_was_renamed_finds_its_backups(
    file_ws: Workspace, board_file: Path, clock: Clock
) -> None:
    added(file_ws, "Kept")
    made = backups.make(file_ws)
    file_ws.store.close()
    renamed = board_file.rename(board_file.with_name("office.db"))
    assert [one.path for one in backups.listed(renamed)] == [made]
    found = backups.newest_good(renamed, clock())
    assert found is not None
    assert found.path == made


def test_a_second_disk_is_missed_after_three_days_whatever_lies_here(
    desk: AtDesk, board_file: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    desk.does(lambda: backups.choose_second_folder(desk.ws, disk))
    disk.rename(tmp_path / "unplugged")
    desk.clock.ahead(days=2)
    desk.open_board.backups.back_up()
    desk.settles()
    assert desk.notice("backup") == ""
    desk.clock.ahead(days=2)
    desk.open_board.backups.back_up()
    desk.settles()
    assert desk.notice("backup") == (
        f"No backup has come to {disk} for over 3 days; connect its disk."
    )
    (tmp_path / "unplugged").rename(disk)
    desk.takes_offer("Try again", "backup")
    desk.until(lambda: desk.notice("backup") == "")
    assert len(backups.listed(board_file, disk)) == 2


def test_a_copy_of_the_board_that_is_put_in_its_place_is_shown_within_a_second(
    desk: AtDesk, board_file: Path
) -> None:
    desk.has("Call Joe", "Our turn")
    copy = copied(board_file, board_file.parent)
    desk.has("Only here", "Our turn")
    copy.replace(board_file)
    desk.until(lambda: desk.titles() == ["Call Joe"])
    desk.has("Goes on", "Our turn")
    assert {"Call Joe", "Goes on"} == titles(open_desk(str(board_file), desk.clock))


def test_another_board_in_its_place_is_neither_read_nor_written(
    desk: AtDesk, board_file: Path, clock: Clock
) -> None:
    desk.has("Call Joe", "Our turn")
    other = open_desk(str(board_file.with_name("other.db")), clock)
    added(other, "Theirs")
    other.store.close()
    kept = copied(board_file, board_file.parent)
    board_file.with_name("other.db").replace(board_file)
    desk.until(lambda: desk.notice("away").startswith("Another board lies where"))
    assert desk.titles() == ["Call Joe"]
    with pytest.raises(StoreAway, match="store_exchanged"):
        cards.add(desk.ws, cards.Draft("Nowhere"))
    assert titles(open_desk(str(board_file), clock)) == {"Theirs"}
    kept.replace(board_file)
    desk.until(lambda: desk.notice("away") == "")
    desk.has("Goes on", "Our turn")


def test_a_restored_board_is_still_the_same_one(file_ws: Workspace, board_file: Path) -> None:
    identity = identity_of(board_file)
    added(file_ws, "Kept")
    made = backups.make(file_ws)
    added(file_ws, "Lost")
    backups.restore(file_ws, made)
    assert titles(file_ws) == {"Kept"}
    assert identity_of(board_file) == identity
    assert not [path for path in board_file.parent.iterdir() if path.name.endswith(".tmp")]


def test_a_board_is_not_restored_onto_itself_nor_by_another_ones_backup(
    two: tuple[Workspace, Workspace],
) -> None:
    one, other = two
    added(one, "Mine")
    added(other, "Theirs")
    board, theirs = one.store.path, backups.make(other)
    assert board is not None
    assert refusal(lambda: backups.restore(one, board)) == "restore_itself"
    assert refusal(lambda: backups.restore(one, theirs)) == "restore_foreign"
    assert titles(one) == {"Mine"}
    identity = identity_of(board)
    backups.restore(one, theirs, anyway=True)
    assert titles(one) == {"Theirs"}
    assert identity_of(board) == identity


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        verb()
    return refused.value.kind


def test_a_board_that_is_held_is_not_restored_and_says_so(
    file_ws: Workspace, board_file: Path, clock: Clock
) -> None:
    added(file_ws, "Kept")
    made = backups.make(file_ws)
    added(file_ws, "New")
    holder = open_desk(str(board_file), clock)
    with holder.store.writing(), pytest.raises(StoreAway, match="store_locked"):
        backups.restore(file_ws, made)
    assert titles(file_ws) == {"Kept", "New"}


def test_two_names_of_one_board_are_one_board(board_file: Path, tmp_path: Path) -> None:
    board_file.touch()
    link = tmp_path / "link.db"
    link.symlink_to(board_file)
    spelt = board_file.parent / ".." / board_file.parent.name / board_file.name
    chosen = {choose(str(name), demo=False, today=None).address for name in (link, spelt)}
    assert {address.path for address in chosen} == {board_file.resolve()}


def test_links_in_a_circle_are_told_in_a_sentence(tmp_path: Path) -> None:
    one, other = tmp_path / "a.db", tmp_path / "b.db"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(StoreAway):
        open_desk(str(choose(str(one), demo=False, today=None).address.path), Clock())


def test_a_backup_of_three_days_ago_is_not_missed_yet(file_ws: Workspace, clock: Clock) -> None:
    backups.make(file_ws)
    clock.now += timedelta(days=3) - timedelta(minutes=1)
    assert not backups.missed(file_ws).here
    clock.now += timedelta(minutes=5)
    assert backups.missed(file_ws).here


@pytest.mark.timeout(20)
def test_a_pipe_in_the_place_of_an_open_board_keeps_nobody_waiting(board_file: Path) -> None:
    ws = open_desk(str(board_file), Clock())
    board_file.rename(board_file.with_name("kept.db"))
    os.mkfifo(board_file)

    with pytest.raises(StoreAway):
        added(ws, "nowhere")

    board_file.with_name("kept.db").replace(board_file)
    assert added(ws, "here").title == "here"
