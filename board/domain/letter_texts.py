"""The texts of whole letters that a firm may edit: which fields they may and must hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.errors import Refused
from board.domain.ladder import Does
from board.domain.letter_fields import LETTER_FIELDS, STEP_FIELDS, checked, fields_in
from board.domain.people import Tone
from board.domain.reminder_text import (
    NO_NEWS,
    REMINDER,
    REMINDER_OF_MANY,
    THANKS,
    text_in_use,
)

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
OF_A_REMINDER = (
    *("asked", "thing", "need", "due", "why", "aside", "later", "keeps", "easiest", "help"),
    *("answers", "also"),
)
TEXT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "plan": EVERYWHERE + OF_A_PLAN,
    "redated": EVERYWHERE + OF_A_PLAN,
    "no": (
        *EVERYWHERE,
        *("wanted", "earliest", "rush_day", "rush_cost", "partner", "options", "decide_by"),
    ),
    "list": (*EVERYWHERE, "needed", "items"),
    REMINDER: EVERYWHERE + OF_A_REMINDER,
    REMINDER_OF_MANY: (*EVERYWHERE, "count", "due", "items", "asked", "aside", "help", "also"),
    NO_NEWS: (*EVERYWHERE, "next_word", "also"),
    THANKS: (*EVERYWHERE, "things"),
}
"""What may stand in a letter, by what it is."""
NEEDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "plan": (("steps",),),
    "redated": (("steps",),),
    "no": (("options",),),
    "list": (("items",),),
    REMINDER: (("asked", "need", "thing"), ("help",)),
    REMINDER_OF_MANY: (("items",), ("help",)),
    NO_NEWS: (("next_word",),),
    THANKS: (("things",),),
}
"""The fields without which it would be no such letter: of each group at least one."""


@dataclass(frozen=True, slots=True)
class TextChoice:
    """Which text it is, and with what it is shown: a rung, and a card, else a made-up one.

    Only the texts of reminders, the usual ``kind``, are told apart by topic, tone and length.
    """

    topic: Topic = Topic.OTHER
    tone: Tone = Tone.FRIENDLY
    language: str = ""
    formal: bool = True
    brief: bool = False
    does: Does = Does.HELP
    offers: str = ""
    card_id: str = ""
    kind: str = REMINDER


def text_of(words: LetterWords, name: str) -> tuple[str, str]:
    """Return subject and body of a text as they stand, fields and all."""
    kind = name.partition(".")[0]
    subject = words.texts.get(f"{name}.subject", words.texts[f"{kind}.subject"])[0]
    used = text_in_use(words, name) if kind == REMINDER else name
    return subject, words.texts[used][0].strip() + "\n"


def checked_text(name: str, *, subject: str, body: str) -> None:
    """Refuse a text with a field that is not known there, or without the one that it needs."""
    kind = name.partition(".")[0]
    checked(subject, known=TEXT_FIELDS[kind])
    checked(body, known=TEXT_FIELDS[kind])
    for group in NEEDS[kind]:
        if fields_in(body).isdisjoint(group):
            raise Refused("letter_text_needs", name=f"{{{group[0]}}}")
