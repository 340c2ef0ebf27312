"""Stages are the firm's own: names, kinds, colours, limits, order, hiding and adding."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from board.domain.card import StageKind, Turn
from board.services import cards
from board.ui.widgets.list_page import ListPage
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    import pytest

    from tests.driver.scenario import AtDesk

DEFAULT = ["Coming up", "Asked", "Reminded", "Needs a hand", "Our turn", "Done this week"]


def test_a_new_board_has_the_six_stages_with_their_kinds(desk: AtDesk) -> None:
    assert desk.stages() == DEFAULT
    kinds = [stage.kind for stage in desk.desk.board.shown_stages()]
    assert kinds == [
        StageKind.PLANNED,
        StageKind.WAITING,
        StageKind.WAITING,
        StageKind.HELP,
        StageKind.OURS,
        StageKind.DONE,
    ]


def test_a_stage_is_renamed_in_its_place(desk: AtDesk) -> None:
    header = desk.column("Asked").header
    desk.chooses_for_stage("Asked", "Rename…")
    assert header._edit.isVisible()
    desk.fills(header._edit, "Waiting for proof")
    assert desk.stages()[1] == "Waiting for proof"


def test_a_stage_gets_another_colour(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "Colour", "Teal")
    assert desk.stage("Asked").colour == "#2f7f86"


def test_a_stage_gets_another_kind_and_turn(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "What it is for", "Waiting for a supplier")
    assert (desk.stage("Asked").kind, desk.stage("Asked").turn) == (
        StageKind.WAITING,
        Turn.SUPPLIER,
    )


def test_stages_are_reordered_by_menu_and_by_keys(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "Move right")
    assert desk.stages()[1:3] == ["Reminded", "Asked"]
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+Left", "Ctrl+Shift+Left")
    assert desk.stages()[:3] == ["Asked", "Coming up", "Reminded"]


def test_a_stage_is_added_after_another_and_named(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "Add a stage after it")
    assert desk.stages()[1:4] == ["Asked", "New stage", "Reminded"]


def test_a_stage_is_hidden_and_shown_again(desk: AtDesk) -> None:
    desk.has("Approve proof", "Reminded")
    desk.chooses_for_stage("Reminded", "Hide")
    assert "Reminded" not in desk.stages()
    desk.chooses("Hidden stages", "Show “Reminded”")
    desk.sees("Approve proof", "Reminded")
    assert not desk.bar.menu.hidden.menuAction().isVisible()


def test_what_is_late_or_due_today_counts_in_a_hidden_stage_too(desk: AtDesk) -> None:
    bar, tab = desk.bar, desk.view.tab
    desk.has("Approve proof", "Reminded", due=in_days(-1))
    desk.has("Send logo", "Reminded", due=in_days(0))
    desk.has("Order mugs", "Asked", due=in_days(0))
    assert not tab.isVisible()
    desk.chooses_for_stage("Reminded", "Hide")
    desk.sees_notice("“Reminded” hidden, with 2 cards, 1 late, 1 due today")
    assert (bar.late.text(), bar.today.text()) == ("▲ 1 late", "● 2 today")
    assert tab.accessibleName() == "1 hidden stage, 1 late, 1 due today"
    desk.types_in_box("Today")
    assert desk.titles() == ["Order mugs"]
    assert tab.text() == "1 hidden stage · 1 found"


def test_a_tab_at_the_end_of_the_board_brings_hidden_stages_back_by_keyboard_too(
    desk: AtDesk,
) -> None:
    desk.chooses_for_stage("Reminded", "Hide")
    desk.chooses_for_stage("Asked", "Hide")
    tab = desk.view.tab
    assert tab.text() == "2 hidden stages"
    assert tab.geometry().right() == desk.view.width() - 1
    assert not tab.geometry().intersects(desk.view.viewport().geometry())
    tab.setFocus()
    desk.presses("Return")
    assert desk.stages() == DEFAULT
    assert not tab.isVisible()
    desk.sees_notice("“Asked”, “Reminded” shown again")
    desk.undoes()
    assert tab.text() == "2 hidden stages"
    desk.redoes()
    assert desk.stages() == DEFAULT


def test_over_a_soft_limit_the_count_turns_amber_and_nothing_is_blocked(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "Card limit", "3")
    for number in range(3):
        desk.has(f"Card {number}", "Asked")
    count = desk.column("Asked").header.count
    calm = count._colour
    desk.adds_in("Asked", "One more")
    desk.sees("One more", "Asked")
    assert count._colour == desk.theme.colours.today_text != calm
    assert desk.column("Asked").list.accessibleName().endswith("over its limit")


def test_any_other_limit_is_typed(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "Card limit", "Other…")
    dialog = inputs.part(desk.column("Asked").header, QInputDialog)
    dialog.setIntValue(7)
    dialog.accept()
    desk.settles()
    assert desk.stage("Asked").card_limit == 7


def test_the_longest_silence_is_set_for_each_stage(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(30))
    desk.chooses_for_stage("Asked", "Longest silence", "2")
    desk.wakes_up_on(in_days(3))
    assert desk.summary("Approve proof").idle_days == 3
    desk.chooses_for_stage("Asked", "Longest silence", "None")
    assert desk.summary("Approve proof").idle_days is None


def test_order_by_hand_begins_as_the_stage_stood(desk: AtDesk) -> None:
    desk.has("Later", "Asked", due=in_days(30))
    desk.has("Late", "Asked", due=in_days(-1))
    desk.chooses_for_stage("Asked", "By hand")
    assert desk.titles("Asked") == ["Late", "Later"]
    desk.has("Newest", "Asked", due=in_days(-10))
    assert desk.titles("Asked") == ["Late", "Later", "Newest"]
    desk.chooses_for_stage("Asked", "Most urgent first")
    assert desk.titles("Asked") == ["Newest", "Late", "Later"]


def test_there_is_always_one_done_stage(desk: AtDesk) -> None:
    menu = desk.column("Done this week").header.menu.made_for(desk.stage("Done this week"))
    words = [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    assert "Hide" not in words
    assert "What it is for" not in words


def test_cards_done_before_this_week_show_only_in_the_archive(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Our turn")
    desk.does(lambda: cards.finish(desk.ws, [card.id]))
    desk.wakes_up_on(in_days(6))
    desk.sees("Approve proof", "Done this week")
    desk.wakes_up_on(in_days(7))
    desk.sees_not("Approve proof")
    desk.chooses("Archive")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    desk.until(lambda: page.model.rowCount() == 1)
    assert desk.card("Approve proof").archived_at is None  # computed, nothing written


def test_archive_done_puts_all_done_cards_away(desk: AtDesk) -> None:
    for title in ("One", "Two"):
        card = desk.has(title, "Our turn")
        desk.does(partial(cards.finish, desk.ws, [card.id]))
    desk.chooses_for_stage("Done this week", "Archive done cards")
    assert desk.titles() == []
    desk.undoes()
    assert sorted(desk.titles("Done this week")) == ["One", "Two"]


def test_the_header_counts_all_and_late_cards(desk: AtDesk) -> None:
    desk.has("Late", "Asked", due=in_days(-1))
    desk.has("Later", "Asked", due=in_days(9))
    header = desk.column("Asked").header
    assert (header.count.text(), header.late.text()) == ("2", "1")
    assert header.count.accessibleName() == "2 cards in Asked, show only these"


def test_the_menu_of_a_stage_opens_by_keyboard(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = desk.column("Asked").header
    header.setFocus()
    opened: list[object] = []
    monkeypatch.setattr(header, "open_menu", opened.append)
    inputs.press_key("Return", header)
    assert opened
