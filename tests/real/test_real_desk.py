"""The everyday window on a real screen, worked by a real mouse and keyboard.

What happened is read twice: from the window as a screen reader sees it, and from the file by the
command line in a process of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.driver.builders import MANY, a_board_file
from tests.driver.desktop import until
from tests.driver.reader import Place

if TYPE_CHECKING:
    from tests.driver.desktop import Desktop
    from tests.driver.reader import Box
    from tests.driver.window import Program

pytestmark = pytest.mark.real

SMALL = (760, 480)
HELD = 0.8  # seconds, longer than a touch that means more than a tap


def below(box: Box) -> Place:
    """Return a place in the lower part of a box."""
    return Place(box.middle.x, box.bottom - box.height // 4)


def above(box: Box) -> Place:
    """Return a place in the upper part of a box."""
    return Place(box.middle.x, box.top + box.height // 4)


def test_a_card_typed_after_n_stands_on_the_board_and_in_the_file(program: Program) -> None:
    window = program.window()
    window.hand.keys("n")
    window.node("text", begins="New follow-up")
    window.hand.type("Call Joe fri")
    window.hand.keys("Return", "Escape")
    window.wait_for("Coming up", ["Call Joe"])
    (card,) = program.told("list")
    assert (card["title"], card["stage"], card["due"]) == ("Call Joe", "Coming up", "2026-11-27")


def test_a_card_typed_into_the_box_goes_to_the_stage_it_names(program: Program) -> None:
    window = program.window()
    window.hand.keys("ctrl+k")
    window.hand.type("Send the quote tomorrow #asked")
    window.hand.keys("Return")
    window.wait_for("Asked", ["Send the quote"])
    (card,) = program.told("list")
    assert (card["stage"], card["due"]) == ("Asked", "2026-11-24")


def test_a_card_is_dragged_to_another_stage_and_back_by_undo_and_redo(program: Program) -> None:
    a_board_file(
        program.board, {"Asked": ["Approve proof", "Sign quote"], "Reminded": ["Send sizes"]}
    )
    window = program.window()
    window.hand.drag(window.card("Approve proof").box.middle, window.stage("Reminded").box.middle)
    window.wait_for("Reminded", ["Approve proof", "Send sizes"])
    assert program.titles("Asked") == ["Sign quote"]
    assert program.titles("Reminded") == ["Approve proof", "Send sizes"]
    window.hand.keys("ctrl+z")
    window.wait_for("Asked", ["Approve proof", "Sign quote"])
    assert program.titles("Asked") == ["Approve proof", "Sign quote"]
    window.hand.keys("ctrl+shift+z")
    window.wait_for("Asked", ["Sign quote"])
    assert program.titles("Reminded") == ["Approve proof", "Send sizes"]


def test_three_cards_chosen_with_ctrl_are_dragged_together(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY[:4], "Reminded": ["Send sizes"]})
    window = program.window()
    window.hand.click(window.card(MANY[0]).box.middle, holding="ctrl")
    for title in (MANY[1], MANY[3]):
        window.hand.click(window.card(title).box.middle, holding="ctrl")
    until(lambda: window.selected() == [MANY[0], MANY[1], MANY[3]], "three cards are selected")
    window.hand.drag(window.card(MANY[1]).box.middle, window.stage("Reminded").box.middle)
    window.wait_for("Asked", [MANY[2]])
    assert program.titles("Asked") == [MANY[2]]
    assert set(program.titles("Reminded")) == {"Send sizes", MANY[0], MANY[1], MANY[3]}
    window.hand.keys("ctrl+z")
    window.wait_for("Asked", MANY[:4])


@pytest.mark.parametrize("size", [(1280, 700), (1000, 600)])
def test_a_click_and_clicks_with_ctrl_take_no_card_from_under_the_pointer(
    program: Program, size: tuple[int, int]
) -> None:
    a_board_file(program.board, {"Asked": MANY[:3], "Reminded": ["Send sizes"]})
    window = program.window()
    window.resize(*size)
    before = {title: card.box for title, card in window.cards().items()}
    window.hand.click(before[MANY[0]].middle)
    window.wait_for_panel(MANY[0])
    for title in (MANY[1], "Send sizes", MANY[2]):
        window.hand.click(before[title].middle, holding="ctrl")
    until(
        lambda: window.selected() == [*MANY[:3], "Send sizes"],
        "the four cards that were clicked are selected",
    )
    assert {title: card.box for title, card in window.cards().items()} == before
    window.wait_for_panel(MANY[0])


@pytest.mark.parametrize(
    ("start", "end"), [("Coming up", "Done this week"), ("Done this week", "Coming up")]
)
def test_the_board_scrolls_sideways_under_a_drag(program: Program, start: str, end: str) -> None:
    a_board_file(program.board, {start: ["Approve proof"]})
    window = program.window()
    window.resize(*SMALL)
    window.bring_stage_in(start)
    assert not window.is_whole(end)
    card, frame = window.card("Approve proof").box, window.frame()
    edge = frame.right - 4 if end == "Done this week" else frame.left + 4
    window.hand.press(card.middle)
    window.hand.move(Place(edge, card.middle.y))
    until(lambda: window.is_whole(end), f"the board scrolls to {end}")
    window.hand.move(window.stage(end).box.middle)
    window.hand.release()
    window.wait_for(end, ["Approve proof"])
    assert program.stages() == {"Approve proof": end}


def test_the_wheel_shows_the_cards_below(program: Program, desktop: Desktop) -> None:
    a_board_file(program.board, {"Asked": MANY}, by_hand="Asked")
    window = program.window()
    stage = window.stage("Asked").box
    before = _line_of_colours(desktop, stage)
    window.hand.turn(stage.middle, notches=6)
    until(lambda: not stage.holds(window.card(MANY[0]).box), "the first card is scrolled away")
    until(lambda: _line_of_colours(desktop, stage) != before, "other cards are painted")


def _line_of_colours(desktop: Desktop, box: Box) -> list[str]:
    """Return what is painted from top to bottom beside the middle of a stage, the bar left out."""
    picture = desktop.picture()
    return [picture.colour(box.left + box.width // 3, y) for y in range(box.top, box.bottom)]


@pytest.mark.parametrize("down", [True, False], ids=["down", "up"])
def test_a_long_stage_scrolls_under_a_drag(program: Program, down: bool) -> None:
    a_board_file(program.board, {"Asked": MANY}, by_hand="Asked")
    window = program.window()
    first, last = (MANY[0], MANY[-1]) if down else (MANY[-1], MANY[0])
    stage = window.stage("Asked").box
    if not down:
        window.hand.turn(stage.middle, notches=60)
        until(lambda: stage.holds(window.card(first).box), "the last card is scrolled to")
    window.hand.press(window.card(first).box.middle)
    window.hand.move(Place(stage.middle.x, stage.bottom - 40 if down else stage.top + 4))
    until(lambda: stage.holds(window.card(last).box), "the stage scrolls to its end")
    window.hand.move((below if down else above)(window.card(last).box))
    window.hand.release()
    order = [*MANY[1:], MANY[0]] if down else [MANY[-1], *MANY[:-1]]
    window.wait_for("Asked", order)
    assert program.titles("Asked") == order


def test_by_hand_a_card_lands_between_the_two_it_is_dropped_between(program: Program) -> None:
    a_board_file(
        program.board, {"Our turn": MANY[:4], "Asked": ["Approve proof"]}, by_hand="Our turn"
    )
    window = program.window()
    window.hand.drag(window.card("Approve proof").box.middle, above(window.card(MANY[2]).box))
    order = [*MANY[:2], "Approve proof", *MANY[2:4]]
    window.wait_for("Our turn", order)
    assert program.titles("Our turn") == order
    window.hand.drag(window.card(MANY[3]).box.middle, above(window.card(MANY[0]).box))
    order = [MANY[3], *MANY[:2], "Approve proof", MANY[2]]
    window.wait_for("Our turn", order)
    assert program.titles("Our turn") == order


def test_a_button_held_on_a_card_is_a_click_and_no_drag(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY[:2]})
    window = program.window()
    window.hand.press(window.card(MANY[0]).box.middle)
    time.sleep(HELD)
    window.hand.release()
    window.wait_for_panel(MANY[0])


def test_a_quick_drag_is_over_when_the_button_is_let_go(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY[:3]}, by_hand="Asked")
    window = program.window()
    window.hand.drag(window.card(MANY[0]).box.middle, window.stage("Asked").box.middle)
    order = [MANY[1], MANY[2], MANY[0]]
    window.wait_for("Asked", order)
    time.sleep(HELD)
    window.hand.click(window.card(MANY[1]).box.middle)
    window.wait_for_panel(MANY[1])
    assert program.titles("Asked") == order


def test_escape_ends_a_drag_and_nothing_has_moved(program: Program) -> None:
    a_board_file(program.board, {"Asked": ["Approve proof"], "Reminded": ["Send sizes"]})
    window = program.window()
    before = program.told("list")
    window.hand.press(window.card("Approve proof").box.middle)
    window.hand.move(window.stage("Reminded").box.middle)
    window.hand.keys("Escape")
    window.hand.release()
    assert window.order("Asked") == ["Approve proof"]
    assert program.told("list") == before
    window.hand.drag(window.card("Send sizes").box.middle, window.stage("Asked").box.middle)
    window.wait_for("Asked", ["Approve proof", "Send sizes"])


def test_everything_is_there_after_leaving_and_starting_again(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY[:3], "Our turn": MANY[3:6]})
    window = program.window()
    window.hand.keys("ctrl+k")
    window.hand.type("Ring the printer")
    window.hand.keys("Return")
    window.wait_for("Coming up", ["Ring the printer"])
    window.hand.drag(window.card(MANY[4]).box.middle, window.stage("Asked").box.middle)
    window.wait_for("Our turn", [MANY[3], MANY[5]])
    before, names = program.told("list", "--all"), window.names()
    window.quit()
    window = program.window()
    assert window.names() == names
    window.quit()
    assert program.told("list", "--all") == before
    assert program.told("check")
