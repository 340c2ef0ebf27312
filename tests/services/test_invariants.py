"""What is always true of jobs and their cards, whatever anybody tries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Closing, Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.job import Job, Promise
from board.domain.process import Process, Step
from board.services import (
    cards,
    job_changes,
    job_page,
    jobs,
    people,
    processes,
    records,
    touches,
    undo,
)
from tests.driver.builders import added, in_days, now_as, stage_called
from tests.driver.jobs import a_running_job, step_card, tell_of_a_fee

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        verb()
    return error.value.kind


def a_started_job(ws: Workspace) -> Job:
    process = processes.called(ws, "Promo")
    return jobs.start(ws, jobs.JobDraft(process.id, "Mugs", in_days(70), customer="Pines")).job


def check_dates(ws: Workspace) -> None:
    """Expect every card of a job to have an owner and dates on which the firm works, in order."""
    for card in ws.where(Card):
        assert card.owner_id is not None, card.title
        assert card.due is not None, card.title
        assert card.ask_on is not None, card.title
        assert card.ask_on <= card.due, card.title
        assert ws.workdays.is_open(card.due), card.title
        assert ws.workdays.is_open(card.ask_on), card.title


def test_every_open_card_has_an_owner_and_a_next_date_on_a_working_day(ws: Workspace) -> None:
    job = a_started_job(ws)
    check_dates(ws)
    job_changes.re_date(ws, job.id, in_days(75))
    job_changes.add_step(ws, job.id, Step("", "Second proof", days=1), "proof")
    check_dates(ws)
    job_changes.send_back(ws, job.id, "artwork", "no vector")
    check_dates(ws)


def test_an_added_card_has_an_owner_and_a_date_at_once(ws: Workspace) -> None:
    card = added(ws, owner_id=None)
    assert card.owner_id == ws.author.colleague_id is not None
    assert card.due == ws.workdays.after(ws.today())


def test_a_told_date_is_not_put_off_before_somebody_said_why(ws: Workspace) -> None:
    a_running_job(ws)
    card = step_card(ws, "artwork")
    assert card.due is not None
    until, later = ws.workdays.add(card.due, 2), ws.workdays.add(card.due, 3)
    assert refusal(lambda: cards.snooze(ws, [card.id], until)) == "snooze_needs_due"
    tell_of_a_fee(ws, "artwork")
    assert refusal(lambda: cards.snooze(ws, [card.id], until, due=later)) == "snooze_needs_reason"
    assert step_card(ws, "artwork") == card
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)  # is noted, but says no reason
    assert refusal(lambda: cards.snooze(ws, [card.id], until, due=later)) == "snooze_needs_reason"
    touches.log(ws, card.id, TouchKind.NOTE, "their designer is ill")
    cards.snooze(ws, [card.id], until, due=later)
    assert step_card(ws, "artwork").due == later


def test_a_date_that_nobody_told_is_put_off_without_a_word(ws: Workspace) -> None:
    a_running_job(ws)
    card = step_card(ws, "quote-focus")
    assert card.due is not None
    tell_of_a_fee(ws, "artwork")
    later = ws.workdays.add(card.due, 3)
    cards.snooze(ws, [card.id], later, due=later)
    assert step_card(ws, "quote-focus").due == later


@pytest.mark.parametrize(
    ("field", "value"), [("meaning", Meaning.ASK), ("terms", ""), ("kind", TouchKind.CALL)]
)
def test_what_was_said_is_never_said_otherwise_afterwards(
    ws: Workspace, field: str, value: object
) -> None:
    a_running_job(ws)
    tell_of_a_fee(ws, "artwork")

    def rewrite() -> None:
        with ws.action("test") as act:
            act.edit(act.one(Touch, "a-letter"), **{field: value})

    assert refusal(rewrite) == "fixed"
    assert (
        refusal(lambda: records.edit(ws, Touch, "a-letter", {"text": "other"})) == "field_unknown"
    )


def test_undo_hides_what_was_logged_and_leaves_it_in_the_journal(ws: Workspace) -> None:
    card = added(ws)
    touches.log(ws, card.id, TouchKind.CALL, "no answer")
    [touch] = ws.where(Touch, card_id=card.id)
    undo.undo(ws)
    assert ws.where(Touch, card_id=card.id) == []
    assert records.history(ws, Touch, touch.id)


def test_a_fee_that_was_never_told_is_never_owed(ws: Workspace) -> None:
    job = a_running_job(ws)
    [frozen] = ws.where(Process, job_id=job.id)
    assert any(step.fee for step in frozen.steps) or frozen.discount is None
    assert job_page.view(ws, job.id).settled is None
    assert job_page.money(ws, job.id) == {}
    assert refusal(lambda: job_changes.waive_fee(ws, job.id, "artwork")) == "no_fee_told"


def test_a_process_that_is_edited_alters_no_running_job(ws: Workspace) -> None:
    job = a_started_job(ws)
    [before] = ws.where(Process, job_id=job.id)
    template = processes.get(ws, before.origin_id or "")
    processes.save(ws, replace(template, buffer_days=9, steps=template.steps[:-1]))
    assert ws.where(Process, job_id=job.id) == [before]
    processes.remove(ws, [template.id])
    assert ws.where(Process, job_id=job.id) == [before]
    job_changes.re_date(ws, job.id, in_days(80))


def test_nothing_that_others_name_is_taken_away(ws: Workspace) -> None:
    job = a_started_job(ws)
    customer = str(job.customer_id)
    assert refusal(lambda: people.remove_customer(ws, customer)) == "customer_in_use"
    job_changes.close(ws, job.id, Closing.LOST)
    assert refusal(lambda: people.remove_customer(ws, customer)) == "customer_in_use"
    assert ws.where(Promise, job_id=job.id)


def test_an_undo_restores_every_row_of_a_step_that_moved_others(ws: Workspace) -> None:
    a_running_job(ws, days=24)
    before = {card.id: card for card in ws.where(Card)}
    cards.finish(ws, [step_card(ws, key).id for key in ("how-we-work", "quote-focus", "decision")])
    cards.finish(ws, [step_card(ws, "artwork").id])
    assert now_as(ws, before["card-proof"]) != before["card-proof"]
    undo.undo(ws)
    undo.undo(ws)
    assert {card.id: card for card in ws.where(Card)} == before
