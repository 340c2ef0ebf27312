"""Every error that can be raised has a sentence, and everything the sentence names is given."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import board
from board.domain import errors, kinds
from board.domain.errors import BadFile, BoardError, Conflict, Refused
from board.ui.field_names import field_word
from board.ui.sentences import SENTENCES, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = sorted(Path(board.__file__).parent.rglob("*.py"))
KINDS = {
    name
    for name, each in vars(errors).items()
    if isinstance(each, type) and issubclass(each, BoardError)
}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield every place where an error is made, and the call."""
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if made and node.func.id in KINDS:  # type: ignore[attr-defined]  # it is a call
                yield f"{file.name}:{node.lineno}", node  # type: ignore[attr-defined,misc]  # so


def said(call: ast.Call) -> list[str]:
    """Return the kinds a call may name: a text, or either side of a condition."""
    [first, *_] = call.args
    sides = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    return [str(side.value) for side in sides if isinstance(side, ast.Constant)]


def known(call: ast.Call) -> bool:
    """Return whether it is plain which kind a call names; ``read_only`` is one of the store's."""
    first = call.args[0]
    return bool(said(call)) or (isinstance(first, ast.Attribute) and first.attr == "read_only")


# Files that choose the kind in a function; see test_kinds_in_tables_have_sentences_too.
TABLES = {"engine.py", "server.py", "backup.py", "action.py", "ladder_checks.py"}
RAISED = [
    pytest.param(where, kind, call, id=f"{where} {kind}")
    for where, call in calls()
    if call.args
    for kind in said(call)
]


def test_the_scan_finds_the_errors() -> None:
    assert len(RAISED) > 40


@pytest.mark.parametrize(("where", "kind", "call"), RAISED)
def test_each_kind_has_a_sentence_and_gets_what_it_names(
    where: str, kind: str, call: ast.Call
) -> None:
    assert kind in SENTENCES, f"{where}: no sentence for {kind}"
    named = set(re.findall(r"\{(\w+)\}", str(SENTENCES[kind])))
    given = {word.arg for word in call.keywords}
    if None not in given:  # a call with **values is looked at where it is made
        assert named <= given, f"{where}: {kind} lacks {named - given}"


def test_no_kind_is_decided_where_the_scan_cannot_see_it() -> None:
    hidden = {where.split(":")[0] for where, call in calls() if call.args and not known(call)}
    assert hidden <= TABLES


def test_kinds_in_tables_have_sentences_too() -> None:
    written = {
        node.value
        for file in SOURCES
        if file.name in TABLES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"(store|json|file|ladder)_[a-z_]+", node.value)
    }
    assert written
    assert written - set(SENTENCES) == set()


@pytest.mark.parametrize("kind", kinds.KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_of_row_has_a_sentence_for_when_it_is_gone(kind: kinds.Kind) -> None:
    assert kind.gone in SENTENCES


def test_every_sentence_is_of_use_to_somebody() -> None:
    everything = "".join(file.read_text("utf-8") for file in SOURCES if file.name != "sentences.py")
    unused = {kind for kind in SENTENCES if f'"{kind}"' not in everything}
    assert unused == set()


@pytest.mark.parametrize("kind", SENTENCES)
def test_each_is_one_line_that_ends_as_a_sentence(kind: str) -> None:
    words = str(SENTENCES[kind])
    assert "\n" not in words
    assert words[0].isupper() or words[0] in "{“"
    assert words.endswith((".", "…"))


def test_a_conflict_names_field_and_person() -> None:
    told = sentence(Conflict("changed_meanwhile", field="owner_id", person="Max Mohr"))
    assert told.startswith("Max Mohr has changed the owner since")


def test_a_conflict_with_nobody_known_says_somebody() -> None:
    told = sentence(Conflict("changed_meanwhile", field="due", person=""))
    assert told.startswith("Somebody has changed the due date since")


def test_foreign_text_with_braces_is_left_as_it_is() -> None:
    told = sentence(Refused("stage_unknown", name="{known}", known=["A", "B"]))
    assert told == "There is no stage “{known}”; the stages are A, B."


def test_long_values_are_cut_and_dates_are_words() -> None:
    assert len(sentence(BadFile("file_missing", name="x" * 5000))) < 200
    told = sentence(Refused("snooze_past_due", due=date(2026, 12, 1), until=date(2026, 12, 4)))
    assert "Tue 1 Dec" in told


def test_an_unknown_kind_is_still_readable() -> None:
    assert sentence(BoardError("quite_new")) == "quite new."


def test_an_unknown_field_is_still_readable() -> None:
    assert field_word("day_starts") == "day starts"
