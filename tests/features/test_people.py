"""Customers and colleagues are made on the fly, renamed and merged."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import Touch, TouchKind
from board.domain.people import Absence, Customer
from board.services import cards, people, records, touches
from board.ui.people.customer_page import CustomerPage
from board.ui.people.days_off_dialog import DaysOffDialog
from board.ui.widgets.forms import PickField
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.table_view import choose_rows
from tests.driver import inputs
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def customers(desk: AtDesk) -> ListPage:
    """Open the page of the customers."""
    desk.chooses("Customers")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    return page


def colleagues(desk: AtDesk) -> ListPage:
    """Open the page of the colleagues."""
    desk.chooses("Colleagues")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    return page


def rows(page: ListPage) -> list[str]:
    """Return the names on a page."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_the_first_start_makes_one_colleague_from_the_accounts_name(desk: AtDesk) -> None:
    [me] = desk.desk.board.colleagues.values()
    assert (me.name, me.initials) == ("Eva Klein", "EK")
    assert desk.desk.me == me.id
    assert not desk.bar.undo.isEnabled()


def test_a_customer_typed_on_a_card_stands_on_the_page_with_the_open_cards(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tall Pines")
    desk.has("Order mugs", customer="tall pines")  # the same one
    page = customers(desk)
    assert rows(page) == ["Tall Pines"]
    assert page.model.index(0, 5).data() == "2"


def test_the_last_touch_counts_also_where_all_is_done_and_put_away(desk: AtDesk) -> None:
    card = desk.has("Send logo", customer="Tall Pines")
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.CALL, "all is well"))
    desk.does(lambda: cards.finish(desk.ws, [card.id]))
    desk.does(lambda: cards.archive(desk.ws, [card.id]))
    job = desk.does(lambda: a_running_job(desk.ws))
    told = Touch("t", None, desk.ws.now() + timedelta(days=3), TouchKind.EMAIL, job_id=job.id)
    desk.does(lambda: records.add(desk.ws, told))
    page = customers(desk)
    desk.until(lambda: page.model.rowCount() == 2)
    last = {str(page.model.index(row, 0).data()): page.model.index(row, 3).data() for row in (0, 1)}
    assert last == {"Bright Smile Dental": "Thu 26 Nov", "Tall Pines": "Mon 23 Nov"}


def test_a_customer_is_renamed_everywhere(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tal Pines")
    page = customers(desk)
    page.choose(next(iter(desk.desk.board.customers)))
    desk.pushes(page.buttons["open_customer"])
    desk.until(lambda: isinstance(desk.page_shown(), CustomerPage))
    opened = desk.part(CustomerPage)
    desk.fills(opened.form.fields["name"], "Tall Pines")
    desk.until(lambda: opened.heading.text() == "Tall Pines")
    desk.pushes(opened.back)
    assert rows(page) == ["Tall Pines"]
    desk.pushes(page.back)
    assert desk.sees_board
    assert desk.summary("Send logo").customer == "Tall Pines"
    assert "Tall Pines" in desk.spoken("Send logo")


def test_two_customers_that_are_one_are_merged_and_one_undo_parts_them(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tall Pines")
    desk.has("Order mugs", customer="Tall Pines Lodge")
    page = customers(desk)
    page.table.selectAll()
    assert page.merge.isVisible()
    keep = next(each for each in page.merge.keep if each.text() == "Keep “Tall Pines Lodge”")
    desk.pushes(keep)
    assert rows(page) == ["Tall Pines Lodge"]
    assert desk.summary("Send logo").customer == "Tall Pines Lodge"
    desk.presses("Ctrl+Z")
    assert rows(page) == ["Tall Pines", "Tall Pines Lodge"]
    assert desk.summary("Send logo").customer == "Tall Pines"


def test_a_customer_is_added_on_the_page(desk: AtDesk) -> None:
    page = customers(desk)
    desk.fills(page.new, "Fairview Golf Club")
    assert rows(page) == ["Fairview Golf Club"]


def test_their_cards_are_shown_on_the_board(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tall Pines")
    desk.has("Order mugs", customer="Fairview")
    page = customers(desk)
    page.choose(next(iter(desk.desk.board.customers.values())).id)
    name = next(iter(desk.desk.board.customers.values())).name
    desk.pushes(page.buttons["show_cards"])
    assert desk.sees_board
    assert [desk.summary(title).customer for title in desk.titles()] == [name]


def test_a_colleague_gets_another_name_initials_and_colour(desk: AtDesk) -> None:
    desk.has("Send logo")
    page = colleagues(desk)
    choose_rows(page.table, [0])
    desk.fills(page.form.fields["name"], "Eva Groß")
    desk.fills(page.form.fields["initials"], "EG")
    colour = page.form.fields["colour"]
    assert isinstance(colour, PickField)
    colour.activated.emit(colour.findData("#9fd3d6"))
    desk.settles()
    summary = desk.summary("Send logo")
    assert (summary.owner, summary.initials, summary.colour) == ("Eva Groß", "EG", "#9fd3d6")


def test_two_colleagues_are_merged(desk: AtDesk) -> None:
    desk.has("Send logo", owner="Ewa Klein")
    page = colleagues(desk)
    page.table.selectAll()
    keep = next(each for each in page.merge.keep if each.text() == "Keep “Eva Klein”")
    desk.pushes(keep)
    assert rows(page) == ["Eva Klein"]
    assert desk.summary("Send logo").owner == "Eva Klein"


def test_escape_leads_back_from_a_page(desk: AtDesk) -> None:
    customers(desk)
    desk.presses("Esc")
    assert desk.sees_board


def test_escape_leads_back_from_page_to_page_as_one_came(desk: AtDesk) -> None:
    first = customers(desk)
    first.search.setFocus()
    second = colleagues(desk)
    desk.presses("Esc")
    assert desk.page_shown() is first
    assert first.search.hasFocus()
    colleagues(desk)
    customers(desk)  # on the way here already: what came after it is left
    desk.presses("Esc")
    assert desk.sees_board
    assert not second.isVisible()


def test_somebody_elses_new_customer_appears_on_the_open_page(desk: AtDesk) -> None:
    page = customers(desk)
    desk.does(lambda: people.add_customer(desk.ws, "Tall Pines"))
    assert rows(page) == ["Tall Pines"]


def test_a_customer_who_is_gone_leaves_an_open_form_quietly(desk: AtDesk) -> None:
    customer = desk.does(lambda: people.add_customer(desk.ws, "Tall Pines"))
    page = customers(desk)
    page.choose(customer)
    desk.does(lambda: people.remove_customer(desk.ws, customer))
    assert rows(page) == []
    assert not page.form.isVisible()


def test_a_search_that_finds_nobody_says_so_and_can_be_cleared(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tall Pines")
    page = customers(desk)
    assert not page.nothing.isVisible()
    page.search.setText("Fairview")
    desk.until(page.nothing.isVisible)
    assert page.nothing.text() == "Nothing here fits “Fairview”."
    assert rows(page) == []
    page.search.clear()
    desk.until(lambda: rows(page) == ["Tall Pines"])
    assert not page.nothing.isVisible()


def test_a_name_much_like_a_known_one_is_said_while_it_is_typed(desk: AtDesk) -> None:
    desk.has("Send logo", customer="Tall Pines Lodge")
    page = customers(desk)
    inputs.type_text("Tall Pine", page.new)
    assert page.like.text() == ""
    inputs.type_text("s", page.new)
    assert page.like.isVisible()
    assert page.like.text() == "Perhaps already here: Tall Pines Lodge"
    page.new.clear()
    assert not page.like.isVisible()


def test_days_off_of_a_colleague_are_kept(desk: AtDesk) -> None:
    page = colleagues(desk)
    choose_rows(page.table, [0])
    desk.pushes(page.buttons["days_off"])
    desk.until(lambda: bool(desk.dialogs()))
    dialog = desk.dialog()
    assert isinstance(dialog, DaysOffDialog)
    dialog.days.add.click()
    desk.until(lambda: len(dialog.days.entries) == 1)
    [entry] = dialog.days.entries.values()
    assert entry.form is not None
    desk.fills(entry.form.fields["why"], "skiing")
    desk.until(lambda: "skiing" in entry.head.text())
    [absence] = desk.ws.where(Absence)
    assert absence.colleague_id == desk.desk.me
    dialog.close()


def test_how_they_use_it_is_one_press_away_on_every_card_of_a_customer(desk: AtDesk) -> None:
    card = desk.has("Send logo", customer="Tall Pines")
    note = {"use_note": "Handed out on stage"}
    desk.does(lambda: records.edit(desk.ws, Customer, str(card.customer_id), note))
    desk.opens("Send logo")
    use = desk.panel.body.use
    assert not use.text.isVisible()
    desk.pushes(use.use)
    assert use.text.isVisible()
    assert use.text.text() == "Handed out on stage"
    desk.pushes(use.page)
    desk.until(lambda: isinstance(desk.page_shown(), CustomerPage))
