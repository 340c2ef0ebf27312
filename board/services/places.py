"""The order by hand: positions with gaps between them, re-spaced when a gap is used up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.change import edited
from board.domain.errors import Refused
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card import Stage
    from board.domain.change import Change
    from board.services.workspace import Workspace

GAP = 1024.0
SMALLEST_GAP = 1e-6


def last_position(ws: Workspace, stage: Stage) -> float:
    """Return the position of a card that comes to stand last in a stage."""
    with ws.store.reading() as connection:
        return reading.highest_position(connection, stage.id) + GAP


def positions(
    ws: Workspace, target: Stage, *, moved: Sequence[str], before: str
) -> tuple[list[float], list[Change | None]]:
    """Return new positions for the moved cards, and changes that re-space a used-up gap."""
    count = len(dict.fromkeys(moved))
    with ws.store.reading() as connection:
        if not before or before in moved:
            last = reading.highest_position(connection, target.id)
            return [last + GAP * (number + 1) for number in range(count)], []
        around = reading.around(connection, target.id, before, leaving=moved)
    if around is None:
        raise Refused("card_gone")
    low, high, others = around
    step = (high - low) / (count + 1)
    if step > SMALLEST_GAP:
        return [low + step * (number + 1) for number in range(count)], []
    row = [card.id for card in others].index(before)
    places = [GAP * (n + 1 + (count if n >= row else 0)) for n in range(len(others))]
    respaced = [edited(card, position=place) for card, place in zip(others, places, strict=True)]
    return [GAP * (row + 1 + number) for number in range(count)], respaced
