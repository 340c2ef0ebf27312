"""The tables and the values of domain say the same."""

from __future__ import annotations

import dataclasses
import sys
import typing
from typing import TYPE_CHECKING

import pytest

from board.domain.kinds import KINDS
from board.store.rows import columns

if TYPE_CHECKING:
    from board.domain.kinds import Kind


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_value_has_a_column_for_each_field(kind: Kind) -> None:
    names = [field.name for field in dataclasses.fields(kind.value)]

    assert sorted(names) == sorted(columns(kind.name))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_column_may_be_empty_exactly_where_the_field_may_be_none(kind: Kind) -> None:
    names = {**vars(sys.modules[kind.value.__module__]), **_times()}
    hints = typing.get_type_hints(kind.value, globalns=names)

    for name, column in columns(kind.name).items():
        assert column.nullable is (type(None) in typing.get_args(hints[name])), name


def _times() -> dict[str, object]:
    from datetime import date, datetime, time

    return {"date": date, "datetime": datetime, "time": time}
