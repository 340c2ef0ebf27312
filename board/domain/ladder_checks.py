"""What must be right before a ladder is saved: help before consequences, and a word in time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from board.domain.errors import Refused
from board.domain.ladder import Ask, Does, Leaves, Uses, placed
from board.domain.people import Tone
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from board.domain.ladder import Ladder, Rung

MOST_RUNGS = 12
MOST_DAYS = 250
"""Working days of a rung from what it is counted from; a year of them."""
_DAYS = Workdays()
_FIRST = date(2026, 1, 5)
_ROOM = Ask(_FIRST, _DAYS.add(_FIRST, MOST_DAYS), _FIRST)
"""An ask with so much time that every rung has its day."""


class Problem(NamedTuple):
    """What is wrong, and at which rung, by its number from 0; None is the whole ladder."""

    kind: str
    rung: int | None = None

    def refused(self) -> Refused:
        """Return it as the reason why the ladder is not saved."""
        return Refused(self.kind, number=(self.rung or 0) + 1)


def problems(ladder: Ladder) -> tuple[Problem, ...]:
    """Return everything that must be put right before this ladder can be saved."""
    rungs = ladder.rungs
    if not rungs or rungs[0].does is not Does.ASK or rungs[0].key != Does.ASK.value:
        return (Problem("ladder_without_ask", 0),)
    found = (*_of_the_whole(ladder), *_of_order(rungs), *_of_each(rungs))
    return tuple(sorted(found, key=lambda each: (each.rung is None, each.rung or 0)))


def _of_the_whole(ladder: Ladder) -> Iterator[Problem]:
    if not ladder.name.strip():
        yield Problem("ladder_unnamed")
    if len(ladder.rungs) > MOST_RUNGS:
        yield Problem("ladder_too_long", MOST_RUNGS)
    if not _reminds_in_time(ladder):
        yield Problem("ladder_not_in_time")


def _reminds_in_time(ladder: Ladder) -> bool:
    """Return whether the customer hears of it before it is needed; money has a word before, too."""
    reminds = [
        each
        for each in placed(ladder.rungs, _ROOM, _DAYS, _FIRST)
        if each.rung.reaches and (ladder.uses is Uses.MONEY or each.rung.does is not Does.ASK)
    ]
    return any(_ROOM.needed_by and each.day < _ROOM.needed_by for each in reminds)


def _of_order(rungs: Sequence[Rung]) -> Iterator[Problem]:
    keys: set[str] = set()
    last = next((n for n, rung in enumerate(rungs) if rung.does is Does.CONSEQUENCE), None)
    for number, rung in enumerate(rungs):
        if rung.key in keys or not rung.key:
            yield Problem("ladder_keys_alike", number)
        keys.add(rung.key)
        if number and rung.does is Does.ASK:
            yield Problem("ladder_asks_twice", number)
    if last is None:
        return
    before = rungs[:last]
    if not any(rung.does is Does.HELP for rung in before):
        yield Problem("ladder_help_first", last)
    if not any(not rung.reaches for rung in before):
        yield Problem("ladder_inside_first", last)
    if last < len(rungs) - 1:
        yield Problem("ladder_after_consequence", last + 1)


def _of_each(rungs: Sequence[Rung]) -> Iterator[Problem]:
    for number, rung in enumerate(rungs):
        if rung.leaves is Leaves.AUTO and rung.tone is not Tone.FRIENDLY:
            yield Problem("ladder_auto_firm", number)
        if abs(rung.offset) > MOST_DAYS:
            yield Problem("ladder_too_far", number)
        if number and not rung.reaches and rung.does in (Does.ASK, Does.HELP, Does.CONSEQUENCE):
            yield Problem("ladder_inside_only", number)
