"""The plan of a job: every step dated back from the day the customer must hold the goods.

A step must be done by its due day, and all it waits for by the end of its ready day, its length
before that. Forward from today the same network tells the earliest days. Days before delivery only:
what comes after the sale is counted from the delivery.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.process import StepTurn
from board.domain.step_order import before_delivery, length_of, ordered, rush_cost

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, time

    from board.domain.calendars import Calendars
    from board.domain.process import Step
    from board.domain.workdays import Workdays


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """The days of a step.

    ``ready`` is the day by whose end all it waits for must be done: on it a customer is asked.
    ``starts`` is the first day of work of all others. After ``last_day`` the promise moves.
    ``earliest`` is when it can be done if it begins today, ``slack`` the working days from then to
    ``due``. After the sale only ``due`` counts, and ``ready`` and ``starts`` are the same day.
    """

    step: Step
    ready: date
    starts: date
    due: date
    last_day: date
    earliest: date | None = None
    slack: int | None = None

    @property
    def ask_on(self) -> date | None:
        """The day on which the customer is asked."""
        return self.ready if self.step.turn is StepTurn.CUSTOMER else None

    @property
    def begins(self) -> date:
        """The day on which we must act: ask or start."""
        return self.ask_on or self.starts


@dataclass(frozen=True, slots=True)
class Plan:
    """A dated job.

    The goods are to be in hands by ``in_hands``, which is ``planned_for`` where the firm does not
    work on it. They may arrive as late as ``arrive_by`` (safety taken off), and ``aim`` is the day
    planned for, ``buffer_days`` before. They arrive on ``arrives`` if work begins today, which
    eats up ``eaten`` of the buffer. A start on ``decide_by`` is the last that keeps the date, one
    on ``rush_by`` with ``rush_cost``. ``first_in_hands`` is the first date that would work.
    """

    in_hands: date
    planned_for: date
    arrive_by: date
    aim: date
    arrives: date
    feasible: bool
    decide_by: date
    rush_by: date
    rush_cost: int
    safety_days: int
    buffer_days: int
    eaten: int
    first_in_hands: date
    steps: tuple[PlannedStep, ...]


class Network:
    """Steps before delivery, each with its calendar and the numbers of those it waits for."""

    __slots__ = ("calendars", "ends", "steps", "ways")

    def __init__(self, steps: Iterable[Step], calendars: Calendars) -> None:
        """Put the steps in order."""
        self.steps = ordered(before_delivery(steps))
        self.calendars = calendars
        numbers = {step.key: number for number, step in enumerate(self.steps)}
        self.ways: list[tuple[Workdays, list[int]]] = [
            (calendars.of(step), [numbers[key] for key in step.after if key in numbers])
            for step in self.steps
        ]
        inner = {number for _days, after in self.ways for number in after}
        self.ends = [number for number in numbers.values() if number not in inner]

    def back(
        self, aim: date, lengths: Sequence[int], asked_from: date | None = None
    ) -> tuple[list[date], list[date]]:
        """Return the ready and the due day of each step, if all is to be done by ``aim``.

        With ``asked_from`` nobody is asked while busy, as far as that can be kept after this day.
        """
        ready, due = [aim] * len(self.steps), [aim] * len(self.steps)
        calendars = self.calendars
        busy = calendars.busy if asked_from else ()
        for number in range(len(self.steps) - 1, -1, -1):
            days, after = self.ways[number]
            end = days.prev(due[number])
            begin = days.sub(end, lengths[number]) if lengths[number] else end
            if busy and asked_from and self.steps[number].turn is StepTurn.CUSTOMER:
                begin = calendars.not_busy(begin, asked_from)
            ready[number], due[number] = begin, end
            for each in after:
                due[each] = min(due[each], begin)
        return ready, due

    def arrives(self, done: Sequence[date], today: date) -> date:
        """Return the day on which the last step is done."""
        return max((done[number] for number in self.ends), default=today)

    def first_start(self, ready: Sequence[date], aim: date) -> date:
        """Return the first day by which something must have been decided."""
        firsts = (ready[number] for number, way in enumerate(self.ways) if not way[1])
        return min(firsts, default=aim)


def plan(
    steps: Sequence[Step],
    *,
    in_hands: date,
    today: date,
    calendars: Calendars,
    buffer: int,
    safety: int = 0,
) -> Plan:
    """Return the plan of a job that is decided today.

    ``safety`` counts calendar days, ``buffer`` working days. Refused when
    ``in_hands`` lies before today, or when the customer is closed on all the firm's days until it.
    """
    if in_hands < today:
        raise Refused("in_hands_past", in_hands=in_hands, today=today)
    firm = calendars.firm
    arrive_by = firm.prev(in_hands - timedelta(days=safety))
    aim = firm.sub(arrive_by, buffer)
    network = Network(steps, calendars)
    lengths = [length_of(step) for step in network.steps]
    _check_customer(network, today, arrive_by)
    ready, due = network.back(aim, lengths, today)
    last_ready, last_due = network.back(arrive_by, lengths)
    hurried = [length_of(step, rush=True) for step in network.steps]
    rush_ready, _due = network.back(arrive_by, hurried)
    earliest = forward(network, {}, today=today, started=today)
    arrives = network.arrives(earliest, today)
    planned = {
        step.key: PlannedStep(
            step,
            ready[number],
            network.ways[number][0].add(ready[number], 1) if lengths[number] else due[number],
            due[number],
            last_due[number],
            earliest[number],
            firm.bdays(earliest[number], due[number]),
        )
        for number, step in enumerate(network.steps)
    }
    delivered = firm.next(in_hands)
    return Plan(
        in_hands=in_hands,
        planned_for=firm.prev(in_hands),
        arrive_by=arrive_by,
        aim=aim,
        arrives=arrives,
        feasible=arrives <= arrive_by,
        decide_by=network.first_start(last_ready, arrive_by),
        rush_by=network.first_start(rush_ready, arrive_by),
        rush_cost=rush_cost(network.steps),
        safety_days=safety,
        buffer_days=buffer,
        eaten=max(0, firm.bdays(aim, arrives)),
        first_in_hands=firm.next(arrives) + timedelta(days=safety),
        steps=tuple(planned.get(step.key) or _after_sale(step, delivered, firm) for step in steps),
    )


def after_sale(steps: Iterable[Step], delivered: date, firm: Workdays) -> dict[str, date]:
    """Return by key the day of each step after the sale; the goods came on ``delivered``."""
    return {
        step.key: firm.add(delivered, step.from_delivery)
        for step in steps
        if step.from_delivery is not None
    }


def _after_sale(step: Step, delivered: date, firm: Workdays) -> PlannedStep:
    day = firm.add(delivered, step.from_delivery or 0)
    return PlannedStep(step, day, day, day, day)


def _check_customer(network: Network, today: date, arrive_by: date) -> None:
    """Refuse a plan that asks a customer who is closed all the time."""
    calendars = network.calendars
    asks = any(step.turn is StepTurn.CUSTOMER for step in network.steps)
    if asks and calendars.customer is not calendars.firm:
        first = calendars.firm.next(today)
        if first <= arrive_by < calendars.customer.next(today):
            raise Refused("customer_closed", until=calendars.customer.next(today))


@dataclass(frozen=True, slots=True)
class Fact:
    """What has happened with a step: the days on which it was asked, begun and done.

    An answer after the daily cut-off counts as the next day's: see ``day_of_answer``.
    """

    done_on: date | None = None
    asked_on: date | None = None
    begun_on: date | None = None


NOTHING = Fact()


def day_of_answer(day: date, at: time, cutoff: time | None, days: Workdays) -> date:
    """Return the day as which an answer at a local time counts: after the cut-off the next one."""
    return days.after(day) if cutoff is not None and at > cutoff else day


def forward(
    network: Network, facts: Mapping[str, Fact], *, today: date, started: date
) -> list[date]:
    """Return for each step the day it was done, else the earliest day it can be."""
    done: list[date] = []
    now_by: dict[Workdays, tuple[date, date]] = {}
    for step, (days, after) in zip(network.steps, network.ways, strict=True):
        fact = facts.get(step.key, NOTHING)
        if fact.done_on:
            done.append(fact.done_on)
            continue
        free = max([done[number] for number in after]) if after else started
        if days not in now_by:
            now_by[days] = days.next(today), days.sub(days.next(today), 1)
        now, yesterday = now_by[days]
        if step.turn is StepTurn.CUSTOMER:
            begin = fact.asked_on or max(today, free)
        elif fact.begun_on:
            begin = days.sub(max(fact.begun_on, days.add(free, 1)), 1)
        else:
            begin = max(free, yesterday)  # today is a day of work
        done.append(max(now, days.add(begin, length_of(step))))
    return done
