"""Under which names, addresses and numbers a customer stands in texts, and texts without them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

ERASED = "erased"
SHORTEST = 2  # letters of a part of a name
FEWEST_DIGITS = 5  # of a number
_BETWEEN = r"[\s\u00a0\u202f()/.\u2010-\u2015+-]{0,3}"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Term:
    """A name, address or number. One that is not ``sure`` may be an ordinary word as well."""

    text: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing a customer would do: the terms, how often each stands where, what stays.

    ``places`` counts the rows in which something is replaced, by their kind, the journal as
    "journal"; ``doubtful`` says in how many texts a term stands that is not sure. ``backups`` are
    those that hold a term, each with the day on which it will be thinned out, None when it stays
    for longer than can be told. ``stays`` counts the rows of the customer that are kept.
    """

    customer_id: str
    name: str
    terms: tuple[Term, ...]
    places: Mapping[str, int]
    doubtful: Mapping[str, int]
    stays: Mapping[str, int]
    backups: tuple[tuple[str, date | None], ...] = ()


def terms_of(names: Iterable[str], exact: Iterable[str]) -> tuple[Term, ...]:
    """Return the terms of some names, and of addresses and numbers, which are always sure.

    Of a name of several words the words are terms, too, that are not sure.
    """
    found: dict[str, Term] = {}
    for text in filter(None, map(str.strip, exact)):
        found[text.casefold()] = Term(text, sure=True)
    for name in filter(None, (" ".join(each.split()) for each in names)):
        words = [word for word in _WORD.findall(name) if len(word) >= SHORTEST]
        several = len(words) > 1
        found.setdefault(name.casefold(), Term(name, sure=several))
        for word in words if several else ():
            found.setdefault(word.casefold(), Term(word, sure=False))
    return tuple(term for term in found.values() if term.text.casefold() != ERASED)


class Eraser:
    """Takes terms out of texts."""

    def __init__(self, terms: Sequence[Term]) -> None:
        ordered = sorted((term.text for term in terms), key=len, reverse=True)
        parts = "|".join(_pattern(text) for text in ordered)
        self._search = re.compile(parts, re.IGNORECASE) if parts else None

    def __call__(self, text: str) -> str:
        """Return a text in which each term is "erased"; of JSON, what it says."""
        if self._search is None or not text:
            return text
        if text[0] in "[{":
            try:
                held = json.loads(text)
            except ValueError:
                pass
            else:
                swapped = self.swapped(held)
                return text if swapped == held else dumped(swapped)
        return self._search.sub(ERASED, text)

    def swapped(self, held: object) -> object:
        """Return what JSON holds, without the terms."""
        if isinstance(held, str):
            return self(held)
        if isinstance(held, list):
            return [self.swapped(each) for each in held]
        if isinstance(held, dict):
            return {name: self.swapped(each) for name, each in held.items()}
        return held


def dumped(held: object) -> str:
    """Return JSON as the journal holds it."""
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def _pattern(text: str) -> str:
    digits = [letter for letter in text if letter.isdecimal()]
    numeric = not any(letter.isalpha() for letter in text)
    if numeric and len(digits) >= FEWEST_DIGITS:
        return r"(?<!\d)[+(]{0,2}" + _BETWEEN.join(digits) + r"(?!\d)"
    words = r"\s+".join(map(re.escape, text.split()))
    return rf"(?<!\w){words}(?!\w)"
