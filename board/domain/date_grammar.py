"""The phrases a typed date may have, as patterns over flattened text, each with its reader."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from board.domain.folding import flat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from board.domain.date_words import DateWords
    from board.domain.workdays import Workdays

RECENT_DAYS = 30  # a day and month this lately passed is meant; passed earlier it is next year's
LONGEST_LEAD = 40  # letters; without a limit a long text would be searched anew for each date
SEARCHED_YEARS = 9  # 29 February is at most eight years away
BEFORE = r"(?<![\w'’\-./:,+#@&])"
AFTER = r"(?![\w'’&]|[-/:]\w|[.,]\d)"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
MONTH = r"(?P<month>0?[1-9]|1[0-2])"
YEAR = r"(?P<year>20[2-9]\d)"  # "1 dec 5000 pens" has no year


class Place(IntEnum):
    """Where inside a longer text a phrase is taken for a date."""

    ANYWHERE = 0
    END = 1  # at its end, or after a leading word such as "by"
    LED = 2  # only after a leading word


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase is read against."""

    today: date
    workdays: Workdays
    dayfirst: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date found at ``start`` to ``end`` of a text."""

    start: int
    end: int
    date: date
    place: Place


if TYPE_CHECKING:
    Reader = Callable[["re.Match[str]", Setting], date]


class Grammar:
    """All phrases of one set of words. Make it with :func:`grammar_of`."""

    def __init__(self, words: DateWords) -> None:
        """Build the patterns: two dozen, compiled once for each language."""
        self._words = words
        self._weekdays = _numbers(words.weekdays)
        self._months = _numbers(words.months, first=1)
        self._counts = _numbers(words.counts, first=1)
        self._everyday = words.everyday
        self.lead = re.compile(BEFORE + rf"(?:{either(words.leads)})\s+(?:the\s+)?$")
        self._rules = [
            (re.compile(BEFORE + pattern + AFTER), reader, place)
            for pattern, reader, place in (*self._numeric(), *self._named(), *self._relative())
        ]

    def lead_before(self, flattened: str, end: int) -> re.Match[str] | None:
        """Return the leading word that ends right there."""
        return self.lead.search(flattened, max(0, end - LONGEST_LEAD), end)

    def phrases(self, flattened: str, setting: Setting) -> Iterator[Phrase]:
        """Yield everything in the flattened text that could be a date; they may overlap."""
        for pattern, reader, place in self._rules:
            for match in pattern.finditer(flattened):
                found = _read(reader, match, setting)
                if found is not None:
                    yield Phrase(match.start(), match.end(), found, self._place(match, place))

    def whole(self, flattened: str, setting: Setting) -> date | None:
        """Return the date that the whole flattened text is."""
        for pattern, reader, _place in self._rules:
            match = pattern.fullmatch(flattened)
            found = _read(reader, match, setting) if match else None
            if found is not None:
                return found
        return None

    def _place(self, match: re.Match[str], place: Place) -> Place:
        word = match.groupdict().get("bare")
        return max(place, Place.END) if word in self._everyday else place

    def _numeric(self) -> Iterable[tuple[str, Reader, Place]]:
        named = rf"(?:(?:{either(_flatten(self._words.weekdays))})\.?,?\s+)?"
        long_year = r"(?P<year>\d{4})"
        year = r"(?P<year>\d{4}|\d{2})"
        first, second = r"(?P<first>\d{1,2})", r"(?P<second>\d{1,2})"
        return (
            (rf"{named}{long_year}([-/]){MONTH}\2{DAY}", _year_month_day, Place.ANYWHERE),
            (rf"{named}{DAY}\.\s?{MONTH}\.\s?{year}", _year_month_day, Place.ANYWHERE),
            (rf"{named}{DAY}\.\s?{MONTH}\.", _month_day, Place.END),
            (rf"{named}{DAY}\.{MONTH}", _month_day, Place.LED),  # "1.5" is a number
            (rf"{named}{first}/{second}/{year}", _by_order, Place.ANYWHERE),
            (rf"{named}{first}-{second}-{long_year}", _by_order, Place.ANYWHERE),
            (rf"{named}{first}/{second}", _by_order, Place.END),
        )

    def _named(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        month = rf"(?P<name>{either(_flatten(words.months))})\.?"
        bare_month = rf"(?P<bare>{either(_flatten(words.months))})\.?"
        named = rf"(?:(?:{either(_flatten(words.weekdays))})\.?,?\s+)?"
        day = rf"{DAY}(?:{either(words.ordinals)})?"
        of = rf"(?:(?:{either(words.of)})\s+)?"
        year = rf"(?:,?\s+{of}{YEAR})?"
        return (
            (rf"{named}{day}\s*{of}{month}{year}", self._named_day, Place.ANYWHERE),
            (rf"{named}{bare_month}\s+{day}{year}", self._named_day, Place.ANYWHERE),
            (rf"(?:{either(words.end_of)})\s+{month}{year}", self._end_of_named, Place.ANYWHERE),
        )

    def _relative(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        weekday = rf"(?P<weekday>{either(_flatten(words.weekdays))})\.?"
        bare = rf"(?P<bare>{either(_flatten(words.weekdays))})\.?"
        next_week = rf"(?:{either(words.next_week)})"
        yield from self._fixed()
        yield bare, self._coming, Place.ANYWHERE
        yield rf"(?:{either(words.coming)})\s+{weekday}", self._coming, Place.ANYWHERE
        if words.coming_after:
            after = either(words.coming_after)
            yield rf"{weekday}\s+(?:{after})", self._coming, Place.ANYWHERE
        if words.following:
            following = either(words.following)
            yield rf"(?:{following})\s+{weekday}", self._following, Place.ANYWHERE
        yield rf"{weekday}\s+{next_week}", self._following, Place.ANYWHERE
        yield rf"{next_week},?\s+{weekday}", self._following, Place.ANYWHERE
        yield from self._ahead()

    def _fixed(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        yield either(words.yesterday), _days(-1), Place.LED  # "ask about yesterday" is no date
        for offset, names in enumerate((words.today, words.tomorrow, words.day_after_tomorrow)):
            yield either(names), _days(offset), Place.ANYWHERE
        yield either(words.next_week), _next_week, Place.ANYWHERE
        yield either(words.next_month), _next_month, Place.ANYWHERE
        yield either(words.end_of_week), _end_of_week, Place.ANYWHERE
        yield either(words.end_of_month), _end_of_month, Place.ANYWHERE

    def _ahead(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        number = rf"(?P<number>\d{{1,4}}|{either(_flatten(words.counts))})"
        units: tuple[tuple[tuple[str, ...], Callable[[Setting, int], date]], ...] = (
            (words.workday, lambda at, n: at.workdays.add(at.today, n)),
            (words.day, lambda at, n: at.today + timedelta(days=n)),
            (words.week, lambda at, n: at.today + timedelta(weeks=n)),
            (words.month, lambda at, n: at.today + relativedelta(months=n)),
            (words.year, lambda at, n: at.today + relativedelta(years=n)),
        )
        for names, add in units:
            spelled = either(name for name in names if len(name) > 2)  # noqa: PLR2004 - "in 5 m"
            reader = self._counted(add)
            yield rf"(?:{either(words.within)})\s+{number}\s+(?:{spelled})", reader, Place.ANYWHERE
            yield rf"\+\s?(?P<number>\d{{1,4}})\s?(?:{either(names)})", reader, Place.ANYWHERE

    def _counted(self, add: Callable[[Setting, int], date]) -> Reader:
        def read(match: re.Match[str], setting: Setting) -> date:
            number = match["number"]
            return add(setting, int(number) if number.isdigit() else self._counts[number])

        return read

    def _named_day(self, match: re.Match[str], setting: Setting) -> date:
        groups = match.groupdict()
        month = self._months[groups.get("name") or groups["bare"]]
        year = groups["year"]
        day = int(groups["day"])
        return date(int(year), month, day) if year else _nearest(setting.today, month, day)

    def _end_of_named(self, match: re.Match[str], setting: Setting) -> date:
        month = self._months[match["name"]]
        year = int(match["year"]) if match["year"] else _nearest(setting.today, month, 28).year
        return setting.workdays.prev(_month_end(date(year, month, 1)))

    def _weekday(self, match: re.Match[str]) -> int:
        groups = match.groupdict()
        return self._weekdays[groups.get("weekday") or groups["bare"]]

    def _coming(self, match: re.Match[str], setting: Setting) -> date:
        ahead = (self._weekday(match) - setting.today.weekday() - 1) % 7 + 1
        return setting.today + timedelta(days=ahead)

    def _following(self, match: re.Match[str], setting: Setting) -> date:
        return _monday_after(setting.today) + timedelta(days=self._weekday(match))


@lru_cache(maxsize=8)
def grammar_of(words: DateWords) -> Grammar:
    """Return the grammar of ``words``, built once."""
    return Grammar(words)


def either(phrases: Iterable[str]) -> str:
    """Return the pattern of any of ``phrases``, the longest first; of none it never matches."""
    flattened = sorted({flat(phrase) for phrase in phrases}, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in flattened) or r"(?!)"


def _flatten(groups: Iterable[Iterable[str]]) -> Iterator[str]:
    return (word for group in groups for word in group)


def _numbers(groups: Iterable[Iterable[str]], first: int = 0) -> Mapping[str, int]:
    """Return the number of each word; of a word in two languages the first one's."""
    numbers: dict[str, int] = {}
    ranked = [
        (rank, flat(word), number)
        for number, group in enumerate(groups, first)
        for rank, word in enumerate(group)
    ]
    for _rank, word, number in sorted(ranked):
        numbers.setdefault(word, number)
    return numbers


def _read(reader: Reader, match: re.Match[str], setting: Setting) -> date | None:
    try:
        return reader(match, setting)
    except (ValueError, OverflowError):  # no such day, or past the end of the calendar
        return None


def _nearest(today: date, month: int, day: int) -> date:
    """Return the first such day that has not passed for longer than ``RECENT_DAYS``."""
    oldest = today.toordinal() - RECENT_DAYS
    for year in range(today.year - 1, today.year + SEARCHED_YEARS):
        days = calendar.monthrange(year, month)[1] if date.min.year <= year else 0
        if day <= days and date(year, month, day).toordinal() >= oldest:
            return date(year, month, day)
    raise ValueError(month, day)


def _year_month_day(match: re.Match[str], _setting: Setting) -> date:
    return date(_full_year(match["year"]), int(match["month"]), int(match["day"]))


def _month_day(match: re.Match[str], setting: Setting) -> date:
    return _nearest(setting.today, int(match["month"]), int(match["day"]))


def _by_order(match: re.Match[str], setting: Setting) -> date:
    """Read day and month in the order of the place, or the other way where only that is a date."""
    one, other = int(match["first"]), int(match["second"])
    day, month = (one, other) if setting.dayfirst else (other, one)
    if month > 12 >= day:  # noqa: PLR2004 - months of a year
        day, month = month, day
    year = match.groupdict().get("year")
    return date(_full_year(year), month, day) if year else _nearest(setting.today, month, day)


def _full_year(year: str) -> int:
    return int(year) if len(year) > 2 else 2000 + int(year)  # noqa: PLR2004 - two digits


def _days(offset: int) -> Reader:
    return lambda _match, setting: setting.today + timedelta(days=offset)


def _monday_after(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _next_week(_match: re.Match[str], setting: Setting) -> date:
    return setting.workdays.next(_monday_after(setting.today))


def _next_month(_match: re.Match[str], setting: Setting) -> date:
    return setting.workdays.next(_month_end(setting.today) + timedelta(days=1))


def _end_of_week(_match: re.Match[str], setting: Setting) -> date:
    sunday = _monday_after(setting.today) - timedelta(days=1)
    return max(setting.today, setting.workdays.prev(sunday))


def _end_of_month(_match: re.Match[str], setting: Setting) -> date:
    return max(setting.today, setting.workdays.prev(_month_end(setting.today)))
