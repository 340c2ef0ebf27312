"""Reading much at once without keeping writers waiting: page by page, each a short transaction.

What belongs together must still be one state of the board. So the revision is looked at with every
page, and what somebody wrote in between makes the reading begin anew.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Self, TypeVar

from sqlalchemy import ColumnElement, Integer, literal_column, or_

from board.domain.board import Board
from board.domain.card import Card, Stage
from board.domain.errors import StoreAway
from board.domain.job import Job
from board.domain.kinds import kind_of
from board.domain.people import Colleague, Contact, Customer
from board.store import fast_rows, reading
from board.store.rows import CARDS, columns

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection

    from board.store.engine import Store

AT_ONCE = 2_000  # rows
ROW: ColumnElement[int] = literal_column("rowid", Integer)
"""The place of a row in an SQLite file: read by it, a page costs no search for each row."""

Value = TypeVar("Value")
Result = TypeVar("Result")


class Changed(Exception):  # noqa: N818 - no error: it is read again
    """Somebody wrote between two pages."""


class Pages:
    """One state of the board, read in transactions of a few rows each."""

    def __init__(self, store: Store, *, at_once: int | None = AT_ONCE) -> None:
        """Read about so many rows before others may write; without a number all of them.

        On a server a reader keeps nobody waiting: there it is one transaction anyway.
        """
        self._store = store
        self._at_once = None if store.path is None else at_once
        self._left = self._at_once or 0
        self._held = ExitStack()
        self._connection: Connection | None = None
        self._seen: tuple[object, ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._connection = None
        self._held.__exit__(*error)  # type: ignore[arg-type]  # the three of a context manager

    @property
    def connection(self) -> Connection:
        """The transaction of this page; Changed when the board is not what it was before."""
        if self._connection is None:
            self._connection = self._held.enter_context(self._store.reading())
            if self._seen and self._seen != self._state():
                raise Changed
        return self._connection

    def pause(self) -> None:
        """Let others write: what was read is now worked on, or was enough at once."""
        if self._at_once is not None:
            self._seen = self._seen or self._state()
            self._connection, self._left = None, self._at_once
            self._held.close()

    def values(self, kind: type[Value], *conditions: ColumnElement[bool]) -> list[Value]:
        """Return all values of a kind that meet the conditions."""
        if self._at_once is None:
            return reading.values(self.connection, kind, *conditions)
        rows, start = fast_rows.Rows(kind, reading.held(kind)), -sys.maxsize
        found: list[Value] = []
        while True:
            room = self._left
            count, end = self._page(kind, start)
            if count:
                found += rows.read(self.connection, *conditions, ROW.between(start, end))
            if count < room:
                self._left -= count
                return found
            start = end + 1
            self.pause()

    def there(self, kind: type[Value], *conditions: ColumnElement[bool]) -> dict[str, Value]:
        """Return the values that are not removed, by their ids."""
        removed = columns(kind_of(kind).name)["removed_at"]
        found = self.values(kind, removed.is_(None), *conditions)
        return {value.id: value for value in found}  # type: ignore[attr-defined]  # has an id

    def board(self, *cards: ColumnElement[bool]) -> Board:
        """Return the board with the cards that meet the conditions."""
        number, epoch = reading.revision(self.connection)
        firm, stages = reading.firm(self.connection), self.there(Stage)
        found = self.there(Card, *cards)
        if not {card.stage_id for card in found.values()} <= stages.keys():
            raise StoreAway("store_damaged")  # a card in no stage would be seen nowhere
        if not found:
            self._require_really_empty()
        return Board(
            revision=number,
            epoch=epoch,
            firm=firm,
            stages=stages,
            cards=found,
            customers=self.there(Customer),
            contacts=self.there(Contact),
            jobs=self.there(Job),
            colleagues=self.there(Colleague),
        )

    def _require_really_empty(self) -> None:
        """Raise StoreAway where a file has no cards because what held them is damaged.

        Such a page reads like an empty table; only a look at all pages tells, and it is short.
        """
        if self.connection.dialect.name != "sqlite":
            return
        # By the place of the last row: an index might go on telling of rows that are gone.
        if self.connection.exec_driver_sql("SELECT max(rowid) FROM cards").scalar() is None:
            found = self.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
            if found != "ok":
                raise StoreAway("store_damaged")

    def _page(self, kind: type, start: int) -> tuple[int, int]:
        """Return how many rows the next page of a kind has, and the place of its last one.

        As text: each board is opened with this, and to word it takes longer than to answer it.
        """
        page = f"SELECT rowid FROM {kind_of(kind).plural} WHERE rowid >= ? ORDER BY 1 LIMIT ?"  # noqa: S608 - ours
        asked = f"SELECT count(*), max(rowid) FROM ({page})"  # noqa: S608 - ours
        count, end = self.connection.exec_driver_sql(asked, (start, self._left)).one()
        return count, end

    def _state(self) -> tuple[object, ...]:
        """Return what tells one state from another; the places of rows change with a VACUUM."""
        places = self.connection.exec_driver_sql("PRAGMA schema_version").scalar()
        return (*reading.revision(self.connection), places)


def steadily(store: Store, read: Callable[[Pages], Result]) -> Result:
    """Return what ``read`` makes of one state of the board."""
    for at_once in (AT_ONCE, AT_ONCE, None):
        with suppress(Changed), Pages(store, at_once=at_once) as pages:
            return read(pages)
    raise AssertionError(store)  # in one transaction nobody can write between


def board(store: Store, *, done_since: datetime | None = None) -> Board:
    """Return the board without archived and removed rows.

    With ``done_since`` cards done before that instant are left out too.
    """
    conditions: list[ColumnElement[bool]] = [CARDS.c.archived_at.is_(None)]
    if done_since is not None:
        conditions.append(or_(CARDS.c.done_at.is_(None), CARDS.c.done_at >= done_since))
    return steadily(store, lambda pages: pages.board(*conditions))
