"""What is said of a plan: whether it works, by when to decide, which days are not worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.process import StepTurn
from board.domain.workdays import Why
from board.ui.process_words import turn_word
from board.ui.words import Counted, amount_text, plural, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from board.domain.planning import Plan, PlannedStep
    from board.domain.workdays import Reason
    from board.ui.starting.plan_values import ShownPlan


class PlanWords(QObject):
    """The sentences of the start page."""

    def verdict(self, plan: Plan, currency: str, *, rushed: bool = False) -> tuple[str, str]:
        """Return whether the day can be kept, in bold, and what to know of it."""
        day = short_date(plan.in_hands)
        said = []
        if plan.planned_for != plan.in_hands:
            pattern = self.tr("{day} is not worked; it is planned for {planned}.")
            said.append(pattern.format(day=day, planned=short_date(plan.planned_for)))
        if plan.safety_days:
            said.append(self.kept_free(plan.safety_days))
        if plan.feasible:
            bold = self.tr("{day} works.").format(day=day)
            said.append(self.spare(plan.buffer_days - plan.eaten, plan.buffer_days))
        else:
            bold = self.tr("{day} does not work.").format(day=day)
            pattern = self.tr("It would be {arrives}.")
            said.append(pattern.format(arrives=short_date(plan.arrives)))
        return bold, " ".join([*said, *self._decide(plan, currency, rushed=rushed)])

    def _decide(self, plan: Plan, currency: str, *, rushed: bool) -> Iterator[str]:
        """Yield by when it is, or was, to be decided, and what a rush costs."""
        cost = amount_text(plan.rush_cost, currency)
        days = {"day": short_date(plan.decide_by), "rush": short_date(plan.rush_by), "cost": cost}
        has_rush = plan.rush_cost and plan.rush_by > plan.decide_by and not rushed
        if plan.feasible and has_rush:
            yield self.tr("Decide by {day}, in a rush for {cost} by {rush}.").format(**days)
        elif plan.feasible:
            yield self.tr("Decide by {day}.").format(**days)
        elif has_rush:
            pattern = self.tr("It had to be decided by {day}, in a rush for {cost} by {rush}.")
            yield pattern.format(**days)
        else:
            yield self.tr("It had to be decided by {day}.").format(**days)
        if rushed:
            yield self.tr("In a rush, which costs {cost}.").format(cost=cost)

    def kept_free(self, days: int) -> str:
        """Return that some days before an event are not used."""
        return plural(
            days,
            self.tr("1 day before the event is kept free."),
            self.tr("%n days before the event are kept free.", "", days),
        )

    def spare(self, left: int, buffer: int) -> str:
        """Return how many spare days are left."""
        pattern = self.tr("Spare days: {left} of {all}.")
        return pattern.format(left=max(0, left), all=buffer)

    def closed(self, shown: ShownPlan) -> str:
        """Return which days are not worked, and why."""
        return " · ".join(self._closed(*each) for each in shown.closed)

    def slack(self, each: PlannedStep) -> str:
        """Return how many working days a step could begin later."""
        if each.slack is None:
            return ""
        if each.slack < 0:
            short = -each.slack
            return "▲ " + plural(short, self.tr("1 day short"), self.tr("%n days short", "", short))
        return Counted().days(each.slack)

    def begins(self, each: PlannedStep, today: date) -> str:
        """Return when it begins; what had to begin before today begins today."""
        if each.begins >= today or each.step.from_delivery is not None:
            return short_date(each.begins)
        if each.step.turn is StepTurn.CUSTOMER:
            return self.tr("ask today")
        return self.tr("start today")

    def who(self, each: PlannedStep, contact: str = "") -> str:
        """Return who acts."""
        word = turn_word(each.step)
        return f"{word} · {contact}" if contact else word

    def remark(self, each: PlannedStep) -> str:
        """Return what is special about a step."""
        if each.step.from_delivery is not None:
            return self.tr("after the sale")
        if each.step.first_order_only:
            return self.tr("first order only")
        return ""

    def start(self, cards: int, letters: int) -> str:
        """Return "Start the job · 14 cards, 1 letter"."""
        told = Counted().cards(cards)
        if letters:
            told = self.tr("{cards}, 1 letter").format(cards=told)
        return self.tr("Start the job · {what}").format(what=told)

    def started(self, cards: int, letters: int) -> str:
        """Return "8 cards, one letter ready"."""
        told = Counted().cards(cards)
        return self.tr("{cards}, one letter ready").format(cards=told) if letters else told

    def quotes(self, customer: str, count: int) -> str:
        """Return that a customer has many open quotes."""
        pattern = plural(
            count,
            self.tr("{customer} has 1 open quote. Ask whether it matters."),
            self.tr("{customer} has %n open quotes. Ask which of them matter.", "", count),
        )
        return pattern.format(customer=customer)

    def _closed(self, first: date, last: date, reason: Reason) -> str:
        days = short_date(first)
        if last != first:
            days = self.tr("{first} to {last}").format(first=days, last=short_date(last))
        why = reason.name or self.tr("closed")
        if reason.why is Why.CUSTOMER:
            why = self.tr("{why}, the customer is closed").format(why=reason.name)
            if not reason.name:
                why = self.tr("the customer is closed")
        return f"{days} {why}"
