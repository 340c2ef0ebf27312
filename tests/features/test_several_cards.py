"""Several cards are moved, assigned, dated, snoozed, done, archived and deleted together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.driver import inputs
from tests.driver.builders import in_days
from tests.driver.scenario import CTRL

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk

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


def test_a_bar_below_the_board_says_how_many_are_selected(chosen: AtDesk) -> None:
    bar = chosen.open_board.board_presenter.many
    assert bar.isVisible()
    assert bar.title.text() == "3 cards selected"
    assert not chosen.panel.isVisible()
    assert bar.geometry().top() >= chosen.view.geometry().bottom()


def test_selecting_several_moves_no_card_and_keeps_the_opened_one(desk: AtDesk) -> None:
    for number, title in enumerate(THREE):
        desk.has(title, "Asked", due=in_days(number))
    desk.opens("One")
    places = [desk._painted(title)[1] for title in THREE]
    desk.clicks_card("Two", CTRL)
    desk.clicks_card("Three", CTRL)
    assert [desk._painted(title)[1] for title in THREE] == places
    assert len(desk.selected()) == 3
    assert desk.panel.card_id == desk.id("One")


@pytest.mark.parametrize("where", ["board", "bar"])
def test_escape_ends_the_selection_and_gives_the_keyboard_to_the_board(
    chosen: AtDesk, where: str
) -> None:
    if where == "bar":
        chosen.open_board.board_presenter.many.done.setFocus()
    else:
        chosen.column("Reminded").list.setFocus()
    chosen.presses("Esc")
    assert not chosen.open_board.board_presenter.many.isVisible()
    assert len(chosen.selected()) == 1
    assert chosen.current() == "Three"
    assert chosen.column("Reminded").list.hasFocus()


def test_after_a_deed_on_all_of_them_the_keyboard_is_on_the_board(chosen: AtDesk) -> None:
    chosen.open_board.board_presenter.many.archive.setFocus()
    chosen.presses("Space")
    assert chosen.titles() == ["Four"]
    chosen.presses("Return")
    chosen.until(lambda: chosen.panel.card_id == chosen.id("Four"))


def test_a_notice_stands_above_the_bar(chosen: AtDesk) -> None:
    inputs.choose(chosen.open_board.board_presenter.many.move_to.menu(), "Our turn")
    chosen.settles()
    chosen.sees_notice("3 cards moved to Our turn")
    bar, notices = chosen.open_board.board_presenter.many, chosen.notice_bar
    assert notices.geometry().bottom() < bar.mapTo(chosen.window, QPoint()).y()


def test_they_are_moved_together(chosen: AtDesk) -> None:
    inputs.choose(chosen.open_board.board_presenter.many.move_to.menu(), "Our turn")
    chosen.settles()
    assert sorted(chosen.titles("Our turn")) == sorted(THREE)
    chosen.sees_notice("3 cards moved to Our turn")
    assert len(chosen.selected()) == 3


def test_they_are_assigned_together(chosen: AtDesk) -> None:
    inputs.choose(chosen.open_board.board_presenter.many.assign.menu(), "Max Mohr")
    chosen.settles()
    assert [chosen.summary(title).owner for title in THREE] == ["Max Mohr"] * 3
    assert chosen.summary("Four").owner == "Eva Klein"


def test_they_are_dated_together(chosen: AtDesk) -> None:
    many = chosen.open_board.board_presenter.many
    chosen.pushes(many.date)
    chosen.fills(many.ask.field, "fri", "Tab")
    chosen.pushes(many.ask.yes)
    assert [chosen.card(title).due for title in THREE] == [in_days(4)] * 3


def test_they_are_snoozed_together(chosen: AtDesk) -> None:
    inputs.choose(chosen.open_board.board_presenter.many.snooze.menu(), "Next Monday")
    chosen.settles()
    assert chosen.titles() == ["Four"]


def test_snoozed_past_a_due_date_they_are_asked_for_a_new_one_together(chosen: AtDesk) -> None:
    many = chosen.open_board.board_presenter.many
    inputs.choose(many.snooze.menu(), "In a month")
    assert many.ask.isVisible()
    chosen.fills(many.ask.field, "2027-01-11", "Tab")
    chosen.pushes(many.ask.yes)
    assert chosen.titles() == ["Four"]
    assert str(chosen.card("One").due) == "2027-01-11"


@pytest.mark.parametrize("deed", ["done", "archive", "delete"])
def test_they_are_done_archived_or_deleted_together_and_brought_back_by_one_undo(
    chosen: AtDesk, deed: str
) -> None:
    chosen.pushes(getattr(chosen.open_board.board_presenter.many, deed))
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
    assert len(desk.selected()) == 3
    desk.presses("Alt+Right")
    assert sorted(desk.titles("Reminded")) == sorted(THREE)


def test_shift_and_click_select_a_row_of_cards(desk: AtDesk) -> None:
    for number, title in enumerate(THREE):
        desk.has(title, "Asked", due=in_days(number))
    desk.clicks_card("One")
    desk.clicks_card("Three", Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.selected()) == 3


def test_the_menu_of_a_card_is_for_all_that_are_selected(chosen: AtDesk) -> None:
    chosen.chooses_for("Two", "Move to…", "Needs a hand")
    assert sorted(chosen.titles("Needs a hand")) == sorted(THREE)


def test_delete_on_the_keyboard_takes_all_that_are_selected(chosen: AtDesk) -> None:
    inputs.press_key("Del", chosen.column("Asked").list)
    chosen.settles()
    assert chosen.titles() == ["Four"]
