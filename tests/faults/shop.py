"""A small shop at work, day by day: what happens is chance, the same for the same seed.

Everything goes through the verbs that a person has. Beside the board a ledger is kept (see
``ledger``), and after each verb the days on the cards of its job must be those of the ledger.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Stage, StageKind, TouchKind
from board.domain.errors import Refused
from board.domain.job import Firmness
from board.domain.process import Process, StepTurn
from board.services import (
    cards,
    job_changes,
    jobs,
    processes,
    raising,
    stages,
    steps,
    touches,
    undo,
)
from tests.domain.by_the_letter import DAY
from tests.faults.books import keys_of
from tests.faults.changes import REASON, Changes
from tests.faults.ledger import Account, linked, months_before, usual_interval
from tests.faults.rules import Rows, is_open

if TYPE_CHECKING:
    from board.domain.people import Customer

ROOM = {"proof": (40, 75), "drawing": (70, 140), "visit": (20, 45)}  # calendar days for a job


class Shop(Changes):
    """The days of a shop."""

    def day(self, today: date, new_jobs: int) -> None:
        """Let everything happen that happens on a day."""
        self.today = today
        self.clock.on(today, 14)
        self.ws = self.chance.choice(self.desks)
        steps.begin_due(self.ws)
        raising.raise_due(self.ws, lambda reason: f"Tell them: {reason.key}")
        for _ in range(new_jobs):
            self._start()
        works = self.almanac.firm.works(today)
        for job_id in list(self.accounts):
            if works or self.chance.random() < 0.1:
                self._work_on(job_id)
        if today.weekday() == 0:
            self._look()
        if works and self.chance.random() < 0.03:
            self._edit_template()

    def _work_on(self, job_id: str) -> None:
        job = self._job(job_id)
        if job.closed_at is not None:
            if self.chance.random() < 0.01:
                self._verb(job_id, "take_up", lambda: job_changes.take_up(self.ws, job_id))
            return
        if job.held_at is not None:
            if self.chance.random() < 0.3:
                self._verb(job_id, "resume", lambda: job_changes.resume(self.ws, job_id))
            return
        kinds = {stage.id: stage.kind for stage in self.ws.where(Stage)}
        its, acts = self._cards(job_id), self._acts
        for key in [step.key for step in self.accounts[job_id].steps]:
            if acts != self._acts:
                its, acts = self._cards(job_id), self._acts
            card = its.get(key)
            if card is not None and is_open(card):
                left = {each for each, other in its.items() if is_open(other)}
                self._do_step(job_id, card, kinds[card.stage_id], left)
        if self.chance.random() < 0.25 and self._job(job_id).closed_at is None:
            self._change(job_id)

    def _do_step(  # noqa: C901 - what may happen to a step, one line each
        self, job_id: str, card: Card, kind: StageKind, left: set[str]
    ) -> None:
        account = self.accounts[job_id]
        ready = left.isdisjoint(card.after) and (
            "*" not in card.after or account.delivered is not None
        )
        luck, begins = self.chance.random(), card.ask_on or self.today
        asks = account.step(card.step_key).turn is StepTurn.CUSTOMER
        if kind is StageKind.PLANNED and asks:
            if ready and luck < (0.9 if begins <= self.today else 0.04):
                self._move(job_id, card, "Asked")
        elif kind is StageKind.WAITING and asks:
            if luck < 0.3:
                self._verb(job_id, "answered", lambda: touches.answered(self.ws, card.id, "yes"))
            elif luck < 0.33:
                self._move(job_id, card, "Reminded")
            elif luck < 0.35:
                self._verb(job_id, "help", lambda: touches.offer_help(self.ws, card.id))
        elif kind is StageKind.PLANNED:
            if ready and luck < 0.02:
                self._move(job_id, card, "Our turn")
        elif luck < (0.6 if card.due is None or card.due <= self.today else 0.25):
            self._finish(job_id, card)
        elif luck > 0.98:
            self._snooze(job_id, card)

    def _move(self, job_id: str, card: Card, stage: str) -> None:
        target = stages.called(stages.listed(self.ws), stage).id
        self._verb(job_id, "move", lambda: cards.move(self.ws, [card.id], target))

    def _finish(self, job_id: str, card: Card) -> None:
        account = self._copy(job_id)
        left = [each for each in self._cards(job_id).values() if is_open(each)]
        left = [each for each in left if each.id != card.id]
        brought = account.step(card.step_key).from_delivery is None
        rest = [e for e in left if account.step(e.step_key).from_delivery is None]
        if brought and not rest and account.delivered is None:
            account.delivered = self.today
            account.days |= {
                key: day
                for key, day in account.after_sale().items()
                if key in {each.step_key for each in left}
            }
        self._verb(job_id, "done", lambda: cards.finish(self.ws, [card.id]), account)

    def _snooze(self, job_id: str, card: Card) -> None:
        until = self.today + timedelta(days=self.chance.randrange(1, 6))
        account = self._copy(job_id)
        due = None
        if card.due is not None and card.due < until:
            due = until
            account.days[card.step_key] = account.days[card.step_key]._replace(due=due)
            account.typed.add(card.step_key)

        def snooze() -> object:
            return cards.snooze(self.ws, [card.id], until, due=due)

        needed = "snooze_needs_reason" if due is not None else ""
        if not self._verb(job_id, "snooze", snooze, account, may_be=needed):
            touches.log(self.ws, card.id, TouchKind.NOTE, REASON)
            self._verb(job_id, "snooze", snooze, account)

    def _start(self) -> None:
        customer = self.chance.choice(self.customers)
        template = processes.get(self.ws, self.chance.choice(self.templates))
        room = next(days for key, days in ROOM.items() if key in keys_of(template))
        firmness = self.chance.choice(list(Firmness))
        draft = jobs.JobDraft(
            template.id,
            f"Order {len(self.started) + 1}",
            self.today + timedelta(days=self.chance.randint(*room)),
            customer_id=customer.id,
            firmness=firmness,
            value=self.chance.randrange(10_000, 900_000),
        )
        account = self._account(customer, template, draft)
        account.plan(self.today)
        seen = account.letter().plan(draft.in_hands, self.today, account.buffer, account.safety)
        if not seen.feasible:
            draft = self._refused(draft, account)
        account.in_hands = account.first_promise = draft.in_hands
        account.plan(self.today)
        before = Rows.of(self.ws).all_there() if self._now_and_then() else None
        started = jobs.start(self.ws, draft)
        if before is not None:
            undo.undo(self.ws)
            assert Rows.of(self.ws).all_there() == before
            undo.redo(self.ws)
        self.accounts[started.job.id] = account
        self.names[started.job.id] = draft.what
        self.started.append((customer.id, template.id, self.today))
        self._count("start")
        plan = account.letter().plan(draft.in_hands, self.today, account.buffer, account.safety)
        found = started.plan
        assert (found.arrives, found.feasible, found.eaten) == (
            plan.arrives,
            plan.feasible,
            plan.eaten,
        )
        assert (found.decide_by, found.rush_by, found.rush_cost) == (
            plan.decide_by,
            plan.rush_by,
            plan.rush_cost,
        ), (found, plan, account)
        for each in found.steps:
            key = each.step.key
            if key in plan.due:
                days = (each.ready, each.last_day, each.earliest, each.slack)
                own = (plan.ready[key], plan.last_day[key], plan.done[key], plan.slack[key])
                assert days == own, f"{customer.name} {key}: {days}, not {own}"
        self._same(started.job.id)
        if self.chance.random() < 0.8:
            self._tell(started.job.id)

    def _account(self, customer: Customer, template: Process, draft: jobs.JobDraft) -> Account:
        known = [day for one, _template, day in self.started if one == customer.id]
        is_first = all(day < months_before(self.today, 18) for day in known)
        of_this = [d for c, t, d in self.started if (c, t) == (customer.id, template.id)]
        usual = usual_interval(self.almanac.firm, of_this)
        own = linked(
            template.steps, {s.key for s in template.steps if s.first_order_only and not is_first}
        )
        firm = self.ws.firm
        with_leads = [
            replace(
                s, lead=max(firm.min_notice, s.min_notice, firm.lead if s.lead is None else s.lead)
            )
            if s.turn is StepTurn.CUSTOMER
            else replace(s, from_delivery=usual)
            if usual and s.key == "reorder"
            else s
            for s in own
        ]
        return Account(
            self.almanac,
            customer,
            with_leads,
            draft.in_hands,
            self.today,
            template.buffer_days,
            firm.safety_days if draft.firmness is Firmness.EVENT else 0,
            draft.in_hands,
        )

    def _refused(self, draft: jobs.JobDraft, account: Account) -> jobs.JobDraft:
        """Return what is started where a wish cannot be in time: another day, or all the same."""
        plan = account.letter().plan(draft.in_hands, self.today, account.buffer, account.safety)
        with pytest.raises(Refused) as refused:
            jobs.start(self.ws, draft)
        said = refused.value.values
        assert (said["decide_by"], said["rush_by"]) == (plan.decide_by, plan.rush_by)
        first = self.almanac.firm.next(plan.arrives) + account.safety * DAY
        assert said["first"] == first
        if self.chance.random() < 0.5:
            return replace(draft, in_hands=first)
        return replace(draft, anyway=True, reason=REASON)
