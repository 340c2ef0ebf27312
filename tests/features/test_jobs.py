"""The list of jobs shows how each one stands and leads to its page, by keyboard alone."""

from __future__ import annotations

from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from board.domain.card import Closing
from board.domain.job import Job
from board.domain.people import Customer
from board.services import job_page, jobs, processes, records
from board.services.jobs import JobDraft
from board.ui.widgets.list_page import ListPage
from tests.driver import inputs
from tests.driver.builders import TODAY
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    import pytest

    from board.domain.job_view import Standing
    from board.services.workspace import Workspace
    from board.ui.jobs.job_page import JobPage
    from board.ui.widgets.table_view import Table
    from tests.driver.scenario import AtDesk


def listed(desk: AtDesk) -> ListPage:
    """Show the list of jobs."""
    desk.presses("Ctrl+Shift+J")
    page = desk.page_shown()
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
    desk.until(lambda: desk.page_shown() is desk.open_board.jobs.page)
    desk.presses("Esc")
    assert desk.page_shown() is page
    assert page.table.hasFocus()
    assert page.model.key(page.table.currentIndex().row()) == job.id
    desk.presses("Esc")
    assert desk.sees_board


def test_closed_jobs_are_shown_on_wish(desk: AtDesk) -> None:
    now = desk.ws.now()
    desk.does(lambda: a_running_job(desk.ws, closed_at=now, closing=Closing.CANCELLED))
    page = listed(desk)
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No job is running. Start one."
    desk.pushes(page.buttons["show_all_jobs"])
    every = desk.page_shown()
    assert isinstance(every, ListPage)
    [line] = lines(every)
    assert line[0] == "Gift kits ×80"
    assert line[5] == "Cancelled."


def test_an_empty_list_leads_to_the_start_of_a_job(desk: AtDesk) -> None:
    page = listed(desk)
    desk.pushes(page.way_out)
    assert desk.page_shown() is desk.open_board.starting.page
    desk.presses("Esc")
    assert desk.page_shown() is page


def test_the_list_follows_what_happens_on_the_board(desk: AtDesk) -> None:
    job = desk.does(lambda: a_running_job(desk.ws))
    page = listed(desk)
    desk.does(lambda: records.edit(desk.ws, Job, job.id, {"name": "Gift kits ×90"}))
    desk.until(lambda: lines(page)[0][0] == "Gift kits ×90")


def test_from_the_list_over_a_step_to_its_card_and_back_by_keyboard_alone(desk: AtDesk) -> None:
    titles = [starts(desk, what) for what in ("Mugs ×500", "Caps ×40")]
    page = listed(desk)
    desk.presses("Down", "Return")
    of_job = desk.open_board.jobs.page
    desk.until(of_job.isVisible)
    assert of_job.heading.text() == titles[0]
    assert of_job.table.hasFocus()
    key = of_job.table.chosen
    desk.presses("Return")
    desk.until(desk.panel.isVisible)
    assert desk.panel.card is not None
    assert desk.panel.card.step_key == key
    desk.presses("D")
    desk.until(lambda: says(of_job, key) == "done")
    desk.presses("Esc")
    assert not desk.panel.isVisible()
    desk.presses("Esc")
    assert desk.page_shown() is page
    assert page.table.hasFocus()
    assert lines(page)[page.table.currentIndex().row()][0] == titles[0]


def test_the_same_way_with_the_pointer(desk: AtDesk) -> None:
    starts(desk, "Mugs ×500")
    desk.pushes(desk.bar.jobs)
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    desk.until(lambda: page.model.rowCount() == 1)
    double_click(desk, page.table, 0)
    of_job = desk.open_board.jobs.page
    desk.until(of_job.isVisible)
    row = of_job.table.currentIndex().row()
    key = of_job.table.chosen
    double_click(desk, of_job.table, row)
    desk.until(desk.panel.isVisible)
    desk.pushes(desk.panel.body.buttons.done)
    desk.until(lambda: says(of_job, key) == "done")
    desk.pushes(of_job.back)
    assert desk.page_shown() is page


def starts(desk: AtDesk, what: str) -> str:
    """Start a job; return what it is called."""
    process = desk.does(lambda: processes.called(desk.ws, "Promo order"))
    day = TODAY + timedelta(days=90)
    draft = JobDraft(process.id, what, day, customer=f"Customer of {what}", anyway=True)
    desk.does(lambda: jobs.start(desk.ws, draft))
    return what


def says(page: JobPage, key: str) -> str:
    """Return the state that the row of a step says."""
    return next(row.cells[3] for row in page.table.rows if row.key == key)


def double_click(desk: AtDesk, table: Table, row: int) -> None:
    """Click a row twice."""
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settles()


def test_a_list_that_is_long_in_coming_shows_lines_and_keeps_nobody_waiting(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    come, read = Event(), job_page.listed

    def late(*args: Workspace, **more: bool) -> list[Standing]:
        assert come.wait(60)
        return read(*args, **more)  # type: ignore[arg-type]  # as it was asked for

    monkeypatch.setattr(job_page, "listed", late)
    inputs.press_key("Ctrl+Shift+J")  # and not wait until it is there
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    assert not page.waiting.isVisible()  # not at once: that would only flicker
    desk.until(page.waiting.isVisible)
    made: list[object] = []
    desk.work.run(lambda: records.add(desk.ws, Customer("new", "Tall Pines")), done=made.append)
    desk.until(lambda: made)
    come.set()
    desk.until(lambda: len(lines(page)) == 1)
    assert not page.waiting.isVisible()
