"""The box filters as somebody types; "where is it?" answers for any card, archived ones too."""

from __future__ import annotations

from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from board.domain.card import TouchKind
from board.services import cards, people, touches
from board.ui.search import presenter as finding
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from board.ui.search.search_popup import PopupRow
    from tests.driver.scenario import AtDesk


@pytest.fixture
def busy(desk: AtDesk) -> AtDesk:
    """A board with cards of two people in two stages."""
    desk.works_with("Max Mohr")
    desk.has("Approve proof", "Asked", customer="Fairview Golf Club", due=in_days(-2))
    desk.has("Send logo", "Asked", customer="Tall Pines", due=in_days(0), owner="Max Mohr")
    desk.has("Order mugs", "Our turn", customer="Tall Pines", due=in_days(3), job="Mugs ×24")
    return desk


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("proof", ["Approve proof"]),
        ("tall pines", ["Send logo", "Order mugs"]),
        ("×24", ["Order mugs"]),
        ("late", ["Approve proof"]),
        ("today", ["Send logo"]),
        ("mine", ["Approve proof", "Order mugs"]),
        ("due<fri", ["Approve proof", "Send logo", "Order mugs"]),
        ("due<thu", ["Approve proof", "Send logo"]),
        ("stage:asked", ["Approve proof", "Send logo"]),
        ("customer:tall", ["Send logo", "Order mugs"]),
        ("stage:asked mine", ["Approve proof"]),
        ("TALL logo", ["Send logo"]),
        ("nothing like it", []),
    ],
)
def test_the_board_shows_what_is_typed_for(busy: AtDesk, typed: str, left: list[str]) -> None:
    busy.types_in_box(typed)
    assert busy.titles() == left


def test_a_tag_is_searched_by_its_name(busy: AtDesk) -> None:
    busy.has("Engrave cup", tags=("Golf",))
    busy.types_in_box("Tag:golf")
    assert busy.titles() == ["Engrave cup"]


@pytest.mark.parametrize("typed", ["mueller", "müller", "muller", "customer:mueller", "0301234"])
def test_a_customer_is_found_however_the_name_or_number_is_typed(busy: AtDesk, typed: str) -> None:
    card = busy.has("Send invoice", customer="Müller")
    phone = {"phone": "(030) 12 34-567"}
    busy.does(lambda: people.reach(busy.ws, card.customer_id or "", phone))
    busy.types_in_box(typed)
    assert busy.titles() == ["Send invoice"]


def test_every_letter_filters_without_enter(busy: AtDesk) -> None:
    busy.types_in_box("O")
    assert len(busy.titles()) == 3
    busy.types("R")
    assert busy.titles() == ["Order mugs"]


def test_escape_shows_everything_again(busy: AtDesk) -> None:
    busy.types_in_box("Proof", "Esc")
    assert len(busy.titles()) == 3


def test_counts_in_a_header_tell_shown_of_all_while_filtered(busy: AtDesk) -> None:
    assert busy.column("Asked").header.count.text() == "2"
    busy.types_in_box("Logo")
    assert busy.column("Asked").header.count.text() == "1/2"


def test_a_click_on_a_count_filters_to_its_stage(busy: AtDesk) -> None:
    inputs.push(busy.column("Asked").header.count)
    busy.settles()
    assert busy.titles() == ["Approve proof", "Send logo"]
    assert busy.box.text() == "stage:asked"


def test_a_click_on_a_late_count_filters_to_what_is_late_there(busy: AtDesk) -> None:
    header = busy.column("Asked").header
    assert header.late.text() == "1"
    inputs.push(header.late)
    busy.settles()
    assert busy.titles() == ["Approve proof"]


def test_chips_at_the_top_show_and_filter_late_today_and_mine(busy: AtDesk) -> None:
    bar = busy.bar
    assert (bar.late.text(), bar.today.text()) == ("▲ 1 late", "● 1 today")
    inputs.push(bar.late)
    busy.settles()
    assert busy.titles() == ["Approve proof"]
    inputs.push(bar.late)
    inputs.push(bar.mine)
    busy.settles()
    assert busy.titles() == ["Approve proof", "Order mugs"]
    inputs.push(bar.everyone)
    busy.settles()
    assert len(busy.titles()) == 3


@pytest.mark.parametrize(
    ("filter_line", "sentence"),
    [
        ("owner:mohr late", "No card of Max Mohr is late."),
        ("owner:mm today due>fri", "No card fits “owner:mm today due>fri”."),
        ("owner:nobody", "No card fits “owner:nobody”."),
        ("mine today", "None of your cards is due today."),
        ("owner:max stage:our", "No card fits “owner:max stage:our”."),
        ("nothing like it", "No card fits “nothing like it”."),
        ("x" * 50, f"No card fits “{'x' * 40}…”."),
    ],
)
def test_a_filter_that_hides_everything_says_so_in_the_middle_and_shows_all_again(
    busy: AtDesk, filter_line: str, sentence: str
) -> None:
    nothing = busy.view.nothing
    assert not nothing.isVisible()
    busy.types_in_box(filter_line.capitalize(), "Tab")
    assert busy.titles() == []
    assert nothing.isVisible()
    assert nothing.title.text().casefold() == sentence.casefold()
    board = busy.view.viewport()
    assert (nothing.geometry().center() - board.rect().center()).manhattanLength() <= 2
    inputs.push(nothing.show_all)
    busy.settles()
    assert len(busy.titles()) == 3
    assert not nothing.isVisible()


def test_nobody_who_types_a_new_card_is_told_that_none_fits(busy: AtDesk) -> None:
    nothing = busy.view.nothing
    busy.types_in_box("Send the long offer")
    assert busy.titles() == []
    assert not nothing.isVisible()
    busy.presses("Tab")
    assert nothing.title.text() == "No card fits “Send the long offer”."
    busy.presses("Ctrl+K")
    assert not nothing.isVisible()


def test_the_chips_alone_say_what_there_is_none_of(busy: AtDesk) -> None:
    bar, nothing = busy.bar, busy.view.nothing
    card = busy.card("Approve proof")
    busy.does(lambda: cards.finish(busy.ws, [card.id]))
    inputs.push(bar.late)
    busy.settles()
    assert nothing.title.text() == "No card is late."
    inputs.push(bar.mine)
    busy.settles()
    assert nothing.title.text() == "None of your cards is late."
    busy.types_in_box("Logo")
    assert nothing.title.text() == "No card here fits “Logo” as well."


def test_a_filter_whose_cards_are_only_in_hidden_stages_says_that_and_shows_them(
    busy: AtDesk,
) -> None:
    busy.chooses_for_stage("Asked", "Hide")
    busy.types_in_box("Late", "Return")
    nothing = busy.view.nothing
    assert nothing.title.text() == "Such cards are only in hidden stages."
    inputs.push(nothing.show_hidden)
    busy.settles()
    assert busy.titles() == ["Approve proof"]
    assert not nothing.isVisible()


def test_escape_on_the_board_ends_the_filter(busy: AtDesk) -> None:
    busy.types_in_box("Late", "Return")
    inputs.push(busy.bar.mine)
    busy.view.take_keyboard()
    assert busy.titles() == ["Approve proof"]
    busy.presses("Esc")
    assert len(busy.titles()) == 3
    assert busy.bar.query() == ""


def test_a_cross_in_the_box_clears_it(busy: AtDesk) -> None:
    box = busy.box
    cross = inputs.part(box, QToolButton)
    assert not cross.isVisible()
    busy.types_in_box("Proof")
    assert cross.isVisible()
    inputs.push(cross)
    busy.settles()
    assert box.text() == ""
    assert len(busy.titles()) == 3


def test_where_is_it_says_whom_we_wait_for_since_when(busy: AtDesk) -> None:
    card = busy.card("Approve proof")
    busy.does(lambda: touches.log(busy.ws, card.id, TouchKind.CALL, "left a message"))
    busy.types_in_box("Fai")
    [found] = _found(busy)
    assert (found.title, found.about) == ("Approve proof", "Fairview Golf Club")
    assert found.details == (
        "we wait for Fairview Golf Club since Mon 23 Nov · ▲ 1 day late · last Mon 23 Nov"
    )


def test_where_is_it_says_whose_turn_it_is_among_us(busy: AtDesk) -> None:
    busy.has("Help with files", "Needs a hand", customer="Mercer Law", owner="Max Mohr")
    busy.types_in_box("Mer")
    [found] = _found(busy)
    assert found.details.startswith("our turn: Max Mohr · ")
    busy.types_in_box("Mug")
    [found] = _found(busy)
    assert (found.title, found.about) == ("Order mugs", "Tall Pines · Mugs ×24")
    assert found.details.startswith("our turn: Eva Klein · ")


def test_where_is_it_names_a_supplier_and_no_customer_that_is_not_known(busy: AtDesk) -> None:
    busy.has("Ask about boxes", "Asked")
    busy.types_in_box("Boxes")
    assert _found(busy)[0].details.startswith("we wait for the customer since Mon 23 Nov")
    busy.chooses_for_stage("Asked", "What it is for", "Waiting for a supplier")
    busy.types_in_box("Boxes")
    assert _found(busy)[0].details.startswith("we wait for the supplier since Mon 23 Nov")


def test_enter_opens_the_card_that_was_found(busy: AtDesk) -> None:
    busy.types_in_box("Fai", "Return")
    busy.until(lambda: busy.panel.card_id == busy.id("Approve proof"))
    assert busy.current() == "Approve proof"
    assert len(busy.titles()) == 3  # and shows it among the others again


def test_archived_cards_are_found_too(busy: AtDesk) -> None:
    card = busy.card("Approve proof")
    busy.does(lambda: cards.archive(busy.ws, [card.id]))
    busy.types_in_box("Fai")
    busy.until(lambda: _found(busy))
    [found] = _found(busy)
    assert (found.title, found.about) == ("Approve proof", "Fairview Golf Club")
    assert found.details == "in the archive"


def test_the_window_does_not_wait_for_a_large_archive(
    busy: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = busy.card("Approve proof")
    busy.does(lambda: cards.archive(busy.ws, [card.id]))
    threads: set[Thread] = set()

    def fits(*_: object) -> bool:
        threads.add(current_thread())
        return True

    monkeypatch.setattr(finding, "_fits", fits)
    busy.types_in_box("Fai")

    busy.until(lambda: threads)
    assert main_thread() not in threads


def test_enter_on_filter_words_keeps_the_filter_and_gives_the_keyboard_to_the_board(
    busy: AtDesk,
) -> None:
    busy.types_in_box("Late", "Return")
    assert busy.titles() == ["Approve proof"]
    assert not busy.box.hasFocus()
    assert "late" not in [card.title for card in busy.desk.board.cards.values()]


def test_a_snoozed_card_is_found_by_the_word_snoozed(busy: AtDesk) -> None:
    card = busy.card("Order mugs")
    busy.does(lambda: cards.snooze(busy.ws, [card.id], in_days(2)))
    busy.sees_not("Order mugs")
    busy.types_in_box("Snoozed")
    assert busy.titles() == ["Order mugs"]


def test_the_filter_holds_while_the_board_changes(busy: AtDesk) -> None:
    busy.types_in_box("Late")
    busy.has("Chase payment", "Asked", due=in_days(-1))
    busy.has("Thank them", "Asked", due=in_days(5))
    assert sorted(busy.titles()) == ["Approve proof", "Chase payment"]


def test_the_menu_key_down_walks_the_answers(busy: AtDesk) -> None:
    busy.types_in_box("Pines")
    popup = busy.box.popup
    first = popup.current()
    busy.presses("Down")
    assert popup.current() == (first + 1) % popup.model.rowCount()
    busy.presses("Up")
    assert popup.current() == first


def test_what_the_box_offers_is_seen_from_its_first_row_on(busy: AtDesk) -> None:
    for number in range(8):
        busy.has(f"Call about sizes {number}", "Asked", due=in_days(1))
    popup = busy.box.popup

    busy.types_in_box("Call")

    assert popup.current() == 2
    assert popup.model.rowCount() == 10
    assert popup.list.visualRect(popup.model.index(0, 0)).top() == 0
    assert popup.list.viewport().rect().contains(popup.list.visualRect(popup.model.index(9, 0)))


def test_cards_that_are_equally_urgent_are_found_in_the_order_of_their_titles(
    busy: AtDesk,
) -> None:
    for letter in "dbeac":
        busy.has(f"Call {letter}", "Asked", due=in_days(1))
    busy.types_in_box("Call")
    model = busy.box.popup.model
    found = [model.row(number).title for number in range(2, model.rowCount())]
    assert found == [f"Call {letter}" for letter in "abcde"]


def _found(desk: AtDesk) -> list[PopupRow]:
    """Return the rows of the list that are cards."""
    model = desk.box.popup.model
    rows = map(model.row, range(model.rowCount()))
    return [row for row in rows if row.card_id]


def test_the_cross_that_clears_the_box_grows_with_the_scale(busy: AtDesk) -> None:
    busy.types_in_box("late")
    cross = inputs.part(busy.box, QToolButton)
    small = cross.iconSize().width()
    busy.box._theme.set_scale(200)
    busy.settles()
    assert cross.iconSize().width() >= 2 * small - 1
    assert cross.height() > cross.iconSize().height()
    inputs.push(cross)
    busy.settles()
    assert len(busy.titles()) == 3
    assert not cross.isVisible()
