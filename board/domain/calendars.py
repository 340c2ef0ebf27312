"""The calendars of a job: whose step it is decides which days count."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.process import StepTurn
from board.domain.public_holidays import NOWHERE, Place
from board.domain.workdays import MONDAY_TO_FRIDAY, Reason, Why, Workdays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from board.domain.process import Step
    from board.domain.workdays import DaysOff


@dataclass(frozen=True, slots=True)
class Calendars:
    """Which days count for whom; ``place`` is where the firm is.

    ``customer`` are the firm's days less those on which the customer is closed, ``carrier`` those
    on which carriers drive, ``owners`` by colleague the firm's days less their absences. Customers
    should not be asked on ``busy`` days. Many jobs may share one of these.
    """

    firm: Workdays
    customer: Workdays
    carrier: Workdays
    place: Place
    owners: Mapping[str, Workdays] = field(default_factory=dict)
    busy: tuple[DaysOff, ...] = ()

    @classmethod
    def of_firm(
        cls,
        workdays: frozenset[int] = MONDAY_TO_FRIDAY,
        place: Place = NOWHERE,
        *,
        closed: Iterable[date] = (),
        off: Iterable[DaysOff] = (),
        carrier_days: frozenset[int] = MONDAY_TO_FRIDAY,
        absences: Mapping[str, Iterable[DaysOff]] | None = None,
    ) -> Calendars:
        """Return the calendars of a firm; its customers have no closed days of their own yet.

        ``absences`` are those of colleagues, by what a step names as its owner. A holiday that is
        worked changes the firm's days only: carriers keep it.
        """
        country, region, worked, _ours = place
        firm = Workdays(workdays, country, region=region, closed=closed, worked=worked, off=off)
        owners = {who: firm.without(days) for who, days in (absences or {}).items()}
        carrier = Workdays(carrier_days, country, region=region)
        return cls(firm, firm, carrier, place, owners)

    def for_customer(
        self,
        country: str = "",
        region: str = "",
        *,
        closed: Iterable[DaysOff] = (),
        busy: Iterable[DaysOff] = (),
    ) -> Calendars:
        """Return these calendars for a customer with closed and busy days and a place of its own.

        Holidays that are worked here are in another region of the same country, too.
        """
        place = Place.of(country, region, ours=False)
        if place.country == self.place.country:
            place = place._replace(worked=self.place.worked)
        differs = (place.country, place.region or self.place.region) != self.place[:2]
        there = place if place.country and differs else None
        closed = (replace(days, reason=Reason(Why.CUSTOMER, days.reason.name)) for days in closed)
        return replace(self, customer=self.firm.without(closed, there), busy=tuple(busy))

    def of(self, step: Step) -> Workdays:
        """Return the days on which a step goes on."""
        if step.turn is StepTurn.CUSTOMER:
            return self.customer
        if step.turn is StepTurn.CARRIER:
            return self.carrier
        if step.turn is StepTurn.OURS and step.owner:
            return self.owners.get(step.owner, self.firm)
        return self.firm

    def is_busy(self, day: date) -> bool:
        """Return whether the customer should not be asked on ``day``."""
        return any(day in busy for busy in self.busy)

    def not_busy(self, day: date, earliest: date) -> date:
        """Return the last day up to ``day`` on which the customer may be asked.

        It is ``day`` itself where that would be before ``earliest``.
        """
        found = day
        while found >= earliest and self.is_busy(found):
            found = self.customer.sub(found, 1)
        return found if found >= earliest else day

    def closed_days(self, first: date, last: date) -> Iterator[tuple[date, Reason]]:
        """Yield the days from ``first`` to ``last`` with a reason not to work that has a name.

        That is all but the weekdays on which the firm never works.
        """
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            reason = self.firm.why_closed(day) or self.customer.why_closed(day)
            if reason and reason.why is not Why.WEEKDAY:
                yield day, reason
