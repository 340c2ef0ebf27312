"""T1 and T2: ten years of days and hours, and every change of every clock on earth."""

from __future__ import annotations

import calendar
import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

import pytest

from board.domain.arrange import Arrangement
from board.domain.board import Firm
from board.domain.card import Card, StageKind
from board.domain.job import Job
from board.domain.people import Contact, Customer
from board.domain.recurrence import (
    EVERY_TWO_WEEKS,
    EVERY_WEEK,
    EVERY_WEEKDAY,
    next_repeat,
)
from board.domain.rounds import leaves_at
from board.domain.urgency import Grade, urgency
from board.domain.workdays import Workdays
from board.services import raising, stages, steps
from tests.driver.builders import a_board, a_card, a_stage, monthly_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

    Following = Callable[[date], date]

SEED = 20261123
FIRST, LAST = date(2026, 1, 1), date(2036, 1, 1)
FOLLOW_UPS = 500
STEPS, CUSTOMERS = 60, 40
OPENED_EVERY = 6  # days, in all but the long run: not a week, so that it is each weekday in turn
OURS = a_stage()
WORKDAYS = Workdays()
EVERY_DAY = Workdays(frozenset(range(7)))


@dataclass(frozen=True)
class Series:
    """A rule, and the model of it: the date after a date, reckoned without any library."""

    rule: str
    following: Following


def _days(count: int) -> Following:
    return lambda day: day + timedelta(days=count)


def _next_weekday(day: date) -> date:
    return day + timedelta(days={4: 3, 5: 2}.get(day.weekday(), 1))


def _months(count: int, wanted: int) -> Following:
    """On a day of each month; a shorter month has it on its last day."""

    def following(day: date) -> date:
        months = day.year * 12 + day.month - 1 + count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(wanted, calendar.monthrange(year, month + 1)[1]))

    return following


def _last_friday(day: date) -> date:
    end = _months(1, 31)(day)
    return end - timedelta(days=(end.weekday() - 4) % 7)


def _begun(dice: random.Random) -> tuple[Series, date]:
    """Return a series and its first due date."""
    start = FIRST + timedelta(days=dice.randrange(28))
    wanted = dice.choice((1, 15, 28, 29, 30, 31))
    monthly, quarterly, yearly = _months(1, wanted), _months(3, wanted), _months(12, 29)
    first = _months(0, wanted)(FIRST)
    rare = [
        (Series(monthly_rule(wanted), monthly), first),
        (Series(monthly_rule(wanted, 3), quarterly), first),
        (Series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", yearly), date(2026, 2, 28)),
        (Series("FREQ=MONTHLY;BYDAY=-1FR", _last_friday), date(2026, 1, 30)),
        (Series("FREQ=DAILY;INTERVAL=45", _days(45)), start),
    ]
    weekly = [
        (Series(EVERY_WEEK, _days(7)), start),
        (Series(EVERY_TWO_WEEKS, _days(14)), start),
    ]
    daily = [
        (Series("FREQ=DAILY", _days(1)), start),
        (Series(EVERY_WEEKDAY, _next_weekday), date(2026, 1, 5)),
    ]
    chance = dice.random()
    return dice.choice(daily if chance < 0.01 else weekly if chance < 0.06 else rare)


class Decade:
    """Some follow-ups on a board and in the model, each done so many days after it fell due."""

    def __init__(self) -> None:
        self._dice = random.Random(SEED)  # noqa: S311 - the same dice each time
        self._series: dict[str, Series] = {}
        self._lag: dict[str, int] = {}
        self.dues: dict[str, date] = {}
        self._cards: dict[str, Card] = {}
        for number in range(FOLLOW_UPS):
            series, due = _begun(self._dice)
            card = a_card(str(number), due=due, repeat=series.rule)
            self._series[card.id], self.dues[card.id] = series, due
            self._lag[card.id] = self._dice.choice((0, 0, 0, 1, 2, 9, 40))
            self._cards[card.id] = card
        self._board = replace(a_board(), cards=self._cards)
        self._arrangement = Arrangement()
        self.wrong: list[str] = []
        self.made = 0

    def begin(self, today: date) -> None:
        """Look at the board on another day; the counts must be the model's."""
        self._arrangement.show(self._board, today)
        totals = self._arrangement.totals()
        model = (
            sum(due < today for due in self.dues.values()),
            sum(due == today for due in self.dues.values()),
            len(self.dues),
        )
        if (totals.late, totals.today, totals.open) != model:
            self.wrong.append(f"{today}: {totals} is not {model}")
        for card_id, due in list(self.dues.items()):
            if due + timedelta(days=self._lag[card_id]) <= today:
                self._finish(card_id, today)

    def _finish(self, card_id: str, today: date) -> None:
        card = self._cards[card_id]
        repeat = next_repeat(card.repeat, card.due, today)
        wanted = self._series[card_id].following(self.dues[card_id])
        while wanted <= today:
            wanted = self._series[card_id].following(wanted)
        self.made += 1
        if repeat is None or repeat.due != wanted:
            self.wrong.append(f"{card.repeat} after {card.due}, {today}: {repeat}, not {wanted}")
        self.dues[card_id] = wanted
        self._cards[card_id] = replace(card, due=wanted)


class DecadeOfJobs:
    """Steps of ours that begin on their day, and customers whose years are remembered."""

    def __init__(self, ws: Workspace) -> None:
        dice = random.Random(SEED)  # noqa: S311 - the same dice each time
        self._ws = ws
        listed = stages.listed(ws)
        self._planned = stages.first_of(listed, StageKind.PLANNED)
        self._begins: dict[str, date] = {}
        self._since: dict[str, date] = {}
        self.raised = 0
        with ws.action("test") as act:
            for number in range(STEPS):
                day = FIRST + timedelta(days=dice.randrange((LAST - FIRST).days))
                held = act.now if number % 7 == 0 else None
                job = Job(f"job {number}", f"Mugs {number}", started_at=act.now, held_at=held)
                act.add(job)
                card = a_card(f"step {number}", id=f"step {number}", due=day, ask_on=day)
                step = {"stage_id": self._planned.id, "job_id": job.id, "step_key": "own"}
                act.add(replace(card, **step))  # type: ignore[arg-type]  # fields of a card
                self._begins[card.id] = LAST if held else day
            for number in range(CUSTOMERS):
                year = dice.choice((2008, 2012, 2016, 2020, 2024, 2025))
                leap = number % 5 == 0 and calendar.isleap(year)
                since = (
                    date(year, 2, 29)
                    if leap
                    else date(year, dice.randrange(1, 13), 1 + number % 28)
                )
                act.add(Customer(f"customer {number}", f"Firm {number}", since=since))
                self._since[f"customer {number}"] = since

    def mistakes(self, today: date) -> Iterator[str]:
        """Look at the board as it is opened on a day: what must have happened by itself has."""
        steps.begin_due(self._ws)
        raising.raise_due(self._ws, lambda reason: f"{reason.years} years")
        waiting = {card.id for card in self._ws.where(Card, stage_id=self._planned.id)}
        due = {card_id for card_id, day in self._begins.items() if day > today}
        if waiting != due:
            yield f"{today}: {sorted(waiting ^ due)[:3]} should have begun, or not yet"
        raised = {card.import_key for card in self._ws.where(Card) if card.import_key}
        wanted = {
            f"rule:anniversary:{customer_id}:{years}"
            for customer_id, since in self._since.items()
            for years in (1, 5, 10, 15, 20, 25)
            if _remembered(since, years) and _ahead(_birthday(since, years)) <= today
        }
        self.raised = len(raised)
        if raised != wanted:
            yield f"{today}: {sorted(raised ^ wanted)[:3]}"


def _birthday(since: date, years: int) -> date:
    year = since.year + years
    last = calendar.monthrange(year, since.month)[1]
    return date(year, since.month, min(since.day, last))


def _remembered(since: date, years: int) -> bool:
    """Return whether the day lies in the years that are looked at, from their first day on."""
    return _birthday(since, years) >= FIRST


def _ahead(day: date) -> date:
    """Return the fifteenth weekday before a day, or before the weekday it is taken for."""
    while day.weekday() > 4:
        day -= timedelta(days=1)
    for _ in range(15):
        day -= timedelta(days={0: 3, 6: 2}.get(day.weekday(), 1))
    return day


@pytest.mark.timeout(600)
def test_ten_years_go_by_as_reckoned(
    gate: Gate, long_run: bool, file_ws: Workspace, clock: Clock
) -> None:
    decade = Decade()
    file_ws.firm = replace(file_ws.firm, zone="Europe/Berlin")
    for day in _each_day():
        decade.begin(day)
    wrong = decade.wrong
    for step in (timedelta(hours=1), timedelta(days=1)):
        if list(_days_seen(file_ws, clock, step)) != list(_each_day()):
            wrong.append(f"a day was missed, or came twice, by {step}")
    jobs = DecadeOfJobs(file_ws)
    for day in list(_each_day())[:: 1 if long_run else OPENED_EVERY]:
        clock.now = datetime.combine(day, time(12), UTC)
        wrong += jobs.mistakes(day)
    gate(
        "T1",
        f"{len(wrong)} wrong, {len(list(_each_day()))} days, {FOLLOW_UPS} series, "
        f"{decade.made} made, {STEPS} steps begun, {jobs.raised} anniversaries, "
        f"seed {SEED} {wrong[:3] or ''}",
        "0 wrong",
        not wrong,
    )


def _days_seen(ws: Workspace, clock: Clock, step: timedelta) -> Iterator[date]:
    """Walk through the ten years and yield each day that begins."""
    clock.now = datetime(2025, 12, 31, 23, tzinfo=UTC)
    before = None
    while (today := ws.today()) < LAST:
        if today != before:
            yield today
        before = today
        clock.now += step


def _each_day() -> Iterator[date]:
    day = FIRST
    while day < LAST:
        yield day
        day += timedelta(days=1)


@pytest.mark.timeout(600)
def test_every_change_of_every_clock(gate: Gate, file_ws: Workspace, clock: Clock) -> None:
    wrong: list[str] = []
    zones = sorted(available_timezones() - {"localtime", "Factory"})
    changes = gaps = 0
    for zone in zones:
        file_ws.firm = replace(file_ws.firm, zone=zone)
        for change in _changes(ZoneInfo(zone)):
            changes, gaps = changes + 1, gaps + (change.after > change.before)
            wrong += [f"{zone} {change.at}: {what}" for what in _mistakes(file_ws, clock, change)]
    gate(
        "T2",
        f"{len(wrong)} wrong at {changes} changes ({gaps} gaps) of {len(zones)} zones"
        f" {wrong[:3] or ''}",
        "0 wrong",
        changes > 3_000 and not wrong,
    )


@pytest.mark.timeout(600)
def test_mail_leaves_once_at_its_hour_at_every_change_of_every_clock(gate: Gate) -> None:
    wrong: list[str] = []
    changes = 0
    for zone in sorted(available_timezones() - {"localtime", "Factory"}):
        for change in _changes(ZoneInfo(zone)):
            changes += 1
            wrong += [f"{zone} {change.at}: {what}" for what in _mail_mistakes(zone, change)]
    gate(
        "T2-mail",
        f"{len(wrong)} wrong at {changes} changes {wrong[:3] or ''}",
        "0 wrong",
        changes > 3_000 and not wrong,
    )


def _mail_mistakes(zone: str, change: Change) -> Iterator[str]:
    """Yield at which hours around a change a message would leave otherwise than it should.

    In the middle of the hour that is skipped or comes twice, a quarter before, and at its end.
    """
    turn = min(change.before, change.after) + change.at.replace(tzinfo=None)
    size = abs(change.after - change.before)
    for wall in (turn - timedelta(minutes=15), turn + size / 2, turn + size):
        wall = wall.replace(microsecond=0)  # noqa: PLW2901 - to the second
        ends = wall + timedelta(minutes=5)
        until = ends.time() if ends.date() == wall.date() else time.max
        contact = Contact("", "", "", zone=zone, best_from=wall.time(), best_to=until)
        in_gap = change.after > change.before and turn <= wall < turn + size
        by = change.before if wall < turn + size and change.after < change.before else change.after
        by = change.before if wall < turn else by
        expected = change.at if in_gap else (wall - by).replace(tzinfo=UTC)
        left = leaves_at(contact, Firm(), EVERY_DAY, expected - timedelta(hours=3))
        if left != expected:
            yield f"{wall} left {left}, not {expected}"
        again = leaves_at(contact, Firm(), EVERY_DAY, expected)
        if again != expected:
            yield f"at {wall} it leaves {again}"


@dataclass(frozen=True)
class Change:
    """The first instant of another offset."""

    at: datetime
    before: timedelta
    after: timedelta

    def local(self, instant: datetime) -> datetime:
        """Return the wall time by arithmetic alone."""
        offset = self.before if instant < self.at else self.after
        return (instant + offset).replace(tzinfo=None)


def _changes(zone: ZoneInfo) -> Iterator[Change]:
    """Yield the changes of ten years, each to the second."""
    step = timedelta(days=5)
    early = datetime(2026, 1, 1, tzinfo=UTC)
    while early.year < LAST.year:
        late = early + step
        before, after = _offset(early, zone), _offset(late, zone)
        if before != after:
            low, high = early, late
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
            yield Change(high, before, after)
        early = late


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


def _mistakes(ws: Workspace, clock: Clock, change: Change) -> Iterator[str]:
    """Yield what the rules get wrong around a change."""
    instants = [change.at + timedelta(minutes=minutes) for minutes in range(-1560, 1561, 60)]
    instants += [change.at + timedelta(seconds=seconds) for seconds in (-1, 0, 1)]
    due = change.local(change.at).date()
    card = a_card(due=due, snoozed_until=due)
    days: list[date] = []
    for instant in sorted(instants):
        clock.now = instant
        today = ws.today()
        days.append(today)
        if today != change.local(instant).date():
            yield f"at {instant} it is {today}"
        if _grade(card, today) is not _wanted(due, today):
            yield f"at {instant} a card is {_grade(card, today)}"
    midnight_twice = change.local(change.at).date() < change.local(_just_before(change)).date()
    if days != sorted(days) and not midnight_twice:
        yield "a day came again"
    if max(b - a for a, b in pairwise(days)) > timedelta(days=1):
        yield "a day was left out"
    yield from _week_mistakes(ws, change)
    for today in (due - timedelta(days=1), due):
        yield from _order_mistakes(ws, card, today)


def _just_before(change: Change) -> datetime:
    return change.at - timedelta(seconds=1)


def _grade(card: Card, today: date) -> Grade:
    return urgency(card, OURS, today, WORKDAYS).grade


def _wanted(due: date, today: date) -> Grade:
    if due < today:
        return Grade.LATE
    return Grade.TODAY if due == today else Grade.SOON


def _week_mistakes(ws: Workspace, change: Change) -> Iterator[str]:
    """Yield when the week does not begin with the first instant of its Monday."""
    for monday in (change.local(change.at).date(), change.local(_just_before(change)).date()):
        if monday.weekday():
            continue
        arrangement = Arrangement()
        arrangement.show(a_board(firm=ws.firm), monday)
        start = arrangement._week_start
        just_before = start - timedelta(seconds=1)
        if change.local(start).date() != monday or change.local(just_before).date() >= monday:
            yield f"the week of {monday} begins {start}"


def _order_mistakes(ws: Workspace, asleep: Card, today: date) -> Iterator[str]:
    """Yield when a card wakes on another day than it should, or the clock does not order."""
    timed = [a_card(f"{hour}", due=asleep.due, due_time=time(hour, 30)) for hour in (3, 1, 2, 0)]
    arrangement = Arrangement()
    arrangement.show(a_board([asleep, *timed], firm=ws.firm), today)
    awake = arrangement.where(asleep.id) is not None
    if awake != (asleep.due is not None and today >= asleep.due):
        yield f"on {today} the snoozed card is awake: {awake}"
    ids = [each for each in arrangement.ids(OURS.id) if each != asleep.id]
    if ids != ["0", "1", "2", "3"]:
        yield f"on {today} the order is {ids}"
