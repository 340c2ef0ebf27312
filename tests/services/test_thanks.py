"""Who answered in time gets a word of thanks, once, and only where nothing else is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Touch
from board.domain.message import Message, MessageState
from board.domain.people import Customer
from board.services import asking, cards, outbox, people, rounds, settings, touches
from board.services.asking import Help
from tests.driver.builders import TODAY, added, in_days, stage_called

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.domain.rounds import RoundItem
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


@pytest.fixture
def card(ws: Workspace) -> Card:
    """A card whose customer has answered and that is done, in time."""
    made = asks(ws)
    touches.answered(ws, made.id)
    cards.finish(ws, [made.id])
    return made


def asks(ws: Workspace, title: str = "Approve the proof", due: int = 4) -> Card:
    made = added(ws, title, stage="Coming up", customer="Tall Pines", due=in_days(due))
    cards.edit(ws, made.id, {"asks": "customer", "topic": "proof approval"})
    [one] = ws.where(Customer, name="Tall Pines")
    people.reach(ws, one.id, {"name": "Joe Harlan", "email": "joe@tallpines.example"}, {})
    cards.move(ws, [made.id], stage_called(ws, "Asked").id)
    return made


def thanked(ws: Workspace) -> list[RoundItem]:
    return list(rounds.listed(ws).thanks)


def test_who_answered_in_time_is_thanked_in_the_round_of_that_day(
    ws: Workspace, card: Card
) -> None:
    [item] = thanked(ws)
    assert item.letter
    assert item.letter.subject == "Thank you: Approve the proof"
    assert "came in good time" in item.letter.body
    assert not item.flags
    assert item.may_be_approved
    assert [each.card.id for each in item.followed] == [card.id]


def test_who_was_thanked_is_not_thanked_again(ws: Workspace, card: Card) -> None:
    [item] = thanked(ws)
    rounds.approve(ws, item)
    assert thanked(ws) == []
    [waits] = rounds.listed(ws).messages
    assert waits.rung == item.rung
    [message] = ws.where(Message)
    with ws.action("look") as act:
        assert outbox.not_wanted(act, message, outbox.items_of(act, message)) == ""


def test_thanks_that_went_move_no_card_and_are_no_ask(ws: Workspace, card: Card) -> None:
    [item] = thanked(ws)
    rounds.went_out(ws, item)
    [touch] = [one for one in ws.where(Touch) if one.rung == "thanks"]
    assert touch.meaning is None
    [done] = ws.where(type(card), id=card.id)
    assert done.stage_id == stage_called(ws, "Done this week").id
    assert thanked(ws) == []


def test_thanks_that_were_skipped_do_not_come_again(ws: Workspace, card: Card) -> None:
    [item] = thanked(ws)
    rounds.skip(ws, item, "they know")
    assert thanked(ws) == []


def test_the_next_working_day_is_not_too_late_but_the_one_after(
    ws: Workspace, card: Card, clock: Clock
) -> None:
    clock.on(in_days(1))
    assert len(thanked(ws)) == 1
    clock.on(in_days(2))
    assert thanked(ws) == []


def test_who_was_late_or_had_it_done_for_them_is_not_thanked(ws: Workspace, clock: Clock) -> None:
    late, ours = asks(ws, due=1), asks(ws, "Send the logo")
    asking.done_for_them(ws, ours.id, Help("Drew it"))
    clock.on(in_days(2))
    touches.answered(ws, late.id)
    cards.finish(ws, [late.id, ours.id])
    assert thanked(ws) == []


def test_whoever_is_written_to_anyway_gets_no_thanks_besides(
    ws: Workspace, card: Card, clock: Clock
) -> None:
    other = added(ws, "Send it", stage="Coming up", customer="Tall Pines", due=in_days(9))
    cards.edit(ws, other.id, {"asks": "customer", "ask_on": TODAY})
    found = rounds.listed(ws)
    assert len(found.messages) == 1
    assert found.thanks == []


def test_two_things_of_one_person_are_one_word_of_thanks(ws: Workspace, card: Card) -> None:
    other = asks(ws, "Send the logo")
    cards.edit(ws, other.id, {"topic": "artwork"})
    touches.answered(ws, other.id)
    cards.finish(ws, [other.id])
    [item] = thanked(ws)
    assert item.letter
    assert len(item.followed) == 2
    assert "Your artwork" in item.letter.body


def test_a_firm_may_do_without(ws: Workspace, card: Card) -> None:
    settings.set_firm(ws, {"thanks": False})
    assert thanked(ws) == []
    settings.set_firm(ws, {"thanks": True})
    assert len(thanked(ws)) == 1
    assert MessageState.READY not in {each.state for each in ws.where(Message)}
