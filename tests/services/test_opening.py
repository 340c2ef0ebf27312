"""Opening a board: what a new one holds, and who sits at this desk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.address import address_of
from board.domain.card import StageKind
from board.domain.errors import BoardError, StoreAway
from board.services import opening, people, stages, undo, watch
from board.services.workspace import Workspace
from board.store import schema
from tests.driver.builders import NOW, Clock, at_once, open_desk
from tests.driver.processes import answer, start

if TYPE_CHECKING:
    from pathlib import Path


LOOK = """
import sys, datetime
from board.domain.address import address_of
from board.services import cards, watch
from board.services.opening import open_board
from board.domain.errors import StoreAway
now = datetime.datetime(2026, 11, 23, 10, tzinfo=datetime.UTC)
address = address_of(sys.argv[1])
ws = open_board(address, clock=lambda: now, account="New Person", computer="new@desk")
print(len(watch.load(ws).stages), ws.author.name)
try:
    cards.add(ws, cards.Draft("x"))
except StoreAway as error:
    print(error.kind)
"""


def test_a_new_board_has_the_usual_stages(ws: Workspace) -> None:
    shown = watch.load(ws).shown_stages()

    assert [(stage.name, stage.kind) for stage in shown] == [
        ("Coming up", StageKind.PLANNED),
        ("Asked", StageKind.WAITING),
        ("Reminded", StageKind.WAITING),
        ("Needs a hand", StageKind.HELP),
        ("Our turn", StageKind.OURS),
        ("Done this week", StageKind.DONE),
    ]


def test_the_stages_are_called_in_the_readers_language(board_address: str, clock: Clock) -> None:
    names = ["Geplant", "Gefragt", "Erinnert", "Hilfe", "Wir", "Erledigt"]
    ws = opening.open_board(
        address_of(board_address),
        may_make=True,
        clock=clock,
        account="Eva",
        computer="pc",
        stage_names=names,
    )

    assert [stage.name for stage in stages.listed(ws)] == names


def test_the_first_start_makes_a_colleague_of_the_account(ws: Workspace) -> None:
    [eva] = watch.load(ws).colleagues.values()

    assert (eva.name, eva.initials) == ("Eva Klein", "EK")
    assert ws.author.colleague_id == eva.id


def test_an_account_without_a_name_is_nobody(board_address: str, clock: Clock) -> None:
    ws = opening.open_board(
        address_of(board_address), may_make=True, clock=clock, account="", computer="pc"
    )

    assert ws.author.colleague_id is None
    assert len(watch.load(ws).stages) == 6


def test_setting_up_is_nothing_to_undo(ws: Workspace) -> None:
    assert undo.possible(ws) == undo.Possible()


def test_opening_again_makes_nothing_new(ws: Workspace, board_address: str, clock: Clock) -> None:
    again = open_desk(board_address, clock)

    assert watch.load(again) == watch.load(ws)
    assert again.author == ws.author


def test_another_account_becomes_another_colleague(second_ws: Workspace) -> None:
    board = watch.load(second_ws)

    assert sorted(one.name for one in board.colleagues.values()) == ["Eva Klein", "Max Mohr"]
    assert len(board.stages) == 6


def test_an_account_whose_colleague_is_known_already_takes_that_one(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    max_id = people.add_colleague(ws, "Max Mohr")

    assert open_desk(board_address, clock, "Max Mohr").author.colleague_id == max_id


def test_a_desk_stays_who_it_chose_to_be(ws: Workspace, board_address: str, clock: Clock) -> None:
    mia = people.add_colleague(ws, "Mia Maus")
    people.become(ws, mia)

    again = open_desk(board_address, clock)

    assert (again.author.colleague_id, again.author.name) == (mia, "Mia Maus")


def test_a_new_board_lives_in_the_zone_it_was_made_in(board_address: str, clock: Clock) -> None:
    ws = opening.open_board(
        address_of(board_address),
        may_make=True,
        clock=clock,
        account="Eva",
        computer="pc",
        zone="Pacific/Auckland",
    )

    assert ws.firm.zone == "Pacific/Auckland"
    assert ws.today().isoformat() == "2026-11-23"
    clock.ahead(hours=2)
    assert ws.today().isoformat() == "2026-11-24"


def test_a_zone_nobody_knows_is_utc(board_address: str, clock: Clock) -> None:
    ws = opening.open_board(
        address_of(board_address),
        may_make=True,
        clock=clock,
        account="Eva",
        computer="pc",
        zone="Mars/Olympus",
    )

    assert ws.firm.zone == "UTC"


def test_two_first_starts_at_once_share_the_stages(board_address: str, clock: Clock) -> None:
    desks = at_once(
        lambda: open_desk(board_address, clock),
        lambda: open_desk(board_address, clock, "Max Mohr"),
    )

    for desk in desks:
        assert isinstance(desk, Workspace)
        assert len(stages.listed(desk)) == 6
        assert len(watch.load(desk).colleagues) == 2


def test_a_read_only_board_can_be_looked_at(file_ws: Workspace, board_file: Path) -> None:
    file_ws.store.close()
    board_file.chmod(0o400)

    told = answer(start(LOOK, board_file, ordinary=True)).splitlines()

    assert told == ["6 New Person", "store_read_only"]


def test_a_board_that_is_none_is_refused(board_file: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(board_file)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")

    with pytest.raises(BoardError):
        open_desk(str(board_file), clock)


def test_what_must_happen_before_an_upgrade_is_asked_for(
    file_ws: Workspace, board_file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)
    called: list[object] = []

    def no_space(store: object) -> None:
        called.append(store)
        raise StoreAway("store_full")

    with pytest.raises(StoreAway):
        opening.open_board(
            address_of(str(board_file)),
            may_make=True,
            clock=clock,
            account="E",
            computer="p",
            before_upgrade=no_space,
        )
    assert len(called) == 1


def test_the_clock_of_another_day_says_the_time_of_now() -> None:
    from board.services.workspace import clock_on, system_clock

    moved = clock_on(NOW.date(), "UTC")()

    assert moved.date() == NOW.date()
    assert abs((moved.time().hour - system_clock().time().hour) % 24) <= 1


def test_the_clock_of_another_day_with_a_time_starts_there_and_runs_on() -> None:
    from board.services.workspace import clock_on

    tell = clock_on(datetime(2026, 11, 23, 9, 30), "Europe/Berlin")  # noqa: DTZ001 - in the zone
    first, second = tell(), tell()

    assert first - datetime(2026, 11, 23, 8, 30, tzinfo=UTC) < timedelta(minutes=1)
    assert first <= second
