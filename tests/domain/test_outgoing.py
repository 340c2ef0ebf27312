"""Texts on their way out: nothing in them acts, and names fit every system."""

from __future__ import annotations

import json

import pytest

from board.domain.outgoing import escaped, file_name, harmless, harmless_line


def test_what_a_terminal_obeys_is_taken_out_and_all_words_stay() -> None:
    assert harmless("\x1b[2Jgone \x9b31m\x07 a\u202eb\n\tc\r\nd\ud800") == "[2Jgone 31m ab\n\tc\nd?"


@pytest.mark.parametrize("text", ["שלום \u200f!", "Grün & Söhne 🪴", "a‍b", ""])
def test_words_of_every_language_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


def test_a_line_stays_one_line() -> None:
    assert harmless_line("one\r\ntwo\u2028three\tfour") == "one two three four"


def test_json_still_says_the_same() -> None:
    text = "\u202e\x9b\u2028\ud800\x7f ü"
    shown = escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(shown) == text
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mugs / caps: 1*2?", "Mugs - caps- 1-2-"),
        ("../../.profile", "-..-.profile"),
        ("file\u202egpj.exe", "filegpj.exe"),
        ("con", "con-"),
        ("LPT1.txt", "LPT1.txt-"),
        (" . ", "-"),
        ("ü" * 300, "ü" * 100),
    ],
)
def test_a_name_fits_every_system(text: str, name: str) -> None:
    assert file_name(text) == name
