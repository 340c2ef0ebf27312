"""A month of a shop's mail: every customer got exactly what the ladder says, once, and no more.

The days are reckoned here once more, the simple way: with weeks of five days, and leads so long
that no rung makes room for another.
"""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from board.domain.ladder import Does
from board.domain.message import Message, MessageItem
from board.domain.people import Customer
from board.domain.rounds import State
from board.domain.sending import Answer, Outcome, Reason
from board.services import backups, cards, mailbox, people, rounds, sending, touches
from tests.driver.builders import Clock, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.domain.card import Card
    from board.domain.rounds import RoundItem
    from tests.faults.gates import Gate

FIRST = date(2026, 11, 2)  # a Monday
DAYS, CUSTOMERS = 50, 24
Rung = tuple[str, Does]


def after(day: date, count: int) -> date:
    """Return the day so many days of the week from Monday to Friday after another, or before."""
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        day += step
        if day.weekday() < 5:
            count -= 1 if count > 0 else -1
    return day


class Shop:
    """The shop, its mail server, and what the test reckons for each customer."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path, self.dice = path, random.Random(seed)  # noqa: S311 - a test's own dice
        self.clock = Clock(datetime.combine(FIRST, time(9), UTC))
        self.ws = open_desk(str(path), self.clock)
        self.took: list[tuple[str, Does, date]] = []
        self.done: list[tuple[str, Does, date]] = []
        self.expected: dict[Rung, date] = {}
        self.answers: dict[date, list[Card]] = defaultdict(list)
        self.until: dict[str, date] = {}
        self.dies_at = ""
        for number in range(CUSTOMERS):
            self._ask(f"Firm {number}")

    def _ask(self, name: str) -> None:
        """Have a card that asks a customer, who answers on some day."""
        ask = after(FIRST, self.dice.randrange(1, 8))
        due = after(ask, self.dice.randrange(15, 20))
        card = added(
            self.ws, f"Approve {name}", stage="Coming up", customer=name, due=due, ask_on=ask
        )
        cards.edit(self.ws, card.id, {"asks": "customer"})
        [customer] = self.ws.where(Customer, name=name)
        people.reach(self.ws, customer.id, {"email": f"{name.split()[1]}@x.example"}, {})
        self.until[card.id] = after(ask, self.dice.randrange(1, 30))
        self.answers[self.until[card.id]].append(card)
        self._reckon(card, ask)

    def _reckon(self, card: Card, ask: date) -> None:
        """Reckon on which day each rung comes, up to the answer."""
        due = card.due or FIRST
        days = {
            Does.ASK: ask,
            Does.NUDGE: after(ask, 3),
            Does.HELP: after(ask, 8),
            Does.CALL: after(due, -3),
            Does.MANAGER: after(due, -1),
            Does.CONSEQUENCE: due,
        }
        for does, day in days.items():
            self.expected.pop((card.id, does), None)
            if day < self.until[card.id]:
                self.expected[card.id, does] = day

    def give(self, message: Message, may_leave: Callable[[], bool]) -> Answer:
        """Be the mail server: what it took, it took, whoever hears of it."""
        if not may_leave():
            return Answer(Outcome.DROPPED, Reason.NOT_WANTED)
        [item] = self.ws.where(MessageItem, message_id=message.id)
        self.took.append((item.subject_id, item.does, self.ws.today()))
        return Answer(Outcome.SENT, Reason.ACCEPTED, 250)

    def step(self, name: str) -> None:
        if name == self.dies_at:
            self.dies_at = ""
            raise KeyboardInterrupt

    def send(self) -> None:
        outbox = sending.Outbox(self.ws, mailbox.ledger(self.ws), self.give, self.step)
        try:
            outbox.run()
        except KeyboardInterrupt:  # the program ended; it starts again
            self.ws.store.close()
            self.ws = open_desk(str(self.path), self.clock)
            sending.Outbox(self.ws, mailbox.ledger(self.ws), self.give).run()

    def day(self, today: date) -> None:
        """Hold the round of a morning, and take in what comes during the day."""
        self.clock.now = datetime.combine(today, time(9), UTC)
        sending.ready_here(self.ws, mailbox.ledger(self.ws))
        for card in self.answers.pop(today, ()):
            touches.answered(self.ws, card.id)
        found = rounds.listed(self.ws)
        for item in found.unclear:
            self._look(item)
        for item in found.messages:
            if item.may_be_approved:
                rounds.approve(self.ws, item)
            elif item.state is State.HELD:
                self._look(item)
        for item in found.tasks:
            rounds.went_out(self.ws, item, text="spoke to them")
            self.done.append((item.followed[0].card.id, item.does, today))
        self.send()

    def _look(self, item: RoundItem) -> None:
        """Do what a person does who can look into the folder of what was sent."""
        left = any(each[:2] == (item.followed[0].card.id, item.does) for each in self.took)
        if left:
            sending.it_was_sent(self.ws, item.key)
        else:
            sending.send_again(self.ws, item.key, mailbox.ledger(self.ws))
            if item.does is Does.ASK:  # all that follows is counted from when it leaves
                self._reckon(item.followed[0].card, self.ws.today())


def test_a_month_brings_each_customer_what_the_ladder_says_once(
    tmp_path: Path, gate: Gate, long_run: bool
) -> None:
    wrong = total = 0
    for seed in range(10 if long_run else 1):
        folder = tmp_path / str(seed)
        folder.mkdir()
        shop = Shop(folder / "board.db", seed)
        kept: Path | None = None
        for number in range(DAYS):
            today = FIRST + timedelta(days=number)
            if today.weekday() > 4:
                continue  # the computer sleeps
            if number == 9:
                shop.dies_at = "in flight"
            if number == 14:
                shop.dies_at = "answered"
            answering = list(shop.answers.get(today, ()))
            if number == 16:
                kept = backups.make(shop.ws)
            shop.day(today)
            if number == 16 and kept is not None:
                backups.restore(shop.ws, kept)  # as if today's round had not been held
                shop.took, before, shop.answers[today] = [], shop.took, answering
                shop.day(today)
                again = {each[:2] for each in shop.took} & {each[:2] for each in before}
                wrong += len(again)
                shop.took = before + shop.took
        wrong += _wrong(shop)
        total += len(shop.expected)
    gate("E-month", f"{wrong} wrong of {total} rungs", "0", wrong == 0)


def _wrong(shop: Shop) -> int:
    """Return how many rungs did not come, came twice, on another day, or all the same."""
    came: dict[Rung, list[date]] = defaultdict(list)
    for card_id, does, day in (*shop.took, *shop.done):
        came[card_id, does].append(day)
    return sum(
        came.get(rung, []) != ([day] if day else [])
        for rung, day in {**dict.fromkeys(came), **shop.expected}.items()
    )
