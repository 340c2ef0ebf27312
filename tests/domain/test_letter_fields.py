"""Fields in texts for customers: all filled in, or the line is named in which one is not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import Refused
from board.domain.letter_fields import LETTER_FIELDS, SAMPLE, checked, fields_in, filled


def test_every_field_is_filled_in() -> None:
    text = "Otherwise it leaves on {new_ship_date} instead of {ship_date}."
    told = filled(text, SAMPLE)
    assert told == "Otherwise it leaves on Tue 15 December instead of Mon 14 December."


def test_a_misspelt_field_is_refused_with_its_line_and_the_one_that_is_meant() -> None:
    with pytest.raises(Refused) as told:
        checked("We need it.\nBy {deu}, please.")
    assert told.value.kind == "letter_field_misspelt"
    assert told.value.values == {"name": "deu", "line": 2, "known": "due"}


def test_an_unknown_field_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Refused) as told:
        checked("{__class__}", known=("due", "step"))
    assert told.value.kind == "letter_field_unknown"
    assert told.value.values["known"] == ["due", "step"]


@pytest.mark.parametrize("text", ["by {due", "by due}", "by {{due}}", "by {\ndue}", "{}{"])
def test_a_brace_that_is_part_of_no_field_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        filled(checked(text), SAMPLE)


@pytest.mark.parametrize("text", ["{due.year}", "{due!r}", "{due:>99}", "{ due}", "{DUE}", "{0}"])
def test_there_are_no_expressions(text: str) -> None:
    with pytest.raises(Refused):
        filled(checked(text), SAMPLE)


def test_a_sentence_about_something_that_there_is_not_is_left_out() -> None:
    text = "Nothing is made before. It leaves on {new_ship_date} then. A fee of {fee} applies!"
    without = {**SAMPLE, "new_ship_date": ""}
    assert filled(text, without).startswith("Nothing is made before. A fee of $25")
    assert filled(text, {}) == "Nothing is made before."


def test_braces_in_names_are_no_fields() -> None:
    assert filled("Dear {contact},", {"contact": "{due} {x"}) == "Dear {due} {x,"


@given(st.lists(st.sampled_from(sorted(LETTER_FIELDS)) | st.text("abc .!\n", max_size=9)))
def test_nothing_unresolved_is_ever_left(parts: list[str]) -> None:
    text = "".join(f"{{{part}}}" if part in LETTER_FIELDS else part for part in parts)
    some = {name: value for number, (name, value) in enumerate(SAMPLE.items()) if number % 3}
    assert not fields_in(filled(text, some))
    assert "{" not in filled(text, SAMPLE)
