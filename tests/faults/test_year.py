"""A year of a small shop: every date is what a second arithmetic says, and no rule is broken."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Closing
from board.domain.job import Job
from board.services import exporting, job_changes, undo
from board.services.importing import transfer
from tests.driver.builders import open_desk
from tests.faults.rules import Rows, broken
from tests.faults.shop import Shop

if TYPE_CHECKING:
    from pathlib import Path

SEED = 3
WANTED = {"start", "told", "move", "answered", "done", "re_date", "apply", "add_step", "skip"}
WANTED |= {"send_back", "reorder", "hold", "resume", "promise", "favour", "waive", "snooze", "undo"}


def a_while(address: str, first: date, days: int, jobs: int, seed: int) -> Shop:
    """Let a shop work for so many days and start so many jobs."""
    shop = Shop(address, seed, first)
    for number in range(days):
        due = jobs * (number + 1) // days - jobs * number // days
        shop.day(first + timedelta(days=number), due)
    return shop


@pytest.fixture(params=["board_file", pytest.param("server_board", marks=pytest.mark.long)])
def address(request: pytest.FixtureRequest) -> str:
    """Give the address of a new board; in the long run also on a server."""
    return str(request.getfixturevalue(request.param))


@pytest.mark.timeout(3_600)
def test_after_a_year_every_date_is_right_and_no_rule_is_broken(
    address: str, tmp_path: Path, long_run: bool
) -> None:
    first, days, jobs = (date(2027, 1, 1), 365, 200) if long_run else (date(2027, 10, 1), 92, 12)
    shop = a_while(address, first, days, jobs, SEED)
    rows = Rows.of(shop.ws, journal=True)
    assert not WANTED - shop.done.keys(), shop.done
    assert broken(rows, shop.accounts) == []
    assert shop.money() == []

    own, again = tmp_path / "own.json", tmp_path / "again.json"
    exporting.export(shop.ws, own)
    other = open_desk(str(tmp_path / "other.db"), shop.clock)
    transfer.bring_in(other, transfer.read_file(other, own))
    exporting.export(other, again)
    eva, there = (str(ws.author.colleague_id) for ws in (shop.desks[0], other))  # opened it herself
    assert again.read_text("utf-8").replace(there, eva) == own.read_text("utf-8")

    here = rows.all_there()
    job_changes.close(shop.ws, still_open(rows), Closing.CANCELLED, "the end of the year")
    assert Rows.of(shop.ws).all_there() != here
    undo.undo(shop.ws)
    assert Rows.of(shop.ws).all_there() == here


def still_open(rows: Rows) -> str:
    """Return a job that goes on."""
    return next(job.id for job in rows.there(Job) if job.closed_at is None)
