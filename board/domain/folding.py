"""Letters made alike for comparing and searching: without case, accents and what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

OTHERWISE = "\n "
"""In a searched text: behind it stand words of it as they may be written, too."""

_APOSTROPHES = "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032`\uff07"
_HYPHENS, _DASHES = "\u2010\u2011", "\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_LETTERS = str.maketrans(
    {
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_HYPHENS, "-"),
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
    }
)


class _Alike(dict[int, str | int | None]):
    """What becomes of a letter; of one that was not met before it is found out once."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        shows_others = "\ufe00" <= letter <= "\ufe0f" or unicodedata.category(letter) == "Cf"
        kept = None if unicodedata.combining(letter) or shows_others else code
        self[code] = kept
        return kept


_ALIKE = _Alike([*_LETTERS.items(), *((ord(dash), "-") for dash in _DASHES)])
_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_WITH_DOTS = re.compile(r"\S*[äöüøå]\S*")
_SPELT = re.compile(r"\w*(?:ae|oe|ue)\w*")
_NUMBER = re.compile(r"\d[\d ()/.\-]{3,}\d")
_TYPED_NUMBER = re.compile(rf"[+(]*{_NUMBER.pattern}")
_FEWEST_DIGITS = 6


def fold(text: str) -> str:
    """Return ``text`` for comparing: "Straße Café" becomes "strasse cafe"."""
    if text.isascii():
        return text.lower().replace("`", "'")
    plain = text.replace("\u00b4", "'")  # else it would come apart into a blank and an accent
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
    return apart.translate(_ALIKE)


@lru_cache(4096)
def name_key(name: str) -> str:
    """Return what two spellings of the same name have in common; the same few come again."""
    return " ".join(fold(name).split())


def visible(name: str) -> str:
    """Return a name without what nobody sees in it; marks of direction count inside it."""
    return name.translate(_NOTHING).strip(_DIRECTIONS + " ")


def searchable(text: str) -> str:
    """Return folded ``text`` in which words are looked for, prepared once for many searches.

    Behind :data:`OTHERWISE` stand its words with ue for ü and ü for ue, and the digits of numbers
    such as those of telephones.
    """
    folded = fold(text)
    others = _spelt_otherwise(text, folded)
    if found := _NUMBER.findall(folded):
        others += [digits for number in found if (digits := _digits(number))]
    return folded + OTHERWISE + " ".join(others) if others else folded


def needle(text: str) -> str:
    """Return what to look for in a searchable text; of a telephone number only the digits."""
    folded = fold(text).strip()
    return (_digits(folded) if _TYPED_NUMBER.fullmatch(folded) else "") or folded


def flat(text: str) -> str:
    """Return ``text`` letter by letter without case and accents, of exactly the same length.

    Positions found in it are positions in ``text``.
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_flat_letter, text))


def _spelt_otherwise(text: str, folded: str) -> list[str]:
    others = []
    if "ue" in folded or "oe" in folded or "ae" in folded:
        others = [re.sub("([aou])e", r"\1", word) for word in _SPELT.findall(folded)]
    if not text.isascii():
        written = unicodedata.normalize("NFC", text).casefold()
        if spelt := " ".join(_WITH_DOTS.findall(written)):
            words = fold(spelt.translate(_SPELT_OUT)).split()
            others += sorted(set(words).difference(folded.split()))
    return others


def _digits(number: str) -> str:
    digits = "".join(filter(str.isdecimal, number))
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def _flat_letter(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0].lower().translate(_LETTERS)
    return base if len(base) == 1 else letter
