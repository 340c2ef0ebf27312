"""Text on its way out: to a terminal, into a log, into the name of a file.

A terminal obeys control characters, a line break forges a line of a log, and what turns the
direction of text lets ``gpj.exe`` look like ``exe.jpg``.
"""

from __future__ import annotations

import re

LONGEST_NAME = 200  # bytes; a file system takes 255, with an ending
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ACTS = "\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
_OBEYED = re.compile(f"[{_ACTS}]")
_ESCAPED = re.compile(f"[{_ACTS}\u2028\u2029\ud800-\udfff]")
_MARKS = re.compile("[\u061c\u200e\u200f]")  # of direction; needed in a text, not in a name
_NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|]')
_DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")


def harmless(text: str) -> str:
    """Return ``text`` without what acts on a terminal; its lines and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    plain = _OBEYED.sub("", _BREAKS.sub("\n", text))
    return plain.encode("utf-8", "replace").decode("utf-8")


def harmless_line(text: str) -> str:
    """Return ``text`` as one line without what acts on a terminal."""
    return " ".join(harmless(text).split("\n")).replace("\t", " ")


def escaped(text: str) -> str:
    r"""Return the same JSON; in it everything that acts on a terminal stands as ``\u…``."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def file_name(text: str) -> str:
    """Return a name for a file called by ``text``, fit for every system; without its ending."""
    plain = _MARKS.sub("", _NOT_IN_NAMES.sub("-", harmless_line(text)))
    short = " ".join(plain.split()).encode()[:LONGEST_NAME].decode("utf-8", "ignore")
    name = short.strip(". ")
    return f"{name}-" if _DEVICES.fullmatch(name) else name or "-"
