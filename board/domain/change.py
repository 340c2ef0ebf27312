"""A change: the touched fields of one row, before and after; and who made it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from board.domain.kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class Absent(Enum):
    """The row did not exist; not the same as an empty field."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


class Value(Protocol):
    """Any value with an id."""

    @property
    def id(self) -> str:
        """The id, a random UUID."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """The touched fields of one row; ``before`` is ABSENT when the row is new."""

    entity: str
    id: str
    before: Mapping[str, object] | Absent
    after: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Author:
    """Who changes something: the colleague (none before one is chosen), and at which computer."""

    colleague_id: str | None
    name: str
    computer: str


@dataclass(frozen=True, slots=True)
class Commit:
    """What the one door answers: the new revision and the group it wrote.

    ``opened`` are the titles of steps that can go on now, ``delivered`` the names of jobs.
    """

    revision: int
    group_id: str
    opened: tuple[str, ...] = ()
    delivered: tuple[str, ...] = ()


def as_fields(value: Value) -> dict[str, object]:
    """Return the fields of a value without its id."""
    names, read = _reader(type(value))
    found = dict(zip(names, read(value), strict=True))
    del found["id"]
    return found


@cache
def _reader(kind: type) -> tuple[tuple[str, ...], attrgetter[tuple[object, ...]]]:
    """Return the fields of a kind of value, and what reads them all at once."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)


def added(value: Value) -> Change:
    """Return the change that makes a new row out of ``value``."""
    return Change(kind_of(type(value)).name, value.id, ABSENT, as_fields(value))


def edited(value: Value, /, **new: object) -> Change | None:
    """Return the change that sets the ``new`` fields of ``value``; None when nothing differs."""
    after = {name: item for name, item in new.items() if getattr(value, name) != item}
    if not after:
        return None
    before = {name: getattr(value, name) for name in after}
    return Change(kind_of(type(value)).name, value.id, before, after)
