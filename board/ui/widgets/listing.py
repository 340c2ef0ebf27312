"""What a page that lists the rows of a kind is: its columns, fields, wishes and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from board.domain.board import Board
    from board.domain.urgency import Urgency
    from board.ui.widgets.forms import Field


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, the text of a row in it, its width in em (0: what is left).

    ``cell`` and ``key`` are handed a row and the facts of the page. ``key`` is what rows are
    sorted by; None stands last. Without it the text is. ``urgency`` is how urgent a date is on a
    day, with which it stands in a chip.
    """

    heading: str
    cell: Callable[[Any, Any], str]
    width: float = 0
    key: Callable[[Any, Any], Any] | None = None
    urgency: Callable[[Any, Any, date], Urgency | None] | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to do with the chosen rows: its word for the presenter, and its text.

    What can ``always`` be done needs no row.
    """

    word: str
    text: str
    always: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a page is: the rows of a ``kind``, in ``columns``.

    ``facts`` is what cells need to know besides their row, found out once for all of them.
    ``sort`` is the column the rows stand by at first, the last ones first where it ``falls``.
    ``opens`` is the wish of Enter and a double click. ``adds`` is what the line for new ones is
    called, empty where none can be typed; ``like`` tells, from what is typed there and the facts,
    what may be here already. An ``empty`` page says so in one sentence with a button.
    """

    kind: str
    heading: str
    columns: tuple[Column, ...]
    empty: str
    start: Wish
    facts: Callable[[Board], Any] = lambda board: board
    sort: int = 0
    falls: bool = False
    fields: tuple[Field, ...] = ()
    wishes: tuple[Wish, ...] = ()
    opens: str = ""
    adds: str = ""
    merges: bool = False
    like: Callable[[str, Any], str] | None = None
