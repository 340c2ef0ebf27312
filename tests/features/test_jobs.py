"""The list of jobs shows how each one stands and leads to its page, by keyboard alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.job import Closing, Job
from board.services import records
from board.ui.widgets.list_page import ListPage
from tests.driver.builders import TODAY
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def listed(desk: AtDesk) -> ListPage:
    """Show the list of jobs."""
    desk.presses("Ctrl+Shift+J")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ListPage)
    return page


def lines(page: ListPage) -> list[list[str]]:
    """Return what stands in the list."""
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_job_says_what_for_whom_when_and_whose_turn_it_is(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    [line] = lines(listed(desk))
    assert line[:2] == ["Gift kits ×80", "Bright Smile Dental"]
    assert line[4] == "0 of 4 used"
    assert line[5].startswith("Us: How we work together")


def test_a_job_that_cannot_be_there_in_time_says_so(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws, days=60))
    desk.wakes_up_on(TODAY + timedelta(days=50))
    [line] = lines(listed(desk))
    assert line[3].startswith("▲ ")
    assert line[3].endswith(": too late")


def test_enter_opens_the_page_and_escape_leads_back_to_the_same_row(desk: AtDesk) -> None:
    job = desk.does(lambda: a_running_job(desk.ws))
    page = listed(desk)
    assert page.table.hasFocus()
    desk.presses("Return")
    desk.until(lambda: desk.window.pages.currentWidget() is desk.open_board.jobs.page)
    desk.presses("Esc")
    assert desk.window.pages.currentWidget() is page
    assert page.table.hasFocus()
    assert page.model.key(page.table.currentIndex().row()) == job.id
    desk.presses("Esc")
    assert desk.window.shows_board


def test_closed_jobs_are_shown_on_wish(desk: AtDesk) -> None:
    now = desk.ws.now()
    desk.does(lambda: a_running_job(desk.ws, closed_at=now, closing=Closing.CANCELLED))
    page = listed(desk)
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No job is running. Start one."
    desk.pushes(page.buttons["show_all_jobs"])
    every = desk.window.pages.currentWidget()
    assert isinstance(every, ListPage)
    [line] = lines(every)
    assert line[0] == "Gift kits ×80"
    assert line[5] == "Cancelled."


def test_an_empty_list_leads_to_the_start_of_a_job(desk: AtDesk) -> None:
    page = listed(desk)
    desk.pushes(page.way_out)
    assert desk.window.pages.currentWidget() is desk.open_board.starting.page
    desk.presses("Esc")
    assert desk.window.pages.currentWidget() is page


def test_the_list_follows_what_happens_on_the_board(desk: AtDesk) -> None:
    job = desk.does(lambda: a_running_job(desk.ws))
    page = listed(desk)
    desk.does(lambda: records.edit(desk.ws, Job, job.id, {"name": "Gift kits ×90"}))
    desk.until(lambda: lines(page)[0][0] == "Gift kits ×90")
