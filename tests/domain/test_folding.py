"""Which spellings are the same name, and what a search finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.folding import flat, fold, name_key, needle, searchable


@pytest.mark.parametrize(
    ("written", "looked_for"),
    [
        ("Straße 5", "strasse"),
        ("Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("Sørensen", "sorensen"),
        ("Færch", "faerch"),
        ("Müller GmbH", "mueller"),
        ("Müller GmbH", "muller"),
        ("Mueller GmbH", "müller"),
        ("Mu\u0308ller", "mueller"),
        ("Köln, Schönhauser", "schoen"),
        ("Jørgensen", "joergensen"),
        ("L’Atelier", "l'atelier"),
        ("L'Atelier", "l’atelier"),
        ("Rhein\u2011Main", "rhein-main"),
        ("Tall\u200b Pines", "tall pines"),
        ("Call +49 (30) 123-45 67 today", "30123456"),
        ("030 / 123 45 67", "030/1234567"),
        ("030 / 123 45 67", "0301234567"),
        ("0301234567", "030-123 45 67"),
        ("due 2026-12-01", "2026-12-01"),
        ("whoever", "ever"),
        ("request", "est"),
        ("Citroën", "citroen"),
    ],
)
def test_a_word_is_found_however_it_is_written(written: str, looked_for: str) -> None:
    assert needle(looked_for) in searchable(written)


@pytest.mark.parametrize(
    ("written", "looked_for"), [("during", "due"), ("Tall Pines", "tallpines"), ("12 x 5", "125")]
)
def test_another_word_is_not_found(written: str, looked_for: str) -> None:
    assert needle(looked_for) not in searchable(written)


@pytest.mark.parametrize(
    "name",
    [
        "Tall Pines",
        "\u200eTall Pines",
        "Tall\u200b Pines",
        "tall\u00a0pines\ufeff",
        "Ta\u00adll Pines",
    ],
)
def test_letters_that_cannot_be_seen_make_no_other_name(name: str) -> None:
    assert name_key(name) == "tall pines"


@pytest.mark.parametrize("mark", "\u2019\u2018\u02bc\u2032\u00b4`\uff07")
def test_every_apostrophe_is_the_same_in_a_name(mark: str) -> None:
    assert name_key(f"L{mark}Atelier") == name_key("L'Atelier")


@pytest.mark.parametrize("mark", "\u2010\u2011\u2012\u2013\u2014\u2212")
def test_every_hyphen_is_the_same_in_a_name(mark: str) -> None:
    assert name_key(f"Rhein{mark}Main") == name_key("Rhein-Main")


def test_letters_that_carry_meaning_stay_apart() -> None:
    assert len({name_key(name) for name in ("Mai", "Maj", "कु", "क", "やま", "ヤマ")}) == 6


@given(st.text(max_size=30))
def test_what_is_written_is_found_as_it_is_written(text: str) -> None:
    assert fold(text) in searchable(text)
    assert all(needle(word) in searchable(text) for word in text.split())
    assert len(flat(text)) == len(text)


@given(st.text("0123456789 ()/-+.\n", min_size=1, max_size=30))
def test_every_part_of_a_number_is_found_in_it(text: str) -> None:
    assert all(needle(part) in searchable(text) for part in text.split())
