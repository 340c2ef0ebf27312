"""What is looked at in a letter before it leaves: each point holds, or says where it does not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.letter import asked_of_customer, discounted, told_of_us
from board.domain.letter_fields import fields_in
from board.domain.letter_text import fee_values, values_of
from board.domain.process import Criticality
from board.domain.tone import remarks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from board.domain.letter import Case, StepDays
    from board.domain.letter_words import LetterWords
    from board.domain.process import Step
    from board.domain.tone import Remark


class CheckKind(StrEnum):
    """What a check looks at."""

    DATES = "dates"
    REASONS = "reasons"
    INCENTIVES = "incentives"
    INTERNAL = "internal"
    FRIENDLY = "friendly"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class LetterCheck:
    """A point that was looked at. Where it does not hold, ``found`` says what it is about.

    ``start`` is the place in the body to look at, None where nothing there is to be seen.
    """

    kind: CheckKind
    found: str = ""
    start: int | None = None
    kinder: str = ""

    @property
    def holds(self) -> bool:
        return not self.found


def letter_checks(
    words: LetterWords,
    case: Case,
    body: str,
    *,
    subject: str = "",
    hidden: Collection[str] = (),
) -> tuple[LetterCheck, ...]:
    """Return each point once if it holds, else each thing found; ``hidden`` must not be read."""
    body = _plainly(body)
    looks = (
        (CheckKind.DATES, _undated(words, case, body)),
        (CheckKind.REASONS, _unexplained(case, body)),
        (CheckKind.INCENTIVES, _unnamed(words, case, body)),
        (CheckKind.INTERNAL, _given_away(body, hidden)),
        (CheckKind.FRIENDLY, _unfriendly(words, case, body, subject)),
        (CheckKind.FILLED, _unfilled(body, subject)),
    )
    return tuple(each for kind, found in looks for each in (list(found) or [LetterCheck(kind)]))


def hidden_from_customers(
    words: LetterWords, case: Case, steps: Collection[Step], days: Mapping[str, StepDays]
) -> frozenset[str]:
    """Return what gives an internal step away: its title, and its dates that are nobody else's."""
    shown = [step for step in steps if asked_of_customer(step) or told_of_us(step)]
    open_days = {day for step in shown if (at := days.get(step.key)) for day in (at.due, at.begins)}
    open_days |= {case.in_hands, case.was_in_hands, case.ship_date, case.today}
    open_days |= {
        day for ask in case.asks for day in (ask.was, ask.new_ship_date, ask.new_in_hands)
    }
    titles = {step.title for step in shown}
    found = set()
    for step in steps:
        if step.criticality is Criticality.INTERNAL:
            at = days.get(step.key)
            own = {at.due, at.begins} if at else set()
            found |= {words.day(day, case.today) for day in own - open_days if day}
            found |= {step.title} - titles
    return frozenset(found)


def _undated(words: LetterWords, case: Case, body: str) -> Iterator[LetterCheck]:
    for ask in case.asks:
        told = [_place(body, text) for text in (words.day(ask.due, case.today), ask.step.title)]
        if None in told:
            yield LetterCheck(CheckKind.DATES, ask.step.title, _place(body, ask.step.title))


def _unexplained(case: Case, body: str) -> Iterator[LetterCheck]:
    for step in (ask.step for ask in case.asks):
        hard = step.criticality is Criticality.HARD
        if not step.why or (hard and not step.consequence):
            yield LetterCheck(CheckKind.REASONS, step.title, _place(body, step.title))


def _unnamed(words: LetterWords, case: Case, body: str) -> Iterator[LetterCheck]:
    for ask in case.asks:
        fee = fee_values(words, ask.step.fee, case.currency)
        parts = [fee[name] for name in ("fee_flat", "fee_per_day", "fee_cap") if fee[name]]
        if fee["fee"] and any(_place(body, part) is None for part in parts):
            yield LetterCheck(CheckKind.INCENTIVES, fee["fee"], _place(body, ask.step.title))
    discount = values_of(words, case)["discount"]
    if discount and discounted(case) and _place(body, discount) is None:
        yield LetterCheck(CheckKind.INCENTIVES, discount)


def _given_away(body: str, hidden: Collection[str]) -> Iterator[LetterCheck]:
    for each in sorted(hidden):
        at = _place(body, each)
        if at is not None:
            yield LetterCheck(CheckKind.INTERNAL, each, at)


def _unfriendly(words: LetterWords, case: Case, body: str, subject: str) -> Iterator[LetterCheck]:
    names = [case.job, case.customer, case.contact, case.firm, case.colleague, case.reference]
    names += [ask.step.title for ask in case.asks] + [part.title for part in case.ours]
    for remark in remarks(body, words.tone, names):
        yield _said(remark, remark.start)
    for remark in remarks(subject, words.tone, names):
        yield _said(remark, None)


def _said(remark: Remark, start: int | None) -> LetterCheck:
    return LetterCheck(CheckKind.FRIENDLY, remark.said, start, remark.kinder)


def _unfilled(body: str, subject: str) -> Iterator[LetterCheck]:
    for name in sorted(fields_in(body) | fields_in(subject)):
        yield LetterCheck(CheckKind.FILLED, f"{{{name}}}", _place(body, f"{{{name}}}"))


def _place(body: str, text: str) -> int | None:
    return at if (at := body.find(_plainly(text))) >= 0 else None


def stands_in(body: str, text: str) -> bool:
    """Return whether a letter says something, whatever its spaces are."""
    return _plainly(text) in _plainly(body)


def _plainly(text: str) -> str:
    """Return a text with plain spaces alone: an editor may have made them of others."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
