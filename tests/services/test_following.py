"""What is followed up: every open ask of a customer, by what really happened to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Meaning, TouchKind
from board.domain.following import Standing
from board.domain.ladder import Due, Way
from board.domain.rounds import RoundItem
from board.services import cards, following, rounds, stages, steps, touches, undo, watch
from tests.driver.builders import TODAY, added, in_days, now_as, stage_called

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.domain.following import Followed
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def asked(ws: Workspace, **fields: object) -> Card:
    """Return a card in *Asked* that asks its customer, by default needed in two weeks."""
    made = {"stage": "Asked", "customer": "Bright Smile", "due": in_days(14)}
    return added(ws, **(made | fields))  # type: ignore[arg-type]  # a test's own


def one(ws: Workspace, card: Card) -> Followed:
    [found] = following.listed(ws, only=[card.id])
    return found


def in_words(found: Followed) -> str:
    return ", ".join(f"{each.rung.key} {each.day:%a %d}" for each in found.rungs)


def test_every_open_ask_of_a_customer_has_its_rungs(ws: Workspace) -> None:
    card = asked(ws)
    asked(ws, stage="Our turn")
    added(ws, stage="Asked", customer="")
    found = following.listed(ws)
    assert [each.card.id for each in found] == [card.id]
    assert found[0].rungs[0].day == TODAY
    assert in_words(found[0]).startswith("ask ")


def test_who_was_asked_by_a_drag_is_not_asked_again_the_same_day(ws: Workspace) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    found = one(ws, card)
    assert found.due is None
    assert found.standing == Standing(done=1, rungs=4, asked=True)


def due_now(ws: Workspace, card: Card, clock: Clock, days: int) -> str:
    clock.on(in_days(days))
    found = one(ws, card)
    return found.due.rung.rung.key if found.due else ""


def stage_of(ws: Workspace, card: Card) -> str:
    now = now_as(ws, card)
    return next(one.name for one in stages.listed(ws) if one.id == now.stage_id)


def test_an_email_by_hand_counts_as_the_step_that_was_due_and_moves_the_card_on(
    ws: Workspace, clock: Clock
) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    assert due_now(ws, card, clock, 3) == "nudge"
    touches.log(ws, card.id, TouchKind.EMAIL, "Wrote again", board=watch.load(ws))
    found = one(ws, card)
    assert found.due is None
    assert [each.rung.key for each in found.rungs if each.went] == ["ask", "nudge"]
    assert stage_of(ws, card) == "Reminded"
    undo.undo(ws)
    assert stage_of(ws, card) == "Asked"
    assert due_now(ws, card, clock, 3) == "nudge"


def test_a_letter_does_not_stand_for_the_call_that_is_due(ws: Workspace, clock: Clock) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    assert due_now(ws, card, clock, 9) == "call"
    touches.log(ws, card.id, TouchKind.EMAIL, board=watch.load(ws))
    assert stage_of(ws, card) == "Asked"
    touches.log(ws, card.id, TouchKind.CALL, board=watch.load(ws))
    assert stage_of(ws, card) == "Needs a hand"


def test_help_offered_by_hand_counts_as_the_offer_of_the_ladder(ws: Workspace) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    touches.offer_help(ws, card.id, board=watch.load(ws))
    assert [each.rung.key for each in one(ws, card).rungs if each.went] == ["ask", "help"]


@pytest.mark.parametrize(
    ("day", "does", "stage"),
    [
        (0, "ask", "Asked"),
        (3, "nudge", "Reminded"),
        (7, "help", "Needs a hand"),
        (9, "call", "Needs a hand"),
        (11, "manager", "Coming up"),
    ],
)
@pytest.mark.parametrize("way", [Way.EMAIL, Way.LETTER, Way.PHONE])
def test_each_step_that_went_moves_its_card_on_by_whatever_way(
    ws: Workspace, clock: Clock, *, day: int, does: str, stage: str, way: Way
) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.edit(ws, card.id, {"asks": "customer"})
    with ws.action("asked before") as act:
        if does != "ask":
            touch = steps.touch(act, card.id, TouchKind.NOTE, meaning=Meaning.ASK)
            act.add(replace(touch, rung="ask"))
    clock.on(in_days(day))
    found = one(ws, card)
    placed = next(each for each in found.rungs if each.rung.key == does)
    due = Due(placed._replace(day=ws.today()))
    item = RoundItem(
        key=card.id,
        way=Way.INSIDE if does == "manager" else way,
        followed=(replace(found, due=due),),
        customer=None,
        does=placed.rung.does,
        day=ws.today(),
    )
    rounds.went_out(ws, item)
    assert stage_of(ws, card) == stage
