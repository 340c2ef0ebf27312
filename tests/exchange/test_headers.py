"""Which column means what, in four languages and by hand."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import BadFile
from board.exchange.headers import FIELDS, ColumnMap, apply_map_option, guess_mapping, plain_words


def named(*header: str) -> dict[str, str]:
    """Return field → name of its column."""
    found = guess_mapping(header)
    return {field: found.name_of(field) for field in found.columns}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            ("Subject", "Company", "Due Date", "Assigned To", "Status", "Description"),
            ("title", "customer", "due", "owner", "stage", "note"),
        ),
        (
            ("Aufgabe", "Kunde", "Fällig am", "Zuständig", "Spalte", "Notizen", "Auftrag"),
            ("title", "customer", "due", "owner", "stage", "note", "job"),
        ),
        (
            ("Tâche", "Société", "Échéance", "Responsable", "Étape", "Remarques", "Étiquettes"),
            ("title", "customer", "due", "owner", "stage", "note", "tags"),
        ),
        (
            ("Título", "Empresa", "Fecha límite", "Encargado", "Estado", "Observaciones", "Hecho"),
            ("title", "customer", "due", "owner", "stage", "note", "done"),
        ),
        (
            ("Task ID", "Created At", "Completed At", "Name", "Section/Column", "Assignee", "Tags"),
            ("id", "created", "done_on", "title", "stage", "owner", "tags"),
        ),
        (
            ("Card Name", "Card Description", "List Name", "Labels", "dueComplete", "Members"),
            ("title", "note", "stage", "tags", "done", "owner"),
        ),
        (("needed_by", "WHAT", "betrag"), ("due", "title", "stake")),
        (("Name", "Task Name", "Firma"), (None, "title", "customer")),
    ],
)
def test_columns_are_known_by_their_names(
    header: tuple[str, ...], expected: tuple[str | None, ...]
) -> None:
    pairs = zip(expected, header, strict=True)
    assert named(*header) == {field: name for field, name in pairs if field}


def test_every_header_of_our_own_table_is_known() -> None:
    assert named(*FIELDS) == {field: field for field in FIELDS}


def test_no_name_means_two_things_and_each_can_be_met() -> None:
    counts = Counter(name for names in FIELDS.values() for name in set(names))
    assert [name for name, count in counts.items() if count > 1] == []
    assert all(plain_words(name) == name for name in counts)


def test_columns_of_other_things_are_left_alone() -> None:
    assert named("first", "last", "address", "city", "zip", "key", "val") == {}


def test_of_two_columns_for_one_field_the_surer_name_wins() -> None:
    assert named("Date", "Due date", "Title") == {"due": "Due date", "title": "Title"}


def test_the_map_option_sets_and_takes_out() -> None:
    guessed = guess_mapping(("first", "when", "Company", "Owner"))
    chosen = apply_map_option(guessed, "title=first, due=WHEN,owner=")
    assert chosen.columns == {"customer": 2, "title": 0, "due": 1}


def test_a_column_mapped_by_hand_no_longer_serves_its_guess() -> None:
    guessed = guess_mapping(("Title", "Company"))
    assert apply_map_option(guessed, "title=Company").columns == {"title": 1}


def test_names_with_commas_are_quoted_in_the_map_option() -> None:
    guessed = ColumnMap(("Last, first", "x"))
    assert apply_map_option(guessed, '"title=Last, first",note=x').columns == {
        "title": 0,
        "note": 1,
    }


@pytest.mark.parametrize(
    ("option", "kind"),
    [
        ("title", "map_wrong"),
        ("colour=first", "map_field_unknown"),
        ("title=second", "map_column_unknown"),
    ],
)
def test_a_wrong_map_option_is_refused(option: str, kind: str) -> None:
    with pytest.raises(BadFile) as caught:
        apply_map_option(ColumnMap(("first",)), option)
    assert caught.value.kind == kind


@given(st.lists(st.text(max_size=15), max_size=8).map(tuple), st.text(max_size=40))
def test_any_header_and_option_are_mapped_or_refused(header: tuple[str, ...], option: str) -> None:
    guessed = guess_mapping(header)
    assert len(set(guessed.columns.values())) == len(guessed.columns)
    with suppress(BadFile):
        apply_map_option(guessed, option)
