"""How long others wait: the longest write lock and read transaction of a board file, by verb.

The transactions are measured where the file sees them, at the driver's connections: a write lock
from the answer to BEGIN IMMEDIATE to the end of COMMIT, a read transaction from BEGIN to its end.
A copy by the backup API holds both files for as long as it takes, a single statement its own.
Beside the time that passed stands the processor's, the thread's own: it alone can be judged, since
a disk or a machine that stalls for a second says nothing about a verb.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import pytest

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")
CONNECT: Callable[..., _Held] = sqlite3.connect
VERBS, OPENS = "board.services.", "BEGIN IMMEDIATE"


class Time(NamedTuple):
    """A moment, or how long something took, in milliseconds."""

    passed: float
    reckoned: float

    @classmethod
    def now(cls) -> Time:
        """Return this moment by the clock, and what this thread has reckoned so far."""
        return cls(time.perf_counter() * 1000, time.thread_time() * 1000)

    def since(self, before: Time) -> Time:
        """Return how long it is from one moment to this one."""
        return Time(self.passed - before.passed, self.reckoned - before.reckoned)


class Locks:
    """The longest times for which each verb has written and read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, board: Path) -> None:
        """Watch every connection to a board that is made from now on."""
        self.wrote: dict[str, Time] = {}
        self.read: dict[str, Time] = {}

        def connect(place: object, **more: object) -> _Held:
            made = CONNECT(place, **more, factory=_Held)
            if board.name in str(place):
                made.locks = self
            return made

        for driver in (sqlite3, sqlite3.dbapi2):  # SQLAlchemy knows it by its other name
            monkeypatch.setattr(driver, "connect", connect)

    def tell(self, verb: str, took: Time, *, writes: bool) -> None:
        """Keep how long a verb held something, the longest of each measure by itself."""
        kept = self.wrote if writes else self.read
        before = kept.get(verb, took)
        kept[verb] = Time(*map(max, before, took))


class _Held(sqlite3.Connection):
    """A connection that tells how long its transactions last."""

    locks: Locks | None = None  # None: another file, which keeps nobody waiting
    _since: tuple[str, bool, Time] | None = None

    def during(
        self,
        sql: str,
        work: Callable[Parameters, Result],
        *args: Parameters.args,
        **more: Parameters.kwargs,
    ) -> Result:
        """Carry out a statement, and see whether a transaction begins or ends with it."""
        began, verb = Time.now(), _verb()
        try:
            return work(*args, **more)
        finally:
            now = Time.now()
            if self._since is None and self.in_transaction:
                self._since = verb, sql.startswith(OPENS), now
            elif self._since is None:
                self.tell(verb, now.since(began), writes=sql.startswith("VACUUM"))
            elif not self.in_transaction:
                verb, writes, since = self._since
                self._since = None
                self.tell(verb, now.since(since), writes=writes)

    def tell(self, verb: str, took: Time, *, writes: bool) -> None:
        """Keep how long a verb held the file."""
        if self.locks is not None:
            self.locks.tell(verb, took, writes=writes)

    def cursor(self, factory: Any = None) -> Any:  # noqa: ANN401 - whatever cursor is wanted
        return super().cursor(factory or _Cursor)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:  # noqa: ANN401 - as there
        return self.during(sql, super().execute, sql, parameters)

    def commit(self) -> None:
        self.during("COMMIT", super().commit)

    def rollback(self) -> None:
        self.during("ROLLBACK", super().rollback)

    def backup(self, target: sqlite3.Connection, **more: Any) -> None:  # noqa: ANN401 - as there
        began = Time.now()
        super().backup(target, **more)
        took = Time.now().since(began)
        self.tell(_verb(), took, writes=False)
        if isinstance(target, _Held):
            target.tell(_verb(), took, writes=True)


class _Cursor(sqlite3.Cursor):
    """A cursor of such a connection."""

    def execute(self, sql: str, parameters: Any = ()) -> Self:  # noqa: ANN401 - as there
        held = self.connection
        assert isinstance(held, _Held)
        return held.during(sql, super().execute, sql, parameters)


def _verb() -> str:
    """Return the verb under way: the outermost function of the services; "" without one."""
    frame, found = sys._getframe(1), ""
    while frame.f_back is not None:
        module = frame.f_globals.get("__name__", "")
        if module.startswith(VERBS):
            found = f"{module.removeprefix(VERBS)}.{frame.f_code.co_name}"
        frame = frame.f_back
    return found


def longest(times: Mapping[str, Time]) -> list[tuple[str, Time]]:
    """Return the verbs and their times, what kept a processor longest first."""
    known = ((verb, took) for verb, took in times.items() if verb)
    return sorted(known, key=lambda one: -one[1].reckoned)
