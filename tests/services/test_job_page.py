"""How running jobs stand, in the list and on their page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Closing, Meaning, Touch, TouchKind
from board.domain.disclosure import Disclosure, ToldStep
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.job import Job, Promise
from board.domain.job_view import JobState, StepState
from board.domain.process import Fee, StepTurn
from board.services import job_page, records
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def states(ws: Workspace, job: Job) -> dict[str, StepState]:
    return {each.step.key: each.state for each in job_page.view(ws, job.id).standing.steps}


def happens(ws: Workspace, key: str, meaning: Meaning | None = None, **fields: object) -> None:
    """Let something be told of the card of a step, and its fields be others."""
    card = step_card(ws, key)
    with ws.action("test") as act:
        if meaning:
            act.add(Touch(act.new_id(), card.id, act.now, TouchKind.EMAIL, meaning=meaning))
        act.edit(card, **fields)


def test_a_step_waits_for_those_before_it_and_for_the_delivery(ws: Workspace) -> None:
    job = a_running_job(ws)
    found = states(ws, job)
    assert found["how-we-work"] is StepState.OPEN
    assert found["proof"] is StepState.WAITING
    assert found["arrived"] is StepState.WAITING
    [proof] = [e for e in job_page.view(ws, job.id).standing.steps if e.step.key == "proof"]
    assert proof.waits_for == ("Artwork and colours",)


def test_what_has_happened_tells_how_far_a_step_is(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    happens(ws, "artwork", Meaning.ASK)
    assert states(ws, job)["artwork"] is StepState.ASKED
    happens(ws, "artwork", done_at=clock())
    happens(ws, "proof", begun_at=clock())
    found = states(ws, job)
    assert (found["artwork"], found["proof"]) == (StepState.DONE, StepState.BEGUN)
    happens(ws, "proof", closing=Closing.SKIPPED)
    assert states(ws, job)["proof"] is StepState.SKIPPED


def test_we_wait_for_the_open_step_that_is_due_first(ws: Workspace) -> None:
    job = a_running_job(ws)
    found = job_page.view(ws, job.id)
    waiting = found.standing.waiting
    assert waiting is not None
    due = [e.due for e in found.standing.steps if e.state is StepState.OPEN and e.due]
    assert waiting.due == min(due)
    assert found.contact is not None
    assert found.contact.name == "Dr. Priya Nair"
    assert [each.day for each in found.if_later] == [
        ws.workdays.add(waiting.due, 1),
        ws.workdays.add(waiting.due, 2),
    ]
    assert all(each.step.turn is StepTurn.CUSTOMER for each in found.asks)


def test_an_answer_that_was_sent_back_no_longer_counts(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    happens(ws, "decision", done_at=clock())
    happens(ws, "artwork", Meaning.ASK)
    happens(ws, "artwork", Meaning.ANSWERED)
    clock.ahead(days=1)
    happens(ws, "artwork", Meaning.SENT_BACK)
    [artwork] = [e for e in job_page.view(ws, job.id).standing.steps if e.step.key == "artwork"]
    assert (artwork.state, artwork.revision, artwork.asked_on) == (StepState.OPEN, 2, None)


def test_the_list_and_the_page_say_the_same(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    records.add(ws, Job("plain", "Plain"))
    happens(ws, "artwork", Meaning.ASK)
    clock.ahead(days=9)
    records.add(ws, Promise("p", date(2027, 1, 20), ws.now(), job_id=job.id))
    clock.ahead(days=1)
    records.add(ws, Promise("q", date(2027, 1, 21), ws.now(), job_id=job.id))
    [standing] = job_page.listed(ws)
    whole = job_page.view(ws, job.id).standing
    assert whole.waiting
    assert standing.waiting
    waiting = replace(whole.waiting, last_day=None, offered=None)
    assert standing == replace(whole, steps=(), waiting=waiting)
    assert (standing.first_promised, standing.promised) == (date(2027, 1, 20), date(2027, 1, 21))


def test_a_closed_job_is_listed_only_when_asked_for(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    with ws.action("test") as act:
        act.edit(act.one(Job, job.id), closed_at=clock(), closing=Closing.LOST)
    assert job_page.listed(ws) == []
    [standing] = job_page.listed(ws, also_closed=True)
    assert (standing.state, standing.waiting) == (JobState.CLOSED, None)


def test_a_fee_counts_from_what_was_told_until_it_is_waived(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    due = step_card(ws, "artwork").due
    assert due is not None
    assert job_page.view(ws, job.id).settled is None
    terms = Disclosure((ToldStep("artwork", due, Fee(per_day=2500, cap=8500)),)).as_text()
    told = Touch(
        "t", None, clock(), TouchKind.EMAIL, job_id=job.id, meaning=Meaning.TOLD, terms=terms
    )
    records.add(ws, told)
    clock.on(due + timedelta(days=1))
    settled = job_page.view(ws, job.id).settled
    assert settled is not None
    assert settled.fees == {"artwork": 2500 * ws.workdays.between(due, ws.today())}
    favour = Favour("f", "bright", "no rush fee", ws.today(), job_id=job.id)
    records.add(ws, favour)
    card = step_card(ws, "artwork")
    records.add(ws, Touch("n", card.id, clock(), TouchKind.NOTE, about_id=favour.id))
    settled = job_page.view(ws, job.id).settled
    assert settled is not None
    assert settled.fees == {}


def test_the_page_of_a_job_without_a_process_is_refused(ws: Workspace) -> None:
    records.add(ws, Job("plain", "Plain"))
    with pytest.raises(Refused):
        job_page.view(ws, "plain")
    assert ws.where(Card) == []
