"""Letters made alike for comparing: without case and accents."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Return ``text`` for searching: "Straße Café" becomes "strasse cafe"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def flat(text: str) -> str:
    """Return ``text`` letter by letter without case and accents, of exactly the same length.

    Positions found in it are positions in ``text``.
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_flat_letter, text))


def _flat_letter(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    return base if len(base) == 1 else letter
