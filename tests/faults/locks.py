"""How long others wait: the longest write lock and read transaction of a board file, by verb.

The transactions are measured where the file sees them, at the driver's connections: a write lock
from the answer to BEGIN IMMEDIATE to the end of COMMIT, a read transaction from BEGIN to its end.
A copy by the backup API holds both files for as long as it takes, a single statement its own.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import pytest

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")
CONNECT: Callable[..., _Held] = sqlite3.connect
VERBS, OPENS = "board.services.", "BEGIN IMMEDIATE"


class Locks:
    """The longest time, in milliseconds, for which each verb has written and read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, board: Path) -> None:
        """Watch every connection to a board that is made from now on."""
        self.wrote: dict[str, float] = defaultdict(float)
        self.read: dict[str, float] = defaultdict(float)

        def connect(place: object, **more: object) -> _Held:
            made = CONNECT(place, **more, factory=_Held)
            if board.name in str(place):
                made.locks = self
            return made

        for driver in (sqlite3, sqlite3.dbapi2):  # SQLAlchemy knows it by its other name
            monkeypatch.setattr(driver, "connect", connect)

    def tell(self, verb: str, seconds: float, *, writes: bool) -> None:
        """Keep how long a verb held something."""
        kept = self.wrote if writes else self.read
        kept[verb] = max(kept[verb], seconds * 1000)


class _Held(sqlite3.Connection):
    """A connection that tells how long its transactions last."""

    locks: Locks | None = None  # None: another file, which keeps nobody waiting
    _since: tuple[str, bool, float] | None = None

    def during(
        self,
        sql: str,
        work: Callable[Parameters, Result],
        *args: Parameters.args,
        **more: Parameters.kwargs,
    ) -> Result:
        """Carry out a statement, and see whether a transaction begins or ends with it."""
        began, verb = time.perf_counter(), _verb()
        try:
            return work(*args, **more)
        finally:
            now = time.perf_counter()
            if self._since is None and self.in_transaction:
                self._since = verb, sql.startswith(OPENS), now
            elif self._since is None:
                self.tell(verb, now - began, writes=sql.startswith("VACUUM"))
            elif not self.in_transaction:
                verb, writes, since = self._since
                self._since = None
                self.tell(verb, now - since, writes=writes)

    def tell(self, verb: str, seconds: float, *, writes: bool) -> None:
        """Keep how long a verb held the file."""
        if self.locks is not None:
            self.locks.tell(verb, seconds, writes=writes)

    def cursor(self, factory: Any = None) -> Any:  # noqa: ANN401 - whatever cursor is wanted
        return super().cursor(factory or _Cursor)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:  # noqa: ANN401 - as there
        return self.during(sql, super().execute, sql, parameters)

    def commit(self) -> None:
        self.during("COMMIT", super().commit)

    def rollback(self) -> None:
        self.during("ROLLBACK", super().rollback)

    def backup(self, target: sqlite3.Connection, **more: Any) -> None:  # noqa: ANN401 - as there
        began = time.perf_counter()
        super().backup(target, **more)
        took = time.perf_counter() - began
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


def longest(times: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the verbs and their times, the longest first."""
    known = ((verb, ms) for verb, ms in times.items() if verb)
    return sorted(known, key=lambda one: -one[1])
