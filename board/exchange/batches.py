"""Some rows of a table, column by column: what each field says in every one of them.

Most columns of a table are not there, most cells are plain, and most days stand in many rows. A
column at a time costs a fifth of what it costs to ask each row for each field.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from board.exchange.cells import is_yes, unguarded
from board.exchange.dates import YEARS, DateOptions, When, read_time, read_when
from board.exchange.headers import plain_name
from board.exchange.incoming import Unread
from board.exchange.progress import share_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.exchange.headers import ColumnMap
    from board.exchange.progress import Share
    from board.exchange.shapes import Row

REMEMBERED = 4096
"""How many different cells of a file are remembered with what they mean."""
MOST_NOT_READ = 500
"""After so many that are no dates, a column of dates holds something else: it is read faster."""


class Meanings:
    """What the cells of one file mean; each different one is read once."""

    def __init__(self, date_options: DateOptions, whole: float | None = 1.0) -> None:
        """Read dates by these options; ``whole`` is the number that means done, if known."""
        self.zone = date_options.zone
        self.today = date_options.today
        self.whole = whole
        self._date_options = date_options
        self._not_read = 0
        self.when: Callable[[str], When | None] = lru_cache(REMEMBERED)(self._read)
        self.yes: Callable[[str], bool | None] = lru_cache(REMEMBERED)(is_yes)

    def _read(self, text: str) -> When | None:
        found = read_when(text, self._date_options, typed=self._not_read < MOST_NOT_READ)
        self._not_read += found is None
        return found


class Batch:
    """Some rows, read field by field; what is not understood is put aside, row by row.

    Every list has one item for each row.
    """

    def __init__(self, rows: Sequence[Row], columns: ColumnMap, meanings: Meanings) -> None:
        """Turn the rows into columns; cells that are missing are empty."""
        self.lines = [row.line for row in rows]
        self.unread: list[tuple[Unread, ...]] = [()] * len(rows)
        self._meanings = meanings
        self._map = columns
        self._cells = list(zip_longest(*(row.cells for row in rows), fillvalue=""))
        self._empty = [""] * len(rows)

    def texts(self, name: str) -> list[str]:
        """Return the cells of a field as they are, without the guard against formulas."""
        column = self._map.columns.get(name)
        if column is None or column >= len(self._cells):
            return self._empty
        return [unguarded(cell) if "'" in cell else cell for cell in self._cells[column]]

    def words(self, name: str) -> list[str]:
        """Return the cells of a field without the blanks around them."""
        texts = self.texts(name)
        return [text.strip() for text in texts] if any(texts) else texts.copy()

    def whens(self, name: str) -> list[When | None]:
        """Return the days in the cells of a field."""
        return [
            self._when(name, row, text) if text else None
            for row, text in enumerate(self.words(name))
        ]

    def times(self, dues: Sequence[When | None]) -> list[time | None]:
        """Return the times of day by which cards are due: those beside ``dues``, or in them."""
        return [
            self._time(row, text) if text else due.at if due else None
            for row, (text, due) in enumerate(zip(self.words("due_time"), dues, strict=True))
        ]

    def done(self) -> tuple[list[bool | None], list[date | None]]:
        """Return for each row whether it is done, None where nothing says so, and on which day.

        A day that is still to come, or one beside a no, is none on which it was done.
        """
        said = [
            self._done(row, text) if text else (None, None)
            for row, text in enumerate(self.words("done"))
        ]
        done: list[bool | None] = []
        days: list[date | None] = []
        for row, ((yes, day), found) in enumerate(zip(said, self.whens("done_on"), strict=True)):
            on = found.day if found else day
            if on is not None and (yes is False or on > self._meanings.today):
                self._put_aside(row, "done_on", on.isoformat())
                on = None
            days.append(on)
            done.append(True if yes is None and on is not None else yes)
        return done, days

    def flags(self, name: str) -> list[bool]:
        """Return the cells of a field as yes or no; what is neither is put aside and no."""
        return [
            bool(text) and self._flag(name, row, text) for row, text in enumerate(self.words(name))
        ]

    def instants(self, name: str) -> list[datetime | None]:
        """Return the instants in the cells of a field, UTC."""
        return [
            self._instant(name, row, text) if text else None
            for row, text in enumerate(self.words(name))
        ]

    def put_extra_aside(self) -> None:
        """Keep the cells beyond the last column."""
        for column in self._cells[len(self._map.header) :]:
            for row, cell in enumerate(column):
                if cell.strip():
                    self._put_aside(row, "", unguarded(cell))

    def _put_aside(self, row: int, name: str, text: str) -> None:
        self.unread[row] += (Unread(name, text),)

    def _when(self, name: str, row: int, text: str) -> When | None:
        found = self._meanings.when(text)
        if found is None:
            self._put_aside(row, name, text)
        return found

    def _time(self, row: int, text: str) -> time | None:
        at = read_time(text)
        if at is None:
            self._put_aside(row, "due_time", text)
        return at

    def _done(self, row: int, text: str) -> tuple[bool | None, date | None]:
        share = share_of(text)
        if share is not None:
            return self._all_of(row, share, text), None
        said = self._meanings.yes(text)
        if said is not None:
            return said, None
        found = self._meanings.when(text)
        if found is None:  # a column called status says more than whether it is done
            self._put_aside(row, plain_name(self._map.name_of("done")), text)
        return None, found.day if found else None

    def _all_of(self, row: int, share: Share, text: str) -> bool:
        """Return whether a share is all of it; one that is neither that nor none is kept."""
        whole = 100.0 if share.of_hundred else self._meanings.whole
        if share.value and share.value != whole:
            self._put_aside(row, "done", text)
        return share.value == whole

    def _flag(self, name: str, row: int, text: str) -> bool:
        said = self._meanings.yes(text)
        if said is None:
            self._put_aside(row, name, text)
        return bool(said)

    def _instant(self, name: str, row: int, text: str) -> datetime | None:
        exact = _exact(text)
        if exact is not None:
            return exact
        found = self._when(name, row, text)
        if found is None:
            return None
        try:
            day = datetime.combine(found.day, found.at or time(0), self._meanings.zone)
            return day.astimezone(UTC)
        except OverflowError:
            return None


def _exact(text: str) -> datetime | None:
    """Return an instant as our own tables have it: to the microsecond, for it orders the cards."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo and moment.year in YEARS else None
    except (ValueError, OverflowError):
        return None
