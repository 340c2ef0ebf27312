"""One cell of a table: guarded against formulas, lists in a cell, yes and no in four languages."""

from __future__ import annotations

import re

from board.exchange.finished import says_finished
from board.exchange.headers import plain_words
from board.exchange.incoming import IncomingCheck, IncomingLink, IncomingTouch
from board.exchange.stagenames import says_open

# A cell may begin wherever a reader that expects another separator takes it to begin.
_BEGINS = r"(?:\A|(?<=[,;\t\r\n]))"
_FORMULA = r"""(?=[ "']*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])"""
_UNGUARDED = re.compile(_BEGINS + _FORMULA)
_GUARD = re.compile(f"{_BEGINS}'{_FORMULA}")
_CHECK = re.compile(r"(?:[-*•]\s+)?(?:\[([ xX]?)\]|([☐☑☒✓✔]))? ?(.*)", re.DOTALL)
_YES = frozenset(
    ("yes", "y", "true", "1", "x", "ja", "j", "wahr", "oui", "o", "vrai", "si", "s", "verdadero")
)
_NO = frozenset(
    (
        *("no", "n", "false", "0", "open", "incomplete", "pending", "nein"),
        *("falsch", "offen", "non", "faux", "ouvert", "falso", "abierto", "pendiente"),
    )
)


def guarded(text: str) -> str:
    """Return ``text`` so that no spreadsheet takes a part of it for a formula."""
    return _UNGUARDED.sub("'", text)


def unguarded(cell: str) -> str:
    """Return the text that ``guarded`` made ``cell`` of."""
    return _GUARD.sub("", cell)


def is_yes(cell: str) -> bool | None:
    """Return whether ``cell`` says yes or no, None when it says something else."""
    if cell.strip() in {"✓", "✔", "☑", "☒"}:
        return True
    word = plain_words(cell) if "%" not in cell else cell
    if word in _YES or says_finished(cell):
        return True
    return False if word in _NO or not cell.strip() or says_open(cell) else None


def packed(parts: list[str] | tuple[str, ...], separator: str) -> str:
    """Return ``parts`` as one text; those that hold a separator or a quote are quoted."""
    return separator.join(_quoted(part, separator.strip() or separator) for part in parts)


def unpacked(text: str, separators: str) -> list[str]:
    """Return the parts between ``separators``, without quotes and the blanks around them."""
    item = re.compile(rf'\s*(?:"((?:[^"]|"")*)"\s*(?=[{separators}]|\Z)|([^{separators}]*))')
    parts: list[str] = []
    at = 0
    while at <= len(text) and (match := item.match(text, at)):
        quoted, plain = match.groups()
        parts.append(quoted.replace('""', '"') if quoted is not None else plain.strip())
        at = match.end() + 1
    return [part for part in parts if part]


def tags_cell(tags: tuple[str, ...]) -> str:
    """Return ``tags`` as ``one, two``."""
    return ", ".join(_quoted(tag, ",;\n") for tag in tags)


def read_tags(cell: str) -> tuple[str, ...]:
    """Return the tags in ``cell``, each once: parted by commas, semicolons or lines."""
    return tuple(dict.fromkeys(unpacked(cell, ",;\n")))


def read_comments(cell: str) -> tuple[IncomingTouch, ...]:
    """Return the comments in ``cell``: blank lines part them."""
    return tuple(IncomingTouch(None, text.strip()) for text in re.split(r"\n\s*\n", cell))


def checklist_cell(checks: tuple[IncomingCheck, ...]) -> str:
    """Return one line for each of ``checks``: ``[x] done``, ``[ ] open``."""
    lines = [f"[{'x' if check.done else ' '}] {check.text}" for check in checks]
    return packed(lines, "\n")


def read_checklist(cell: str) -> tuple[IncomingCheck, ...]:
    """Return the checklist in ``cell``: one item a line, ``[x]`` or ✓ for a done one."""
    return tuple(_check(line) for line in unpacked(cell, "\n"))


def links_cell(links: tuple[IncomingLink, ...]) -> str:
    """Return one line for each of ``links``: ``target | label``."""
    lines = [
        packed([link.target, link.label] if link.label else [link.target], " | ") for link in links
    ]
    return packed(lines, "\n")


def read_links(cell: str) -> tuple[IncomingLink, ...]:
    """Return the links in ``cell``: one a line, a label behind a bar."""
    found = (unpacked(line, "|") for line in unpacked(cell, "\n"))
    return tuple(IncomingLink(parts[0], " | ".join(parts[1:])) for parts in found if parts)


def _quoted(part: str, separators: str) -> str:
    plain = part == part.strip() and part and part[0] != '"'
    if plain and not any(char in part for char in separators):
        return part
    return '"' + part.replace('"', '""') + '"'


def _check(line: str) -> IncomingCheck:
    match = _CHECK.match(line)
    if not match:
        return IncomingCheck(line)
    box, sign, text = match.groups()
    return IncomingCheck(text, done=box in {"x", "X"} or sign in {"☑", "☒", "✓", "✔"})
