"""What a message of the round would say, shown while its text is edited."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from board.domain.ladder import Does
from board.domain.letter import Case
from board.domain.letter_fields import SAMPLE
from board.domain.letter_sheet import LetterSheet
from board.domain.letter_texts import REMINDER
from board.domain.reminder_text import (
    Reminder,
    Wanted,
    answer_words,
    reminder,
    style_of,
    text_named,
)
from board.services import letters

if TYPE_CHECKING:
    from board.domain.letter_texts import TextChoice
    from board.services.workspace import Workspace

NEEDED_IN = 5  # working days


def example(ws: Workspace, choice: TextChoice) -> LetterSheet:
    """Return a message with every field filled in, in the words that are kept of this text."""
    words = letters.words_for(ws, choice.language or ws.language)
    case = letters.from_us(
        ws, Case(today=ws.today(), job=SAMPLE["job"], customer=SAMPLE["customer"]), None
    )
    case = replace(case, contact=SAMPLE["contact"], formal=choice.formal, brief=choice.brief)
    wanted = Wanted(
        title=choice.title,
        topic=choice.topic,
        due=ws.workdays.add(ws.today(), NEEDED_IN),
        discount=SAMPLE["discount"],
        fee=SAMPLE["fee_flat"],
    )
    reminds = Reminder(
        wanted=[wanted],
        does=choice.does,
        tone=choice.tone,
        helps=choice.does is Does.HELP,
        offers=choice.offers,
    )
    write = partial(reminder, case=case, reminds=reminds)
    return LetterSheet(
        words=words,
        case=case,
        letter=write(words),
        kind=REMINDER,
        write=write,
        text=text_named(choice.topic, choice.tone, style_of(case)),
        answers=answer_words(words, choice.topic),
    )
