"""The board: keys across stages, wishes, one selection, and what survives a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from board.ui.board.card_stack import CardStack
from board.ui.theme import Look
from tests.driver.builders import TODAY
from tests.driver.examples import changed

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from board.ui.board.stage_column import StageColumn
    from tests.driver.views import Shown

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def column_of(shown: Shown, stage_id: str) -> StageColumn:
    return next(each for each in shown.view.columns if each.stage_id == stage_id)


def test_alt_and_arrows_wish_the_cards_into_the_next_stage(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    shown.view.select(["c5", "c6"])
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        qtbot.keyClick(shown.list("asked"), Key.Key_Right, ALT)
    assert wish.args == [["c5", "c6"], "reminded", ""]


def test_escape_leaves_a_title_as_it_was(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    shown.view.rename_card("c6")
    edit = column_of(shown, "asked")._rename
    edit.setText("Something else")
    with qtbot.assertNotEmitted(shown.wishes.cards.edit):
        qtbot.keyClick(edit, Key.Key_Escape)
    assert shown.list("asked").hasFocus()


def test_the_add_row_follows_the_last_card(shown: Shown) -> None:
    column = column_of(shown, "reminded")
    before = column.add_row.y()
    shown.take(changed(shown.board, "c5", stage_id="reminded"), "c5")
    assert column.add_row.y() > before


def test_selection_and_current_card_survive_changes(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    shown.view.select(["c6", "c7", "c10"])
    shown.take(changed(shown.board, "c7", stage_id="hand"), "c7")
    assert set(shown.view.selected()) == {"c6", "c7", "c10"}
    assert shown.view.current() == "c6"
    shown.model.show(shown.arrangement)
    assert set(shown.view.selected()) == {"c6", "c7", "c10"}
    assert shown.view.current() == "c6"


def test_choosing_is_told_once(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.view.selection_changed) as chosen:
        shown.view.go(shown.model.card_index("c6"))
    assert chosen.args == [["c6"]]
    with qtbot.assertNotEmitted(shown.view.selection_changed):
        shown.take(changed(shown.board, "c6", stage_id="hand"), "c6")


def test_stages_come_go_and_change_places(shown: Shown) -> None:
    stages = dict(shown.board.stages)
    stages["asked"] = replace(stages["asked"], position=9.0, name="Waiting")
    stages["hand"] = replace(stages["hand"], hidden=True)
    board = replace(shown.board, stages=stages)
    shown.model.apply(shown.arrangement.show(board, TODAY))
    shown_ids = [column.stage_id for column in shown.view.columns]
    assert shown_ids == ["coming", "reminded", "ours", "done", "asked"]
    assert shown.list("asked").accessibleName().startswith("Waiting, 4 cards")
    shown.board = board
    shown.model.apply(shown.arrangement.show(replace(board, stages={}), TODAY))
    assert shown.view.columns == []


def test_the_cards_of_a_new_stage_are_measured_once(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = shown.board
    shown.model.apply(shown.arrangement.show(replace(everything, stages={}), TODAY))
    shown.view.setStyleSheet("QToolButton { border: none; }")  # as the bars and pages have some
    measured: list[str] = []
    measure = CardStack.measured

    def noted(cards: CardStack, rows: range | None = None) -> list[int]:
        measured.append(cards.stage_id)
        return measure(cards, rows)

    monkeypatch.setattr(CardStack, "measured", noted)
    shown.model.apply(shown.arrangement.show(everything, TODAY))
    assert sorted(measured) == sorted(everything.stages)


def test_stages_are_equally_wide_and_all_six_fit_a_common_window(
    shown: Shown, qtbot: QtBot
) -> None:
    for width in (1280, 1500, 2560):
        shown.view.resize(width, 720)
        widths = {column.width() for column in shown.view.columns}
        assert len(widths) == 1
        qtbot.waitUntil(lambda: shown.view.horizontalScrollBar().maximum() == 0)
    shown.view.resize(700, 720)
    qtbot.waitUntil(lambda: shown.view.horizontalScrollBar().maximum() > 0)


def test_a_header_shows_late_only_where_there_is_some(shown: Shown) -> None:
    assert column_of(shown, "hand").header.late.isVisible()
    assert not column_of(shown, "asked").header.late.isVisible()


def test_cards_reach_screen_readers_as_sentences(shown: Shown) -> None:
    accessible = QAccessible.queryAccessibleInterface(shown.list("asked"))
    assert accessible.childCount() == 4
    text = accessible.child(0).text(QAccessible.Text.Name)
    assert text.startswith("Approve engraving proof, Fairview Golf Club, Trophies")


def test_dragged_cards_look_taken_out_in_every_stage(shown: Shown) -> None:
    shown.list("asked").drag_began.emit(["c5"])
    assert shown.list("reminded").dragged == {"c5"}
    shown.list("asked").drag_ended.emit()
    assert not shown.list("asked").dragged


def test_the_dark_look_repaints_everything(shown: Shown) -> None:
    light = shown.view.grab().toImage()
    shown.theme.choose_look(Look.DARK)
    dark = shown.view.grab().toImage()
    corner = QPoint(3, shown.view.height() - 4)
    assert light.pixelColor(corner).lightness() > 200
    assert dark.pixelColor(corner).lightness() < 80
