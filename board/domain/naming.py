"""Whom and what a typed name means: colleagues, stages and customers, without case and accents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

from board.domain.folding import flat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from board.domain.card import Stage
    from board.domain.people import Colleague

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SHORTEST_NAME_START = 3  # letters: "@ev" is nobody yet, "@eva" may be Evangeline
SHORTEST_CUSTOMER_START = 5  # letters, when it is a single word of a longer name
MISTYPED = 0.88  # share of the letters that are the same: one of nine, two of seventeen
SHORT_NAME = 2  # letters: a customer called "Mo" must be typed exactly


@dataclass(frozen=True, slots=True)
class Place:
    """A known customer in a text, from ``start`` to ``end``."""

    start: int
    end: int
    id: str


def colleagues_called(name: str, colleagues: Mapping[str, Colleague]) -> list[str]:
    """Return the ids of those whose initials, name, or part of the name ``name`` is.

    The first of these that fits anybody counts; the start of a name only from three letters on.
    """
    name = flat(name).strip()
    people = {key: one for key, one in colleagues.items() if one.removed_at is None}
    by_initials = [key for key, one in people.items() if flat(one.initials) == name]
    names = {key: flat(one.name) for key, one in people.items()}
    return by_initials or _called(name, names, shortest=SHORTEST_NAME_START)


def stages_called(name: str, stages: Mapping[str, Stage]) -> list[str]:
    """Return the ids of the stages that ``name`` is the name of, or the start of, or of a word."""
    names = {key: _spaced(one.name) for key, one in stages.items() if one.removed_at is None}
    return _called(_spaced(name), names, shortest=1)


def longest_name_at(text: str, start: int, names: Mapping[str, str]) -> tuple[str, int] | None:
    """Return id and end of the longest name that stands in full at ``start`` of ``text``."""
    rest = flat(text)[start:]
    found = [
        (len(name), key)
        for key, name in names.items()
        if name and rest.startswith(flat(name)) and not rest[len(name) : len(name) + 1].isalnum()
    ]
    return (max(found)[1], start + max(found)[0]) if found else None


def customer_in(text: str, customers: Mapping[str, str]) -> Place | None:
    """Return the known customer in ``text``: the longest name, of equally long ones the last.

    A name counts in full, or by its first words when no other customer's begins with them: two
    words at least, or one of five letters.
    """
    spoken = [(*word.span(), _bare(word[0])) for word in WORD.finditer(text)]
    by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for key, name in customers.items():
        words = _words(name)
        if words:
            by_first.setdefault(words[0], []).append((key, words))
    best: tuple[int, Place] | None = None
    for at in range(len(spoken)):
        said = tuple(word for _start, _end, word in spoken[at : at + 12])
        found = _best_start(said, by_first.get(said[0], []))
        if found is not None and (best is None or found[1] >= best[0]):
            key, length = found
            place = Place(spoken[at][0], spoken[at + length - 1][1], key)
            if _exact_enough(text[place.start : place.end], customers[key]):
                best = length, place
    return best[1] if best else None


def like(name: str, others: Mapping[str, str]) -> list[str]:
    """Return the ids of the names that may mean the same: "Tall Pine" and "Tall Pines Lodge".

    One begins with the words of the other, or they differ by a letter or two that were mistyped.
    """
    words = _words(name)
    typed = "".join(words)
    if len(typed) <= SHORT_NAME:
        return []
    return [key for key, other in others.items() if _is_like(words, typed, _words(other))]


def _is_like(words: tuple[str, ...], typed: str, others: tuple[str, ...]) -> bool:
    other = "".join(others)
    if not other or typed == other:
        return bool(other)
    shared = _shared(words, others)
    starts = shared == min(len(words), len(others))
    if starts and (shared > 1 or len(words[0]) >= SHORTEST_CUSTOMER_START):
        return True
    short, long = sorted((len(typed), len(other)))
    if short < SHORTEST_CUSTOMER_START or long - short > 1:
        return False
    return SequenceMatcher(None, typed, other, autojunk=False).ratio() >= MISTYPED


def _best_start(
    said: tuple[str, ...], named: list[tuple[str, tuple[str, ...]]]
) -> tuple[str, int] | None:
    """Return the customer that the words begin with, and how many of them are the name."""
    shared = [(_shared(said, words), words, key) for key, words in named]
    whole = [(length, key) for length, words, key in shared if length == len(words)]
    longest = max((length for length, _words, _key in shared), default=0)
    starts = [key for length, _words, key in shared if length == longest]
    enough = longest > 1 or (longest == 1 and len(said[0]) >= SHORTEST_CUSTOMER_START)
    if whole and max(whole)[0] == longest:
        same = [key for length, key in whole if length == longest]
        return (same[0], longest) if len(same) == 1 else None
    if enough and len(starts) == 1:
        return starts[0], longest
    return (max(whole)[1], max(whole)[0]) if whole else None


def _exact_enough(said: str, name: str) -> bool:
    return len(name) > SHORT_NAME or said == name


def _shared(said: tuple[str, ...], words: tuple[str, ...]) -> int:
    """Return the number of words that both begin with."""
    pairs: Iterator[bool] = (one == other for one, other in zip(said, words, strict=False))
    return next(
        (number for number, same in enumerate(pairs) if not same), min(len(said), len(words))
    )


def _called(name: str, names: Mapping[str, str], *, shortest: int) -> list[str]:
    whole = [key for key, known in names.items() if known == name]
    part = [key for key, known in names.items() if name in known.split()]
    if whole or len(name) < shortest:
        return whole or part
    starts = [key for key, known in names.items() if known.startswith(name)]
    inner = [
        key for key, known in names.items() if any(word.startswith(name) for word in known.split())
    ]
    return part or starts or inner


def _spaced(name: str) -> str:
    return " ".join(re.split(r"[\s_-]+", flat(name).strip()))


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", flat(word))


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_bare(word[0]) for word in WORD.finditer(name))
