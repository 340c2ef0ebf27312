"""What a plan stands on: whose days count, and whether the customer knows how we work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import Refused
from board.domain.job import Firmness
from board.domain.people import Absence, Customer
from board.services import planning, settings
from tests.driver.builders import NOW, TODAY, a_customer, a_job
from tests.driver.letters import starter

if TYPE_CHECKING:
    from board.services.workspace import Workspace

PROMO = starter("promo-order", "en")
IN_HANDS = date(2027, 1, 29)


def keys(ws: Workspace, customer_id: str | None, **more: object) -> list[str]:
    found = planning.plan(ws, PROMO, IN_HANDS, customer_id=customer_id, **more)  # type: ignore[arg-type]  # by name
    return [each.step.key for each in found.steps]


def have(ws: Workspace, *rows: object) -> None:
    with ws.action("have") as act:
        for row in rows:
            act.add(row)  # type: ignore[arg-type]  # rows of any kind


def jobs_started(ws: Workspace, *instants: datetime) -> None:
    for number, instant in enumerate(instants):
        job = a_job(f"Job {number}", customer_id="Tall Pines", started_at=instant)
        frozen = replace(PROMO, id=f"frozen {number}", job_id=job.id, origin_id=PROMO.id)
        have(ws, job, frozen)


def test_only_the_first_job_of_a_customer_says_how_we_work_together(ws: Workspace) -> None:
    have(ws, a_customer())
    assert keys(ws, "Tall Pines")[0] == "how-we-work"

    jobs_started(ws, NOW - timedelta(days=30))
    assert keys(ws, "Tall Pines")[0] == "quote-focus"


def test_a_customer_who_stayed_away_for_18_months_is_told_again(ws: Workspace) -> None:
    have(ws, a_customer())
    jobs_started(ws, datetime(2025, 5, 23, 12, tzinfo=UTC))
    assert keys(ws, "Tall Pines")[0] == "quote-focus"
    assert keys(ws, "Tall Pines", start=TODAY + timedelta(days=1))[0] == "how-we-work"


def test_a_plan_for_nobody_has_no_step_of_a_first_order(ws: Workspace) -> None:
    found = planning.plan(ws, PROMO, IN_HANDS)
    assert "how-we-work" not in {each.step.key for each in found.steps}
    assert found.steps[0].step.after == ()


def test_an_event_keeps_the_safety_days_of_the_firm_free(ws: Workspace) -> None:
    settings.set_firm(ws, {"safety_days": 3})
    assert planning.plan(ws, PROMO, IN_HANDS).arrive_by == IN_HANDS
    by_event = planning.plan(ws, PROMO, IN_HANDS, firmness=Firmness.EVENT)
    assert (by_event.safety_days, by_event.arrive_by) == (3, date(2027, 1, 26))


def test_leads_are_never_shorter_than_the_least_notice_of_the_firm(ws: Workspace) -> None:
    settings.set_firm(ws, {"min_notice": 6})
    leads = {each.step.lead for each in planning.plan(ws, PROMO, IN_HANDS).steps if each.ask_on}
    assert leads == {6}


def test_nobody_is_asked_while_closed_and_who_is_closed_all_the_time_cannot_be(
    ws: Workspace,
) -> None:
    closed = Absence("xmas", customer_id="Tall Pines", first=date(2026, 12, 21), last=IN_HANDS)
    have(ws, a_customer(), closed)
    found = planning.plan(ws, PROMO, date(2027, 2, 26), customer_id="Tall Pines")
    theirs = [each for each in found.steps if each.ask_on]
    days = {day for each in theirs for day in (each.ask_on, each.due)}
    assert theirs
    assert not [day for day in days if day and date(2026, 12, 21) <= day <= IN_HANDS]

    have(ws, Customer("shut", "Shut Shop"), Absence("shut", customer_id="shut"))
    with pytest.raises(Refused) as refused:
        planning.plan(ws, PROMO, IN_HANDS, customer_id="shut")
    assert refused.value.kind == "customer_closed"


def test_the_next_order_is_asked_about_when_they_usually_come_again(ws: Workspace) -> None:
    have(ws, a_customer())

    def days() -> int | None:
        found = planning.plan(ws, PROMO, IN_HANDS, customer_id="Tall Pines")
        return found.steps[-1].step.from_delivery

    starts = [datetime(2026, month, 2, 12, tzinfo=UTC) for month in (3, 4, 6)]
    jobs_started(ws, *starts)
    assert days() == 125  # two intervals are too few: the process's own

    have(
        ws,
        a_job("Again", customer_id="Tall Pines", started_at=datetime(2026, 9, 2, 12, tzinfo=UTC)),
    )
    have(ws, replace(PROMO, id="frozen again", job_id="Again", origin_id=PROMO.id))
    assert days() == 43  # of 23, 43 and 66 working days
