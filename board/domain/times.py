"""Times of day as people type them: "10:00", "2:30 pm", "14h30", "10 uhr", "noon", "at 9"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from typing import TYPE_CHECKING

from board.domain.date_grammar import AFTER, BEFORE, either, grammar_of, longest_apart
from board.domain.date_words import ENGLISH
from board.domain.folding import flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from board.domain.date_words import DateWords

CUT = "\ue000"  # in a text: something taken out, which no phrase reaches across
COMMA = re.compile(rf"[\s{CUT}]*,?[\s{CUT}]+")
HALF_DAY = 12
OPENS = 7  # "at 3" is in the afternoon
MOST_HOURS = 29  # "25:00" is a mistake, "50:50" is no time at all


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at ``start`` to ``end`` of a text; None looks like one but is not.

    ``led``: a word such as "at" stands before it. ``hours_only``: it may be a duration ("10h").
    ``bare``: an hour that only "at" makes a time, from ``number`` on ("at 9").
    """

    start: int
    end: int
    time: time | None
    led: bool
    hours_only: bool = False
    bare: bool = False
    number: int = 0


def parse_time(text: str, words: DateWords = ENGLISH) -> time | None:
    """Return the time of day that ``text`` says, or None when it says none."""
    flattened = flat(text.strip())
    for pattern in _patterns(words):
        match = pattern.fullmatch(flattened)
        if match:
            return _clock(match).time
    return None


def clocks(text: str, words: DateWords) -> list[Clock]:
    """Return all times of day in ``text``, and what only looks like one, in order."""
    flattened = flat(text)
    found = [
        _clock(match)
        for pattern in (*_patterns(words), _bare_hour(words))
        for match in pattern.finditer(flattened)
        if int(match.groupdict().get("hour") or 0) <= MOST_HOURS
    ]
    return longest_apart(
        one for one in found if not (one.bare and _names_a_house(text, one, words))
    )


def clock_beside(
    start: int, end: int, text: str, *, known: list[Clock], words: DateWords
) -> Clock | None:
    """Return the time that belongs to the date from ``start`` to ``end``, behind it or before."""
    return next(_after(end, text, known), None) or next(_before(start, text, known, words), None)


def _after(end: int, text: str, known: list[Clock]) -> Iterator[Clock]:
    gap = COMMA.match(text, end)
    return (one for one in known if gap and one.time and one.start == gap.end())


def _before(start: int, text: str, known: list[Clock], words: DateWords) -> Iterator[Clock]:
    lead = grammar_of(words).lead
    for one in known:
        between = flat(text[one.end : start]) if one.time and one.end <= start else None
        if between is not None and (
            not between.strip(f" ,{CUT}") or lead.fullmatch(between.lstrip())
        ):
            yield one


def _names_a_house(text: str, one: Clock, words: DateWords) -> bool:
    """Return whether a street may follow ("at 9 Main Street")."""
    follows = re.match(r"\s+([^\W\d_])", text[one.end :])
    return follows is not None and follows[1].isupper() and not words.nouns_capital


@lru_cache(maxsize=8)
def _patterns(words: DateWords) -> tuple[re.Pattern[str], ...]:
    hour, minute = r"(?P<hour>\d{1,2})", r"(?P<minute>\d\d)"
    at = rf"(?:(?P<at>{either(words.at)})\s+)?"
    oclock = either((*words.oclock, "h", "uhr"))
    shapes = (
        rf"{hour}(?:[:.]{minute})?\s?(?P<half>[ap])\.?m\b\.?",
        rf"{hour}[:h]{minute}(?:\s?{oclock})?",
        rf"{hour}(?:[.:]{minute})?\s?{oclock}",
        either(words.noon),
    )
    return tuple(re.compile(BEFORE + at + shape + AFTER) for shape in shapes)


@lru_cache(maxsize=8)
def _bare_hour(words: DateWords) -> re.Pattern[str]:
    return re.compile(
        BEFORE + rf"(?P<at>{either(words.at)})\s+(?P<bare>(?P<hour>1?\d|2[0-3]))(?!\s?%)" + AFTER
    )


def _clock(match: re.Match[str]) -> Clock:
    groups = match.groupdict()
    is_bare = groups.get("bare") is not None
    return Clock(
        *match.span(),
        time=_time(groups, is_bare=is_bare),
        led=groups["at"] is not None,
        hours_only=not groups.get("minute") and match[0].endswith("h"),
        bare=is_bare,
        number=match.start("hour") if groups.get("hour") else match.start(),
    )


def _time(groups: dict[str, str | None], *, is_bare: bool) -> time | None:
    hour, minute = int(groups.get("hour") or HALF_DAY), int(groups.get("minute") or 0)
    if groups.get("half"):
        if not 1 <= hour <= HALF_DAY:
            return None
        hour = hour % HALF_DAY + (HALF_DAY if groups["half"] == "p" else 0)
    if is_bare and 0 < hour < OPENS:
        hour += HALF_DAY
    return time(hour, minute) if hour < 2 * HALF_DAY and minute < 60 else None  # noqa: PLR2004
