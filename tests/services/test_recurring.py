"""Cards that come again: done, they leave their next card behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import CheckItem, TouchKind
from board.services import cards, records, stages, touches, undo, watch
from tests.driver.builders import added, in_days, now_as, stage_called

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

WEEKLY = "FREQ=WEEKLY"


def next_of(ws: Workspace, card: Card) -> Card:
    [follower] = [one for one in watch.load(ws).cards.values() if one.id != card.id]
    return follower


def test_the_next_card_comes_when_one_is_done(ws: Workspace) -> None:
    card = added(
        ws,
        "Order beans",
        stage="Asked",
        customer="Tall Pines",
        job="Coffee",
        note="the dark ones",
        tags=("kitchen",),
        due=in_days(0),
        ask_on=in_days(-2),
        repeat=WEEKLY,
    )

    cards.finish(ws, [card.id])

    follower = next_of(ws, card)
    assert (follower.due, follower.ask_on) == (in_days(7), in_days(5))
    assert follower.stage_id == stage_called(ws, "Coming up").id
    kept = ("title", "customer_id", "job_id", "owner_id", "note", "tags", "repeat")
    assert [getattr(follower, name) for name in kept] == [getattr(card, name) for name in kept]
    assert now_as(ws, card).repeat == ""


def test_the_next_date_counts_from_the_due_date_and_is_after_today(
    ws: Workspace, clock: Clock
) -> None:
    card = added(ws, due=in_days(0), repeat=WEEKLY)
    clock.ahead(days=23)

    cards.finish(ws, [card.id])

    assert next_of(ws, card).due == in_days(28)


def test_a_card_done_early_still_counts_from_its_due_date(ws: Workspace) -> None:
    card = added(ws, due=in_days(4), repeat=WEEKLY)

    cards.finish(ws, [card.id])

    assert next_of(ws, card).due == in_days(11)


def test_done_and_its_next_card_are_one_undo(ws: Workspace) -> None:
    card = added(ws, repeat=WEEKLY)
    cards.finish(ws, [card.id])
    follower = next_of(ws, card)

    undo.undo(ws)
    assert watch.load(ws).cards == {card.id: card}
    undo.redo(ws)
    assert watch.load(ws).cards.keys() == {card.id, follower.id}


def test_a_card_done_twice_comes_again_once(ws: Workspace) -> None:
    card = added(ws, repeat=WEEKLY)
    cards.finish(ws, [card.id])
    cards.reopen(ws, [card.id])
    cards.finish(ws, [card.id])

    assert len(watch.load(ws).cards) == 2


@pytest.mark.parametrize("verb", ["move", "edit"])
def test_coming_into_the_done_stage_is_done_whichever_way(ws: Workspace, verb: str) -> None:
    card = added(ws, repeat=WEEKLY)
    done = stage_called(ws, "Done").id

    if verb == "move":
        cards.move(ws, [card.id], done)
    else:
        cards.edit(ws, card.id, {"stage_id": done})

    assert next_of(ws, card).repeat == WEEKLY


def test_the_checklist_comes_along_unticked_and_the_touches_stay(ws: Workspace) -> None:
    card = added(ws, repeat=WEEKLY)
    touches.add_check(ws, card.id, "count the bags")
    touches.add_link(ws, card.id, "https://example.org/beans")
    touches.log(ws, card.id, TouchKind.CALL, "out of stock")
    details = watch.details(ws, card.id)
    assert details is not None
    records.edit(ws, CheckItem, details.checklist[0].id, {"done": True})

    cards.finish(ws, [card.id])

    follower = watch.details(ws, next_of(ws, card).id)
    assert follower is not None
    assert [(item.text, item.done) for item in follower.checklist] == [("count the bags", False)]
    assert [link.target for link in follower.links] == ["https://example.org/beans"]
    assert (follower.touches, follower.card.touched_at) == ((), None)


def test_a_series_ends_with_its_count(ws: Workspace) -> None:
    card = added(ws, due=in_days(0), repeat="FREQ=WEEKLY;COUNT=2")

    cards.finish(ws, [card.id])
    last = next_of(ws, card)
    cards.finish(ws, [last.id])

    assert len(watch.load(ws).cards) == 2


def test_the_next_card_comes_to_a_shown_stage(ws: Workspace) -> None:
    card = added(ws, stage="Asked", repeat=WEEKLY)
    stages.edit(ws, stage_called(ws, "Coming up").id, {"hidden": True})

    cards.finish(ws, [card.id])

    assert next_of(ws, card).stage_id == stage_called(ws, "Asked").id


def test_the_next_card_of_an_archived_one_is_on_the_board(ws: Workspace) -> None:
    card = added(ws, repeat=WEEKLY)
    cards.archive(ws, [card.id])

    cards.finish(ws, [card.id])

    assert next_of(ws, card).archived_at is None
