"""What stands where on the board: filtered, ordered, counted, and kept up change by change.

A full look (``show``) costs one sort per stage; one changed card (``take``) costs a bisection.
Both answer with the steps of ``delta.py`` that take a view from the last arrangement to this one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain import delta
from board.domain.board import Board
from board.domain.card import StageKind
from board.domain.card_summary import CardSummary, card_summary, idle_days
from board.domain.open_steps import OpenSteps
from board.domain.sort_key import FAR, Place, UrgencyKey, outlines, sort_key, urgency_key
from board.domain.urgency import RANK, Grade
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from board.domain.card import Card, Stage
    from board.domain.filtering import CardFilter
    from board.domain.sort_key import Key, Outline

    Holds = Callable[[Card, Grade], bool]


FAR_WORKDAYS = 10
MANY = 1000  # cards that come or go at once; beyond, everything is laid out anew


class Scope(Enum):
    """Which cards may stand on the board: the current ones, snoozed ones too, or all."""

    CURRENT = "current"
    SNOOZED = "snoozed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of one stage: cards ``shown`` by the filter, and ``total`` and ``late`` without.

    ``folded`` of those shown are only told of by their number.
    """

    shown: int
    total: int
    late: int
    over_limit: bool
    undated: int = 0
    folded: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of the whole board without filter; ``undated`` cards have no next step."""

    late: int = 0
    today: int = 0
    soon: int = 0
    open: int = 0
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Hidden:
    """The stages that do not stand on the board, what is in them, and the cards a filter meets."""

    stages: tuple[Stage, ...] = ()
    totals: Totals = Totals()
    met: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """The ids of the cards shown, by stage and in order, and the summaries that were asked for."""

    card_ids: Mapping[str, Sequence[str]]
    summaries: Mapping[str, CardSummary]


class Arrangement:
    """The cards of all stages in order, at one day and under one filter.

    Rows and steps are those of the shown stages; hidden ones are counted too.
    """

    def __init__(self) -> None:
        self.board = Board()
        self.today = date.min
        self.workdays = Workdays.of(self.board.firm)
        self.stages: list[Stage] = []
        self._zone = ZoneInfo("UTC")
        self._filter: CardFilter | None = None
        self._unfolded: frozenset[str] | None = None
        self._steps = OpenSteps()
        self._far = FAR
        self._scope = Scope.CURRENT
        self._shown: frozenset[str] = frozenset()  # stages
        self._every: dict[str, list[Key]] = {}  # by stage, in order
        self._keys: dict[str, list[Key]] = {}  # of the shown ones
        self._places: dict[str, Place] = {}
        self._numbers: dict[str, list[int]] = {}  # by stage and rank
        self._summaries: dict[str, CardSummary] = {}
        self._urgency_keys: dict[tuple[str, date | None, date | None], UrgencyKey] = {}

    def ids(self, stage_id: str) -> list[str]:
        """Return the ids of the shown cards of a stage, in order."""
        return [str(key[-1]) for key in self._keys[stage_id]]

    def card(self, card_id: str) -> Card:
        """Return the card; KeyError when the board does not hold it."""
        return self.board.cards[card_id]

    def summary(self, card_id: str) -> CardSummary:
        """Return the summary of a card, computed when first asked for."""
        known = self._summaries.get(card_id)
        if known is None:
            known = self._summaries[card_id] = self.summary_of(self.board.cards[card_id])
        return known

    def summary_of(self, card: Card) -> CardSummary:
        """Return the summary of any card, also of one that the board does not hold."""
        before = self._steps.first_before(card)
        return card_summary(card, self.board, self.today, self.workdays, self._zone, before=before)

    def outlines(self, card_ids: Sequence[str]) -> list[Outline | None]:
        """Return what the heights of cards follow from; None for unknown ones."""
        return outlines(map(self.board.cards.get, card_ids), self.board)

    def where(self, card_id: str) -> tuple[str, int] | None:
        """Return stage and row of a shown card, None when it is not shown."""
        place = self._places.get(card_id)
        if place is None or place.stage_id not in self._shown:
            return None
        row = _row_of(place.key, self._keys[place.stage_id])
        return None if row is None else (place.stage_id, row)

    def counts(self, stage_id: str) -> Counts:
        """Return the numbers for the header of a stage."""
        numbers = self._numbers[stage_id]
        total = sum(numbers)
        limit = self.board.stages[stage_id].card_limit
        shown = len(self._keys[stage_id])
        folded = len(self._every[stage_id]) - shown if self._folds(stage_id) else 0
        return Counts(
            shown=shown + folded,
            total=total,
            late=numbers[RANK[Grade.LATE]],
            over_limit=limit is not None and total > limit,
            undated=numbers[RANK[Grade.NONE]],
            folded=folded,
        )

    def totals(self, stage_ids: Iterable[str] | None = None) -> Totals:
        """Return the numbers of some stages, else of the whole board with its hidden stages."""
        chosen = self._numbers if stage_ids is None else stage_ids
        numbers = [self._numbers[stage_id] for stage_id in chosen]

        def of(grade: Grade) -> int:
            return sum(each[RANK[grade]] for each in numbers)

        return Totals(
            late=of(Grade.LATE),
            today=of(Grade.TODAY),
            soon=of(Grade.SOON),
            open=sum(map(sum, numbers)) - of(Grade.DONE),
            undated=of(Grade.NONE),
        )

    def hidden(self) -> Hidden:
        """Return which stages are hidden, and what is in them."""
        stages = tuple(stage for stage in self.board.all_stages() if stage.id not in self._shown)
        met = sum(len(self._keys[stage.id]) for stage in stages)
        return Hidden(stages, self.totals([stage.id for stage in stages]), met)

    def landing(self, card_ids: Sequence[str], stage_id: str) -> int:
        """Return the row at which the cards will land in an urgency-ordered stage.

        Rows are counted without the cards themselves; the first card decides.
        """
        moved = set(card_ids)
        stage = self.board.stages[stage_id]
        card = replace(self.board.cards[card_ids[0]], stage_id=stage_id)
        if stage.kind is StageKind.DONE:
            return 0
        key = sort_key(card, stage, self._urgency_key(card, stage))
        keys = self._keys[stage_id]
        row = bisect_left(keys, key)
        return row - sum(str(other[-1]) in moved for other in keys[:row])

    def show(
        self,
        board: Board,
        today: date,
        accept: CardFilter | None = None,
        *,
        scope: Scope = Scope.CURRENT,
        unfolded: frozenset[str] | None = None,
    ) -> list[delta.Step]:
        """Arrange everything anew; return the steps from what was shown before.

        In all stages but the ``unfolded`` ones, steps that wait for others and whose day is weeks
        ahead are only counted, unless something is looked for; with None in no stage.
        """
        self._unfolded = unfolded
        if board is self.board and today == self.today and scope is self._scope and self.stages:
            return self._refilter(accept)
        self._scope = scope
        before = self.shown()
        self._set_up(board, today, accept)
        self._place_all()
        return self.steps_from(before)

    def shown(self) -> Shown:
        """Return what is shown now, as a copy."""
        return Shown({stage.id: self.ids(stage.id) for stage in self.stages}, dict(self._summaries))

    def steps_from(self, before: Shown) -> list[delta.Step]:
        """Return the steps from what was shown before, here or by another arrangement."""
        if not before.card_ids:
            return [delta.Reset()]
        new_stages = [stage.id for stage in self.stages]
        steps: list[delta.Step] = [
            delta.CardsGone(stage_id, 0, len(card_ids))
            for stage_id, card_ids in before.card_ids.items()
            if stage_id not in self._shown and card_ids
        ]
        old = {stage_id: before.card_ids.get(stage_id, []) for stage_id in new_stages}
        moves = delta.diff_cards(old, {stage_id: self.ids(stage_id) for stage_id in new_stages})
        if moves is None:
            return [delta.Reset()]
        changed = [delta.StageChanged(row) for row in range(len(new_stages))]
        steps += delta.diff_stages(list(before.card_ids), new_stages)
        return [*steps, *moves, *changed, *self.changed_summaries(before.summaries)]

    def take(self, board: Board, changed: Iterable[str]) -> list[delta.Step]:
        """Bring some changed, new or gone cards up to date; return the steps.

        Only cards may differ between the last board and this one.
        """
        changed = dict.fromkeys(changed)
        changed |= dict.fromkeys(self._steps.waiting_for(board, changed))
        self._steps.take(board, changed)
        self.board = board
        steps: list[delta.Step] = []
        touched: set[str] = set()
        for card_id in changed:
            self._summaries.pop(card_id, None)
            old = self._forget(card_id)
            card = board.cards.get(card_id)
            new = self._place(card) if card is not None else None
            steps += _step(card_id, self._leave(old), self._enter(new))
            touched.update(place.stage_id for place in (old, new) if place is not None)
        rows = [row for row, stage in enumerate(self.stages) if stage.id in touched]
        return [*steps, *(delta.StageChanged(row) for row in rows)]

    def take_standings(self, board: Board, changed: Iterable[str]) -> list[delta.Step]:
        """Show how cards are followed up: that is painted, but moves no card and folds none."""
        self.board = board
        seen = {one: self._summaries.pop(one) for one in changed if one in self._summaries}
        return list(self.changed_summaries(seen))

    def waiting_for(self, board: Board, changed: Iterable[str]) -> list[str]:
        """Return the cards that wait for some of the cards changed in ``board``, or for their like.

        They may be other ones then, too.
        """
        return self._steps.waiting_for(board, changed)

    def naming(self, ids: AbstractSet[str]) -> list[str]:
        """Return the cards that show one of these customers, jobs or colleagues."""
        return [
            card.id
            for card in self.board.cards.values()
            if card.customer_id in ids or card.job_id in ids or card.owner_id in ids
        ]

    def is_idle(self, card: Card) -> bool:
        """Return whether the card has been silent for too long."""
        stage = self.board.stages[card.stage_id]
        return idle_days(card, stage, self.today, self.workdays, self._zone) is not None

    def _set_up(self, board: Board, today: date, accept: CardFilter | None) -> None:
        if board is not self.board or today != self.today:
            self._summaries = {}
            self._urgency_keys.clear()
        if board.firm != self.board.firm:
            self.workdays = Workdays.of(board.firm)
            self._zone = ZoneInfo(board.firm.zone)
        self.board, self.today, self._filter = board, today, accept
        self._far = self.workdays.add(today, FAR_WORKDAYS).toordinal()
        self._steps.show(board)
        self._week_start = datetime.combine(
            today - timedelta(days=today.weekday()), time(), self._zone
        ).astimezone(UTC)
        self.stages = board.shown_stages()
        self._shown = frozenset(stage.id for stage in self.stages)

    def changed_summaries(self, old_summaries: Mapping[str, CardSummary]) -> Iterator[delta.Step]:
        """Yield the steps for cards whose summary was asked for and has changed."""
        for card_id, old in old_summaries.items():
            place = self.where(card_id)
            if place is not None and self.summary(card_id) != old:
                yield delta.CardChanged(*place)

    def _place_all(self) -> None:
        self._every = {stage_id: [] for stage_id in self.board.stages}
        self._numbers = {stage_id: [0] * len(RANK) for stage_id in self.board.stages}
        self._places = {}
        for card in self.board.cards.values():
            place = self._place(card)
            if place is not None:
                self._every[place.stage_id].append(place.key)
        for keys in self._every.values():
            keys.sort()
        self._choose()

    def _choose(self) -> None:
        """Let the filter say which of the placed cards are shown."""
        accept = self._filter
        ids = accept.ids if accept is not None else None
        if ids is None:
            self._keys = {stage_id: self._near(stage_id) for stage_id in self._every}
        else:
            self._keys = {
                stage_id: [key for key in keys if key[-1] in ids]
                for stage_id, keys in self._every.items()
            }
        if accept is not None and accept.holds is not None:
            for stage_id, keys in self._keys.items():
                self._keys[stage_id] = list(self._holding(keys, accept.holds))

    def _folds(self, stage_id: str) -> bool:
        """Return whether steps that are far ahead are only counted in a stage."""
        if self._unfolded is None or self._filter is not None or stage_id in self._unfolded:
            return False
        return self.board.stages[stage_id].kind is StageKind.PLANNED

    def _near(self, stage_id: str) -> list[Key]:
        keys = self._every[stage_id]
        if not self._folds(stage_id):
            return list(keys)
        places = self._places
        return [key for key in keys if not places[str(key[-1])].is_far]

    def _holding(self, keys: Iterable[Key], holds: Holds) -> Iterator[Key]:
        cards, places = self.board.cards, self._places
        for key in keys:
            card_id: str = key[-1]  # type: ignore[assignment]  # the last part of every key
            if holds(cards[card_id], places[card_id].grade):
                yield key

    def _refilter(self, accept: CardFilter | None) -> list[delta.Step]:
        """Show other cards of the same board; return the steps."""
        before = {stage.id: self.ids(stage.id) for stage in self.stages}
        self._filter = accept
        self._choose()
        after = {stage.id: self.ids(stage.id) for stage in self.stages}
        if before == after:
            return []
        many = abs(sum(map(len, after.values())) - sum(map(len, before.values()))) > MANY
        moves = None if many else delta.diff_cards(before, after)
        if moves is None:
            return [delta.Reset()]
        return [*moves, *map(delta.StageChanged, range(len(self.stages)))]

    def _place(self, card: Card) -> Place | None:
        """Work out where a card stands and count it; None when it is not on the board today."""
        numbers = self._numbers.get(card.stage_id)
        if numbers is None:
            return None
        stage = self.board.stages[card.stage_id]
        may_be_away = card.snoozed_until is not None or stage.kind is StageKind.DONE
        if may_be_away and not self._is_current(card, stage):
            return None
        waits = bool(card.step_key) and self._steps.first_before(card) is not None
        if waits:
            how = urgency_key(card, stage, self.today, self.workdays, waits=True)
        else:
            dates = (stage.id, card.due, card.ask_on)
            how = self._urgency_keys.get(dates) or self._urgency_key(card, stage)
        is_far = waits and self._far < how.day < FAR
        place = Place(card.stage_id, sort_key(card, stage, how), how.grade, how.rank, is_far)
        numbers[how.rank] += 1
        self._places[card.id] = place
        return place

    def _is_current(self, card: Card, stage: Stage) -> bool:
        if self._scope is Scope.ALL:
            return True
        asleep = card.snoozed_until is not None and card.snoozed_until > self.today
        if asleep and self._scope is not Scope.SNOOZED:
            return False
        if stage.kind is not StageKind.DONE:
            return True
        return card.done_at is None or card.done_at >= self._week_start

    def _urgency_key(self, card: Card, stage: Stage) -> UrgencyKey:
        """Return the urgency, which only depends on stage and dates, from a memory of those."""
        known = self._urgency_keys.get((stage.id, card.due, card.ask_on))
        if known is None:
            known = urgency_key(card, stage, self.today, self.workdays)
            self._urgency_keys[stage.id, card.due, card.ask_on] = known
        return known

    def _forget(self, card_id: str) -> Place | None:
        old = self._places.pop(card_id, None)
        if old is not None:
            self._numbers[old.stage_id][old.rank] -= 1
        return old

    def _leave(self, old: Place | None) -> tuple[str, int] | None:
        if old is None:
            return None
        every, keys = self._every[old.stage_id], self._keys[old.stage_id]
        del every[bisect_left(every, old.key)]
        row = _row_of(old.key, keys)
        if row is None:
            return None
        del keys[row]
        return (old.stage_id, row) if old.stage_id in self._shown else None

    def _enter(self, new: Place | None) -> tuple[str, int] | None:
        if new is None:
            return None
        insort(self._every[new.stage_id], new.key)
        card = self.board.cards[str(new.key[-1])]
        if new.is_far and self._folds(new.stage_id):
            return None
        if self._filter is not None and not self._filter(card, new.grade):
            return None
        keys = self._keys[new.stage_id]
        row = bisect_left(keys, new.key)
        keys.insert(row, new.key)
        return (new.stage_id, row) if new.stage_id in self._shown else None


def _row_of(key: Key, keys: Sequence[Key]) -> int | None:
    """Return where a key stands among others in order, None when it does not."""
    row = bisect_left(keys, key)
    return row if row < len(keys) and keys[row] == key else None


def _step(
    card_id: str, old: tuple[str, int] | None, new: tuple[str, int] | None
) -> Sequence[delta.Step]:
    if old is None:
        return () if new is None else (delta.CardsAdded(*new, (card_id,)),)
    if new is None:
        return (delta.CardsGone(*old, 1),)
    if old == new:
        return (delta.CardChanged(*new),)
    return (delta.CardMoved(*old, *new), delta.CardChanged(*new))
