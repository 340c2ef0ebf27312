"""Where the card of a step stands: in *Coming up* until all it waits for is done, and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import DELIVERY, Asks, StageKind, Turn

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from datetime import date

    from board.domain.card import Card, Stage


def is_open(after: Iterable[str], done: Container[str], *, delivered: bool) -> bool:
    """Return whether all that a card waits for is done; ``done`` holds the keys of steps."""
    return all(delivered if key == DELIVERY else key in done for key in after)


def opened_in(card: Card, stages: Sequence[Stage], today: date) -> Stage | None:
    """Return the stage to which an open card of *Coming up* belongs now; None where it stays.

    What a customer does stays there until they are asked, our own work until the day it begins. A
    supplier's work waits for the supplier, or is in our hands where no stage does that.
    ``stages`` are those of the board from left to right.
    """
    if card.asks is Asks.CUSTOMER:
        return None
    if card.asks is Asks.SUPPLIER:
        supplier = supplier_stage(stages)
        if supplier is not None:
            return supplier
    elif card.ask_on is not None and card.ask_on > today:
        return None
    return next((each for each in stages if each.kind is StageKind.OURS and not each.hidden), None)


def supplier_stage(stages: Iterable[Stage]) -> Stage | None:
    """Return the first stage where cards wait for a supplier; None where there is none."""
    waiting = (each for each in stages if each.kind is StageKind.WAITING and not each.hidden)
    return next((each for each in waiting if each.turn is Turn.SUPPLIER), None)
