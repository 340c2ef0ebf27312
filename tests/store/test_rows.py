"""The tables and the values of domain say the same."""

from __future__ import annotations

import dataclasses
import typing

import pytest

from board.domain import board, card, people
from board.domain.change import ENTITY
from board.store.rows import ENTITIES, columns

KINDS = sorted(ENTITY, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_value_has_a_column_for_each_field(kind: type) -> None:
    names = [field.name for field in dataclasses.fields(kind)]

    assert sorted(names) == sorted(columns(ENTITY[kind]))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_column_may_be_empty_exactly_where_the_field_may_be_none(kind: type) -> None:
    names = {**vars(card), **vars(people), **vars(board), **_times()}
    hints = typing.get_type_hints(kind, globalns=names)

    for name, column in columns(ENTITY[kind]).items():
        assert column.nullable is (type(None) in typing.get_args(hints[name])), name


def test_every_kind_of_value_has_its_table() -> None:
    assert set(ENTITY.values()) == set(ENTITIES)


def _times() -> dict[str, object]:
    from datetime import date, datetime, time

    return {"date": date, "datetime": datetime, "time": time}
