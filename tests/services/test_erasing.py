"""A customer who is erased stands in no text any more, and in no byte of the board."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from board.domain.card import Card, CheckItem, Touch, TouchKind
from board.domain.erasing import Eraser, Term, terms_of
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.message import Message
from board.domain.people import Contact, Customer
from board.services import (
    backups,
    cards,
    customers,
    erasing,
    people,
    records,
    touches,
    undo,
    watch,
)
from board.services.importing import transfer
from board.services.workspace import new_id
from tests.driver.builders import NOW, TODAY, added, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
CANARIES = (
    "Quetzal Trophies",
    "zebulon@quetzal.example",
    "0911 4711-0815",
    "Zebulon Xylander",
    "wants no lilies",
)
NAME, EMAIL, PHONE, PERSON, NOTE = CANARIES


@pytest.fixture
def known(ws: Workspace, tmp_path: Path) -> str:
    """Give the id of a customer who stands everywhere."""
    card = added(ws, f"Call {PERSON}", customer=NAME, contact=PERSON, job=f"Cups for {NAME}")
    customer_id = str(card.customer_id)
    people.reach(ws, customer_id, {"name": PERSON, "email": EMAIL, "phone": PHONE})
    records.edit(ws, Customer, customer_id, {"note": NOTE, "use_note": f"{PERSON} {NOTE}"})
    touches.log(ws, card.id, TouchKind.CALL, f"{PERSON} of {NAME.upper()}, 09114711/0815")
    touches.add_check(ws, card.id, f"Write to {EMAIL}")
    records.edit(ws, Card, card.id, {"note": f"{NAME}\n{PHONE}", "tags": (NAME, "cups")})
    customers.log(ws, customer_id, TouchKind.VISIT, f"met {PERSON}")
    customers.grant(ws, Favour("", customer_id, f"a cup for {PERSON}", TODAY, worth=2400))
    [contact] = records.listed(ws, Contact)
    draft = Message(
        new_id(), NOW, f"Dear {PERSON}", f"{NAME}, {EMAIL}", "en", contact_id=contact.id
    )
    records.add(ws, draft)
    table = tmp_path / "cards.csv"
    table.write_text(f"title,customer,note\nImported {PERSON},{NAME},{EMAIL}\n", "utf-8")
    transfer.bring_in(ws, transfer.read_file(ws, table))
    table.unlink()
    cards.remove(ws, [added(ws, f"Gone {PERSON}", customer=NAME).id])
    return customer_id


def all_texts(ws: Workspace) -> str:
    """Return everything that stands in the database but ids: they may hold any four digits."""
    tables = (
        *("customers", "contacts", "cards", "jobs", "touches", "check_items", "favours"),
        *("messages", "changes", "groups"),
    )
    with ws.store.reading() as connection:
        everything = "\n".join(
            repr(tuple(row))
            for table in tables
            for row in connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 - ours
        )
    return ID.sub("", everything)


def test_none_of_the_names_stands_in_the_database_afterwards(ws: Workspace, known: str) -> None:
    assert all(canary in all_texts(ws) for canary in CANARIES)
    erasing.erase(ws, known)
    left = all_texts(ws)
    assert [canary for canary in CANARIES if canary.casefold() in left.casefold()] == []
    assert "4711" not in left


def test_none_of_the_names_stands_in_any_byte_of_the_board_file(
    board_file: Path, clock: Clock, tmp_path: Path
) -> None:
    ws = open_desk(str(board_file), clock)
    customer_id = known_on(ws, tmp_path)
    assert NOTE.encode() in board_file.read_bytes()
    erasing.erase(ws, customer_id)
    ws.store.close()
    left = [
        (path.name, canary)
        for path in board_file.parent.rglob("*")
        if path.is_file()
        for canary in CANARIES
        if canary.encode() in path.read_bytes()
    ]
    assert left == []


def known_on(ws: Workspace, tmp_path: Path) -> str:
    return known.__wrapped__(ws, tmp_path)  # type: ignore[attr-defined,no-any-return]  # a fixture


def test_ids_days_amounts_and_counts_stay(ws: Workspace, known: str) -> None:
    before = {card.id: (card.due, card.customer_id) for card in ws.where(Card)}
    number = len(ws.where(Touch)), len(ws.where(CheckItem)), len(ws.where(Job))
    erasing.erase(ws, known)
    assert {card.id: (card.due, card.customer_id) for card in ws.where(Card)} == before
    assert (len(ws.where(Touch)), len(ws.where(CheckItem)), len(ws.where(Job))) == number
    [favour] = ws.where(Favour)
    assert (favour.worth, favour.what) == (2400, "a cup for erased")
    assert ws.where(Customer) == []
    titles = {card.title for card in ws.where(Card)}
    assert titles == {"Call erased", "Imported erased"}


def test_a_message_keeps_its_row_with_a_hash_of_the_address(ws: Workspace, known: str) -> None:
    erasing.erase(ws, known)
    [message] = ws.where(Message)
    assert (message.subject, message.body) == ("Dear erased", "erased, erased")
    with ws.store.reading() as connection:
        email = connection.execute(text("SELECT email FROM contacts")).scalar_one()
    assert email.startswith("erased:")
    assert len(email.split(":")[2]) == 64


def test_nothing_done_before_on_these_rows_can_be_undone(ws: Workspace, known: str) -> None:
    added(ws, "Nobody's card")
    erasing.erase(ws, known)
    assert undo.possible(ws).undo == "add"
    undo.undo(ws)
    assert undo.possible(ws).undo == ""
    with pytest.raises(Refused):
        undo.undo(ws)
    assert erasing_left(ws) == []


def erasing_left(ws: Workspace) -> list[str]:
    return [canary for canary in CANARIES if canary in all_texts(ws)]


def test_a_window_that_is_open_reads_the_board_anew(
    ws: Workspace, second_ws: Workspace, known: str
) -> None:
    seen = watch.load(second_ws)
    erasing.erase(ws, known)
    news = watch.since(second_ws, seen)
    assert news is not None
    assert news.reload


def test_a_name_that_is_also_a_word_is_listed_and_replaced_only_when_ticked(
    ws: Workspace, known: str
) -> None:
    other = added(ws, "Order Trophies for the club")
    told = erasing.look(ws, known)
    assert told.name == NAME
    assert told.doubtful["Trophies"] >= 1
    assert "Xylander" in told.doubtful
    assert told.places["card"] == 3
    assert told.places["journal"] > 0
    assert told.stays["card"] == 3
    erasing.erase(ws, known, ["Xylander"])
    assert records.get(ws, Card, [other.id])[0].title == "Order Trophies for the club"


def test_looking_changes_nothing(ws: Workspace, known: str) -> None:
    before = all_texts(ws)
    erasing.look(ws, known)
    assert all_texts(ws) == before


def test_backups_that_hold_a_name_are_named_with_the_day_they_go(
    board_file: Path, clock: Clock, tmp_path: Path
) -> None:
    ws = open_desk(str(board_file), clock)
    customer_id = known_on(ws, tmp_path)
    made = backups.make(ws)
    done = erasing.erase(ws, customer_id)
    [(path, goes)] = done.backups
    assert path == str(made)
    assert goes is not None
    assert goes == ws.local_day(ws.real_now()) + timedelta(days=10)  # ten others came after it
    ws.store.close()


def test_an_unknown_customer_is_refused(ws: Workspace) -> None:
    with pytest.raises(Refused) as error:
        erasing.look(ws, "nobody")
    assert error.value.kind == "person_gone"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ann Lee, ann lee's; ANN  LEE", "erased, erased's; erased"),
        ("Annabel Leeds", "Annabel Leeds"),
        ("+1 905-555-0117 or (905) 5550117", "erased or erased"),
        ("1905-555-01179", "1905-555-01179"),
        ('["Ann Lee","x"]', '["erased","x"]'),
        ("[Ann Lee", "[erased"),
    ],
)
def test_terms_are_found_however_they_are_written(before: str, after: str) -> None:
    erased = Eraser([Term("Ann Lee", sure=True), Term("905-555-0117", sure=True)])
    assert erased(before).replace("+1 erased", "erased") == after


def test_only_whole_names_addresses_and_numbers_are_sure() -> None:
    terms = {term.text: term.sure for term in terms_of(["Ann Lee", "Apple"], ["a@b.example"])}
    assert terms == {
        "a@b.example": True,
        "Ann Lee": True,
        "Ann": False,
        "Lee": False,
        "Apple": False,
    }
