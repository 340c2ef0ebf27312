"""Dates as people type them: "tomorrow", "next tue", "+2bd", "1.12.", "KW 50", "mid december".

"fri" is the coming Friday, never today; "next fri" is the Friday of the next calendar week (weeks
begin on Monday). A day and month without a year is this year's unless it passed more than 30 days
ago. Dates with dots put the day first everywhere, dates with strokes as the place does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from board.domain.date_grammar import Grammar, Phrase, Place, grammar_of, longest_apart
from board.domain.date_readers import Setting
from board.domain.date_words import ENGLISH, DateWords, words_for
from board.domain.folding import flat
from board.domain.times import CUT, Clock, clock_beside, clocks, parse_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from board.domain.workdays import Workdays

__all__ = ["ENGLISH", "DateWords", "Dates", "Found", "parse_date", "parse_moment", "parse_time"]
__all__ += ["read_dates", "words_for"]

LONGEST_DATE = 40
KEPT = "\ufffc"  # in a text: a word that is there but is not to be read
REST = re.compile(rf"[\s.,;:!?){CUT}]*$")
SENTENCE_BEGINS = re.compile(r"(?:^|[.:;!?–-]\s)[^\w\ufffc]*$")
NEXT_WORD = re.compile(rf"\s+(?:[&\"“„«]\s*)*([\w{KEPT}]+)")
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


@dataclass(frozen=True, slots=True)
class Doubt:
    """What may be meant as a date or a time but was not taken for it; with neither it is none."""

    start: int
    end: int
    date: date | None = None
    time: time | None = None
    is_time: bool = False


@dataclass(frozen=True, slots=True)
class Dates:
    """What a text says about when; ``doubts`` are in the order of the text."""

    found: Found | None = None
    doubts: tuple[Doubt, ...] = ()


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


def parse_moment(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    words: DateWords = ENGLISH,
    dayfirst: bool = False,
) -> Found | None:
    """Return the date that ``text`` says, and the time where it says one, or None."""
    day = parse_date(text, today=today, workdays=workdays, words=words, dayfirst=dayfirst)
    if day is not None:
        return Found(day)
    found = read_dates(text, today=today, workdays=workdays, words=words, dayfirst=dayfirst).found
    spans = [span for span in (found.span, found.time_span) if span] if found else []
    rest = "".join(
        letter for at, letter in enumerate(text) if not any(a <= at < b for a, b in spans)
    )
    return found if found and not rest.strip(" ,") else None


def read_dates(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    words: DateWords = ENGLISH,
    dayfirst: bool = False,
) -> Dates:
    """Return the last date phrase in ``text`` with the time next to it, and what is in doubt.

    Whole words only. Words that mean something else, too ("sat", "may 3", "1/2"), count at the end
    of the text or after a leading word such as "by", "on" or "due". A word that may be part of a
    name ("Black Friday flyers") is in doubt.
    """
    reader = _Reader(text, words)
    return reader.read(Setting(today, workdays, dayfirst))


class _Reader:
    """Reads one text; ``flat`` has the same places in it."""

    def __init__(self, text: str, words: DateWords) -> None:
        self.text, self.flat, self.words = text, flat(text), words
        self.grammar = grammar_of(words)
        self.clocks = clocks(text, words)

    def read(self, setting: Setting) -> Dates:
        """Return the date and the doubts."""
        everything = list(self.grammar.phrases(self.flat, setting))
        dated = [one for one in everything if self._counts(one)]
        names = [one for one in dated if self._is_name(one)]
        wrong = [one for one in dated if one.date is None]  # "29 feb 2027" holds "29 feb"
        real = longest_apart(
            one
            for one in dated
            if one.date and one not in names and not any(_goes_on(one, other) for other in wrong)
        )
        found = self._found(real[-1]) if real else self._time_alone(setting.today)
        asked = [one for one in everything if one.place in {Place.ASKED, Place.NEVER}]
        doubts = [
            *(Doubt(one.start, one.end) for one in wrong),
            *(Doubt(one.start, one.end, one.date) for one in (*names, *asked)),
            *self._doubtful_times(setting.today, is_dated=bool(real)),
        ]
        taken = [Doubt(one.start, one.end) for one in real]
        taken += [Doubt(*found.time_span)] if found and found.time_span else []
        free = [one for one in doubts if not any(_overlap(one, other) for other in taken)]
        return Dates(found, tuple(longest_apart(free)))

    def _counts(self, phrase: Phrase) -> bool:
        if phrase.place is Place.NEVER:
            return False
        if phrase.place is Place.ANYWHERE or self.grammar.lead_before(self.flat, phrase.start):
            return True
        if phrase.place is Place.LED:
            return False
        if phrase.place is Place.ASKED and self.flat[: phrase.end].strip()[0].isdigit():
            return True  # "3.12. call Joe" begins with it
        beside = self._beside(phrase)
        behind = beside.end if beside and beside.start > phrase.start else phrase.end
        return REST.match(self.flat, behind) is not None

    def _is_name(self, phrase: Phrase) -> bool:
        """Return whether a day with a capital letter may be part of a name.

        It is one after "Mr", and inside the text when other words follow. Two such words at the
        beginning of a sentence are one ("Domingo Pérez") where a capital letter means a name.
        """
        said = self.text[phrase.start : phrase.end].rstrip(".")
        if not all(_is_capital(word) for word in self.grammar.words_of(said)):
            return False
        if self.grammar.title_before(self.flat, phrase.start):
            return True
        follows = NEXT_WORD.match(self.text, phrase.end)
        if follows is None or self._beside(phrase):
            return False
        before_a_name = follows[1][0].isupper() and follows[1][1:].islower()
        if self.grammar.lead_before(self.flat, phrase.start):
            return before_a_name and not self.words.weekdays_capital
        if SENTENCE_BEGINS.search(self.text[: phrase.start]):
            begins_names = self.grammar.begins_names(flat(said))
            return before_a_name and begins_names and not self.words.nouns_capital
        return True

    def _found(self, phrase: Phrase) -> Found | None:
        beside = self._beside(phrase)
        lead = self.grammar.lead_before(self.flat, phrase.start)
        span = (lead.start() if lead else phrase.start, phrase.end)
        if phrase.date is None:
            return None
        if beside is None:
            return Found(phrase.date, span)
        return Found(phrase.date, span, beside.time, (beside.start, beside.end))

    def _beside(self, phrase: Phrase) -> Clock | None:
        return clock_beside(
            phrase.start, phrase.end, self.text, known=self.clocks, words=self.words
        )

    def _time_alone(self, today: date) -> Found | None:
        alone = [one for one in self.clocks if self._stands_alone(one)]
        spans = [(one.start, one.end) for one in alone]
        return Found(today, None, alone[-1].time, spans[-1]) if alone else None

    def _stands_alone(self, one: Clock) -> bool:
        if one.time is None or one.bare:
            return False
        lasts = one.hours_only and "h" not in self.words.oclock  # "took 10h" is no time of day
        return one.led or (REST.match(self.flat, one.end) is not None and not lasts)

    def _doubtful_times(self, today: date, *, is_dated: bool) -> Iterable[Doubt]:
        """Yield what is no time, and what would be one at the end if it were written in full."""
        for one in self.clocks:
            if one.time is None and not one.hours_only:
                yield Doubt(one.number, one.end, is_time=True)
            unclear = (one.bare or one.hours_only) and not is_dated
            if one.time and unclear and REST.match(self.flat, one.end):
                yield Doubt(one.number, one.end, today, one.time, is_time=True)


def _goes_on(one: Phrase, other: Phrase) -> bool:
    return other.start == one.start and other.end > one.end


def _overlap(one: Doubt, other: Doubt) -> bool:
    return one.start < other.end and other.start < one.end


def _is_capital(word: str) -> bool:
    return word.isalpha() and word[0].isupper() and word[1:].islower()


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
