"""Which ladder a card is followed up by: its own, else a more general one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.ladder import Ladder, Uses, customer_ask, money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from board.domain.card import Card
    from board.domain.ladder import LadderChoice
    from board.domain.people import Customer, Tier


@dataclass(frozen=True, slots=True)
class Overview:
    """A ladder as a list shows it: how many open cards go by it, how often it was chosen."""

    id: str
    name: str
    uses: Uses
    tier: Tier | None
    rungs: int
    cards: int
    chosen: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a card, job or customer may be followed up by: the ladder ``chosen`` there, if any."""

    ladders: Sequence[Ladder]
    chosen: Sequence[str] = ()


BUILT_IN: Mapping[Uses, Ladder] = {
    Uses.ASK: Ladder("6f1f1d0e-6a53-4d7e-9d0a-1adde2000001", "", customer_ask()),
    Uses.MONEY: Ladder("6f1f1d0e-6a53-4d7e-9d0a-1adde2000002", "", money(), Uses.MONEY),
}
"""The ladders that come with the program, the same on every board.

They have no name until a firm saves its own version; the window calls them in its language.
"""


def is_built_in(ladder_id: str) -> bool:
    """Return whether a ladder came with the program, edited since or not."""
    return any(each.id == ladder_id for each in BUILT_IN.values())


def with_built_in(kept: Iterable[Ladder]) -> list[Ladder]:
    """Return the ladders of a board, with those that came with the program and were not edited."""
    there = list(kept)
    known = {each.id for each in there}
    return [*(each for each in BUILT_IN.values() if each.id not in known), *there]


def use_of(card: Card) -> Uses:
    """Return which kind of ladder follows a card up: invoices are followed by one for money."""
    return Uses.MONEY if card.topic is Topic.INVOICE else Uses.ASK


class Ladders:
    """All ladders of a board and where they were chosen, read once for all its cards.

    The usual ones are those that came with the program, as the firm has edited them.
    A choice of a ladder for asks does not follow up invoices, nor the other way round; one of a
    ladder that was removed counts no longer.
    """

    def __init__(self, kept: Iterable[Ladder], choices: Iterable[LadderChoice]) -> None:
        """Look up among these."""
        self._usual: dict[tuple[Uses, Tier | None], Ladder] = {}
        known = {each.id: each for each in with_built_in(kept)}
        for each in known.values():
            if is_built_in(each.id) or each.tier:
                self._usual[each.uses, each.tier] = each
        self._chosen = {
            (ladder.uses, choice.card_id, choice.job_id, choice.customer_id): ladder
            for choice in choices
            if (ladder := known.get(choice.ladder_id))
        }

    def of(self, card: Card, customer: Customer | None) -> Ladder:
        """Return the ladder of a card."""
        uses, chosen = use_of(card), self._chosen
        return (
            (chosen and self._chosen_for(uses, card))
            or self._usual.get((uses, customer.tier if customer else None))
            or self._usual[uses, None]
        )

    def _chosen_for(self, uses: Uses, card: Card) -> Ladder | None:
        chosen, job_id, customer_id = self._chosen, card.job_id, card.customer_id
        return (
            chosen.get((uses, card.id, None, None))
            or (chosen.get((uses, None, job_id, None)) if job_id else None)
            or (chosen.get((uses, None, None, customer_id)) if customer_id else None)
        )
