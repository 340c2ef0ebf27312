"""The filter line: words and conditions a card must meet, such as "tall late owner:em due<fri".

Words and quoted phrases must all be found somewhere on the card; accents and case do not matter.
Conditions about the same thing are alternatives ("late today", "stage:asked stage:reminded"), about
different things they must all hold. A condition that cannot be read (yet) is left out and told in
``Query.unread``, so that a half typed line does not empty the board.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.date_words import ENGLISH
from board.domain.folding import OTHERWISE, fold, needle, searchable
from board.domain.query_words import ENGLISH_FLAGS, Flag
from board.domain.urgency import Grade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from board.domain.date_words import DateWords
    from board.domain.workdays import Workdays


class Field(StrEnum):
    """What a condition such as ``stage:asked`` looks at."""

    STAGE = "stage"
    CUSTOMER = "customer"
    JOB = "job"
    OWNER = "owner"
    TAG = "tag"


GRADES = {
    Flag.LATE: Grade.LATE,
    Flag.TODAY: Grade.TODAY,
    Flag.SOON: Grade.SOON,
    Flag.LATER: Grade.LATER,
    Flag.UNDATED: Grade.NONE,
    Flag.DONE: Grade.DONE,
}
COMPARISONS: Mapping[str, Callable[[date, date], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    ":": operator.eq,
}
TOKEN = re.compile(
    r"(?P<key>[a-z]+)(?P<sign><=|>=|[<>=:])(?:\"(?P<exact>[^\"]*)\"?|(?P<value>[^\s\"]*))"
    r"|\"(?P<phrase>[^\"]*)\"?"
    r"|(?P<word>[^\s\"]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a filter looks at on one card; its texts prepared by :func:`folding.searchable`.

    ``haystack`` is everything words are searched in (see :func:`haystack`). ``owner`` is the
    colleague's name. ``idle``, ``snoozed`` and ``archived`` say what the card is today.
    """

    haystack: str
    grade: Grade = Grade.NONE
    due: date | None = None
    stage: str = ""
    customer: str = ""
    job: str = ""
    owner: str = ""
    initials: str = ""
    owner_id: str | None = None
    tags: tuple[str, ...] = ()
    idle: bool = False
    snoozed: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class FieldTest:
    """A field and the folded text it must begin a word of, or be when ``exact``."""

    field: Field
    text: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class DueTest:
    """A comparison of the due date; a card without one never meets it."""

    sign: str
    date: date


@dataclass(frozen=True, slots=True)
class Query:
    """A filter that has been read. ``words`` are folded; ``unread`` is what could not be read."""

    words: tuple[str, ...] = ()
    flags: frozenset[Flag] = frozenset()
    fields: tuple[FieldTest, ...] = ()
    dues: tuple[DueTest, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def grades(self) -> frozenset[Grade]:
        """The urgencies it asks for, of which any will do; empty when it asks for none."""
        return frozenset(GRADES[flag] for flag in self.flags if flag in GRADES)

    @property
    def is_empty(self) -> bool:
        """Whether every card meets it."""
        return not (self.words or self.flags or self.fields or self.dues)


def haystack(parts: Iterable[str]) -> str:
    """Return the text in which words are searched; no word is found across two parts."""
    return searchable("\n".join(part for part in parts if part))


def parse_query(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    words: DateWords = ENGLISH,
    flags: Mapping[str, Flag] = ENGLISH_FLAGS,
    dayfirst: bool = False,
) -> Query:
    """Return the filter that ``text`` says; anything that is no condition is a word to find."""
    wanted: list[str] = []
    found: list[Flag | FieldTest | DueTest] = []
    unread: list[str] = []

    def read_day(value: str) -> date | None:
        from board.domain.dates import parse_date  # a start reads none

        return parse_date(value, today=today, workdays=workdays, words=words, dayfirst=dayfirst)

    for token in TOKEN.finditer(text):
        condition = _condition(token, flags, read_day)
        if condition is not None:
            found.append(condition)
        elif _is_condition(token):
            unread.append(token[0])
        else:
            phrase = token["phrase"]
            wanted.append(needle(token[0] if phrase is None else " ".join(phrase.split())))
    return Query(
        words=tuple(word for word in wanted if word),
        flags=frozenset(one for one in found if isinstance(one, Flag)),
        fields=tuple(one for one in found if isinstance(one, FieldTest)),
        dues=tuple(one for one in found if isinstance(one, DueTest)),
        unread=tuple(unread),
    )


def predicate(query: Query, *, me: str | None = None) -> Callable[[Candidate], bool]:
    """Return the test of ``query`` for many cards; ``me`` is the colleague that "mine" means."""
    grades = query.grades
    tests: list[Test] = [lambda candidate: candidate.grade in grades] if grades else []
    tests += [*_flag_tests(query.flags, me), *_due_tests(query.dues)]
    tests += (
        _any_of([_field_test(one, me) for one in query.fields if one.field is field])
        for field in dict.fromkeys(one.field for one in query.fields)
    )
    words = query.words

    def holds(candidate: Candidate) -> bool:
        text = candidate.haystack
        return all(word in text for word in words) and all(test(candidate) for test in tests)

    return holds


def matches(query: Query, candidate: Candidate, *, me: str | None = None) -> bool:
    """Return whether one card meets ``query``; for many take :func:`predicate`."""
    return predicate(query, me=me)(candidate)


if TYPE_CHECKING:
    Test = Callable[[Candidate], bool]


def _is_condition(token: re.Match[str]) -> bool:
    key = (token["key"] or "").lower()
    return key in {"due", "is"} or key in set(Field)


def _condition(
    token: re.Match[str],
    flags: Mapping[str, Flag],
    read_day: Callable[[str], date | None],
) -> Flag | FieldTest | DueTest | None:
    if token["word"] is not None:
        return flags.get(fold(token["word"]))
    if token["key"] is None:
        return None
    key, exact = token["key"].lower(), token["exact"] is not None
    value = token["exact"] if exact else token["value"]
    if key == "due":
        day = read_day(value)
        return DueTest(token["sign"], day) if day is not None else None
    if token["sign"] not in {":", "="} or not value:
        return None
    if key == "is":
        return flags.get(fold(value))
    return FieldTest(Field(key), fold(value), exact) if key in set(Field) else None


def _flag_tests(flags: Iterable[Flag], me: str | None) -> Iterable[Test]:
    if Flag.MINE in flags:
        yield lambda candidate: me is not None and candidate.owner_id == me
    if Flag.IDLE in flags:
        yield lambda candidate: candidate.idle
    if Flag.SNOOZED in flags:
        yield lambda candidate: candidate.snoozed
    if Flag.ARCHIVED in flags:
        yield lambda candidate: candidate.archived


def _due_tests(dues: Iterable[DueTest]) -> Iterable[Test]:
    for due in dues:
        yield _due_test(COMPARISONS[due.sign], due.date)


def _due_test(compare: Callable[[date, date], bool], day: date) -> Test:
    return lambda candidate: candidate.due is not None and compare(candidate.due, day)


def _field_test(test: FieldTest, me: str | None) -> Test:
    text, exact = test.text, test.exact
    if test.field is Field.OWNER:
        return _owner_test(text, me)
    if test.field is Field.TAG:
        return lambda candidate: any(_says(tag, text, exact=exact) for tag in candidate.tags)
    read: Callable[[Candidate], str] = operator.attrgetter(test.field.value)
    return lambda candidate: _says(read(candidate), text, exact=exact)


def _owner_test(text: str, me: str | None) -> Test:
    if text == "me" and me is not None:
        return lambda candidate: candidate.owner_id == me
    return lambda candidate: candidate.initials == text or _says(candidate.owner, text, exact=False)


def _says(name: str, text: str, *, exact: bool) -> bool:
    """Return whether ``text`` is the name, or begins one of its words."""
    if exact:
        return name.partition(OTHERWISE)[0] == text
    return name.startswith(text) or f" {text}" in name


def _any_of(tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda candidate: any(one(candidate) for one in tests)
