"""The fields of letters as the window explains them."""

from __future__ import annotations

from board.domain.letter_fields import LETTER_FIELDS
from board.domain.letter_texts import TEXT_FIELDS
from board.ui.letters.field_words import MEANINGS, OF_LETTERS


def test_every_field_says_what_it_stands_for() -> None:
    assert tuple(MEANINGS) == LETTER_FIELDS
    assert {name for names in TEXT_FIELDS.values() for name in names} <= {*MEANINGS, *OF_LETTERS}
