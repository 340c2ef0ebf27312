"""What will be asked of customers: by date, as a table and for a calendar."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from board.domain.card import Asks, Card
from board.domain.errors import BadFile
from board.services import cards, coming
from tests.driver.builders import added, in_days
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace


def asks(ws: Workspace, title: str, **fields: object) -> Card:
    card = added(ws, title, stage="Coming up", customer="Peak Physio", **fields)
    with ws.action("test") as act:
        act.edit(act.one(Card, card.id), asks=Asks.CUSTOMER)
    return card


def test_it_is_what_still_waits_for_its_day_by_date(ws: Workspace) -> None:
    asks(ws, "Logo", due=in_days(9), ask_on=in_days(5))
    asks(ws, "Deposit", due=in_days(3))
    asks(ws, "Sizes", due=in_days(9), ask_on=in_days(4))
    added(ws, "Our own", stage="Coming up")
    done = asks(ws, "Answered", due=in_days(2))
    cards.finish(ws, [done.id])
    assert [card.title for card in coming.listed(ws)] == ["Deposit", "Sizes", "Logo"]


def test_it_is_saved_as_a_table_and_for_a_calendar(ws: Workspace, tmp_path: Path) -> None:
    first = asks(ws, "=Logo", due=in_days(9), ask_on=in_days(5))
    asks(ws, "Not chosen", due=in_days(1))
    coming.write(ws, tmp_path / "coming.csv", [first.id])
    [row] = csv.DictReader((tmp_path / "coming.csv").read_text("utf-8-sig").splitlines())
    told = (row["title"], row["customer"], row["ask_on"])
    assert told == ("'=Logo", "Peak Physio", in_days(5).isoformat())
    coming.write(ws, tmp_path / "coming.ics", [first.id])
    [event] = Calendar.from_ical((tmp_path / "coming.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart") == in_days(5)
    assert str(event["summary"]) == "=Logo · Peak Physio"
    with pytest.raises(BadFile):
        coming.write(ws, tmp_path / "coming.txt", [first.id])


def test_the_steps_of_a_running_job_stand_there(ws: Workspace) -> None:
    a_running_job(ws)
    assert all(card.asks is Asks.CUSTOMER for card in coming.listed(ws))
