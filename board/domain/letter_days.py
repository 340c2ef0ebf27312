"""What a late answer moves: the day on which the goods leave, and the day they are in hand.

Computed against the forecast of the running job, so that no letter threatens with something that
the buffer still holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.forecasting import forecast
from board.domain.letter import StepDays, asked_of_customer, ship_date_of
from board.domain.step_order import length_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from board.domain.forecasting import Running


def letter_days(job: Running, today: date) -> dict[str, StepDays]:
    """Return the days of each step, with what an answer a working day late would move."""
    told = {key: StepDays(d.due, d.begins) for key, d in job.dates.items() if d.due is not None}
    leaves = ship_date_of(job.steps, told)
    for step in job.steps:
        fact = job.facts.get(step.key)
        if asked_of_customer(step) and step.key in told and not (fact and fact.done_on):
            told[step.key] = _if_late(job, told[step.key], step.key, leaves=leaves, today=today)
    return told


def _if_late(
    job: Running, days: StepDays, key: str, *, leaves: date | None, today: date
) -> StepDays:
    late = job.answered(key, job.calendars.customer.add(max(days.due, today), 1))
    seen = forecast(late, today)
    moved = ship_date_of(job.steps, _begun(job, seen.done))
    return StepDays(
        days.due,
        days.begins,
        moved if moved and leaves and moved > leaves else None,
        None if seen.feasible else seen.arrives,
    )


def _begun(job: Running, done: Mapping[str, date]) -> dict[str, StepDays]:
    """Return when each step begins that will be done on these days."""
    found = {}
    for step in job.steps:
        if step.key in done:
            days, length = job.calendars.of(step), length_of(step)
            first = days.add(days.sub(done[step.key], length), 1) if length else done[step.key]
            found[step.key] = StepDays(done[step.key], first)
    return found
