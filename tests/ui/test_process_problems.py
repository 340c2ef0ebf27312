"""Every problem of a process has its words, and every word is about a problem there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import board
from board.ui.process_problems import PROBLEMS

SOURCES = Path(board.__file__).parent
FOUND_WITH = {
    "domain/process_checks.py": r'(?:Problem\(|yield )"([a-z_]+)"',
    "exchange/process_file.py": r'_Wrong\([^,]+, "([a-z_]+)"',
    "domain/letter_fields.py": r'Refused\("([a-z_]+)"',
}
KINDS = {
    kind
    for file, pattern in FOUND_WITH.items()
    for kind in re.findall(pattern, (SOURCES / file).read_text("utf-8"))
}


def test_every_kind_of_problem_has_words_and_no_other() -> None:
    assert len(KINDS) > 40
    assert set(PROBLEMS) == KINDS


@pytest.mark.parametrize("words", [str(words) for words in PROBLEMS.values()])
def test_the_words_end_a_sentence(words: str) -> None:
    assert not words.endswith((".", "?", "!"))
    assert words[0].islower() or words[0] in "{“"
