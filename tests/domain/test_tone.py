"""How a letter sounds: the word is named, and a kinder one offered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.tone import Remark, Tone, remarks
from tests.driver.letters import ALL_WORDS, STARTERS, starter, words

CASES = Path(__file__).parent / "cases" / "letters"


def said(text: str, language: str = "en", *names: str) -> list[tuple[Tone, str, str]]:
    found = remarks(text, words(language).tone, names)
    return [(each.tone, each.said, each.kinder) for each in found]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Send it. You forgot the logo.", (Tone.BLAME, "You forgot")),
        ("en", "You didn’t answer.", (Tone.BLAME, "You didn’t")),
        ("en", "Pay immediately.", (Tone.PRESSURE, "immediately")),
        ("en", "This is ridiculous.", (Tone.RUDE, "ridiculous")),
        ("en", "We need it ASAP.", (Tone.JARGON, "ASAP")),
        ("de", "Sie haben\nvergessen, uns zu antworten.", (Tone.BLAME, "Sie haben\nvergessen")),
        ("de", "Antworten Sie umgehend.", (Tone.PRESSURE, "umgehend")),
        ("fr", "Vous n’avez toujours pas répondu.", (Tone.BLAME, "Vous n’avez toujours pas")),
        ("fr", "C’est votre faute.", (Tone.BLAME, "votre faute")),
        ("es", "Responda de inmediato.", (Tone.PRESSURE, "de inmediato")),
        ("es", "Es ridículo.", (Tone.RUDE, "ridículo")),
    ],
)
def test_an_unfriendly_phrase_is_named(language: str, text: str, told: tuple[Tone, str]) -> None:
    assert [found[:2] for found in said(text, language)] == [told]


def test_a_kinder_phrase_is_offered_where_there_is_one() -> None:
    assert said("You must sign.") == [(Tone.PRESSURE, "You must", "please")]
    assert said("It is your fault.") == [(Tone.BLAME, "your fault", "")]


def test_shouting_is_heard_but_short_names_and_those_of_the_customer_are_none() -> None:
    assert said("Send it NOW PLEASE.") == [(Tone.CAPITALS, "NOW PLEASE", "now please")]
    assert said("It is IMPORTANT.") == [(Tone.CAPITALS, "IMPORTANT", "important")]
    assert said("As AI, EPS or PDF to our IBAN, PO 4711.") == []
    assert said("For ACME MOTORS.", "en", "ACME MOTORS Ltd") == []
    assert said("FÜR ÜBERALL", "de") == [(Tone.CAPITALS, "FÜR ÜBERALL", "für überall")]


def test_more_than_one_exclamation_mark_is_too_many() -> None:
    assert said("Thank you! Really!!") == [(Tone.EXCLAMATION, "!!", "!")]
    assert said("Still not?!") == [(Tone.EXCLAMATION, "?!", "?")]


def test_part_of_a_word_is_not_the_word() -> None:
    assert said("Our demanding customers are informed.") == []


def test_a_phrase_within_another_is_told_once() -> None:
    assert [each.tone for each in remarks("You have failed to pay", words("en").tone)] == [
        Tone.BLAME
    ]
    assert said("por su culpa", "es") == [(Tone.BLAME, "por su culpa", "")]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_our_own_letters_are_friendly(language: str) -> None:
    for file in CASES.glob(f"*.{language}.txt"):
        assert said(file.read_text("utf-8"), language) == [], file.name
    for name in STARTERS:
        for step in starter(name, language).steps:
            text = f"{step.title}\n{step.why}\n{step.consequence}\n{step.easiest}\n{step.next}"
            assert said(text, language) == [], step.key


def test_what_is_offered_is_friendly_itself() -> None:
    for each in ALL_WORDS:
        offered = [kinder for phrases in each.tone.values() for kinder in phrases.values()]
        assert [remarks(kinder, each.tone) for kinder in offered if kinder] == [()] * sum(
            map(bool, offered)
        )
        assert {Tone(name) for name in each.tone} == set(Tone) - {Tone.CAPITALS, Tone.EXCLAMATION}


@given(st.text())
def test_every_remark_stands_where_it_says(text: str) -> None:
    found = remarks(text + " You forgot it!! " + text, words("en").tone)
    assert found
    for each in found:
        assert isinstance(each, Remark)
        assert (text + " You forgot it!! " + text)[each.start :].startswith(each.said)
