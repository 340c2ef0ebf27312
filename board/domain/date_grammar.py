"""The phrases a typed date may have, as patterns over flattened text, each with its reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from dateutil.relativedelta import relativedelta

from board.domain.date_readers import (
    by_order,
    days,
    end_of_month,
    end_of_week,
    monday_after,
    month_day,
    month_end,
    nearest,
    next_month,
    next_week,
    week,
    year_month_day,
)
from board.domain.folding import flat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from board.domain.date_readers import Reader, Setting
    from board.domain.date_words import DateWords

MIDDLE = 15  # of a month
LONGEST_LEAD = 40  # letters; without a limit a long text would be searched anew for each date
BEFORE = r"(?<![\w'’\-./:,+#@&])"
AFTER = r"(?![\w'’&]|[-/:]\w|[.,]\d)"
DAY = r"(?P<day>0?[1-9]|[12]\d|3\d)"  # "32.1." is to be told, not overlooked
MONTH = r"(?P<month>0?[1-9]|1[0-2])"
YEAR = r"(?P<year>20[2-9]\d)"  # "1 dec 5000 pens" has no year


class Place(IntEnum):
    """Where inside a longer text a phrase is taken for a date."""

    ANYWHERE = 0
    ASKED = 1  # at its end, or after a leading word such as "by"; elsewhere it may be meant
    END = 2  # at its end, or after a leading word
    LED = 3  # only after a leading word
    NEVER = 4  # it may be meant


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date found at ``start`` to ``end`` of a text; None looks like one but is not."""

    start: int
    end: int
    date: date | None
    place: Place


class Span(Protocol):
    """Anything that stands somewhere in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where what follows it begins."""


Spanned = TypeVar("Spanned", bound=Span)


class Grammar:
    """All phrases of one set of words. Make it with :func:`grammar_of`."""

    def __init__(self, words: DateWords) -> None:
        """Build the patterns: two dozen, compiled once for each language."""
        self._words = words
        self._weekdays = _numbers(words.weekdays)
        self._months = _numbers(words.months, first=1)
        self._counts = _numbers(words.counts, first=1)
        self._names = self._weekdays.keys() | {flat(word) for word in words.tomorrow}
        self._mornings = {flat(word) for word in words.morning}
        self._everyday = words.everyday
        self._morning = rf"(?:\s+{either(words.morning)})?"  # when a day without a time begins
        self.lead = re.compile(BEFORE + rf"{either(words.leads)}\s+(?:the\s+)?$")
        self._title = re.compile(BEFORE + rf"{either(words.titles)}\.?\s+$")
        self._rules = [
            (re.compile(BEFORE + pattern + AFTER), reader, place)
            for pattern, reader, place in (*self._numeric(), *self._named(), *self._relative())
        ]

    def title_before(self, flattened: str, end: int) -> bool:
        """Return whether a word such as "Mrs" ends right there."""
        return self._title.search(flattened, max(0, end - LONGEST_LEAD), end) is not None

    def begins_names(self, word: str) -> bool:
        """Return whether names begin with this flattened word ("Friday Café", "Tomorrow Labs")."""
        return word in self._names

    def words_of(self, said: str) -> list[str]:
        """Return the words of a date, of "Monday Morning" both, of other phrases one for all."""
        words = said.split()
        is_morning = len(words) == 2 and flat(words[1]) in self._mornings  # noqa: PLR2004
        return words if is_morning else [said]

    def lead_before(self, flattened: str, end: int) -> re.Match[str] | None:
        """Return the leading word that ends right there."""
        return self.lead.search(flattened, max(0, end - LONGEST_LEAD), end)

    def phrases(self, flattened: str, setting: Setting) -> Iterator[Phrase]:
        """Yield everything in the flattened text that could be a date; they may overlap."""
        for pattern, reader, place in self._rules:
            for match in pattern.finditer(flattened):
                found = _read(reader, match, setting)
                yield Phrase(*match.span(), found, self._place(match, place))

    def whole(self, flattened: str, setting: Setting) -> date | None:
        for pattern, reader, place in self._rules:
            match = None if place is Place.NEVER else pattern.fullmatch(flattened)
            found = _read(reader, match, setting) if match else None
            if found is not None:
                return found
        return None

    def _place(self, match: re.Match[str], place: Place) -> Place:
        word = match.groupdict().get("bare")
        return max(place, Place.END) if word in self._everyday else place

    def _numeric(self) -> Iterable[tuple[str, Reader, Place]]:
        named = rf"(?:{either(_flatten(self._words.weekdays))}\.?,?\s+)?"
        long_year = r"(?P<year>\d{4})"
        year = r"(?P<year>\d{4}|\d{2})"
        day, month = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})"
        first, second = r"(?P<first>\d{1,2})", r"(?P<second>\d{1,2})"
        few, others = r"(?!24/7)(?P<first>[0-3]?\d)", r"(?P<second>[0-3]?\d)"  # no "50/50"
        return (
            (rf"{named}{long_year}([-/]){month}\2{day}", year_month_day, Place.ANYWHERE),
            (rf"{named}{day}\.\s?{month}\.\s?{year}", year_month_day, Place.ANYWHERE),
            (rf"{named}{DAY}\.\s?{MONTH}\.", month_day, Place.ASKED),
            (rf"{named}{DAY}\.{MONTH}", month_day, Place.LED),  # "1.5" is a number
            (rf"{named}{first}/{second}/{year}", by_order, Place.ANYWHERE),
            (rf"{named}{first}-{second}-{long_year}", by_order, Place.ANYWHERE),
            (rf"{named}{few}/{others}", by_order, Place.END),
        )

    def _named(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        month = rf"(?P<name>{either(_flatten(words.months))})\.?"
        bare_month = rf"(?P<bare>{either(_flatten(words.months))})\.?"
        named = rf"(?:{either(_flatten(words.weekdays))}\.?,?\s+)?"
        day = rf"{DAY}{either(words.ordinals)}?"
        of = rf"(?:{either(words.of)}\s+)?"
        year = rf"(?:,?\s+{of}{YEAR})?"
        within = either((*words.within, *words.leads))
        return (
            (rf"{named}{day}\s*{of}{month}{year}", self._named_day, Place.ANYWHERE),
            (rf"{named}{bare_month}\s+{day}{year}", self._named_day, Place.ANYWHERE),
            (rf"{either(words.end_of)}\s+{month}{year}", self._end_of_named, Place.ANYWHERE),
            (rf"{either(words.middle_of)}[\s-]+{month}{year}", self._middle_of, Place.ANYWHERE),
            (rf"{either(words.start_of)}\s+{month}{year}", self._start_of, Place.ANYWHERE),
            (rf"{within}\s+{month}{year}", self._start_of, Place.NEVER),
        )

    def _relative(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        weekday = rf"(?P<weekday>{either(_flatten(words.weekdays))})\.?"
        bare = rf"(?P<bare>{either(_flatten(words.weekdays))})\.?"
        week_after = either(words.next_week)
        yield from self._fixed()
        morning = self._morning
        yield bare + morning, self._coming, Place.ANYWHERE
        yield rf"{either(words.coming)}\s+{weekday}{morning}", self._coming, Place.ANYWHERE
        if words.coming_after:
            after = either(words.coming_after)
            yield rf"{weekday}\s+{after}{morning}", self._coming, Place.ANYWHERE
        if words.following:
            following = either(words.following)
            yield rf"{following}\s+{weekday}{morning}", self._following, Place.ANYWHERE
        yield rf"{weekday}\s+{week_after}", self._following, Place.ANYWHERE
        yield rf"{week_after},?\s+{weekday}", self._following, Place.ANYWHERE
        yield from self._weeks()
        yield from self._ahead()

    def _weeks(self) -> Iterable[tuple[str, Reader, Place]]:
        words, number = self._words, r"(?P<week>\d{1,2})"
        within = rf"{either(words.within)}\s+(?:(?:der|la)\s+)?"
        numbered = rf"(?:{either(words.week_number)}\.?\s?)"
        word = rf"{either(name for name in words.week if len(name) > 2)}\s+"  # noqa: PLR2004 - "w 5"
        yield rf"(?:{within})?{numbered}{number}", week, Place.ANYWHERE
        yield rf"{within}{word}{number}", week, Place.ANYWHERE
        yield rf"{word}{number}", week, Place.ASKED  # "week 2 of the campaign"

    def _fixed(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        yield either(words.yesterday), days(-1), Place.LED  # "ask about yesterday" is no date
        for offset, names in enumerate((words.today, words.tomorrow, words.day_after_tomorrow)):
            yield either(names) + self._morning, days(offset), Place.ANYWHERE
        yield either(words.next_week), next_week, Place.ANYWHERE
        yield either(words.next_month), next_month, Place.ANYWHERE
        yield either(words.end_of_week), end_of_week, Place.ANYWHERE
        yield either(words.end_of_month), end_of_month, Place.ANYWHERE

    def _ahead(self) -> Iterable[tuple[str, Reader, Place]]:
        words = self._words
        number = rf"(?P<number>\d{{1,4}}|{either(_flatten(words.counts))})"
        units: tuple[tuple[tuple[str, ...], Callable[[Setting, int], date]], ...] = (
            (words.workday, lambda at, n: at.workdays.after(at.today, n)),
            (words.day, lambda at, n: at.today + timedelta(days=n)),
            (words.week, lambda at, n: at.today + timedelta(weeks=n)),
            (words.month, lambda at, n: at.today + relativedelta(months=n)),
            (words.year, lambda at, n: at.today + relativedelta(years=n)),
        )
        for names, add in units:
            spelled = either(name for name in names if len(name) > 2)  # noqa: PLR2004 - "in 5 m"
            reader = self._counted(add)
            yield rf"{either(words.within)}\s+{number}\s+{spelled}", reader, Place.ANYWHERE
            yield rf"\+\s?(?P<number>\d{{1,4}})\s?{either(names)}", reader, Place.ANYWHERE

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
        return date(int(year), month, day) if year else nearest(setting.today, month, day)

    def _end_of_named(self, match: re.Match[str], setting: Setting) -> date:
        return setting.workdays.prev(month_end(self._in_month(match, setting, 28)))

    def _middle_of(self, match: re.Match[str], setting: Setting) -> date:
        return setting.workdays.prev(self._in_month(match, setting, MIDDLE))

    def _start_of(self, match: re.Match[str], setting: Setting) -> date:
        return setting.workdays.next(self._in_month(match, setting, 1))

    def _in_month(self, match: re.Match[str], setting: Setting, day: int) -> date:
        """Return that day of the named month, in the year that is said or the nearest."""
        month, year = self._months[match["name"]], match["year"]
        return date(int(year), month, day) if year else nearest(setting.today, month, day)

    def _weekday(self, match: re.Match[str]) -> int:
        groups = match.groupdict()
        return self._weekdays[groups.get("weekday") or groups["bare"]]

    def _coming(self, match: re.Match[str], setting: Setting) -> date:
        ahead = (self._weekday(match) - setting.today.weekday() - 1) % 7 + 1
        return setting.today + timedelta(days=ahead)

    def _following(self, match: re.Match[str], setting: Setting) -> date:
        return monday_after(setting.today) + timedelta(days=self._weekday(match))


@lru_cache(maxsize=8)
def grammar_of(words: DateWords) -> Grammar:
    """Return the grammar of ``words``, built once."""
    return Grammar(words)


def either(phrases: Iterable[str]) -> str:
    """Return the pattern of any of ``phrases``, the longest first; of none it never matches.

    It is a group: what stands before and after it goes for every one of them.
    """
    flattened = sorted({flat(phrase) for phrase in phrases}, key=len, reverse=True)
    words = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in flattened)
    return rf"(?:{words})" if words else r"(?!)"


def longest_apart(found: Iterable[Spanned]) -> list[Spanned]:
    """Return those that do not overlap, the longest at each place, in order."""
    apart: list[Spanned] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return apart


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
