"""Which stage of the board each stage or list of a file becomes, and which new ones are made."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import STAGE_COLOURS, Stage, StageKind
from board.domain.change import added, as_fields, edited
from board.domain.folding import name_key
from board.exchange.text import clean
from board.services.places import GAP
from board.services.stages import DONE_COLOUR, SILENCE, first_of
from board.services.workspace import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from board.domain.change import Change
    from board.exchange.incoming import Incoming, IncomingCard, IncomingStage

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class StageFit:
    """Finds the stage for each card of a file; nothing is written before ``changes`` is.

    A stage of the file is the one of the same id or the same name without case, else a new one
    left of the done stage. On a ``bare`` board, one without cards, our own file brings its stages
    in place of those there, and any other file hides those it leaves empty.
    """

    def __init__(
        self, incoming: Incoming, rows: Sequence[Stage], *, bare: bool, now: datetime
    ) -> None:
        """Fit the file's stages to the ``rows`` of the board, removed ones included."""
        self._incoming = incoming
        self._taken = {stage.id for stage in rows}
        self._old = {stage.id: stage for stage in rows if stage.removed_at is None}
        self._stages = dict(self._old)
        self._by_key: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._kinds = {stage.key: stage.kind for stage in incoming.stages}
        self._used: set[str] = set()
        self._opened: set[str] = set()
        self._bare = bare
        self._replacing = bare and incoming.source == "board" and bool(incoming.stages)
        if self._replacing:
            self._replace(now)
        else:
            self._fit()

    def target(self, card: IncomingCard) -> Stage:
        """Return the stage in which a card of the file is to stand."""
        stage = self._named(card)
        if card.done and stage.kind is not StageKind.DONE and self._leaves(card):
            stage = first_of(self._ordered(), StageKind.DONE)
        return stage

    def id_of(self, key: str) -> str | None:
        """Return the id of the stage that the file's of this key becomes."""
        if key in self._by_key:
            self._used.add(self._by_key[key])
        return self._by_key.get(key)

    def of_next(self) -> Stage:
        """Return the stage in which the next card of a series begins."""
        planned = (stage for stage in self._ordered() if stage.kind is StageKind.PLANNED)
        shown = (stage for stage in planned if not stage.hidden)
        return next(shown, None) or self._first_but(StageKind.DONE)

    def use(self, stage: Stage, *, archived: bool) -> None:
        """Note that a card comes to stand in ``stage``; an open one makes it show."""
        self._used.add(stage.id)
        if not archived:
            self._opened.add(stage.id)

    def changes(self, *, every_stage: bool) -> list[Change | None]:
        """Return the changes of stages; unused new ones are made only with ``every_stage``."""
        if not self._replacing:
            self._show_and_hide()
        made = [stage for stage in self._stages.values() if stage.id not in self._old]
        wanted = [stage for stage in made if every_stage or stage.id in self._used]
        kept = [edited(old, **as_fields(self._stages[old.id])) for old in self._old.values()]
        return [*map(added, wanted), *kept]

    def _named(self, card: IncomingCard) -> Stage:
        stage_id = self._by_key.get(card.stage_ref) or self._by_name.get(name_key(card.stage))
        if stage_id is not None:
            return self._stages[stage_id]
        return self._first_but(StageKind.DONE)

    def _first_but(self, kind: StageKind) -> Stage:
        """Return the leftmost shown stage that is not of a kind, if possible."""
        shown = [stage for stage in self._ordered() if not stage.hidden]
        return next((stage for stage in shown if stage.kind is not kind), shown[0])

    def _leaves(self, card: IncomingCard) -> bool:
        """Return whether a done card leaves its stage for a done one; our own file knows better."""
        if self._incoming.source != "board":
            return True
        return self._kinds.get(card.stage_ref) is StageKind.DONE

    def _ordered(self) -> list[Stage]:
        present = (stage for stage in self._stages.values() if stage.removed_at is None)
        return sorted(present, key=lambda stage: (stage.position, stage.id))

    def _replace(self, now: datetime) -> None:
        """Put the file's stages in place of those there; one done stage always shows."""
        old_done = first_of(self._ordered(), StageKind.DONE)
        for stage in self._old.values():
            self._stages[stage.id] = replace(stage, removed_at=now)
        for each in self._incoming.stages:
            stage_id = each.key if each.key in self._old else self._free(each.key)
            self._put(each, self._made(each, stage_id, position=each.position))
        ordered = self._ordered()
        if not any(stage.kind is StageKind.DONE and not stage.hidden for stage in ordered):
            last = replace(old_done, position=ordered[-1].position + GAP, hidden=False)
            self._stages[last.id] = last

    def _fit(self) -> None:
        names = {name_key(stage.name): stage.id for stage in reversed(self._ordered())}
        new: list[IncomingStage] = []
        for each in self._incoming.stages:
            known = each.key if each.key in self._old else names.get(name_key(each.name))
            if known is None:
                new.append(each)
            else:
                self._by_key[each.key] = known
        self._by_name |= names
        for each, position in zip(new, self._free_places(len(new)), strict=True):
            twin = self._by_name.get(name_key(each.name))
            if twin is None:
                self._put(each, self._made(each, self._free(each.key), position=position))
                continue
            self._by_key[each.key] = twin
            if not each.hidden:
                self._stages[twin] = replace(self._stages[twin], hidden=False)

    def _put(self, each: IncomingStage, stage: Stage) -> None:
        self._stages[stage.id] = stage
        self._by_key[each.key] = stage.id
        self._by_name.setdefault(name_key(stage.name), stage.id)

    def _made(self, each: IncomingStage, stage_id: str, *, position: float) -> Stage:
        own = self._incoming.source == "board"
        return Stage(
            id=stage_id,
            name=" ".join(clean(each.name).split()) or "?",
            kind=each.kind,
            turn=each.turn,
            colour=each.colour if COLOUR.fullmatch(each.colour) else self._colour(each.kind),
            position=position,
            order=each.order,
            card_limit=each.card_limit,
            max_silence=each.max_silence if own else SILENCE[each.kind],
            hidden=each.hidden,
        )

    def _free(self, key: str) -> str:
        """Return the file's own id where it has one and the board does not use it."""
        own = self._incoming.source == "board" and key not in self._taken
        return key if own else new_id()

    def _colour(self, kind: StageKind) -> str:
        if kind is StageKind.DONE:
            return DONE_COLOUR
        used = {stage.colour for stage in self._stages.values()}
        number = len(self._stages) % len(STAGE_COLOURS)
        return next(
            (colour for colour in STAGE_COLOURS if colour not in used), STAGE_COLOURS[number]
        )

    def _free_places(self, count: int) -> list[float]:
        """Return positions left of the first done stage."""
        stages = self._ordered()
        row = next(
            (n for n, stage in enumerate(stages) if stage.kind is StageKind.DONE), len(stages)
        )
        low = stages[row - 1].position if row else stages[0].position - GAP
        high = stages[row].position if row < len(stages) else low + GAP * (count + 1)
        return [low + (high - low) * (number + 1) / (count + 1) for number in range(count)]

    def _show_and_hide(self) -> None:
        for stage_id in self._opened:
            self._stages[stage_id] = replace(self._stages[stage_id], hidden=False)
        if not self._bare or not self._brings_stages():
            return
        wanted = self._used | set(self._by_key.values())
        for stage in self._ordered():
            if stage.id not in wanted and not self._is_last_done(stage):
                self._stages[stage.id] = replace(stage, hidden=True)

    def _brings_stages(self) -> bool:
        """Return whether the file has a board of its own: lists, or a stage not known here."""
        if self._incoming.source == "csv":
            return len(self._stages) > len(self._old)
        return bool(self._incoming.stages)

    def _is_last_done(self, stage: Stage) -> bool:
        shown = [one for one in self._ordered() if one.kind is StageKind.DONE and not one.hidden]
        return shown == [stage]
