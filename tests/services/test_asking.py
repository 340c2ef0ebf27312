"""What becomes of an ask short of an answer: acknowledged, promised, paused, done for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from board.domain.card import Card, Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.ladder import Pause
from board.domain.people import Customer
from board.services import (
    asking,
    cards,
    customers,
    following,
    records,
    rounds,
    steps,
    touches,
    undo,
)
from board.services.asking import Help
from tests.driver.builders import TODAY, added, in_days, now_as, stage_called

if TYPE_CHECKING:
    from board.domain.following import Followed
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


@pytest.fixture
def card(ws: Workspace) -> Card:
    """A card that asks its customer from today on, needed in two weeks."""
    made = added(ws, stage="Coming up", customer="Tall Pines", due=in_days(14), ask_on=TODAY)
    cards.edit(ws, made.id, {"asks": "customer"})
    cards.move(ws, [made.id], stage_called(ws, "Asked").id)
    return now_as(ws, made)


def followed(ws: Workspace, card: Card) -> Followed:
    [found] = following.listed(ws, only=[card.id])
    return found


def test_a_silence_confirms_nothing_and_an_acknowledgement_is_no_answer(
    ws: Workspace, card: Card
) -> None:
    assert followed(ws, card).standing.said is None
    before = followed(ws, card).rungs
    asking.acknowledged(ws, card.id)
    assert followed(ws, card).standing.said is Meaning.ACKNOWLEDGED
    assert followed(ws, card).rungs == before
    undo.undo(ws)
    assert followed(ws, card).standing.said is None


def test_who_promised_a_day_is_left_alone_until_a_working_day_after_it(
    ws: Workspace, card: Card, clock: Clock
) -> None:
    friday = in_days(11)
    asking.promised(ws, card.id, friday)
    found = followed(ws, card)
    assert (found.standing.said, found.standing.promised) == (Meaning.PROMISED, friday)
    for day in (friday, in_days(14)):
        clock.on(day)
        assert followed(ws, card).due is None
    clock.on(in_days(15))
    found = followed(ws, card)
    assert found.due is not None
    assert found.standing.broken


def test_a_second_promise_takes_the_place_of_the_first(ws: Workspace, card: Card) -> None:
    asking.promised(ws, card.id, in_days(11))
    asking.promised(ws, card.id, in_days(3))
    assert [pause.last for pause in ws.where(Pause)] == [in_days(4)]


def test_an_answer_ends_what_was_promised(ws: Workspace, card: Card) -> None:
    asking.promised(ws, card.id, in_days(11))
    touches.answered(ws, card.id)
    undo.undo(ws)
    assert followed(ws, card).pause is not None
    touches.answered(ws, card.id)
    with ws.action("sent_back") as act:  # asked anew, they have promised nothing
        act.add(steps.touch(act, card.id, TouchKind.NOTE, meaning=Meaning.SENT_BACK))
        act.edit(act.one(Card, card.id), stage_id=card.stage_id)
    assert followed(ws, card).pause is None


def test_nobody_promises_a_day_that_is_over(ws: Workspace, card: Card) -> None:
    with pytest.raises(Refused, match="promise_past"):
        asking.promised(ws, card.id, in_days(-1))


@pytest.mark.parametrize("on", ["card_id", "job_id", "customer_id"])
def test_what_is_paused_is_not_asked_until_its_day(ws: Workspace, clock: Clock, on: str) -> None:
    card = added(
        ws, stage="Coming up", customer="Tall Pines", job="Mugs", due=in_days(14), ask_on=TODAY
    )
    cards.edit(ws, card.id, {"asks": "customer"})
    assert followed(ws, card).due
    about: dict[str, Any] = {on: card.id if on == "card_id" else getattr(card, on)}
    asking.pause(ws, Pause("", TODAY, "they move house", last=in_days(3), **about))
    found = followed(ws, card)
    assert found.due is None
    assert found.standing.pause
    assert found.standing.pause.author == ws.author.name
    assert rounds.listed(ws).messages == []
    clock.on(in_days(4), hour=13)  # a Friday
    assert followed(ws, card).due is None
    clock.on(in_days(7))
    assert followed(ws, card).due


def test_a_pause_wants_a_reason_and_a_day_to_come(ws: Workspace, card: Card) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        asking.pause(ws, Pause("", TODAY, " ", card_id=card.id))
    with pytest.raises(Refused, match="pause_past"):
        asking.pause(ws, Pause("", TODAY, "ill", last=in_days(-1), card_id=card.id))


def test_what_is_resumed_goes_on_at_once(ws: Workspace, card: Card) -> None:
    asking.pause(ws, Pause("", TODAY, "ill", last=in_days(3), card_id=card.id))
    asking.pause(ws, Pause("", TODAY, "still ill", last=in_days(9), card_id=card.id))
    [pause] = ws.where(Pause)
    assert pause.reason == "still ill"
    asking.resume(ws, pause.id)
    assert followed(ws, card).pause is None


def test_done_for_them_is_our_turn_and_no_answer_of_theirs(ws: Workspace, card: Card) -> None:
    asking.done_for_them(ws, card.id, Help("Redrew the logo", minutes=25))
    there = now_as(ws, card)
    assert there.stage_id == stage_called(ws, "Our turn").id
    [touch] = [one for one in ws.where(Touch) if one.meaning is Meaning.DONE_FOR_THEM]
    assert (touch.kind, touch.minutes, touch.charge) == (TouchKind.HELP, 25, 0)
    cards.move(ws, [card.id], stage_called(ws, "Needs a hand").id)
    assert following.listed(ws, only=[card.id]) == [], "the ask is closed"
    cards.finish(ws, [card.id])
    view = customers.view(ws, str(card.customer_id))
    assert view.answers == ()


def test_help_may_be_a_favour(ws: Workspace, card: Card) -> None:
    asking.done_for_them(ws, card.id, Help("Redrew the logo", favour=True))
    [favour] = ws.where(Favour)
    assert (favour.what, favour.customer_id) == ("Redrew the logo", card.customer_id)
    undo.undo(ws)
    assert ws.where(Favour) == []
    assert now_as(ws, card).stage_id == card.stage_id


def test_help_is_charged_only_where_a_message_said_so_in_time(
    ws: Workspace, card: Card, clock: Clock
) -> None:
    paid = Help("Redrew the logo", minutes=25, charge=4500, currency="USD")
    with pytest.raises(Refused, match="charge_untold"):
        asking.done_for_them(ws, card.id, paid)
    clock.on(in_days(3))
    [item] = [*rounds.listed(ws).messages, *rounds.listed(ws).tasks]
    rounds.went_out(ws, item, body="We can redraw it for you, that would be $45.")
    asking.done_for_them(ws, card.id, paid)
    [touch] = [one for one in ws.where(Touch) if one.meaning is Meaning.DONE_FOR_THEM]
    assert (touch.charge, touch.currency) == (4500, "USD")


def test_help_that_was_told_too_late_is_not_charged(
    ws: Workspace, card: Card, clock: Clock
) -> None:
    clock.on(in_days(15))
    [item] = [*rounds.listed(ws).messages, *rounds.listed(ws).tasks]
    rounds.went_out(ws, item, body="Doing it for you costs $45.")
    with pytest.raises(Refused, match="charge_untold"):
        asking.done_for_them(ws, card.id, Help("Did it", charge=4500, currency="USD"))


def test_help_that_was_taken_is_a_card_of_ours(ws: Workspace, card: Card) -> None:
    asking.help_accepted(ws, card.id, "Redraw the logo", owner_id=None, due=in_days(2))
    [ours] = [one for one in ws.where(Card) if one.title == "Redraw the logo"]
    assert stage_called(ws, "Our turn").id == ours.stage_id
    assert (ours.customer_id, ours.due) == (card.customer_id, in_days(2))
    found = followed(ws, card)
    assert found.pause
    assert found.pause.last == in_days(2)


def test_who_needs_a_hand_is_asked_earlier_and_helped_first(ws: Workspace) -> None:
    card = added(ws, stage="Coming up", customer="Tall Pines", due=in_days(28))
    cards.edit(ws, card.id, {"asks": "customer"})
    before = followed(ws, card).ask.ask_on
    records.edit(ws, Customer, str(card.customer_id), {"needs_a_hand": True})
    assert ws.workdays.bdays(followed(ws, card).ask.ask_on, before) == 2  # 5 in place of 3
    cards.edit(ws, card.id, {"ask_on": TODAY})
    found = followed(ws, card)
    assert [each.rung.does.value for each in found.rungs][:3] == ["ask", "help", "nudge"]
