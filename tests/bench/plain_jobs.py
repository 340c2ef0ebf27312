"""How jobs stand, computed in plain Python over the sqlite3 module: the floor of list and page."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from board.domain.process import Step, StepTurn
from tests.domain.by_the_letter import Days, Letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

Row = sqlite3.Row
OPEN = "started_at IS NOT NULL AND removed_at IS NULL AND closed_at IS NULL"
FACTS = "SELECT card_id, at, meaning FROM touches WHERE meaning IN ('ask', 'answered', 'sent back')"


class Line(NamedTuple):
    """A job as the list shows it."""

    name: str
    customer: str
    in_hands: date
    arrives: date
    eaten: int
    promised: date
    waiting: str


@dataclass
class Plain:
    """One job: its rows, and what they come to."""

    job: Row
    process: Row
    cards: Mapping[str, Row]
    touches: Sequence[Row]
    today: date

    @cached_property
    def letter(self) -> Letter:
        """The steps by the rules, in a week of five days."""
        days = Days()
        steps = [
            Step(
                each["key"],
                each["title"],
                turn=StepTurn(each["turn"]),
                days=each["days"],
                lead=each["lead"],
                min_notice=each["min_notice"],
                after=tuple(each["after"]),
                from_delivery=each["from_delivery"],
            )
            for each in json.loads(self.process["steps"])
        ]
        self.steps = steps
        return Letter(steps, days, lambda _step: days)

    @cached_property
    def facts(self) -> dict[str, dict[str, date]]:
        """What has happened with each step."""
        asked = {each["card_id"]: each["at"] for each in self.touches if each["meaning"] == "ask"}
        found: dict[str, dict[str, date]] = {}
        for key, card in self.cards.items():
            said = (("done", card["done_at"]), ("asked", asked.get(card["id"])))
            more = (("begun", card["begun_at"]),)
            found[key] = {
                what: date.fromisoformat(at[:10]) for what, at in (*said, *more) if at is not None
            }
        return found

    @cached_property
    def arrive_by(self) -> date:
        return self.letter.firm.prev(date.fromisoformat(self.job["in_hands"]))

    def done(self, facts: Mapping[str, Mapping[str, date]] | None = None) -> dict[str, date]:
        """Return when each step is done."""
        started = date.fromisoformat(self.job["started_at"][:10])
        return self.letter.forward(self.today, started, facts or self.facts)

    def arrives(self, done: Mapping[str, date]) -> date:
        return self.letter.arrives(done)

    def eaten(self, arrives: date) -> int:
        """Return the spare days used up."""
        firm = self.letter.firm
        return max(0, firm.bdays(firm.sub(self.arrive_by, self.process["buffer_days"]), arrives))

    @cached_property
    def waiting(self) -> str:
        """The open step that is due first, by its title."""
        over = {key for key, fact in self.facts.items() if "done" in fact}
        letter = self.letter
        can = [
            (self.cards[step.key]["due"], step.key)
            for step in letter.steps
            if step.key not in over
            and (over.issuperset(step.after) or "asked" in self.facts[step.key])
        ]
        return min(can)[1] if can else ""

    def line(self, customer: str, promised: str) -> Line:
        """Return the job as the list shows it."""
        arrives = self.arrives(self.done())
        waiting = letter.by_key[self.waiting].title if (letter := self.letter) else ""
        return Line(
            self.job["name"],
            customer,
            date.fromisoformat(self.job["in_hands"]),
            arrives,
            self.eaten(arrives),
            date.fromisoformat(promised),
            waiting,
        )

    def page(self) -> tuple[date, list[tuple[str, date, date, int]], list[date]]:
        """Return when it arrives; of each step last day, day expected and slack; answers later."""
        done, firm = self.done(), self.letter.firm
        _ready, last = self.letter.back(self.arrive_by)
        steps = [
            (step.key, last[step.key], done[step.key], firm.bdays(done[step.key], due))
            for step in self.letter.steps
            for due in [date.fromisoformat(self.cards[step.key]["due"])]
        ]
        due = date.fromisoformat(self.cards[self.waiting]["due"])
        later = []
        for count in (1, 2):
            day = firm.add(max(due, done[self.waiting], self.today), count)
            answered = {**self.facts, self.waiting: {"done": day}}
            later.append(self.arrives(self.done(answered)))
        return self.arrives(done), steps, later


def listed(path: Path, today: date) -> list[Line]:
    """Return how all jobs stand, first the one that must be in hands first."""
    with closing(_opened(path)) as at:
        jobs = at.execute(f"SELECT * FROM jobs WHERE {OPEN}").fetchall()  # noqa: S608 - ours
        processes = {each["job_id"]: each for each in at.execute("SELECT * FROM processes")}
        cards: dict[str, dict[str, Row]] = defaultdict(dict)
        for card in at.execute("SELECT * FROM cards WHERE step_key != '' AND removed_at IS NULL"):
            cards[card["job_id"]][card["step_key"]] = card
        touches = _by("card_id", at.execute(FACTS))
        promised = {
            each["job_id"]: each["day"]
            for each in at.execute("SELECT job_id, day FROM promises ORDER BY made_at")
        }
        names = {each["id"]: each["name"] for each in at.execute("SELECT id, name FROM customers")}
    found = []
    for job in jobs:
        own = cards[job["id"]]
        told = [touch for card in own.values() for touch in touches.get(card["id"], ())]
        plain = Plain(job, processes[job["id"]], own, told, today)
        found.append(plain.line(names[job["customer_id"]], promised[job["id"]]))
    return sorted(found, key=lambda line: (line.in_hands, line.name.casefold()))


def page(path: Path, job_id: str, today: date) -> Plain:
    """Return one job with all its page asks for."""
    with closing(_opened(path)) as at:

        def of_job(table: str) -> list[Row]:
            asked = f"SELECT * FROM {table} WHERE job_id = ? AND removed_at IS NULL"  # noqa: S608
            return at.execute(asked, (job_id,)).fetchall()

        job = at.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
        cards = {card["step_key"]: card for card in of_job("cards") if card["step_key"]}
        ids = [card["id"] for card in cards.values()]
        marks = ", ".join("?" * len(ids))
        touches = at.execute(f"SELECT * FROM touches WHERE card_id IN ({marks})", ids).fetchall()  # noqa: S608
        touches += of_job("touches")
        of_job("promises")
        of_job("favours")
        for table in ("contacts", "absences"):
            asked = f"SELECT * FROM {table} WHERE customer_id = ?"  # noqa: S608
            at.execute(asked, (job["customer_id"],)).fetchall()
        at.execute("SELECT * FROM customers WHERE id = ?", (job["customer_id"],)).fetchall()
        at.execute("SELECT * FROM colleagues").fetchall()
        return Plain(job, of_job("processes")[0], cards, touches, today)


def _opened(path: Path) -> sqlite3.Connection:
    at = sqlite3.connect(path)
    at.row_factory = sqlite3.Row
    return at


def _by(name: str, rows: Iterable[Row]) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found
