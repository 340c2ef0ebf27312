"""The example board: everything on it looks as if the week had been going on for a while."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Asks, Card, CheckItem, Link, StageKind, Touch, TouchKind
from board.domain.change import added
from board.domain.ladder import Does, Pause
from board.domain.people import Colleague, Customer, Role
from board.domain.topics import guessed
from board.services import (
    demo_jobs,
    demo_ladders,
    demo_mail,
    demo_people,
    demo_replies,
    settings,
    stages,
)
from board.services.demo_cards import (
    DONE_MARK,
    EXAMPLES,
    PEOPLE,
    SHIPS_IN,
    WEEKDAYS,
    Column,
    Example,
    Happened,
)
from board.services.outbox import MEANINGS
from board.services.people import Register
from board.services.places import nth_position
from board.services.workspace import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from board.domain.card import Stage
    from board.domain.change import Change
    from board.services.action import Act
    from board.services.workspace import Workspace

FIRM, PHONE = "Klein Promotions", "905-555-0142"
OFFICE_OPENS, OFFICE_CLOSES = time(9), time(17)
SMALL_STEP = timedelta(minutes=7)
ASKING = {Column.ASKED: 1, Column.REMINDED: 2, Column.NEEDS_A_HAND: 3}
"""In which stages the customer is asked, and how many steps of the ladder went until there."""
LADDER = (Does.ASK, Does.NUDGE, Does.HELP)
CONTACTS = frozenset(TouchKind) - {TouchKind.NOTE}


@dataclass(frozen=True, slots=True)
class Wording:
    """How the example is worded: its texts in the reader's language, and short names of days."""

    text: Callable[[str], str] = str
    weekdays: Sequence[str] = WEEKDAYS


def fill(ws: Workspace, wording: Wording | None = None) -> None:
    """Fill a new board with the example, in English unless told; no undo takes it back.

    The person at this desk becomes the shop's owner, so that "mine" shows something.
    """
    wording = wording or Wording()
    initials, name = next(iter(PEOPLE.items()))
    with ws.setting_up() as act:
        me = act.one(Colleague, str(ws.author.colleague_id))
        act.edit(me, name=name, initials=initials, role=Role.OWNER)
        register = Register.read(act)
        people = {
            initials: ws.author.colleague_id if number == 0 else register.colleague(name)
            for number, (initials, name) in enumerate(PEOPLE.items())
        }
        columns = _columns(act)
        for number, example in enumerate(EXAMPLES):
            made = _Made(ws, example, number, wording)
            act.change(made.changes(columns[example.column], people, register))
        act.change(register.changes)
    with ws.setting_up() as act:
        settings.put_all(act, {"name": FIRM, "phone": PHONE})
        known = {customer.name: customer.id for customer in act.where(Customer)}
        demo_people.put_on_board(act, known, wording.text)
        demo_ladders.put_on_board(act, known, wording.text)
    ws.author = replace(ws.author, name=name)
    demo_jobs.put_on_board(ws, wording.text)
    demo_mail.put_on_board(ws)
    with ws.setting_up() as act:
        demo_replies.put_on_board(act, known, wording.text)


def _columns(act: Act) -> Mapping[Column, Stage]:
    """Return the stages of a new board, whatever they are called."""
    listed = stages.listed(act)
    waiting = [stage for stage in listed if stage.kind is StageKind.WAITING]
    return {
        Column.COMING_UP: stages.first_of(listed, StageKind.PLANNED),
        Column.ASKED: waiting[0],
        Column.REMINDED: waiting[-1],
        Column.NEEDS_A_HAND: stages.first_of(listed, StageKind.HELP),
        Column.OUR_TURN: stages.first_of(listed, StageKind.OURS),
        Column.DONE: stages.first_of(listed, StageKind.DONE),
    }


class _Made:
    """One example on its way to the board: its days and instants."""

    def __init__(self, ws: Workspace, example: Example, number: int, wording: Wording) -> None:
        self.ws = ws
        self.wording = wording
        self.example = example
        self.number = number
        self.id = new_id()
        self.zone = ZoneInfo(ws.firm.zone)

    def changes(
        self, stage: Stage, people: Mapping[str, str | None], register: Register
    ) -> Iterator[Change]:
        """Yield the card and what hangs on it."""
        example = self.example
        customer_id = register.customer(example.customer)
        owner_id = people[example.owner]
        since = self._since()
        touches = self._followed_up(
            [self._touch(each, owner_id) for each in example.happened], owner_id
        )
        contacts = [touch.at for touch in touches if touch.kind in CONTACTS]
        yield added(
            Card(
                id=self.id,
                title=self._worded(example.title),
                stage_id=stage.id,
                created_at=min(
                    [self._instant(example.made), since, *(each.at for each in touches)]
                ),
                stage_since=since,
                position=nth_position(self.number),
                note=self._worded(example.note),
                stake=self._worded(example.stake),
                customer_id=customer_id,
                contact=example.contact,
                job_id=register.job(self._worded(example.job), customer_id),
                owner_id=owner_id,
                due=self._due(since),
                due_time=example.at,
                ask_on=self._day(example.ask),
                snoozed_until=self._day(example.snooze),
                touched_at=max(contacts, default=None),
                done_at=since if stage.kind is StageKind.DONE else None,
                repeat=example.repeat,
                tags=tuple(self._worded(tag) for tag in example.tags),
                asks=Asks.CUSTOMER if self._asks() else Asks.NOBODY,
                topic=guessed(example.title),
            )
        )
        yield from map(added, touches)
        yield from self._lists()
        yield from self._said(owner_id)

    def _followed_up(self, touches: list[Touch], owner_id: str | None) -> list[Touch]:
        """Return what happened, as the steps by which the card was followed up until today.

        The last times that we were in touch are the last steps; those before them went unnoted.
        """
        steps = list(LADDER[: ASKING.get(self.example.column, 0)])
        ours = (each for each in touches if not each.inbound and each.kind in CONTACTS)
        for touch in sorted(ours, key=lambda each: each.at, reverse=True):
            if steps:
                does = steps.pop()
                stepped = replace(touch, rung=does.value, meaning=MEANINGS.get(does))
                touches[touches.index(touch)] = stepped
        first = min((each.day for each in self.example.happened), default=self.example.here)
        for number, does in enumerate(reversed(steps), start=1):
            kind = TouchKind.NOTE if does is Does.ASK else TouchKind.EMAIL
            touch = self._touch(Happened(first - 2 * number, kind, ""), owner_id)
            touches.append(replace(touch, rung=does.value, meaning=MEANINGS.get(does)))
        return touches

    def _said(self, owner_id: str | None) -> Iterator[Change]:
        """Yield what they let us know, and what keeps the card quiet because of that."""
        example, rests = self.example, self.example.rests
        promised = self._day(example.promised)
        if example.said is not None:
            touch = self._touch(Happened(0, TouchKind.NOTE, "", inbound=True), owner_id)
            terms = promised.isoformat() if promised else ""
            yield added(replace(touch, meaning=example.said, terms=terms))
        last, reason = (promised and self.ws.workdays.add(promised, 1)), ""
        if rests is not None:
            last, reason = self._day(rests[0]), self._worded(rests[1])
        if last is not None:
            by = PEOPLE[example.owner]
            yield added(Pause(new_id(), self.ws.today(), reason, by, last, card_id=self.id))

    def _asks(self) -> bool:
        """Return whether the card asks the customer: it waits for them, or will."""
        return self.example.ask is not None or self.example.column in ASKING

    def _lists(self) -> Iterator[Change]:
        for number, line in enumerate(self.example.checks):
            text, place = line.removeprefix(DONE_MARK), nth_position(number)
            words = self._worded(text)
            yield added(CheckItem(new_id(), self.id, words, place, done=text != line))
        for number, (target, label) in enumerate(self.example.links):
            yield added(Link(new_id(), self.id, target, nth_position(number), self._worded(label)))

    def _touch(self, each: Happened, owner_id: str | None) -> Touch:
        return Touch(
            id=new_id(),
            card_id=self.id,
            at=self._instant(each.day, each.hour),
            kind=each.kind,
            text=self._worded(each.text),
            inbound=each.inbound,
            colleague_id=owner_id,
            author=PEOPLE[self.example.owner],
        )

    def _since(self) -> datetime:
        """Return since when the card stands in its stage; done ones were done this week."""
        at = self._instant(self.example.here, OFFICE_OPENS.hour + self.number % 8)
        if self.example.column is not Column.DONE:
            return at
        today = self.ws.today()
        monday = today - timedelta(days=today.weekday())
        start = datetime.combine(monday, time(), self.zone)
        spread = SMALL_STEP * (1 - self.example.here)
        return min(max(min(at, self.ws.now() - spread), start + spread), self.ws.now())

    def _due(self, since: datetime) -> date | None:
        due = self.example.due
        if due is None or self.example.column is not Column.DONE:
            return self._day(due)
        return self.ws.local_day(since) + timedelta(days=due)

    def _worded(self, text: str) -> str:
        """Return a text in the reader's language, with its days of the week."""
        due, ship = self._day(self.example.due), self._day(SHIPS_IN)
        words = {"due": due, "ship": ship}
        names = self.wording.weekdays
        days = {name: names[day.weekday()] for name, day in words.items() if day}
        return self.wording.text(text).format(**days)

    def _day(self, count: int | None) -> date | None:
        """Return the day so many working days from today."""
        today = self.ws.today()
        if count is None or count == 0:
            return None if count is None else today
        days = self.ws.workdays
        return days.add(today, count) if count > 0 else days.sub(today, -count)

    def _instant(self, count: int, hour: int = OFFICE_OPENS.hour) -> datetime:
        """Return an instant in office hours so many working days ago, never in the future."""
        day = self._day(count) or self.ws.today()
        minutes = timedelta(minutes=self.number * 7 % 60)
        local = datetime.combine(day, time(min(hour, OFFICE_CLOSES.hour)), self.zone) + minutes
        return min(local.astimezone(UTC), self.ws.now())
