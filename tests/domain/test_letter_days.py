"""What a late answer moves, told only where it does."""

from __future__ import annotations

from datetime import date, timedelta

from board.domain.calendars import Calendars
from board.domain.forecasting import Dates, Running
from board.domain.letter_days import letter_days
from board.domain.planning import Fact, plan
from board.domain.process import Step, StepTurn
from tests.driver.letters import MONDAY, starter

CALENDARS = Calendars.of_firm()
STEPS = (
    Step("proof", "Approve", turn=StepTurn.CUSTOMER, lead=3, visible=True),
    Step("list", "Send names", turn=StepTurn.CUSTOMER, lead=3, visible=True),
    Step("print", "Print", days=4, after=("proof",)),
    Step("wrap", "Wrap", days=1, after=("print", "list")),
    Step("ship", "On its way", turn=StepTurn.CARRIER, days=2, after=("wrap",)),
)


def running(in_hands: date = date(2026, 12, 17), buffer: int = 0, **facts: Fact) -> Running:
    """Return a job just started, with the dates of its plan."""
    planned = plan(STEPS, in_hands=in_hands, today=MONDAY, calendars=CALENDARS, buffer=buffer)
    dates = {each.step.key: Dates(each.due, each.begins) for each in planned.steps}
    return Running(STEPS, CALENDARS, in_hands, MONDAY, buffer, facts=facts, dates=dates)


def test_an_answer_a_day_late_moves_the_goods_by_a_day() -> None:
    days = letter_days(running(), MONDAY)
    assert days["ship"].begins == date(2026, 12, 16)
    assert days["proof"].new_ship_date == date(2026, 12, 17)
    assert days["proof"].new_in_hands == date(2026, 12, 18)
    assert days["list"].new_ship_date == date(2026, 12, 17)


def test_while_the_buffer_holds_the_day_in_hand_is_not_threatened() -> None:
    days = letter_days(running(buffer=2), MONDAY)
    assert days["ship"].begins == date(2026, 12, 14)
    assert days["proof"].new_ship_date == date(2026, 12, 15)
    assert days["proof"].new_in_hands is None


def test_what_is_done_moves_nothing_any_more() -> None:
    days = letter_days(running(proof=Fact(done_on=MONDAY)), MONDAY)
    assert days["proof"].new_ship_date is None
    assert days["list"].new_ship_date == date(2026, 12, 17)


def test_an_answer_that_is_late_already_is_counted_from_today() -> None:
    later = date(2026, 12, 10)
    days = letter_days(running(), later)
    assert days["proof"].due < later
    assert days["proof"].new_ship_date == CALENDARS.firm.add(later, 1 + 4 + 1 + 1)


def test_our_own_steps_have_their_dates_alone() -> None:
    days = letter_days(running(), MONDAY)
    assert days["print"].begins == date(2026, 12, 9)
    assert days["print"].new_ship_date is None


def test_a_job_without_a_carrier_tells_the_day_it_is_done() -> None:
    process = starter("service-visit", "en")
    until = MONDAY + timedelta(days=60)
    planned = plan(process.steps, in_hands=until, today=MONDAY, calendars=CALENDARS, buffer=0)
    dates = {each.step.key: Dates(each.due, each.begins) for each in planned.steps}
    days = letter_days(Running(process.steps, CALENDARS, until, MONDAY, 0, dates=dates), MONDAY)
    assert days["parts-approval"].new_ship_date is None
    assert days["parts-approval"].new_in_hands == CALENDARS.firm.add(until, 1)
