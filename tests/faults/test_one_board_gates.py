"""A board is itself: its backups, what lies in its place, and a restore that is killed."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import StoreAway
from board.services import backups, cards, watch
from board.store.engine import identity_of
from tests.driver.builders import Clock, open_desk
from tests.faults.test_upgrade import OLD, killed_at_its_steps

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261128
POINTS = 16
DAYS, LONG_DAYS = 40, 1_500
ROUNDS, LONG_ROUNDS = 60, 1_000
ODD = ("board-20261332-250000.db", "board-1.db", "board-20261123-100000.db.tmp", "notes.txt")


def test_two_boards_of_one_name_share_a_folder(gate: Gate, long_run: bool, tmp_path: Path) -> None:
    chance, clock = Random(SEED), Clock()  # noqa: S311 - not for secrets
    shared = tmp_path / "shared"
    shared.mkdir()
    for name in ODD:
        (shared / name).write_bytes(b"somebody's")
    desks = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        desks.append(open_desk(str(tmp_path / name / "board.db"), clock))
        backups.choose_second_folder(desks[-1], shared)
        clock.ahead(seconds=1)
    days, wrong = LONG_DAYS if long_run else DAYS, 0
    for _day in range(days):
        clock.ahead(days=1, seconds=chance.randrange(600))
        for ws in chance.sample(desks, chance.choice((1, 2, 2))):
            backups.make_daily(ws)
            wrong += not _has_todays(ws, shared, clock)
    for ws in desks:
        board = _file(ws)
        wrong += len(_of(board, shared)) < backups.LAST
        shutil.rmtree(backups.home(board))  # as if the first disk were gone
        offered = backups.newest_good(board, clock(), also=shared)
        wrong += offered is None or identity_of(offered.path) != identity_of(board)
    odd = sum(not (shared / name).exists() for name in ODD)
    value = f"{wrong} wrong in {days} days of two boards, {odd} odd files gone, seed {SEED}"
    gate("B1", value, "0, 0", not wrong and not odd)


def _has_todays(ws: Workspace, folder: Path, clock: Clock) -> bool:
    newest = max((path.stem[-15:] for path in _of(_file(ws), folder)), default="")
    minute_ago = clock() - timedelta(minutes=1)
    return newest > minute_ago.strftime(backups.STAMP)


def _of(board: Path, folder: Path) -> list[Path]:
    """Return which files of a folder are that board, whatever the program lists as its backups."""
    return [path for path in folder.glob("*.db") if identity_of(path) == identity_of(board) != ""]


def _file(ws: Workspace) -> Path:
    assert ws.store.path is not None
    return ws.store.path


def test_a_file_that_is_replaced_under_an_open_board_is_noticed(
    gate: Gate, long_run: bool, board_file: Path
) -> None:
    chance = Random(SEED)  # noqa: S311 - not for secrets
    ws = open_desk(str(board_file), Clock())
    other = board_file.with_name("other.db")
    open_desk(str(other), Clock()).store.close()
    theirs, rounds = other.read_bytes(), LONG_ROUNDS if long_run else ROUNDS
    expected: set[str] = set()
    copies = [(shutil.copyfile(board_file, board_file.with_name("0.copy")), set(expected))]
    lost = strange = 0
    for number in range(rounds):
        what = chance.choice(("write", "copy", "put back", "another", "gone"))
        if what == "write":
            cards.add(ws, cards.Draft(f"card {number}"))
            expected.add(f"card {number}")
        elif what == "copy":
            copy = board_file.with_name(f"{number}.copy")
            copies.append((shutil.copyfile(board_file, copy), set(expected)))
        elif what == "put back":
            copy, titles = chance.choice(copies)
            shutil.copyfile(copy, board_file.with_name("new"))
            board_file.with_name("new").replace(board_file)
            expected = set(titles)
        else:
            kept = board_file.with_name("kept")
            board_file.replace(kept)
            if what == "another":
                other.write_bytes(theirs)
                os.link(other, board_file)
            strange += _writes(ws)
            strange += what == "another" and other.read_bytes() != theirs
            kept.replace(board_file)
            other.unlink(missing_ok=True)
        lost += {card.title for card in watch.load(ws).cards.values()} != expected
    value = f"{lost} of {rounds} looks wrong, {strange} writes to what is not it, seed {SEED}"
    gate("B2", value, "0, 0", not lost and not strange)


def _writes(ws: Workspace) -> bool:
    """Return whether a card is taken where the board is not."""
    try:
        cards.add(ws, cards.Draft("nowhere"))
    except StoreAway as away:
        return away.kind not in {"store_exchanged", "store_moved"}
    return True


def test_a_restore_that_is_killed_leaves_the_old_board_or_the_new_one(
    gate: Gate, long_run: bool, board_file: Path
) -> None:
    states, number = killed_at_its_steps(
        "tests.faults.restoring", board_file.parent, OLD, None if long_run else POINTS
    )
    told = ", ".join(f"{count} {name}" for name, count in sorted(states.items()))
    fine = {"old", "new"} >= set(states) and sum(states.values()) == number
    gate("X1", f"kills at {number} steps: {told}", "old or new", fine)
