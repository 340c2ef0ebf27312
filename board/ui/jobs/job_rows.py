"""The steps of a job as rows with bars under one axis of days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.job_view import StepState
from board.domain.process import StepTurn
from board.domain.urgency import Grade
from board.ui.jobs.job_words import JobCounts, state_words, turn_of, when_words
from board.ui.widgets.step_chart import Axis, Bar, ChartRow, Look
from board.ui.words import dated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from board.domain.job_view import JobStep, JobView, Standing

translate = QCoreApplication.translate
BEFORE, BEHIND = timedelta(days=1), timedelta(days=7)
SOON = 3  # days
DAY = timedelta(days=1)
IN_HANDS = ""  # the key of the row that is no step


def headings() -> list[str]:
    """Return the headings of the columns."""
    return [
        translate("Job", "Step"),
        translate("Job", "Whose turn"),
        translate("Job", "When"),
        translate("Job", "State"),
    ]


def rows(view: JobView, today: date) -> list[ChartRow]:
    """Return a row for each step, and one for the day of delivery behind the last before it."""
    standing = view.standing
    found = [_row(each, standing, today) for each in standing.steps]
    before = [e.step.from_delivery is None for e in standing.steps]
    found.insert(before.count(True), _in_hands(standing, today))
    return found


def axis(view: JobView, today: date, *, is_open: Callable[[date], bool]) -> Axis:
    """Return the days from the first one of the job to a week behind its delivery."""
    standing = view.standing
    days = [day for each in standing.steps for day in (each.asked_on, each.begins, each.done_on)]
    told = [day for day in days if day]
    first = min([*told, today]) - BEFORE
    last = max(standing.in_hands, standing.arrives, today) + BEHIND
    span = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return Axis(
        first,
        last,
        frozenset(day for day in span if not is_open(day)),
        (
            (today, translate("Job", "today"), True),
            (standing.in_hands, translate("Job", "in hands"), False),
        ),
    )


def _row(each: JobStep, standing: Standing, today: date) -> ChartRow:
    waits = standing.waiting is each
    strong = {0} if not each.is_over else set()
    if each.step.turn is StepTurn.CUSTOMER and not each.is_over:
        strong.add(1)
    return ChartRow(
        each.step.key,
        (each.step.title, turn_of(each), when_words(each, today), state_words(each, today)),
        tuple(_bars(each, today)),
        strong=frozenset(strong),
        grade=_grade(each, today),
        starred=each.step.trouble and each.step.visible,
        now=waits,
        soft=each.is_over,
    )


def _in_hands(standing: Standing, today: date) -> ChartRow:
    spare = max(0, standing.buffer - standing.eaten)
    said = JobCounts().spare(spare) if standing.feasible else ""
    if standing.job.delivered_on:
        said = translate("Job", "arrived {day}").format(day=dated(standing.arrives, today))
    return ChartRow(
        IN_HANDS,
        (translate("Job", "In their hands"), "", dated(standing.in_hands, today), said),
        (Bar(Look.ARRIVES, standing.in_hands, standing.in_hands),),
        strong=frozenset({0}),
    )


def _grade(each: JobStep, today: date) -> Grade | None:
    if each.state is StepState.DONE:
        return Grade.DONE
    if not each.is_open or each.due is None:
        return None
    if each.state is StepState.OPEN and each.begins and each.begins > today:
        return None
    ahead = (each.due - today).days
    if ahead < 0:
        return Grade.LATE
    if ahead == 0:
        return Grade.TODAY
    return Grade.SOON if ahead <= SOON else None


def _bars(each: JobStep, today: date) -> Iterator[Bar]:
    due = each.due
    if due is None or each.state is StepState.SKIPPED:
        return
    begun = each.asked_on or each.begun_on or each.begins or due
    if each.state is StepState.DONE:
        done = each.done_on or due
        begun = min(begun, done)
        yield Bar(Look.DONE, begun, min(done, max(due, begun)))
        if done > due >= begun:
            yield Bar(Look.LATE, due + DAY, done)
        return
    if each.is_open and begun <= today:
        yield Bar(Look.NOW, begun, max(due, begun))
        if today > due:
            yield Bar(Look.LATE, due + DAY, today)
        return
    yield Bar(Look.PLANNED, min(begun, due), due)
    if each.last_day and each.last_day > due:
        yield Bar(Look.SLIDE, due + DAY, each.last_day)
