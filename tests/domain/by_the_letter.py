"""A second way to date a job: day by day through the calendar and by recursion over the steps.

It shares nothing with the board but the declaration of a step, so that both must be wrong in the
same way to agree on something wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from board.domain.process import Step

DAY = timedelta(days=1)


@dataclass
class Days:
    """Weekdays less closed days, walked one by one."""

    closed: Collection[date] = ()
    weekdays: frozenset[int] = frozenset(range(5))

    def works(self, day: date) -> bool:
        """Return whether ``day`` is worked on."""
        return day.weekday() in self.weekdays and day not in self.closed

    def next(self, day: date) -> date:
        """Walk on to a working day."""
        while not self.works(day):
            day += DAY
        return day

    def prev(self, day: date) -> date:
        """Walk back to a working day."""
        while not self.works(day):
            day -= DAY
        return day

    def add(self, day: date, count: int) -> date:
        """Walk on over so many working days."""
        day = self.next(day)
        for _number in range(count):
            day = self.next(day + DAY)
        return day

    def sub(self, day: date, count: int) -> date:
        """Walk back over so many working days."""
        day = self.prev(day)
        for _number in range(count):
            day = self.prev(day - DAY)
        return day

    def bdays(self, start: date, end: date) -> int:
        """Count the working days after ``start`` up to ``end``."""
        if end < start:
            return -self.bdays(end, start)
        count = 0
        while start < end:
            start += DAY
            count += self.works(start)
        return count


@dataclass
class Answer:
    """What is to be known of a job."""

    ready: dict[str, date] = field(default_factory=dict)
    starts: dict[str, date] = field(default_factory=dict)
    due: dict[str, date] = field(default_factory=dict)
    last_day: dict[str, date] = field(default_factory=dict)
    done: dict[str, date] = field(default_factory=dict)
    slack: dict[str, int] = field(default_factory=dict)
    arrives: date = date.min
    feasible: bool = False
    eaten: int = 0
    decide_by: date = date.min
    rush_by: date = date.min
    rush_cost: int = 0


@dataclass
class Letter:
    """A job as the rules tell it; ``days`` gives the calendar of a step."""

    steps: Sequence[Step]
    firm: Days
    days: Callable[[Step], Days]
    busy: Collection[date] = ()

    def __post_init__(self) -> None:
        """Leave out what comes after the sale."""
        self.steps = [step for step in self.steps if step.from_delivery is None]
        self.by_key = {step.key: step for step in self.steps}
        self.after: dict[str, list[Step]] = {step.key: [] for step in self.steps}
        for step in self.steps:
            for key in step.after:
                self.after[key].append(step)

    def length(self, step: Step, *, rush: bool = False) -> int:
        """Return how long a step takes."""
        if step.turn == "customer":
            return max(1, step.min_notice, 0 if rush else step.lead or 0)
        return (step.days or 0) if not rush or step.rush_days is None else step.rush_days

    def back(
        self, end: date, today: date | None = None, *, rush: bool = False
    ) -> tuple[dict[str, date], dict[str, date]]:
        """Return ready and due days; with ``today`` busy days are kept free."""
        ready: dict[str, date] = {}
        due: dict[str, date] = {}

        def ready_of(step: Step) -> date:
            if step.key not in ready:
                days, count = self.days(step), self.length(step, rush=rush)
                limits = [ready_of(each) for each in self.after[step.key]] or [end]
                due[step.key] = days.prev(min(limits))
                day = days.sub(due[step.key], count)
                if step.turn == "customer" and today is not None:
                    earlier = day
                    while earlier in self.busy and earlier >= today:
                        earlier = days.sub(earlier, 1)
                    day = earlier if earlier >= today else day
                ready[step.key] = day
            return ready[step.key]

        for step in self.steps:
            ready_of(step)
        return ready, due

    def forward(
        self, today: date, started: date, facts: Mapping[str, Mapping[str, date]] | None = None
    ) -> dict[str, date]:
        """Return the days on which steps are or will be done; ``facts`` are asked, begun, done."""
        done: dict[str, date] = {}

        def done_of(step: Step) -> date:
            if step.key not in done:
                done[step.key] = self._done(step, done_of, today, started, (facts or {}))
            return done[step.key]

        for step in self.steps:
            done_of(step)
        return done

    def _done(
        self,
        step: Step,
        done_of: Callable[[Step], date],
        today: date,
        started: date,
        facts: Mapping[str, Mapping[str, date]],
    ) -> date:
        fact, days = facts.get(step.key, {}), self.days(step)
        if "done" in fact:
            return fact["done"]
        before = max([done_of(self.by_key[key]) for key in step.after] or [started])
        if step.turn == "customer":
            begin = fact.get("asked", max(today, before))
        elif "begun" in fact:
            begin = days.sub(max(fact["begun"], days.add(before, 1)), 1)
        else:
            begin = max(before, days.sub(days.next(today), 1))
        return max(days.next(today), days.add(begin, self.length(step)))

    def arrives(self, done: Mapping[str, date]) -> date:
        """Return the day of the last step."""
        return max(done[key] for key, later in self.after.items() if not later)

    def plan(self, in_hands: date, today: date, buffer: int, safety: int) -> Answer:
        """Return all the days of a plan."""
        arrive_by = self.firm.prev(in_hands - safety * DAY)
        aim = self.firm.sub(arrive_by, buffer)
        ready, due = self.back(aim, today)
        last_ready, last_due = self.back(arrive_by)
        rush_ready, _due = self.back(arrive_by, rush=True)
        done = self.forward(today, today)
        arrives = self.arrives(done)
        first = [step.key for step in self.steps if not step.after]
        return Answer(
            ready=ready,
            starts={
                key: self.days(self.by_key[key]).add(day, 1)
                if self.length(self.by_key[key])
                else due[key]
                for key, day in ready.items()
            },
            due=due,
            last_day=last_due,
            done=done,
            slack={key: self.firm.bdays(done[key], due[key]) for key in due},
            arrives=arrives,
            feasible=arrives <= arrive_by,
            eaten=max(0, self.firm.bdays(aim, arrives)),
            decide_by=min(last_ready[key] for key in first),
            rush_by=min(rush_ready[key] for key in first),
            rush_cost=sum(step.rush_cost or 0 for step in self.steps if step.rush_days is not None),
        )
