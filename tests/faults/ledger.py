"""What a second, slower arithmetic says of the dates of a shop's jobs, beside the board.

It keeps a book of its own: calendars come from the holidays library and from absences walked day
by day, dates of jobs from ``by_the_letter``. Of the board it reads nothing but facts: who was
asked, what was begun, answered and done, and when.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

import holidays

from board.domain.card import Meaning
from board.domain.people import Absence, AbsenceKind, Colleague, Customer
from tests.domain.by_the_letter import DAY, Days, Letter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import time

    from board.domain.board import Firm
    from board.domain.card import Card, Touch
    from board.domain.process import Step

YEARS = range(2026, 2030)


class Told(NamedTuple):
    """The days of a step as people know them."""

    due: date
    begins: date


class Almanac:
    """Which days count for whom in one shop."""

    def __init__(
        self, firm: Firm, absences: Sequence[Absence], colleagues: Sequence[Colleague]
    ) -> None:
        self.firm_row, self.absences = firm, absences
        known = holidays.country_holidays(firm.country, years=YEARS)
        worked = {day for day, name in known.items() if name in firm.worked_holidays}
        kept = set(known) - worked
        shut = kept | set(firm.closed) | set(_days_of(each for each in absences if _ours(each)))
        self.firm = Days(shut)
        self.carrier = Days(set(known))
        self._owners = {
            name.casefold(): Days(
                shut | set(_days_of(each for each in absences if each.colleague_id == one.id))
            )
            for one in colleagues
            for name in (one.name, one.initials)
        }
        self._customers: dict[str, Days] = {}
        self._busy: dict[str, set[date]] = {}

    def customer(self, customer: Customer) -> Days:
        """Return the firm's days on which a customer is there too."""
        if customer.id not in self._customers:
            shut = {*self.firm.closed, *_days_of(self._away(customer, AbsenceKind.CLOSED))}
            if customer.country:
                place = customer.region or None
                kept = holidays.country_holidays(customer.country, subdiv=place, years=YEARS)
                here = customer.country == self.firm_row.country
                worked = self.firm_row.worked_holidays if here else ()
                shut |= {day for day, name in kept.items() if name not in worked}
            self._customers[customer.id] = Days(shut)
        return self._customers[customer.id]

    def busy(self, customer: Customer) -> set[date]:
        """Return the days on which a customer should not be asked."""
        if customer.id not in self._busy:
            self._busy[customer.id] = set(_days_of(self._away(customer, AbsenceKind.BUSY)))
        return self._busy[customer.id]

    def of(self, step: Step, customer: Customer) -> Days:
        """Return the days on which a step goes on."""
        if step.turn == "customer":
            return self.customer(customer)
        if step.turn == "carrier":
            return self.carrier
        if step.turn == "ours" and step.owner:
            return self._owners[step.owner.casefold()]
        return self.firm

    def local(self, instant: datetime) -> datetime:
        """Return an instant as the clock on the shop's wall shows it."""
        return instant.replace(tzinfo=instant.tzinfo or UTC).astimezone(
            ZoneInfo(self.firm_row.zone)
        )

    def counted(self, instant: datetime, cutoff: time | None) -> date:
        """Return the day as which an answer at an instant counts."""
        local = self.local(instant)
        late = cutoff is not None and local.time() > cutoff
        return self.firm.next(local.date() + DAY) if late else local.date()

    def _away(self, customer: Customer, kind: AbsenceKind) -> Iterable[Absence]:
        return (e for e in self.absences if e.customer_id == customer.id and e.kind is kind)


def _ours(absence: Absence) -> bool:
    return absence.customer_id is None and absence.colleague_id is None


def _days_of(absences: Iterable[Absence]) -> Iterable[date]:
    every = [date(YEARS[0], 1, 1) + n * DAY for n in range(366 * len(YEARS))]
    for each in absences:
        for day in every:
            inside = (each.first or day) <= day <= (each.last or day)
            weekday = not each.weekdays or day.weekday() in each.weekdays
            if inside and weekday and (not each.months or day.month in each.months):
                yield day


def linked(steps: Iterable[Step], gone: Collection[str]) -> list[Step]:
    """Return the steps that are not gone; each waits for what those waited for that are."""
    by_key = {step.key: step for step in steps}

    def before(key: str) -> Iterable[str]:
        for each in by_key[key].after:
            if each in gone:
                yield from before(each)
            else:
                yield each

    return [
        replace(step, after=tuple(dict.fromkeys(before(step.key))))
        for step in by_key.values()
        if step.key not in gone
    ]


@dataclass
class Account:
    """What is known of one job: its own steps, and the days told of each."""

    almanac: Almanac
    customer: Customer
    steps: list[Step]
    in_hands: date
    started: date
    buffer: int
    safety: int
    first_promise: date
    days: dict[str, Told] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    typed: set[str] = field(default_factory=set)
    delivered: date | None = None

    @property
    def arrive_by(self) -> date:
        """The last day on which the goods may arrive."""
        return self.almanac.firm.prev(self.in_hands - self.safety * DAY)

    def step(self, key: str) -> Step:
        """Return a step of the job."""
        return next(step for step in self.steps if step.key == key)

    def letter(self, gone: Collection[str] = ()) -> Letter:
        """Return the job for the second arithmetic, without the steps that are gone."""
        return Letter(
            linked(self.steps, {*self.skipped, *gone}),
            self.almanac.firm,
            lambda step: self.almanac.of(step, self.customer),
            self.almanac.busy(self.customer),
        )

    def after_sale(self) -> dict[str, Told]:
        """Return the days of the steps after the sale."""
        firm = self.almanac.firm
        arrived = firm.next(self.delivered or self.in_hands)
        counted = {s.key: s.from_delivery for s in self.steps if s.from_delivery is not None}
        return {key: Told(*[firm.add(arrived, count)] * 2) for key, count in counted.items()}

    def plan(self, today: date) -> None:
        """Date all steps as on the day the job is started."""
        found = self.letter().plan(self.in_hands, today, self.buffer, self.safety)
        for step in self.letter().steps:
            asks = step.turn == "customer"
            begins = found.ready[step.key] if asks else found.starts[step.key]
            self.days[step.key] = Told(found.due[step.key], begins)
        self.days |= self.after_sale()

    def facts(
        self, cards: Mapping[str, Card], touches: Sequence[Touch]
    ) -> dict[str, dict[str, date]]:
        """Return what happened by step; what was before the last time it came back is over."""
        found: dict[str, dict[str, date]] = {}
        for key, card in cards.items():
            if key in self.skipped:
                continue
            its = sorted((t for t in touches if t.card_id == card.id), key=lambda t: t.at)
            back = [n for n, t in enumerate(its) if t.meaning is Meaning.SENT_BACK]
            its = its[back[-1] + 1 :] if back else its
            asked = [t.at for t in its if t.meaning is Meaning.ASK]
            answered = [t.at for t in its if t.meaning is Meaning.ANSWERED]
            fact = {"asked": self.almanac.local(asked[0]).date()} if asked else {}
            customers = self.step(key).turn == "customer"
            if card.begun_at and not customers:
                fact["begun"] = self.almanac.local(card.begun_at).date()
            if card.done_at and customers:
                cutoff = self.step(key).cutoff or self.almanac.firm_row.cutoff
                fact["done"] = self.almanac.counted((answered or [card.done_at])[-1], cutoff)
            elif card.done_at:
                fact["done"] = self.almanac.local(card.done_at).date()
            found[key] = fact
        return found

    def owed(
        self,
        terms: Mapping[str, Mapping[str, Any]],
        answered: Mapping[str, date],
        today: date,
        *,
        waived: Collection[str],
    ) -> dict[str, int]:
        """Return the fee of each late step, of what a customer was told in time and must do."""
        found = {}
        for key, told in terms.items():
            late = self.almanac.firm.bdays(
                date.fromisoformat(told["due"]), answered.get(key, today)
            )
            fee = told["fee"]
            if fee and late > 0 and key not in self.skipped and key not in waived:
                amount = fee["flat"] + fee["per_day"] * late
                found[key] = amount if fee["cap"] is None else min(fee["cap"], amount)
        return found

    def answers(
        self,
        facts: Mapping[str, Mapping[str, date]],
        cards: Mapping[str, Card],
        touches: Sequence[Touch],
    ) -> dict[str, date]:
        """Return on which day each step was answered, also where nobody has looked at it yet."""
        found = {key: fact["done"] for key, fact in facts.items() if "done" in fact}
        for key, card in cards.items():
            said = sorted((t for t in touches if t.card_id == card.id), key=lambda t: t.at)
            said = [t for t in said if t.meaning in {Meaning.ANSWERED, Meaning.SENT_BACK}]
            if key not in self.skipped and said and said[-1].meaning is Meaning.ANSWERED:
                cutoff = self.step(key).cutoff or self.almanac.firm_row.cutoff
                found[key] = self.almanac.counted(said[-1].at, cutoff)
        return found

    def arrival(self, facts: Mapping[str, Mapping[str, date]], today: date) -> date:
        """Return the day on which the goods arrive by today's forecast."""
        letter = self.letter()
        return letter.arrives(letter.forward(today, self.started, facts))

    def eaten(self, arrives: date) -> int:
        """Return how many spare days are used up."""
        firm = self.almanac.firm
        return max(0, firm.bdays(firm.sub(self.arrive_by, self.buffer), arrives))

    def date_again(
        self, facts: Mapping[str, Mapping[str, date]], today: date, only: Collection[str] = ()
    ) -> None:
        """Date the open steps back from the in-hands date; or ``only`` some of them."""
        done = {key for key, fact in facts.items() if "done" in fact}
        letter = self.letter(done)
        firm = self.almanac.firm
        ready, due = letter.back(firm.sub(self.arrive_by, self.buffer), today)
        new = {}
        for step in letter.steps:
            days, fact = self.almanac.of(step, self.customer), facts.get(step.key, {})
            begins = ready[step.key]
            if step.turn != "customer" and step.days:
                begins = days.add(begins, 1)
            new[step.key] = Told(due[step.key], self._kept(step.key, fact, begins, due[step.key]))
        new |= {key: day for key, day in self.after_sale().items() if key not in done}
        gone = self.skipped | done
        self.days |= {k: d for k, d in new.items() if k not in gone and (not only or k in only)}

    def later(
        self, facts: Mapping[str, Mapping[str, date]], today: date, back: Collection[str] = ()
    ) -> dict[str, Told]:
        """Return the days that late steps get; what is ``back`` begins again."""
        facts = {key: fact for key, fact in facts.items() if key not in back}
        letter = self.letter()
        done = letter.forward(today, self.started, facts)
        if letter.arrives(done) > self.arrive_by:
            return {}
        new = {}
        for step in letter.steps:
            fact, old = facts.get(step.key, {}), self.days[step.key]
            if "done" in fact or done[step.key] <= old.due:
                continue
            days, day = self.almanac.of(step, self.customer), done[step.key]
            length = letter.length(step)
            begins = days.sub(day, length) if length else day
            if step.turn != "customer" and length:
                begins = days.add(begins, 1)
            new[step.key] = Told(day, self._kept(step.key, fact, max(begins, old.begins), day))
        return new

    def _kept(self, key: str, fact: Mapping[str, date], begins: date, due: date) -> date:
        kept = key in self.days and not fact.keys().isdisjoint({"asked", "begun"})
        return min(due, self.days[key].begins) if kept else begins


def usual_interval(firm: Days, days: Iterable[date]) -> int:
    """Return the usual number of working days between jobs; 0 until three are known."""
    ordered = sorted(days)
    between = [firm.bdays(a, b) for a, b in pairwise(ordered)]
    return round(median(between)) if len(between) >= 3 else 0


def months_before(day: date, months: int) -> date:
    """Return the day so many months before."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
