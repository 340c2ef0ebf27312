"""Letters for tests: the shipped words, the shipped processes, and cases made of them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.letter import Case, StepDays, asks_of, ours_of, ship_date_of
from board.domain.letter_words import LETTER_LANGUAGES, LetterWords, words_from
from board.exchange import process_file
from board.services.letter_files import tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.process import Process, Step

RESOURCES = Path(__file__).parents[2] / "resources"
LETTERS = RESOURCES / "letters"
MONDAY = date(2026, 11, 23)
STARTERS = ("promo-order", "make-to-order", "service-visit")


@cache
def words(language: str) -> LetterWords:
    """Return the shipped words of a language."""
    return words_from(language, tables(RESOURCES, language))


ALL_WORDS = [words(language) for language in LETTER_LANGUAGES]


def starter(name: str, language: str) -> Process:
    """Return a shipped process."""
    return process_file.read(RESOURCES / "processes" / f"{name}.{language}.json", name)


def days_apart(steps: Iterable[Step]) -> dict[str, StepDays]:
    """Return days for steps that are nobody else's: due and begin are all different."""
    found = {}
    for number, step in enumerate(steps):
        first = MONDAY + timedelta(days=4 * number + 1)
        found[step.key] = StepDays(*(first + timedelta(days=more) for more in (1, 0, 2, 3)))
    return found


def a_case(process: Process, **fields: object) -> Case:
    """Return the case of a process on days of its own."""
    days = days_apart(process.steps)
    made: dict[str, object] = {
        "today": MONDAY,
        "job": "Gift kits ×80",
        "in_hands": date(2027, 6, 30),
        "ship_date": ship_date_of(process.steps, days),
        "asks": asks_of(process.steps, days, today=MONDAY, told={}),
        "ours": ours_of(process.steps, days, today=MONDAY),
        "discount": process.discount,
        "currency": process.currency,
        "firm": "Klein Promotions",
    }
    return Case(**(made | fields))  # type: ignore[arg-type]  # a test's own fields
