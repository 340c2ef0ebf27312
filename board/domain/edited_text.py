"""Texts for customers in the words of the firm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class LetterText:
    """A text for customers that the firm has edited; all others are the shipped ones."""

    id: str
    name: str
    language: str
    subject: str = ""
    body: str = ""
    removed_at: datetime | None = None
