"""The running window as a screen reader meets it, and whether that is what is painted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from board.domain.urgency import Grade
from board.ui.theme_colours import LIGHT
from tests.driver.builders import MANY, a_board_file, a_board_of_all_colours
from tests.driver.desktop import until
from tests.driver.reader import Listener

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driver.desktop import Desktop, Picture
    from tests.driver.reader import Box, Node
    from tests.driver.window import Program

pytestmark = pytest.mark.real

EDGE = 12  # pixels from the left of a card's box within which its bar of colour is
RIM = 12  # pixels at most around a card, for its shadow and the gap to the next one
GRADES = {
    "Approve the proof": Grade.LATE,
    "Send final guest list": Grade.TODAY,
    "Sign off packaging": Grade.SOON,
    "Confirm quantity": Grade.LATER,
}
WORKED = {"push button", "check box", "text", "combo box", "menu item", "list", "list item"}


def test_each_stage_is_a_list_and_each_card_one_sentence(program: Program) -> None:
    a_board_of_all_colours(program.board)
    names = program.window().names()
    assert [stage for stage, *_cards in names] == [
        "Coming up, 0 cards",
        "Asked, 4 cards, 1 late",
        "Reminded, 0 cards",
        "Needs a hand, 0 cards",
        "Our turn, 0 cards",
        "Done this week, 0 cards",
    ]
    owner = "looked after by Eva Klein"
    assert names[1][1:] == [
        f"Approve the proof, Fairview Golf Club, 2 days late, {owner}, in Asked, 1 of 4",
        f"Send final guest list, Orchard Weddings, Today, {owner}, in Asked, 2 of 4",
        f"Sign off packaging, Lumen Candles, Tomorrow, {owner}, in Asked, 3 of 4",
        f"Confirm quantity, Juniper Bakery, in 20 days, {owner}, in Asked, 4 of 4",
    ]


def test_the_box_of_a_card_is_where_it_is_painted(program: Program) -> None:
    a_board_of_all_colours(program.board)
    window = program.window()
    for title, grade in GRADES.items():
        box, edge = window.card(title).box, LIGHT.tone(grade, 2).edge
        top, bottom = until(partial(bar, program, box, edge), f"{title} is painted")
        assert box.top <= top <= box.top + RIM
        assert box.bottom - RIM <= bottom <= box.bottom
        assert window.stage("Asked").box.holds(box)


def test_a_click_into_the_box_of_a_card_opens_that_card(program: Program) -> None:
    a_board_of_all_colours(program.board)
    window = program.window()
    for title in reversed(GRADES):
        window.hand.click(window.card(title).box.middle)
        window.wait_for_panel(title)
        assert window.selected() == [title]


def test_everything_to_work_with_has_a_name(program: Program) -> None:
    a_board_of_all_colours(program.board)
    window = program.window()
    window.hand.click(window.card("Approve the proof").box.middle)
    window.node("text", begins="Title")
    assert nameless(window.tree()) == []
    window.hand.keys("F2")
    window.node("text", begins="New title")
    assert nameless(window.tree()) == []


def test_a_move_by_keys_is_said_and_the_keyboard_goes_with_the_card(
    program: Program, desktop: Desktop, tmp_path: Path
) -> None:
    a_board_file(program.board, {"Asked": MANY[:3], "Reminded": MANY[3:5]})
    listener = Listener(desktop, tmp_path / "heard")
    window = program.window()
    window.hand.keys("Right", "Down")
    until(lambda: "focused" in window.card("Card B").states, "Card B has the keyboard")
    window.hand.keys("alt+Right")
    words = "Card B, in 2 days, looked after by Eva Klein, in Reminded, 1 of 3"
    until(lambda: words in listener.heard, "the card's new place is said")
    until(lambda: "focused" in window.card("Card B").states, "Card B has the keyboard still")
    window.hand.keys("Down")
    until(lambda: "focused" in window.card("Card D").states, "the next card has it")
    assert program.stages()["Card B"] == "Reminded"


def bar(program: Program, box: Box, colour: str) -> tuple[int, int] | None:
    """Return from where to where the bar of colour at the left of a card reaches."""
    picture, around = program.desktop.picture(), range(box.top - RIM, box.bottom + RIM)
    rows = [y for y in around if _has(picture, box.left, y, colour)]
    return (rows[0], rows[-1] + 1) if rows else None


def _has(picture: Picture, left: int, y: int, colour: str) -> bool:
    return any(picture.colour(x, y) == colour for x in range(left, left + EDGE))


def nameless(tree: Node) -> list[Node]:
    """Return the objects that a person works with but a screen reader cannot call."""
    return [node for node in tree.all() if node.role in WORKED and not node.name]
