"""A running job is changed on its page: each change is asked for, told before, and undone."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from board.domain.card import Closing
from board.domain.favours import Favour
from board.domain.job_view import JobState, StepState
from board.services import job_page, processes
from board.ui.jobs.history_dialog import HistoryDialog
from board.ui.people.favour_dialog import FavourDialog
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.tick_box import TickBox
from tests.driver import inputs
from tests.driver.builders import in_days
from tests.driver.jobs import a_running_job, step_card, tell_of_a_fee

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.job_view import JobStep, Standing
    from board.ui.jobs.job_page import JobPage
    from tests.driver.scenario import AtDesk


@pytest.fixture
def page(desk: AtDesk) -> JobPage:
    """Return the page of a job that was started today."""
    process = desk.does(lambda: processes.called(desk.ws, "Promo order"))
    job = desk.does(lambda: a_running_job(desk.ws, process, value=215_000))
    desk.open_board.jobs.show(job.id)
    desk.until(lambda: not desk.sees_board)
    return desk.open_board.jobs.page


def standing(desk: AtDesk) -> Standing:
    """Return how the job stands on the board."""
    return desk.does(lambda: job_page.view(desk.ws, "gift-kits")).standing


def step(desk: AtDesk, key: str) -> JobStep:
    """Return how a step stands on the board."""
    return next(each for each in standing(desk).steps if each.step.key == key)


def offered(page: JobPage) -> list[str]:
    """Return what stands behind the three dots."""
    return [action.text() for action in page.menu.actions()]


def wishes(desk: AtDesk, page: JobPage, *words: str) -> AskDialog:
    """Choose from the menu behind the three dots."""
    inputs.choose(page.menu, *words)
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    return dialog


def answers(desk: AtDesk, dialog: AskDialog, **texts: str) -> None:
    """Fill the fields and press the button with the keyboard."""
    for word, text in texts.items():
        desk.fills(dialog.fields[word], text)
    desk.until(dialog.isActiveWindow)
    dialog.button.setFocus()
    desk.presses("Return")
    desk.comes_to_the_front()


def test_a_new_in_hands_date_shows_what_it_moves_before_it_is_saved(
    desk: AtDesk, page: JobPage
) -> None:
    before = step(desk, "proof-approval").due
    desk.pushes(page.buttons["re_date"])
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    day = dialog.fields["day"]
    assert QApplication.focusWidget() is day
    later = standing(desk).in_hands + timedelta(days=14)
    desk.fills(day, later.isoformat())
    desk.until(lambda: dialog.shown)
    assert "Approve the proof" in {name for name, _old, _new in dialog.shown}
    assert step(desk, "proof-approval").due == before
    dialog.button.setFocus()
    desk.presses("Return")
    desk.comes_to_the_front()
    desk.until(lambda: standing(desk).in_hands == later)
    after = step(desk, "proof-approval").due
    assert before is not None
    assert after is not None
    assert after > before
    desk.presses("Ctrl+Z")
    desk.until(lambda: step(desk, "proof-approval").due == before)


def test_a_date_that_is_over_is_refused_with_a_sentence(desk: AtDesk, page: JobPage) -> None:
    desk.pushes(page.buttons["re_date"])
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    desk.fills(dialog.fields["day"], "2026-11-02")
    desk.until(dialog.problem.isVisible)
    assert "is over" in dialog.problem.text()
    assert not dialog.button.isEnabled()
    dialog.close()


def test_a_step_is_added_behind_the_chosen_one(desk: AtDesk, page: JobPage) -> None:
    page.choose("proof")
    desk.pushes(page.buttons["add_step"])
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    answers(desk, dialog, title="Ask for gift paper")
    desk.until(lambda: [e for e in standing(desk).steps if e.step.title == "Ask for gift paper"])
    [added] = [e for e in standing(desk).steps if e.step.title == "Ask for gift paper"]
    assert added.step.after == ("proof",)


def test_a_step_is_left_out_for_a_reason(desk: AtDesk, page: JobPage) -> None:
    page.choose("quantities")
    title = step(desk, "quantities").step.title
    [words] = [text for text in offered(page) if text.startswith(f"Leave out “{title[:20]}")]
    dialog = wishes(desk, page, words)
    assert not dialog.button.isEnabled()
    answers(desk, dialog, why="They ordered by phone")
    desk.until(lambda: step(desk, "quantities").state is StepState.SKIPPED)
    desk.until(lambda: cells(page, "quantities")[3] == "left out")


def cells(page: JobPage, key: str) -> tuple[str, ...]:
    """Return what the row of a step says."""
    return next(row.cells for row in page.table.rows if row.key == key)


def test_what_came_back_begins_anew(desk: AtDesk, page: JobPage) -> None:
    first = standing(desk).steps[0].step.key
    page.choose(first)
    desk.presses("D")
    desk.until(lambda: step(desk, first).state is StepState.DONE)
    [words] = [text for text in offered(page) if text.endswith("was sent back…")]
    answers(desk, wishes(desk, page, words), why="Their name is spelt otherwise")
    desk.until(lambda: step(desk, first).revision == 2)


def test_a_job_rests_and_goes_on(desk: AtDesk, page: JobPage) -> None:
    answers(desk, wishes(desk, page, "Put on hold…"), why="They wait for their own customer")
    desk.until(lambda: standing(desk).state is JobState.HELD)
    desk.until(lambda: page.sentence.text() == "This job is on hold.")
    desk.pushes(page.turn_buttons["resume"])
    desk.until(lambda: standing(desk).state is JobState.RUNNING)


def test_a_job_is_put_on_hold_with_the_pointer(desk: AtDesk, page: JobPage) -> None:
    dialog = wishes(desk, page, "Put on hold…")
    assert not dialog.button.isEnabled()
    desk.fills(dialog.fields["why"], "They wait for their own customer", key="Tab")
    desk.pushes(dialog.button)
    desk.comes_to_the_front()
    desk.until(lambda: standing(desk).state is JobState.HELD)


def test_what_is_late_offers_new_dates_and_nothing_moves_before_they_are_taken(
    desk: AtDesk, page: JobPage
) -> None:
    due = standing(desk).steps[0].due
    assert due is not None
    desk.wakes_up_on(desk.ws.workdays.add(due, 1))
    old = {each.step.key: each.due for each in standing(desk).steps}
    promised = standing(desk).promised
    desk.until(lambda: "new_dates" in page.turn_buttons)
    desk.pushes(page.turn_buttons["new_dates"])
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    offered_now = {e.step.title: e.offered for e in standing(desk).steps if e.offered}
    assert [name for name, _old, _new in dialog.shown] == list(offered_now)
    assert {each.step.key: each.due for each in standing(desk).steps} == old
    answers(desk, dialog)
    desk.until(lambda: not any(each.offered for each in standing(desk).steps))
    moved = {e.step.title: e.due for e in standing(desk).steps if e.step.title in offered_now}
    assert moved == {title: dates.due for title, dates in offered_now.items()}
    assert standing(desk).promised == promised
    desk.presses("Ctrl+Z")
    desk.until(lambda: {each.step.key: each.due for each in standing(desk).steps} == old)


def test_a_fee_is_waived_as_a_favour_for_a_reason(desk: AtDesk, page: JobPage) -> None:
    desk.does(lambda: tell_of_a_fee(desk.ws, "artwork"))
    due = step(desk, "artwork").due
    assert due is not None
    desk.wakes_up_on(desk.ws.workdays.add(due, 2))
    page.choose("artwork")
    desk.until(lambda: "waive" in page.wishes)
    [words] = [text for text in offered(page) if text.startswith("Waive the fee")]
    answers(desk, wishes(desk, page, words), why="Our proof was late, too")
    desk.until(partial(has_favours, desk, 1))
    assert favours(desk)[0].worth == 2500
    desk.until(lambda: "waive" not in page.wishes)


def test_a_step_waits_for_others_than_its_process_says(desk: AtDesk, page: JobPage) -> None:
    page.choose("quantities")
    before = step(desk, "quantities").step.after
    [words] = [text for text in offered(page) if text.startswith("What “")]
    dialog = wishes(desk, page, words)
    tick = dialog.fields["proof-approval"]
    assert isinstance(tick, TickBox)
    assert not tick.isChecked()
    tick.click()
    answers(desk, dialog)
    desk.until(lambda: "proof-approval" in step(desk, "quantities").step.after)
    desk.presses("Ctrl+Z")
    desk.until(lambda: step(desk, "quantities").step.after == before)


def test_the_page_for_the_shop_goes_to_the_printer(
    desk: AtDesk, page: JobPage, tmp_path: Path
) -> None:
    inputs.choose(page.menu, "Print for the shop…")
    desk.settles()
    dialog = desk.part(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "shop.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.until((tmp_path / "shop.pdf").exists)
    desk.settles()
    assert (tmp_path / "shop.pdf").read_bytes().startswith(b"%PDF-")


def test_a_cancelled_job_takes_its_cards_along_and_one_undo_brings_all_back(
    desk: AtDesk, page: JobPage
) -> None:
    answers(desk, wishes(desk, page, "Cancel the job…"), why="The event is off")
    desk.until(lambda: standing(desk).state is JobState.CLOSED)
    desk.until(lambda: step_card(desk.ws, "proof").id not in desk.desk.board.cards)
    desk.until(lambda: "cancel" not in page.wishes)
    desk.presses("Ctrl+Z")
    desk.until(lambda: standing(desk).state is JobState.RUNNING)
    assert step_card(desk.ws, "proof").id in desk.desk.board.cards


def test_a_job_is_closed_with_how_it_ended(desk: AtDesk, page: JobPage) -> None:
    dialog = wishes(desk, page, "Close…")
    how = dialog.fields["how"]
    how.setCurrentIndex(how.findData(Closing.NOT_A_FIT.value))  # type: ignore[union-attr]  # a combo
    answers(desk, dialog)
    desk.until(lambda: standing(desk).job.closing is Closing.NOT_A_FIT)
    desk.until(lambda: page.sentence.text() == "Not a fit.")


def test_the_day_of_arrival_dates_what_comes_after_the_sale(desk: AtDesk, page: JobPage) -> None:
    answers(desk, wishes(desk, page, "It arrived…"))
    desk.until(lambda: standing(desk).job.delivered_on == desk.ws.today())
    desk.until(lambda: standing(desk).state is JobState.DELIVERED)
    expected = desk.ws.workdays.add(desk.ws.today(), 2)
    assert step(desk, "arrived").due == expected


def test_a_promise_is_kept_beside_the_first_one(desk: AtDesk, page: JobPage) -> None:
    for day in ("2027-01-20", "2027-01-25"):
        answers(desk, wishes(desk, page, "Promise a date…"), day=day)
    desk.until(lambda: str(standing(desk).promised) == "2027-01-25")
    assert str(standing(desk).first_promised) == "2027-01-20"
    desk.until(lambda: page.facts[2].more.text() == "first Wed 20 Jan")


def test_the_same_again_for_another_day(desk: AtDesk, page: JobPage) -> None:
    answers(desk, wishes(desk, page, "Same again…"), day="2027-04-16")
    desk.until(lambda: page.view is not None and page.view.standing.job.id != "gift-kits")
    assert page.view is not None
    assert str(page.view.standing.in_hands) == "2027-04-16"


def test_the_same_again_for_a_day_that_cannot_be_kept_says_what_helps(
    desk: AtDesk, page: JobPage
) -> None:
    answers(desk, wishes(desk, page, "Same again…"), day=str(in_days(8)))
    start = desk.open_board.starting.page
    desk.until(lambda: start.isVisible() and start.shown is not None)
    assert start.what.text() == "Gift kits ×80"
    assert start.customer.text() == "Bright Smile Dental"
    assert "does not work" in start.verdict.text()
    assert start.later.hasFocus()


def test_its_steps_become_a_process(desk: AtDesk, page: JobPage) -> None:
    inputs.choose(page.menu, "Copy as a process")
    made = desk.open_board.processes.page
    desk.until(made.isVisible)
    assert "Promo order 2" in [one.name for one in desk.does(lambda: processes.listed(desk.ws))]


def test_favours_for_the_job_are_granted_as_on_the_page_of_the_customer(
    desk: AtDesk, page: JobPage
) -> None:
    for number in range(3):
        desk.pushes(page.buttons["favour"])
        dialog = desk.dialog()
        assert isinstance(dialog, FavourDialog)
        desk.until(dialog.isActiveWindow)
        desk.fills(dialog.what, "Rush at our cost")
        desk.fills(dialog.worth, "85")
        desk.pushes(dialog.grant)
        desk.comes_to_the_front()
        desk.until(partial(has_favours, desk, number + 1))
    assert favours(desk)[0].worth == 8500
    assert favours(desk)[0].granted_by == "Eva Klein"
    assert favours(desk)[0].currency == "USD"


def has_favours(desk: AtDesk, count: int) -> bool:
    """Return whether so many favours were granted."""
    return len(favours(desk)) == count


def favours(desk: AtDesk) -> list[Favour]:
    """Return the favours granted for the job."""
    return desk.does(lambda: desk.ws.where(Favour, job_id="gift-kits"))


def test_a_card_leads_to_its_job_and_its_job_back_to_the_card(desk: AtDesk, page: JobPage) -> None:
    desk.window.show_board()
    card = step_card(desk.ws, "how-we-work")
    desk.goes_to(card.title)
    desk.presses("J")
    desk.until(page.isVisible)
    assert page.table.chosen == "how-we-work"
    desk.presses("Return")
    desk.until(lambda: desk.panel.card_id == card.id)
    menu = desk.panel.body.buttons.more.menu()
    assert "Show the job" in [action.text() for action in menu.actions() if action.isVisible()]


def test_its_history_says_what_happened(desk: AtDesk, page: JobPage) -> None:
    page.choose("how-we-work")
    desk.presses("D")
    desk.until(lambda: step(desk, "how-we-work").state is StepState.DONE)
    inputs.choose(page.menu, "History")
    dialog = desk.dialog()
    assert isinstance(dialog, HistoryDialog)
    assert "How we work together: done" in [text for _at, text, _who in dialog.lines]
    desk.presses("Esc")
