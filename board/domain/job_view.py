"""How a running job stands: its steps, whom we wait for, and what a later answer would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from board.domain.forecasting import Dates, Zone, forecast, last_days, later_dates
from board.domain.process import StepTurn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from board.domain.card import Card, Touch
    from board.domain.fees import Settled, Terms
    from board.domain.forecasting import Forecast, Running
    from board.domain.job import Job, Promise
    from board.domain.ladder import Pause
    from board.domain.people import Contact, Customer
    from board.domain.process import Process, Step

LATER = 2  # working days for which is said what a later answer does


class JobState(StrEnum):
    """Where a job is in its life."""

    RUNNING = "running"
    HELD = "on hold"
    DELIVERED = "delivered"
    CLOSED = "closed"


class StepState(StrEnum):
    """Where a step is; one that is *waiting* stands behind others, or behind the delivery."""

    WAITING = "waiting"
    OPEN = "open"
    ASKED = "asked"
    BEGUN = "begun"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class JobStep:
    """A step of a running job.

    ``due`` and ``begins`` are the days as told, on its card. ``expected`` is when it was or will be
    done by today's forecast, ``slack`` the working days from then to ``due``; both None after the
    sale. ``waits_for`` are the steps, by their titles, that are still to be done before it.
    ``days_late`` are the working days from ``due`` to the day it was done, below 0 when that was
    before, or to today while it is not. ``revision`` counts how often it was sent back, from 1.
    ``offered`` are new dates, if any.
    """

    step: Step
    card: Card | None
    state: StepState
    due: date | None = None
    begins: date | None = None
    last_day: date | None = None
    expected: date | None = None
    slack: int | None = None
    asked_on: date | None = None
    begun_on: date | None = None
    done_on: date | None = None
    days_late: int = 0
    revision: int = 1
    waits_for: tuple[str, ...] = ()
    offered: Dates | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody can act on it now."""
        return is_open(self.state)

    @property
    def is_over(self) -> bool:
        """Whether nothing is to be done for it any more."""
        return self.state in {StepState.DONE, StepState.SKIPPED}


@dataclass(frozen=True, slots=True)
class Standing:
    """A running job on one day, as a list shows it.

    ``promised`` and ``first_promised`` are the dates given to the customer. The goods arrive on
    ``arrives`` by today's forecast, which has ``eaten`` so many of the ``buffer`` days.
    ``waiting`` is the step we wait for, None when nothing is to be done just now. Only the page of
    a job, not the list of many, needs all its ``steps``.
    """

    job: Job
    state: JobState
    process: Process
    customer: Customer | None
    in_hands: date
    arrives: date
    feasible: bool
    buffer: int
    eaten: int
    zone: Zone
    steps: tuple[JobStep, ...] = ()
    promised: date | None = None
    first_promised: date | None = None
    waiting: JobStep | None = None


@dataclass(frozen=True, slots=True)
class IfLater:
    """What becomes of a job when the answer we wait for comes on ``day``."""

    day: date
    arrives: date
    feasible: bool
    eaten: int
    spare: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The days of a step before and after; ``asked`` says that it is the customer who does it."""

    key: str
    title: str
    old: Dates
    new: Dates
    asked: bool


@dataclass(frozen=True, slots=True)
class JobView:
    """Everything the page of a job shows.

    ``contact`` is whom the step we wait for asks, else the customer's first one. ``asks`` are the
    open steps of the customer, the next one first. ``touches`` are those of the job and its cards,
    the newest first. ``terms`` are the fees and discounts told, by step. While there is a ``pause``
    the customer is not asked for anything of it.
    """

    standing: Standing
    contact: Contact | None
    contacts: tuple[Contact, ...]
    promises: tuple[Promise, ...]
    if_later: tuple[IfLater, ...]
    asks: tuple[JobStep, ...]
    touches: tuple[Touch, ...]
    terms: Mapping[str, Terms]
    settled: Settled | None
    pause: Pause | None = None


def standing_of(
    job: Job,
    process: Process,
    customer: Customer | None,
    *,
    running: Running,
    cards: Mapping[str, Card],
    promises: Sequence[Promise],
    revisions: Mapping[str, int],
    today: date,
    whole: bool = True,
) -> Standing:
    """Return how a job stands today; ``cards`` are those of its steps, ``promises`` oldest first.

    ``revisions`` are by step, where something was sent back. Unless it is to be ``whole`` the steps
    are left out, and of the one we wait for what takes the other dates of the job to know.
    """
    seen = forecast(running, today)
    states = list(_states(job, process, running=running, cards=cards))
    open_ones = [each for each in states if is_open(each.state) and job.closed_at is None]
    first = min(open_ones, key=_due_first, default=None)
    if whole:
        dates = _Dates(seen, last_days(running), later_dates(running, today))
    else:
        dates, states = _Dates(seen), [first] if first else []
    steps = tuple(
        _step(each, running, dates, revision=revisions.get(each.step.key, 1), today=today)
        for each in states
    )
    return Standing(
        job=job,
        state=state_of(job),
        process=process,
        customer=customer,
        in_hands=running.in_hands,
        arrives=job.delivered_on or seen.arrives,
        feasible=seen.feasible,
        buffer=running.buffer,
        eaten=seen.eaten,
        zone=seen.zone,
        steps=steps if whole else (),
        promised=promises[-1].day if promises else None,
        first_promised=promises[0].day if promises else None,
        waiting=next((each for each in steps if first and each.card is first.card), None),
    )


def moved(running: Running, new: Mapping[str, Dates]) -> list[Moved]:
    """Return the new days of steps beside those they have, in the order of the steps."""
    return [
        Moved(
            step.key,
            step.title,
            running.dates.get(step.key, Dates(None)),
            new[step.key],
            step.turn is StepTurn.CUSTOMER,
        )
        for step in running.steps
        if step.key in new
    ]


def is_open(state: StepState) -> bool:
    """Return whether somebody can act on a step now."""
    return state in {StepState.OPEN, StepState.ASKED, StepState.BEGUN}


def state_of(job: Job) -> JobState:
    """Return where a job is in its life."""
    if job.closed_at is not None:
        return JobState.CLOSED
    if job.delivered_on is not None:
        return JobState.DELIVERED
    return JobState.HELD if job.held_at is not None else JobState.RUNNING


def asks_of_customer(steps: Iterable[JobStep]) -> tuple[JobStep, ...]:
    """Return what the customer still has to do, the next first."""
    asks = (e for e in steps if e.step.turn is StepTurn.CUSTOMER and not e.is_over)
    return tuple(sorted(asks, key=_due))


def if_later(running: Running, waiting: JobStep | None, today: date) -> tuple[IfLater, ...]:
    """Return what answers on the next working days after the day they are expected would do."""
    if waiting is None or waiting.step.from_delivery is not None or waiting.due is None:
        return ()
    calendar = running.calendars.of(waiting.step)
    found = []
    for days in range(1, LATER + 1):
        day = calendar.add(max(waiting.due, waiting.expected or today, today), days)
        seen = forecast(running.answered(waiting.step.key, day), today)
        spare = running.calendars.firm.bdays(seen.arrives, running.arrive_by)
        found.append(IfLater(day, seen.arrives, seen.feasible, seen.eaten, max(0, spare)))
    return tuple(found)


class _Known(NamedTuple):
    """A step whose card is there, how far it is, and the steps before it that are not done."""

    step: Step
    card: Card
    state: StepState
    before: list[str]


class _Dates(NamedTuple):
    """What is computed for a whole job at once, by step: forecast, last days, dates to offer."""

    seen: Forecast
    last: Mapping[str, date] = {}
    offered: Mapping[str, Dates] = {}


def _states(
    job: Job, process: Process, *, running: Running, cards: Mapping[str, Card]
) -> Iterator[_Known]:
    """Yield the steps in the order of the process; those without a card never began."""
    facts, goes_on = running.facts, {step.key: step for step in running.steps}
    for each in process.steps:
        card = cards.get(each.key)
        if card is None:
            continue
        step = goes_on.get(each.key)
        before = [
            key
            for key in (step.after if step else ())
            if key in goes_on and not (facts.get(key) and facts[key].done_on)
        ]
        state = _state(job, step, card, blocked=bool(before), running=running)
        yield _Known(step or each, card, state, before)


def _step(known: _Known, running: Running, dates: _Dates, *, revision: int, today: date) -> JobStep:
    step, card, state, before = known
    fact = running.facts.get(step.key)
    done = fact.done_on if fact else None
    due = card.due
    titles = {each.key: each.title for each in running.steps} if before else {}
    return JobStep(
        step,
        card,
        state,
        due=due,
        begins=card.ask_on,
        last_day=dates.last.get(step.key),
        expected=dates.seen.done.get(step.key),
        slack=dates.seen.slack.get(step.key),
        asked_on=fact.asked_on if fact else None,
        begun_on=fact.begun_on if fact else None,
        done_on=done,
        days_late=running.calendars.firm.bdays(due, done or max(due, today)) if due else 0,
        revision=revision,
        waits_for=tuple(titles[key] for key in before),
        offered=dates.offered.get(step.key),
    )


def _state(
    job: Job, step: Step | None, card: Card, *, blocked: bool, running: Running
) -> StepState:
    if step is None:
        return StepState.SKIPPED
    fact = running.facts.get(step.key)
    if card.done_at is not None:
        return StepState.DONE
    if step.from_delivery is not None and job.delivered_on is None:
        return StepState.WAITING
    if fact and fact.asked_on:
        return StepState.ASKED
    if fact and fact.begun_on:
        return StepState.BEGUN
    return StepState.WAITING if blocked else StepState.OPEN


def _due(each: JobStep) -> tuple[bool, str]:
    return each.due is None, each.due.isoformat() if each.due else ""


def _due_first(each: _Known) -> tuple[bool, bool, str]:
    due = each.card.due
    return each.step.from_delivery is not None, due is None, due.isoformat() if due else ""
