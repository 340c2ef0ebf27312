"""Which reader takes a file: by its ending, and by content where the ending does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import BadFile
from board.exchange.boardfile import FORMAT
from board.exchange.jsontext import load

if TYPE_CHECKING:
    from pathlib import Path

    from board.exchange.incoming import Source

TABLE_ENDINGS = (".csv", ".tsv", ".txt")
ENDINGS = (*TABLE_ENDINGS, ".json")


def kind_of(path: Path) -> Source:
    """Return what ``path`` holds; BadFile ``ending_unknown`` names the endings known."""
    ending = path.suffix.casefold()
    if ending in TABLE_ENDINGS:
        return "csv"
    if ending in ENDINGS:
        return kind_of_document(load(path))
    raise BadFile("ending_unknown", ending=ending, known=list(ENDINGS))


def kind_of_document(document: object) -> Source:
    """Return what a loaded JSON document is; BadFile when it is neither a board nor Trello's."""
    if isinstance(document, dict):
        if document.get("format") == FORMAT:
            return "board"
        if "lists" in document:
            return "trello"
        if "idList" in document or {"idBoard", "idShort"} <= document.keys():
            raise BadFile("trello_single_card")
    raise BadFile("json_unknown")
