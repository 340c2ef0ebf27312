"""What a letter to a customer may speak of: what is asked, by when, and what we do ourselves.

One gate decides what a customer may read of a process (``asked_of_customer``, ``told_of_us``):
steps with an internal date never pass it, not as the step that comes next either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.process import Criticality, StepTurn

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from board.domain.process import Discount, Step

MOST_STARS = 2


@dataclass(frozen=True, slots=True)
class StepDays:
    """The days of a step: when it is due, and when we ask or begin.

    If it comes a working day late, the goods leave on ``new_ship_date`` and are in hand on
    ``new_in_hands``; None where that changes nothing.
    """

    due: date
    begins: date | None = None
    new_ship_date: date | None = None
    new_in_hands: date | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A step as its customer is asked for it.

    ``asked`` is when they will be asked, where that is still to come; ``was`` the date they were
    told before. ``follows`` is the step after it and when that begins. If an answer comes a working
    day late, the goods leave on ``new_ship_date`` and are in hand on ``new_in_hands``: None where
    that changes nothing.
    """

    step: Step
    due: date
    asked: date | None = None
    was: date | None = None
    follows: tuple[str, date] | None = None
    new_ship_date: date | None = None
    new_in_hands: date | None = None


@dataclass(frozen=True, slots=True)
class OurPart:
    """What we do, as the customer may read it; ``ships`` is when the goods leave."""

    title: str
    begins: date
    days: int = 0
    ships: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a letter may speak of; texts that are empty are not spoken of."""

    today: date
    job: str = ""
    in_hands: date | None = None
    was_in_hands: date | None = None
    ship_date: date | None = None
    asks: tuple[Ask, ...] = ()
    ours: tuple[OurPart, ...] = ()
    customer: str = ""
    contact: str = ""
    formal: bool = True
    brief: bool = False
    occasion: str = ""
    reference: str = ""
    value: int | None = None
    currency: str = "USD"
    discount: Discount | None = None
    firm: str = ""
    colleague: str = ""
    phone: str = ""

    @property
    def moved(self) -> bool:
        """Whether a date is another one than the customer was told."""
        return self.was_in_hands is not None or any(ask.was for ask in self.asks)


@dataclass(frozen=True, slots=True)
class LetterDate:
    """A date in a letter, for those who only look at the dates; ``key`` is that of its step."""

    title: str
    day: date
    key: str = ""
    was: date | None = None
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it leaves, and the customer's dates in it."""

    language: str
    subject: str
    body: str
    dates: tuple[LetterDate, ...] = ()


def asked_of_customer(step: Step) -> bool:
    """Return whether a customer reads that this is needed from them."""
    return _readable(step) and step.turn is StepTurn.CUSTOMER


def told_of_us(step: Step) -> bool:
    """Return whether a customer reads that and when we, or others, do this."""
    return _readable(step) and step.turn is not StepTurn.CUSTOMER


def _readable(step: Step) -> bool:
    """Return whether a customer may read of this step; those after the sale have their own time."""
    internal = step.criticality is Criticality.INTERNAL
    return step.visible and not internal and step.from_delivery is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What we can do instead of what was wanted by ``wanted``: ``earliest`` is done properly.

    In a rush it is ready by ``rush_day`` and costs ``rush_cost`` more; a ``partner`` may be
    quicker. The dates hold for an answer by ``decide_by``.
    """

    wanted: date
    earliest: date
    rush_day: date | None = None
    rush_cost: int | None = None
    partner: str = ""
    smaller: bool = True
    decide_by: date | None = None


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing a customer still has to do, for a job or without one."""

    title: str
    due: date | None = None
    job: str = ""


def asks_of(
    steps: Collection[Step],
    days: Mapping[str, StepDays],
    *,
    today: date,
    told: Mapping[str, date],
    done: Collection[str] = (),
) -> tuple[Ask, ...]:
    """Return what is asked of the customer, by date; ``told`` are the dates they have by now."""
    asks = [
        _ask(step, days[step.key], today=today, told=told.get(step.key), steps=steps, days=days)
        for step in steps
        if asked_of_customer(step) and step.key in days and step.key not in done
    ]
    return tuple(sorted(asks, key=lambda ask: ask.due))


def _ask(
    step: Step,
    when: StepDays,
    *,
    today: date,
    told: date | None,
    steps: Iterable[Step],
    days: Mapping[str, StepDays],
) -> Ask:
    ours = {each.key for each in steps if each.turn is not StepTurn.CUSTOMER}
    from_us = when.begins is not None and when.begins > today and not ours.isdisjoint(step.after)
    after = [each for each in steps if step.key in each.after and _readable(each)]
    begins = [(day.begins or day.due, each.title) for each in after if (day := days.get(each.key))]
    first = min(begins, default=None)
    return Ask(
        step=step,
        due=when.due,
        asked=when.begins if from_us else None,
        was=told if told != when.due else None,
        follows=(first[1], first[0]) if first else None,
        new_ship_date=when.new_ship_date,
        new_in_hands=when.new_in_hands,
    )


def ours_of(
    steps: Iterable[Step], days: Mapping[str, StepDays], *, today: date, done: Collection[str] = ()
) -> tuple[OurPart, ...]:
    """Return what we and others do for it after today, by date."""
    parts = [
        OurPart(
            step.title,
            days[step.key].begins or days[step.key].due,
            step.days or 0,
            ships=step.turn is StepTurn.CARRIER,
        )
        for step in steps
        if told_of_us(step) and step.key in days and step.key not in done
    ]
    return tuple(sorted((part for part in parts if part.begins > today), key=_begins))


def _begins(part: OurPart) -> date:
    return part.begins


def ship_date_of(steps: Iterable[Step], days: Mapping[str, StepDays]) -> date | None:
    """Return the day on which the goods leave: when the last carrier's step begins."""
    leaving = [
        days[step.key].begins or days[step.key].due
        for step in steps
        if step.turn is StepTurn.CARRIER
        and step.criticality is not Criticality.INTERNAL
        and step.from_delivery is None
        and step.key in days
    ]
    return max(leaving, default=None)


def starred(asks: Iterable[Ask]) -> frozenset[str]:
    """Return the keys of the two dates that matter most: trouble spots before all others.

    Among one or two dates only a trouble spot stands out.
    """
    asks = list(asks)
    trouble = [ask for ask in asks if ask.step.trouble]
    chosen = trouble if len(asks) <= MOST_STARS else sorted(asks, key=_weight)
    return frozenset(ask.step.key for ask in chosen[:MOST_STARS]) if len(asks) > 1 else frozenset()


def _weight(ask: Ask) -> tuple[bool, bool, bool, date]:
    hard = ask.step.criticality is Criticality.HARD
    return not ask.step.trouble, not hard, ask.step.fee is None, ask.due


def discounted(case: Case) -> list[Ask]:
    """Return the asks whose answers in time earn the discount."""
    if case.discount is None:
        return []
    keys = case.discount.steps
    return [ask for ask in case.asks if not keys or ask.step.key in keys]
