"""Answers to "where is it?" about jobs: whom we wait for, what was promised, what is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.job_view import StepState
from board.domain.process import StepTurn
from board.ui.search.search_box import WhereRow
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from board.domain.job_view import JobStep, JobView

translate = QCoreApplication.translate


def job_row(view: JobView, zone: tzinfo) -> WhereRow:
    """Return the answer about a job, with the days of the firm's zone."""
    standing = view.standing
    following = [step.begins or step.due for step in standing.steps if not step.is_over]
    last = view.touches[0].at.astimezone(zone).date() if view.touches else None
    coming = min((day for day in following if day is not None), default=None)
    return WhereRow(
        id=standing.job.id,
        title=standing.job.name,
        customer=standing.customer.name if standing.customer else "",
        turn=" · ".join(_parts(view)),
        last_touch=short_date(last) if last else "",
        next_touch=short_date(coming) if coming else "",
        is_job=True,
    )


def _parts(view: JobView) -> Iterator[str]:
    """Yield what we wait for, from whom, what was promised, and what is on its way."""
    standing = view.standing
    if standing.waiting is not None:
        yield _waiting_words(view, standing.waiting)
    if standing.promised is not None:
        words = translate("Finding", "promised {day}")
        yield words.format(day=short_date(standing.promised))
    way = _on_its_way(standing.steps)
    if way is not None and way.expected is not None:
        words = translate("Finding", "on its way, there {day}")
        yield words.format(day=short_date(way.expected))
    if standing.job.delivered_on is not None:
        words = translate("Finding", "delivered {day}")
        yield words.format(day=short_date(standing.job.delivered_on))


def _waiting_words(view: JobView, waiting: JobStep) -> str:
    whom = {
        StepTurn.OURS: "",
        StepTurn.CUSTOMER: view.contact.name if view.contact else _customer(view),
    }.get(waiting.step.turn, waiting.step.who)
    words = translate("Finding", "our turn: {step}")
    if whom:
        words = translate("Finding", "we wait for {whom}: {step}")
    elif waiting.step.turn is not StepTurn.OURS:
        words = translate("Finding", "we wait for the supplier: {step}")
    return words.format(whom=whom, step=waiting.step.title)


def _customer(view: JobView) -> str:
    return view.standing.customer.name if view.standing.customer else ""


def _on_its_way(steps: Sequence[JobStep]) -> JobStep | None:
    carried = (each for each in steps if each.step.turn is StepTurn.CARRIER)
    return next((each for each in carried if each.state is StepState.BEGUN), None)
