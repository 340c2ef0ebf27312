"""Typed and imported texts made fit for a card: one line or several, never too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.folding import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_TITLE = 1000
LONGEST_TEXT = 100_000


def title_of(text: str) -> str:
    """Return a tidy title; Refused when it is empty or longer than 1,000 characters."""
    title = " ".join(text.split())
    if not title:
        raise Refused("title_empty")
    if len(title) > LONGEST_TITLE:
        raise Refused("text_too_long", field="title", most=LONGEST_TITLE)
    return title


def text_of(text: str, field: str) -> str:
    """Return a text of several lines; Refused when it is longer than 100,000 characters."""
    if len(text) > LONGEST_TEXT:
        raise Refused("text_too_long", field=field, most=LONGEST_TEXT)
    return text.strip("\n")


def tags_of(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags without empty and repeated ones."""
    tidy = (" ".join(tag.split()) for tag in tags)
    return tuple({tag.casefold(): tag for tag in tidy if tag}.values())


def line_of(text: str, field: str) -> str:
    """Return a text as one line; Refused when it is longer than 100,000 characters."""
    return " ".join(text_of(text, field).split())


def name_of(text: str) -> str:
    """Return a name or another line that may not be empty."""
    name = line_of(text, "name")
    if not name_key(name):
        raise Refused("name_empty")
    return name
