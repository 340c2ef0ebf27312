"""The daily round: what goes out today, once, as it was approved, until somebody answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.ladder import Does, Way
from board.domain.message import Message, MessageState
from board.domain.people import Contact, Customer
from board.domain.rounds import Flag, State
from board.domain.sending import Answer, Outcome, Reason
from board.services import cards, erasing, people, records, rounds, sending, touches, undo, watch
from board.services.ledger import Ledger
from board.store import pages
from tests.driver.builders import RESOURCES, TODAY, Clock, added, in_days

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.domain.card import Card
    from board.services.workspace import Workspace

ADDRESS = "priya@bright-smile.example"


@pytest.fixture(autouse=True)
def _texts(ws: Workspace) -> None:
    ws.resources = RESOURCES


class Server:
    """A mail server: what it got, and what it answers."""

    def __init__(self, answer: Answer = Answer(Outcome.SENT, Reason.ACCEPTED, 250, "OK")) -> None:  # noqa: B008 - a value
        self.answer = answer
        self.got: list[Message] = []
        self.before: Callable[[], object] = lambda: None

    def __call__(self, message: Message, may_leave: Callable[[], bool]) -> Answer:
        self.before()
        if self.answer.reason is Reason.NO_NETWORK:
            return self.answer
        if not may_leave():
            return Answer(Outcome.DROPPED, Reason.NOT_WANTED)
        self.got.append(message)
        return self.answer


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path, "board")


def asked(ws: Workspace, title: str = "Approve the proof", **fields: object) -> Card:
    """Return a card that asks a customer who has an address, to be asked for today."""
    made = {"customer": "Bright Smile", "due": in_days(9), "ask_on": TODAY, "stage": "Coming up"}
    card = added(ws, title, **(made | fields))  # type: ignore[arg-type]  # a test's own
    cards.edit(ws, card.id, {"asks": "customer"})
    [customer] = ws.where(Customer, id=card.customer_id)
    if not ws.where(Contact, customer_id=customer.id):
        people.reach(ws, customer.id, {"name": "Dr. Priya Nair", "email": ADDRESS}, {})
    return records.get(ws, type(card), [card.id])[0]


def stage_of(ws: Workspace, card: Card) -> str:
    [now] = ws.where(type(card), id=card.id)
    return next(one.name for one in watch.load(ws).stages.values() if one.id == now.stage_id)


def approved(ws: Workspace, ledger: Ledger) -> None:
    """Approve everything that may be."""
    sending.ready_here(ws, ledger)
    for item in rounds.listed(ws).messages:
        if item.may_be_approved:
            rounds.approve(ws, item)


def test_an_ask_is_planned_for_its_day_and_shown_as_it_would_leave(ws: Workspace) -> None:
    card = asked(ws)
    [item] = rounds.listed(ws).messages
    assert (item.key, item.state, item.does, item.way) == (
        card.id,
        State.PLANNED,
        Does.ASK,
        Way.EMAIL,
    )
    assert item.address == ADDRESS
    assert item.letter is not None
    assert "We need your yes to the proof, by Wed 2 December please." in item.letter.body


def test_nothing_leaves_before_a_person_has_approved_it(ws: Workspace, ledger: Ledger) -> None:
    asked(ws)
    server = Server()
    assert rounds.approve_automatic(ws, rounds.listed(ws)) == 0
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []


def test_an_approved_ask_leaves_once_and_its_card_moves_on(ws: Workspace, ledger: Ledger) -> None:
    card = asked(ws)
    approved(ws, ledger)
    server = Server()
    for _time in range(3):
        sending.Outbox(ws, ledger, server).run()
    assert [one.recipient for one in server.got] == [ADDRESS]
    assert stage_of(ws, card) == "Asked"
    [touch] = ws.where(Touch, card_id=card.id)
    assert (touch.kind, touch.meaning, touch.rung) == (TouchKind.EMAIL, Meaning.ASK, "ask")
    assert rounds.listed(ws).messages == []


def test_what_two_people_approve_leaves_once(ws: Workspace) -> None:
    asked(ws)
    [item] = rounds.listed(ws).messages
    rounds.approve(ws, item)
    with pytest.raises(Refused, match="round_item_done"):
        rounds.approve(ws, item)


def test_an_answer_between_claim_and_last_dot_keeps_the_message_here(
    ws: Workspace, ledger: Ledger
) -> None:
    card = asked(ws)
    approved(ws, ledger)
    server = Server()
    server.before = lambda: touches.answered(ws, card.id)
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [message] = ws.where(Message)
    assert (message.state, message.said) == (MessageState.SUPERSEDED, "over")


def test_no_answer_of_the_server_leaves_a_message_uncertain_until_a_person_says(
    ws: Workspace, ledger: Ledger
) -> None:
    asked(ws)
    approved(ws, ledger)
    sending.Outbox(ws, ledger, Server(Answer(Outcome.UNCERTAIN, Reason.CUT))).run()
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [item] = rounds.listed(ws).unclear
    assert item.state is State.UNCERTAIN
    sending.send_again(ws, item.key, ledger)
    sending.Outbox(ws, ledger, server).run()
    assert len(server.got) == 1


def test_a_sender_that_dies_leaves_ready_what_was_not_in_flight(
    ws: Workspace, ledger: Ledger, clock: Clock
) -> None:
    asked(ws)
    approved(ws, ledger)

    class DiedError(Exception):
        pass

    for dies_at, state in (
        ("claimed", MessageState.CLAIMED),
        ("in flight", MessageState.IN_FLIGHT),
    ):

        def die(name: str, dies_at: str = dies_at) -> None:
            if name == dies_at:
                raise DiedError

        with pytest.raises(DiedError):
            sending.Outbox(ws, ledger, Server(), die).run()
        assert ws.where(Message)[0].state is state
        clock.ahead(minutes=16)  # on a server others wait for the end of its lease
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    assert ws.where(Message)[0].state is MessageState.UNCERTAIN


def test_a_refusal_for_now_is_tried_again_later_and_then_given_up(
    ws: Workspace, ledger: Ledger, clock: Clock
) -> None:
    asked(ws)
    approved(ws, ledger)
    server = Server(Answer(Outcome.LATER, Reason.GREYLISTED, 451, "greylisted"))
    for _half_hour in range(40):
        sending.Outbox(ws, ledger, server).run()
        clock.ahead(minutes=30)
    assert len(server.got) == sending.MOST_ATTEMPTS
    [item] = rounds.listed(ws).unclear
    assert (item.state, item.said) == (State.FAILED, "greylisted")


def test_a_board_that_was_seen_is_brought_up_to_date_and_not_read_again(
    ws: Workspace, ledger: Ledger, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = asked(ws, "Approve the old proof")
    approved(ws, ledger)
    sending.Outbox(ws, ledger, Server(Answer(Outcome.UNCERTAIN, Reason.CUT))).run()
    cards.finish(ws, [done.id])
    clock.ahead(days=watch.DONE_DAYS + 6)
    seen = watch.load(ws)
    assert done.id not in seen.cards
    asked(ws, "Approve the new proof", customer="Corner Bakery", ask_on=ws.today())
    whole = rounds.listed(ws)
    with monkeypatch.context() as patched:
        patched.setattr(pages, "board", lambda *_given, **_named: pytest.fail("read again"))
        assert rounds.listed(ws, seen=seen) == whole
    assert [one.card.title for one in whole.unclear[0].followed] == ["Approve the old proof"]
    assert [one.followed[0].card.title for one in whole.messages] == ["Approve the new proof"]
    restored = replace(seen, epoch="another")
    assert rounds.listed(ws, seen=restored) == whole


def test_the_round_may_rest_between_its_cards_and_its_messages(ws: Workspace) -> None:
    names = ("Corner Bakery", "Peak Physio", "Tall Pines")
    for name in names:
        asked(ws, f"Approve the proof of {name}", customer=name, ask_on=ws.today())
    rested: list[bool] = []
    found = rounds.listed(ws, rest=lambda: rested.append(True))
    assert len(rested) == len(found.followed) + len(found.messages) == 2 * len(names)


def test_a_restored_board_sends_nothing_without_a_word(ws: Workspace, tmp_path: Path) -> None:
    asked(ws)
    approved(ws, Ledger(tmp_path, "first"))
    elsewhere = Ledger(tmp_path, "another computer's")
    server = Server()
    run = sending.Outbox(ws, elsewhere, server).run()
    assert server.got == []
    assert len(run.held) == 1
    [item] = rounds.listed(ws).messages
    assert (item.state, item.said) == (State.HELD, "other_state")
    sending.send_again(ws, item.key, elsewhere)
    sending.Outbox(ws, elsewhere, server).run()
    assert len(server.got) == 1


def test_what_left_before_a_backup_was_put_back_does_not_leave_again(
    ws: Workspace, ledger: Ledger
) -> None:
    asked(ws)
    approved(ws, ledger)
    [message] = ws.where(Message)
    ledger.add(message.id, 1)  # it left, and the board forgot
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    assert ws.where(Message)[0].said == "left_before"


def test_two_asks_of_one_person_are_one_message(ws: Workspace) -> None:
    asked(ws)
    asked(ws, "Send the artwork", due=in_days(8))
    [item] = rounds.listed(ws).messages
    assert len(item.followed) == 2
    assert item.letter is not None
    assert "1. " in item.letter.body
    assert "2. " in item.letter.body


def test_who_needs_a_hand_is_asked_for_one_thing(ws: Workspace) -> None:
    asked(ws)
    asked(ws, "Send the artwork", due=in_days(8))
    customer = ws.where(Customer)[0]
    records.edit(ws, Customer, customer.id, {"needs_a_hand": True})
    [item] = rounds.listed(ws).messages
    assert len(item.followed) == 1


def test_who_was_written_to_today_is_not_written_to_again(ws: Workspace, ledger: Ledger) -> None:
    asked(ws)
    approved(ws, ledger)
    sending.Outbox(ws, ledger, Server()).run()
    asked(ws, "Send the artwork", due=in_days(8))
    [item] = rounds.listed(ws).messages
    assert Flag.WRITTEN_TODAY in item.flags
    assert not item.may_be_approved


def test_who_has_no_address_is_shown_with_that(ws: Workspace) -> None:
    asked(ws, customer="Tall Pines")
    customer = ws.where(Customer, name="Tall Pines")[0]
    people.reach(ws, customer.id, {"email": ""}, {})
    [item] = rounds.listed(ws).messages
    assert Flag.NO_ADDRESS in item.flags
    with pytest.raises(Refused, match="no_address"):
        rounds.approve(ws, item)


def test_a_rung_that_was_skipped_does_not_come_again(ws: Workspace, clock: Clock) -> None:
    card = asked(ws, due=in_days(28))
    [item] = rounds.listed(ws).messages
    rounds.went_out(ws, item)
    assert stage_of(ws, card) == "Asked"
    clock.ahead(days=3)
    [nudge] = rounds.listed(ws).messages
    assert nudge.does is Does.NUDGE
    rounds.skip(ws, nudge, "answered by phone")
    assert rounds.listed(ws).messages == []
    clock.ahead(days=1)
    assert all(each.does is not Does.NUDGE for each in rounds.listed(ws).messages)


def test_an_ask_that_was_skipped_comes_the_next_day(ws: Workspace, clock: Clock) -> None:
    asked(ws)
    [item] = rounds.listed(ws).messages
    rounds.skip(ws, item, "not now")
    assert rounds.listed(ws).messages == []
    clock.ahead(days=1)
    assert [each.does for each in rounds.listed(ws).messages] == [Does.ASK]


def test_an_approval_is_taken_back_as_any_other_change(ws: Workspace) -> None:
    asked(ws)
    [item] = rounds.listed(ws).messages
    rounds.approve(ws, item)
    undo.undo(ws)
    assert [each.state for each in rounds.listed(ws).messages] == [State.PLANNED]


def test_a_message_that_left_cannot_be_taken_back(ws: Workspace, ledger: Ledger) -> None:
    asked(ws)
    approved(ws, ledger)
    sending.Outbox(ws, ledger, Server()).run()
    undo.undo(ws)  # what was done before it
    assert ws.where(Message)[0].state is MessageState.SENT


def test_what_should_have_left_long_ago_is_held(
    ws: Workspace, ledger: Ledger, clock: Clock
) -> None:
    asked(ws)
    approved(ws, ledger)
    clock.now += timedelta(days=9)
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    assert ws.where(Message)[0].said == "catch_up"


def test_late_cards_that_nobody_touched_have_slipped(ws: Workspace, clock: Clock) -> None:
    card = added(ws, "Call Joe", due=TODAY)
    assert rounds.listed(ws).slipped == []
    clock.ahead(days=1)
    assert rounds.listed(ws).slipped == [card.id]
    touches.log(ws, card.id, TouchKind.CALL)
    assert rounds.listed(ws).slipped == []


def test_a_late_card_that_is_asked_for_today_has_not_slipped(ws: Workspace, clock: Clock) -> None:
    asked(ws)
    clock.ahead(days=1)
    found = rounds.listed(ws)
    assert len(found.messages) == 1
    assert found.slipped == []


def test_what_a_restored_board_asks_anew_is_held_and_may_be_said_to_have_left(
    ws: Workspace, ledger: Ledger
) -> None:
    card = asked(ws)
    [item] = rounds.listed(ws).messages
    ledger.add("forgotten", 1, [f"card/{card.id}/ask/0"])
    approved(ws, ledger)
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [item] = rounds.listed(ws).messages
    assert item.said == "left_before"
    sending.it_was_sent(ws, item.key)
    assert rounds.listed(ws).messages == []
    assert stage_of(ws, card) == "Asked"


def test_what_could_not_leave_in_time_waits_until_nobody_is_disturbed(
    ws: Workspace, ledger: Ledger, clock: Clock
) -> None:
    card = asked(ws)
    clock.ahead(hours=6, minutes=50)  # ten minutes before the quiet hours begin
    approved(ws, ledger)
    clock.ahead(hours=2)
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [message] = ws.where(Message, card_id=card.id)
    assert message.state is MessageState.READY
    assert f"{message.planned_for:%d %H:%M}" == "24 08:00"
    clock.ahead(hours=14)
    sending.Outbox(ws, ledger, server).run()
    assert [each.id for each in server.got] == [message.id]


def test_a_card_of_a_customer_who_is_gone_is_not_followed_up(ws: Workspace) -> None:
    asked(ws)
    [customer] = ws.where(Customer)
    erasing.erase(ws, customer.id)
    assert rounds.listed(ws).messages == []
