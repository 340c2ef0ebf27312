"""How a text for a customer sounds: what is unfriendly in it, where, and a kinder way to say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LONGEST_ACRONYM = 4  # letters: "IBAN" is a word, "URGENT" is shouted
FEWEST_SHOUTED = 2  # words of capitals in a row
CAPITALS = re.compile(r"\b[^\W\d_a-z]{2,}(?: [^\W\d_a-z]{2,})*\b")
EXCLAIMED = re.compile(r"[!?]*!(?:\s*[!?])+|\?+!+")


class Tone(StrEnum):
    """What is wrong with a phrase."""

    BLAME = "blame"
    PRESSURE = "pressure"
    RUDE = "rude"
    JARGON = "jargon"
    CAPITALS = "capitals"
    EXCLAMATION = "exclamation"


@dataclass(frozen=True, slots=True)
class Remark:
    """A phrase that sounds unfriendly, from ``start``; without a ``kinder`` one it is left out."""

    tone: Tone
    said: str
    kinder: str
    start: int


def remarks(
    text: str, tone: Mapping[str, Mapping[str, str]], names: Iterable[str] = ()
) -> tuple[Remark, ...]:
    """Return what is unfriendly in a text, in its order.

    ``tone`` are the phrases of a language by what is wrong with them, each with a kinder one.
    ``names`` may be written in capitals.
    """
    own = {word for name in names for word in name.split()}
    found = [*_phrases(text, tone), *_shouted(text, own), *_exclaimed(text)]
    found.sort(key=lambda remark: (remark.start, -len(remark.said)))
    kept: list[Remark] = []
    for remark in found:
        if not kept or remark.start >= kept[-1].start + len(kept[-1].said):
            kept.append(remark)
    return tuple(kept)


def _phrases(text: str, tone: Mapping[str, Mapping[str, str]]) -> Iterator[Remark]:
    plain = text.replace("’", "'")
    folded = plain.casefold()
    for kind, phrases in tone.items():
        strict = 0 if kind == Tone.JARGON else re.IGNORECASE
        for phrase, kinder in phrases.items():
            telling, pattern = _looked_for(phrase, strict)
            if telling not in folded:  # so it is with nearly all, and much faster
                continue
            for at in pattern.finditer(plain):
                yield Remark(Tone(kind), text[at.start() : at.end()], kinder, at.start())


@cache
def _looked_for(phrase: str, flags: int) -> tuple[str, re.Pattern[str]]:
    """Return the longest word of a phrase, in small letters, and what finds the whole of it."""
    words = phrase.split()
    spaced = r"\s+".join(map(re.escape, words))
    return max(words, key=len).casefold(), re.compile(rf"(?<!\w){spaced}(?!\w)", flags)


def _shouted(text: str, own: set[str]) -> Iterator[Remark]:
    for at in CAPITALS.finditer(text):
        words = at[0].split()
        shouted = len(words) >= FEWEST_SHOUTED or len(at[0]) > LONGEST_ACRONYM
        if shouted and at[0].isupper() and not own.issuperset(words):
            yield Remark(Tone.CAPITALS, at[0], at[0].lower(), at.start())


def _exclaimed(text: str) -> Iterator[Remark]:
    for at in EXCLAIMED.finditer(text):
        yield Remark(Tone.EXCLAMATION, at[0], "?" if "?" in at[0] else "!", at.start())
