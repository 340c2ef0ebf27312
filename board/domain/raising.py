"""Which cards the program raises by itself: untold favours, anniversaries, the owner's word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from board.domain.card import Topic

if TYPE_CHECKING:
    from datetime import date

    from board.domain.board import Firm
    from board.domain.favours import Favour
    from board.domain.people import Tier
    from board.domain.workdays import Workdays

MILESTONES = (1, 5, 10, 15, 20, 25)  # years
AHEAD = 15  # working days
UNTOLD_AFTER = 2  # working days


class Rule(StrEnum):
    """Why a card is raised."""

    FAVOUR = "favour"
    ANNIVERSARY = "anniversary"
    OWNER_WORD = "owner"
    VISIT = "visit"


TOPICS = {Rule.OWNER_WORD: Topic.OWNER_TOUCH, Rule.VISIT: Topic.SITE_VISIT}
"""What the cards are about that come again and again."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule found: for which customer, what, on which day; for anniversaries the years.

    What comes again and again is ``since`` a day, on which it happened last.
    """

    rule: Rule
    customer_id: str
    customer: str
    about_id: str
    day: date
    what: str = ""
    years: int = 0
    since: date | None = None

    @property
    def key(self) -> str:
        """Return what the raised card is known by, so that it is raised once."""
        if self.since is not None:
            return f"rule:{self.rule}:{self.about_id}:{self.since}"
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


def every(firm: Firm, rule: Rule, tier: Tier) -> int:
    """Return within how many days something is to happen again for a tier; 0 for never."""
    what = "owner_word" if rule is Rule.OWNER_WORD else "visit"
    return int(getattr(firm, f"{what}_{tier.value}"))


def has_lapsed(last: date, days: int, today: date) -> bool:
    """Return whether something that is to happen within some days has not; 0 days are never."""
    return days > 0 and today > last + timedelta(days=days)


def is_overdue(favour: Favour, today: date, workdays: Workdays) -> bool:
    """Return whether a favour nobody told of is older than two working days."""
    return workdays.between(favour.granted_on, today) > UNTOLD_AFTER
