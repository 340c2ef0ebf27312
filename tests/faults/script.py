"""A day's work that never ends, command after command, and the plain dict it must lead to.

The same seed and number give the same command: when a process was killed another one goes on, and
whoever looks at the board knows what has to be there after how many commands.
"""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import CheckItem, Touch, TouchKind
from board.services import cards, stages, touches, undo, watch
from board.store import backup, reading
from tests.driver.builders import Clock, in_days, open_desk
from tests.driver.quick import share_statements

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.card import Card
    from board.services.workspace import Workspace

OPEN_STAGES = ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn")
WAITING = {"Asked", "Reminded"}
DONE_STAGE = "Done this week"
WARM = 20  # commands; among them is each kind
LONGEST_NOTE = 5_000  # more than a page of the file
USUAL = ("note", "move", "done", "archive", "call", "check", "date", "undo")
KEPT_WHOLE = {"cards": "card", "touches": "touch", "check_items": "check"}


class Facts(NamedTuple):
    """What is known of one card."""

    stage: str
    due: str
    note: str = ""
    is_done: bool = False
    is_archived: bool = False
    touches: int = 0
    checks: int = 0


State = dict[str, Facts]


class Command(NamedTuple):
    """One thing somebody does; what it says follows from its number."""

    verb: str
    title: str
    number: int

    @property
    def stage(self) -> str:
        return OPEN_STAGES[self.number % len(OPEN_STAGES)]

    @property
    def note(self) -> str:
        return f"note {self.number} " + "x" * (self.number * 977 % LONGEST_NOTE)


class Script:
    """The commands, and the state of a board at which so many of them were carried out."""

    def __init__(self, seed: int, number: int = 0) -> None:
        self.seed, self.number = seed, 0
        self.state: State = {}
        self._earlier: list[State] = []
        while self.number < number:
            self.step()

    def upcoming(self) -> Command:
        """Return the next command."""
        chance = Random(f"{self.seed}:{self.number}")  # noqa: S311 - no secret
        adds = len(self.state) < 3 or chance.random() < 0.2
        verb = "add" if adds else chance.choice(USUAL)
        if verb == "undo" and not self._earlier:
            verb = "add"
        title = f"card {self.number}" if verb == "add" else chance.choice(sorted(self.state))
        return Command(verb, title, self.number)

    def step(self) -> State:
        """Take the next command as carried out; return the state it leads to."""
        command = self.upcoming()
        if command.verb == "undo":
            self.state = self._earlier.pop()
        else:
            new = {**self.state, command.title: _followed(self.state.get(command.title), command)}
            if new != self.state:  # what changes nothing is nothing to undo
                self._earlier.append(self.state)
                self.state = new
        self.number += 1
        return self.state


def _followed(facts: Facts | None, command: Command) -> Facts:
    due = in_days(command.number % 9).isoformat()
    if facts is None:
        return Facts(command.stage, due)
    asked = command.stage in WAITING and facts.stage not in WAITING  # which is noted by itself
    new: dict[str, dict[str, object]] = {
        "note": {"note": command.note},
        "move": {
            "stage": command.stage,
            "is_done": False,
            "touches": facts.touches + asked,
        },
        "done": {"stage": DONE_STAGE, "is_done": True},
        "archive": {"is_archived": True},
        "call": {"touches": facts.touches + 1},
        "check": {"checks": facts.checks + 1},
        "date": {"due": due},
    }
    return facts._replace(**new[command.verb])  # type: ignore[arg-type]  # fields by their names


def at_desk(board: Path) -> Workspace:
    """Open the board as the person who works through the script."""
    return open_desk(str(board), Clock(), by_program=True)


def carry_out(ws: Workspace, command: Command) -> None:
    """Do what the command says through the services."""
    if command.verb == "undo":
        undo.undo(ws)
        return
    stage_id = stages.called(stages.listed(ws), command.stage).id
    due = in_days(command.number % 9)
    if command.verb == "add":
        cards.add(ws, cards.Draft(command.title, stage_id, due=due))
        return
    [card_id] = [each.id for each in _all(ws) if each.title == command.title]
    match command.verb:
        case "note":
            cards.edit(ws, card_id, {"note": command.note})
        case "move":
            cards.move(ws, [card_id], stage_id)
        case "done":
            cards.finish(ws, [card_id])
        case "archive":
            cards.archive(ws, [card_id])
        case "call":
            touches.log(ws, card_id, TouchKind.CALL, "hello")
        case "check":
            touches.add_check(ws, card_id, "logo")
        case _:
            cards.give_date(ws, [card_id], due)


def warm_up(folder: Path) -> None:
    """Work a while, before any child is forked, on a board that is closed again and gone.

    Each child knows the statements then that it would have to put into words anew.
    """
    share_statements()
    board = folder / "before.db"
    ws, script = at_desk(board), Script(1)
    while script.number < WARM:
        carry_out(ws, script.upcoming())
        script.step()
    state_of(ws)
    loose_ends(board)
    ws.store.close()
    board.unlink()
    gc.collect()
    gc.freeze()  # a child that looked for garbage would copy all the memory it shares


def state_of(ws: Workspace) -> State:
    """Return what is on the board."""
    names = {stage.id: stage.name for stage in stages.listed(ws)}
    present = _all(ws)
    ids = tuple(card.id for card in present)
    with ws.store.reading() as connection:
        contacts = [one.card_id for one in reading.where(connection, Touch, {"card_id": ids})]
        checks = [one.card_id for one in reading.where(connection, CheckItem, {"card_id": ids})]
    return {
        card.title: Facts(
            names[card.stage_id],
            card.due.isoformat() if card.due else "",
            card.note,
            card.done_at is not None,
            card.archived_at is not None,
            contacts.count(card.id),
            checks.count(card.id),
        )
        for card in present
    }


def loose_ends(board: Path) -> list[str]:
    """Return what is damaged in a board file, or there without its half in the journal."""
    found = backup.problems(board)
    if found:
        return found
    with closing(sqlite3.connect(f"{board.as_uri()}?mode=ro", uri=True)) as file:
        [(revision, newest, groups)] = file.execute(
            "SELECT revision, (SELECT max(revision) FROM groups), (SELECT count(*) FROM groups)"
            " FROM board"
        )
        if not revision == newest == groups:
            found.append(f"revision {revision}, newest action {newest}, {groups} actions")
        for table, entity in KEPT_WHOLE.items():
            found += [f"{entity} {one} stands alone" for (one,) in file.execute(_alone(table))]
    return found


def _all(ws: Workspace) -> list[Card]:
    return list(watch.everything(ws).cards.values())


def _alone(table: str) -> str:
    """Return the query for rows without journal, and the journal of rows that are not there."""
    entity = KEPT_WHOLE[table]
    journal = f"SELECT row_id FROM changes WHERE entity = '{entity}' AND before IS NULL"  # noqa: S608 - words of this file
    rows = f"SELECT id FROM {table}"  # noqa: S608
    return f"SELECT * FROM ({rows} EXCEPT {journal}) UNION SELECT * FROM ({journal} EXCEPT {rows})"  # noqa: S608
