"""What day a phrase of the date grammar means: the readers that need no words of a language."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from board.domain.workdays import Workdays

    Reader = Callable[["re.Match[str]", "Setting"], date]

RECENT_DAYS = 30  # a day and month this lately passed is meant; passed earlier it is next year's
SEARCHED_YEARS = 9  # 29 February is at most eight years away


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase is read against."""

    today: date
    workdays: Workdays
    dayfirst: bool = False


def nearest(today: date, month: int, day: int) -> date:
    """Return the first such day that has not passed for longer than ``RECENT_DAYS``."""
    oldest = today.toordinal() - RECENT_DAYS
    for year in range(today.year - 1, today.year + SEARCHED_YEARS):
        days = calendar.monthrange(year, month)[1] if date.min.year <= year else 0
        if day <= days and date(year, month, day).toordinal() >= oldest:
            return date(year, month, day)
    raise ValueError(month, day)


def year_month_day(match: re.Match[str], _setting: Setting) -> date:
    """Read a complete date."""
    return date(_full_year(match["year"]), int(match["month"]), int(match["day"]))


def month_day(match: re.Match[str], setting: Setting) -> date:
    """Read a day and a month in numbers."""
    return nearest(setting.today, int(match["month"]), int(match["day"]))


def by_order(match: re.Match[str], setting: Setting) -> date:
    """Read day and month in the order of the place, or the other way where only that is a date."""
    one, other = int(match["first"]), int(match["second"])
    day, month = (one, other) if setting.dayfirst else (other, one)
    if month > 12 >= day:  # noqa: PLR2004 - months of a year
        day, month = month, day
    year = match.groupdict().get("year")
    return date(_full_year(year), month, day) if year else nearest(setting.today, month, day)


def _full_year(year: str) -> int:
    return int(year) if len(year) > 2 else 2000 + int(year)  # noqa: PLR2004 - two digits


def days(offset: int) -> Reader:
    """Return the reader of a day so many days from today."""
    return lambda _match, setting: setting.today + timedelta(days=offset)


def monday_after(today: date) -> date:
    """Return the first day of the next week."""
    return today + timedelta(days=7 - today.weekday())


def month_end(day: date) -> date:
    """Return the last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def next_week(_match: re.Match[str], setting: Setting) -> date:
    """Return the first working day of the next week."""
    return setting.workdays.next(monday_after(setting.today))


def next_month(_match: re.Match[str], setting: Setting) -> date:
    """Return the first working day of the next month."""
    return setting.workdays.next(month_end(setting.today) + timedelta(days=1))


def end_of_week(_match: re.Match[str], setting: Setting) -> date:
    """Return the last working day of this week, today when it has passed."""
    sunday = monday_after(setting.today) - timedelta(days=1)
    return max(setting.today, setting.workdays.prev(sunday))


def end_of_month(_match: re.Match[str], setting: Setting) -> date:
    """Return the last working day of this month, today when it has passed."""
    return max(setting.today, setting.workdays.prev(month_end(setting.today)))


def week(match: re.Match[str], setting: Setting) -> date:
    """Return the first working day of the week of that number, today when it is this week."""
    number, oldest = int(match["week"]), setting.today - timedelta(days=RECENT_DAYS)
    for year in range(setting.today.year - 1, setting.today.year + SEARCHED_YEARS):
        monday = _monday_of(year, number)
        if monday is not None and monday >= oldest:
            this_week = monday <= setting.today < monday + timedelta(days=7)
            return setting.today if this_week else setting.workdays.next(monday)
    raise ValueError(number)


def _monday_of(year: int, number: int) -> date | None:
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:  # most years have no 53rd week
        return None
