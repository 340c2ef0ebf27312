"""The calendars of a job: whose step it is decides which days count."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.board import Firm
from board.domain.folding import name_key
from board.domain.people import AbsenceKind
from board.domain.process import StepTurn
from board.domain.public_holidays import Place
from board.domain.workdays import DaysOff, Reason, Why, Workdays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from board.domain.people import Absence, Colleague, Customer
    from board.domain.process import Step


@dataclass(frozen=True, slots=True)
class Calendars:
    """Which days count for whom; ``place`` is where the firm is.

    ``customer`` are the firm's days less those on which the customer is closed, ``carrier`` those
    on which carriers drive, ``owners`` the firm's days less a colleague's absences, by the key of
    their initials or name: a step may be somebody's by either. Customers should not be asked on
    ``busy`` days. Many jobs may share one of these.
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
        firm: Firm | None = None,
        absences: Iterable[Absence] = (),
        colleagues: Iterable[Colleague] = (),
    ) -> Calendars:
        """Return the calendars of a firm; its customers have no closed days of their own yet.

        A holiday that is worked changes the firm's days only: carriers keep it.
        """
        firm, away = firm or Firm(), tuple(absences)
        days = Workdays.of(firm, days_off(away, Why.CLOSED))
        return cls(
            days,
            days,
            Workdays(firm.carrier_days, firm.country, region=firm.region),
            Place.of(firm.country, firm.region, firm.worked_holidays),
            _owners(days, away, tuple(colleagues)),
        )

    def for_customer(self, customer: Customer, absences: Iterable[Absence] = ()) -> Calendars:
        """Return these calendars for a customer with a place, and closed and busy days of its own.

        Holidays that are worked here are in another region of the same country, too.
        """
        place = Place.of(customer.country, customer.region, ours=False)
        if place.country == self.place.country:
            place = place._replace(worked=self.place.worked)
        differs = (place.country, place.region or self.place.region) != self.place[:2]
        there = place if place.country and differs else None
        away = tuple(absences)
        return replace(
            self,
            customer=self.firm.without(days_off(away, Why.CUSTOMER, customer=customer.id), there),
            busy=tuple(days_off(away, Why.CUSTOMER, customer=customer.id, kind=AbsenceKind.BUSY)),
        )

    def of(self, step: Step) -> Workdays:
        """Return the days on which a step goes on."""
        if step.turn is StepTurn.CUSTOMER:
            return self.customer
        if step.turn is StepTurn.CARRIER:
            return self.carrier
        if step.turn is StepTurn.OURS and step.owner:
            return self.owners.get(name_key(step.owner), self.firm)
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


def _owners(
    days: Workdays, away: tuple[Absence, ...], colleagues: tuple[Colleague, ...]
) -> dict[str, Workdays]:
    own = [
        (each, days.without(days_off(away, Why.ABSENT, colleague=each.id))) for each in colleagues
    ]
    by_initials = {name_key(each.initials): there for each, there in own}
    return by_initials | {name_key(each.name): there for each, there in own}


def days_off(
    absences: Iterable[Absence],
    why: Why,
    *,
    customer: str | None = None,
    colleague: str | None = None,
    kind: AbsenceKind = AbsenceKind.CLOSED,
) -> Iterator[DaysOff]:
    """Yield the days of those absences that are a customer's, a colleague's or else the firm's."""
    for each in absences:
        if (each.customer_id, each.colleague_id, each.kind) == (customer, colleague, kind):
            reason = Reason(why, each.why)
            yield DaysOff(each.first, each.last, each.weekdays, each.months, reason)
