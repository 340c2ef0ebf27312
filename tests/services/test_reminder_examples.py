"""The text of each topic and tone, in each language and style: whole, kind, and the firm's own."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Topic
from board.domain.errors import Refused
from board.domain.letter_text import text_name
from board.domain.letter_texts import TextChoice, checked_text, text_of
from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.people import Tone
from board.domain.reminder_text import NO_NEWS, REMINDER_OF_MANY, THANKS
from board.services import letter_texts
from board.services.reminder_examples import example
from tests.driver.builders import RESOURCES

if TYPE_CHECKING:
    from board.services.workspace import Workspace


WHOLE = (REMINDER_OF_MANY, NO_NEWS, THANKS)


@pytest.fixture(autouse=True)
def _texts(ws: Workspace) -> None:
    ws.resources = RESOURCES


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_text_that_comes_along_is_whole_and_kind_and_could_be_saved(
    ws: Workspace, language: str
) -> None:
    choices = [TextChoice(topic, tone, language) for topic, tone in product(Topic, Tone)]
    choices += [
        TextChoice(Topic.PROOF, Tone.FRIENDLY, language, formal, brief)
        for formal, brief in product((True, False), (True, False))
    ]
    choices += [
        TextChoice(tone=tone, language=language, formal=formal, kind=kind)
        for kind, tone, formal in product(WHOLE, Tone, (True, False))
    ]
    for choice in choices:
        sheet = example(ws, choice)
        assert not sheet.wrong
        assert all(check.holds for check in sheet.checks), choice
        assert sheet.letter.subject[0].isupper()
        assert "{" not in sheet.letter.body
        name = sheet.text or text_name(sheet.kind, formal=choice.formal)
        subject, body = text_of(sheet.words, name)
        checked_text(name, subject=subject, body=body)


def test_who_likes_it_brief_reads_less(ws: Workspace) -> None:
    for language in LETTER_LANGUAGES:
        full, brief = (
            example(ws, TextChoice(Topic.PROOF, language=language, brief=brief))
            for brief in (False, True)
        )
        for said in ("why", "easiest"):
            words = full.words.say(f"topic.proof approval.{said}")
            assert words in full.letter.body
            assert words not in brief.letter.body


def test_an_edited_text_is_that_of_its_topic_tone_language_and_style_alone(ws: Workspace) -> None:
    here = TextChoice(Topic.ARTWORK, Tone.PLAIN, "fr", formal=True, brief=False)
    name = example(ws, here).text
    letter_texts.save(ws, name, "fr", subject="Votre {thing}", body="{asked} Un croquis. {help}")
    sheet = example(ws, here)
    assert "Un croquis." in sheet.letter.body
    assert sheet.letter.subject.startswith("Votre ")
    for other in (
        TextChoice(Topic.PROOF, Tone.PLAIN, "fr"),
        TextChoice(Topic.ARTWORK, Tone.FIRM, "fr"),
        TextChoice(Topic.ARTWORK, Tone.PLAIN, "de"),
        TextChoice(Topic.ARTWORK, Tone.PLAIN, "fr", brief=True),
        TextChoice(Topic.ARTWORK, Tone.PLAIN, "fr", formal=False),
    ):
        assert "croquis" not in example(ws, other).letter.body
    letter_texts.reset(ws, name, "fr")
    assert "croquis" not in example(ws, here).letter.body


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (REMINDER_OF_MANY, "{greeting}\n{items}\nOur own words. {help}\n{signature}"),
        (NO_NEWS, "{greeting}\nOur own words until {next_word}.\n{signature}"),
        (THANKS, "{greeting}\nOur own words for {things}.\n{signature}"),
    ],
)
def test_messages_about_more_than_one_ask_have_texts_and_subjects_of_the_firms_own_too(
    ws: Workspace, kind: str, body: str
) -> None:
    here = TextChoice(kind=kind, language="en", formal=False)
    letter_texts.save(ws, f"{kind}.casual", "en", subject="For {customer}", body=body)
    letter = example(ws, here).letter
    assert "Our own words" in letter.body
    assert letter.subject == "For Bright Smile Dental"
    assert "Our own words" not in example(ws, replace(here, formal=True)).letter.body
    with pytest.raises(Refused, match="letter_text_needs"):
        letter_texts.save(ws, f"{kind}.casual", "en", subject="", body="{greeting}")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("{greeting}\n{asked} {helpp}", "letter_field_misspelt"),
        ("{greeting}\n{asked} {help} {qqq}", "letter_field_unknown"),
        ("{greeting} {asked} {help} {", "letter_brace_open"),
        ("{greeting} {asked} {}{help}", "letter_field_unknown"),
        ("{greeting} {help}", "letter_text_needs"),
        ("{greeting} {asked}", "letter_text_needs"),
    ],
)
def test_a_text_that_would_leave_a_gap_is_refused(ws: Workspace, body: str, kind: str) -> None:
    with pytest.raises(Refused) as refused:
        letter_texts.save(ws, "remind.artwork.plain.formal", "en", subject="", body=body)
    assert refused.value.kind == kind
