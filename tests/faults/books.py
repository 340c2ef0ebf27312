"""The board of a shop with the ledger beside it: all that is done is compared, and some undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from random import Random
from typing import TYPE_CHECKING, Any

from board.domain.card import Card, Touch
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.people import Absence, Colleague, Customer
from board.domain.process import Process
from board.services import job_page, people, processes, records, settings, undo
from tests.driver.builders import Clock, open_desk
from tests.faults.ledger import Account, Almanac, Told
from tests.faults.rules import Rows, told_terms
from tests.faults.shop_setting import FIRM, OWNED, absences, customers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

AGAIN = 0.6  # of what was taken back is brought back
EVENING = 22  # UTC; later it would soon be tomorrow


class Books:
    """A board with two people at it, and what the ledger says of its jobs."""

    def __init__(self, address: str, seed: int, first: date) -> None:
        self.chance = Random(seed)  # noqa: S311 - no secret
        self.clock = Clock(datetime.combine(first, time(14), UTC))
        self.desks = [open_desk(address, self.clock, who) for who in ("Eva Klein", "Max Mohr")]
        self.ws, self.today = self.desks[0], first
        self.accounts: dict[str, Account] = {}
        self.names: dict[str, str] = {}
        self.started: list[tuple[str, str, date]] = []  # customer, template, day
        self.done: dict[str, int] = {}
        self._changes: list[Callable[[str], None]] = []
        self._open()

    def _open(self) -> None:
        settings.set_firm(self.ws, FIRM)
        for desk in self.desks:
            desk.reread_firm()
        people.add_colleague(self.ws, "Mia Sand")
        self.colleagues = {one.name: one for one in self.ws.where(Colleague)}
        for customer, contact in customers():
            records.add(self.ws, customer)
            records.add(self.ws, contact)
        for absence in absences({name: one.id for name, one in self.colleagues.items()}):
            records.add(self.ws, absence)
        self.customers = sorted(self.ws.where(Customer), key=lambda each: each.name)
        self.templates = [
            self._template(language, key)
            for language, key in (("en", "proof"), ("de", "drawing"), ("fr", "visit"))
        ]
        self.ws.language = "en"
        self.almanac = Almanac(self.ws.firm, self.ws.where(Absence), list(self.colleagues.values()))

    def _template(self, language: str, key: str) -> str:
        """Lay out a process that comes with the program: some steps are somebody's."""
        self.ws.language = language
        [one] = [each for each in processes.listed(self.ws) if key in keys_of(each)]
        owned = [replace(step, owner=OWNED.get(step.key, "")) for step in one.steps]
        return processes.save(self.ws, replace(one, steps=tuple(owned))).id

    def _verb(
        self,
        job_id: str,
        name: str,
        verb: Callable[[], object],
        account: Account | None = None,
        *,
        may_be: str = "",
    ) -> bool:
        """Do something; now and then take it back, and perhaps bring it back.

        Return whether it was done: what it is refused for must be what it ``may_be``.
        """
        before = Rows.of(self.ws).all_there() if self._now_and_then() else None
        if self.clock.now.hour < EVENING:
            self.clock.ahead(minutes=self.chance.randrange(1, 15))
        try:
            commit = verb()
        except Refused as error:
            if error.kind != may_be:
                raise
            return False
        if commit is None:
            return True
        old, self.accounts[job_id] = self.accounts[job_id], account or self.accounts[job_id]
        self._count(name)
        self._same(job_id)
        if before is not None:
            after = Rows.of(self.ws).all_there()
            undo.undo(self.ws)
            same(f"{name} undone", Rows.of(self.ws).all_there(), before)
            self._count("undo")
            if self.chance.random() < AGAIN:
                undo.redo(self.ws)
                same(f"{name} redone", Rows.of(self.ws).all_there(), after)
            else:
                self.accounts[job_id] = old
            self._same(job_id)
        return True

    def _same(self, job_id: str, *, also_steps: bool = False) -> None:
        """Compare the days on the cards of a job with the ledger."""
        same(self.names[job_id], self._told(job_id), self.accounts[job_id].days)
        if also_steps:
            [frozen] = self.ws.where(Process, job_id=job_id)
            assert list(frozen.steps) == self.accounts[job_id].steps

    def _look(self) -> None:
        """Compare how all jobs stand with the ledger."""
        for standing in job_page.listed(self.ws):
            account = self.accounts[standing.job.id]
            arrives = account.arrival(self._facts(standing.job.id), self.today)
            name = self.names[standing.job.id]
            assert standing.arrives == (account.delivered or arrives), name
            assert standing.job.delivered_on == account.delivered, name
            assert standing.feasible == (arrives <= account.arrive_by), name
            assert standing.eaten == account.eaten(arrives), name
            assert standing.first_promised == account.first_promise, name

    def money(self) -> list[str]:
        """Return the jobs whose fees are not those of the ledger."""
        rows, wrong = Rows.of(self.ws), []
        favours = {favour.id for favour in rows.there(Favour)}
        for job_id, account in self.accounts.items():
            its, said = self._cards(job_id), rows.there(Touch)
            said = [t for t in said if t.card_id in {card.id for card in its.values()}]
            waived = {
                k
                for k, c in its.items()
                for t in said
                if t.card_id == c.id and t.about_id in favours
            }
            answered = account.answers(self._facts(job_id), its, said)
            owed = account.owed(
                told_terms(rows, job_id, account), answered, self.today, waived=waived
            )
            settled = job_page.view(self.ws, job_id).settled
            fees = {key: fee for key, fee in settled.fees.items() if fee} if settled else {}
            if fees != owed and self._job(job_id).closed_at is None:
                wrong.append(f"{self.names[job_id]}: {fees}, not {owed}")
        return wrong

    def _copy(self, job_id: str) -> Account:
        account = self.accounts[job_id]
        return replace(
            account,
            steps=list(account.steps),
            days=dict(account.days),
            skipped=set(account.skipped),
            typed=set(account.typed),
        )

    def _told(self, job_id: str) -> dict[str, Told]:
        its = self._cards(job_id)
        return {key: Told(card.due, card.ask_on) for key, card in its.items()}  # type: ignore[arg-type]  # all dated

    def _cards(self, job_id: str) -> dict[str, Card]:
        return {card.step_key: card for card in self.ws.where(Card, job_id=job_id)}

    def _facts(self, job_id: str) -> dict[str, dict[str, date]]:
        its = self._cards(job_id)
        happened = self.ws.where(Touch, card_id=tuple(card.id for card in its.values()))
        return self.accounts[job_id].facts(its, happened)

    def _job(self, job_id: str) -> Job:
        return records.get(self.ws, Job, [job_id])[0]

    def _now_and_then(self) -> bool:
        return self.chance.random() < 0.05

    @property
    def _acts(self) -> int:
        return sum(self.done.values())

    def _count(self, verb: str) -> None:
        self.done[verb] = self.done.get(verb, 0) + 1


def same(what: str, found: Mapping[Any, object], wanted: Mapping[Any, object]) -> None:
    """Raise what is not as it should be: of much that is alike only what differs."""
    keys = sorted(found.keys() | wanted.keys())
    wrong = [k for k in keys if found.get(k) != wanted.get(k)]
    said = [f"{key}: {found.get(key)}, not {wanted.get(key)}" for key in wrong]
    assert not wrong, f"{what}: {said}"


def keys_of(process: Process) -> set[str]:
    return {step.key for step in process.steps}
