"""The fields of letters as the window explains them."""

from __future__ import annotations

from board.domain.letter_fields import LETTER_FIELDS
from board.ui.letters.field_words import MEANINGS


def test_every_field_says_what_it_stands_for() -> None:
    assert tuple(MEANINGS) == LETTER_FIELDS
