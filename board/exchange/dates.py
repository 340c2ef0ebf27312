"""Dates and times of day as people and programs write them into tables.

ISO comes first: dateutil reads 2026-11-03 as 11 March when days come first.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any

from dateutil import parser

from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.date_words import DateWords

YEARS = range(1900, 2200)
_NUMERIC = re.compile(r"\s*(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4})\b")
_WHOLE = re.compile(
    _NUMERIC.pattern + r"(?:[,T\s]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?)?\s*",
    re.IGNORECASE,
)
_ZONED = re.compile(r":\d\d.*\b[A-Z]{3,5}\b")  # "10:00 EST" may be another day here
_DOTTED = re.compile(r"\b(\d{1,2})\.\s*(\d{1,2})\.")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)")
_BARE_NUMBER = re.compile(r"[\d\s.,]*\d{5,}|\d{1,4}")
_MONTHS = 12
_FILLERS = [*parser.parserinfo.JUMP, "de", "del", "le", "el", "den", "der", "am", "uhr"]
_WEEKDAY_NAMES: Any = [  # dateutil's types know two names a day
    ("Mon", "Monday", "Montag", "Mo", "lundi", "lun", "lunes"),
    ("Tue", "Tuesday", "Tues", "Dienstag", "Di", "mardi", "martes"),
    ("Wed", "Wednesday", "Mittwoch", "Mi", "mercredi", "mer", "miércoles"),
    ("Thu", "Thursday", "Thurs", "Thur", "Donnerstag", "Do", "jeudi", "jeu", "jueves"),
    ("Fri", "Friday", "Freitag", "Fr", "vendredi", "ven", "viernes"),
    ("Sat", "Saturday", "Samstag", "Sonnabend", "Sa", "samedi", "sam", "sábado"),
    ("Sun", "Sunday", "Sonntag", "So", "dimanche", "dim", "domingo"),
]
_MONTH_NAMES: Any = [
    ("Jan", "January", "Januar", "Jänner", "janvier", "janv", "enero", "ene"),
    ("Feb", "February", "Februar", "février", "fevrier", "févr", "fév", "febrero"),
    ("Mar", "March", "März", "Maerz", "Mär", "mars", "marzo"),
    ("Apr", "April", "avril", "avr", "abril", "abr"),
    ("May", "Mai", "mayo"),
    ("Jun", "June", "Juni", "juin", "junio"),
    ("Jul", "July", "Juli", "juillet", "juil", "julio"),
    ("Aug", "August", "août", "aout", "agosto", "ago"),
    ("Sep", "Sept", "September", "septembre", "septiembre", "setiembre"),
    ("Oct", "October", "Oktober", "Okt", "octobre", "octubre"),
    ("Nov", "November", "novembre", "noviembre"),
    ("Dec", "December", "Dezember", "Dez", "décembre", "decembre", "déc", "diciembre", "dic"),
]


@dataclass(frozen=True, slots=True)
class DateOptions:
    """How dates of a file are read: ``dayfirst`` and ``zone`` of the firm, years near ``today``.

    What people type, such as "fri" and "+2bd", has the words of their ``language`` and the firm's
    ``workdays``.
    """

    today: date
    dayfirst: bool = False
    zone: tzinfo = UTC
    language: str = "en"
    workdays: Workdays = field(default_factory=Workdays)


@dataclass(frozen=True, slots=True)
class When:
    """A day, a time of day where one was written, and whether it was said as seen from today."""

    day: date
    at: time | None = None
    from_today: bool = False


def proven_dayfirst(texts: Iterable[str]) -> bool | None:
    """Return whether days come first in ``texts``; None if nothing, or both, is proven."""
    proofs = {proof for text in texts if (proof := _proof(text)) is not None}
    return proofs.pop() if len(proofs) == 1 else None


def read_when(text: str, date_options: DateOptions, *, typed: bool = True) -> When | None:
    """Return the day and time in ``text``, None when it names no certain day.

    ``typed`` reads also what somebody may type when adding a card; it takes ten times as long.
    """
    text = _YEAR_FIRST.sub(_as_iso, text.strip(), count=1)
    found = _iso(text, date_options.zone)
    if found is None and not _BARE_NUMBER.fullmatch(text):
        found = _free(text, date_options) or (_typed(text, date_options) if typed else None)
    return found if found and found.day.year in YEARS else None


def read_time(text: str) -> time | None:
    """Return a time of day such as 9:30, 09:30:00, 2 pm or 14h30."""
    match = re.fullmatch(
        r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?(?::(\d{2}))?)?\s*([ap])?\.?\s?m?\.?(?:\s*uhr)?",
        text.strip().casefold(),
    )
    if not match or (match[2] is None and not match[4] and not re.search(r"[hu]", text.casefold())):
        return None
    hour, minute, second = (int(part or 0) for part in match.group(1, 2, 3))
    if match[4]:
        hour = hour % 12 + (12 if match[4] == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def is_numeric(text: str) -> bool:
    """Return whether a whole cell is a date in numbers, with or without a time of day."""
    return _WHOLE.fullmatch(text) is not None


def is_two_days(text: str) -> bool:
    """Return whether a date in numbers is two different days, as day or month comes first."""
    match = _NUMERIC.match(text)
    if match is None or match[2] == ".":
        return False
    one, other = int(match[1]), int(match[3])
    return one != other and min(one, other) >= 1 and max(one, other) <= _MONTHS


def _proof(text: str) -> bool | None:
    match = _NUMERIC.match(text)
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    if first > _MONTHS >= second:
        return True
    return False if second > _MONTHS >= first else None


def _as_iso(match: re.Match[str]) -> str:
    return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"


def _iso(text: str, zone: tzinfo) -> When | None:
    try:
        return When(date.fromisoformat(text))
    except ValueError:
        pass
    try:
        return _split(datetime.fromisoformat(text), zone)
    except (ValueError, OverflowError):
        return None


def _free(text: str, date_options: DateOptions) -> When | None:
    """Read ``text`` twice, with different days to fill in: what differs was not written."""
    dayfirst = date_options.dayfirst or bool(_DOTTED.search(text))
    info = _Names(date_options.today)
    try:
        if yearless := _DOTTED.fullmatch(text):
            without = datetime(2000, int(yearless[2]), int(yearless[1]))  # noqa: DTZ001 - naive
            return When(_nearest(without, date_options.today).date())
        one, two = (
            parser.parse(
                text, parserinfo=info, dayfirst=dayfirst, default=filled, tzinfos=_zone_written
            )
            for filled in (datetime(2000, 1, 1), datetime(2004, 2, 2, 1))  # noqa: DTZ001 - naive
        )
        if (one.month, one.day) != (two.month, two.day):
            return None
        if one.year != two.year:
            one = _nearest(one, date_options.today)
        return _split(one, date_options.zone) if one.hour == two.hour else When(one.date())
    except (ValueError, ArithmeticError, TypeError, AttributeError, IndexError, RecursionError):
        # WORKAROUND dateutil 4.0: odd texts raise more than its ParserError
        return None


def _typed(text: str, date_options: DateOptions) -> When | None:
    """Read what somebody may type when adding a card, in the file's language or their own."""
    from board.domain.date_words import LANGUAGES, words_for  # rarely needed
    from board.domain.dates import LONGEST_DATE

    if len(text) > LONGEST_DATE or _ZONED.search(text):
        return None
    for language in dict.fromkeys((date_options.language, *LANGUAGES)):
        now = _as_typed(text, date_options, words_for(language))
        if now is not None:
            in_a_week = replace(date_options, today=date_options.today + timedelta(weeks=1))
            then = _as_typed(text, in_a_week, words_for(language))
            return replace(now, from_today=then is None or then.day != now.day)
    return None


def _as_typed(text: str, date_options: DateOptions, words: DateWords) -> When | None:
    from board.domain.dates import parse_date, read_dates

    today, workdays, dayfirst = date_options.today, date_options.workdays, date_options.dayfirst
    whole = parse_date(text, today=today, workdays=workdays, words=words, dayfirst=dayfirst)
    if whole is not None:
        return When(whole)
    said = read_dates(text, today=today, workdays=workdays, words=words, dayfirst=dayfirst)
    found = said.found
    if found is None or found.span is None:
        return None
    spans = [found.span, *([found.time_span] if found.time_span else [])]
    beyond = (char for at, char in enumerate(text) if not any(a <= at < b for a, b in spans))
    return None if "".join(beyond).strip(" ,") else When(found.date, found.time)


def _zone_written(name: str | None, offset: int | None) -> tzinfo | None:
    """Return the zone of a time; a name such as CET or EST means too many things."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(name)
    return None


def _split(moment: datetime, zone: tzinfo) -> When:
    if moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    at = moment.time().replace(microsecond=0)
    return When(moment.date(), at if at != time(0) else None)


def _nearest(moment: datetime, today: date) -> datetime:
    """Return ``moment`` in the year that brings it closest to ``today``."""
    leap_day = (moment.month, moment.day) == (2, 29)
    years = range(today.year - (4 if leap_day else 1), today.year + (5 if leap_day else 2))
    fitting = (year for year in years if calendar.isleap(year) or not leap_day)
    choices = [moment.replace(year=year) for year in fitting]
    return min(choices, key=lambda choice: abs(choice.date() - today))


class _Names(parser.parserinfo):
    """Names of months and days in four languages, and two-digit years near ``today``."""

    JUMP = _FILLERS
    WEEKDAYS = _WEEKDAY_NAMES
    MONTHS = _MONTH_NAMES

    def __init__(self, today: date) -> None:
        """Remember which century two digits of a year mean."""
        super().__init__()
        self._today = today

    def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002
        """Return the year that ``year`` means: two digits are at most 50 years away."""
        if year >= 100 or century_specified:  # noqa: PLR2004 - two digits
            return year
        year += self._today.year // 100 * 100
        if year >= self._today.year + 50:
            return year - 100
        return year + 100 if year < self._today.year - 50 else year
