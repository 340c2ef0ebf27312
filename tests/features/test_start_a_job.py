"""Starting a job: four fields, the dated plan at once, and its cards on the board."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from board.domain.card import Card, Closing, StageKind, Touch
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.people import Contact, Customer, Partner
from board.services import records, settings
from board.ui.processes.letter_dialog import LetterDialog
from tests.driver import inputs

if TYPE_CHECKING:
    from board.ui.starting.start_page import StartPage
    from tests.driver.scenario import AtDesk


class Starting:
    """The start page of a desk."""

    def __init__(self, desk: AtDesk) -> None:
        self.desk = desk
        desk.does(lambda: settings.keep_holidays(desk.ws, "US", ["Veterans Day"]))
        desk.presses("Ctrl+J")

    @property
    def page(self) -> StartPage:
        return self.desk.open_board.starting.page

    def types(self, *texts: str) -> None:
        """Type into the fields one after the other, Enter after each."""
        for text in texts:
            self.desk.types(text)
            self.desk.presses("Return")
        self.desk.settles()

    def has_focus(self) -> object:
        return QApplication.focusWidget()

    def rows(self) -> list[list[str]]:
        model = self.page.table.rows
        return [
            [str(model.index(row, column).data()) for column in range(5)]
            for row in range(model.rowCount())
        ]


@pytest.fixture
def starting(desk: AtDesk) -> Starting:
    """Eva at the start page, which holidays the firm keeps being settled."""
    return Starting(desk)


def test_a_job_is_started_by_four_fields_and_enter(starting: Starting) -> None:
    desk, page = starting.desk, starting.page
    assert starting.has_focus() is page.customer
    starting.types("Fairview Golf Club", "promo", "Trophies x24", "29 jan 2027")
    assert starting.has_focus() is page.start
    assert page.start.text() == "Start the job · 14 cards, 1 letter"
    assert page.verdict.text() == "Fri 29 Jan works."

    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    desk.sees_notice("14 cards, one letter ready")
    desk.takes_offer("Open the letter")
    assert "Trophies x24" in desk.open_board.letters.page.paper.body.toPlainText()
    desk.presses("Escape")
    [job] = desk.does(lambda: desk.ws.where(Job))
    assert (job.name, job.in_hands) == ("Trophies x24", date(2027, 1, 29))
    assert len(desk.does(lambda: desk.ws.where(Card))) == 14

    desk.presses("Ctrl+Z")
    assert desk.does(lambda: desk.ws.where(Job)) == []
    assert desk.does(lambda: desk.ws.where(Card)) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("fairview", "Fairview Golf Club"), ("Fair", "Fair"), ("Peak", "Peak")],
    ids=["the first word of one", "no whole word", "that of two"],
)
def test_the_first_word_of_a_known_customer_is_enough(desk: AtDesk, typed: str, meant: str) -> None:
    for number, name in enumerate(("Fairview Golf Club", "Peak Physio", "Peak Sports")):
        desk.does(partial(records.add, desk.ws, Customer(str(number), name)))
    starting = Starting(desk)
    starting.types(typed)
    assert starting.page.customer.text() == meant


def test_the_plan_stands_there_while_one_still_types(starting: Starting) -> None:
    starting.types("Fairview", "promo", "Trophies")
    starting.desk.types("29 jan 2027")
    starting.desk.until(lambda: starting.page.shown is not None)
    assert starting.has_focus() is starting.page.in_hands
    rows = {row[0]: row[1:] for row in starting.rows()}
    assert rows["Artwork and colours"][0] == "customer"
    assert rows["Production"][:3] == ["supplier", "Fri 8 Jan", "Wed 20 Jan"]
    assert rows["How we work together"][0] == "us"


def test_days_that_are_not_worked_are_named(starting: Starting) -> None:
    starting.types("Fairview", "promo", "Trophies", "29 jan 2027")
    assert "Thu 26 Nov Thanksgiving" in starting.page.closed.text()
    assert "Veterans Day" not in starting.page.closed.text()


def test_a_day_that_cannot_be_kept_offers_what_helps(starting: Starting) -> None:
    page = starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    assert page.verdict.text() == "▲ Fri 18 Dec does not work."
    assert starting.has_focus() is page.later
    assert not page.start.isEnabled()
    shown = [button.text() for button in page.alternatives if button.isVisible()]
    assert shown == [
        f"Later: {page.later.text().removeprefix('Later: ')}",
        "In a rush: $165",
        "Smaller…",
        "Draft an honest no",
        "Start anyway…",
    ]

    starting.desk.presses("Return")
    starting.desk.until(lambda: starting.has_focus() is page.start)
    assert page.shown is not None
    assert page.shown.plan.feasible


def test_in_a_rush_it_works_and_says_what_that_costs(starting: Starting) -> None:
    page = starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    starting.desk.pushes(page.hurry)
    starting.desk.until(lambda: starting.has_focus() is page.start)
    assert "In a rush, which costs $165." in page.detail.text()


def favours(desk: AtDesk) -> list[Favour]:
    return desk.does(lambda: desk.ws.where(Favour))


def test_a_rush_is_a_favour_of_which_the_customer_is_still_to_be_told(starting: Starting) -> None:
    desk, page = starting.desk, starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    desk.pushes(page.hurry)
    desk.until(lambda: starting.has_focus() is page.start)
    assert page.remark.text() == "0 favours in 12 months."
    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    [favour] = favours(desk)
    [job] = desk.does(lambda: desk.ws.where(Job))
    assert (favour.what, favour.worth, favour.currency) == ("Made in a rush", 16500, "USD")
    assert (favour.granted_by, favour.job_id) == ("Eva Klein", job.id)
    assert favour.customer_id == job.customer_id
    desk.presses("Ctrl+Z")
    assert favours(desk) == []


def test_a_rush_that_is_paid_for_is_no_favour(starting: Starting) -> None:
    desk, page = starting.desk, starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    desk.pushes(page.hurry)
    desk.until(lambda: starting.has_focus() is page.start)
    page.favour.click()
    page.start.setFocus()
    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    assert favours(desk) == []


def test_a_customer_who_is_referred_is_no_card_any_more(starting: Starting) -> None:
    desk, page = starting.desk, starting.page
    desk.presses("Escape")
    desk.does(lambda: records.add(desk.ws, Partner("p", "Quick Print", service="rush")))
    card = desk.has("Mugs for the harbour", "Our turn", customer="Harbor")
    desk.open_board.starting.open_for_card(card.id)
    desk.settles()
    starting.types("promo")
    page.in_hands.setFocus()
    starting.types("18 dec")
    desk.pushes(page.refer)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    inputs.choose(menu, "Quick Print")
    desk.until(lambda: desk.card("Mugs for the harbour").closing is Closing.REFERRED)
    assert "Quick Print" in desk.open_board.letters.page.paper.body.toPlainText()
    notes = desk.does(lambda: desk.ws.where(Touch, card_id=card.id))
    assert [note.text for note in notes] == ["Referred to Quick Print"]
    desk.undoes()
    assert desk.card("Mugs for the harbour").done_at is None
    assert desk.card("Mugs for the harbour").closing is None


def test_starting_anyway_wants_a_reason(starting: Starting) -> None:
    page = starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    starting.desk.pushes(page.anyway)
    assert starting.has_focus() is page.reason
    assert not page.start.isEnabled()
    starting.types("They know it")
    assert starting.has_focus() is page.start
    starting.desk.presses("Return")
    assert [job.name for job in starting.desk.does(lambda: starting.desk.ws.where(Job))]


def test_a_smaller_job_does_without_a_step(starting: Starting) -> None:
    page = starting.page
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    starting.desk.pushes(page.smaller)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    [without] = [each for each in menu.actions() if "Production" in each.text()]
    without.trigger()
    menu.close()
    starting.desk.until(lambda: page.shown is not None and page.shown.plan.feasible)
    assert "Production" not in {row[0] for row in starting.rows()}
    starting.desk.pushes(page.usual)
    starting.desk.until(lambda: page.shown is not None and not page.shown.plan.feasible)


def test_each_step_can_ask_somebody_else(starting: Starting) -> None:
    page, desk = starting.page, starting.desk
    desk.does(lambda: records.add(desk.ws, Customer("peak", "Peak Physio")))
    for number, name in enumerate(("Ann Lee", "Bob Ray")):
        contact = Contact(name, "peak", name, float(number))
        desk.does(lambda contact=contact: records.add(desk.ws, contact))  # type: ignore[misc]  # now
    desk.presses("Escape", "Ctrl+J")
    starting.types("Peak Physio", "promo", "Trophies", "29 jan 2027")
    row = page.table.rows.row_of("artwork")
    assert starting.rows()[row][1] == "customer · Ann Lee"
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(row, 0))
    desk.presses("Return")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert starting.rows()[row][1] == "customer · Bob Ray"
    desk.pushes(page.start)
    desk.until(lambda: desk.sees_board)
    found = desk.does(lambda: {one.step_key: one.contact_id for one in desk.ws.where(Card)})
    assert (found["artwork"], found["decision"]) == ("Bob Ray", None)


def test_the_letter_can_be_seen_before_the_start(starting: Starting) -> None:
    page, desk = starting.page, starting.desk
    starting.types("Fairview", "promo", "Trophies", "29 jan 2027")
    desk.pushes(page.letter)
    dialog = desk.dialog()
    assert isinstance(dialog, LetterDialog)
    before = dialog.text.text()
    assert "Artwork and colours" in before
    dialog.close()
    desk.comes_to_the_front()
    desk.pushes(page.start)
    desk.until(lambda: desk.sees_board)
    desk.takes_offer("Open the letter")
    assert desk.open_board.letters.page.paper.body.toPlainText().strip() == before.strip()


def test_an_honest_no_is_drafted(starting: Starting) -> None:
    starting.types("Fairview", "promo", "Trophies", "18 dec")
    starting.desk.pushes(starting.page.no)
    page = starting.desk.open_board.letters.page
    assert "by Fri 18 December we cannot make it" in page.paper.body.toPlainText()
    starting.desk.presses("Escape")
    assert starting.page.isVisible()


def test_a_holiday_is_planned_for_the_working_day_before_and_says_so(starting: Starting) -> None:
    starting.types("Fairview", "promo", "Trophies", "18 jan 2027")
    assert starting.page.detail.text().startswith(
        "Mon 18 Jan is not worked; it is planned for Fri 15 Jan."
    )


def test_a_day_that_is_over_says_so_and_nothing_can_be_started(starting: Starting) -> None:
    starting.types("Fairview", "promo", "Trophies", "20.11.2026")
    assert starting.page.verdict.text() == "Fri 20 Nov is over; choose a day from Mon 23 Nov on."
    assert not starting.page.start.isEnabled()


def test_a_process_that_is_not_there_names_those_that_are(starting: Starting) -> None:
    starting.types("Fairview", "nix")
    problem = starting.page.process.accessibleDescription()
    assert problem == "There are: Make to order, Promo order, Service visit"
    assert starting.has_focus() is starting.page.process


def test_steps_of_a_job_that_runs_already_are_ticked(starting: Starting) -> None:
    page, desk = starting.page, starting.desk
    starting.types("Fairview", "promo", "Trophies", "29 jan 2027")
    page.running.click()
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    desk.presses("Space", "Down", "Space")
    desk.until(lambda: page.shown is not None and len(page.wanted().done) == 2)
    desk.settles()
    page.start.setFocus()
    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    done = {stage.id for stage in desk.desk.board.all_stages() if stage.kind is StageKind.DONE}
    titles = {
        card.title for card in desk.does(lambda: desk.ws.where(Card)) if card.stage_id in done
    }
    assert titles == {"How we work together", "What is it for?"}


def test_escape_leads_back_with_nothing_started(starting: Starting) -> None:
    starting.types("Fairview")
    starting.desk.presses("Escape")
    assert starting.desk.sees_board
    assert starting.desk.does(lambda: starting.desk.ws.where(Job)) == []


def test_ahead_of_the_first_job_it_asks_once_which_holidays_are_kept(desk: AtDesk) -> None:
    desk.presses("Ctrl+J")
    page = desk.open_board.starting.page
    question = page.question
    assert question.isVisible()
    question.country.setCurrentIndex(question.country.findData("US"))
    question.country.activated.emit(question.country.currentIndex())
    desk.settles()
    [columbus] = [box for box in question.boxes if "Columbus" in box.text()]
    columbus.click()
    desk.pushes(question.keep)
    desk.settles()
    assert not question.isVisible()
    assert (desk.ws.firm.country, desk.ws.firm.worked_holidays) == ("US", ("Columbus Day",))

    desk.presses("Escape", "Ctrl+J")
    assert not question.isVisible()


def test_who_keeps_no_holidays_is_not_asked_again(desk: AtDesk) -> None:
    desk.presses("Ctrl+J")
    question = desk.open_board.starting.page.question
    desk.pushes(question.none)
    desk.presses("Escape", "Ctrl+J")
    assert not question.isVisible()
    assert desk.ws.firm.country == ""


def test_a_card_becomes_a_job(starting: Starting) -> None:
    desk = starting.desk
    desk.presses("Escape")
    card = desk.has("Mugs for the harbour", "Asked", customer="Harbor")
    desk.open_board.starting.open_for_card(card.id)
    desk.settles()
    page = starting.page
    assert (page.customer.text(), page.what.text()) == ("Harbor", "Mugs for the harbour")
    assert starting.has_focus() is page.process
    starting.types("promo")
    page.in_hands.setFocus()
    starting.types("29 jan 2027")
    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    [kept] = desk.does(lambda: desk.ws.where(Card, title="Mugs for the harbour"))
    assert kept.done_at is not None


def test_a_typed_line_opens_the_page_filled_in_and_one_enter_starts(starting: Starting) -> None:
    desk, page = starting.desk, starting.page
    desk.presses("Escape")
    desk.types_in_box("job Mugs x500 for Harbor promo 29 jan 2027")
    row = desk.box.popup.model.row(0)
    assert (row.title, row.details) == (
        "Start the job “Mugs x500”",
        "Promo order · new customer Harbor · Fri 29 Jan 2027",
    )
    desk.presses("Return")
    desk.until(lambda: starting.has_focus() is page.start)
    assert [field.text() for field in page.main[:3]] == ["Harbor", "Promo order", "Mugs x500"]
    desk.presses("Return")
    desk.until(lambda: desk.sees_board)
    [job] = desk.does(lambda: desk.ws.where(Job))
    assert job.name == "Mugs x500"


def test_any_other_line_stays_a_follow_up(starting: Starting) -> None:
    desk = starting.desk
    desk.presses("Escape")
    desk.types_in_box("job interview with Mia fri", "Return")
    assert [card.title for card in desk.does(lambda: desk.ws.where(Card))] == [
        "job interview with Mia"
    ]
