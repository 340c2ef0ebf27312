"""Everything that can go wrong without being a bug.

::

    BoardError                 a kind and its values; the sentence is made at the edge
    ├─ Refused                 a rule says no
    ├─ Conflict                someone else changed it (names field and person)
    ├─ StoreAway               locked, full, read-only, damaged, network gone
    ├─ TooNew                  database made by a newer program
    └─ BadFile                 import: line and reason

An error carries no sentence, only a ``kind`` such as ``"stage_unknown"`` and its values, so that
window and command line say the same words in the reader's language.
"""

from __future__ import annotations


class BoardError(Exception):
    """Something the user can understand and act on."""

    def __init__(self, kind: str, **values: object) -> None:
        """Remember the ``kind`` (snake_case) and the ``values`` its sentence needs."""
        super().__init__(kind, values)
        self.kind = kind
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with kind and values."""
        return (_revive, (type(self), self.kind, self.values))


class Refused(BoardError):  # noqa: N818 - a rule said no; the name is part of the product's words
    """A rule says no."""


class Conflict(BoardError):  # noqa: N818 - see Refused
    """Somebody else changed the same field; values: ``field``, ``person``."""


class StoreAway(BoardError):  # noqa: N818 - see Refused
    """The database cannot be reached, read or written just now."""


class TooNew(BoardError):  # noqa: N818 - see Refused
    """The database was made by a newer program; values: ``found``, ``known``."""


class BadFile(BoardError):  # noqa: N818 - see Refused
    """A file cannot be imported; values: ``line`` where known, and what was wrong."""


def _revive(cls: type[BoardError], kind: str, values: dict[str, object]) -> BoardError:
    return cls(kind, **values)
