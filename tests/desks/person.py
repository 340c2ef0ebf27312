"""Somebody who does things at random, through the services."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from board.domain.card import Order, StageKind, TouchKind
from board.domain.errors import Refused
from board.services import cards, people, settings, stages, touches, watch
from tests.builders import added

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from board.services.workspace import Workspace

Choice = TypeVar("Choice")

NAMES = ("Tall Pines", "Short Pines", "Mia Maus", "Max Mohr")


class Person:
    """Does things at random; what a rule refuses was not done."""

    def __init__(self, ws: Workspace, number: Callable[[int], int]) -> None:
        self.ws = ws
        self._below = number  # a number from 0 to below this one, by chance

    def act(self) -> None:
        """Do one thing."""
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
            lambda: people.merge_customers(ws, *self._two(watch.load(ws).customers)),
            lambda: people.merge_colleagues(ws, *self._two(watch.load(ws).colleagues)),
            lambda: people.remove_customer(ws, self._two(watch.load(ws).customers)[0]),
            lambda: settings.set_firm(ws, {"workdays": frozenset({self._number()})}),
            lambda: cards.date_undated(ws, self._stage()),
            lambda: cards.archive_done(ws, self._stage()),
        ]
        if not ids:
            return verbs[:1]
        before = self._pick([*watch.load(ws).cards, ""])
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

    def _ids(self) -> list[str]:
        known = list(watch.everything(self.ws).cards)
        if not known:
            return []
        count = 1 + self._below(3)
        return list(dict.fromkeys(known[self._below(len(known))] for _ in range(count)))

    def _two(self, known: Iterable[str]) -> tuple[str, str]:
        """Return two ids; the second is not the person's own, who would go on as another."""
        ids = [*known, "nobody"]
        return self._pick(ids), self._pick([i for i in ids if i != self.ws.author.colleague_id])

    def _stage(self) -> str:
        return self._pick([stage.id for stage in stages.listed(self.ws)])

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
    return board.cards, board.stages, board.customers, board.jobs, board.colleagues, board.firm
