"""Three letters of a customer or a job tell where it is, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import TouchKind
from board.services import cards, job_changes, touches
from board.ui.search.search_popup import Does
from tests.driver.builders import in_days
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from board.ui.search.search_popup import PopupRow
    from tests.driver.scenario import AtDesk

BEFORE = ("how-we-work", "quote-focus", "decision", "order-deposit", "artwork", "proof")
BEFORE_TRANSIT = (*BEFORE, "proof-approval", "quantities", "production", "ship-to")


def job_rows(desk: AtDesk) -> list[PopupRow]:
    rows = desk.box.popup.model.rows()
    return [row for row in rows if row.does is Does.JOB]


def with_a_job(desk: AtDesk, *done: str) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.does(lambda: job_changes.promise(desk.ws, "gift-kits", in_days(60)))
    desk.does(lambda: [cards.finish(desk.ws, [step_card(desk.ws, key).id]) for key in done])
    desk.until(lambda: "gift-kits" in desk.desk.board.jobs)


def test_it_says_whom_we_wait_for_what_was_promised_and_when_we_spoke(desk: AtDesk) -> None:
    with_a_job(desk, *BEFORE)
    card = step_card(desk.ws, "proof-approval")
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.CALL, "no answer"))
    desk.types_in_box("gif")
    desk.until(lambda: job_rows(desk))
    [row] = job_rows(desk)
    assert (row.title, row.about) == ("Gift kits ×80", "Bright Smile Dental")
    assert row.details.startswith("we wait for Dr. Priya Nair: ")
    assert "promised Fri 22 Jan" in row.details
    assert "last Mon 23 Nov" in row.details
    assert "next " in row.details


def test_it_says_what_is_on_its_way(desk: AtDesk) -> None:
    with_a_job(desk, *BEFORE_TRANSIT)
    desk.types_in_box("bright smile")
    desk.until(lambda: job_rows(desk))
    [row] = job_rows(desk)
    assert "on its way, there " in row.details


def test_it_leads_to_the_page_of_the_job(desk: AtDesk) -> None:
    with_a_job(desk)
    desk.types_in_box("gift")
    desk.until(lambda: job_rows(desk))
    desk.box.popup.chosen.emit(desk.box.popup.model.rows().index(job_rows(desk)[0]))
    desk.settles()
    desk.until(lambda: not desk.view.isVisible())
