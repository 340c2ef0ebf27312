"""What it costs to know which rung of which card goes today, however many cards are asked."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Asks, Card, Meaning, StageKind, Touch, TouchKind
from board.domain.people import Customer
from board.services import following, stages
from board.store import pages
from tests.bench.bench_board import timed
from tests.bench.conftest import Measured
from tests.driver.builders import NOW, TODAY, Clock, in_days, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.conftest import Table

CARDS = 20_000
CUSTOMERS = 1_000
INSIDE, LATEST = "manager", "consequence"
BETWEEN = ("nudge", "help", "call")


def bench_the_rungs_of_20000_cards(table: Table, tmp_path: Path) -> None:
    """The rungs of 20,000 open cards, against a plain loop over the rows of the file."""
    path = tmp_path / "board.db"
    _make(path)
    ws = open_desk(str(path), Clock())
    board = pages.board(ws.store)
    gc.freeze()  # as the program does once its board is open
    zone = ZoneInfo(ws.firm.zone)
    found: list[str] = []
    plain: list[str] = []

    def ours() -> None:
        found[:] = [each.card.id for each in following.listed(ws, board) if each.due]

    def floor() -> None:
        plain[:] = _plainly(path, zone)

    value, least = timed(ours), timed(floor)
    assert sorted(found) == sorted(plain)
    table.tell("rungs of 20,000 cards", Measured(value), Measured(least), goal=2)
    gc.unfreeze()
    ws.store.close()


def _make(path: Path) -> None:
    """Make a board on which each card asks a customer: 40 days on which, 60 by which."""
    ws = open_desk(str(path), Clock())
    asked = next(each for each in stages.listed(ws) if each.kind is StageKind.WAITING)
    with ws.setting_up() as act:
        for number in range(CUSTOMERS):
            act.add(Customer(f"customer-{number}", f"Firm {number}"))
        for number in range(CARDS):
            week, day = divmod(number % 40, 5)
            at = NOW - timedelta(days=week * 7 + day + 3)
            card = Card(f"{number}", "Approve proof", asked.id, at, at, float(number))
            due, whose = in_days(number // 40 % 60 - 3), f"customer-{number % CUSTOMERS}"
            more = {"customer_id": whose, "asks": Asks.CUSTOMER, "due": due, "ask_on": at.date()}
            act.add(replace(card, **more))  # type: ignore[arg-type]  # the card's own
            touch = Touch(f"t{number}", f"{number}", at, TouchKind.EMAIL, "the ask")
            act.add(replace(touch, meaning=Meaning.ASK, rung="ask"))
    ws.store.close()


class _Days:
    """Weeks of five days, by a list of all days."""

    def __init__(self) -> None:
        self._start = TODAY - timedelta(days=400)
        self._open: list[date] = []
        self._before: list[int] = []
        for number in range(800):
            day = self._start + timedelta(days=number)
            self._before.append(len(self._open))
            if day.weekday() < 5:
                self._open.append(day)

    def after(self, day: date, count: int) -> date:
        at = self._before[(day - self._start).days]
        if count < 0 and day.weekday() >= 5:  # from the working day before
            at -= 1
        return self._open[at + count]


def _plainly(path: Path, zone: ZoneInfo) -> list[str]:
    """Return the cards of which a rung goes today, the most urgent first."""
    with closing(sqlite3.connect(path)) as file:
        cards = file.execute(
            "SELECT id, title, due, ask_on, customer_id FROM cards WHERE asks = 'customer'"
            " AND done_at IS NULL AND archived_at IS NULL AND removed_at IS NULL"
        ).fetchall()
        touches = file.execute(
            "SELECT card_id, at, kind, meaning, rung, instead_of FROM touches"
            " WHERE removed_at IS NULL AND (rung <> '' OR meaning IS NOT NULL) ORDER BY at"
        ).fetchall()
        paused = set(file.execute("SELECT card_id, customer_id FROM pauses"))
    gone: dict[str, dict[str, date]] = {}
    over: set[str] = set()
    for card_id, at, _kind, meaning, rung, _instead_of in touches:
        day = datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(zone).date()
        gone.setdefault(card_id, {})[rung] = day
        if meaning in ("answered", "disputed"):
            over.add(card_id)
    days, found = _Days(), []
    for card_id, title, due, ask_on, customer_id in cards:
        if card_id in over or (card_id, None) in paused or (None, customer_id) in paused:
            continue
        asked = gone.get(card_id, {}).get("ask") or max(date.fromisoformat(ask_on), TODAY)
        rungs = _rungs(asked, date.fromisoformat(due), days)
        came = [each for each in rungs if each[0] <= TODAY]
        if came:
            found.append((rungs[0][0], title, card_id, came[-1]))
    return [card_id for _day, _title, card_id, _rung in sorted(found)]


def _rungs(asked: date, due: date, days: _Days) -> list[tuple[date, str]]:
    """Return the rungs after the ask in order of their days."""
    after = days.after
    nudge = after(asked, 3)
    wanted = [nudge, after(nudge, 5), after(due, -3), after(due, -1), after(due, 0)]
    for at in (3, 2, 1, 0):
        gap = 1 if at >= 2 else 2  # the manager's day lies between the call and the consequence
        wanted[at] = min(wanted[at], after(wanted[at + 1], -gap))
    earliest = after(asked, 2)
    rest = [
        (day, name)
        for day, name in zip(wanted, (*BETWEEN, INSIDE, LATEST), strict=True)
        if name in (INSIDE, LATEST) or day >= earliest
    ]
    names = {name for _day, name in rest}
    if not names & {*BETWEEN} and earliest < due:
        rest.insert(0, (earliest, "nudge"))
    elif not names & {*BETWEEN}:
        offered = max(rest[-1][0], earliest)
        rest[-1:] = [(offered, "help"), (after(offered, 2), LATEST)]
    last = reached = asked
    found = []
    for wish, name in sorted(rest, key=lambda each: each[0]):
        last = max(wish, after(last, 1), after(reached, 2) if name != INSIDE else wish)
        reached = last if name != INSIDE else reached
        found.append((last, name))
    return found
