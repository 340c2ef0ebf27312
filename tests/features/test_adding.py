"""A follow-up is added in five seconds: by a key, in a stage, or in the one box."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from board.domain.date_grammar import grammar_of
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.scenario import AtDesk


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
    summary = desk.summary("Call Joe at Tall Pines re quote")
    assert card.due == date(2026, 11, 27)
    assert (summary.customer, summary.owner) == ("Tall Pines", "Emma Moss")


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
    row = desk.box.popup.model.row(0)
    assert row.title == "Add “Call Joe at Tall Pines”"
    assert row.details == "Fri 27 Nov · Tall Pines"


def test_a_card_without_a_date_is_due_on_the_next_working_day_and_mine(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe", chip="◆ Tomorrow")
    assert desk.summary("Call Joe").owner == "Eva Klein"


def test_on_a_friday_the_next_working_day_is_monday(desk: AtDesk) -> None:
    desk.wakes_up_on(in_days(4))
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == in_days(7)


def test_on_a_saturday_the_next_working_day_is_monday_too(desk: AtDesk) -> None:
    desk.wakes_up_on(in_days(5))
    for popup in desk.types_it_everywhere("Call Joe"):
        assert popup.model.row(0).details == "Mon 30 Nov, next working day"
    desk.presses("Return")
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
    assert desk.summary("Call Joe").owner == "Max"


def test_a_word_in_quotation_marks_stays_a_word(desk: AtDesk) -> None:
    desk.types_in_box('Order "fri" mugs', "Return")
    assert [card.due for card in desk.desk.board.cards.values()] == [date(2026, 11, 24)]


def test_adding_while_a_page_is_open_shows_the_board_again(desk: AtDesk) -> None:
    desk.chooses("Customers")
    assert not desk.sees_board
    desk.presses("Ctrl+N")
    assert desk.sees_board
    assert QApplication.focusWidget() is desk.column("Coming up").add_row.edit


def test_what_was_added_is_there_the_next_time(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    desk.types_in_box("Call Joe fri", "Return")
    desk.sees("Call Joe")
    desk.open_board.close()
    sits_down().sees("Call Joe", "Coming up")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Call Joe", "Tue 24 Nov, next working day"),
        ("Call Joe fri", "Fri 27 Nov"),
        ("Call Joe tue at 9", "Tue 24 Nov 09:00"),
        ("Call Joe 8 jan 2027", "Fri 8 Jan 2027"),
    ],
)
def test_the_preview_always_shows_the_date_that_the_card_will_have(
    desk: AtDesk, line: str, words: str
) -> None:
    for popup in desk.types_it_everywhere(line):
        assert popup.model.row(0).details == words


def test_what_is_no_date_is_said_while_typing(desk: AtDesk) -> None:
    for popup in desk.types_it_everywhere("Call Joe 31.2. at 25:00 #later"):
        row = popup.model.row(0)
        assert row.title == "Add “Call Joe 31.2. at 25:00 #later”"
        assert row.details == "Tue 24 Nov, next working day"
        assert row.warnings == (
            *("“31.2.” is not a date", "“25:00” is not a time of day"),
            "“#later” is not a stage",
        )


def test_one_key_takes_a_day_that_was_left_in_the_title(desk: AtDesk) -> None:
    desk.presses("N")
    desk.types("Black Friday flyers")
    row = desk.column("Coming up").add_row.popup.model.row(1)
    assert (row.title, row.key) == ("“Friday” is a date: Fri 27 Nov", "Tab")
    desk.presses("Tab", "Return")
    desk.sees("Black flyers", "Coming up")
    assert desk.card("Black flyers").due == date(2026, 11, 27)


@pytest.mark.parametrize("keys", [("Tab", "Return"), ("Down", "Return", "Return")])
def test_one_key_makes_a_new_customer_of_a_name_in_the_line(
    desk: AtDesk, keys: tuple[str, ...]
) -> None:
    desk.presses("N")
    desk.types("Call Joe at Tall Timber re quote fri")
    assert desk.column("Coming up").add_row.popup.model.row(1).title == "New customer “Tall Timber”"
    desk.presses(*keys)
    desk.sees("Call Joe at Tall Timber re quote")
    assert desk.summary("Call Joe at Tall Timber re quote").customer == "Tall Timber"
    desk.undoes()
    desk.sees_not("Call Joe at Tall Timber re quote")
    assert not desk.desk.board.customers


def test_the_box_makes_a_new_customer_as_well(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe at Tall Timber", "Tab", "Ctrl+Return")
    desk.sees("Call Joe at Tall Timber")
    assert desk.summary("Call Joe at Tall Timber").customer == "Tall Timber"


def test_a_name_that_is_not_taken_makes_no_customer(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe at Tall Timber", "Return")
    desk.sees("Call Joe at Tall Timber")
    assert not desk.desk.board.customers


def test_a_colleague_and_a_stage_are_completed(desk: AtDesk) -> None:
    desk.works_with("Ella Fischer")
    desk.works_with("Elena Moss")
    desk.presses("N")
    edit = desk.column("Coming up").add_row.edit
    desk.types("Call Joe @el")
    popup = desk.column("Coming up").add_row.popup
    assert [row.title for row in popup.model.rows()[1:]] == ["Ella Fischer", "Elena Moss"]
    desk.presses("Down", "Down", "Return")
    assert edit.text() == "Call Joe @Elena Moss "
    desk.types("about 😀 #nee")
    desk.presses("Tab")
    assert edit.text() == "Call Joe @Elena Moss about 😀 #Needs a hand "
    assert edit.cursorPosition() == len(edit.text()) + 1  # the smiley counts for two
    desk.presses("Return")
    desk.sees("Call Joe about 😀", "Needs a hand")
    assert desk.summary("Call Joe about 😀").owner == "Elena Moss"


def test_somebody_new_is_called_a_new_colleague(desk: AtDesk) -> None:
    for popup in desk.types_it_everywhere("Call Joe @el"):
        assert popup.model.row(0).details == "Tue 24 Nov, next working day · new colleague el"


def test_tab_goes_on_where_nothing_is_offered(desk: AtDesk) -> None:
    desk.presses("N")
    desk.types("Call Joe")
    row = desk.column("Coming up").add_row
    desk.presses("Tab")
    assert not row.edit.hasFocus()
    assert not row.popup.isVisible()


@pytest.mark.parametrize("line", ["Call Joe", "Black Friday flyers", "#"])
@pytest.mark.parametrize("count", [0, 5, 9])
def test_the_preview_is_seen_whole_below_the_line_or_above(
    desk: AtDesk, line: str, count: int
) -> None:
    for number in range(count):
        desk.has(f"Card {number}", "Coming up")
    desk.resizes(1280, 640)
    desk.presses("N")
    desk.types(line)
    row = desk.column("Coming up").add_row
    rows = range(row.popup.model.rowCount())
    assert desk.window.rect().contains(row.popup.geometry())
    shown = row.popup.list.viewport().height()
    assert shown >= sum(row.popup.list.sizeHintForRow(number) for number in rows)
    place = row.edit.rect().translated(row.edit.mapTo(desk.window, QPoint()))
    assert not place.intersects(row.popup.geometry())


def test_the_preview_goes_with_the_line(desk: AtDesk) -> None:
    desk.presses("N")
    desk.types("Call Joe")
    row = desk.column("Coming up").add_row
    assert row.popup.isVisible()
    desk.presses("Esc")
    assert not row.popup.isVisible()
    desk.presses("N")
    assert row.popup.isVisible()
    desk.presses("Return")
    assert not row.popup.isVisible()


def test_the_first_key_in_the_box_waits_for_nothing_that_could_be_done_before(desk: AtDesk) -> None:
    grammar_of.cache_clear()
    desk.presses("Ctrl+K")
    built = grammar_of.cache_info().misses
    assert built, "dates are read once somebody types"
    desk.types("c")
    assert grammar_of.cache_info().misses == built
