"""Declared pages: rows in columns that can be sorted, a form for the chosen one, wishes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from board.domain.customer_view import ListedCustomer
from board.domain.people import Customer
from board.domain.urgency import Grade, Urgency
from board.ui.pages.people import colleagues, customers
from board.ui.widgets.date_field import DateField
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.forms import Field, PickField, choice, day, text
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.widgets.table_view import choose_rows, chosen_keys
from tests.driver import inputs
from tests.driver.doubles import Heard
from tests.driver.examples import BOARD, HTML
from tests.driver.views import a_date_format, a_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Loan:
    """A thing lent to somebody: a kind that no board has."""

    id: str
    what: str
    days: int = 0
    back: date | None = None
    state: str = "new"
    note: str = ""


LOANS = (
    Loan("a", "Tent", 10, date(2026, 12, 1)),
    Loan("b", "banner", 9),
    Loan("c", "Chairs", 100, date(2026, 11, 30)),
)
LISTING = Listing(
    kind="loan",
    heading="Loans",
    columns=(
        Column("What", lambda one, _facts: one.what),
        Column("Days", lambda one, _facts: str(one.days), 6, lambda one, _facts: one.days),
        Column("Back", lambda one, _facts: str(one.back or ""), 9, lambda one, _facts: one.back),
    ),
    fields=(
        Field("what", "What"),
        Field("back", "Back", day, "The day it is expected."),
        Field("state", "State", choice(lambda _facts: {"new": "As new", "used": "Used"})),
        Field("note", "Note", text),
    ),
    wishes=(Wish("remove", "Delete"),),
    adds="+ Lend: type what",
    empty="Nothing is lent.",
    start=Wish("add", "Lend something"),
)


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[Listing], ListPage]:
    """Open a page."""

    def opened(listing: Listing) -> ListPage:
        page = ListPage(a_theme(), listing, a_date_format())
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        qtbot.waitExposed(page)
        return page

    return opened


@pytest.fixture
def page(make: Callable[[Listing], ListPage]) -> ListPage:
    """A page with three loans."""
    page = make(LISTING)
    page.show_rows(LOANS, BOARD)
    return page


def column(page: ListPage, number: int = 0) -> list[str]:
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def head(page: ListPage, number: int) -> None:
    """Click on a heading."""
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionPosition(number) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def select(page: ListPage, *keys: str) -> None:
    how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for key in keys:
        page.table.selectionModel().select(page.model.index(page.model.row_of(key), 0), how)


def test_each_row_ends_with_what_can_be_done_with_it(page: ListPage) -> None:
    row = page.model.row_of("c")
    place = page.table.visualRect(page.model.index(row, 3)).center()
    inputs.click(page.table.viewport(), place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    heard = Heard(page.wanted)
    inputs.choose(menu, "Delete")
    assert heard.said == [("remove", ["c"])]


@pytest.mark.parametrize("keys", ["Shift+F10", "Menu"])
def test_the_keyboard_opens_the_menu_of_a_row(page: ListPage, keys: str) -> None:
    choose_rows(page.table, [0])
    page.table.setFocus()
    inputs.press_key(keys, page.table)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Delete"
    menu.close()


def test_nothing_is_sorted_by_the_column_of_the_menus(page: ListPage) -> None:
    head(page, 2)
    before = column(page)
    head(page, 3)
    assert column(page) == before
    assert page.table.horizontalHeader().sortIndicatorSection() == 2


def test_a_date_of_a_row_stands_in_a_chip_of_its_urgency(
    make: Callable[[Listing], ListPage],
) -> None:
    late = Urgency(Grade.LATE, 2, 1)
    back = replace(
        LISTING.columns[2],
        urgency=lambda one, _facts, today: late if one.back and one.back < today else None,
    )
    page = make(replace(LISTING, columns=(*LISTING.columns[:2], back)))
    page.show_rows([replace(LOANS[0], back=date(2026, 11, 20)), LOANS[1]], BOARD)
    tone = page.theme.colours.tone(Grade.LATE, 1)
    image = page.table.viewport().grab().toImage()

    def has_chip(key: str) -> bool:
        cell = page.table.visualRect(page.model.index(page.model.row_of(key), 2))
        middle = cell.center().y()
        colours = {image.pixelColor(x, middle).name() for x in range(cell.left(), cell.right())}
        return tone.chip in colours

    assert has_chip("a")
    assert not has_chip("b")


def test_rows_stand_by_the_first_column_whatever_their_case(page: ListPage) -> None:
    assert column(page) == ["banner", "Chairs", "Tent"]


def test_a_click_on_a_heading_sorts_by_what_the_column_means_and_another_turns_it_round(
    page: ListPage,
) -> None:
    head(page, 1)
    assert column(page, 1) == ["9", "10", "100"]
    head(page, 1)
    assert column(page, 1) == ["100", "10", "9"]


def test_rows_that_have_nothing_in_the_column_stand_last_both_ways(page: ListPage) -> None:
    head(page, 2)
    assert column(page) == ["Chairs", "Tent", "banner"]
    head(page, 2)
    assert column(page) == ["Tent", "Chairs", "banner"]


def test_the_keyboard_sorts_through_the_menu_of_the_rows(page: ListPage) -> None:
    menu = page.menu()
    inputs.choose(menu, "Sort by", "Days")
    assert column(page, 1) == ["9", "10", "100"]
    menu = page.menu()
    inputs.choose(menu, "Sort by", "Days")
    assert column(page, 1) == ["100", "10", "9"]


def test_whoever_is_chosen_stays_so_when_the_order_changes(page: ListPage) -> None:
    select(page, "a", "b")
    head(page, 1)
    assert chosen_keys(page.table, page.model) == ["b", "a"]


def test_news_keep_the_order_that_was_chosen(page: ListPage) -> None:
    head(page, 1)
    page.show_rows([*LOANS, Loan("d", "Mugs", 50)], BOARD)
    assert column(page, 1) == ["9", "10", "50", "100"]


def test_a_row_is_edited_in_its_fields(page: ListPage) -> None:
    page.choose("a")
    heard = Heard(page.edit_wanted)
    what, back, note = (page.form.fields[name] for name in ("what", "back", "note"))
    assert isinstance(what, LineField)
    assert isinstance(back, DateField)
    assert isinstance(note, TextField)
    what.setText("Big tent")
    what.editing.commit()
    back.setText("fri")
    back.editing.commit()
    state = inputs.part(page, PickField)
    state.activated.emit(state.findData("used"))
    note.setPlainText("With pegs")
    note.editing.commit()
    assert [said[:2] for said in heard.said] == [
        ("a", {"what": "Big tent"}),
        ("a", {"back": date(2026, 11, 27)}),
        ("a", {"state": "used"}),
        ("a", {"note": "With pegs"}),
    ]


def test_enter_on_a_row_leads_into_its_form(page: ListPage, qtbot: QtBot) -> None:
    page.choose("c")
    page.table.activated.emit(page.table.currentIndex())
    assert page.form.fields["what"].hasFocus()


def test_a_change_that_could_not_be_saved_is_typed_text_again(page: ListPage) -> None:
    page.choose("a")
    back = page.form.fields["back"]
    assert isinstance(back, DateField)
    back.setText("fri")
    back.editing.commit()
    assert not back.editing.is_dirty()
    page.keep_typing("a", ["back"])
    assert back.editing.is_dirty()
    assert page.typed() == [("a", "back", back.text())]


def test_a_wish_is_for_the_chosen_rows(page: ListPage) -> None:
    button = page.buttons["remove"]
    assert not button.isEnabled()
    select(page, "a", "c")
    heard = Heard(page.wanted)
    button.click()
    menu = page.menu()
    inputs.choose(menu, "Delete")
    assert heard.said == [("remove", ["c", "a"])] * 2


def test_an_empty_page_says_so_and_its_button_leads_on(page: ListPage) -> None:
    page.show_rows((), BOARD)
    assert (page.nothing.text(), page.way_out.text()) == ("Nothing is lent.", "Lend something")
    assert page.table.isHidden()
    page.way_out.click()
    assert page.new.hasFocus()


def test_a_search_that_fits_nothing_says_so_and_its_button_shows_all(
    page: ListPage, qtbot: QtBot
) -> None:
    page.search.setText("boat")
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.text() == "Nothing here fits “boat”."
    page.way_out.click()
    qtbot.waitUntil(page.table.isVisible)
    assert len(column(page)) == 3


def test_all_words_of_a_search_must_fit_in_any_column(page: ListPage, qtbot: QtBot) -> None:
    page.search.setText("2026 TE")
    qtbot.waitUntil(lambda: column(page) == ["Tent"])


def test_foreign_text_is_shown_as_it_stands(page: ListPage) -> None:
    page.show_rows([replace(LOANS[0], what=HTML)], BOARD)
    assert column(page) == [HTML]


def test_escape_asks_to_go_back(page: ListPage) -> None:
    heard = Heard(page.back_wanted)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert heard.said == [()]


def test_two_customers_become_one(make: Callable[[Listing], ListPage]) -> None:
    page = make(customers())
    known = [*BOARD.customers.values(), Customer("c3", HTML)]
    rows = [ListedCustomer(one.id, one.name) for one in known]
    page.show_rows(rows, page.listing.facts(BOARD))
    heard = Heard(page.merge.merge_wanted)
    select(page, "c1", "c2")
    keep = [button.text() for button in page.merge.keep]
    assert keep == ["Keep “Fairview Golf Club”", "Keep “Tall Pines Lodge”"]
    page.merge.keep[0].click()
    assert heard.said == [("c1", "c2")]
    select(page, "c3")
    assert page.merge.isHidden()


@pytest.mark.parametrize("held", ["ControlModifier", "ShiftModifier", "NoModifier"])
def test_whoever_was_chosen_stays_so_while_keys_are_held(page: ListPage, held: str) -> None:
    QTest.keyPress(page, Qt.Key.Key_F24, Qt.KeyboardModifier[held])
    page.choose("b")
    page.choose("b")
    page.show_rows(LOANS, BOARD)
    QTest.keyRelease(page, Qt.Key.Key_F24)
    assert chosen_keys(page.table, page.model) == ["b"]


def test_all_that_are_chosen_stay_chosen(page: ListPage) -> None:
    page.table.selectAll()
    page.show_rows(LOANS[1:], BOARD)
    assert chosen_keys(page.table, page.model) == ["b", "c"]


def test_a_colleague_gets_another_colour(make: Callable[[Listing], ListPage]) -> None:
    page = make(colleagues())
    page.show_rows(list(BOARD.colleagues.values()), page.listing.facts(BOARD))
    choose_rows(page.table, [page.model.row_of("jp")])
    heard = Heard(page.edit_wanted)
    colour = inputs.part(page, PickField)
    assert colour.itemData(colour.currentIndex()) == "#88aacc"  # one that is not offered
    colour.activated.emit(2)
    assert heard.said == [("jp", {"colour": "#9fd3d6"}, BOARD.colleagues["jp"])]
