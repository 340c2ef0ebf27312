"""What the wall shows: values that hold only what may be seen by everybody in the room.

Nothing else reaches the wall's window, so that no slip in its painting can show more.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from board.domain.arrange import Totals
from board.domain.card import Order, StageKind
from board.domain.folding import name_key
from board.domain.redaction import Disclosed, redacted
from board.domain.urgency import RANK, Grade

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from board.domain.arrange import Arrangement
    from board.domain.card import Card, Stage
    from board.domain.urgency import Urgency
    from board.domain.workdays import Workdays

MOST_CARDS = 60  # of a stage: nobody waits in front of a wall for more pages than those
PRESSING = frozenset({Grade.LATE, Grade.TODAY})


def is_untended(last: datetime, now: datetime, workdays: Workdays) -> bool:
    """Return whether a working day has passed since somebody last tended the board.

    Both are local. Days on which nobody works do not count.
    """
    day, moment = last.date(), last.timetz()
    if not workdays.is_open(day):
        day, moment = workdays.next(day), time(tzinfo=last.tzinfo)
    return now >= datetime.combine(workdays.add(day, 1), moment)


@dataclass(frozen=True, slots=True)
class WallCard:
    """One card on the wall; ``stake`` and ``note`` are empty unless they may be seen.

    ``tag`` says which function of the firm it concerns, such as "repair".
    """

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
    tag: str = ""

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
    With ``only`` nothing but cards with that tag is shown and counted.
    """

    stages: tuple[WallStage, ...] = ()
    late: int = 0
    today: int = 0
    soon: int = 0
    hidden: int = 0
    only: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tags of the firm's ``functions``, and the tag without which no card is shown, if any."""

    functions: Sequence[str] = ()
    only: str = ""

    def has(self, card: Card) -> bool:
        """Return whether a card may be shown."""
        return not self.only or name_key(self.only) in map(name_key, card.tags)

    def of(self, card: Card) -> str:
        """Return the function that a card concerns, "" where it says none or all say the same."""
        known = {*map(name_key, self.functions)} - {name_key(self.only)}
        return next((tag for tag in card.tags if name_key(tag) in known), "")


def wall_board(arrangement: Arrangement, shown: Disclosed, tagged: Tagged = Tagged()) -> WallBoard:
    """Return what may be seen of an arranged board."""
    totals = _totals(arrangement, arrangement.board.stages, tagged)
    return WallBoard(
        stages=tuple(
            _stage(arrangement, stage, shown, tagged)
            for stage in arrangement.stages
            if stage.kind is not StageKind.DONE
        ),
        late=totals.late,
        today=totals.today,
        soon=totals.soon,
        hidden=sum(
            _totals(arrangement, [stage.id], tagged).open > 0
            for stage in arrangement.hidden().stages
        ),
        only=redacted(tagged.only, shown),
    )


def _totals(arrangement: Arrangement, stage_ids: Iterable[str], tagged: Tagged) -> Totals:
    """Return the numbers of some stages, of the cards that may be shown."""
    if not tagged.only:
        return arrangement.totals(stage_ids)
    ids = (card_id for one in stage_ids for card_id in _ids(arrangement, one, tagged))
    grades = Counter(arrangement.summary(card_id).urgency.grade for card_id in ids)
    return Totals(
        late=grades[Grade.LATE],
        today=grades[Grade.TODAY],
        soon=grades[Grade.SOON],
        open=grades.total() - grades[Grade.DONE],
    )


def _ids(arrangement: Arrangement, stage_id: str, tagged: Tagged) -> list[str]:
    ids = arrangement.ids(stage_id)
    if not tagged.only:
        return ids
    return [card_id for card_id in ids if tagged.has(arrangement.card(card_id))]


def _stage(arrangement: Arrangement, stage: Stage, shown: Disclosed, tagged: Tagged) -> WallStage:
    totals = _totals(arrangement, [stage.id], tagged)
    ids = _ids(arrangement, stage.id, tagged)
    if stage.order is Order.HAND:
        ids.sort(key=lambda card_id: _press(arrangement, card_id))
    return WallStage(
        id=stage.id,
        name=redacted(stage.name, shown),
        colour=stage.colour,
        cards=tuple(_card(arrangement, card_id, shown, tagged) for card_id in ids[:MOST_CARDS]),
        total=totals.open,
        late=totals.late,
    )


def _press(arrangement: Arrangement, card_id: str) -> int:
    """Return 0 for late, 1 for today, 2 for all others, which keep their order by hand."""
    return min(RANK[arrangement.summary(card_id).urgency.grade], len(PRESSING))


def _card(arrangement: Arrangement, card_id: str, shown: Disclosed, tagged: Tagged) -> WallCard:
    summary, card = arrangement.summary(card_id), arrangement.card(card_id)
    note = card.note if shown.notes else ""
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
        tag=redacted(tagged.of(card), shown),
    )
