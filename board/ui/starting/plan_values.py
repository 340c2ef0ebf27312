"""What the start page shows of a plan, and what was typed to get it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.calendars import Calendars
    from board.domain.planning import Plan
    from board.domain.process import Process
    from board.domain.workdays import Reason


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """A plan as the page shows it.

    ``off`` are the days in its axis on which the firm does not work, ``closed`` those with a name,
    as first and last day and why. A rush would ``help`` where it makes the plan feasible.
    ``contacts`` are the customer's people by id, where there is a choice. ``quotes`` are their open
    quote requests, where they are more than they should be. ``makes_stage`` says that suppliers
    have work here and no stage of their own. ``granted`` are the customer's favours of twelve
    months, ``limit`` how many of them should be.
    """

    process: Process
    plan: Plan
    today: date
    axis: tuple[date, date]
    off: frozenset[date]
    closed: tuple[tuple[date, date, Reason], ...]
    rush_helps: bool
    rushed: bool
    contacts: Mapping[str, str]
    quotes: int = 0
    makes_stage: bool = False
    granted: int = 0
    limit: int = 0


def axis_of(plan: Plan, today: date) -> tuple[date, date]:
    """Return the first and the last day of the time line.

    The steps after the sale are far away; they must not press all others together.
    """
    begins = (each.begins for each in plan.steps if each.step.from_delivery is None)
    first = min(today, *begins)
    return first, plan.in_hands + max(timedelta(days=4), (plan.in_hands - first) / 12)


def closed_days(days: Calendars, first: date, last: date) -> Iterable[tuple[date, date, Reason]]:
    """Yield the closed days with a name; what follows on each other for one reason is one."""
    found = [(day, reason) for day, reason in days.closed_days(first, last)]
    numbered = enumerate(found)
    for _same, run in groupby(numbered, lambda each: (_gapless(each[0], each[1][0]), each[1][1])):
        each_day = [day for _number, (day, _reason) in (each for each in [*run])]
        reason = next(reason for day, reason in found if day == each_day[0])
        yield each_day[0], each_day[-1], reason


def _gapless(number: int, day: date) -> date:
    return day - timedelta(days=number)


def days_off(days: Calendars, first: date, last: date) -> frozenset[date]:
    """Return the days on which the firm does not work."""
    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return frozenset(day for day in every if not days.firm.is_open(day))
