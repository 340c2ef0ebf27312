"""Where the cards of a running job stand on the board, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.services import job_changes
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


def test_what_opens_when_a_step_is_done_is_told_and_comes_to_where_it_belongs(desk: AtDesk) -> None:
    with_a_job(desk, days=24)
    desk.goes_to(FIRST)
    desk.presses("D")
    desk.sees_notice(f"“{FIRST}” done. Next: “{SECOND}”")
    desk.sees(SECOND, "Coming up", chip="▲ ask 9 days late")
    desk.undoes()
    desk.sees(SECOND, "Coming up", chip=f"after “{FIRST}”")


def test_an_own_step_comes_to_our_turn_at_midnight(desk: AtDesk) -> None:
    with_a_job(desk, days=60)
    starts = desk.card(FIRST).ask_on
    assert starts is not None
    assert starts > desk.ws.today()
    desk.wakes_up_on(starts)
    desk.sees(FIRST, "Our turn")
    desk.undoes()
    desk.sees(FIRST, "Our turn")


def test_a_job_on_hold_is_late_with_nothing(desk: AtDesk) -> None:
    with_a_job(desk, days=24)
    desk.does(lambda: job_changes.hold(desk.ws, "gift-kits", "the mayor is ill"))
    desk.sees(FIRST, chip="on hold")
    assert desk.desk.arrangement.totals().late == 0
