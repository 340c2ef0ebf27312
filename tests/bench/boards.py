"""Boards of a given size for the benchmarks: made once a run, handed out as fresh copies."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from board.domain.card import Card, Meaning, StageKind, Touch, TouchKind
from board.domain.change import added
from board.domain.job import Job, Promise
from board.domain.people import Colleague, Customer, initials_of
from board.domain.planning import plan
from board.services import stages
from board.services.planning import calendars
from tests.driver.builders import NOW, TODAY, Clock, fresh_id, in_days, open_desk
from tests.driver.letters import starter

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.process import Process

VERBS = ("Approve", "Send", "Chase", "Confirm", "Ask about", "Quote", "Check", "Collect", "Book")
THINGS = (
    "engraving proof",
    "quote",
    "artwork for the two-colour print",
    "sample",
    "names for the plates",
    "deposit",
    "delivery address and the contact on site",
    "sizes",
    "purchase order",
)
PLACES = ("Fairview", "Tall Pines", "Harbour", "Peak", "Lakeside", "Northgate", "Mill Lane")
FIRMS = ("Golf Club", "Lodge", "Physio", "School", "Brewery", "Rowing Club", "Dental", "Roofing")
GOODS = ("Trophies ×24", "Mugs", "Caps", "Banner 3 m", "Polo shirts", "Pens ×500", "Tote bags")
STAKES = ("", "", "", "Rush fee $85", "Holds the shipment of the whole order")
JOBS_AT_ONCE = 1_000
PEOPLE = ("Jo Park", "Eve Mills", "Ann Ross", "Tim Hall")


class Boards:
    """Keeps one board of each size in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[int, Path] = {}
        self._jobs: dict[int, Path] = {}

    def with_jobs(self, count: int) -> Path:
        """Return a board on which so many jobs run, the same one to all who only read it."""
        if count not in self._jobs:
            self._jobs[count] = _with_jobs(self._folder / f"{count}-jobs.db", count)
        return self._jobs[count]

    def copy(self, cards: int, name: str) -> Path:
        """Return a fresh copy of the board with so many cards."""
        if cards not in self._made:
            self._made[cards] = _made(self._folder / f"{cards}-cards.db", cards)
        folder = self._folder / name
        folder.mkdir(exist_ok=True)
        copy = folder / "board.db"
        shutil.copy(self._made[cards], copy)
        return copy


def _made(path: Path, count: int) -> Path:
    ws = open_desk(str(path), Clock())
    random = Random(count)  # noqa: S311 - the same board in each run
    colleagues = [Colleague(fresh_id(), name, initials_of(name), "#c9daf8") for name in PEOPLE]
    customers = [
        Customer(fresh_id(), f"{random.choice(PLACES)} {random.choice(FIRMS)} {number}")
        for number in range(max(5, count // 20))
    ]
    jobs = [Job(fresh_id(), random.choice(GOODS), customer.id) for customer in customers * 2]
    people: list[Colleague | Customer | Job] = [*colleagues, *customers, *jobs]
    with ws.setting_up() as act:
        act.change(added(value) for value in people)
    open_stages = [stage for stage in stages.listed(ws) if stage.kind is not StageKind.DONE]
    first = Card("", "", open_stages[0].id, NOW, NOW, 0.0)
    for start in range(0, count, 10_000):
        cards = [
            _filled(first, number, random, jobs=jobs)
            for number in range(start, min(count, start + 10_000))
        ]
        with ws.setting_up() as act:
            act.change(
                added(
                    replace(
                        card,
                        stage_id=random.choice(open_stages).id,
                        owner_id=random.choice(colleagues).id,
                    )
                )
                for card in cards
            )
    ws.store.close()
    return path


def _with_jobs(path: Path, count: int) -> Path:
    """Make a board of running jobs, dated back by one process, the first steps of them done."""
    ws = open_desk(str(path), Clock())
    random = Random(count)  # noqa: S311 - the same board in each run
    process = replace(starter("promo-order", "en"), id="frozen")
    customers = [
        Customer(fresh_id(), f"{random.choice(PLACES)} {random.choice(FIRMS)} {number}")
        for number in range(max(5, count // 20))
    ]
    planned = [
        plan(process.steps, in_hands=in_days(days), today=TODAY, calendars=calendars(ws), buffer=2)
        for days in range(30, 120)
    ]
    stage = stages.listed(ws)[0]
    with ws.setting_up() as act:
        act.change(added(customer) for customer in customers)
    for start in range(0, count, JOBS_AT_ONCE):
        rows: list[Job | Process | Promise | Card | Touch] = []
        for number in range(start, min(count, start + JOBS_AT_ONCE)):
            plan_of, customer = random.choice(planned), random.choice(customers)
            job = Job(
                fresh_id(),
                f"{random.choice(GOODS)} {number}",
                customer.id,
                started_at=NOW - timedelta(days=3),
                in_hands=plan_of.in_hands,
            )
            rows += [job, replace(process, id=fresh_id(), job_id=job.id, origin_id="frozen")]
            rows.append(Promise(fresh_id(), plan_of.in_hands, NOW, job_id=job.id))
            done = random.randrange(4)
            for place, each in enumerate(plan_of.steps):
                card = Card(
                    fresh_id(),
                    each.step.title,
                    stage.id,
                    NOW,
                    NOW,
                    float(place),
                    customer_id=customer.id,
                    job_id=job.id,
                    due=each.due,
                    ask_on=each.begins,
                    step_key=each.step.key,
                    after=each.step.after,
                    done_at=NOW if place < done else None,
                )
                rows.append(card)
                if place == done:
                    touch = Touch(fresh_id(), card.id, NOW, TouchKind.EMAIL, meaning=Meaning.ASK)
                    rows.append(touch)
        with ws.setting_up() as act:
            act.change(added(value) for value in rows)
    ws.store.close()
    return path


def _filled(card: Card, number: int, random: Random, *, jobs: list[Job]) -> Card:
    job = random.choice(jobs)
    ago = timedelta(days=-random.randrange(40))
    return replace(
        card,
        id=fresh_id(),
        title=f"{random.choice(VERBS)} {random.choice(THINGS)} {number}",
        stake=random.choice(STAKES),
        customer_id=job.customer_id,
        job_id=job.id,
        due=in_days(random.randrange(-20, 60)),
        position=float(number),
        created_at=NOW + ago,
        stage_since=NOW + ago,
    )
