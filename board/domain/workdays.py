"""The firm's working days: is it open, what comes next, and how many lie between two dates.

Counting is arithmetic on weeks less the closed days, so that it costs the same for a day and for a
century: every card on the board asks at every repaint of its order.
"""

from __future__ import annotations

import warnings
from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.board import Firm

MONDAY_TO_FRIDAY = frozenset({0, 1, 2, 3, 4})
HOLIDAY_YEARS = range(1950, 2151)  # outside, public holidays are guesswork and are left out
FIRST, LAST = date.min.toordinal(), date.max.toordinal()


class Workdays:
    """The set of days on which the firm works.

    ``workdays`` are weekdays, Monday is 0; without any it is Monday to Friday. ``country`` (ISO
    code) and ``region`` choose the public holidays: an unknown country has none, an unknown region
    those of its country. ``closed`` are the firm's own closing days. At both ends of the calendar
    the last open day there is the answer, so nothing here ever raises.
    """

    def __init__(
        self,
        workdays: frozenset[int] = MONDAY_TO_FRIDAY,
        country: str = "",
        *,
        region: str = "",
        closed: Iterable[date] = (),
    ) -> None:
        """Remember the calendar; holidays are looked up year by year when first needed."""
        self._weekdays = frozenset(workdays) & frozenset(range(7)) or MONDAY_TO_FRIDAY
        self._before = tuple(sum(day in self._weekdays for day in range(end)) for end in range(7))
        closing = {day.toordinal() for day in closed}
        self._closed = sorted(day for day in closing if self._is_weekday(day))
        self._closed_set = frozenset(closing)
        self._country, self._region = country.strip().upper(), region.strip()
        self._names: dict[int, Mapping[date, str]] = {}
        self._holidays: dict[int, list[int]] = {}

    @classmethod
    def of(cls, firm: Firm) -> Workdays:
        """Return the working days of ``firm``."""
        return cls(firm.workdays, firm.country, region=firm.region, closed=firm.closed)

    def is_open(self, day: date) -> bool:
        """Return whether the firm works on ``day``."""
        return self._is_open(day.toordinal())

    def next(self, day: date) -> date:
        """Return ``day`` if open, else the nearest open day after it."""
        return date.fromordinal(self._seek(day.toordinal(), 1))

    def after(self, day: date, count: int = 1) -> date:
        """Return the ``count``-th working day after ``day``; after a Saturday Monday is the first.

        That is how people count who say "in 2 working days"; ``add`` counts for work that begins.
        """
        return self.add(self.prev(day), count) if count > 0 else self.next(day)

    def prev(self, day: date) -> date:
        """Return ``day`` if open, else the nearest open day before it."""
        return date.fromordinal(self._seek(day.toordinal(), -1))

    def add(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly after ``next(day)``; mirrored below 0."""
        if count < 0:
            return self.sub(day, -count)
        return self._walk(day.toordinal(), count, 1)

    def sub(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly before ``prev(day)``; mirrored below 0."""
        if count < 0:
            return self.add(day, -count)
        return self._walk(day.toordinal(), count, -1)

    def between(self, start: date, end: date) -> int:
        """Return the number of working days after ``start``, up to and including ``end``."""
        return self._between(start.toordinal(), end.toordinal()) if start < end else 0

    def holiday_name(self, day: date) -> str:
        """Return the name of the public holiday in the machine's language, else an empty text."""
        return self._names_in(day.year).get(day, "")

    def _is_weekday(self, day: int) -> bool:
        return (day - 1) % 7 in self._weekdays

    def _is_open(self, day: int) -> bool:
        if not self._is_weekday(day) or day in self._closed_set:
            return False
        return not self._country or date.fromordinal(day) not in self._names_in(_year(day))

    def _seek(self, day: int, step: int) -> int:
        while not self._is_open(day):
            day += step
            if not FIRST <= day <= LAST:
                return self._seek(day - step, -step)
        return day

    def _walk(self, day: int, count: int, step: int) -> date:
        here, end = self._seek(day, step), LAST if step > 0 else FIRST
        while count > 0 and here != end:
            # Whole weeks at once: they hold at most ``count`` open days, so never too far.
            leap = step * max(1, count // len(self._weekdays) * 7)
            there = min(max(here + leap, FIRST), LAST)
            count -= self._passed(here, there)
            here = there
        return date.fromordinal(self._seek(here, step))

    def _passed(self, here: int, there: int) -> int:
        if there > here:
            return self._between(here, there)
        return self._between(there - 1, here - 1)

    def _between(self, start: int, end: int) -> int:
        week = len(self._weekdays)
        count = end // 7 * week + self._before[end % 7]
        count -= start // 7 * week + self._before[start % 7]
        if self._closed:
            count -= bisect_right(self._closed, end) - bisect_right(self._closed, start)
        return count - self._holidays_between(start, end) if self._country else count

    def _holidays_between(self, start: int, end: int) -> int:
        first = max(_year(max(start, FIRST)), HOLIDAY_YEARS.start)
        last = min(_year(end), HOLIDAY_YEARS.stop - 1)
        count = 0
        for year in range(first, last + 1):
            days = self._holidays_in(year)
            count += bisect_right(days, end) - bisect_right(days, start)
        return count

    def _holidays_in(self, year: int) -> list[int]:
        """Return the holidays that would be open otherwise, as ordinals in order."""
        days = self._holidays.get(year)
        if days is None:
            ordinals = (day.toordinal() for day in self._names_in(year))
            days = sorted(
                day for day in ordinals if self._is_weekday(day) and day not in self._closed_set
            )
            self._holidays[year] = days
        return days

    def _names_in(self, year: int) -> Mapping[date, str]:
        names = self._names.get(year)
        if names is None:
            names = _public_holidays(self._country, self._region, year)
            self._names[year] = names
        return names


def _year(ordinal: int) -> int:
    return date.fromordinal(ordinal).year


def _public_holidays(country: str, region: str, year: int) -> Mapping[date, str]:
    if not country or year not in HOLIDAY_YEARS:
        return {}
    import holidays  # takes 150 ms, and only firms that set a country need it

    for subdivision in (region or None, None):
        try:
            with warnings.catch_warnings():  # India warns of every year outside 2001 to 2035
                warnings.simplefilter("ignore")
                known = holidays.country_holidays(country, subdiv=subdivision, years=year)
        except NotImplementedError:
            continue
        return {day: name for day, name in known.items() if day.year == year}
    return {}


def known_countries() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the countries with known public holidays, and of their regions."""
    from holidays.utils import list_supported_countries

    found = list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(found.items())}
