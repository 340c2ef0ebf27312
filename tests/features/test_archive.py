"""Archived cards leave the board, are seen on a page of their own, and come back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from board.services import cards
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.table_view import choose_rows
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


@pytest.fixture
def page(desk: AtDesk) -> ListPage:
    """The archive with two cards in it, opened."""
    for title in ("Approve proof", "Send logo"):
        card = desk.has(title, "Asked", customer="Tall Pines", due=in_days(2))
        desk.does(partial(cards.archive, desk.ws, [card.id]))
    desk.chooses("Archive")
    found = desk.page_shown()
    assert isinstance(found, ListPage)
    return found


def titles(page: ListPage) -> list[str]:
    """Return what stands on the page."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_archived_cards_are_off_the_board_and_on_the_page(desk: AtDesk, page: ListPage) -> None:
    assert desk.titles() == []
    assert sorted(titles(page)) == ["Approve proof", "Send logo"]
    assert page.model.index(0, 1).data() == "Tall Pines"
    assert page.model.index(0, 3).data() == "Mon 23 Nov 2026"


def test_the_page_is_searched(desk: AtDesk, page: ListPage) -> None:
    page.search.setText("logo")
    desk.until(lambda: titles(page) == ["Send logo"])


def test_a_card_is_brought_back_to_where_it_was(desk: AtDesk, page: ListPage) -> None:
    choose_rows(page.table, [titles(page).index("Approve proof")])
    assert page.buttons["reopen"].property("primary")  # it is what the page is for
    desk.pushes(page.buttons["reopen"])
    desk.sees("Approve proof", "Asked")
    assert titles(page) == ["Send logo"]


def test_an_archived_card_is_opened_in_the_panel(desk: AtDesk, page: ListPage) -> None:
    page.table.activated.emit(page.model.index(0, 0))
    desk.settles()
    desk.until(desk.panel.isVisible)
    assert desk.panel.body.head.title.toPlainText() == titles(page)[0]


def test_an_empty_archive_says_what_it_is_for(desk: AtDesk) -> None:
    desk.chooses("Archive")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    desk.until(page.way_out.isVisible)
    assert page.nothing.text() == "The archive is empty. Cards that are archived go here."
    assert not page.table.isVisible()
    desk.pushes(page.way_out)
    assert desk.sees_board


def test_undo_brings_an_archived_card_back(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.chooses_for("Approve proof", "Archive")
    desk.sees_not("Approve proof")
    desk.undoes()
    desk.sees("Approve proof", "Asked")
