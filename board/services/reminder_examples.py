"""What a message of the round would say, shown while its text is edited."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.ladder import Does
from board.domain.letter import Case
from board.domain.letter_fields import SAMPLE
from board.domain.letter_sheet import LetterSheet
from board.domain.reminder_text import (
    NO_NEWS,
    REMINDER,
    REMINDER_OF_MANY,
    THANKS,
    Reminder,
    Wanted,
    answer_words,
    no_news,
    reminder,
    style_of,
    text_named,
    thanks,
)
from board.services import following, letters
from board.services.round_texts import Texts
from board.store import pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.letter import Letter
    from board.domain.letter_texts import TextChoice
    from board.domain.letter_words import LetterWords
    from board.services.workspace import Workspace

NEEDED_IN, IN_HANDS_IN = 5, 20  # working days


def example(ws: Workspace, choice: TextChoice) -> LetterSheet:
    """Return a message in the words that are kept of this text.

    It is about the card of the choice as it would leave, or about a made-up one with every field.
    """
    words = letters.words_for(ws, choice.language or ws.language)
    is_one = choice.kind == REMINDER
    case, wanted = (_of_card(ws, words, choice) if is_one else None) or _made_up(ws, choice)
    case = replace(case, formal=choice.formal, brief=choice.brief and is_one)
    write = _writes(ws, choice, case, wanted)
    return LetterSheet(
        words=words,
        case=case,
        letter=write(words),
        kind=choice.kind,
        write=write,
        text=text_named(choice.topic, choice.tone, style_of(case)) if is_one else "",
        answers=answer_words(words, choice.topic) if is_one else (),
    )


def _writes(
    ws: Workspace, choice: TextChoice, case: Case, wanted: Wanted
) -> Callable[[LetterWords], Letter]:
    """Return what makes a message of the words of a language."""
    if choice.kind == NO_NEWS:
        case = replace(case, in_hands=ws.workdays.add(case.today, IN_HANDS_IN))
        following = ws.workdays.add(case.today, NEEDED_IN)
        return partial(no_news, case=case, following=following)
    others = [replace(wanted, topic=topic) for topic in (Topic.ARTWORK, Topic.QUANTITIES)]
    if choice.kind == THANKS:
        return partial(thanks, case=case, wanted=others)
    reminds = Reminder(
        wanted=others if choice.kind == REMINDER_OF_MANY else [wanted],
        does=choice.does,
        tone=choice.tone,
        helps=choice.does is Does.HELP,
        offers=choice.offers,
    )
    return partial(reminder, case=case, reminds=reminds)


def _of_card(ws: Workspace, words: LetterWords, choice: TextChoice) -> tuple[Case, Wanted] | None:
    """Return what a message about a card speaks of; None where it asks for something else."""
    if not choice.card_id:
        return None
    board = pages.board(ws.store)
    found = following.listed(ws, board, [choice.card_id])
    if not found or found[0].card.topic is not choice.topic:
        return None
    return Texts(ws, board).asked(words, found[0], board.written_to(found[0].card))


def _made_up(ws: Workspace, choice: TextChoice) -> tuple[Case, Wanted]:
    case = Case(today=ws.today(), job=SAMPLE["job"], customer=SAMPLE["customer"])
    wanted = Wanted(
        title=SAMPLE["step"],
        topic=choice.topic,
        due=ws.workdays.add(ws.today(), NEEDED_IN),
        discount=SAMPLE["discount"],
        fee=SAMPLE["fee_flat"],
    )
    return replace(letters.from_us(ws, case, None), contact=SAMPLE["contact"]), wanted
