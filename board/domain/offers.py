"""What is offered while a line is typed: to complete a name, a new customer, a date in doubt.

An offer is a piece of text for a part of the line; who takes it reads in the line what it means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.date_grammar import either
from board.domain.folding import flat
from board.domain.naming import colleagues_called

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from board.domain.board import Board
    from board.domain.date_words import DateWords
    from board.domain.dates import Doubt
    from board.domain.people import Colleague

BEGUN = re.compile(r"(?<![\w@#&/.])([@#])([\w.'’-]*)$")
CUSTOMER = "[[{name}]]"  # how a line names a customer who is not known yet
NAME_WORD = re.compile(r"\s*(?:&\s*)?([^\W_][\w.'’&-]*)")
MOST_WORDS = 5
MOST_NAMES = 6


class MarkKind(StrEnum):
    """What a part of the text was understood as."""

    DATE = "date"
    TIME = "time"
    OWNER = "owner"
    STAGE = "stage"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Offer:
    """``text`` in the place of ``start`` to ``end`` of the line means ``label``.

    ``label`` is a name, an ISO date or an HH:MM; ``day`` the date.
    """

    start: int
    end: int
    text: str
    kind: MarkKind
    label: str
    day: date | None = None

    def taken(self, line: str) -> str:
        return line[: self.start] + self.text + line[self.end :]


def completions(before: str, board: Board) -> tuple[Offer, ...]:
    """Return the colleagues or stages that an "@" or "#" at the end of ``before`` may become.

    None where whole initials or a whole name stand there already.
    """
    begun = BEGUN.search(before)
    if begun is None:
        return ()
    sigil, typed = begun.groups()
    if sigil == "@":
        people = [one for one in board.colleagues.values() if one.removed_at is None]
        known = [(one.name, (one.initials, *one.name.split())) for one in people]
        whole = {flat(word) for one in people for word in (one.initials, one.name)}
    else:
        known = [(one.name, tuple(one.name.split())) for one in board.shown_stages()]
        whole = {flat(name) for name, _words in known}
    wanted = flat(typed)
    if wanted in whole:
        return ()
    names = [name for name, words in known if any(flat(word).startswith(wanted) for word in words)]
    kind = MarkKind.OWNER if sigil == "@" else MarkKind.STAGE
    place = begun.span()
    return tuple(Offer(*place, f"{sigil}{name} ", kind, name) for name in names[:MOST_NAMES])


def new_customer(
    text: str,
    words: DateWords,
    colleagues: Mapping[str, Colleague],
    *,
    but: Collection[tuple[int, int]] = (),
) -> Iterable[Offer]:
    """Yield the customer who is perhaps named in ``text``: words with capitals after "at".

    What stands at one of the places ``but`` is something else.
    """
    flattened = flat(text)
    for lead in words.with_whom:
        for found in re.finditer(rf"(?<!\w){either([lead])}\s+", flattened):
            name = _capitals(text[found.end() :])
            start = found.end()
            is_other = (start, start + len(name)) in but or colleagues_called(name, colleagues)
            if name and not is_other:
                taken = CUSTOMER.format(name=name)
                yield Offer(start, start + len(name), taken, MarkKind.CUSTOMER, name)
                return


def dated(doubts: Iterable[Doubt]) -> Iterable[Offer]:
    """Yield the doubtful dates and times written so that there is no doubt."""
    for one in doubts:
        if one.time is not None:
            clock = f"{one.time:%H:%M}"
            yield Offer(one.start, one.end, clock, MarkKind.TIME, clock)
        elif one.date is not None:
            day = one.date.isoformat()
            yield Offer(one.start, one.end, day, MarkKind.DATE, day, one.date)


def _capitals(text: str) -> str:
    """Return the words with capital letters, or numbers, that ``text`` begins with."""
    end = 0
    for _count in range(MOST_WORDS):
        word = NAME_WORD.match(text, end)
        if word is None or not (word[1][0].isupper() or (end and word[1][0].isdigit())):
            break
        end = word.end()
        if word[1][-1] in ".," and len(word[1]) > 3:  # noqa: PLR2004 - "St." goes on
            break
    return text[:end].rstrip(".,-&'’ ")
