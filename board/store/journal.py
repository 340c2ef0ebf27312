"""How the fields of a change become JSON in the journal, and come back as values."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from board.domain.change import ABSENT, Absent, Change
from board.domain.kinds import KINDS
from board.domain.plain import decoders, empty, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBERS = {int, float}
ENCODER = json.JSONEncoder(
    default=plain, ensure_ascii=False, separators=(",", ":"), check_circular=False
)
"""Frozen values hold no circles; looking for them takes a tenth of the time."""

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
    decode_field = decoders(KINDS[entity].value)
    return {
        name: decode_field[name](value) if value is not None and name in decode_field else value
        for name, value in json.loads(text).items()
    }


def decoded_change(entity: str, row_id: str, *, before: str | None, after: str) -> Change:
    """Return the change of one journal row."""
    old, new = decode(entity, before), decode(entity, after)
    fields: Mapping[str, object] = {} if isinstance(new, Absent) else new
    if old is ABSENT:
        fields = {**empty(KINDS[entity].value), **fields}
        del fields["id"]
    return Change(entity, row_id, old, fields)
