"""How the fields of a change become JSON in the journal, and come back as values."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean

from board.domain.change import ABSENT, Absent, Change
from board.store.column_types import Named, UtcTime, WordList
from board.store.rows import columns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Column

    Decoder = Callable[[str], object]

NUMBERS = {int, float}
TIMES = {datetime, date, time}
NOTHING: tuple[tuple[type, object], ...] = ((WordList, ()), (Boolean, False))
ESCAPED_NUL = "\\u0000"
SURROGATE = re.compile("[\ud800-\udfff]")


def encode(fields: Mapping[str, object] | Absent) -> str | None:
    """Return the fields as a JSON object; ABSENT is null."""
    if fields is ABSENT:
        return None
    return ENCODER.encode(fields)


def encode_new(fields: Mapping[str, object]) -> str:
    """Return the fields of a new row as a JSON object; those that hold nothing are left out."""
    held = {name: value for name, value in fields.items() if value or type(value) in NUMBERS}
    return ENCODER.encode(held)


def is_odd(text: str) -> bool:
    """Return whether what ``encode`` wrote may hold a text with a NUL or a lone surrogate."""
    return ESCAPED_NUL in text or not (text.isascii() or SURROGATE.search(text) is None)


def decode(entity: str, text: str | None) -> Mapping[str, object] | Absent:
    """Return the fields that ``encode`` wrote for a row of ``entity``."""
    if text is None:
        return ABSENT
    if not isinstance(text, str):
        raise ValueError(entity)  # noqa: TRY004 - a damaged file, as a text that is no JSON
    decoders = _decoders(entity)
    return {
        name: decoders[name](value) if value is not None and name in decoders else value
        for name, value in json.loads(text).items()
    }


def decoded_change(entity: str, row_id: str, *, before: str | None, after: str) -> Change:
    """Return the change of one journal row."""
    old, new = decode(entity, before), decode(entity, after)
    fields: Mapping[str, object] = {} if isinstance(new, Absent) else new
    return Change(entity, row_id, old, {**_empty(entity), **fields} if old is ABSENT else fields)


def _empty(entity: str) -> dict[str, object]:
    """Return the fields of a row in which nothing is held."""
    return {name: _nothing(column) for name, column in columns(entity).items() if name != "id"}


def _nothing(column: Column[Any]) -> object:
    if column.nullable:
        return None
    return next((empty for kind, empty in NOTHING if isinstance(column.type, kind)), "")


def _plain(value: object) -> object:
    """Return a value as JSON can hold it; asked for three times for each card of an import."""
    if type(value) in TIMES:
        return value.isoformat()  # type: ignore[attr-defined]  # one of TIMES
    if isinstance(value, StrEnum):
        return value.value
    raise TypeError(value)


ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"))


def _decoders(entity: str) -> dict[str, Decoder]:
    """Return for each column that JSON cannot hold how to make its value from a text."""
    found: dict[str, Decoder] = {}
    for name, column in columns(entity).items():
        kind = column.type
        if isinstance(kind, Named):
            found[name] = kind.choices
        elif isinstance(kind, WordList):
            found[name] = tuple
        elif isinstance(kind, UtcTime):
            found[name] = datetime.fromisoformat
        elif kind.python_type is date:
            found[name] = date.fromisoformat
        elif kind.python_type is time:
            found[name] = time.fromisoformat
    return found
