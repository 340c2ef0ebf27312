"""What goes on paper: the board stage by stage, the day sheet colleague by colleague."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card_summary import card_summary
from board.domain.folding import fold
from board.domain.open_steps import OpenSteps
from board.domain.urgency import Grade
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from board.domain.arrange import Arrangement
    from board.domain.board import Board
    from board.domain.card_summary import CardSummary


class When(StrEnum):
    """The groups of a day sheet, in its order; *week* is what remains of this one."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a board shows on one day: the ids of its cards by stage, from left to right.

    ``query`` is the filter line that let them through, empty when all stand there.
    """

    board: Board
    today: date
    stages: tuple[tuple[str, tuple[str, ...]], ...]
    query: str = ""


@dataclass(frozen=True, slots=True)
class StagePart:
    """A stage with the summaries of its cards in order."""

    name: str
    colour: str
    summaries: tuple[CardSummary, ...]


@dataclass(frozen=True, slots=True)
class OwnerPart:
    """What one colleague does first; ``owner`` is empty for what nobody looks after."""

    owner: str
    groups: tuple[tuple[When, tuple[CardSummary, ...]], ...]


def shown_by(arrangement: Arrangement, query: str = "") -> Shown:
    """Return what an arrangement shows, to be looked at in another thread."""
    stages = tuple((stage.id, tuple(arrangement.ids(stage.id))) for stage in arrangement.stages)
    return Shown(arrangement.board, arrangement.today, stages, query)


def by_stage(shown: Shown) -> list[StagePart]:
    """Return all cards, stage by stage."""
    stages = shown.board.stages
    return [
        StagePart(stages[stage_id].name, stages[stage_id].colour, tuple(_summaries(shown, ids)))
        for stage_id, ids in shown.stages
    ]


def by_owner(shown: Shown) -> list[OwnerPart]:
    """Return what is late, due today and due this week, colleague by colleague.

    Colleagues stand in the order of their names, what nobody looks after at the end.
    """
    found: dict[str, dict[When, list[CardSummary]]] = {}
    ids = [card_id for _, cards in shown.stages for card_id in cards]
    for each in _summaries(shown, ids):
        when = _when(each, shown.today)
        if when is not None:
            found.setdefault(each.owner, {}).setdefault(when, []).append(each)
    owners = sorted(found, key=lambda owner: (not owner, fold(owner), owner))
    return [OwnerPart(owner, tuple(_groups(found[owner]))) for owner in owners]


def _groups(found: dict[When, list[CardSummary]]) -> Iterable[tuple[When, tuple[CardSummary, ...]]]:
    for when in When:
        if when in found:
            yield when, tuple(sorted(found[when], key=_first_things_first))


def _summaries(shown: Shown, ids: Sequence[str]) -> Iterable[CardSummary]:
    board = shown.board
    workdays, zone = Workdays.of(board.firm), ZoneInfo(board.firm.zone)
    steps = OpenSteps()
    steps.show(board)
    for card_id in ids:
        card = board.cards[card_id]
        before = steps.first_before(card)
        yield card_summary(card, board, shown.today, workdays, zone, before=before)


def _when(each: CardSummary, today: date) -> When | None:
    how = each.urgency
    if how.grade is Grade.LATE:
        return When.LATE
    if how.grade is Grade.TODAY:
        return When.TODAY
    sunday = today + timedelta(days=6 - today.weekday())
    return When.WEEK if how.date is not None and how.date <= sunday else None


def _first_things_first(each: CardSummary) -> tuple[date, time, str, str]:
    moment = each.due_time if each.due_time and not each.urgency.asks else time.max
    return each.urgency.date or date.max, moment, fold(each.title), each.id
