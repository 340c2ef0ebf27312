"""A letter on the table: what will leave, to whom, what was looked at, and what it discloses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from board.domain.disclosure import Disclosure, ToldStep
from board.domain.letter import Case, Letter, discounted
from board.domain.letter_checks import CheckKind, letter_checks, stands_in
from board.domain.letter_text import fee_values, values_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from board.domain.letter_checks import LetterCheck
    from board.domain.letter_words import LetterWords
    from board.domain.process import Fee

MUST_HOLD = frozenset({CheckKind.DATES, CheckKind.INTERNAL, CheckKind.FILLED})
"""Checks without which a letter must not leave; the others are for a person to judge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSheet:
    """A letter with all that is known around it.

    ``hidden`` must not be read in it. A ``draft_id`` names the row of a text somebody edited;
    ``told_on`` is the day the customer was told of this job last. ``foreign`` are titles of steps
    whose texts are in another language than the letter. ``kind`` is that of its text, which
    ``write`` makes a letter of. A contact ``written_today`` got another message today. Who
    ``may_be_written`` has not objected to e-mails about orders. ``text`` is the name of its text
    where that is not told by kind and style, ``answers`` are words in capitals that it offers.
    """

    words: LetterWords
    case: Case
    letter: Letter
    kind: str
    write: Callable[[LetterWords], Letter] = field(compare=False)
    job_id: str = ""
    customer_id: str | None = None
    contact_id: str | None = None
    address: str = ""
    hidden: frozenset[str] = frozenset()
    foreign: tuple[str, ...] = ()
    draft_id: str = ""
    told_on: date | None = None
    text: str = ""
    answers: tuple[str, ...] = ()
    may_be_written: bool = True
    written_today: bool = False

    @property
    def checks(self) -> tuple[LetterCheck, ...]:
        """What was looked at."""
        body, subject = self.letter.body, self.letter.subject
        for word in self.answers:
            body = body.replace(word, word.lower())
        return letter_checks(self.words, self.case, body, subject=subject, hidden=self.hidden)

    @property
    def wrong(self) -> tuple[LetterCheck, ...]:
        """What keeps it from leaving."""
        return tuple(each for each in self.checks if each.kind in MUST_HOLD and not each.holds)

    def with_text(self, subject: str, body: str) -> LetterSheet:
        """Return the sheet with what somebody typed."""
        return replace(self, letter=replace(self.letter, subject=subject, body=body))

    @property
    def disclosure(self) -> Disclosure:
        """What the text discloses: dates, fees and a discount that really stand in it."""
        body, today = self.letter.body, self.case.today
        values = values_of(self.words, self.case)
        has_discount = bool(values["discount"]) and stands_in(body, values["discount"])
        earning = {ask.step.key for ask in discounted(self.case)} if has_discount else set()
        steps = [
            ToldStep(ask.step.key, ask.due, self._fee_told(ask.step.fee), ask.step.key in earning)
            for ask in self.case.asks
            if stands_in(body, self.words.day(ask.due, today)) and stands_in(body, ask.step.title)
        ]
        return Disclosure(
            tuple(steps),
            self.case.in_hands,
            self.case.discount if earning else None,
            self.case.currency,
        )

    def _fee_told(self, fee: Fee | None) -> Fee | None:
        told = fee_values(self.words, fee, self.case.currency)
        parts = [told[name] for name in ("fee_flat", "fee_per_day", "fee_cap") if told[name]]
        named = told["fee"] and all(stands_in(self.letter.body, part) for part in parts)
        return fee if named else None
