"""Values and boards that are valid by default: a test names only what it is about."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import disk_usage
from tempfile import mkdtemp
from threading import Barrier
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

import pytest

from board.domain.address import address_of
from board.domain.board import Board, News
from board.domain.card import Card, Order, Stage, StageKind, Turn
from board.domain.errors import BoardError
from board.domain.job import Job
from board.domain.kinds import kind_of
from board.domain.people import Colleague, Contact, Customer, initials_of
from board.domain.plain import forms
from board.services import cards, stages, watch
from board.services.opening import open_board
from tests.driver.quick import put_empty_board

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from board.domain.board import Firm
    from board.domain.change import Change
    from board.domain.change import Value as Row
    from board.domain.kinds import Kind
    from board.services.workspace import Workspace

Value = TypeVar("Value", Stage, Card, Customer, Contact, Job, Colleague, Board, cards.Draft)

TODAY = date(2026, 11, 23)  # a Monday
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
RESOURCES = Path(__file__).parents[2] / "resources"
TICK = timedelta(microseconds=1)
MANY = [f"Card {letter}" for letter in "ABCDEFGHIJKLMN"]


class Clock:
    """A clock that a test sets; each look at it moves it on a little, as with a real one.

    Standing still, it would hide an action that looks twice and so contradicts itself.
    """

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += TICK
        return self.now

    def ahead(self, **span: float) -> None:
        """Move on by some days, hours, minutes…"""
        self.now += timedelta(**span)

    def on(self, day: date, hour: int = 10) -> None:
        """Set the clock to an hour of a day, UTC."""
        self.now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def about(instant: datetime) -> object:
    """Return what equals an instant, give or take the few looks at the clock in between."""
    return pytest.approx(instant, abs=timedelta(seconds=1))


def in_days(days: int) -> date:
    """Return the day so many calendar days after today, the tests' Monday."""
    return TODAY + timedelta(days=days)


def a_stage(name: str = "Our turn", kind: StageKind = StageKind.OURS, **fields: object) -> Stage:
    """Return a stage, its id its name unless told."""
    turn = Turn.CUSTOMER if kind is StageKind.WAITING else Turn.OURS
    return _with(Stage(name, name, kind, turn, "#445566", 1024.0), fields)


def a_card(title: str = "Call Joe", **fields: object) -> Card:
    """Return a card, its id its title unless told, in the stage "Our turn"."""
    return _with(Card(title, title, "Our turn", NOW, NOW, 1024.0), fields)


def a_customer(name: str = "Tall Pines", **fields: object) -> Customer:
    """Return a customer, the id its name unless told."""
    return _with(Customer(name, name), fields)


def a_contact(customer: str = "Tall Pines", **fields: object) -> Contact:
    """Return a contact of a customer, the id its name unless told."""
    return _with(Contact(f"of {customer}", customer, ""), fields)


def a_job(name: str = "Mugs", **fields: object) -> Job:
    """Return a job, the id its name unless told."""
    return _with(Job(name, name), fields)


def a_colleague(name: str = "Eva Klein", **fields: object) -> Colleague:
    """Return a colleague, the id their name unless told."""
    return _with(Colleague(name, name, initials_of(name), "#c9daf8"), fields)


def a_sample(kind: Kind, **named: str) -> Row:
    """Return a row of any kind that names no other one but ``named``; a text says its field."""
    plain = {"str": "", "int": 0, "float": 0.0, "bool": False, "date": TODAY, "datetime": NOW}
    given: dict[str, object] = {}
    for each in fields(kind.value):
        if each.default is MISSING:
            choices = forms(kind.value)[each.name].choices
            given[each.name] = each.name if each.type == "str" else plain.get(str(each.type))
            if choices:
                given[each.name] = next(iter(choices))
    belongs = {name: row_id for name, row_id in named.items() if name in given}
    made: Row = kind.value(**given | belongs | {"id": f"a {kind.name}"})
    return made


def a_board(cards: Iterable[Card] = (), stages: Iterable[Stage] = (), **fields: object) -> Board:
    """Return a board of these cards; without stages it has "Our turn" and "Done"."""
    shown = list(stages) or [a_stage(), a_stage("Done", StageKind.DONE, position=2048.0)]
    board = Board(
        stages={stage.id: stage for stage in shown}, cards={card.id: card for card in cards}
    )
    return _with(board, fields)


def monthly_rule(day: int, every: int = 1) -> str:
    """Return the rule for a day of every so many months, or the last one of shorter months."""
    days = [day] if day <= 28 else range(28, day + 1)
    interval = f"INTERVAL={every};" if every > 1 else ""
    last = ";BYSETPOS=-1" if day > 28 else ""
    return f"FREQ=MONTHLY;{interval}BYMONTHDAY={','.join(map(str, days))}{last}"


def some_news(
    *values: Row, revision: int = 1, details: Iterable[str] = (), firm: Firm | None = None
) -> News:
    """Return the news that these rows of the board are new or other ones."""
    by_kind: dict[str, tuple[object, ...]] = {}
    for value in values:
        name = kind_of(type(value)).name
        by_kind[name] = (*by_kind.get(name, ()), value)
    return News(revision, "", firm=firm, values=by_kind, parents={"card": tuple(details)})


def open_desk(
    address: str, clock: Clock, person: str = "Eva Klein", *, by_program: bool = False
) -> Workspace:
    """Open a board for a person at their own computer.

    A new file is a copy, unless what is tested is how the program makes one.
    """
    computer = f"{person.partition(' ')[0].lower()}@desk"
    where = address_of(address)
    if where.path is not None and not by_program:
        put_empty_board(where.path, clock())
    ws = open_board(where, clock=clock, account=person, computer=computer, may_make=True)
    ws.resources = RESOURCES
    # Copies of one empty board are one board to whoever remembers what was sent.
    ws.state = where.path.parent if where.path else Path(mkdtemp(prefix="state-"))
    return ws


def added(ws: Workspace, title: str = "Call Joe", *, stage: str = "", **fields: object) -> Card:
    """Add a card to a board, to the stage of this name, and return it."""
    stage_id = stage_called(ws, stage).id if stage else None
    return cards.add(ws, _with(cards.Draft(title, stage_id), fields))


def written(ws: Workspace, verb: str, changes: Iterable[Change | None]) -> None:
    """Write changes as one action of the person at the desk."""
    with ws.action(verb) as act:
        act.change(changes)


def stage_called(ws: Workspace, name: str) -> Stage:
    """Return the stage of this name."""
    return stages.called(stages.listed(ws), name)


def now_as(ws: Workspace, card: Card) -> Card:
    """Return the card as it stands on the board now, archived and removed ones too."""
    details = watch.details(ws, card.id)
    assert details is not None
    return details.card


def at_once(*jobs: Callable[[], object]) -> list[object]:
    """Begin all jobs at the same moment, each in a thread; return what they answered or raised."""
    gate = Barrier(len(jobs))

    def run(job: Callable[[], object]) -> object:
        gate.wait()
        try:
            return job()
        except BoardError as error:
            return error

    with ThreadPoolExecutor(len(jobs)) as threads:
        return list(threads.map(run, jobs))


def in_memory(megabytes: int = 1) -> Path | None:
    """Return a place where syncing a file costs nothing, None where there is none so large."""
    shared = Path("/dev/shm")  # noqa: S108 - folders of one's own are made in it
    there = shared.is_dir() and disk_usage(shared).free > megabytes << 20
    return shared if there else None


def fresh_id() -> str:
    """Return an id as the program makes them."""
    return str(uuid4())


def _with(value: Value, fields: Mapping[str, object]) -> Value:
    return replace(value, **fields)  # type: ignore[arg-type]  # names as in the value


def a_board_file(file: Path, cards: Mapping[str, Iterable[str]], *, by_hand: str = "") -> None:
    """Make a board with these titles in its stages, each card due a day after the one before."""
    ws = open_desk(str(file), Clock())
    titles = [(stage, title) for stage, titles in cards.items() for title in titles]
    for days, (stage, title) in enumerate(titles, 1):
        added(ws, title, stage=stage, due=in_days(days))
    if by_hand:
        stages.edit(ws, stage_called(ws, by_hand).id, {"order": Order.HAND})
    ws.store.close()


def a_board_of_all_colours(file: Path) -> None:
    """Make a board with a late, a present, a near and a far card in "Asked"."""
    ws = open_desk(str(file), Clock())
    for title, customer, days in (
        ("Approve the proof", "Fairview Golf Club", -4),
        ("Send final guest list", "Orchard Weddings", 0),
        ("Sign off packaging", "Lumen Candles", 1),
        ("Confirm quantity", "Juniper Bakery", 20),
    ):
        added(ws, title, stage="Asked", customer=customer, due=in_days(days))
    ws.store.close()
