"""The page of a job says whose turn it is, what was promised, and leads to every step."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.services import cards
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from board.domain.job_view import JobStep
    from board.ui.jobs.job_page import JobPage
    from tests.driver.scenario import AtDesk


@pytest.fixture
def page(desk: AtDesk) -> JobPage:
    """Return the page of a job that was started today."""
    job = desk.does(lambda: a_running_job(desk.ws, value=215_000, reference="PO 4711"))
    desk.open_board.jobs.show(job.id)
    desk.until(lambda: not desk.sees_board)
    return desk.open_board.jobs.page


def cells(page: JobPage, key: str) -> tuple[str, ...]:
    """Return what the row of a step says."""
    return next(row.cells for row in page.table.rows if row.key == key)


def awaited(page: JobPage) -> JobStep:
    """Return the step that the job waits for."""
    assert page.view is not None
    waiting = page.view.standing.waiting
    assert waiting is not None
    return waiting


def test_it_says_what_was_promised_and_what_it_costs(desk: AtDesk, page: JobPage) -> None:
    assert page.heading.text() == "Gift kits ×80"
    assert page.what.text() == "Bright Smile Dental · Promo order"
    said = [fact.value.text() for fact in page.facts]
    assert said[0] == "Bright Smile Dental"
    assert said[-1] == "$2,150"


def test_every_step_is_a_row_and_the_delivery_stands_before_what_comes_after(
    page: JobPage,
) -> None:
    titles = [row.cells[0] for row in page.table.rows]
    assert titles.index("In their hands") == titles.index("Ask whether it arrived OK") - 1
    assert cells(page, "production")[3].startswith("after: ")


def test_a_step_done_on_the_page_is_done_on_the_board(desk: AtDesk, page: JobPage) -> None:
    assert page.view is not None
    first = page.view.standing.steps[0].step.key
    page.table.choose(first)
    page.table.setFocus()
    desk.presses("D")
    desk.until(lambda: cells(page, first)[3] == "done")
    assert desk.desk.board.cards[step_card(desk.ws, first).id].done_at


def test_enter_on_a_step_opens_its_card_and_escape_leads_back(desk: AtDesk, page: JobPage) -> None:
    page.table.choose("proof")
    page.table.setFocus()
    desk.presses("Return")
    desk.until(desk.panel.isVisible)
    assert desk.panel.card_id == step_card(desk.ws, "proof").id
    desk.presses("Esc")
    assert not desk.panel.isVisible()
    desk.presses("Esc")
    assert desk.sees_board


def test_a_step_done_elsewhere_is_done_on_the_open_page(desk: AtDesk, page: JobPage) -> None:
    waiting = awaited(page)
    assert waiting.card is not None
    card_id = waiting.card.id
    desk.does(lambda: cards.finish(desk.ws, [card_id]))
    desk.until(lambda: cells(page, waiting.step.key)[3] == "done")


def test_what_is_late_is_said_in_working_days(desk: AtDesk, page: JobPage) -> None:
    waiting = awaited(page)
    assert waiting.due is not None
    desk.wakes_up_on(waiting.due + timedelta(days=7))
    desk.until(lambda: cells(page, waiting.step.key)[3] == "5 days late")
