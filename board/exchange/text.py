"""The bytes of a file as text: how large it may be, and which encoding it is in."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from board.domain.errors import BadFile

MAX_BYTES = 64 * 1024 * 1024
MAX_CELL = 1_000_000
MAX_COLUMNS = 1_000
MAX_ROWS = 200_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMATS = (
    b"PK\x03\x04",  # xlsx, ods, docx, zip
    b"\xd0\xcf\x11\xe0",  # xls
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",  # jpeg
    b"\x1f\x8b",  # gzip
    b"SQLite format 3\x00",
)
_ODD_CONTROLS = tuple(chr(code) for code in range(32) if chr(code) not in "\t\n\x0b\x0c\r\x1a\x1b")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BREAKS = "\x0b\x0c\x85"
_SAMPLE = 65_536
_MOST_CONTROLS = 0.3
_FEWEST_NULS = 0.02


class Decoded(NamedTuple):
    """A text without its byte order mark, and the encoding it was in."""

    text: str
    encoding: str


def read_bytes(source: Path | bytes) -> bytes:
    """Return the bytes of ``source``; BadFile when it is missing, empty, or too large."""
    data = source if isinstance(source, bytes) else _file_bytes(source)
    if len(data) > MAX_BYTES:
        raise BadFile("file_too_large", most=MAX_BYTES)
    if not data:
        raise BadFile("file_empty")
    return data


def decode(data: bytes) -> Decoded:
    """Return the text of ``data``: by its mark, else UTF-16, UTF-8 or Windows-1252 by content."""
    if data.startswith(_OTHER_FORMATS):
        raise BadFile("file_binary")
    decoded = _by_mark(data) or _unmarked_utf16(data) or _one_byte_units(data)
    _refuse_binary(decoded.text)
    if not decoded.text.strip():
        raise BadFile("file_empty")
    return decoded


def clean(text: str) -> str:
    """Return ``text`` without control characters and with lone surrogates replaced.

    No database takes the latter; a terminal obeys the former. Tabs and line breaks stay.
    """
    if _CONTROLS.search(text):
        text = _CONTROLS.sub(lambda found: "\n" if found[0] in _BREAKS else "", text)
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _file_bytes(path: Path) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise BadFile("file_missing", name=str(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadFile("file_unreadable", name=str(path), reason=reason) from None


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _decoded(data[len(mark) :], encoding)
            if text is None:
                raise BadFile("encoding_unknown")
            return Decoded(text, encoding)
    return None


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """Return UTF-16 text: every NUL stands on the same side, and there are line breaks."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or bool(even) == bool(odd) or even + odd < len(sample) * _FEWEST_NULS:
        return None
    encoding = "utf-16-be" if even else "utf-16-le"
    text = _decoded(data, encoding)
    if text is None or not {"\n", "\r"} & set(text):
        return None
    return Decoded(text, encoding)


def _one_byte_units(data: bytes) -> Decoded:
    for encoding in ("utf-8", "cp1252"):
        text = _decoded(data, encoding)
        if text is not None:
            return Decoded(text, encoding)
    raise BadFile("file_binary" if 0 in data else "encoding_unknown")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _refuse_binary(text: str) -> None:
    sample = text[:_SAMPLE]
    controls = sum(map(sample.count, _ODD_CONTROLS))
    if controls > len(sample) * _MOST_CONTROLS:
        raise BadFile("file_binary")
    if "\x00" in text:
        raise BadFile("file_nul", line=text.count("\n", 0, text.index("\x00")) + 1)
