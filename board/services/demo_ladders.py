"""The ladders of the example board: key customers are called early, one customer asked by phone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.ladder import Anchor, Does, Ladder, LadderChoice, Way, customer_ask
from board.domain.people import Tier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.services.action import Act

KEY, BY_PHONE = "Key customers", "By phone first"
OFFERED = "we fill it in together on the phone"
TEXTS = (KEY, BY_PHONE, OFFERED)
"""All texts that a reader sees, for the catalogue."""
CALLED = "Alder Youth Soccer"


def put_on_board(act: Act, customers: Mapping[str, str], worded: Callable[[str], str]) -> None:
    """Add two ladders and one customer's choice; ``customers`` are ids by name."""
    ask, nudge, helps, call, manager, costs = customer_ask()
    helps = replace(helps, offers=worded(OFFERED))
    earlier = replace(call, offset=-5)
    act.add(
        Ladder(
            act.new_id(),
            worded(KEY),
            (ask, nudge, helps, earlier, manager, costs),
            tier=Tier.KEY,
        )
    )
    first = replace(nudge, does=Does.CALL, way=Way.PHONE, anchor=Anchor.ASK, offset=2)
    by_phone = Ladder(act.new_id(), worded(BY_PHONE), (ask, first, helps, call, manager, costs))
    act.add(by_phone)
    act.add(LadderChoice(act.new_id(), by_phone.id, customer_id=customers[CALLED]))
