"""The open board, who is at this desk, and the only clock of the program."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from board.domain.board import Firm
from board.domain.change import Author
from board.domain.errors import Conflict, Refused, StoreAway
from board.domain.workdays import Workdays
from board.services.action import Act
from board.store import reading, writing
from board.store.writing import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from board.domain.change import Commit
    from board.store.engine import Store

    Clock = Callable[[], datetime]

Row = TypeVar("Row")
Result = TypeVar("Result")
ID_BYTES = 16
IDS_AT_ONCE = 256


class Workspace:
    """One open board at one desk. Used from the two data lanes only, never from two at once."""

    def __init__(
        self, store: Store, *, author: Author, clock: Clock, real_clock: Clock | None = None
    ) -> None:
        """Take an open store, who acts, and a clock that tells the UTC instant.

        ``real_clock`` is the computer's own where ``clock`` tells of a day that is tried out.
        ``read_only`` is the kind of error that says why nothing may be written, empty where it may.
        What comes with the program lies in ``resources``, what this computer remembers in
        ``state``, and the person at this desk reads ``language``, a code such as "de"; all are said
        by whoever opens the board.
        """
        self.store = store
        self.author = author
        self.clock = clock
        self.real_now = real_clock or clock
        self.operation = ""
        self.read_only = store.why_read_only()
        self.resources: Path | None = None
        self.state: Path | None = None
        self.language = "en"
        self.firm = Firm()
        self.workdays = Workdays.of(self.firm)
        self.reread_firm()

    def now(self) -> datetime:
        """Return the instant, UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the calendar day in the firm's zone."""
        return self.local_day(self.now())

    def local_day(self, instant: datetime) -> date:
        """Return the calendar day of an instant in the firm's zone."""
        return self.local_time(instant).date()

    def local_time(self, instant: datetime) -> datetime:
        """Return an instant in the firm's zone."""
        return instant.astimezone(ZoneInfo(self.firm.zone))

    def reread_firm(self) -> None:
        """Take the firm's settings as they stand in the store."""
        with self.store.reading() as connection:
            firm = reading.firm(connection)
        if firm != self.firm:
            self.firm = firm
            self.workdays = Workdays.of(firm)

    def where(self, kind: type[Row], **equal: object) -> list[Row]:
        """Return the rows that are there and whose fields equal these; a tuple is a choice."""
        with self.reading() as reads:
            return reads.where(kind, **equal)

    @contextmanager
    def reading(self) -> Iterator[reading.Reading]:
        """Give one read transaction, for rows that belong together."""
        with self.store.reading() as connection:
            yield reading.Reading(connection)

    def once(
        self, verb: Callable[[], Result], operation: str = ""
    ) -> Callable[[], Result | Commit]:
        """Return a job that does ``verb``; tried again after a lost answer it is no second change.

        Made where the wish is made, as is the id of its ``operation``: the same job is what is
        tried again.
        """
        operation, tried = operation or new_id(), False

        def job() -> Result | Commit:
            nonlocal tried
            self.operation = operation
            try:
                return verb()
            except (Refused, Conflict):
                done = writing.done_before(self.store, operation) if tried else None
                if done is None:
                    raise
                return done
            finally:
                self.operation, tried = "", True

        return job

    def was_done(self, operation: str) -> bool:
        """Return whether an operation was carried out, whoever was told."""
        return writing.done_before(self.store, operation) is not None

    @contextmanager
    def action(self, verb: str) -> Iterator[Act]:
        """Give one action of the person at this desk: one transaction, one instant, one undo.

        What it is told to change is written when the block ends; an error leaves nothing. The next
        action after ``operation`` was set is that operation, wherever it is tried again.
        """
        operation, self.operation = self.operation or new_id(), ""
        with self._acting(Action(verb, self.author, self.now(), operation=operation)) as act:
            yield act

    @contextmanager
    def setting_up(self) -> Iterator[Act]:
        """Give an action of the program itself: nobody did it, so nobody's undo takes it back."""
        with self._acting(Action("set_up", Author(None, "", ""), self.now())) as act:
            yield act

    @contextmanager
    def _acting(self, action: Action) -> Iterator[Act]:
        if self.read_only:
            raise StoreAway(self.read_only)
        with writing.begun(self.store, action) as begun:
            yield Act(self, begun)
        if begun.commit is not None and begun.touches("setting"):
            self.reread_firm()


def new_id() -> str:
    """Return a random id; time-ordered ones share their first digits, which ruins short ids."""
    return str(uuid4())


def new_ids() -> Iterator[str]:
    """Yield random ids without end, for whoever needs very many.

    Each look at the system's source of chance lets go of the interpreter for a moment too short
    for anybody to take it: a window that waits for it starves. So a look brings many here.
    """
    while True:
        chance = os.urandom(ID_BYTES * IDS_AT_ONCE).hex()
        for start in range(0, len(chance), 2 * ID_BYTES):
            digits = chance[start : start + 2 * ID_BYTES]
            # As str(UUID(…, version=4)) writes it, which takes three times as long.
            variant = "89ab"[int(digits[16], 16) % 4]
            yield (
                f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}"
                f"-{variant}{digits[17:20]}-{digits[20:]}"
            )


def system_clock() -> datetime:
    """Return the instant this computer believes it is."""
    return datetime.now(UTC)


def clock_on(day: date, zone: str) -> Clock:
    """Return a clock that says the time of now on another day: for trying things out.

    Given with a time of day, in the zone, it starts there and runs on.
    """
    local, started = ZoneInfo(zone), system_clock()
    if isinstance(day, datetime):
        begin = day.replace(tzinfo=local).astimezone(UTC)
        return lambda: begin + (system_clock() - started)
    shift = day - started.astimezone(local).date()

    def tell() -> datetime:
        moved = system_clock().astimezone(local) + timedelta(days=shift.days)
        return moved.astimezone(UTC)

    return tell
