"""News go to who said yes, one person at a time, through the rounds and their limits."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Touch, TouchKind
from board.domain.errors import Refused
from board.domain.message import Message, MessageState
from board.domain.people import Consent, Contact, Customer, Purpose
from board.services import customers, news, records, rounds, sending, undo
from board.services.ledger import Ledger
from tests.driver.builders import RESOURCES, TODAY
from tests.services.test_rounds import Server

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.rounds import RoundItem
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

YES = (Consent(Purpose.NURTURE, given=True, on=TODAY),)
SUBJECT, TEXT = "Our spring range", "New: cups made of cork.\n\nCome and see them."


@pytest.fixture(autouse=True)
def _people(ws: Workspace) -> None:
    """Two customers; two people of one said yes, one of the other, and one said nothing."""
    ws.resources = RESOURCES
    for one in ("Pines", "Peak"):
        records.add(ws, Customer(one.lower(), one))
    for name, customer, consents in (
        ("Ann", "pines", YES),
        ("Bob", "pines", YES),
        ("Cid", "peak", YES),
        ("Dan", "peak", ()),
    ):
        address = f"{name.lower()}@customers.example"
        records.add(ws, Contact(name.lower(), customer, name, email=address, consents=consents))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path, "board")


def items(ws: Workspace) -> dict[str, RoundItem]:
    return {each.contact.name: each for each in rounds.listed(ws).news if each.contact}


def test_each_person_who_said_yes_gets_their_own_draft_one_of_a_customer_at_a_time(
    ws: Workspace,
) -> None:
    assert items(ws) == {}
    news.write(ws, SUBJECT, TEXT)
    found = items(ws)
    assert list(found) == ["Ann", "Cid"]
    letter = found["Ann"].letter
    assert letter is not None
    assert letter.subject == SUBJECT
    assert "New: cups made of cork.\n\nCome and see them." in letter.body
    assert letter.body.rstrip().endswith("just tell us so in a reply.")
    assert found["Ann"].leaves is not found["Ann"].leaves.AUTO


def test_what_was_approved_leaves_once_as_news(ws: Workspace, ledger: Ledger, clock: Clock) -> None:
    news.write(ws, SUBJECT, TEXT)
    sending.ready_here(ws, ledger)
    item = items(ws)["Ann"]
    rounds.approve(ws, item)
    with pytest.raises(Refused, match="round_item_done"):
        rounds.approve(ws, item)
    [waits] = [each for each in rounds.listed(ws).messages if each.news]
    assert waits.title == SUBJECT
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    [left] = server.got
    assert (left.recipient, left.purpose) == ("ann@customers.example", Purpose.NURTURE)
    [touch] = ws.where(Touch, customer_id="pines")
    assert (touch.kind, touch.text) == (TouchKind.EMAIL, SUBJECT)
    assert list(items(ws)) == ["Cid"], "the other person there waits for another day"
    clock.ahead(days=7)
    assert set(items(ws)) == {"Bob", "Cid"}


def test_who_takes_the_yes_back_gets_nothing_though_it_was_approved(
    ws: Workspace, ledger: Ledger
) -> None:
    news.write(ws, SUBJECT, TEXT)
    sending.ready_here(ws, ledger)
    rounds.approve(ws, items(ws)["Cid"])
    customers.consent(ws, "cid", Purpose.NURTURE, given=False)
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [message] = ws.where(Message)
    assert (message.state, message.said) == (MessageState.SUPERSEDED, "objected")
    assert "Cid" not in items(ws)


def test_who_is_left_out_is_not_offered_the_same_news_again(ws: Workspace, clock: Clock) -> None:
    news.write(ws, SUBJECT, TEXT)
    rounds.skip(ws, items(ws)["Cid"], "not now")
    clock.ahead(days=3)
    assert "Cid" not in items(ws)


def test_one_undo_stops_what_has_not_left_and_news_grow_old(ws: Workspace, clock: Clock) -> None:
    news.write(ws, SUBJECT, TEXT)
    undo.undo(ws)
    assert items(ws) == {}
    news.write(ws, SUBJECT, TEXT)
    clock.ahead(days=61)
    assert items(ws) == {}
    with pytest.raises(Refused, match="news_empty"):
        news.write(ws, "  ", TEXT)


def test_a_customer_who_was_written_to_twice_this_week_gets_no_news(
    ws: Workspace, clock: Clock
) -> None:
    news.write(ws, SUBJECT, TEXT)
    for number in range(2):
        sent = Message(f"sent-{number}", ws.now() - timedelta(days=1), customer_id="peak")
        records.add(ws, sent)
        with ws.action("went_out") as act:
            at = act.now - timedelta(hours=30)
            act.edit(act.one(Message, sent.id), state=MessageState.TOLD, told_at=at)
    clock.ahead(days=2)
    assert list(items(ws)) == ["Ann"]
