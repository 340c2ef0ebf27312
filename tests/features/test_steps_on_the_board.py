"""Where the cards of a running job stand on the board, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.driver import inputs
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk

FIRST, SECOND = "How we work together", "What is it for?"
LAST = "Ask whether it arrived OK"


def with_a_job(desk: AtDesk, days: int = 75) -> None:
    desk.does(lambda: a_running_job(desk.ws, days=days))
    desk.sees(FIRST, "Coming up")


def test_a_step_says_after_which_one_it_comes(desk: AtDesk) -> None:
    with_a_job(desk)
    desk.types_in_box("gift")
    desk.sees(SECOND, "Coming up", chip=f"after “{FIRST}”")
    desk.sees(LAST, "Coming up", chip="after delivery")
    desk.presses("Esc")


def test_what_is_far_ahead_is_one_line_until_it_is_clicked(desk: AtDesk) -> None:
    with_a_job(desk)
    column = desk.column("Coming up")
    assert desk.titles("Coming up") == [FIRST]
    assert column.folded.text() == "and 13 more, later"
    assert desk.desk.arrangement.counts(column.stage_id).total == 14
    inputs.push(column.folded)
    desk.settles()
    assert len(desk.titles("Coming up")) == 14
    assert not column.folded.isVisible()


def test_a_late_job_tells_when_it_should_have_begun(desk: AtDesk) -> None:
    with_a_job(desk, days=24)
    desk.sees(FIRST, chip="▲ start 9 days late")
    assert desk.desk.arrangement.totals().late == 1
