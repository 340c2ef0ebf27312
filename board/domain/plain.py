"""Values in plain JSON and back: how the journal, our own board file and the commands hold them.

Made from the fields of each value as they are declared, so that no kind needs a list of its own.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value = TypeVar("Value")

TIMES = {datetime, date, time}
FROM_PLAIN: Mapping[str, Callable[[Any], object]] = {
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "datetime": datetime.fromisoformat,
    "tuple[str, ...]": tuple,
    "tuple[date, ...]": lambda days: tuple(map(date.fromisoformat, days)),
    "frozenset[int]": frozenset,
}
NOTHING: Mapping[str, object] = {
    "str": "",
    "int": 0,
    "float": 0.0,
    "bool": False,
    "tuple[str, ...]": (),
    "frozenset[int]": frozenset(),
}
LIST = "tuple["


@dataclass(frozen=True, slots=True)
class Form:
    """How a field is declared: the name of its type, and ``choices`` of an enumeration.

    ``part`` is the kind of value of which it holds one or, in a tuple, many: as one document.
    """

    declared: str
    optional: bool
    choices: type[StrEnum] | None
    part: type | None = None

    @property
    def nothing(self) -> object:
        """What the field holds when it holds nothing."""
        empty = () if self.declared.startswith(LIST) else NOTHING.get(self.declared)
        return None if self.optional else empty

    @property
    def decode(self) -> Callable[[Any], object] | None:
        """What makes the field from what ``plain`` made of it; None where that is the same."""
        part = self.part
        if part is None:
            return self.choices or FROM_PLAIN.get(self.declared)
        if self.declared.startswith(LIST):
            return lambda many: tuple(from_plain(part, one) for one in many)
        return lambda one: from_plain(part, one)


@cache
def forms(value: type) -> Mapping[str, Form]:
    """Return how the fields of a kind of value are declared, by name."""
    module = sys.modules[value.__module__]
    found = {}
    for each in fields(value):
        name = str(each.type).removesuffix(" | None")
        named = getattr(module, name.removeprefix(LIST).removesuffix(", ...]"), None)
        is_choice = isinstance(named, type) and issubclass(named, StrEnum)
        found[each.name] = Form(
            name,
            name != each.type,
            choices=named if is_choice else None,
            part=named if is_dataclass(named) and isinstance(named, type) else None,
        )
    return found


@cache
def empty(value: type) -> Mapping[str, object]:
    """Return what each field holds that holds nothing; a choice must be one, so it is the usual."""
    usual = {each.name: each.default for each in fields(value)}
    return {
        name: form.nothing if form.optional or not form.choices else usual[name]
        for name, form in forms(value).items()
    }


def plain(content: object) -> object:
    """Return what a field holds as JSON can hold it; TypeError for what no value has."""
    if type(content) in TIMES:
        return content.isoformat()  # type: ignore[attr-defined]  # one of TIMES
    if isinstance(content, StrEnum):
        return content.value
    if isinstance(content, tuple):
        return [plain(each) for each in content]
    if isinstance(content, frozenset):
        return sorted(content)
    if content is None or isinstance(content, str | int | float):
        return content
    if is_dataclass(content):
        return as_plain(content)
    raise TypeError(content)


def as_plain(value: Any) -> dict[str, object]:  # noqa: ANN401 - any value
    """Return the fields of a value as JSON can hold them, in the order they are declared."""
    return {name: plain(getattr(value, name)) for name in forms(value.__class__)}


def from_plain(value: type[Value], content: Mapping[str, Any]) -> Value:
    """Return the value of which ``as_plain`` made this; what is missing has its default."""
    decode = decoders(cast("type", value))
    return value(
        **{
            name: decode[name](held) if held is not None and name in decode else held
            for name, held in content.items()
        }
    )


@cache
def decoders(value: type) -> Mapping[str, Callable[[Any], object]]:
    """Return for each field that JSON cannot hold how to make it from what ``plain`` made."""
    made = {name: form.decode for name, form in forms(value).items()}
    return {name: decode for name, decode in made.items() if decode is not None}
