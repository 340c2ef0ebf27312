"""The board: keys across stages, wishes, one selection, and what survives a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from board.domain.card import Order, StageKind
from board.ui.theme import Look
from tests.driver.builders import TODAY
from tests.driver.doubles import Heard
from tests.driver.examples import changed
from tests.driver.views import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from board.domain.board import Board
    from board.ui.board.stage_column import StageColumn

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., Shown]]:
    """Show boards that live as long as the test: garbage must not be collected while it paints."""
    kept: list[Shown] = []

    def made(board: Board | None = None, **orders: Order) -> Shown:
        kept.append(Shown(qtbot, board, **orders))
        return kept[-1]

    yield made
    for shown in kept:
        shown.view.close()


@pytest.fixture
def shown(show: Callable[..., Shown]) -> Shown:
    return show()


def column_of(shown: Shown, stage_id: str) -> StageColumn:
    return next(each for each in shown.view.columns if each.stage_id == stage_id)


def press(shown: Shown, qtbot: QtBot, key: Key, modifiers: Qt.KeyboardModifier) -> None:
    at = shown.view.current_column()
    assert at is not None
    qtbot.keyClick(shown.view.columns[at].list, key, modifiers)


NONE = Qt.KeyboardModifier.NoModifier


def test_arrows_walk_across_stages(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    press(shown, qtbot, Key.Key_Right, NONE)
    assert shown.view.current() in {"c9", "c10"}
    press(shown, qtbot, Key.Key_Left, NONE)
    assert shown.view.current() in {"c5", "c6"}
    assert shown.list("asked").hasFocus()


def test_alt_and_arrows_wish_the_cards_into_the_next_stage(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    shown.view.select(["c5", "c6"])
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        press(shown, qtbot, Key.Key_Right, ALT)
    assert wish.args == [["c5", "c6"], "reminded", ""]


def test_alt_and_up_or_down_move_only_where_the_order_is_by_hand(
    qtbot: QtBot, show: Callable[..., Shown]
) -> None:
    shown = show(asked=Order.HAND)
    shown.view.go(shown.model.card_index("c6"))
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        press(shown, qtbot, Key.Key_Up, ALT)
    assert wish.args == [["c6"], "asked", "c5"]
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        press(shown, qtbot, Key.Key_Down, ALT)
    assert wish.args == [["c6"], "asked", "c8"]
    shown.view.go(shown.model.card_index("c10"))
    with qtbot.assertNotEmitted(shown.wishes.cards.move):
        press(shown, qtbot, Key.Key_Down, ALT)


def test_enter_opens_and_delete_wishes(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    with qtbot.waitSignal(shown.wishes.cards.open) as wish:
        press(shown, qtbot, Key.Key_Return, NONE)
    assert wish.args == ["c6"]
    with qtbot.waitSignal(shown.wishes.cards.delete) as wish:
        press(shown, qtbot, Key.Key_Delete, NONE)
    assert wish.args == [["c6"]]


def test_f2_renames_in_place(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    press(shown, qtbot, Key.Key_F2, NONE)
    edit = column_of(shown, "asked")._rename
    assert edit.isVisible()
    assert edit.text() == "Sign off packaging spec"
    edit.setText("Sign it")
    with qtbot.waitSignal(shown.wishes.cards.edit) as wish:
        qtbot.keyClick(edit, Key.Key_Return)
    assert wish.args == ["c6", {"title": "Sign it"}]
    assert not edit.isVisible()


def test_escape_leaves_a_title_as_it_was(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    shown.view.rename_card("c6")
    edit = column_of(shown, "asked")._rename
    edit.setText("Something else")
    with qtbot.assertNotEmitted(shown.wishes.cards.edit):
        qtbot.keyClick(edit, Key.Key_Escape)
    assert shown.list("asked").hasFocus()


def test_n_opens_the_add_row_unless_letters_are_off(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    row = column_of(shown, "asked").add_row
    shown.view.set_letters(False)
    press(shown, qtbot, Key.Key_N, NONE)
    assert not row.is_open
    shown.view.set_letters(True)
    press(shown, qtbot, Key.Key_N, NONE)
    assert row.is_open


def test_enter_adds_and_stays_open_and_escape_closes(shown: Shown, qtbot: QtBot) -> None:
    row = column_of(shown, "asked").add_row
    row.button.click()
    qtbot.keyClicks(row.edit, "call Joe fri")
    with qtbot.waitSignal(shown.wishes.cards.add) as wish:
        qtbot.keyClick(row.edit, Key.Key_Return)
    assert wish.args == ["call Joe fri", "asked"]
    assert row.is_open
    assert not row.edit.text()
    qtbot.keyClick(row.edit, Key.Key_Escape)
    assert not row.is_open


def test_the_add_row_follows_the_last_card(shown: Shown) -> None:
    column = column_of(shown, "reminded")
    before = column.add_row.y()
    shown.take(changed(shown.board, "c5", stage_id="reminded"), "c5")
    assert column.add_row.y() > before


def test_the_menu_is_asked_for_by_key(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    with qtbot.waitSignal(shown.wishes.cards.menu) as wish:
        press(shown, qtbot, Key.Key_F10, SHIFT)
    assert wish.args[0] == ["c6"]
    assert isinstance(wish.args[1], QPoint)


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


def test_ctrl_shift_arrows_wish_the_stage_aside(shown: Shown, qtbot: QtBot) -> None:
    shown.view.go(shown.model.card_index("c6"))
    with qtbot.waitSignal(shown.wishes.stages.shift) as wish:
        press(shown, qtbot, Key.Key_Right, CTRL | SHIFT)
    assert wish.args == ["asked", 1]


def test_counts_filter(shown: Shown, qtbot: QtBot) -> None:
    header = column_of(shown, "hand").header
    with qtbot.waitSignal(shown.wishes.window.filter) as wish:
        header.late.click()
    assert wish.args == ['stage:"needs a hand" late']
    with qtbot.waitSignal(shown.wishes.window.filter) as wish:
        column_of(shown, "asked").header.count.click()
    assert wish.args == ["stage:asked"]


def test_a_header_shows_late_only_where_there_is_some(shown: Shown) -> None:
    assert column_of(shown, "hand").header.late.isVisible()
    assert not column_of(shown, "asked").header.late.isVisible()


def test_a_stage_is_renamed_in_its_header(shown: Shown, qtbot: QtBot) -> None:
    header = column_of(shown, "asked").header
    header.rename()
    header._edit.setText("Waiting")
    with qtbot.waitSignal(shown.wishes.stages.edit) as wish:
        qtbot.keyClick(header._edit, Key.Key_Return)
    assert wish.args == ["asked", {"name": "Waiting"}]


def action(menu: QMenu, *names: str) -> None:
    for name in names[:-1]:
        found = next(a for a in menu.actions() if a.text().replace("&", "") == name).menu()
        assert isinstance(found, QMenu)
        menu = found
    next(each for each in menu.actions() if each.text().replace("&", "") == names[-1]).trigger()


@pytest.mark.parametrize(
    ("names", "fields"),
    [
        (("By hand",), {"order": Order.HAND}),
        (("Card limit", "5"), {"card_limit": 5}),
        (("Longest silence", "3"), {"max_silence": 3}),
        (("Colour", "Violet"), {"colour": "#7b3fa0"}),
        (("Hide",), {"hidden": True}),
    ],
)
def test_the_menu_of_a_stage_wishes(
    shown: Shown, qtbot: QtBot, names: tuple[str, ...], fields: dict[str, object]
) -> None:
    header = column_of(shown, "asked").header
    menu = header.menu.made_for(shown.board.stages["asked"])
    with qtbot.waitSignal(shown.wishes.stages.edit) as wish:
        action(menu, *names)
    assert wish.args == ["asked", fields]


def test_the_done_stage_stays_the_done_stage(shown: Shown) -> None:
    stage = shown.board.stages["done"]
    assert stage.kind is StageKind.DONE
    menu = column_of(shown, "done").header.menu.made_for(stage)
    texts = [each.text().replace("&", "") for each in menu.actions()]
    assert "Archive done cards" in texts
    assert "Hide" not in texts
    assert "What it is for" not in texts


def test_a_move_is_told_to_screen_readers(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(shown.view, "announce", said.append)
    shown.view.go(shown.model.card_index("c6"))
    press(shown, qtbot, Key.Key_Right, ALT)
    assert said == []
    shown.take(changed(shown.board, "c6", stage_id="reminded"), "c6")
    assert len(said) == 1
    assert said[0].endswith("in Reminded, 4 of 4") or "in Reminded" in said[0]


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


def test_an_empty_board_invites(shown: Shown, qtbot: QtBot) -> None:
    shown.view.show_invitation(True)
    assert shown.view.invitation.isVisible()
    heard = Heard(shown.wishes.window.menu)
    shown.view.invitation.demo.click()
    shown.view.invitation.bring.click()
    assert heard.said == [("demo",), ("import",)]
    shown.view.invitation.add.click()
    assert shown.view.columns[0].add_row.is_open
