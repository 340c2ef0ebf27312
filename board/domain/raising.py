"""Which cards the program raises by itself: favours nobody told of, anniversaries of customers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

if TYPE_CHECKING:
    from datetime import date

    from board.domain.job import Favour
    from board.domain.workdays import Workdays

MILESTONES = (1, 5, 10, 15, 20, 25)  # years
AHEAD = 15  # working days
UNTOLD_AFTER = 2  # working days


class Rule(StrEnum):
    """Why a card is raised."""

    FAVOUR = "favour"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule found: for which customer, what, on which day; for anniversaries the years."""

    rule: Rule
    customer_id: str
    customer: str
    about_id: str
    day: date
    what: str = ""
    years: int = 0

    @property
    def key(self) -> str:
        """Return what the raised card is known by, so that it is raised once."""
        return f"rule:{self.rule}:{self.about_id}:{self.years}"


def anniversary(since: date, today: date, workdays: Workdays) -> tuple[int, date] | None:
    """Return the milestone for which it is time: how many years, and its day.

    Who came on 29 February has it on the 28th in years without that day.
    """
    for years in MILESTONES:
        day = since + relativedelta(years=years)
        if workdays.sub(day, AHEAD) <= today <= day:
            return years, day
    return None


def is_overdue(favour: Favour, today: date, workdays: Workdays) -> bool:
    """Return whether a favour nobody told of is older than two working days."""
    return workdays.between(favour.granted_on, today) > UNTOLD_AFTER
