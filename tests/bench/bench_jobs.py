"""What dates cost: the plan of a long process and the forecasts of all jobs, beside loops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from board.domain.board import Firm
from board.domain.calendars import Calendars
from board.domain.folding import fold
from board.domain.forecasting import Running, forecast
from board.domain.planning import Fact, Plan, plan
from board.domain.process import Step, StepTurn
from board.domain.public_holidays import public_holidays
from board.services import job_page
from board.store import pages
from board.ui.search.presenter import MOST_JOBS
from tests.bench import plain_jobs
from tests.bench.bench_board import timed
from tests.bench.conftest import Measured
from tests.bench.measuring import TIMES
from tests.domain.by_the_letter import Answer, Days, Letter
from tests.driver.builders import Clock, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.boards import Boards
    from tests.bench.conftest import Table

STEPS = 30
JOBS = 10_000
PAGES = 50
PLANS = 100  # of which one is too short to be measured well
TODAY, IN_HANDS = date(2026, 11, 23), date(2027, 3, 19)
TURNS = (StepTurn.CUSTOMER, StepTurn.OURS, StepTurn.SUPPLIER, StepTurn.OURS, StepTurn.CARRIER)


def process(length: int) -> tuple[Step, ...]:
    """Return a process of so many steps, every third of them beside the one before it."""
    steps: list[Step] = []
    for number in range(length):
        turn = TURNS[number % len(TURNS)]
        days, lead = (None, 3) if turn is StepTurn.CUSTOMER else (1 + number % 4, None)
        before = [each.key for each in steps[-2:-1] or steps[-1:]]
        after = tuple(before if number % 3 == 0 else [each.key for each in steps[-1:]])
        steps.append(
            Step(f"s{number}", f"Step {number}", turn=turn, days=days, lead=lead, after=after)
        )
    return tuple(steps)


def bench_plan(table: Table) -> None:
    """The plan that stands under the field while a date is typed."""
    steps, calendars, days = process(STEPS), _calendars(), _days()
    found = _plan(steps, calendars)
    expected = _plain_plan(steps, days)
    assert found.decide_by == expected.decide_by
    assert {each.step.key: each.due for each in found.steps} == expected.due
    ours = _middle(lambda: [_plan(steps, calendars) for _ in range(PLANS)])
    floor = _middle(lambda: [_plain_plan(steps, days) for _ in range(PLANS)])
    table.tell(f"plan of {STEPS} steps, {PLANS} times", ours, floor, goal=2)


def bench_forecasts(table: Table) -> None:
    """The list of jobs: when each of them will arrive."""
    steps, calendars = process(12), _calendars()
    asked = {steps[0].key: Fact(done_on=date(2026, 11, 16)), steps[1].key: Fact(begun_on=TODAY)}
    job = Running(steps, calendars, IN_HANDS, date(2026, 11, 9), 3, facts=asked)
    jobs = [replace(job, in_hands=date(2027, 1, 1 + number % 28)) for number in range(JOBS)]
    days = _days()
    letter = Letter(steps, days, lambda _step: days)
    plain = {steps[0].key: {"done": date(2026, 11, 16)}, steps[1].key: {"begun": TODAY}}

    def one(running: Running) -> tuple[date, int]:
        again = replace(letter)
        arrives = again.arrives(again.forward(TODAY, running.started, plain))
        end = again.firm.prev(running.in_hands)
        return arrives, max(0, again.firm.bdays(again.firm.sub(end, running.buffer), arrives))

    stands = forecast(jobs[5], TODAY)
    assert (stands.arrives, stands.eaten) == one(jobs[5])
    ours = _middle(lambda: [forecast(each, TODAY) for each in jobs])
    floor = _middle(lambda: [one(each) for each in jobs])
    table.tell(f"forecasts of {JOBS:,} jobs of 12 steps", ours, floor, goal=2)


def bench_list_of_jobs(table: Table, boards: Boards) -> None:
    """How all jobs stand, read and computed."""
    path = boards.with_jobs(JOBS)
    ws = open_desk(str(path), Clock())
    found = [
        (each.job.name, each.arrives, each.eaten, each.waiting and each.waiting.step.title)
        for each in job_page.listed(ws)
    ]
    plain = [(e.name, e.arrives, e.eaten, e.waiting) for e in plain_jobs.listed(path, ws.today())]
    assert found == plain
    ours = _middle(lambda: job_page.listed(ws), times=3)
    floor = _middle(lambda: plain_jobs.listed(path, ws.today()), times=3)
    ws.store.close()
    table.tell(f"list of {JOBS:,} jobs", ours, floor, goal=2)


def bench_page_of_a_job(table: Table, boards: Boards) -> None:
    """How one job stands, its steps, and what a later answer would do, among many others."""
    path = boards.with_jobs(JOBS)
    ws = open_desk(str(path), Clock())
    ids = [each.job.id for each in job_page.listed(ws)[:: JOBS // PAGES]]
    for job_id in ids:
        view, plain = job_page.view(ws, job_id), plain_jobs.page(path, job_id, ws.today())
        steps = [
            (each.step.key, each.last_day, each.expected, each.slack)
            for each in view.standing.steps
            if each.step.from_delivery is None
        ]
        later = [each.arrives for each in view.if_later]
        assert (view.standing.arrives, steps, later) == plain.page()
    ours = _middle(lambda: [job_page.view(ws, each) for each in ids])
    floor = _middle(lambda: [plain_jobs.page(path, each, ws.today()).page() for each in ids])
    ws.store.close()
    table.tell(f"pages of {PAGES} of {JOBS:,} jobs", ours, floor, goal=2)


def bench_where_is_it(table: Table, boards: Boards) -> None:
    """Where a job is, by three letters of its name, beside folded names and the same pages."""
    path = boards.with_jobs(JOBS)
    ws = open_desk(str(path), Clock())
    board = pages.board(ws.store)
    accents = {id_: replace(job, name=f"Jubiläum {job.name}") for id_, job in board.jobs.items()}
    board = replace(board, jobs=accents)
    names = [
        (fold(f"{job.name} {board.customers[str(job.customer_id)].name}"), job.in_hands, job.id)
        for job in accents.values()
    ]
    job_page.prepare(board)

    def plain() -> list[str]:
        first = sorted((day, job) for name, day, job in names if "mug" in name)[:MOST_JOBS]
        return [plain_jobs.page(path, job, ws.today()).page() and job for _day, job in first]

    found = job_page.found(ws, board, ["mug"], most=MOST_JOBS)
    assert [view.standing.job.id for view in found] == plain()
    ours = _middle(lambda: job_page.found(ws, board, ["mug"], most=MOST_JOBS))
    floor = _middle(plain)
    ws.store.close()
    table.tell(f"where is it, among {JOBS:,} jobs", ours, floor, goal=4)


def _plan(steps: tuple[Step, ...], calendars: Calendars) -> Plan:
    return plan(steps, in_hands=IN_HANDS, today=TODAY, calendars=calendars, buffer=4, safety=1)


def _plain_plan(steps: tuple[Step, ...], days: Days) -> Answer:
    return Letter(steps, days, lambda _step: days).plan(IN_HANDS, TODAY, 4, 1)


def _calendars() -> Calendars:
    return Calendars.of_firm(Firm(country="US"))


def _days() -> Days:
    return Days({day for year in range(2025, 2029) for day in public_holidays("US", "", year)})


def _middle(work: Callable[[], object], times: int = TIMES) -> Measured:
    return Measured(median(timed(partial(work)) for _ in range(times)))
