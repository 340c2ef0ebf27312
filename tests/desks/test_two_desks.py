"""Two people at two desks change the same board in any order, and look at it now and then.

What they should find is told by plain dictionaries: what each card says, and what each person has
done and not taken back.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from board.domain.card import Card, StageKind
from board.domain.errors import Conflict, Refused
from board.services import cards, stages, undo
from board.store import reading
from tests.driver.builders import Clock, added, in_memory, open_desk
from tests.driver.doubles import PEOPLE, Desk, empty_board

if TYPE_CHECKING:
    from collections.abc import Callable


LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
WHO = st.sampled_from(PEOPLE)
DAYS = st.integers(1, 9)
WORDS = st.sampled_from(["Call Joe", "Send logo", "Approve proof", "Grüße 🪴"])

Said = dict[str, Any]  # what a card says: title, stage, due, snoozed, done, archived, removed
Deed = dict[str, tuple[Said, Said]]  # card id -> before and after


class TwoDesks(RuleBasedStateMachine):
    """The rules: what people do; the invariant: the board says what the dictionaries say."""

    @initialize()
    def open_both(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=in_memory()))
        file = self.folder / "board.db"
        file.write_bytes(empty_board())
        self.clock = Clock()
        self.desks = {who: Desk(open_desk(str(file), self.clock, who)) for who in PEOPLE}
        self.stages = stages.listed(self.desks[PEOPLE[0]].ws)
        self.done = next(stage.id for stage in self.stages if stage.kind is StageKind.DONE)
        self.ours = next(stage.id for stage in self.stages if stage.kind is StageKind.OURS)
        self.said: dict[str, Said] = {}
        self.deeds: dict[str, list[Deed]] = {who: [] for who in PEOPLE}
        self.undone: dict[str, list[Deed]] = {who: [] for who in PEOPLE}

    @rule(who=WHO, title=WORDS, row=st.integers(0, 5), days=DAYS)
    def add(self, who: str, title: str, row: int, days: int) -> None:
        stage = self.stages[row]
        due = self.desks[who].ws.today() + timedelta(days=days)
        card = added(self.desks[who].ws, title, stage_id=stage.id, due=due)
        said = {"title": title, "stage": stage.id, "due": due, "done": stage.id == self.done}
        new = {**said, "snoozed": None, "archived": False, "removed": False}
        self._did(who, {card.id: ({**new, "removed": True}, new)})

    @precondition(lambda self: self._present())
    @rule(who=WHO, title=WORDS, data=st.data())
    def rename(self, who: str, title: str, data: st.DataObject) -> None:
        [card_id] = self._some(data, most=1)
        self._do(
            who,
            lambda: cards.edit(self.desks[who].ws, card_id, {"title": title}),
            {card_id: {"title": title}},
        )

    @precondition(lambda self: self._present())
    @rule(who=WHO, row=st.integers(0, 5), data=st.data())
    def move(self, who: str, row: int, data: st.DataObject) -> None:
        ids = self._some(data)
        stage_id = self.stages[row].id
        fields = {
            card_id: {"stage": stage_id, "done": stage_id == self.done, "snoozed": None}
            for card_id in ids
            if self.said[card_id]["stage"] != stage_id
        }
        self._do(who, lambda: cards.move(self.desks[who].ws, ids, stage_id), fields)

    @precondition(lambda self: self._present())
    @rule(who=WHO, data=st.data())
    def finish(self, who: str, data: st.DataObject) -> None:
        ids = self._some(data)
        fields = {
            card_id: {"stage": self.done, "done": True, "snoozed": None}
            for card_id in ids
            if self.said[card_id]["stage"] != self.done
        }
        self._do(who, lambda: cards.finish(self.desks[who].ws, ids), fields)

    @precondition(lambda self: self._present())
    @rule(who=WHO, days=DAYS, data=st.data())
    def snooze(self, who: str, days: int, data: st.DataObject) -> None:
        ids = self._some(data)
        until = self.desks[who].ws.today() + timedelta(days=days)
        fields = {
            card_id: {"snoozed": until, "due": max(self.said[card_id]["due"], until)}
            for card_id in ids
        }
        self._do(who, lambda: cards.snooze(self.desks[who].ws, ids, until, due=until), fields)

    @precondition(lambda self: self._present())
    @rule(who=WHO, days=DAYS, data=st.data())
    def give_date(self, who: str, days: int, data: st.DataObject) -> None:
        ids = self._some(data)
        due = self.desks[who].ws.today() + timedelta(days=days)
        fields: dict[str, Said] = {card_id: {"due": due} for card_id in ids}
        for card_id, new in fields.items():
            asleep = self.said[card_id]["snoozed"]
            if asleep and asleep > due:
                new["snoozed"] = None
        self._do(who, lambda: cards.give_date(self.desks[who].ws, ids, due), fields)

    @precondition(lambda self: self._present())
    @rule(who=WHO, verb=st.sampled_from(["archive", "remove", "reopen"]), data=st.data())
    def put_away_or_bring_back(self, who: str, verb: str, data: st.DataObject) -> None:
        ids = self._some(data)
        fields: dict[str, Said] = {card_id: {} for card_id in ids}
        for card_id, new in fields.items():
            if verb == "reopen":
                new["archived"] = False
                if self.said[card_id]["stage"] == self.done:
                    new |= {"stage": self.ours, "done": False, "snoozed": None}
            else:
                new["archived" if verb == "archive" else "removed"] = True
        self._do(who, lambda: getattr(cards, verb)(self.desks[who].ws, ids), fields)

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        self._reverse(who, undo.undo, self.deeds[who], self.undone[who], to=0)

    @rule(who=WHO)
    def redo(self, who: str) -> None:
        self._reverse(who, undo.redo, self.undone[who], self.deeds[who], to=1)

    @rule(who=WHO)
    def look(self, who: str) -> None:
        self.desks[who].poll()
        self.desks[who].check()

    @rule()
    def a_day_passes(self) -> None:
        self.clock.ahead(days=1)
        for desk in self.desks.values():
            desk.show()

    @invariant()
    def the_board_says_what_people_did(self) -> None:
        with self.desks[PEOPLE[0]].ws.store.reading() as connection:
            found = {card.id: _said(card) for card in reading.values(connection, Card)}
        assert found == self.said

    @invariant()
    def what_can_be_undone_is_what_was_done(self) -> None:
        for who in PEOPLE:
            possible = undo.possible(self.desks[who].ws)
            assert bool(possible.undo) is bool(self.deeds[who])
            assert bool(possible.redo) is bool(self.undone[who])

    def teardown(self) -> None:
        for desk in self.desks.values():
            desk.poll()
            desk.check()
            desk.ws.store.close()
        shutil.rmtree(self.folder)

    def _present(self) -> list[str]:
        return [card_id for card_id, said in self.said.items() if not said["removed"]]

    def _some(self, data: st.DataObject, *, most: int = 3) -> list[str]:
        numbers = st.integers(0, len(self._present()) - 1)
        chosen = data.draw(st.lists(numbers, min_size=1, max_size=most, unique=True))
        return [self._present()[number] for number in chosen]

    def _do(self, who: str, verb: Callable[[], object], fields: dict[str, Said]) -> None:
        deed = {
            card_id: (self.said[card_id], {**self.said[card_id], **new})
            for card_id, new in fields.items()
        }
        deed = {card_id: both for card_id, both in deed.items() if both[0] != both[1]}
        commit = verb()
        assert (commit is not None) is bool(deed)
        if deed:
            self._did(who, deed)

    def _did(self, who: str, deed: Deed) -> None:
        self.said |= {card_id: after for card_id, (_, after) in deed.items()}
        self.deeds[who].append(deed)
        self.undone[who].clear()

    def _reverse(
        self, who: str, verb: Callable[..., object], done: list[Deed], other: list[Deed], *, to: int
    ) -> None:
        """Undo or redo; it is refused exactly when another's change has touched the same fields."""
        if not done:
            with suppress(Refused):
                verb(self.desks[who].ws)
                raise AssertionError(verb)
            return
        deed = done[-1]
        blamed = self._blamed(who, verb)
        if blamed is not None:
            assert blamed == PEOPLE[1 - PEOPLE.index(who)]
            return
        other.append(done.pop())
        for card_id, both in deed.items():
            names = [name for name in both[0] if both[0][name] != both[1][name]]
            assert all(self.said[card_id][name] == both[1 - to][name] for name in names)
            new = {name: both[to][name] for name in names}
            self.said[card_id] = {**self.said[card_id], **new}

    def _blamed(self, who: str, verb: Callable[..., object]) -> object:
        """Do it; return who is named when it is refused."""
        try:
            verb(self.desks[who].ws)
        except Conflict as refused:
            return refused.values["person"]
        return None


def _said(card: Card) -> Said:
    return {
        "title": card.title,
        "stage": card.stage_id,
        "due": card.due,
        "snoozed": card.snoozed_until,
        "done": card.done_at is not None,
        "archived": card.archived_at is not None,
        "removed": card.removed_at is not None,
    }


def test_two_desks_always_find_what_they_did() -> None:
    settings = hypothesis.settings(
        max_examples=300 if LONG else 25,
        stateful_step_count=60 if LONG else 35,
        suppress_health_check=list(hypothesis.HealthCheck),
        phases=[hypothesis.Phase.generate],
    )
    run_state_machine_as_test(TwoDesks, settings=settings)
