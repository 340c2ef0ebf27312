"""What the wall shows: values that hold only what may be seen by everybody in the room.

Nothing else reaches the wall's window, so that no slip in its painting can show more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import Order, StageKind
from board.domain.redaction import Disclosed, redacted
from board.domain.urgency import RANK, Grade

if TYPE_CHECKING:
    from datetime import time

    from board.domain.arrange import Arrangement
    from board.domain.card import Stage
    from board.domain.urgency import Urgency

MOST_CARDS = 60  # of a stage: nobody waits in front of a wall for more pages than those
PRESSING = frozenset({Grade.LATE, Grade.TODAY})


@dataclass(frozen=True, slots=True)
class WallCard:
    """One card on the wall; ``stake`` and ``note`` are empty unless they may be seen."""

    id: str
    title: str
    urgency: Urgency
    customer: str = ""
    job: str = ""
    initials: str = ""
    colour: str = ""
    due_time: time | None = None
    stake: str = ""
    note: str = ""

    @property
    def is_pressing(self) -> bool:
        """Whether the card is late or due today, and so must stay in sight."""
        return self.urgency.grade in PRESSING


@dataclass(frozen=True, slots=True)
class WallStage:
    """One stage: its first cards, pressing ones before all others, and the numbers of all."""

    id: str
    name: str
    colour: str
    cards: tuple[WallCard, ...] = ()
    total: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class WallBoard:
    """Everything the wall shows of a board: stages in which there is still something to do.

    ``hidden`` is the number of stages that hold open cards and are hidden; the counts count those.
    """

    stages: tuple[WallStage, ...] = ()
    late: int = 0
    today: int = 0
    soon: int = 0
    hidden: int = 0


def wall_board(arrangement: Arrangement, shown: Disclosed) -> WallBoard:
    """Return what may be seen of an arranged board."""
    totals = arrangement.totals()
    return WallBoard(
        stages=tuple(
            _stage(arrangement, stage, shown)
            for stage in arrangement.stages
            if stage.kind is not StageKind.DONE
        ),
        late=totals.late,
        today=totals.today,
        soon=totals.soon,
        hidden=sum(
            arrangement.totals([stage.id]).open > 0 for stage in arrangement.hidden().stages
        ),
    )


def _stage(arrangement: Arrangement, stage: Stage, shown: Disclosed) -> WallStage:
    counts = arrangement.counts(stage.id)
    ids = arrangement.ids(stage.id)
    if stage.order is Order.HAND:
        ids.sort(key=lambda card_id: _press(arrangement, card_id))
    return WallStage(
        id=stage.id,
        name=redacted(stage.name, shown),
        colour=stage.colour,
        cards=tuple(_card(arrangement, card_id, shown) for card_id in ids[:MOST_CARDS]),
        total=counts.total,
        late=counts.late,
    )


def _press(arrangement: Arrangement, card_id: str) -> int:
    """Return 0 for late, 1 for today, 2 for all others, which keep their order by hand."""
    return min(RANK[arrangement.summary(card_id).urgency.grade], len(PRESSING))


def _card(arrangement: Arrangement, card_id: str, shown: Disclosed) -> WallCard:
    summary = arrangement.summary(card_id)
    note = arrangement.card(card_id).note if shown.notes else ""
    return WallCard(
        id=summary.id,
        title=redacted(summary.title, shown),
        urgency=summary.urgency,
        customer=redacted(summary.customer, shown),
        job=redacted(summary.job, shown),
        initials=summary.initials,
        colour=summary.colour,
        due_time=summary.due_time,
        stake=redacted(summary.stake, shown) if shown.stakes else "",
        note=redacted(" ".join(note.split()), shown),
    )
