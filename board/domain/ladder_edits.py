"""Laying a ladder out: its rungs added, changed, moved by days, and an ask to show it with."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from board.domain.ladder import (
    Anchor,
    Ask,
    Does,
    Ladder,
    Leaves,
    Rung,
    Uses,
    Way,
    own_days,
    placed,
)
from board.domain.people import Tone

if TYPE_CHECKING:
    from datetime import date

    from board.domain.workdays import Workdays

NEXT = 3
"""Working days after the rung before it on which a new rung comes."""
ASKED_BEFORE, NEEDED_IN, DUE_IN = 8, 7, 2
"""Working days of a made-up ask: since when, until when, and until an invoice is due."""


def changed(ladder: Ladder, at: int, **fields: object) -> Ladder:
    """Return a ladder with fields of one rung changed, and what follows from that."""
    rung = replace(ladder.rungs[at], **fields)  # type: ignore[arg-type]  # by their names
    if "does" in fields:
        rung = _fitting(rung)
    if rung.tone is not Tone.FRIENDLY and rung.leaves is Leaves.AUTO:
        rung = replace(rung, leaves=Leaves.APPROVE)
    return _with(ladder, at, rung)


def helping(ladder: Ladder, at: int, *, helps: bool) -> Ladder:
    """Return a ladder of which a rung offers help, or does so no more."""
    rung = ladder.rungs[at]
    other = Does.CALL if rung.way is Way.PHONE else Does.NUDGE
    return changed(ladder, at, does=Does.HELP if helps else other, way=rung.way)


def by_way(ladder: Ladder, at: int, way: Way) -> Ladder:
    """Return a ladder of which a rung goes another way; a reminder by phone is a call."""
    does = ladder.rungs[at].does
    if does in (Does.NUDGE, Does.CALL):
        does = Does.CALL if way is Way.PHONE else Does.NUDGE
    return _with(ladder, at, replace(ladder.rungs[at], way=way, does=does))


def added(ladder: Ladder, at: int) -> tuple[Ladder, int]:
    """Return a ladder with a friendly reminder after a rung, and the number of that."""
    taken = {rung.key for rung in ladder.rungs}
    names = (f"{Does.NUDGE.value}-{number}" for number in count(2))
    rung = Rung(next(key for key in names if key not in taken), Does.NUDGE, Anchor.PREVIOUS, NEXT)
    rungs = ladder.rungs
    return replace(ladder, rungs=(*rungs[: at + 1], rung, *rungs[at + 1 :])), at + 1


def removed(ladder: Ladder, at: int) -> Ladder:
    """Return a ladder without a rung; the ask stays, for all others hang on it."""
    if ladder.rungs[at].does is Does.ASK:
        return ladder
    return replace(ladder, rungs=(*ladder.rungs[:at], *ladder.rungs[at + 1 :]))


def shifted(ladder: Ladder, at: int, by: int, *, ask: Ask, days: Workdays, today: date) -> Ladder:
    """Return a ladder of which a rung comes some working days later than it stands now."""
    rung = ladder.rungs[at]
    if rung.does is Does.ASK and rung.anchor is not Anchor.NEEDED_BY:
        return ladder
    wanted = own_days(ladder.rungs, ask, days, today)[rung.key]
    stands = next(
        (each.day for each in placed(ladder.rungs, ask, days, today) if each.rung.key == rung.key),
        wanted,
    )
    pulled = days.bdays(wanted, stands) if wanted and stands else 0
    return _with(ladder, at, replace(rung, offset=rung.offset + min(0, pulled) + by))


def made_up(uses: Uses, days: Workdays, today: date) -> Ask:
    """Return an ask as there might be one: it left some days ago and is not answered yet."""
    if uses is Uses.MONEY:
        due = days.add(today, DUE_IN)
        asked = days.sub(due, 5)
    else:
        due, asked = days.add(today, NEEDED_IN), days.sub(today, ASKED_BEFORE)
    return Ask(asked, due, asked, {Does.ASK.value: asked}, reached=asked, half=ASKED_BEFORE)


def _with(ladder: Ladder, at: int, rung: Rung) -> Ladder:
    return replace(ladder, rungs=(*ladder.rungs[:at], rung, *ladder.rungs[at + 1 :]))


def _fitting(rung: Rung) -> Rung:
    """Return a rung whose way fits what it is there for now."""
    inside = rung.does is Does.MANAGER
    if inside is (rung.way is Way.INSIDE) and rung.does is not Does.CALL:
        return rung
    way = {Does.MANAGER: Way.INSIDE, Does.CALL: Way.PHONE}.get(rung.does, Way.EMAIL)
    return replace(rung, way=way)
