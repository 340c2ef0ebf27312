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

import traceback
from pathlib import PurePath


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


def trace_of(error: BaseException) -> str:
    """Return where in the code an error came from, without what it says.

    Messages of exceptions quote values, and values are customers' data: they belong neither into
    a log nor into a report that somebody sends away.
    """
    lines: list[str] = []
    told: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in told:
        told.add(id(following))
        lines += [
            "because of" if len(told) > 1 else "error",
            *_places(following),
            _named(following),
        ]
        following = following.__cause__ or following.__context__
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    frames = traceback.walk_tb(error.__traceback__)
    return [
        f"  {'/'.join(PurePath(frame.f_code.co_filename).parts[-3:])}:{line}"
        f" in {frame.f_code.co_qualname}"
        for frame, line in frames
    ]


def _named(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, BoardError):
        return f"{name} {error.kind}"
    return f"{name} {error.errno}" if isinstance(error, OSError) else name


def _revive(cls: type[BoardError], kind: str, values: dict[str, object]) -> BoardError:
    return cls(kind, **values)
