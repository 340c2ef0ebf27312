"""JSON from anywhere: loaded without surprises, and taken apart with the type that is expected.

Whatever is wrong raises BadFile: ``json_damaged`` with its line, or ``json_shape`` with the place.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, NoReturn, TypeVar

from board.domain.errors import BadFile
from board.exchange.text import MAX_CELL, clean, decode, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum
    from pathlib import Path

_YEARS = range(1900, 2200)
_MOST = 2**31
Object = dict[str, object]
Name = TypeVar("Name", bound="StrEnum")
Parsed = TypeVar("Parsed")


def load(source: Path | bytes) -> object:
    """Return what a JSON file holds; BadFile when it is no JSON, or no sane one."""
    text = decode(read_bytes(source)).text
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise BadFile("json_damaged", line=error.lineno) from None
    except (ValueError, RecursionError, OverflowError):  # a number too long, nesting too deep
        raise BadFile("json_damaged", line=0) from None


def dump(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as JSON text in UTF-8, one value a line, for people who compare files."""
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    return (text + "\n").encode("utf-8", "replace")


def shape_error(place: str) -> NoReturn:
    """Say that the value at ``place`` is not what it should be."""
    raise BadFile("json_shape", field=place)


def as_object(value: object, place: str) -> Object:
    """Return an object; a missing one is empty."""
    if value is None:
        return {}
    return value if isinstance(value, dict) else shape_error(place)


def as_list(value: object, place: str) -> list[object]:
    """Return a list; a missing one is empty."""
    if value is None:
        return []
    return value if isinstance(value, list) else shape_error(place)


def objects(holder: Object, name: str) -> list[Object]:
    """Return the list ``name`` of ``holder``, all of whose members must be objects."""
    found = as_list(holder.get(name), name)
    return [as_object(each, f"{name}[{number}]") for number, each in enumerate(found)]


def as_text(holder: Object, name: str, otherwise: str = "") -> str:
    """Return a text that any database takes; numbers become texts, a missing one ``otherwise``."""
    value = holder.get(name)
    if value is None:
        return otherwise
    if isinstance(value, str):
        if len(value) > MAX_CELL:
            raise BadFile("json_text_too_large", field=name, most=MAX_CELL)
        return clean(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number_text(value, name)
    return shape_error(name)


def as_flag(holder: Object, name: str) -> bool:
    """Return true or false; a missing one is false."""
    value = holder.get(name)
    if value is None or isinstance(value, bool):
        return bool(value)
    return shape_error(name)


def as_number(holder: Object, name: str) -> float | None:
    """Return a finite number, None when it is missing."""
    value = holder.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return shape_error(name)
    try:
        number = float(value)
    except OverflowError:
        return shape_error(name)
    return number if math.isfinite(number) else shape_error(name)


def as_count(holder: Object, name: str) -> int | None:
    """Return a whole number from 0 to a million, None when it is missing."""
    number = as_whole(holder, name)
    fits = number is None or 0 <= number <= 1_000_000  # noqa: PLR2004 - as said
    return number if fits else shape_error(name)


def as_whole(holder: Object, name: str) -> int | None:
    """Return a whole number that any database takes, None when it is missing."""
    number = as_number(holder, name)
    if number is None:
        return None
    return int(number) if number.is_integer() and abs(number) < _MOST else shape_error(name)


def as_texts(holder: Object, name: str) -> tuple[str, ...]:
    """Return a list of texts; a missing one is empty."""
    return tuple(as_text({name: each}, name) for each in as_list(holder.get(name), name))


def as_instant(holder: Object, name: str) -> datetime | None:
    """Return an instant in UTC, None when it is missing; without a zone it is taken as UTC."""
    moment = _parsed(holder, name, datetime.fromisoformat)
    if moment is None:
        return None
    if moment.year not in _YEARS:  # the first and last ones have no place in every zone
        return shape_error(name)
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def as_day(holder: Object, name: str) -> date | None:
    """Return a day, None when it is missing."""
    return _parsed(holder, name, date.fromisoformat)


def as_time(holder: Object, name: str) -> time | None:
    """Return a time of day without a zone, None when it is missing."""
    found = _parsed(holder, name, time.fromisoformat)
    return found.replace(tzinfo=None) if found else found


def as_name(holder: Object, name: str, otherwise: Name) -> Name:
    """Return a member of the enumeration of ``otherwise``, which stands in for a missing one."""
    value = as_text(holder, name)
    if not value:
        return otherwise
    try:
        return type(otherwise)(value)
    except ValueError:
        return shape_error(name)


def _parsed(holder: Object, name: str, parse: Callable[[str], Parsed]) -> Parsed | None:
    value = holder.get(name)
    if value is None or value == "":
        return None
    try:
        return parse(value) if isinstance(value, str) else shape_error(name)
    except ValueError:
        return shape_error(name)


def _number_text(value: float, name: str) -> str:
    try:
        return str(value)
    except ValueError:  # more digits than Python writes out
        return shape_error(name)


def _refuse_constant(_name: str) -> NoReturn:
    raise ValueError
