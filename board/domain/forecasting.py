"""A running job from day to day: when it will arrive, what that eats up, and which dates to offer.

The dates of its steps were told to people: they are facts here, and change only by what a person
does with the dates offered.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from board.domain.errors import Refused
from board.domain.planning import NOTHING, Fact, Network, after_sale, forward
from board.domain.process import StepTurn
from board.domain.step_order import length_of, without

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from board.domain.calendars import Calendars
    from board.domain.process import Step


class Zone(StrEnum):
    """How much of the buffer is eaten up: fine, plan, act."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Dates(NamedTuple):
    """The days of a step as they stand on its card: when it is due, and when we ask or start."""

    due: date | None
    begins: date | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A job that goes on: its own steps, what has happened, and the dates told, by key.

    ``delivered`` is the day on which the goods arrived, None as long as they have not.
    """

    steps: Sequence[Step]
    calendars: Calendars
    in_hands: date
    started: date
    buffer: int
    safety: int = 0
    facts: Mapping[str, Fact] = field(default_factory=dict)
    dates: Mapping[str, Dates] = field(default_factory=dict)
    delivered: date | None = None
    network: Network = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put the steps in order, once for all that is asked of them."""
        object.__setattr__(self, "network", Network(self.steps, self.calendars))

    def answered(self, key: str, day: date) -> Running:
        """Return the job as it would be with a step done on ``day``."""
        fact = replace(self.facts.get(key, NOTHING), done_on=day)
        return replace(self, facts={**self.facts, key: fact})

    @property
    def arrive_by(self) -> date:
        """The last day on which the goods may arrive."""
        return self.calendars.firm.prev(self.in_hands - timedelta(days=self.safety))


@dataclass(frozen=True, slots=True)
class Forecast:
    """When each step is or will be done, and the slack to its told due day, in working days."""

    done: Mapping[str, date]
    slack: Mapping[str, int]
    arrives: date
    feasible: bool
    eaten: int
    zone: Zone


def zone_of(eaten: int, buffer: int) -> Zone:
    """Return the zone of a buffer of which ``eaten`` days are used up."""
    if eaten == 0 or 3 * eaten < buffer:
        return Zone.GREEN
    return Zone.AMBER if 3 * eaten <= 2 * buffer else Zone.RED


def forecast(job: Running, today: date) -> Forecast:
    """Return how a running job stands today."""
    network = job.network
    days = forward(network, job.facts, today=today, started=job.started)
    firm, arrive_by = job.calendars.firm, job.arrive_by
    arrives = network.arrives(days, today)
    eaten = max(0, firm.bdays(firm.sub(arrive_by, job.buffer), arrives))
    done = {step.key: day for step, day in zip(network.steps, days, strict=True)}
    told = ((key, dates.due) for key, dates in job.dates.items() if key in done)
    return Forecast(
        done=done,
        slack={key: firm.bdays(done[key], due) for key, due in told if due},
        arrives=arrives,
        feasible=arrives <= arrive_by,
        eaten=eaten,
        zone=zone_of(eaten, job.buffer),
    )


def last_days(job: Running) -> dict[str, date]:
    """Return for each step the day after which the promise moves: its due day without buffer."""
    network = job.network
    _ready, due = network.back(job.arrive_by, [length_of(step) for step in network.steps])
    return {step.key: day for step, day in zip(network.steps, due, strict=True)}


def later_dates(job: Running, today: date) -> dict[str, Dates]:
    """Return the new dates of the open steps that will be late, as long as the promise is kept.

    A date only moves later by this. Beyond the last day of arrival nothing is offered: then only a
    new in-hands date, a rush or a call helps.
    """
    network = job.network
    days = forward(network, job.facts, today=today, started=job.started)
    if network.arrives(days, today) > job.arrive_by:
        return {}
    moved = {}
    for step, (calendar, _after), day in zip(network.steps, network.ways, days, strict=True):
        fact, old = job.facts.get(step.key, NOTHING), job.dates.get(step.key, Dates(None))
        if fact.done_on or (old.due and day <= old.due):
            continue
        length = length_of(step)
        ready = calendar.sub(day, length) if length else day
        asks = step.turn is StepTurn.CUSTOMER or not length
        begins = ready if asks else calendar.add(ready, 1)
        moved[step.key] = Dates(day, _kept_or(fact, old, max(begins, old.begins or begins)))
    return moved


def dates_for(job: Running, in_hands: date, today: date) -> dict[str, Dates]:
    """Return the dates that change with a new in-hands date; what is done stays as it was.

    Refused when it lies before today. After the sale the days are counted from it, or from the
    day on which the goods arrived.
    """
    if in_hands < today:
        raise Refused("in_hands_past", in_hands=in_hands, today=today)
    job = replace(job, in_hands=in_hands)
    done = {key for key, fact in job.facts.items() if fact.done_on}
    network = Network(without(job.steps, done), job.calendars)
    lengths = [length_of(step) for step in network.steps]
    aim = job.calendars.firm.sub(job.arrive_by, job.buffer)
    ready, due = network.back(aim, lengths, today)
    found = {}
    for number, step in enumerate(network.steps):
        fact, old = job.facts.get(step.key, NOTHING), job.dates.get(step.key, Dates(None))
        asks = step.turn is StepTurn.CUSTOMER or not lengths[number]
        begins = ready[number] if asks else network.ways[number][0].add(ready[number], 1)
        # What was asked before its day may be due before that day now.
        found[step.key] = Dates(due[number], min(due[number], _kept_or(fact, old, begins)))
    delivered = job.calendars.firm.next(job.delivered or in_hands)
    found |= {
        key: Dates(day, day)
        for key, day in after_sale(job.steps, delivered, job.calendars.firm).items()
        if key not in done
    }
    return {key: new for key, new in found.items() if new != job.dates.get(key)}


def _kept_or(fact: Fact, old: Dates, begins: date) -> date:
    """Return when a step begins: what was asked or begun already stays as it was."""
    return (old.begins or begins) if fact.asked_on or fact.begun_on else begins
