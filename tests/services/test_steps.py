"""What follows by itself when steps of jobs are done, begun or taken up again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Asks, Card, Closing, Meaning, StageKind, Topic, Touch, Turn
from board.domain.errors import Refused
from board.domain.job import Job
from board.services import cards, records, stages, steps, touches, undo
from tests.driver.builders import TODAY, added, in_days, now_as, stage_called
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

BEFORE_PRODUCTION = ["how-we-work", "quote-focus", "decision", "order-deposit", "artwork", "proof"]
BEFORE_PRODUCTION += ["proof-approval", "quantities"]
TO_DELIVERY = [*BEFORE_PRODUCTION, "production", "ship-to", "transit"]
AFTER_SALE = ["arrived", "how-was-it", "reorder"]


def done(ws: Workspace, *keys: str) -> Sequence[str]:
    """Finish steps one after the other; return the titles of those opened by the last one."""
    for key in keys:
        commit = cards.finish(ws, [step_card(ws, key).id])
    assert commit is not None
    return commit.opened


def stage_of(ws: Workspace, key: str) -> str:
    card = step_card(ws, key)
    return next(stage.name for stage in stages.listed(ws) if stage.id == card.stage_id)


def the_job(ws: Workspace) -> Job:
    return records.get(ws, Job, ["gift-kits"])[0]


def meanings(ws: Workspace, card: Card) -> list[Meaning | None]:
    return [touch.meaning for touch in ws.where(Touch, card_id=card.id)]


def test_a_step_of_the_customer_stays_in_coming_up_until_they_are_asked(ws: Workspace) -> None:
    a_running_job(ws)
    assert done(ws, "how-we-work") == ("What is it for?",)
    assert stage_of(ws, "quote-focus") == "Coming up"


def test_an_own_step_comes_to_our_turn_on_the_day_it_starts(ws: Workspace, clock: Clock) -> None:
    a_running_job(ws)
    assert done(ws, *BEFORE_PRODUCTION[:5]) == ("Draw the proof",)
    assert stage_of(ws, "proof") == "Coming up"
    starts = step_card(ws, "proof").ask_on
    assert starts is not None
    clock.on(starts - timedelta(days=1))
    steps.begin_due(ws)
    assert stage_of(ws, "proof") == "Coming up"
    clock.on(starts)
    steps.begin_due(ws)
    assert stage_of(ws, "proof") == "Our turn"
    assert ws.local_day(step_card(ws, "proof").begun_at or clock()) == starts


def test_an_own_step_that_should_have_begun_comes_to_our_turn_at_once(ws: Workspace) -> None:
    a_running_job(ws, days=24)
    done(ws, *BEFORE_PRODUCTION[:5])
    assert stage_of(ws, "proof") == "Our turn"
    undo.undo(ws)
    assert stage_of(ws, "proof") == "Coming up"
    assert step_card(ws, "artwork").done_at is None


def test_what_is_begun_each_day_is_nobodys_to_undo(ws: Workspace) -> None:
    a_running_job(ws, days=24)
    steps.begin_due(ws)
    assert stage_of(ws, "how-we-work") == "Our turn"
    assert undo.possible(ws).undo == "start_job"


def test_a_suppliers_step_goes_to_where_cards_wait_for_suppliers(ws: Workspace) -> None:
    a_running_job(ws)
    stages.add(ws, "At the supplier", kind=StageKind.WAITING)
    stages.edit(ws, stage_called(ws, "At the supplier").id, {"turn": Turn.SUPPLIER})
    done(ws, *BEFORE_PRODUCTION)
    assert stage_of(ws, "production") == "At the supplier"


def test_without_such_a_stage_it_is_our_turn(ws: Workspace) -> None:
    a_running_job(ws)
    done(ws, *BEFORE_PRODUCTION)
    assert stage_of(ws, "production") == "Our turn"


def test_the_last_step_before_it_is_the_delivery(ws: Workspace, clock: Clock) -> None:
    a_running_job(ws)
    clock.on(in_days(70))
    card = step_card(ws, "transit")
    done(ws, *TO_DELIVERY[:-1])
    commit = cards.finish(ws, [card.id])
    assert commit is not None
    assert commit.delivered == ("Gift kits ×80",)
    today = ws.today()
    assert the_job(ws).delivered_on == today
    dues = [step_card(ws, key).due for key in AFTER_SALE]
    assert dues == [ws.workdays.add(today, days) for days in (2, 10, 125)]
    undo.undo(ws)
    assert the_job(ws).delivered_on is None
    assert step_card(ws, "arrived").due != dues[0]


def test_a_job_is_over_with_its_last_step_until_one_is_taken_up_again(ws: Workspace) -> None:
    a_running_job(ws)
    done(ws, *TO_DELIVERY, *AFTER_SALE)
    job = the_job(ws)
    assert (job.closing, job.closed_at is not None) == (Closing.WON, True)
    cards.reopen(ws, [step_card(ws, "reorder").id])
    job = the_job(ws)
    assert (job.closing, job.closed_at) == (None, None)
    assert job.delivered_on == ws.today()
    cards.reopen(ws, [step_card(ws, "transit").id])
    assert the_job(ws).delivered_on is None


def test_a_job_that_is_not_delivered_after_all_dates_what_comes_after_from_its_own_date(
    ws: Workspace,
) -> None:
    a_running_job(ws)
    before = [step_card(ws, key).due for key in AFTER_SALE]
    done(ws, *TO_DELIVERY)
    begun = step_card(ws, "arrived")
    cards.move(ws, [begun.id], stage_called(ws, "Our turn").id)
    cards.reopen(ws, [step_card(ws, "transit").id])
    assert the_job(ws).delivered_on is None
    assert [step_card(ws, key).due for key in AFTER_SALE] == [begun.due, *before[1:]]
    undo.undo(ws)
    assert step_card(ws, "how-was-it").due != before[1]


def test_several_steps_done_at_once_are_one_change(ws: Workspace) -> None:
    a_running_job(ws)
    cards.finish(ws, [step_card(ws, key).id for key in BEFORE_PRODUCTION])
    assert stage_of(ws, "production") == "Our turn"
    undo.undo(ws)
    assert {stage_of(ws, key) for key in BEFORE_PRODUCTION} == {"Coming up"}


def test_when_a_card_was_begun_is_known_from_its_first_way_out_of_coming_up(
    ws: Workspace, clock: Clock
) -> None:
    card = added(ws, stage="Coming up")
    assert card.begun_at is None
    clock.ahead(days=1)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    begun = now_as(ws, card).begun_at
    assert begun is not None
    clock.ahead(days=1)
    cards.move(ws, [card.id], stage_called(ws, "Coming up").id)
    cards.move(ws, [card.id], stage_called(ws, "Our turn").id)
    assert now_as(ws, card).begun_at == begun


def test_a_card_moved_to_where_cards_wait_has_asked(ws: Workspace) -> None:
    card = added(ws)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    assert now_as(ws, card).asks is Asks.CUSTOMER
    assert meanings(ws, card) == [Meaning.ASK]
    cards.move(ws, [card.id], stage_called(ws, "Reminded").id)
    assert meanings(ws, card) == [Meaning.ASK]
    undo.undo(ws)
    undo.undo(ws)
    assert meanings(ws, card) == []
    assert now_as(ws, card).asks is Asks.NOBODY


def test_an_own_step_asks_nobody_wherever_it_is_moved(ws: Workspace) -> None:
    a_running_job(ws)
    card = step_card(ws, "how-we-work")
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    assert meanings(ws, card) == []
    assert step_card(ws, "how-we-work").asks is Asks.NOBODY


def test_a_card_added_where_cards_wait_was_not_asked_yet_unless_that_is_said(
    ws: Workspace,
) -> None:
    card = added(ws, stage="Asked")
    assert (card.asks, meanings(ws, card)) == (Asks.CUSTOMER, [])
    asked = added(ws, stage="Asked", asked=in_days(-3))
    [touch] = ws.where(Touch, card_id=asked.id)
    assert (touch.meaning, ws.local_day(touch.at)) == (Meaning.ASK, in_days(-3))
    with pytest.raises(Refused) as error:
        added(ws, stage="Asked", asked=in_days(1))
    assert error.value.kind == "asked_later"


def test_an_answer_and_an_offer_of_help_mean_that(ws: Workspace) -> None:
    card = added(ws, stage="Asked")
    touches.answered(ws, card.id)
    touches.offer_help(ws, card.id)
    assert set(meanings(ws, card)) == {Meaning.ANSWERED, Meaning.HELP}


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("send the proof to Joe", Topic.PROOF),
        ("Lieferadresse klären", Topic.SHIP_TO),
        ("demander l’acompte", Topic.DEPOSIT),
        ("pedir presupuesto", Topic.QUOTE),
        ("the quote, then the proof", Topic.QUOTE),
        ("(purchase order)", Topic.PURCHASE_ORDER),
        ("call Joe", Topic.OTHER),
        ("a spokesperson for the posters", Topic.OTHER),
    ],
)
def test_what_a_card_is_about_is_guessed_from_its_words(
    ws: Workspace, title: str, topic: Topic
) -> None:
    assert added(ws, title).topic is topic
    assert added(ws, title, topic=Topic.ARTWORK).topic is Topic.ARTWORK


def test_a_held_or_closed_job_begins_nothing(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws, days=24)
    with ws.action("test") as act:
        act.edit(act.one(Job, job.id), held_at=clock())
    steps.begin_due(ws)
    assert stage_of(ws, "how-we-work") == "Coming up"
    assert ws.today() == TODAY


def test_a_snoozed_step_begins_when_it_wakes(ws: Workspace, clock: Clock) -> None:
    a_running_job(ws)
    card = step_card(ws, "how-we-work")
    assert card.ask_on is not None
    clock.on(card.ask_on - timedelta(days=3))
    woken = ws.workdays.add(card.ask_on, 1)
    cards.snooze(ws, [card.id], woken, due=woken)
    clock.on(card.ask_on)
    steps.begin_due(ws)
    assert stage_of(ws, "how-we-work") == "Coming up"
    clock.on(woken)
    steps.begin_due(ws)
    assert stage_of(ws, "how-we-work") == "Our turn"
