"""E1, E3, E6, E7: no mail leaves twice, none is lost, none leaves that must not, never a flood."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from functools import partial
from itertools import product
from typing import TYPE_CHECKING

import pytest

from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Consent, Contact, Purpose
from board.domain.rounds import AN_HOUR
from board.domain.sending import Answer, Outcome, Reason
from board.services import backups, cards, mailbox, records, rounds, sending, touches
from board.store import reading
from tests.driver.builders import NOW, TODAY, Clock, open_desk
from tests.driver.processes import CHECKOUT
from tests.faults import mailing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.services.ledger import Ledger
    from board.services.workspace import Workspace
    from tests.faults.gates import Gate

KILLS = 100
SEED = 20_261_128


@pytest.mark.timeout(900)
def test_killed_senders_send_nothing_twice_and_lose_nothing(
    tmp_path: Path, gate: Gate, long_run: bool
) -> None:
    wrong: dict[str, int] = {}
    times = 10 if long_run else 1
    for number in range(times):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = (sys.executable, "-m", "tests.faults.mailing", str(folder), str(KILLS))
        ended = subprocess.run(
            [*command, str(SEED + number)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        for name, count in json.loads(ended.stdout).items():
            wrong[name] = wrong.get(name, 0) + count
    fine = [wrong.pop(name) for name in ("sent", "failed", "uncertain")]
    said = ", ".join(f"{count} {name}" for name, count in wrong.items())
    value = f"{said}, of {sum(fine)} messages ({fine[2]} uncertain), {times * KILLS} kills"
    gate("E1", value, "0 each", not any(wrong.values()))


class Server:
    """A mail server in the test: what it got, and what happens while the line is open."""

    def __init__(self, meanwhile: Callable[[], object] = lambda: None) -> None:
        self.got: list[str] = []
        self.meanwhile = meanwhile

    def __call__(self, message: Message, may_leave: Callable[[], bool]) -> Answer:
        self.meanwhile()
        if not may_leave():
            return Answer(Outcome.DROPPED, Reason.NOT_WANTED)
        self.got.append(message.recipient)
        return Answer(Outcome.SENT, Reason.ACCEPTED, 250)


def approved(path: Path, count: int) -> Workspace:
    """Return a board with that many approved messages, for which this computer sends."""
    ws = open_desk(str(path), Clock(NOW))
    mailing.fill(ws, count)
    remembered(ws, path).take(epoch(ws))
    return ws


def remembered(ws: Workspace, path: Path, computer: str = "first") -> Ledger:
    folder = path.parent / computer
    folder.mkdir(exist_ok=True)
    ws.state = folder
    return mailbox.ledger(ws)


def epoch(ws: Workspace) -> str:
    with ws.store.reading() as connection:
        return reading.revision(connection)[1]


def test_no_copy_of_a_board_sends_without_a_word(tmp_path: Path, gate: Gate) -> None:
    path, copied = tmp_path / "board.db", tmp_path / "copy.db"
    ws = approved(path, 20)
    before = backups.make(ws)
    copied.write_bytes(path.read_bytes())
    server = Server()
    sending.Outbox(ws, remembered(ws, path), server).run(12)
    first = len(server.got)
    backups.restore(ws, before)  # all twenty wait again
    sending.Outbox(ws, remembered(ws, path), server).run()
    restored = len(server.got) - first
    here = open_desk(str(copied), Clock(NOW))
    sending.Outbox(here, remembered(here, path), server).run()
    beside = sorted(server.got[first:])
    elsewhere = open_desk(str(copied), Clock(NOW))
    sending.Outbox(elsewhere, remembered(elsewhere, path, "second"), server).run()
    again = len(server.got) - len(set(server.got))
    value = f"{restored} after a restore, {again} twice from a copy beside it, 0 elsewhere"
    only_new = not set(beside) & set(server.got[:first])
    gate("E3", value, "0, 0, 0", restored == again == 0 and only_new)


STOPS: dict[str, Callable[[Workspace, str], object]] = {
    "answered": lambda ws, key: touches.answered(ws, f"card-{key}"),
    "done": lambda ws, key: cards.finish(ws, [f"card-{key}"]),
    "archived": lambda ws, key: cards.archive(ws, [f"card-{key}"]),
    "objected": lambda ws, key: records.edit(
        ws,
        Contact,
        f"contact-{key}",
        {"consents": (Consent(Purpose.ORDER, given=False, on=TODAY),)},
    ),
    "another address": lambda ws, key: records.edit(
        ws, Contact, f"contact-{key}", {"email": "new@x.example"}
    ),
    "skipped": lambda ws, key: rounds.skip(
        ws, rounds.of_id(rounds.listed(ws), f"card-{key}"), "answered by phone"
    ),
    "stopped": lambda ws, _key: mailbox.stop(ws),
}
MOMENTS = ("before", "between claim and text")


def test_stop_means_stop_wherever_the_sender_is(tmp_path: Path, gate: Gate, long_run: bool) -> None:
    left, tried = 0, 0
    for turn in range(8 if long_run else 1):
        ws = approved(tmp_path / f"{turn}.db", 10 * len(STOPS))
        numbers = iter(range(10 * len(STOPS)))
        for (name, stop), moment in product(STOPS.items(), MOMENTS):
            if name == "skipped" and moment != "before":
                continue  # refused once it is claimed, see below
            key = f"{next(numbers):04}"
            server = Server()
            if moment == "before":
                stop(ws, key)
            else:
                server.meanwhile = partial(stop, ws, key)
            only(ws, key)
            sending.Outbox(ws, remembered(ws, tmp_path / "x"), server).run(1)
            left += len(server.got)
            tried += 1
            mailbox.release(ws)
    gate("E6", f"{left} left of {tried} that were stopped", "0", left == 0)


def only(ws: Workspace, key: str) -> None:
    """Let all messages but one wait for another day."""
    with ws.setting_up() as act:
        for message in act.where(Message, state=MessageState.READY):
            later = None if message.id == f"message-{key}" else act.now + timedelta(days=9)
            act.edit(message, not_before=later)


def test_no_flood_and_never_two_about_the_same(tmp_path: Path, gate: Gate) -> None:
    ws = approved(tmp_path / "board.db", 3 * AN_HOUR)
    server = Server()
    for _time in range(3):
        sending.Outbox(ws, remembered(ws, tmp_path / "x"), server).run()
    held = len([one for one in ws.where(Message) if one.said == "too_many"])
    again = 0
    for state in (MessageState.READY, MessageState.SENT, MessageState.FAILED):
        try:
            with ws.setting_up() as act:
                item = ws.where(MessageItem, id="item-0000")[0]
                other = Message(f"again-{state}", act.now, state=state)
                act.add(other)
                act.add(MessageItem(f"i-{state}", other.id, "card", item.subject_id, item.rung))
            again += 1
        except Exception:  # noqa: BLE001, S112 - refused by the database, which is what is wanted
            continue
    value = f"{len(server.got)} in an hour, {held} held, {again} of 3 about the same"
    passed = len(server.got) == AN_HOUR and held == 2 * AN_HOUR and again == 0
    gate("E7", value, f"{AN_HOUR}, {2 * AN_HOUR}, 0", passed)
