"""The pages of the jobs that run, and of all jobs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from board.domain.job_view import JobState
from board.domain.urgency import urgency
from board.domain.workdays import Workdays
from board.ui.jobs.job_words import JobCounts, closed_words, due_words, turn_of
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import dated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from board.domain.board import Board
    from board.domain.job_view import JobStep, Standing
    from board.domain.urgency import Urgency

translate = QCoreApplication.translate


class JobRow(NamedTuple):
    """A line of the list: how a job stands on a day."""

    id: str
    standing: Standing
    today: date


def rows(standings: Iterable[Standing], today: date) -> list[JobRow]:
    """Return the lines of jobs on a day."""
    return [JobRow(each.job.id, each, today) for each in standings]


def jobs() -> Listing:
    """Return the page of the running jobs, first the one that must be in hands first."""
    return _listing(
        translate("JobsPage", "Jobs"),
        Wish("show_all_jobs", translate("JobsPage", "Show closed ones, too"), always=True),
    )


def all_jobs() -> Listing:
    """Return the page of all jobs, closed ones too."""
    return _listing(
        translate("JobsPage", "All jobs"),
        Wish("show_running_jobs", translate("JobsPage", "Only those that run"), always=True),
    )


def _listing(heading: str, other: Wish) -> Listing:
    start = Wish("start_job", translate("Commands", "Start a job…"), always=True)
    return Listing(
        kind="job",
        heading=heading,
        columns=(
            Column(translate("JobsPage", "What"), lambda row, _board: row.standing.job.name),
            Column(translate("JobsPage", "Customer"), _customer, 15),
            _day(translate("JobsPage", "In hands"), lambda row: row.standing.in_hands),
            Column(
                translate("JobsPage", "Arrives"),
                _arrives,
                13,
                lambda row, _board: row.standing.arrives,
            ),
            Column(translate("JobsPage", "Spare days"), _spare, 8, _spare_left),
            Column(translate("JobsPage", "Whose turn"), _turn, 20, _turn),
            Column(translate("JobsPage", "Next date"), _next_date, 10, _next_day, _urgency),
        ),
        sort=2,
        wishes=(Wish("open_job", translate("JobsPage", "Show the job")), start, other),
        opens="open_job",
        empty=translate("JobsPage", "No job is running. Start one."),
        start=start,
    )


def _day(heading: str, day: Callable[[JobRow], date]) -> Column:
    return Column(
        heading, lambda row, _board: dated(day(row), row.today), 8, lambda row, _board: day(row)
    )


def _customer(row: JobRow, _board: object) -> str:
    return row.standing.customer.name if row.standing.customer else ""


def _arrives(row: JobRow, _board: object) -> str:
    standing, day = row.standing, dated(row.standing.arrives, row.today)
    if standing.job.delivered_on:
        return f"✓ {day}"
    if standing.state is JobState.CLOSED:
        return ""
    if standing.feasible:
        return day
    late = translate("JobsPage", "{day}: too late")
    return f"▲ {late.format(day=day)}"


def _is_under_way(row: JobRow) -> bool:
    return row.standing.state in {JobState.RUNNING, JobState.HELD}


def _spare(row: JobRow, _board: object) -> str:
    standing = row.standing
    if not standing.buffer or not _is_under_way(row):
        return ""
    return JobCounts().used(min(standing.eaten, standing.buffer), standing.buffer)


def _spare_left(row: JobRow, _board: object) -> int | None:
    return row.standing.buffer - row.standing.eaten if _is_under_way(row) else None


def _turn(row: JobRow, _board: object) -> str:
    standing, waiting = row.standing, row.standing.waiting
    if standing.state is JobState.CLOSED:
        return closed_words(standing)
    if standing.state is JobState.HELD:
        return translate("JobsPage", "On hold")
    if waiting is None:
        delivered = standing.state is JobState.DELIVERED
        return translate("JobsPage", "Delivered") if delivered else ""
    return f"{turn_of(waiting)}: {waiting.step.title}"


def _awaited(row: JobRow) -> JobStep | None:
    """Return the step that is waited for while the job goes on."""
    standing = row.standing
    goes_on = standing.state in {JobState.RUNNING, JobState.DELIVERED}
    return standing.waiting if goes_on else None


def _next_date(row: JobRow, _board: object) -> str:
    waiting = _awaited(row)
    if waiting is None or waiting.due is None:
        return ""
    return due_words(waiting, row.today)


def _urgency(row: JobRow, board: Board, today: date) -> Urgency | None:
    waiting = _awaited(row)
    if waiting is None or waiting.card is None or waiting.due is None:
        return None
    stage = board.stages[waiting.card.stage_id]
    return urgency(replace(waiting.card, ask_on=None), stage, today, Workdays.of(board.firm))


def _next_day(row: JobRow, _board: object) -> date | None:
    waiting = _awaited(row)
    return waiting.due if waiting is not None else None
