"""What every importer produces: neutral values that the services turn into cards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from board.domain.card import Asks, Order, StageKind, Topic, TouchKind, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date, datetime, time

    from board.domain.board import Firm
    from board.domain.card import Closing, Meaning
    from board.domain.change import Value
    from board.domain.job import Job
    from board.domain.people import Colleague, Customer

Source = Literal["csv", "trello", "board"]

PACE = 200
"""How many items are read between two looks at progress and cancel."""


class Cancelled(Exception):  # noqa: N818 - not a failure: the person changed their mind
    """The person cancelled; nothing of the file may be kept."""


@dataclass(frozen=True, slots=True)
class IncomingCheck:
    """One line of a checklist."""

    text: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class IncomingLink:
    """A link to a file or web address; never fetched."""

    target: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class IncomingTouch:
    """One contact or note. ``at`` is UTC, None where the file does not say when."""

    at: datetime | None
    text: str = ""
    kind: TouchKind = TouchKind.NOTE
    author: str = ""
    inbound: bool = False
    colleague_ref: str = ""
    meaning: Meaning | None = None
    terms: str = ""
    about_id: str = ""
    rung: str = ""
    instead_of: tuple[str, ...] = ()
    minutes: int = 0
    charge: int = 0
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that was not understood; it belongs into the note, so that nothing is lost.

    ``field`` is the field it was meant for, or empty for a cell beyond the last column.
    """

    field: str
    text: str


class IncomingCard(NamedTuple):
    """One card of a file; a tuple, for there may be very many of them.

    ``key`` is the import key, ``line`` the line (CSV) or number (JSON) it stands at, from 1.
    Names (``stage``, ``customer``, ``job``, ``owner``) are as given; a ``…_ref`` is the id of the
    same thing in ``Incoming.stages`` and so on, empty where the file has only names.
    ``others`` are members besides the owner. Instants are UTC. ``done_on`` is the day, ``done_at``
    the instant it was done, where known; ``done`` says nothing about the kind of its stage.
    ``origin`` and ``origin_values`` are the import key and imported values that the card had on
    the board it was exported from. ``email`` and ``phone`` are the customer's. ``due_from_today``
    says that the due date was written as "fri" or "+2bd": read tomorrow, it is another day.
    """

    key: str
    title: str
    line: int = 0
    note: str = ""
    stage: str = ""
    stage_ref: str = ""
    customer: str = ""
    customer_ref: str = ""
    contact: str = ""
    job: str = ""
    job_ref: str = ""
    owner: str = ""
    owner_ref: str = ""
    others: tuple[str, ...] = ()
    due: date | None = None
    due_time: time | None = None
    ask_on: date | None = None
    snoozed_until: date | None = None
    done: bool = False
    done_on: date | None = None
    done_at: datetime | None = None
    archived: bool = False
    archived_at: datetime | None = None
    created_at: datetime | None = None
    stage_since: datetime | None = None
    touched_at: datetime | None = None
    position: float | None = None
    stake: str = ""
    repeat: str = ""
    tags: tuple[str, ...] = ()
    checklist: tuple[IncomingCheck, ...] = ()
    links: tuple[IncomingLink, ...] = ()
    touches: tuple[IncomingTouch, ...] = ()
    unread: tuple[Unread, ...] = ()
    origin: str = ""
    origin_values: str = ""
    email: str = ""
    phone: str = ""
    due_from_today: bool = False
    step_key: str = ""
    after: tuple[str, ...] = ()
    asks: Asks = Asks.NOBODY
    topic: Topic = Topic.OTHER
    contact_id: str | None = None
    begun_at: datetime | None = None
    closing: Closing | None = None


class IncomingRow(NamedTuple):
    """One line of a table of another kind than cards: the fields that hold something."""

    line: int
    told: Mapping[str, object]
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingStage:
    """One list or stage of a file; ``kind`` and ``turn`` are guesses unless it is our own file.

    ``hidden`` is a hidden stage or a closed list. ``colour`` is empty where the file has none.
    """

    key: str
    name: str
    kind: StageKind = StageKind.OURS
    turn: Turn = Turn.OURS
    position: float = 0.0
    hidden: bool = False
    colour: str = ""
    order: Order = Order.URGENCY
    card_limit: int | None = None
    max_silence: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that makes no card; ``reason_kind`` is such as ``"no_title"``."""

    line: int
    reason_kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Incoming:
    """Everything a file brings: cards and stages in the order they stand there.

    Own JSON brings people, jobs and the firm's settings in full, and the rows of all ``others``;
    Trello its members as colleagues without a colour; a table none of them. Ids are the file's.
    ``columns`` are the fields for which a table has a column, None where the file tells of all;
    ``left_out`` are the names of its other columns. ``unproven`` are dates whose order of day and
    month nothing in the table proves, with how they were read. ``came_from`` is the same text
    whenever the same list comes again. ``asked`` is when those were asked for whom new cards wait.
    A table of another ``kind`` brings ``rows`` alone.
    """

    cards: tuple[IncomingCard, ...]
    source: Source
    stages: tuple[IncomingStage, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    customers: tuple[Customer, ...] = ()
    jobs: tuple[Job, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    others: tuple[Value, ...] = ()
    kind: str = "card"
    rows: tuple[IncomingRow, ...] = ()
    firm: Firm | None = None
    columns: frozenset[str] | None = None
    came_from: str = ""
    left_out: tuple[str, ...] = ()
    unproven: tuple[tuple[str, date], ...] = ()
    asked: datetime | None = None


Item = TypeVar("Item")


def no_progress(_done: int, _of: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Say that nobody cancelled."""
    return False


def paced(
    items: Sequence[Item], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Iterator[Item]:
    """Yield ``items``, telling ``progress`` now and then; raise Cancelled when asked to."""
    for number, item in enumerate(items):
        if number % PACE == 0:
            pause(number, len(items), progress=progress, cancelled=cancelled)
        yield item
    progress(len(items), len(items))


def pause(
    done: int, of: int, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> None:
    """Tell ``progress``, and raise Cancelled when the person cancelled."""
    if cancelled():
        raise Cancelled
    progress(done, of)
