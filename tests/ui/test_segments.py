"""Segments: one choice of a few, side by side, or a list where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from board.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHOICES = {"customer": "Customer", "ours": "Us", "supplier": "Supplier", "carrier": "Carrier"}


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    """Show four choices with room for all."""
    made = Segments("Whose turn", CHOICES)
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.set_value("ours")
    made.show()
    return made


def test_it_stands_on_one_choice_and_tells_another(qtbot: QtBot, segments: Segments) -> None:
    assert segments.value() == "ours"
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.mouseClick(segments.buttons["carrier"], Qt.MouseButton.LeftButton)
    assert told.args == ["carrier"]
    assert segments.value() == "carrier"


def test_the_arrows_walk(qtbot: QtBot, segments: Segments) -> None:
    segments.setFocus()
    assert segments.buttons["ours"].hasFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.keyClick(segments.buttons["ours"], Qt.Key.Key_Right)
    assert told.args == ["supplier"]


def test_without_room_it_is_a_list_with_the_same_choice(qtbot: QtBot, segments: Segments) -> None:
    segments.resize(150, 40)
    assert segments.combo.isVisible()
    assert not segments.buttons["ours"].isVisible()
    assert segments.combo.currentText() == "Us"
    segments.setFocus()
    assert segments.combo.hasFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.keyClick(segments.combo, Qt.Key.Key_Down)
    assert told.args == ["supplier"]
    segments.set_value("supplier")
    segments.resize(600, 40)
    assert segments.value() == "supplier"
    assert segments.buttons["supplier"].hasFocus()
