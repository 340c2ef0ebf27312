"""Several cards are moved, assigned, dated, snoozed, done, archived and deleted together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests import hands
from tests.builders import in_days

if TYPE_CHECKING:
    from tests.steps import AtDesk

THREE = ("One", "Two", "Three")


@pytest.fixture
def chosen(desk: AtDesk) -> AtDesk:
    """Three of four cards selected, across two stages."""
    desk.works_with("Max Mohr")
    desk.has("One", "Asked", due=in_days(9))
    desk.has("Two", "Asked", due=in_days(9))
    desk.has("Three", "Reminded", due=in_days(9))
    desk.has("Four", "Reminded", due=in_days(9))
    desk.selects(*THREE)
    return desk


def test_the_panel_says_how_many_are_selected(chosen: AtDesk) -> None:
    chosen.until(chosen.panel.many.isVisible)
    assert chosen.panel.many.title.text() == "3 cards selected"


def test_they_are_moved_together(chosen: AtDesk) -> None:
    hands.choose(chosen.panel.many.move_to.menu(), "Our turn")
    chosen.settles()
    assert sorted(chosen.titles("Our turn")) == sorted(THREE)
    chosen.sees_notice("3 cards moved to Our turn")
    assert len(chosen.window.board_view.selected()) == 3


def test_they_are_assigned_together(chosen: AtDesk) -> None:
    hands.choose(chosen.panel.many.assign.menu(), "Max Mohr")
    chosen.settles()
    assert [chosen.face(title).owner for title in THREE] == ["Max Mohr"] * 3
    assert chosen.face("Four").owner == "Eva Klein"


def test_they_are_dated_together(chosen: AtDesk) -> None:
    many = chosen.panel.many
    chosen.pushes(many.date)
    chosen.fills(many.ask.field, "fri", "Tab")
    chosen.pushes(many.ask.yes)
    assert [chosen.card(title).due for title in THREE] == [in_days(4)] * 3


def test_they_are_snoozed_together(chosen: AtDesk) -> None:
    hands.choose(chosen.panel.many.snooze.menu(), "Next Monday")
    chosen.settles()
    assert chosen.titles() == ["Four"]


def test_snoozed_past_a_due_date_they_are_asked_for_a_new_one_together(chosen: AtDesk) -> None:
    many = chosen.panel.many
    hands.choose(many.snooze.menu(), "In a month")
    assert many.ask.isVisible()
    chosen.fills(many.ask.field, "2027-01-11", "Tab")
    chosen.pushes(many.ask.yes)
    assert chosen.titles() == ["Four"]
    assert str(chosen.card("One").due) == "2027-01-11"


@pytest.mark.parametrize("deed", ["done", "archive", "delete"])
def test_they_are_done_archived_or_deleted_together_and_brought_back_by_one_undo(
    chosen: AtDesk, deed: str
) -> None:
    chosen.pushes(getattr(chosen.panel.many, deed))
    if deed == "done":
        assert sorted(chosen.titles("Done this week")) == sorted(THREE)
    else:
        assert chosen.titles() == ["Four"]
    chosen.undoes()
    assert sorted(chosen.titles("Asked")) == ["One", "Two"]


def test_shift_and_arrows_select_a_row_of_cards(desk: AtDesk) -> None:
    for number, title in enumerate(THREE):
        desk.has(title, "Asked", due=in_days(number))
    desk.goes_to("One")
    desk.presses("Shift+Down", "Shift+Down")
    assert len(desk.window.board_view.selected()) == 3
    desk.presses("Alt+Right")
    assert sorted(desk.titles("Reminded")) == sorted(THREE)


def test_shift_and_click_select_a_row_of_cards(desk: AtDesk) -> None:
    for number, title in enumerate(THREE):
        desk.has(title, "Asked", due=in_days(number))
    desk.clicks_card("One")
    desk.clicks_card("Three", Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.window.board_view.selected()) == 3


def test_the_menu_of_a_card_is_for_all_that_are_selected(chosen: AtDesk) -> None:
    chosen.chooses_for("Two", "Move to…", "Needs a hand")
    assert sorted(chosen.titles("Needs a hand")) == sorted(THREE)


def test_delete_on_the_keyboard_takes_all_that_are_selected(chosen: AtDesk) -> None:
    hands.press_key("Del", chosen.column("Asked").list)
    chosen.settles()
    assert chosen.titles() == ["Four"]
