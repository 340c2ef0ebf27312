"""A board of every released schema still opens, is upgraded, and says what it said."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.services import undo, watch
from board.store import backup, shape
from board.store.schema import SCHEMA
from tests.driver.builders import open_desk

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

OLD = sorted(Path(__file__).parent.glob("schema_*.db"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old_ws(request: pytest.FixtureRequest, board_file: Path, clock: Clock) -> Workspace:
    shutil.copyfile(request.param, board_file)
    return open_desk(str(board_file), clock)


def card(board: Board, title: str) -> Card:
    [found] = [each for each in board.cards.values() if each.title == title]
    return found


def test_every_schema_up_to_this_one_has_its_board() -> None:
    assert [path.stem for path in OLD] == [f"schema_{n:04d}" for n in range(1, SCHEMA + 1)]


def test_it_opens_sound_at_the_current_schema(old_ws: Workspace, board_file: Path) -> None:
    assert backup.problems(board_file) == []
    with closing(sqlite3.connect(board_file)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (SCHEMA,)


def test_the_shape_of_this_schema_is_the_one_that_no_start_has_to_compare() -> None:
    assert shape.digest(shape.current()) == shape.CURRENT


def test_its_cards_say_what_they_said(old_ws: Workspace) -> None:
    board = watch.everything(old_ws)

    titles = sorted(each.title for each in board.cards.values())
    assert titles == [
        "Approve proof",
        "Ask for the logo",
        "Long gone",
        "Order beans",
        "Order beans",
    ]
    proof = card(board, "Approve proof")
    assert (proof.due, proof.due_time) == (date(2026, 11, 24), time(15, 30))
    assert (proof.note, proof.tags) == ("two\nlines 🪴", ("rush", "größe"))
    assert board.customers[proof.customer_id or ""].name == "Grün & Söhne"
    assert board.jobs[proof.job_id or ""].name == "Mugs ×500"
    assert card(board, "Ask for the logo").snoozed_until == date(2026, 12, 1)
    assert card(board, "Long gone").archived_at is not None


def test_what_hangs_on_a_card_is_there(old_ws: Workspace) -> None:
    details = watch.details(old_ws, card(watch.load(old_ws), "Approve proof").id)

    assert details is not None
    assert [touch.text for touch in details.touches] == ["promised it for today"]
    assert [item.text for item in details.checklist] == ["logo as vector"]
    assert [link.label for link in details.links] == ["the proof"]
    assert details.history


def test_the_firm_and_the_people_are_who_they_were(old_ws: Workspace) -> None:
    board = watch.load(old_ws)

    assert (board.firm.zone, board.firm.country) == ("Europe/Berlin", "DE")
    assert board.firm.closed == (date(2026, 12, 24),)
    assert old_ws.author.name == "Eva Klein"
    assert sorted(one.name for one in board.colleagues.values()) == ["Eva Klein", "Max Mohr"]
    assert sorted(one.name for one in board.customers.values()) == ["Grün & Söhne", "Tall Pines"]


def test_where_a_customer_was_reached_is_the_first_contact_now(
    board_file: Path, clock: Clock
) -> None:
    shutil.copyfile(OLD[1], board_file)
    with closing(sqlite3.connect(board_file)) as file:
        [pines] = file.execute("SELECT id FROM customers WHERE name = 'Tall Pines'").fetchone()
        file.execute("UPDATE customers SET email = 'joe@pines.example', phone = '030 1'")
        file.execute("UPDATE customers SET email = '', phone = '' WHERE id <> ?", (pines,))
        file.execute(
            """UPDATE changes SET after = '{"name":"Tall Pines","email":"joe@pines.example"}'
            WHERE row_id = ? AND before IS NULL""",
            (pines,),
        )
        file.execute(
            """INSERT INTO groups (id, revision, at, verb, author, computer)
            SELECT 'x', revision + 1, '2026-11-23 10:00:00.000000', 'edit_customer', '', ''
            FROM board"""
        )
        file.execute(
            """INSERT INTO changes (revision, entity, row_id, before, after) SELECT revision + 1,
            'customer', ?, '{"phone":"secret"}', '{"phone":"030 1"}' FROM board""",
            (pines,),
        )
        file.execute("UPDATE board SET revision = revision + 1")
        file.commit()

    ws = open_desk(str(board_file), clock)

    [contact] = watch.load(ws).contacts.values()
    assert (contact.customer_id, contact.email, contact.phone) == (
        pines,
        "joe@pines.example",
        "030 1",
    )
    with closing(sqlite3.connect(board_file)) as file:
        told = file.execute(
            "SELECT after FROM changes WHERE entity = 'customer' AND row_id = ?", (pines,)
        ).fetchall()
        assert told == [('{"name": "Tall Pines"}',)]
        assert file.execute("SELECT count(*) FROM groups WHERE id = 'x'").fetchone() == (0,)
    assert undo.possible(ws).undo == "merge_customers"


def test_what_was_done_then_can_be_undone_now(old_ws: Workspace) -> None:
    while undo.possible(old_ws).undo:
        undo.undo(old_ws)

    board = watch.everything(old_ws)
    assert (board.cards, board.customers) == ({}, {})
