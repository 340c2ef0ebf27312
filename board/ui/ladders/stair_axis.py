"""Where the days of a stair stand: at their real distance, a long pause cut short."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from board.domain.workdays import Workdays

LONG = 5
"""A pause of more working days is cut, so that the others have room."""
CUT, TRAIL = 2.0, 1.68
"""How wide a cut pause is, and what lies behind the last day, in working days."""
AHEAD = 0.5
"""How wide what lies before the first rung is where all steps are equally wide, in steps."""


class Pause(NamedTuple):
    """A pause that is cut: how many working days lie in it, and between which places."""

    days: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The days by their place from 0 on, in pixels, and what is cut out between them.

    ``equal`` where there was no room for their real distances: the rungs stand equally wide then.
    """

    places: dict[date, float]
    pauses: Sequence[Pause] = ()
    equal: bool = False

    def step(self, rungs: Sequence[date], width: float) -> list[tuple[float, float]]:
        """Return from where to where each rung's step goes, the last one to the end."""
        starts = [self.places[day] for day in rungs]
        return list(zip(starts, [*starts[1:], width], strict=True))


def laid_out(
    rungs: Sequence[date],
    marks: Collection[date],
    days: Workdays,
    *,
    width: float,
    least: Sequence[float],
) -> Axis:
    """Return the places of the days of rungs and of further ``marks`` in a ``width``.

    Each step is at least as wide as its ``least``, else all are equally wide.
    """
    known = sorted({*rungs, *marks})
    real = _real(known, days, width)
    steps = [real.places[two] - real.places[one] for one, two in pairwise(rungs)]
    if all(step >= wanted for step, wanted in zip(steps, least, strict=False)):
        return real
    return _equal(rungs, known, width)


def _real(known: Sequence[date], days: Workdays, width: float) -> Axis:
    gaps = [max(0.5, float(days.bdays(one, two))) for one, two in pairwise(known)]
    wide = [CUT if gap > LONG else gap for gap in gaps]
    unit = width / (sum(wide) + TRAIL)
    places: dict[date, float] = {}
    pauses = []
    at = 0.0
    for number, day in enumerate(known):
        places[day] = at * unit
        if number == len(gaps):
            break
        if gaps[number] > LONG:
            pauses.append(Pause(int(gaps[number]) - 1, at * unit, (at + wide[number]) * unit))
        else:
            for between in range(1, int(gaps[number])):
                places[days.add(day, between)] = (at + between) * unit
        at += wide[number]
    return Axis(places, pauses)


def _equal(rungs: Sequence[date], known: Sequence[date], width: float) -> Axis:
    """Return the rungs equally wide, and other days in proportion between them."""
    lead = AHEAD if known[0] < rungs[0] else 0.0
    step = width / (len(rungs) + lead)
    places = {day: (number + lead) * step for number, day in enumerate(rungs)}
    for day in known:
        if day in places:
            continue
        before = [each for each in rungs if each < day]
        after = [each for each in rungs if each > day]
        if not before:
            places[day] = 0.0
        elif not after:
            places[day] = places[before[-1]] + step * 0.6
        else:
            span = (after[0] - before[-1]).days
            places[day] = places[before[-1]] + step * (day - before[-1]).days / span
    return Axis(places, equal=True)
