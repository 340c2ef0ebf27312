"""One customer on one page: contacts, days off, what is open, what was said, favours."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from board.app.paths import config_folder, log_folder, state_folder
from board.domain.card import Asks, Card, Meaning, Touch, TouchKind
from board.domain.favours import ExceptionRule, Expectation, Favour
from board.domain.people import (
    Absence,
    AbsenceKind,
    Contact,
    Customer,
    Purpose,
    Tone,
    may_be_written,
)
from board.services import cards, people, records, touches
from board.services.workspace import new_id
from board.ui.drafts import Draft
from board.ui.people.customer_page import THEY_CALLED, CustomerPage
from board.ui.people.erase_dialog import EraseDialog
from board.ui.people.favour_dialog import FavourDialog
from board.ui.starting.start_page import StartPage
from board.ui.widgets.forms import PickField
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.plain import PlainLabel
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days

if TYPE_CHECKING:
    from board.ui.people.entry_list import Entry
    from tests.driver.scenario import AtDesk

FAIRVIEW = "Fairview Golf Club"


@pytest.fixture
def shop(desk: AtDesk) -> AtDesk:
    """Give a desk with one customer, who is asked for a proof and waits for a price."""
    proof = desk.has("Approve proof", "Asked", customer=FAIRVIEW, due=in_days(1))
    desk.does(lambda: records.edit(desk.ws, Card, proof.id, {"asks": Asks.CUSTOMER}))
    desk.has("Price for a rush", "Our turn", customer=FAIRVIEW, due=in_days(2))
    return desk


def customer_id(desk: AtDesk) -> str:
    [one] = [key for key, each in desk.desk.board.customers.items() if each.name == FAIRVIEW]
    return one


def opened(desk: AtDesk) -> CustomerPage:
    """Open the page of the customer from the list, with Enter."""
    desk.chooses("Customers")
    listed = desk.part(ListPage)
    desk.until(lambda: listed.model.rowCount() > 0)
    listed.choose(customer_id(desk))
    listed.table.setFocus()
    desk.presses("Return")
    desk.until(lambda: isinstance(desk.page_shown(), CustomerPage))
    page = desk.page_shown()
    assert isinstance(page, CustomerPage)
    return page


def only(entries: dict[str, Entry]) -> Entry:
    [entry] = entries.values()
    return entry


def button_of(entry: Entry, words: str) -> QPushButton:
    [found] = [one for one in entry.findChildren(QPushButton) if one.text() == words]
    return found


def words_on(page: CustomerPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_the_page_says_what_we_need_from_them_and_what_they_wait_for(shop: AtDesk) -> None:
    page = opened(shop)
    assert page.heading.text() == FAIRVIEW
    assert [one.text() for one in page.theirs.buttons.values()] == ["Approve proof"]
    assert [one.text() for one in page.ours.buttons.values()] == ["Price for a rush"]
    assert "◆ Tomorrow" in words_on(page)


def test_a_card_on_the_page_opens_beside_it(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.theirs.buttons[shop.id("Approve proof")])
    shop.until(shop.panel.isVisible)
    assert shop.panel.card_id == shop.id("Approve proof")


def test_a_contact_is_added_in_place_and_one_undo_takes_it_away(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.contacts.add)
    shop.until(lambda: len(page.contacts.entries) == 1)
    entry = only(page.contacts.entries)
    assert entry.form is not None
    assert entry.form.fields["name"].hasFocus()
    shop.fills(entry.form.fields["name"], "Marion Hale")
    shop.fills(entry.form.fields["role"], "office, approves")
    shop.fills(entry.form.fields["email"], "marion@fairview.example")
    shop.until(lambda: entry.head.text() == "Marion Hale")
    shop.pushes(entry.change)
    assert "marion@fairview.example" in words_on(page)
    for _ in range(4):
        shop.undoes()
    shop.until(lambda: not page.contacts.entries)


def test_an_objection_to_news_is_kept_with_its_day(shop: AtDesk) -> None:
    shop.does(lambda: people.reach(shop.ws, customer_id(shop), {"name": "Marion"}))
    page = opened(shop)
    entry = only(page.contacts.entries)
    shop.pushes(entry.change)
    assert entry.form is not None
    news = entry.form.fields["consent:nurture"]
    news.activated.emit(news.findData("yes"))  # type: ignore[union-attr]  # a combo
    shop.until(lambda: bool(the_contact(shop).consents))
    contact = the_contact(shop)
    assert may_be_written(contact, Purpose.NURTURE)
    assert contact.consents[0].on == TODAY
    shop.pushes(entry.change)
    assert "yes, since Mon 23 Nov" in words_on(page)


def test_an_address_from_which_mail_came_back_says_so_until_it_is_corrected(shop: AtDesk) -> None:
    there = {"name": "Marion", "email": "marion@fairview.example"}
    shop.does(lambda: people.reach(shop.ws, customer_id(shop), there))
    page = opened(shop)
    said = "Mail to this address came back; correct it."
    assert said not in words_on(page)
    contact = the_contact(shop)

    def come_back() -> None:
        with shop.ws.action("edit_contact") as act:
            act.edit(act.one(Contact, contact.id), bounced=contact.email)

    shop.does(come_back)
    shop.until(lambda: said in words_on(page))
    entry = only(page.contacts.entries)
    shop.pushes(entry.change)
    assert entry.form is not None
    shop.fills(entry.form.fields["email"], "marion@fairview-golf.example")
    shop.until(lambda: the_contact(shop).bounced == "")
    shop.pushes(entry.change)
    shop.until(lambda: said not in words_on(page))


def the_contact(desk: AtDesk) -> Contact:
    [contact] = desk.desk.board.contacts.values()
    return contact


def test_the_one_to_ask_first_is_chosen(shop: AtDesk) -> None:
    shop.does(lambda: people.reach(shop.ws, customer_id(shop), {"name": "Marion"}))
    greg = Contact(new_id(), customer_id(shop), "Greg", position=5.0)
    shop.does(lambda: records.add(shop.ws, greg))
    page = opened(shop)
    assert [entry.head.text() for entry in shown(page)] == ["Marion", "Greg"]
    entry = page.contacts.entries[greg.id]
    shop.pushes(entry.change)
    shop.pushes(button_of(entry, "Ask them first"))
    shop.until(lambda: [one.head.text() for one in shown(page)] == ["Greg", "Marion"])


def shown(page: CustomerPage) -> list[Entry]:
    return sorted(page.contacts.entries.values(), key=lambda entry: entry.y())


def test_days_off_are_said_in_words(shop: AtDesk) -> None:
    busy = Absence(
        new_id(),
        AbsenceKind.BUSY,
        customer_id=customer_id(shop),
        weekdays=frozenset({4, 5}),
        months=frozenset({5, 6, 7, 8, 9}),
    )
    away = Absence(
        new_id(),
        customer_id=customer_id(shop),
        first=date(2026, 12, 21),
        last=date(2027, 1, 4),
        why="holidays",
    )
    for days in (busy, away):
        shop.does(partial(records.add, shop.ws, days))
    page = opened(shop)
    heads = {entry.head.text() for entry in page.absences.entries.values()}
    assert heads == {
        "Busy: Fri, Sat, May to Sep",
        "Closed: Mon 21 Dec to Mon 4 Jan 2027, holidays",
    }


def test_days_off_are_added_and_changed_in_place(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.absences.add)
    shop.until(lambda: len(page.absences.entries) == 1)
    entry = only(page.absences.entries)
    assert entry.form is not None
    shop.fills(entry.form.fields["last"], "2.12.")
    shop.until(lambda: "Mon 23 Nov to Wed 2 Dec" in entry.head.text())


def test_how_they_use_it_and_that_they_need_a_hand_are_kept(shop: AtDesk) -> None:
    page = opened(shop)
    shop.fills(page.use_note, "Handed out on stage", "Ctrl+Return")
    shop.pushes(page.needs_a_hand)
    shop.until(lambda: shop.desk.board.customers[customer_id(shop)].needs_a_hand)
    assert shop.desk.board.customers[customer_id(shop)].use_note == "Handed out on stage"


def answers(desk: AtDesk, days: list[int]) -> None:
    """Let a card be answered so many days after it was due, for each of some days."""
    for number, late in enumerate(days):
        due = TODAY - timedelta(days=60 - 3 * number)
        card = desk.has(f"Ask {number}", "Asked", customer=FAIRVIEW, due=due)
        desk.does(partial(records.edit, desk.ws, Card, card.id, {"asks": Asks.CUSTOMER}))
        day = due + timedelta(days=late)
        at = desk.clock.now.replace(year=day.year, month=day.month, day=day.day)
        touch = Touch(
            new_id(), card.id, at, TouchKind.ANSWER, inbound=True, meaning=Meaning.ANSWERED
        )
        desk.does(partial(records.add, desk.ws, touch))
        desk.does(partial(cards.finish, desk.ws, [card.id]))


def test_their_country_and_region_choose_their_public_holidays(shop: AtDesk) -> None:
    page = opened(shop)
    pick_from(shop, page, "country", "DE")
    shop.until(lambda: customer_of(shop).country == "DE")
    pick_from(shop, page, "region", "BY")
    shop.until(lambda: customer_of(shop).region == "BY")
    pick_from(shop, page, "country", "AT")  # which has no Bavaria
    shop.until(lambda: (customer_of(shop).country, customer_of(shop).region) == ("AT", ""))
    pick_from(shop, page, "country", "")
    shop.until(lambda: customer_of(shop).country == "")


def test_how_firmly_they_may_be_written_to_is_chosen_on_their_page(shop: AtDesk) -> None:
    page = opened(shop)
    pick_from(shop, page, "firmest", "friendly")
    shop.until(lambda: customer_of(shop).firmest is Tone.FRIENDLY)
    pick_from(shop, page, "firmest", "")
    shop.until(lambda: customer_of(shop).firmest is None)


def pick_from(desk: AtDesk, page: CustomerPage, name: str, code: str) -> None:
    field = page.form.fields[name]
    assert isinstance(field, PickField)
    desk.until(lambda: field.findData(code) >= 0)
    field.setCurrentIndex(field.findData(code))
    field.activated.emit(field.currentIndex())
    desk.settles()


def customer_of(desk: AtDesk) -> Customer:
    return desk.desk.board.customers[customer_id(desk)]


def test_two_answers_are_too_few_to_say_anything(shop: AtDesk) -> None:
    answers(shop, [0, 2])
    page = opened(shop)
    assert page.now.text() == "Too few answers yet."
    assert not page.dots.isVisible()


def test_the_last_ten_answers_are_counted_beside_the_ten_before(shop: AtDesk) -> None:
    answers(shop, [1, 1, 1, 0, -1, 0, 2, -1, 0, 0, 1, 0, 1])
    page = opened(shop)
    assert page.now.text() == "7 of 10 on time"
    assert page.before.text() == "0 of the 3 before. Getting better."


def test_the_page_says_how_early_help_was_offered(shop: AtDesk) -> None:
    for title, days in (("Send the names", 2), ("Send the sizes", 8), ("Send the list", 14)):
        card = shop.has(title, "Asked", customer_id=customer_id(shop), due=in_days(days))
        shop.does(partial(touches.offer_help, shop.ws, card.id))
    page = opened(shop)
    assert page.offered.text() == (
        "Help offered 3 times, half of the time 6 working days or more before it is needed."
    )


def test_where_no_help_was_offered_nothing_is_said_of_it(shop: AtDesk) -> None:
    assert opened(shop).offered.isHidden()


def test_what_they_said_on_the_phone_is_written_down(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.call)
    assert page.said.hasFocus()
    assert page.kind.currentData() == THEY_CALLED
    shop.fills(page.said, "tournament has grown")
    shop.until(lambda: "They called: tournament has grown" in words_on(page))


def test_their_list_is_copied_as_they_would_read_it(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.copy)
    shop.until(lambda: "Approve proof" in QGuiApplication.clipboard().text())
    copied = QGuiApplication.clipboard().text()
    assert "Price for a rush" not in copied
    shop.sees_notice("Their list is copied.")


def test_their_list_is_sent_as_a_letter(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.send)
    letter = shop.open_board.letters.page
    shop.until(lambda: "Approve proof" in letter.paper.body.toPlainText())
    assert letter.paper.subject.text() == "What we need from you, as of Mon 23 November"
    shop.presses("Esc")
    assert page.isVisible()


def test_what_they_expect_is_kept_in_their_words(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.expectations.add)
    shop.until(lambda: len(page.expectations.entries) == 1)
    entry = only(page.expectations.entries)
    assert entry.form is not None
    shop.fills(entry.form.fields["words"], "Always here by noon")
    shop.until(lambda: entry.head.text() == "Always here by noon")
    assert shop.ws.where(Expectation)[0].words == "Always here by noon"


def test_a_similar_name_is_offered_to_be_merged(shop: AtDesk) -> None:
    shop.has("Send invoice", customer="Fairview Golf")
    page = opened(shop)
    assert page.merge.isVisible()
    keep = next(each for each in page.merge.keep if each.text() == f"Keep “{FAIRVIEW}”")
    shop.pushes(keep)
    shop.until(lambda: len(shop.desk.board.customers) == 1)
    assert shop.summary("Send invoice").customer == FAIRVIEW
    shop.until(lambda: not page.merge.isVisible())
    shop.undoes()
    shop.until(lambda: len(shop.desk.board.customers) == 2)


def test_escape_leads_back_to_the_list(shop: AtDesk) -> None:
    opened(shop)
    shop.presses("Esc")
    assert isinstance(shop.page_shown(), ListPage)


def test_what_another_window_changed_stands_on_the_page(shop: AtDesk) -> None:
    page = opened(shop)
    favour = Favour(new_id(), customer_id(shop), "Two names redrawn", TODAY, worth=2400)
    shop.does(lambda: records.add(shop.ws, favour))
    shop.until(lambda: len(page.favours.entries) == 1)
    assert only(page.favours.entries).head.text().startswith("Two names redrawn")


def test_a_customer_is_erased_only_after_its_name_was_typed(shop: AtDesk) -> None:
    shop.has("Roses for Fairview Golf Club", "Our turn", note="about the Golf cup")
    page = opened(shop)
    shop.pushes(page.erase)
    shop.until(lambda: bool(shop.dialogs()))
    dialog = shop.dialog()
    assert isinstance(dialog, EraseDialog)
    assert not dialog.erase.isEnabled()
    assert "“Golf”, in 4 texts" in [tick.text() for tick in dialog.ticks.values()]
    shop.fills(dialog.name, FAIRVIEW)
    assert dialog.erase.isEnabled()
    dialog.erase.click()
    shop.until(lambda: not shop.desk.board.customers)
    shop.sees("Roses for erased")
    assert shop.card("Roses for erased").note == "about the Golf cup"
    assert isinstance(shop.page_shown(), ListPage)


def test_what_is_typed_and_unsaved_of_an_erased_customer_is_erased_too(shop: AtDesk) -> None:
    drafts = shop.open_board.drafts
    shop.has("Call Joe", "Our turn")
    typed = Draft("edit", shop.card("Call Joe").id, "note", f"call {FAIRVIEW}")
    drafts.hold(typed)
    drafts.answer(typed, saved=False)
    drafts.keep()
    assert FAIRVIEW in written_down()
    page = opened(shop)
    shop.pushes(page.erase)
    shop.until(lambda: bool(shop.dialogs()))
    dialog = shop.dialog()
    assert isinstance(dialog, EraseDialog)
    shop.fills(dialog.name, FAIRVIEW)
    dialog.erase.click()
    shop.until(lambda: not shop.desk.board.customers)
    shop.settles()
    assert [draft.text for draft in drafts.unsaved] == ["call erased"]
    assert "call erased" in written_down()
    assert FAIRVIEW not in written_down()


def written_down() -> str:
    """Return everything that is written of a session beside the board: drafts, logs, reports."""
    folders = (state_folder(), log_folder(), config_folder())
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    return "\n".join(path.read_text("utf-8", "replace") for path in sorted(files))


def test_the_count_of_favours_is_said_before_the_next_one_is_granted(shop: AtDesk) -> None:
    for what in ("Two names redrawn", "Engraved overnight"):
        favour = Favour(new_id(), customer_id(shop), what, TODAY, worth=2400, currency="USD")
        shop.does(partial(records.add, shop.ws, favour))
    rule = ExceptionRule(new_id(), "A cup is late", "Free freight", 4000)
    shop.does(lambda: records.add(shop.ws, rule))
    page = opened(shop)
    shop.pushes(page.favours.add)
    shop.until(lambda: bool(shop.dialogs()))
    dialog = shop.dialog()
    assert isinstance(dialog, FavourDialog)
    said = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert "2 favours in 12 months, the limit for a customer." in said
    assert not dialog.grant.isEnabled()
    [by_rule] = dialog.rules.values()
    assert isinstance(by_rule, QPushButton)
    assert by_rule.text() == "A cup is late: Free freight, $40"
    by_rule.click()
    shop.until(lambda: len(page.favours.entries) == 3)
    newest = next(one for one in shop.ws.where(Favour) if one.rule_id)
    assert (newest.what, newest.worth, newest.granted_by) == ("Free freight", 4000, "Eva Klein")


def test_a_favour_is_told_with_one_click_and_stays_told(shop: AtDesk) -> None:
    favour = Favour(new_id(), customer_id(shop), "Two names redrawn", TODAY)
    shop.does(lambda: records.add(shop.ws, favour))
    page = opened(shop)
    shop.pushes(button_of(only(page.favours.entries), "Told by phone"))
    shop.until(lambda: only(page.favours.entries).aside.text() == "✓ told Mon 23 Nov")


def test_an_exception_that_is_asked_for_becomes_a_card(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.favours.add)
    shop.until(lambda: bool(shop.dialogs()))
    dialog = shop.dialog()
    assert isinstance(dialog, FavourDialog)
    shop.fills(dialog.what, "half the quantity")
    dialog.later.click()
    shop.until(lambda: len(page.ours.buttons) == 2)
    assert shop.card("Decide on the exception: half the quantity").due == in_days(1)


def test_a_job_is_started_from_the_page(shop: AtDesk) -> None:
    page = opened(shop)
    shop.pushes(page.start)
    shop.until(lambda: isinstance(shop.page_shown(), StartPage))
    start = inputs.part(shop.window, StartPage)
    assert start.wanted().customer.name == FAIRVIEW
