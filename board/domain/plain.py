"""Values in plain JSON and back: how the journal, our own board file and the commands hold them.

Made from the fields of each value as they are declared, so that no kind needs a list of its own.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TIMES = {datetime, date, time}
FROM_PLAIN: Mapping[str, Callable[[Any], object]] = {
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "datetime": datetime.fromisoformat,
    "tuple[str, ...]": tuple,
}
NOTHING: Mapping[str, object] = {
    "str": "",
    "int": 0,
    "float": 0.0,
    "bool": False,
    "tuple[str, ...]": (),
}


@dataclass(frozen=True, slots=True)
class Form:
    """How a field is declared: the name of its type, and ``choices`` of an enumeration."""

    declared: str
    optional: bool
    choices: type[StrEnum] | None

    @property
    def nothing(self) -> object:
        """What the field holds when it holds nothing."""
        return None if self.optional else NOTHING.get(self.declared)


@cache
def forms(value: type) -> Mapping[str, Form]:
    """Return how the fields of a kind of value are declared, by name."""
    module = sys.modules[value.__module__]
    found = {}
    for each in fields(value):
        name = str(each.type).removesuffix(" | None")
        choices = getattr(module, name, None)
        is_choice = isinstance(choices, type) and issubclass(choices, StrEnum)
        found[each.name] = Form(name, name != each.type, choices if is_choice else None)
    return found


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
    raise TypeError(content)


def as_plain(value: Any) -> dict[str, object]:  # noqa: ANN401 - any value
    """Return the fields of a value as JSON can hold them, in the order they are declared."""
    return {name: plain(getattr(value, name)) for name in forms(value.__class__)}


@cache
def decoders(value: type) -> Mapping[str, Callable[[Any], object]]:
    """Return for each field that JSON cannot hold how to make it from what ``plain`` made."""
    made = {
        name: form.choices or FROM_PLAIN.get(form.declared) for name, form in forms(value).items()
    }
    return {name: decode for name, decode in made.items() if decode is not None}
