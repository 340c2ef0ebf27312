"""Cards are moved by drag, by keys and by their menu, and screen readers hear where they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.driver.builders import about, in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.scenario import AtDesk


def test_a_card_is_dragged_from_stage_to_stage(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.drag("Approve proof", to="Reminded")
    desk.sees("Approve proof", "Reminded")
    assert desk.card("Approve proof").stage_id == desk.stage("Reminded").id


def test_it_is_there_after_a_new_start(desk: AtDesk, sits_down: Callable[..., AtDesk]) -> None:
    desk.has("Approve proof", "Asked")
    desk.drag("Approve proof", to="Reminded")
    desk.sees("Approve proof", "Reminded")
    desk.open_board.close()
    sits_down().sees("Approve proof", "Reminded")


def test_several_cards_are_dragged_at_once(desk: AtDesk) -> None:
    for title in ("One", "Two", "Three"):
        desk.has(title, "Asked")
    desk.has("Four", "Asked")
    desk.drag("One", "Two", "Three", to="Needs a hand")
    for title in ("One", "Two", "Three"):
        desk.sees(title, "Needs a hand")
    assert desk.titles("Asked") == ["Four"]
    desk.undoes()
    assert sorted(desk.titles("Asked")) == ["Four", "One", "Three", "Two"]


def test_cards_of_two_stages_are_dragged_at_once(desk: AtDesk) -> None:
    desk.has("One", "Coming up")
    desk.has("Two", "Reminded")
    desk.drag("One", "Two", to="Our turn")
    assert sorted(desk.titles("Our turn")) == ["One", "Two"]


def test_the_gap_opens_where_the_card_will_really_land(desk: AtDesk) -> None:
    desk.has("Late", "Reminded", due=in_days(-3))
    desk.has("Later", "Reminded", due=in_days(20))
    desk.has("Soon", "Asked", due=in_days(2))
    desk.holds("Soon", over="Reminded")
    target = desk.column("Reminded").list
    assert target.drop.row == 1  # between them, though the pointer is below the last one
    desk.drag("Soon", to="Reminded")
    assert desk.titles("Reminded") == ["Late", "Soon", "Later"]


def test_in_a_stage_by_hand_the_card_lands_where_it_is_let_go(desk: AtDesk) -> None:
    desk.chooses_for_stage("Reminded", "By hand")
    desk.has("First", "Reminded", due=in_days(9))
    desk.has("Second", "Reminded", due=in_days(-9))
    desk.has("Mine", "Asked")
    desk.drag("Mine", to="Reminded", before="Second")
    assert desk.titles("Reminded") == ["First", "Mine", "Second"]


def test_the_board_scrolls_by_itself_at_its_side_while_dragging(desk: AtDesk) -> None:
    desk.resizes(900, 600)
    desk.has("Approve proof", "Coming up")
    view, bar = desk.view, desk.view.horizontalScrollBar()
    edge = view.viewport().mapToGlobal(view.viewport().rect().topRight())
    view._on_drag_hovered(edge)
    desk.until(lambda: bar.value() == bar.maximum() > 0)
    view._on_drag_hovered(view.viewport().mapToGlobal(view.viewport().rect().topLeft()))
    desk.until(lambda: bar.value() == 0)


def test_a_stage_scrolls_by_itself_at_its_lower_edge_while_dragging(desk: AtDesk) -> None:
    for number in range(16):
        desk.has(f"Card {number}", "Reminded", due=in_days(9))
    desk.has("Approve proof", "Asked")
    bar = desk.column("Reminded").list.verticalScrollBar()
    bar.setValue(0)
    desk.holds("Approve proof", over="Reminded")
    desk.until(lambda: bar.value() > 0)


def test_alt_and_arrows_move_a_card_to_the_next_stage_and_back(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Alt+Right")
    desk.sees("Approve proof", "Reminded")
    assert desk.current() == "Approve proof"
    desk.presses("Alt+Left", "Alt+Left")
    desk.sees("Approve proof", "Coming up")


def test_where_it_went_is_spoken(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(-2), customer="Fairview Golf Club")
    desk.goes_to("Approve proof")
    desk.presses("Alt+Right")
    desk.sees("Approve proof", "Reminded")
    assert "in Reminded, 1 of 1" in desk.heard[-1]
    assert desk.heard[-1].startswith("Approve proof, Fairview Golf Club, 1 day late")


def test_alt_up_and_down_order_a_stage_by_hand(desk: AtDesk) -> None:
    desk.has("Upper", "Asked")
    desk.has("Lower", "Asked")
    desk.chooses_for_stage("Asked", "By hand")
    desk.goes_to("Lower")
    desk.presses("Alt+Up")
    assert desk.titles("Asked") == ["Lower", "Upper"]
    desk.presses("Alt+Down")
    assert desk.titles("Asked") == ["Upper", "Lower"]


def test_alt_up_in_a_stage_by_urgency_says_why_nothing_moves(desk: AtDesk) -> None:
    desk.has("Upper", "Asked")
    desk.goes_to("Upper")
    desk.presses("Alt+Up")
    assert desk.heard == ["This stage is ordered by urgency"]


def test_the_menu_of_a_card_moves_it(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.chooses_for("Approve proof", "Move to…", "Our turn")
    desk.sees("Approve proof", "Our turn")
    desk.sees_notice("“Approve proof” moved to Our turn")


def test_the_panel_moves_a_card_by_its_stage(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    stage = desk.panel.body.facts.stage
    stage.setCurrentIndex(stage.findText("Reminded"))
    stage.activated.emit(stage.currentIndex())
    desk.sees("Approve proof", "Reminded")


@pytest.mark.parametrize("how", ["drag", "key", "menu"])
def test_a_card_that_comes_into_the_done_stage_is_done(desk: AtDesk, how: str) -> None:
    desk.has("Approve proof", "Our turn")
    if how == "drag":
        desk.drag("Approve proof", to="Done this week")
    elif how == "key":
        desk.goes_to("Approve proof")
        desk.presses("Alt+Right")
    else:
        desk.chooses_for("Approve proof", "Done")
    desk.sees("Approve proof", "Done this week")
    assert desk.card("Approve proof").done_at == about(desk.clock.now)


def test_escape_or_a_drop_elsewhere_leaves_the_card_where_it_was(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.holds("Approve proof", over="Reminded")
    desk.settles()
    assert desk.titles("Asked") == ["Approve proof"]
