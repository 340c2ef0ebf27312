"""What a file holds, by what stands in it: people rename files, and programs give odd endings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from board.domain.errors import BadFile
from board.exchange.headers import guess_mapping
from board.exchange.jsontext import load
from board.exchange.tables import read_table
from board.exchange.text import decode

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "followup-board"  # as a board of our own calls itself
TABLE_ENDINGS = (".csv", ".tsv", ".txt")
ENDINGS = (*TABLE_ENDINGS, ".json")

_JSON = re.compile(r'\s*(\{\s*["}]|\[\s*[\[{"\]])')
_TRELLO_ALONE = frozenset({"labelNames", "prefs", "idOrganization", "memberships", "powerUps"})
_ENOUGH = 2


def document_in(path: Path, data: bytes) -> object | None:
    """Return the JSON document in the ``data`` of a file, None when it holds a table.

    BadFile ``ending_unknown`` names the endings known when it holds neither.
    """
    ending = path.suffix.casefold()
    try:
        is_json = bool(_JSON.match(decode(data).text))
    except BadFile as error:
        if ending in ENDINGS or error.kind == "file_empty":
            raise
        raise _unknown(ending) from None
    if is_json:
        return load(data)
    if ending in TABLE_ENDINGS or _is_plain_table(data):
        return None
    if ending in ENDINGS:
        return load(data)
    raise _unknown(ending)


def kind_of_document(document: object) -> Literal["board", "trello", "wekan"]:
    """Return whose board a JSON document is; one key alone proves nothing, others use it too."""
    if isinstance(document, dict):
        if document.get("format") == FORMAT:
            return "board"
        if _is_wekan(document):
            return "wekan"
        if _is_trello(document):
            return "trello"
        if "idList" in document or {"idBoard", "idShort"} <= document.keys():
            raise BadFile("trello_single_card")
    raise BadFile("json_unknown")


def _is_wekan(document: dict[str, object]) -> bool:
    signs = (
        str(document.get("_format")).startswith("wekan-board"),
        _has(document, "lists", "_id", "title"),
        _has(document, "cards", "_id", "listId"),
    )
    return sum(signs) >= _ENOUGH


def _is_trello(document: dict[str, object]) -> bool:
    signs = (
        _has(document, "lists", "name"),
        _has(document, "cards", "idList"),
        document.get("cards") == [],
        bool(_TRELLO_ALONE & document.keys()),
    )
    return "lists" in document and sum(signs) >= _ENOUGH


def _has(document: dict[str, object], name: str, *keys: str) -> bool:
    """Return whether ``name`` is a list whose first object has all of these keys."""
    found = document.get(name)
    first = found[0] if isinstance(found, list) and found else None
    return isinstance(first, dict) and first.keys() >= set(keys)


def _is_plain_table(data: bytes) -> bool:
    """Return whether a file whose ending does not say so is a table with a column of titles."""
    try:
        return "title" in guess_mapping(read_table(data).header).columns
    except BadFile:
        return False


def _unknown(ending: str) -> BadFile:
    return BadFile("ending_unknown", ending=ending, known=list(ENDINGS))
