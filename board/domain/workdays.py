"""The firm's working days: is it open, what comes next, and how many lie between two dates.

Counting is arithmetic on weeks less the closed days, so that it costs the same for a day and for a
century. Days near each other are looked up, in years laid out when first asked about: every card on
the board asks at every repaint of its order, and a plan some hundred times.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from board.domain.public_holidays import HOLIDAY_YEARS, Place, public_holidays, worked_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from board.domain.board import Firm

MONDAY_TO_FRIDAY = frozenset({0, 1, 2, 3, 4})
FIRST, LAST = date.min.toordinal(), date.max.toordinal()


YEARS_NEAR = 12  # what is further apart is reckoned
YEARS_KNOWN = 128  # laid out, of all that work on the same days


class Why(StrEnum):
    """What keeps a day from being worked on."""

    WEEKDAY = "weekday"
    HOLIDAY = "holiday"
    CLOSED = "closed"
    CUSTOMER = "customer closed"
    ABSENT = "absent"


class Reason(NamedTuple):
    """Why a day is not worked on; ``name`` is that of the holiday, or what a person wrote."""

    why: Why
    name: str = ""


CLOSED = Reason(Why.CLOSED)


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Whole days from ``first`` to ``last``, both included; without one of them without end.

    With ``weekdays`` (Monday is 0) or ``months`` only those within it ("Fridays, May to
    September").
    """

    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    reason: Reason = CLOSED

    def __contains__(self, day: date) -> bool:
        """Return whether ``day`` is one of these days."""
        return (
            (self.first is None or self.first <= day)
            and (self.last is None or day <= self.last)
            and (not self.weekdays or day.weekday() in self.weekdays)
            and (not self.months or day.month in self.months)
        )

    def in_year(self, year: int) -> Iterator[int]:
        """Yield the ordinals of these days within a ``year`` that is not the last of all."""
        earliest = (self.first or date.min).toordinal()
        latest = (self.last or date.max).toordinal()
        for month in range(1, 13):
            if self.months and month not in self.months:
                continue
            first = date(year, month, 1).toordinal()
            last = date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
            for day in range(max(first, earliest), min(last, latest) + 1):
                if not self.weekdays or (day - 1) % 7 in self.weekdays:
                    yield day


class _Year(NamedTuple):
    """The open days of a year, and for each ordinal from ``low`` on how many lie before it."""

    low: int
    before: tuple[int, ...]
    dates: tuple[date, ...]


@lru_cache(maxsize=YEARS_KNOWN)
def _laid_out(weekdays: frozenset[int], closed: frozenset[int], low: int, high: int) -> _Year:
    """Return a year with these days closed; those of a firm are asked for by job after job."""
    before, dates = [0], list[date]()
    for day in range(low, high + 1):
        if (day - 1) % 7 in weekdays and day not in closed:
            dates.append(date.fromordinal(day))
        before.append(len(dates))
    return _Year(low, tuple(before), tuple(dates))


class Workdays:
    """The set of days on which the firm works.

    ``workdays`` are weekdays, Monday is 0; without any it is Monday to Friday. ``country`` (ISO
    code) and ``region`` choose the public holidays: an unknown country has none, an unknown region
    those of its country; on those in ``worked`` the firm works all the same. ``closed`` are the
    firm's own closing days, ``off`` further days and ranges, which like public holidays are known
    from 1950 to 2150. At both ends of the calendar the last open day there is the answer, so
    nothing here ever raises.
    """

    def __init__(
        self,
        workdays: frozenset[int] = MONDAY_TO_FRIDAY,
        country: str = "",
        *,
        region: str = "",
        closed: Iterable[date] = (),
        worked: Iterable[str] = (),
        off: Iterable[DaysOff] = (),
        places: Iterable[Place] = (),
    ) -> None:
        """Remember the calendar; holidays are looked up year by year when first needed."""
        self._weekdays = frozenset(workdays) & frozenset(range(7)) or MONDAY_TO_FRIDAY
        self._before = tuple(sum(day in self._weekdays for day in range(end)) for end in range(7))
        closing = {day.toordinal() for day in closed}
        self._closed = sorted(day for day in closing if self._is_weekday(day))
        self._closed_set = frozenset(closing)
        own = Place.of(country, region, worked)
        self._places = tuple(place for place in (own, *places) if place.country)
        self._off = tuple(off)
        self._names: dict[tuple[Place, int], Mapping[date, str]] = {}
        self._reasons: dict[int, Mapping[int, Reason]] = {}
        self._holidays: dict[int, list[int]] = {}
        self._years: dict[int, _Year] = {}

    def without(self, off: Iterable[DaysOff], place: Place | None = None) -> Workdays:
        """Return this calendar without further days: absences, or holidays of another place."""
        off = tuple(off)
        if not off and place is None:
            return self
        return Workdays(
            self._weekdays,
            closed=map(date.fromordinal, self._closed_set),
            off=(*self._off, *off),
            places=(*self._places, *([place] if place else ())),
        )

    @classmethod
    def of(cls, firm: Firm, off: Iterable[DaysOff] = ()) -> Workdays:
        """Return the working days of ``firm``, less its days ``off``."""
        return cls(
            firm.workdays,
            firm.country,
            region=firm.region,
            closed=firm.closed,
            worked=firm.worked_holidays,
            off=off,
        )

    def is_open(self, day: date) -> bool:
        """Return whether the firm works on ``day``."""
        return self._is_open(day.toordinal())

    def next(self, day: date) -> date:
        """Return ``day`` if open, else the nearest open day after it."""
        return self._near(day, 0) or date.fromordinal(self._seek(day.toordinal(), 1))

    def after(self, day: date, count: int = 1) -> date:
        """Return the ``count``-th working day after ``day``; after a Saturday Monday is the first.

        That is how people count who say "in 2 working days"; ``add`` counts for work that begins.
        """
        return self.add(self.prev(day), count) if count > 0 else self.next(day)

    def prev(self, day: date) -> date:
        """Return ``day`` if open, else the nearest open day before it."""
        return self._near(day, 0, 1) or date.fromordinal(self._seek(day.toordinal(), -1))

    def add(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly after ``next(day)``; mirrored below 0."""
        if count < 0:
            return self.sub(day, -count)
        return self._near(day, count) or self._walk(day.toordinal(), count, 1)

    def sub(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly before ``prev(day)``; mirrored below 0."""
        if count < 0:
            return self.add(day, -count)
        return self._near(day, -count, 1) or self._walk(day.toordinal(), count, -1)

    def between(self, start: date, end: date) -> int:
        """Return the number of working days after ``start``, up to and including ``end``."""
        return self.bdays(start, end) if start < end else 0

    def bdays(self, start: date, end: date) -> int:
        """Return the working days from ``start`` to ``end``, below 0 when ``end`` comes first."""
        if start > end:
            return -self.bdays(end, start)
        if end.year - start.year > YEARS_NEAR:
            return self._between(start.toordinal(), end.toordinal())
        low, before, _dates = self._year(start.year)
        count = -before[start.toordinal() - low + 1]
        for year in range(start.year, end.year):
            count += len(self._year(year).dates)
        low, before, _dates = self._year(end.year)
        return count + before[end.toordinal() - low + 1]

    def why_closed(self, day: date) -> Reason | None:
        """Return why ``day`` is not worked on, the most telling reason first; None if it is."""
        ordinal = day.toordinal()
        if self._is_open(ordinal):
            return None
        reason = self._reasons_in(day.year).get(ordinal) if self._by_year else None
        if reason is None and ordinal in self._closed_set:
            return CLOSED
        return reason or Reason(Why.WEEKDAY)

    def holiday_name(self, day: date) -> str:
        """Return the name of the public holiday in the machine's language, else an empty text."""
        names = (self._names_in(place, day.year).get(day, "") for place in self._places)
        return next(filter(None, names), "")

    def _is_weekday(self, day: int) -> bool:
        return (day - 1) % 7 in self._weekdays

    @property
    def _by_year(self) -> bool:
        return bool(self._places or self._off)

    def _is_open(self, day: int) -> bool:
        if not self._is_weekday(day) or day in self._closed_set:
            return False
        return not self._by_year or day not in self._reasons_in(_year(day))

    def _near(self, day: date, count: int, back: int = 0) -> date | None:
        """Return the open day ``count`` after the next (``back`` 1: the last) one, if near."""
        year = day.year
        low, before, dates = self._year(year)
        place = before[day.toordinal() - low + back] - back + count
        for _hop in range(YEARS_NEAR):
            if 0 <= place < len(dates):
                return dates[place]
            if abs(count) > YEARS_NEAR * 366 or not date.min.year < year < date.max.year:
                break
            year += 1 if place >= 0 else -1
            place -= len(dates) if place >= 0 else 0
            dates = self._year(year).dates
            place += len(dates) if place < 0 else 0
        return None

    def _year(self, year: int) -> _Year:
        """Return the days of ``year``, laid out when they are first asked for."""
        known = self._years.get(year)
        if known is not None:
            return known
        low, high = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        closed = self._closed_set.union(self._holidays_in(year) if self._by_year else ())
        within = frozenset(day for day in closed if low <= day <= high)
        self._years[year] = _laid_out(self._weekdays, within, low, high)
        return self._years[year]

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
        return count - self._holidays_between(start, end) if self._by_year else count

    def _holidays_between(self, start: int, end: int) -> int:
        first = max(_year(max(start, FIRST)), HOLIDAY_YEARS.start)
        last = min(_year(end), HOLIDAY_YEARS.stop - 1)
        count = 0
        for year in range(first, last + 1):
            days = self._holidays_in(year)
            count += bisect_right(days, end) - bisect_right(days, start)
        return count

    def _holidays_in(self, year: int) -> list[int]:
        """Return the holidays and days off that would be open otherwise, as ordinals in order."""
        days = self._holidays.get(year)
        if days is None:
            found = self._reasons_in(year)
            days = sorted(
                day for day in found if self._is_weekday(day) and day not in self._closed_set
            )
            self._holidays[year] = days
        return days

    def _reasons_in(self, year: int) -> Mapping[int, Reason]:
        """Return the holidays and days off of ``year``, by ordinal."""
        reasons = self._reasons.get(year)
        if reasons is None:
            reasons = {}
            for off in self._off if year in HOLIDAY_YEARS else ():
                reasons |= dict.fromkeys(off.in_year(year), off.reason)
            for place in reversed(self._places):
                worked = worked_days(place, year)
                why = Why.HOLIDAY if place.ours else Why.CUSTOMER
                reasons |= {
                    day.toordinal(): Reason(why, name)
                    for day, name in self._names_in(place, year).items()
                    if day not in worked
                }
            self._reasons[year] = reasons
        return reasons

    def _names_in(self, place: Place, year: int) -> Mapping[date, str]:
        names = self._names.get((place, year))
        if names is None:
            names = self._names[place, year] = public_holidays(place.country, place.region, year)
        return names


def _year(ordinal: int) -> int:
    return date.fromordinal(ordinal).year
