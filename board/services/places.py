"""The order by hand: positions with gaps between them, re-spaced when a gap is used up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card import Stage
    from board.services.action import Act

GAP = 1024.0
SMALLEST_GAP = 1e-6


def nth_position(row: int) -> float:
    """Return the position of the ``row``-th, from 0, of things that are spaced anew."""
    return GAP * (row + 1)


def last_positions(act: Act, stage: Stage, count: int = 1) -> list[float]:
    """Return the positions of cards that come to stand last in a stage."""
    last = act.ask(reading.highest_position, stage.id)
    return [last + nth_position(number) for number in range(count)]


def positions(act: Act, target: Stage, *, moved: Sequence[str], before: str) -> list[float]:
    """Return new positions for the moved cards; re-spaces the others where a gap is used up."""
    count = len(dict.fromkeys(moved))
    if not before or before in moved:
        return last_positions(act, target, count)
    around = act.ask(reading.around, target.id, before, leaving=moved)
    if around is None:
        raise Refused("card_gone")
    low, high, others = around
    step = (high - low) / (count + 1)
    if step > SMALLEST_GAP:
        return [low + step * (number + 1) for number in range(count)]
    row = [card.id for card in others].index(before)
    for number, card in enumerate(others):
        act.edit(card, position=nth_position(number + (count if number >= row else 0)))
    return [nth_position(row + number) for number in range(count)]
