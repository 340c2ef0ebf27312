"""What people change of the running jobs of a shop, and what the ledger says must follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import Closing, TouchKind
from board.domain.favours import Favour
from board.domain.people import Channel
from board.domain.process import Criticality, Process, Step, StepTurn
from board.services import customers, job_changes, letters, process_updates, processes, telling
from tests.faults.books import Books, same
from tests.faults.rules import Rows, is_open, told_terms

if TYPE_CHECKING:
    from board.domain.letter_sheet import LetterSheet

REASON = "that is how it is"


class Changes(Books):
    """Everything that is done with a job as a whole."""

    def _change(self, job_id: str) -> None:
        """Let somebody change something about a job; every kind of change has its turn."""
        if not self._changes:
            self._changes = [
                self._re_date,
                self._apply,
                self._add_step,
                self._skip,
                self._reorder,
                self._send_back,
                self._hold,
                self._waive,
                self._promise,
                self._deliver,
                self._end,
                self._tell,
                self._favour,
                self._again,
            ]
            self.chance.shuffle(self._changes)
        self._changes.pop()(job_id)

    def _re_date(self, job_id: str) -> None:
        account = self._copy(job_id)
        new = account.in_hands + timedelta(days=self.chance.randint(-10, 25))
        if new < self.today:
            return
        account.in_hands = new
        account.date_again(self._facts(job_id), self.today)
        moves = {each.key: each.new for each in job_changes.moved_by(self.ws, job_id, new)}
        old = self.accounts[job_id].days
        left = {key for key, each in self._cards(job_id).items() if is_open(each)}
        same(
            "moves",
            {key: tuple(day) for key, day in moves.items() if key in left},
            {key: tuple(d) for key, d in account.days.items() if d != old[key] and key in left},
        )
        self._verb(job_id, "re_date", lambda: job_changes.re_date(self.ws, job_id, new), account)
        self._tell(job_id)

    def _apply(self, job_id: str) -> None:
        account = self._copy(job_id)
        new = account.later(self._facts(job_id), self.today)
        account.days |= new
        self._verb(
            job_id,
            "apply",
            lambda: job_changes.apply_new_dates(self.ws, job_id),
            account,
            may_be="" if new else "no_new_dates",
        )

    def _add_step(self, job_id: str) -> None:
        account = self._copy(job_id)
        before = self.chance.choice(account.steps)
        after_key = before.key
        ours = self.chance.random() < 0.7
        step = Step(
            "",
            f"Look at it once more {len(account.steps)}",
            turn=StepTurn.OURS if ours else StepTurn.CUSTOMER,
            criticality=Criticality.INTERNAL if ours else Criticality.SOFT,
            days=self.chance.randrange(3) if ours else None,
            lead=None if ours else 2,
            visible=not ours,
            why="To be sure.",
            easiest="Just write back.",
            consequence="Then we guess.",
        )
        key = f"look-at-it-once-more-{len(account.steps)}"
        sold = before.from_delivery
        new = replace(step, key=key, after=(after_key,))
        if sold is not None:
            new = replace(new, from_delivery=sold + (step.days or 0))
        row = [each.key for each in account.steps].index(after_key)
        account.steps = [
            replace(each, after=tuple(key if k == after_key else k for k in each.after))
            for each in account.steps
        ]
        account.steps.insert(row + 1, new)
        late = replace(account, in_hands=max(account.in_hands, self.today))
        late.date_again(self._facts(job_id), self.today, only={key})
        self._verb(
            job_id,
            "add_step",
            lambda: job_changes.add_step(self.ws, job_id, step, after_key),
            account,
        )

    def _skip(self, job_id: str) -> None:
        left = [key for key, card in self._cards(job_id).items() if is_open(card)]
        if len(left) < 2:
            return
        account, key = self._copy(job_id), self.chance.choice(sorted(left))
        account.skipped.add(key)
        self._verb(
            job_id, "skip", lambda: job_changes.skip_step(self.ws, job_id, key, REASON), account
        )

    def _reorder(self, job_id: str) -> None:
        account = self._copy(job_id)
        keys = [step.key for step in account.steps if step.from_delivery is None]
        row = self.chance.randrange(1, len(keys)) if len(keys) > 1 else 0
        card = self._cards(job_id).get(keys[row])
        if not row or card is None or not is_open(card):
            return
        after = (self.chance.choice(keys[:row]),)
        if not account.skipped.isdisjoint(after):
            return
        account.steps = [
            replace(step, after=after) if step.key == keys[row] else step for step in account.steps
        ]
        self._verb(
            job_id,
            "reorder",
            lambda: job_changes.reorder_step(self.ws, job_id, keys[row], after),
            account,
            may_be="process_cycle",
        )

    def _send_back(self, job_id: str) -> None:
        account = self._copy(job_id)
        done = [k for k, c in self._cards(job_id).items() if c.done_at and k not in account.skipped]
        done = [key for key in done if account.step(key).from_delivery is None]
        if not done:
            return
        key = self.chance.choice(sorted(done))
        again = [each for each in account.step(key).after if each in done]
        again = again if self.chance.random() < 0.5 else []
        new = account.later(self._facts(job_id), self.today, back={key, *again})
        account.days |= new
        account.delivered = None
        self._verb(
            job_id,
            "send_back",
            lambda: job_changes.send_back(self.ws, job_id, key, REASON, again=again),
            account,
        )

    def _hold(self, job_id: str) -> None:
        self._verb(job_id, "hold", lambda: job_changes.hold(self.ws, job_id, REASON))

    def _waive(self, job_id: str) -> None:
        terms = told_terms(Rows.of(self.ws), job_id, self.accounts[job_id])
        skipped = self.accounts[job_id].skipped
        fees = [key for key in sorted(terms) if terms[key]["fee"] and key not in skipped]
        if fees:
            self._verb(
                job_id,
                "waive",
                lambda: job_changes.waive_fee(self.ws, job_id, fees[0], REASON),
                may_be="fee_waived",
            )

    def _promise(self, job_id: str) -> None:
        day = self.today + timedelta(days=self.chance.randrange(40))
        self._verb(job_id, "promise", lambda: job_changes.promise(self.ws, job_id, day))

    def _deliver(self, job_id: str) -> None:
        account = self._copy(job_id)
        if account.delivered is None:
            return
        account.delivered = self.today - timedelta(days=self.chance.randrange(4))
        left = {key for key, card in self._cards(job_id).items() if is_open(card)}
        account.days |= {key: day for key, day in account.after_sale().items() if key in left}
        day = account.delivered
        self._verb(job_id, "deliver", lambda: job_changes.deliver(self.ws, job_id, day), account)

    def _end(self, job_id: str) -> None:
        if self.chance.random() < 0.3:
            closing = self.chance.choice([Closing.CANCELLED, Closing.LOST, Closing.NOT_A_FIT])
            self._verb(job_id, "close", lambda: job_changes.close(self.ws, job_id, closing, REASON))

    def _again(self, job_id: str) -> None:
        draft = job_changes.same_again(self.ws, job_id, self.today + timedelta(days=200))
        assert draft.customer_id == self.accounts[job_id].customer.id
        assert draft.what == self.names[job_id]

    def _favour(self, job_id: str) -> None:
        """Grant a favour, and perhaps tell of it at once."""
        customer_id = self.accounts[job_id].customer.id
        favour = Favour("", customer_id, "A rush", self.today, job_id, 8500)
        self._verb(job_id, "favour", lambda: customers.grant(self.ws, favour))
        given = self.ws.where(Favour, customer_id=customer_id)
        if given and self.chance.random() < 0.5:
            newest = max(given, key=lambda each: (each.granted_on, each.id))
            customers.told_of(self.ws, newest.id, TouchKind.CALL)

    def _tell(self, job_id: str) -> None:
        """Let the letter of a job go out, after looking whether it gives away what is ours."""
        sheet = letters.plan(self.ws, job_id)
        assert not sheet.wrong, sheet.wrong
        self._nothing_internal(job_id, sheet)
        channel = self.chance.choice(list(Channel))
        telling.told(self.ws, sheet, channel)
        self._count("told")
        self._same(job_id)

    def _nothing_internal(self, job_id: str, sheet: LetterSheet) -> None:
        account, body = self.accounts[job_id], sheet.letter.body
        shown = [step for step in account.steps if step.visible]
        titles = " ".join(step.title for step in shown)
        for step in account.steps:
            if not step.visible or step.criticality is Criticality.INTERNAL:
                assert step.title in titles or step.title not in body, step.title

    def _edit_template(self) -> None:
        """Save another version of a template, and take it over into one of its jobs."""
        template = processes.get(self.ws, self.chance.choice(self.templates))
        row = self.chance.randrange(len(template.steps))
        step = template.steps[row]
        changed = replace(step, title=f"{step.title[:60].rstrip('.')}.")
        if step.days and step.rush_days is None:
            changed = replace(changed, days=step.days % 9 + 1)
        new = [changed if each is step else each for each in template.steps]
        processes.save(self.ws, replace(template, steps=tuple(new)))
        self._count("template")
        offers = process_updates.offers(self.ws, template.id)
        for job_id in self.accounts:
            self._same(job_id, also_steps=True)
        for offer in offers[:1]:
            process_updates.apply(self.ws, template.id, [offer.job_id])
            [frozen] = self.ws.where(Process, job_id=offer.job_id)
            account = self.accounts[offer.job_id]
            account.steps, account.buffer = list(frozen.steps), frozen.buffer_days
            self._count("apply template")
            self._same(offer.job_id)
