"""The view of a view: lists of ids that carry out the steps of an arrangement one by one."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from board.domain import delta

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from board.domain.arrange import Arrangement


class Columns:
    """What a view shows: stage ids from left to right with their card ids from top to bottom."""

    def __init__(self, ids: Mapping[str, Sequence[str]]) -> None:
        self.ids = {stage_id: list(cards) for stage_id, cards in ids.items()}

    def apply(self, steps: Iterable[delta.Step], arrangement: Arrangement | None = None) -> None:
        """Carry out the steps; a reset takes everything from the arrangement."""
        for step in steps:
            if isinstance(step, delta.Reset):
                assert arrangement is not None
                self.ids = shown(arrangement)
            else:
                self._carry_out(step)

    @singledispatchmethod
    def _carry_out(self, step: object) -> None:
        raise AssertionError(step)

    @_carry_out.register
    def _(self, step: delta.StageGone) -> None:
        stage_id = list(self.ids)[step.row]
        assert self.ids.pop(stage_id) == []

    @_carry_out.register
    def _(self, step: delta.StageAdded) -> None:
        assert step.stage_id not in self.ids
        self._place([*self.ids], step.row, step.stage_id)

    @_carry_out.register
    def _(self, step: delta.StageMoved) -> None:
        order = list(self.ids)
        self._place(order, step.to, order.pop(step.row))

    @_carry_out.register
    def _(self, step: delta.StageChanged) -> None:
        assert 0 <= step.row < len(self.ids)

    @_carry_out.register
    def _(self, step: delta.CardsGone) -> None:
        ids = self.ids[step.stage_id]
        assert step.count > 0
        assert step.row + step.count <= len(ids)
        del ids[step.row : step.row + step.count]

    @_carry_out.register
    def _(self, step: delta.CardMoved) -> None:
        card_id = self.ids[step.stage_id].pop(step.row)
        assert 0 <= step.to_row <= len(self.ids[step.to_stage_id])
        self.ids[step.to_stage_id].insert(step.to_row, card_id)

    @_carry_out.register
    def _(self, step: delta.CardsAdded) -> None:
        ids = self.ids[step.stage_id]
        assert 0 <= step.row <= len(ids)
        ids[step.row : step.row] = step.ids

    @_carry_out.register
    def _(self, step: delta.CardChanged) -> None:
        assert 0 <= step.row < len(self.ids[step.stage_id])

    def _place(self, order: list[str], row: int, stage_id: str) -> None:
        assert 0 <= row <= len(order)
        order.insert(row, stage_id)
        self.ids = {each: self.ids.get(each, []) for each in order}


def shown(arrangement: Arrangement) -> dict[str, list[str]]:
    """Return what an arrangement says that stands where."""
    return {stage.id: arrangement.ids(stage.id) for stage in arrangement.stages}
