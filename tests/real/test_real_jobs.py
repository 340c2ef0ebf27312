"""A job started on a real screen: by the keyboard alone, and with the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.driver.desktop import until

if TYPE_CHECKING:
    from tests.driver.window import Program, Window

pytestmark = pytest.mark.real

FIELDS = {
    "Customer": "Harbor",
    "Process": "promo",
    "What": "Mugs x500",
    "In their hands by": "29 jan 2027",
}
READY = "Start the job · 14 cards, 1 letter"


def see_the_plan(window: Window) -> None:
    window.node("push button", begins=READY)


def see_the_cards(program: Program) -> None:
    until(lambda: len(program.told("list")) == 14, "all steps have their cards")
    cards = program.told("list")
    assert {card["customer"] for card in cards} == {"Harbor"}
    assert {card["job"] for card in cards} == {"Mugs x500"}


def test_a_job_is_started_by_the_keyboard_alone(program: Program) -> None:
    window = program.window()
    window.hand.keys("ctrl+j")
    window.node("text", begins="Customer")
    for text in FIELDS.values():
        window.hand.type(text)
        window.hand.keys("Return")
    see_the_plan(window)
    window.hand.keys("Return")
    see_the_cards(program)
    window.hand.keys("ctrl+z")
    until(lambda: program.told("list") == [], "one undo takes all back")


def test_a_job_is_started_with_the_pointer(program: Program) -> None:
    window = program.window()
    window.hand.keys("ctrl+j")
    for name, text in FIELDS.items():
        place = window.node("text", begins=name).box.middle
        window.hand.click(place)
        window.hand.click(place)  # the first may only have closed the list of the field before
        window.hand.type(text)
    see_the_plan(window)
    window.hand.click(window.node("push button", begins=READY).box.middle)
    see_the_cards(program)
