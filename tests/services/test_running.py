"""A running job as the arithmetic sees it: read from its cards and touches."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Closing, Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.job import Firmness, Job
from board.domain.people import Absence, AbsenceKind
from board.services import records
from board.services.running import running_job
from tests.driver.jobs import a_running_job
from tests.driver.letters import starter

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def test_dates_are_those_of_the_cards(ws: Workspace) -> None:
    job = a_running_job(ws)
    found = running_job(ws, job.id)
    assert found.running.in_hands == job.in_hands
    assert found.running.started == ws.today()
    assert {key: dates.due for key, dates in found.running.dates.items()} == {
        card.step_key: card.due for card in ws.where(Card, job_id=job.id)
    }
    assert found.customer is not None
    assert found.customer.name == "Bright Smile Dental"


def test_what_happened_is_read_from_cards_and_touches(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    asked = Touch("t", "card-artwork", clock(), TouchKind.EMAIL, meaning=Meaning.ASK)
    with ws.action("test") as act:
        act.add(asked)
        act.edit(act.one(Card, "card-how-we-work"), done_at=clock())
        act.edit(act.one(Card, "card-proof"), begun_at=clock())
    facts = running_job(ws, job.id).running.facts
    assert facts["how-we-work"].done_on == ws.today()
    assert facts["artwork"].asked_on == ws.today()
    assert facts["proof"].begun_on == ws.today()
    assert facts["production"].begun_on is None


def test_an_answer_after_the_cut_off_counts_as_the_next_working_day(
    ws: Workspace, clock: Clock
) -> None:
    process = starter("promo-order", "en")
    steps = (replace(step, cutoff=time(11)) for step in process.steps)
    job = a_running_job(ws, replace(process, steps=tuple(steps)))
    clock.on(date(2026, 11, 27), hour=12)  # a Friday
    with ws.action("test") as act:
        act.edit(act.one(Card, "card-artwork"), done_at=clock())
        act.edit(act.one(Card, "card-proof"), done_at=clock())
    facts = running_job(ws, job.id).running.facts
    assert facts["artwork"].done_on == date(2026, 11, 30)
    assert facts["proof"].done_on == date(2026, 11, 27)


def test_a_skipped_step_is_left_out_and_its_successors_wait_for_those_before(
    ws: Workspace,
) -> None:
    job = a_running_job(ws)
    with ws.action("test") as act:
        act.edit(act.one(Card, "card-proof"), closing=Closing.SKIPPED)
    steps = {step.key: step for step in running_job(ws, job.id).running.steps}
    assert "proof" not in steps
    assert steps["proof-approval"].after == ("artwork",)


def test_closed_days_of_customer_colleague_and_firm_count_for_their_own_steps(
    ws: Workspace,
) -> None:
    day = ws.today() + timedelta(days=1)
    job = a_running_job(ws)
    records.add(ws, Absence("a", customer_id="bright", first=day, last=day))
    days = running_job(ws, job.id).running.calendars
    assert not days.customer.is_open(day)
    assert days.firm.is_open(day)
    records.add(ws, Absence("b", AbsenceKind.BUSY, "bright", first=day, last=day))
    assert running_job(ws, job.id).running.calendars.is_busy(day)
    records.add(ws, Absence("c", first=day, last=day))
    assert not running_job(ws, job.id).running.calendars.firm.is_open(day)


@pytest.mark.parametrize(
    ("firmness", "own", "safety"),
    [(Firmness.EVENT, None, 1), (Firmness.PREFERRED, None, 0), (Firmness.PREFERRED, 3, 3)],
)
def test_days_are_kept_free_before_an_event(
    ws: Workspace, firmness: Firmness, own: int | None, safety: int
) -> None:
    job = a_running_job(ws, firmness=firmness, safety_days=own)
    assert running_job(ws, job.id).running.safety == safety


def test_a_job_that_runs_by_no_process_is_refused(ws: Workspace) -> None:
    records.add(ws, Job("plain", "Plain"))
    with pytest.raises(Refused) as told:
        running_job(ws, "plain")
    assert told.value.kind == "job_without_process"
    with pytest.raises(Refused):
        running_job(ws, "none")
