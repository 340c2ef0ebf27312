"""The texts of whole letters that a firm may edit: which fields they may and must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.letter_fields import LETTER_FIELDS, STEP_FIELDS, checked, fields_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.letter_words import LetterWords

EVERYWHERE = tuple(name for name in LETTER_FIELDS if name not in STEP_FIELDS)
EVERYWHERE += ("today", "greeting", "order", "signature")
OF_A_PLAN = (
    "dates",
    "was_in_hands",
    "promise",
    "needed",
    "stars",
    "steps",
    "incentive",
    "our_part",
)
TEXT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "plan": EVERYWHERE + OF_A_PLAN,
    "redated": EVERYWHERE + OF_A_PLAN,
    "no": (
        *EVERYWHERE,
        *("wanted", "earliest", "rush_day", "rush_cost", "partner", "options", "decide_by"),
    ),
    "list": (*EVERYWHERE, "needed", "items"),
}
"""What may stand in a letter, by what it is."""
NEEDS: Mapping[str, str] = {
    "plan": "steps",
    "redated": "steps",
    "no": "options",
    "list": "items",
}
"""The field without which it would be no such letter."""


def text_name(kind: str, *, formal: bool) -> str:
    """Return the name of a text: "plan.formal"."""
    return f"{kind}.{'formal' if formal else 'casual'}"


def text_of(words: LetterWords, name: str) -> tuple[str, str]:
    """Return subject and body of a text as they stand, fields and all."""
    ours = words.texts[f"{name.partition('.')[0]}.subject"]
    subject = words.texts.get(f"{name}.subject", ours)[0]
    return subject, words.texts[name][0].strip() + "\n"


def checked_text(name: str, *, subject: str, body: str) -> None:
    """Refuse a text with a field that is not known there, or without the one that it needs."""
    kind = name.partition(".")[0]
    checked(subject, known=TEXT_FIELDS[kind])
    checked(body, known=TEXT_FIELDS[kind])
    if NEEDS[kind] not in fields_in(body):
        raise Refused("letter_text_needs", name=f"{{{NEEDS[kind]}}}")
