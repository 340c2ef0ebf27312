"""Messages about single things: complete and kind in every language, for every topic and tone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Topic
from board.domain.ladder import Does
from board.domain.letter import Case
from board.domain.people import Tone
from board.domain.reminder_text import (
    Reminder,
    Wanted,
    answer_words,
    no_news,
    offered_answers,
    reminder,
)
from board.domain.tone import remarks
from tests.driver.letters import ALL_WORDS, MONDAY, words

if TYPE_CHECKING:
    from board.domain.letter_words import LetterWords

DUE = date(2026, 12, 3)
CASE = Case(
    today=MONDAY,
    job="Gift kits ×80",
    customer="Bright Smile Dental",
    contact="Dr. Priya Nair",
    firm="Klein Promotions",
    colleague="Jonas Peters",
    phone="905-555-0142",
)
THINGS = [Wanted(title="Sign here", topic=topic, due=DUE) for topic in Topic]


@pytest.mark.parametrize("language", ALL_WORDS, ids=lambda each: each.language)
def test_every_topic_has_a_kind_text_in_every_tone(language: LetterWords) -> None:
    own = answer_words(language, Topic.PROOF) + answer_words(language, Topic.OTHER)
    for thing, tone, does, formal in product(THINGS, Tone, Does, (True, False)):
        for wanted in (thing, replace(thing, due=None)):
            said = reminder(
                language,
                replace(CASE, formal=formal),
                Reminder(wanted=[wanted], tone=tone, does=does, helps=does is Does.HELP),
            )
            text = f"{said.subject}\n{said.body}"
            assert "{" not in text, text
            assert "  " not in text, text
            assert not remarks(text, language.tone, own), text
            assert (language.day(DUE, MONDAY) in said.body) is bool(wanted.due), text
            assert language.say(f"topic.{wanted.topic}.need", {"title": "Sign here"}) in said.body


@pytest.mark.parametrize("language", ALL_WORDS, ids=lambda each: each.language)
def test_that_nothing_has_changed_is_said_with_both_days_in_every_language(
    language: LetterWords,
) -> None:
    following = date(2026, 11, 30)
    for formal in (True, False):
        case = replace(CASE, formal=formal, in_hands=DUE)
        said = no_news(language, case, following, ["redrawing two names"])
        text = f"{said.subject}\n{said.body}"
        assert "{" not in text, text
        assert not remarks(text, language.tone), text
        days = (language.day(day, MONDAY) for day in (DUE, following))
        assert all(day in said.body for day in days), text
        assert "redrawing two names" in said.body


def test_a_nudge_takes_it_for_an_oversight_and_help_is_offered_in_our_words() -> None:
    nudge = reminder(words("en"), CASE, Reminder(wanted=THINGS[:1], does=Does.NUDGE))
    assert "If you have already sent it, please ignore this note." in nudge.body
    offers = "we place it on the template for you"
    helps = Reminder(wanted=THINGS[:1], does=Does.HELP, helps=True, offers=offers)
    assert "We gladly help: we place it on the template for you." in (
        reminder(words("en"), CASE, helps).body
    )


def test_several_things_are_numbered_lines_of_one_message() -> None:
    said = reminder(words("de"), CASE, Reminder(wanted=THINGS[:2], does=Does.NUDGE))
    assert said.subject == (
        "Zwei Dinge, die wir von Ihnen brauchen, das erste bis Donnerstag, 3. Dezember"
    )
    assert "1. Freigabe des Korrekturabzugs, bis Donnerstag, 3. Dezember\n2. " in said.body
    assert [each.day for each in said.dates] == [DUE, DUE]


def test_the_words_of_the_process_stand_in_place_of_ours() -> None:
    wanted = Wanted(
        title="Approve the engraving",
        topic=Topic.PROOF,
        key="proof",
        due=DUE,
        why="The engraver starts the next day.",
        later="the trophies reach you a day later",
        easiest="Just say yes.",
    )
    ask = reminder(words("en"), CASE, Reminder(wanted=[wanted]))
    assert ask.subject == "Gift kits ×80: Approve the engraving, by Thu 3 December"
    assert "The engraver starts the next day." in ask.body
    assert "Just say yes." in ask.body
    assert "a day later" not in ask.body  # not with the first, friendly ask
    plain = reminder(words("en"), CASE, Reminder(wanted=[wanted], does=Does.CONSEQUENCE))
    assert "If it comes later: the trophies reach you a day later" in plain.body


def test_a_fee_is_spoken_of_as_told_before_and_then_as_due() -> None:
    wanted = Wanted(title="x", due=DUE, discount="$60", fee="$25")
    before = reminder(words("en"), CASE, Reminder(wanted=[wanted])).body
    assert "keeps the $60" in before
    assert "After that the fee we told you about applies: $25." in before
    after = reminder(words("en"), CASE, Reminder(wanted=[replace(wanted, owed=True)])).body
    assert "The fee we told you about applies now: $25." in after
    assert "keeps" not in after


@pytest.mark.parametrize("language", ALL_WORDS, ids=lambda each: each.language)
def test_the_answers_a_message_offers_are_found_until_somebody_takes_them_out(
    language: LetterWords,
) -> None:
    for thing in THINGS:
        body = reminder(language, CASE, Reminder(wanted=[thing])).body
        assert offered_answers(language, body) == answer_words(language, thing.topic)
        assert offered_answers(language, body.replace("\n\n", "\n").lower()) == ()
