"""Stand-ins: a view that is lists of ids, a desk without a window, somebody at random, an ear."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import cache, singledispatchmethod
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from board.domain import delta
from board.domain.arrange import Arrangement
from board.domain.card import Closing, Order, StageKind, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.job import Promise
from board.domain.process import Process, Step
from board.services import (
    cards,
    job_changes,
    jobs,
    people,
    processes,
    settings,
    stages,
    touches,
    watch,
)
from tests.driver.builders import Clock, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from board.domain.board import Board, News
    from board.services.workspace import Workspace

PEOPLE = ("Eva Klein", "Max Mohr")
Choice = TypeVar("Choice")
LOOKS_EVERY = 3  # acts: looking costs as much as acting
NAMES = ("Tall Pines", "Short Pines", "Mia Maus", "Max Mohr")


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


@cache
def empty_board() -> bytes:
    """Return the file of a new board at which both have been."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "board.db"
        for person in PEOPLE:
            open_desk(str(file), Clock(), person).store.close()
        return file.read_bytes()


class Desk:
    """What the everyday window keeps in memory, and how it follows the board."""

    def __init__(self, ws: Workspace) -> None:
        self.ws = ws
        self.board = watch.load(ws)
        self.arrangement = Arrangement()
        self.view = Columns({})
        self.show()

    def show(self) -> None:
        """Arrange everything anew, as at midnight."""
        steps = self.arrangement.show(self.board, self.ws.today())
        self.view.apply(steps, self.arrangement)

    def poll(self) -> None:
        """Take what is new, as twice a second."""
        news = watch.since(self.ws, self.board)
        if news is None:
            return
        if news.reload:
            self.board = watch.load(self.ws)
            self.show()
            return
        self.board = self.board.updated(news)
        if news.stages or news.firm:
            self.show()
        else:
            changed = [*(card.id for card in news.cards), *self._renamed(news)]
            steps = self.arrangement.take(self.board, dict.fromkeys(changed))
            self.view.apply(steps, self.arrangement)

    def check(self) -> None:
        """Compare with a desk that was opened this moment."""
        fresh = watch.load(self.ws)
        assert self._as_fresh(fresh) == fresh
        anew = Arrangement()
        anew.show(fresh, self.ws.today())
        assert self.view.ids == shown(self.arrangement) == shown(anew)
        assert self.arrangement.totals() == anew.totals()
        for stage in anew.stages:
            assert self.arrangement.counts(stage.id) == anew.counts(stage.id)
            for card_id in anew.ids(stage.id):
                assert self.arrangement.summary(card_id) == anew.summary(card_id)

    def _renamed(self, news: News) -> list[str]:
        people = (news.customers, news.jobs, news.colleagues)
        self.arrangement.board = self.board
        return self.arrangement.naming({one.id for kind in people for one in kind})

    def _as_fresh(self, fresh: Board) -> Board:
        """Return the board without what was done too long ago for a fresh look."""
        held = self.board.cards.items()
        return replace(
            self.board,
            cards={
                card_id: card
                for card_id, card in held
                if card_id in fresh.cards or card.done_at is None
            },
        )


class Person:
    """Does things at random; what a rule refuses was not done."""

    def __init__(self, ws: Workspace, number: Callable[[int], int]) -> None:
        self.ws = ws
        self._below = number  # a number from 0 to below this one, by chance
        self._acts = 0

    def act(self) -> None:
        """Do one thing."""
        if self._acts % LOOKS_EVERY == 0:
            self._known = watch.everything(self.ws)
            self._visit = processes.called(self.ws, "Service visit").id
        self._acts += 1
        with suppress(Refused):
            self._pick(self._verbs())()

    def _verbs(self) -> list[Callable[[], object]]:
        ws, ids = self.ws, self._ids()
        verbs: list[Callable[[], object]] = [
            lambda: added(ws, self._name(), customer=self._name(), owner=self._name()),
            lambda: added(ws, "weekly", repeat="FREQ=WEEKLY", job="Mugs"),
            lambda: stages.add(ws, self._name(), kind=self._pick(list(StageKind))),
            lambda: stages.edit(ws, self._stage(), self._stage_fields()),
            lambda: stages.move(ws, self._stage(), self._number()),
            lambda: stages.remove(ws, self._stage()),
            lambda: people.merge_customers(ws, *self._two(self._known.customers)),
            lambda: people.merge_colleagues(ws, *self._two(self._known.colleagues)),
            lambda: people.remove_customer(ws, self._two(self._known.customers)[0]),
            lambda: settings.set_firm(ws, {"workdays": frozenset({self._number()})}),
            lambda: cards.date_undated(ws, self._stage()),
            lambda: cards.archive_done(ws, self._stage()),
        ]
        verbs += self._job_verbs()
        if not ids:
            return verbs[:1]
        before = self._pick([*self._open(), ""])
        return [
            *verbs,
            lambda: cards.edit(ws, ids[0], {"title": self._name(), "customer": self._name()}),
            lambda: cards.edit(ws, ids[0], {"job": self._name(), "stage_id": self._stage()}),
            lambda: cards.move(ws, ids, self._stage(), before=before),
            lambda: cards.finish(ws, ids),
            lambda: cards.reopen(ws, ids),
            lambda: cards.snooze(ws, ids, self._day(), due=self._day()),
            lambda: cards.assign(ws, ids, self._name()),
            lambda: cards.give_date(ws, ids, self._pick((None, self._day()))),
            lambda: cards.archive(ws, ids),
            lambda: cards.remove(ws, ids),
            lambda: touches.log(ws, ids[0], self._pick(list(TouchKind)), "hi"),
            lambda: touches.answered(ws, ids[0]),
            lambda: touches.add_check(ws, ids[0], self._name()),
        ]

    def _job_verbs(self) -> list[Callable[[], object]]:
        """Return what can be done with jobs; much of it is refused, as at a real desk."""
        ws, pick = self.ws, self._pick
        job_id = pick([*(i for i, job in self._known.jobs.items() if job.started_at), "none"])
        steps = [card for card in self._known.cards.values() if card.job_id == job_id]
        keys = [card.step_key for card in steps if card.step_key] or ["none"]
        far = self._day() + timedelta(days=60)
        draft = jobs.JobDraft(self._visit, self._name(), far, customer=self._name())
        new = Step("", self._name(), days=self._number())
        return [
            lambda: jobs.start(ws, draft),
            lambda: jobs.start(ws, replace(draft, done=frozenset(keys[:3]))),
            lambda: job_changes.re_date(ws, job_id, far, promised=far),
            lambda: job_changes.apply_new_dates(ws, job_id),
            lambda: job_changes.add_step(ws, job_id, new, pick(keys)),
            lambda: job_changes.skip_step(ws, job_id, pick(keys), "why not"),
            lambda: job_changes.reorder_step(ws, job_id, pick(keys), [pick(keys)]),
            lambda: job_changes.send_back(ws, job_id, pick(keys), "no", again=[pick(keys)]),
            lambda: job_changes.promise(ws, job_id, far),
            lambda: job_changes.deliver(ws, job_id, ws.today()),
            lambda: job_changes.close(ws, job_id, pick(list(Closing)), "so it is"),
            lambda: job_changes.take_up(ws, job_id),
            lambda: job_changes.hold(ws, job_id, "wait"),
            lambda: job_changes.resume(ws, job_id),
            lambda: cards.finish(ws, [card.id for card in steps[: self._number()]]),
        ]

    def _ids(self) -> list[str]:
        known = list(self._known.cards)
        if not known:
            return []
        count = 1 + self._below(3)
        return list(dict.fromkeys(known[self._below(len(known))] for _ in range(count)))

    def _open(self) -> list[str]:
        return [card.id for card in self._known.cards.values() if not card.archived_at]

    def _two(self, known: Iterable[str]) -> tuple[str, str]:
        """Return two ids; the second is not the person's own, who would go on as another."""
        ids = [*known, "nobody"]
        return self._pick(ids), self._pick([i for i in ids if i != self.ws.author.colleague_id])

    def _stage(self) -> str:
        return self._pick(list(self._known.stages))

    def _stage_fields(self) -> dict[str, object]:
        choices: list[dict[str, object]] = [
            {"name": self._name()},
            {"hidden": True},
            {"hidden": False, "card_limit": 3},
            {"order": Order.HAND},
            {"kind": self._pick(list(StageKind))},
        ]
        return self._pick(choices)

    def _name(self) -> str:
        return self._pick(list(NAMES))

    def _number(self) -> int:
        return self._pick(list(range(7)))

    def _day(self) -> date:
        return self.ws.today() + timedelta(days=1 + self._number())

    def _pick(self, choices: Sequence[Choice]) -> Choice:
        return choices[self._below(len(choices))]


def content(ws: Workspace) -> tuple[object, ...]:
    """Return all there is, field by field; revision and history left out."""
    board = watch.everything(ws)
    beside = (
        {row.id: row for row in ws.where(Process)},
        {row.id: row for row in ws.where(Promise)},
    )
    said = {row.id: row for row in ws.where(Touch)}
    people_and_firm = (board.customers, board.jobs, board.colleagues, board.firm)
    return board.cards, board.stages, *people_and_firm, *beside, said


class Heard:
    """Everything a signal said."""

    def __init__(self, *signals: SignalInstance) -> None:
        self.said: list[tuple[object, ...]] = []
        for signal in signals:
            signal.connect(lambda *values: self.said.append(values))

    def last(self) -> tuple[object, ...]:
        return self.said[-1]
