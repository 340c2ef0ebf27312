"""Boards of a given size for the benchmarks: made once a run, handed out as fresh copies."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from board.domain.card import Card, StageKind
from board.domain.change import added
from board.domain.job import Job
from board.domain.people import Colleague, Customer, initials_of
from board.services import stages
from tests.driver.builders import NOW, Clock, fresh_id, in_days, open_desk

if TYPE_CHECKING:
    from pathlib import Path

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
PEOPLE = ("Jo Park", "Eve Mills", "Ann Ross", "Tim Hall")


class Boards:
    """Keeps one board of each size in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[int, Path] = {}

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
