"""A follow-up is added in five seconds: by a key, in a stage, or in the one box."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.steps import AtDesk


@pytest.mark.parametrize("key", ["Ctrl+N", "N"])
def test_one_key_and_a_line_make_a_follow_up_in_the_first_stage(desk: AtDesk, key: str) -> None:
    desk.presses(key)
    desk.types("Call Joe about the mugs")
    desk.presses("Return")
    desk.sees("Call Joe about the mugs", "Coming up")
    desk.sees_notice("“Call Joe about the mugs” added to Coming up")


def test_the_key_adds_to_the_stage_where_somebody_works(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("N")
    desk.types("Ask for the logo")
    desk.presses("Return")
    desk.sees("Ask for the logo", "Asked")


def test_the_row_below_a_stage_adds_one_line_after_the_other(desk: AtDesk) -> None:
    desk.adds_in("Our turn", "Order the plates", "Book the courier")
    desk.sees("Order the plates", "Our turn")
    desk.sees("Book the courier", "Our turn")


def test_escape_leaves_the_row_and_adds_nothing(desk: AtDesk) -> None:
    desk.presses("N")
    desk.types("Never mind")
    desk.presses("Esc")
    assert desk.titles() == []
    assert not desk.column("Coming up").add_row.is_open


def test_the_box_understands_a_whole_line(desk: AtDesk) -> None:
    desk.works_with("Emma Moss")
    desk.has("Older card", customer="Tall Pines")
    desk.types_in_box("Call Joe at Tall Pines re quote fri @EM", "Ctrl+Return")
    desk.sees("Call Joe at Tall Pines re quote", "Coming up")
    card = desk.card("Call Joe at Tall Pines re quote")
    face = desk.face("Call Joe at Tall Pines re quote")
    assert card.due == date(2026, 11, 27)
    assert (face.customer, face.owner) == ("Tall Pines", "Emma Moss")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 24)),
        ("fri", date(2026, 11, 27)),
        ("next tue", date(2026, 12, 1)),
        ("in 3 days", date(2026, 11, 26)),
        ("+2bd", date(2026, 11, 25)),
        ("1 Dec", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
    ],
)
def test_the_box_understands_date_words(desk: AtDesk, words: str, day: date) -> None:
    desk.types_in_box(f"Call Joe {words}", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == day


def test_the_box_puts_a_card_into_the_stage_that_is_named(desk: AtDesk) -> None:
    desk.types_in_box("Send the proof again #reminded", "Return")
    desk.sees("Send the proof again", "Reminded")


def test_the_box_says_what_it_understood_before_it_adds(desk: AtDesk) -> None:
    desk.has("Older card", customer="Tall Pines")
    desk.types_in_box("Call Joe at Tall Pines fri")
    row = desk.window.top_bar.box.popup.model.row(0)
    assert row.title == "Add “Call Joe at Tall Pines”"
    assert row.details == "Fri 27 Nov · Tall Pines"


def test_a_card_without_a_date_is_due_on_the_next_working_day_and_mine(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe", chip="◆ Tomorrow")
    assert desk.face("Call Joe").owner == "Eva Klein"


def test_on_a_friday_the_next_working_day_is_monday(desk: AtDesk) -> None:
    desk.wakes_up_on(in_days(4))
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == in_days(7)


def test_a_time_of_day_orders_the_cards_of_today(desk: AtDesk) -> None:
    for line in ("Call Ann today 15:00", "Call Bob today 10:00", "Call Cid today"):
        desk.types_in_box(line, "Return")
    desk.sees("Call Cid")
    assert [title for title in desk.titles() if title != "Call Cid"] == ["Call Bob", "Call Ann"]


def test_an_unknown_owner_becomes_a_colleague(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe @Max", "Return")
    desk.sees("Call Joe")
    assert desk.face("Call Joe").owner == "Max"


def test_a_word_in_quotation_marks_stays_a_word(desk: AtDesk) -> None:
    desk.types_in_box('Order "fri" mugs', "Return")
    assert [card.due for card in desk.desk.board.cards.values()] == [date(2026, 11, 24)]


def test_adding_while_a_page_is_open_shows_the_board_again(desk: AtDesk) -> None:
    desk.chooses("Customers")
    assert not desk.window.shows_board
    desk.presses("Ctrl+N")
    assert desk.window.shows_board
    assert QApplication.focusWidget() is desk.column("Coming up").add_row.edit


def test_what_was_added_is_there_the_next_time(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    desk.types_in_box("Call Joe fri", "Return")
    desk.sees("Call Joe")
    desk.office.close()
    sits_down().sees("Call Joe", "Coming up")
