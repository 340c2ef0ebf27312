"""Names of people and firms in a cell: several of them, and what programs hang behind each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from board.exchange.cells import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ADDRESS = re.compile(r"(.*?)\s*[<(\[]\s*(?:mailto:)?([^\s<>()\[\]@]+@[^\s<>()\[\]@]+)\s*[>)\]]\s*")
REMEMBERED = 4096
_NUMBERED = re.compile(r"(.+?)\s*\(\d+\)\s*")


class Named(NamedTuple):
    """A name without its tail, and the e-mail address that stood there."""

    name: str
    email: str = ""


def named(text: str) -> Named:
    """Return the name in "Ada Berg <a@b.org>"; an address alone is the name."""
    found = _ADDRESS.fullmatch(text) if "@" in text else None
    if found is None:
        return Named(text)
    name = found[1].strip().strip("\"'").strip()
    return Named(name or found[2], found[2])


def people_reader(cells: Iterable[str]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads the names in each of the ``cells`` of a column.

    Semicolons and lines part names, and commas where there are none of those. A comma inside a name
    parts surname and first name, as it does in a column of full names: "Berg, Ada".
    """
    different = set(cells)
    by_semicolon = any(";" in cell or "\n" in cell for cell in different)
    alone = [_person(cell) for cell in different if cell.strip() and not re.search("[,;\n]", cell)]
    full_names = bool(alone) and all(" " in name for name in alone)

    @lru_cache(REMEMBERED)
    def read(cell: str) -> tuple[str, ...]:
        names = list[str]()
        for part in unpacked(cell, ";\n"):
            words = unpacked(part, ",")
            single = len(words) == 2 and not any(" " in word for word in words)  # noqa: PLR2004
            if single and (full_names or by_semicolon):
                names.append(f"{words[1]} {words[0]}")
            else:
                names += words
        return tuple(dict.fromkeys(name for each in names if (name := _person(each))))

    return read


def _person(text: str) -> str:
    name = named(text).name
    found = _NUMBERED.fullmatch(name)
    return (found[1] if found else name).strip()
