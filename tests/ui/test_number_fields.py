"""Fields for numbers: what is typed is understood, or said to mean nothing."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from board.ui.widgets.number_fields import AmountField, NumberField, PercentField, TimeField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from board.ui.widgets.number_fields import SmallField


def typed(field: SmallField, text: str) -> object:
    """Type a text and return what came of it: the value, or the sentence that refuses it."""
    field.setText(text)
    field.editing.commit()
    return field.editing.problem or field.value()


@pytest.mark.parametrize(
    ("kind", "text", "value", "shown"),
    [
        (NumberField, " 12 ", 12, "12"),
        (AmountField, "85", 8500, "$85"),
        (AmountField, "1234.5", 123450, "$1,234.50"),
        (AmountField, "", None, ""),
        (PercentField, "7,5", 7.5, "7.5 %"),
        (PercentField, "5 %", 5.0, "5 %"),
        (PercentField, "", None, ""),
        (TimeField, "11", time(11), "11:00"),
        (TimeField, "9.30", time(9, 30), "09:30"),
        (TimeField, "", None, ""),
    ],
)
def test_what_is_typed_is_understood_and_written_in_one_way(
    qtbot: QtBot, kind: type[SmallField], text: str, value: object, shown: str
) -> None:
    field = kind("Field")
    qtbot.addWidget(field)
    assert typed(field, text) == value
    assert field.text() == shown


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        (NumberField, "-1", "Type a whole number"),
        (NumberField, "", "Type a whole number"),
        (AmountField, "much", "Type an amount such as $85"),
        (PercentField, "half", "Type a number such as 5"),
        (TimeField, "25:00", "Type a time such as 11:00"),
        (TimeField, "noon", "Type a time such as 11:00"),
    ],
)
def test_what_means_nothing_is_said_and_stays(
    qtbot: QtBot, kind: type[SmallField], text: str, sentence: str
) -> None:
    field = kind("Field")
    qtbot.addWidget(field)
    field.set_value(3 if kind is NumberField else None)
    assert typed(field, text) == sentence
    assert field.text() == text


def test_a_number_that_may_be_missing_may_be_taken_away(qtbot: QtBot) -> None:
    field = NumberField("Field", empty=True)
    qtbot.addWidget(field)
    field.set_value(4)
    assert typed(field, "") is None
