"""Dates and times as people type them: "tomorrow", "next tue", "+2bd", "1.12.", "2:30 pm".

"fri" is the coming Friday, never today; "next fri" is the Friday of the next calendar week (weeks
begin on Monday). A day and month without a year is this year's unless it passed more than 30 days
ago. Dates with dots put the day first everywhere, dates with strokes as the place does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from board.domain.date_grammar import (
    AFTER,
    BEFORE,
    Grammar,
    Phrase,
    Place,
    Setting,
    either,
    grammar_of,
)
from board.domain.date_words import ENGLISH, DateWords, words_for
from board.domain.folding import flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from board.domain.workdays import Workdays

__all__ = ["ENGLISH", "DateWords", "Found", "find_date", "parse_date", "parse_time", "words_for"]

LONGEST_DATE = 40
CUT = "\ue000"  # in a text: something taken out, which no phrase reaches across
REST = re.compile(rf"[\s.,;:!?){CUT}]*$")
COMMA = re.compile(rf"[\s{CUT}]*,?[\s{CUT}]+")
HALF_DAY = 12
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A date phrase and a time of day inside a text; ``span`` includes "by", "on" and the like.

    A time alone means today; then there is no ``span``.
    """

    date: date
    span: Span | None = None
    time: time | None = None
    time_span: Span | None = None


def parse_date(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    words: DateWords = ENGLISH,
    dayfirst: bool = False,
) -> date | None:
    """Return the date that ``text`` says, or None when it says none."""
    text = text.strip()
    if not 0 < len(text) <= LONGEST_DATE:
        return None
    iso = _iso_date(text)
    if iso is not None:
        return iso
    grammar, flattened = grammar_of(words), flat(text)
    setting = Setting(today, workdays, dayfirst)
    for phrase in (flattened, *_without_lead(grammar, flattened)):
        found = grammar.whole(phrase, setting)
        if found is not None:
            return found
    return _complete_date(text, dayfirst=dayfirst)


def parse_time(text: str, words: DateWords = ENGLISH) -> time | None:
    """Return the time of day that ``text`` says ("10:00", "2:30 pm", "14h30", "10 uhr")."""
    flattened = flat(text.strip())
    for pattern in _time_patterns(words):
        match = pattern.fullmatch(flattened)
        if match:
            return _time(match)
    return None


def find_date(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    words: DateWords = ENGLISH,
    dayfirst: bool = False,
) -> Found | None:
    """Return the last date phrase in ``text`` with the time next to it.

    Whole words only. Words that mean something else, too ("sat", "may 3", "1/2"), count at the end
    of the text or after a leading word such as "by", "on" or "due".
    """
    grammar, flattened = grammar_of(words), flat(text)
    counted = [
        phrase
        for phrase in grammar.phrases(flattened, Setting(today, workdays, dayfirst))
        if _counts(phrase, flattened, grammar, words)
    ]
    if not counted:
        return _time_alone(flattened, today, words)
    last = _longest_apart(counted)[-1]
    at, clock = _time_beside(last, flattened, words) or (None, None)
    return Found(last.date, (_led_start(last, flattened, grammar), last.end), clock, at)


def _iso_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _without_lead(grammar: Grammar, flattened: str) -> Iterator[str]:
    """Yield what stands behind "by", "due by" and the like."""
    for gap in re.finditer(r"\s+", flattened):
        if grammar.lead.match(flattened[: gap.end()]):
            yield flattened[gap.end() :]


def _complete_date(text: str, *, dayfirst: bool) -> date | None:
    """Return what dateutil reads, but only where the text itself names day, month and year."""
    from dateutil import parser  # 60 ms, and hardly ever asked

    read = set()
    for default in (datetime(2000, 1, 1), datetime(2003, 2, 2)):  # noqa: DTZ001 - only parts count
        try:
            read.add(parser.parse(text, default=default, dayfirst=dayfirst, ignoretz=True).date())
        except (ValueError, OverflowError):
            return None
    return read.pop() if len(read) == 1 else None


def _counts(phrase: Phrase, flattened: str, grammar: Grammar, words: DateWords) -> bool:
    if phrase.place is Place.ANYWHERE or grammar.lead_before(flattened, phrase.start):
        return True
    if phrase.place is Place.LED:
        return False
    beside = _time_after(phrase.end, flattened, words)
    return REST.match(flattened, beside[0][1] if beside else phrase.end) is not None


def _longest_apart(phrases: list[Phrase]) -> list[Phrase]:
    """Return the phrases that do not overlap, the longest at each place, in order."""
    apart: list[Phrase] = []
    for phrase in sorted(phrases, key=lambda phrase: (phrase.start, -phrase.end)):
        if not apart or phrase.start >= apart[-1].end:
            apart.append(phrase)
    return apart


def _led_start(phrase: Phrase, flattened: str, grammar: Grammar) -> int:
    lead = grammar.lead_before(flattened, phrase.start)
    return lead.start() if lead else phrase.start


def _time_beside(phrase: Phrase, flattened: str, words: DateWords) -> tuple[Span, time] | None:
    return _time_after(phrase.end, flattened, words) or _time_before(phrase.start, flattened, words)


def _time_after(end: int, flattened: str, words: DateWords) -> tuple[Span, time] | None:
    gap = COMMA.match(flattened, end)
    if gap is None:
        return None
    for pattern in _time_patterns(words):
        match = pattern.match(flattened, gap.end())
        clock = _time(match) if match else None
        if match and clock is not None:
            return match.span(), clock
    return None


def _time_before(start: int, flattened: str, words: DateWords) -> tuple[Span, time] | None:
    grammar = grammar_of(words)
    for span, clock, _led in _times(flattened[:start], words):
        between = flattened[span[1] : start]
        if not between.strip(f" ,{CUT}") or grammar.lead.fullmatch(between.lstrip()):
            return span, clock
    return None


def _time_alone(flattened: str, today: date, words: DateWords) -> Found | None:
    found = None
    for span, clock, led in _times(flattened, words):
        hours_only = flattened[: span[1]].endswith("h")  # "took 10h" is no time of day
        if led or (REST.match(flattened, span[1]) and not hours_only):
            found = Found(today, None, clock, span)
    return found


def _times(flattened: str, words: DateWords) -> list[tuple[Span, time, bool]]:
    """Return all times of day with whether a word such as "at" leads them, in order."""
    found = []
    for pattern in _time_patterns(words):
        for match in pattern.finditer(flattened):
            clock = _time(match)
            if clock is not None:
                found.append((match.span(), clock, match["at"] is not None))
    return sorted(found, key=lambda item: item[0])


@lru_cache(maxsize=8)
def _time_patterns(words: DateWords) -> tuple[re.Pattern[str], ...]:
    hour, minute = r"(?P<hour>\d{1,2})", r"(?P<minute>[0-5]\d)"
    at = rf"(?:(?P<at>{either(words.at)})\s+)?"
    oclock = rf"(?:{either((*words.oclock, 'h', 'uhr'))})"
    shapes = (
        rf"{hour}(?:[:.]{minute})?\s?(?P<half>[ap])\.?m\b\.?",
        rf"{hour}[:h]{minute}(?:\s?{oclock})?",
        rf"{hour}(?:[.:]{minute})?\s?{oclock}",
    )
    return tuple(re.compile(BEFORE + at + shape + AFTER) for shape in shapes)


def _time(match: re.Match[str]) -> time | None:
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
    if groups.get("half"):
        if not 1 <= hour <= HALF_DAY:
            return None
        hour = hour % HALF_DAY + (HALF_DAY if groups["half"] == "p" else 0)
    return time(hour, minute) if hour < 2 * HALF_DAY else None
