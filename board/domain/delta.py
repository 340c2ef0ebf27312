"""Steps that turn one arrangement of the board into the next, as few as reasonable.

A step names rows as they are when the steps before it have been carried out, so that a Qt model
can apply them one by one and rows really move: selection and scroll survive. For a move the target
row is counted after the card or stage was taken out.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MOST_STEPS = 400  # beyond, one reset costs less than the steps


@dataclass(frozen=True, slots=True)
class StageGone:
    """The stage at ``row`` leaves the board; its cards have left before."""

    row: int


@dataclass(frozen=True, slots=True)
class StageMoved:
    """The stage at ``row`` moves to row ``to``."""

    row: int
    to: int


@dataclass(frozen=True, slots=True)
class StageAdded:
    """A stage without cards comes in at ``row``."""

    row: int
    stage_id: str


@dataclass(frozen=True, slots=True)
class StageChanged:
    """The stage at ``row`` has another name, colour, order, limit or count."""

    row: int


@dataclass(frozen=True, slots=True)
class CardsGone:
    """``count`` cards from ``row`` on leave the stage."""

    stage_id: str
    row: int
    count: int


@dataclass(frozen=True, slots=True)
class CardMoved:
    """The card at ``row`` moves to ``to_row`` of ``to_stage_id``, possibly the same stage."""

    stage_id: str
    row: int
    to_stage_id: str
    to_row: int


@dataclass(frozen=True, slots=True)
class CardsAdded:
    """The cards ``ids`` come in at ``row``, in this order."""

    stage_id: str
    row: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardChanged:
    """The card at ``row`` has another summary."""

    stage_id: str
    row: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Everything anew."""


Step = (
    StageGone
    | StageMoved
    | StageAdded
    | StageChanged
    | CardsGone
    | CardMoved
    | CardsAdded
    | CardChanged
    | Reset
)


def longest_run(numbers: Sequence[int]) -> set[int]:
    """Return the indexes of a longest increasing subsequence (patience sorting, O(n log n))."""
    tails: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        if place == len(tails):
            tails.append(number)
            at.append(index)
        else:
            tails[place] = number
            at[place] = index
        before.append(at[place - 1] if place else -1)
    run: set[int] = set()
    index = at[-1] if at else -1
    while index >= 0:
        run.add(index)
        index = before[index]
    return run


def diff_stages(old: Sequence[str], new: Sequence[str]) -> list[Step]:
    """Return the steps that take the stages from ``old`` to ``new``."""
    steps: list[Step] = []
    now = list(old)
    wanted = set(new)
    for row in range(len(now) - 1, -1, -1):
        if now[row] not in wanted:
            del now[row]
            steps.append(StageGone(row))
    for row, stage_id in enumerate(new):
        if row < len(now) and now[row] == stage_id:
            continue
        if stage_id in now:
            source = now.index(stage_id)
            now.insert(row, now.pop(source))
            steps.append(StageMoved(source, row))
        else:
            now.insert(row, stage_id)
            steps.append(StageAdded(row, stage_id))
    return steps


def diff_cards(
    old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]
) -> list[Step] | None:
    """Return the steps that take the cards from ``old`` to ``new`` (stage id -> card ids).

    Both have the same stages. None when a reset would cost less than the steps.
    """
    home = {card_id: stage_id for stage_id, ids in new.items() for card_id in ids}
    now = {stage_id: list(ids) for stage_id, ids in old.items()}
    steps: list[Step] = []
    for stage_id in new:
        steps += _leave(stage_id, now[stage_id], home)
        if len(steps) > MOST_STEPS:
            return None
    places = {card_id: stage_id for stage_id, ids in now.items() for card_id in ids}
    for stage_id, wanted in new.items():
        for step in _arrive(stage_id, wanted, now=now, places=places, home=home):
            steps.append(step)
            if len(steps) > MOST_STEPS:
                return None
    return steps


def _leave(stage_id: str, ids: list[str], staying: Mapping[str, str]) -> Iterator[Step]:
    """Take the cards out that are nowhere in the new arrangement, in runs, last first."""
    end = len(ids)
    while end > 0:
        if ids[end - 1] in staying:
            end -= 1
            continue
        start = end - 1
        while start > 0 and ids[start - 1] not in staying:
            start -= 1
        del ids[start:end]
        yield CardsGone(stage_id, start, end - start)
        end = start


def _arrive(
    stage_id: str,
    wanted: Sequence[str],
    *,
    now: dict[str, list[str]],
    places: dict[str, str],
    home: Mapping[str, str],
) -> Iterator[Step]:
    """Bring this stage to ``wanted``: the longest run in order stays, the rest moves or comes in.

    Cards that belong elsewhere stand where they are until their own stage fetches them.
    """
    ids = now[stage_id]
    rank = {card_id: number for number, card_id in enumerate(wanted)}
    kept = [card_id for card_id in ids if home.get(card_id) == stage_id]
    run = longest_run([rank[card_id] for card_id in kept])
    staying = {kept[index] for index in run}
    row = 0
    fresh: list[str] = []
    for card_id in wanted:
        if card_id not in places:
            fresh.append(card_id)
            continue
        if fresh:
            yield _come(stage_id, row, fresh, ids)
            row += len(fresh)
            fresh = []
        if card_id in staying:
            row = ids.index(card_id, row) + 1
            continue
        yield _move(card_id, stage_id, row, now=now, places=places)
        row = ids.index(card_id, max(0, row - 1)) + 1
    if fresh:
        yield _come(stage_id, row, fresh, ids)


def _come(stage_id: str, row: int, fresh: list[str], ids: list[str]) -> Step:
    ids[row:row] = fresh
    return CardsAdded(stage_id, row, tuple(fresh))


def _move(
    card_id: str, stage_id: str, row: int, *, now: dict[str, list[str]], places: dict[str, str]
) -> Step:
    source = places[card_id]
    source_row = now[source].index(card_id)
    del now[source][source_row]
    if source == stage_id and source_row < row:
        row -= 1
    now[stage_id].insert(row, card_id)
    places[card_id] = stage_id
    return CardMoved(source, source_row, stage_id, row)
