"""Kills a sender of mail again and again: python -m tests.faults.mailing FOLDER KILLS SEED

A board with messages that were approved, a server that does its worst, and one sender after
another that is killed somewhere. Prints what became of the messages, by the board and the server.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.card import Asks, Card
from board.domain.ladder import Does
from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Contact, Customer
from board.services import mailbox, stages
from board.services.ledger import Ledger
from board.store import reading
from tests.driver.builders import NOW, TODAY, Clock, open_desk
from tests.driver.processes import CHECKOUT
from tests.faults.forks import Child

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from board.services.workspace import Workspace

A_KILL = 2  # messages for each, so that most senders meet some
AN_HOUR = 25  # below the brake
BETWEEN = timedelta(minutes=8)
A_DAY = 120  # kills, before what is left over would be held as too old
LONGEST_LIFE = 0.06  # seconds, of which each message takes some 5 to 40 ms


def fill(
    ws: Workspace,
    count: int,
    *,
    named: str = "",
    after: Sequence[timedelta] = (timedelta(),),
    domain: str = "x.example",
) -> None:
    """Approve messages to as many customers, to leave so long from now, in turn."""
    with ws.store.reading() as connection:
        epoch = reading.revision(connection)[1]
    stage = stages.called(stages.listed(ws), "Asked")
    with ws.setting_up() as act:
        for number in range(count):
            key = f"{named}{number:04}"
            act.add(Customer(f"customer-{key}", f"Firm {number}"))
            act.add(Contact(f"contact-{key}", f"customer-{key}", "", email=f"{key}@{domain}"))
            act.add(
                Card(
                    f"card-{key}",
                    "Approve proof",
                    stage.id,
                    act.now,
                    act.now,
                    float(number),
                    customer_id=f"customer-{key}",
                    asks=Asks.CUSTOMER,
                    due=TODAY,
                )
            )
            act.add(
                Message(
                    f"message-{key}",
                    act.now,
                    "Approve the proof",
                    "Please.\n",
                    state=MessageState.READY,
                    customer_id=f"customer-{key}",
                    card_id=f"card-{key}",
                    contact_id=f"contact-{key}",
                    recipient=f"{key}@{domain}",
                    planned_for=act.now + after[number % len(after)],
                    epoch=epoch,
                )
            )
            act.add(
                MessageItem(
                    f"item-{key}", f"message-{key}", "card", f"card-{key}", "ask", 0, Does.ASK
                )
            )


def send(board: Path, port: int, now: datetime, tell: Callable[[object], None]) -> None:
    """Be a sender at an instant."""
    ws = open_desk(str(board), Clock(now))
    account = Account("127.0.0.1", port, Security.PLAIN, "orders@klein.example")
    ws.state = board.parent
    ledger = mailbox.ledger(ws)
    mailbox.outbox(ws, account, "", ledger, step=tell).run(AN_HOUR)


def run(folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Kill that many senders, let the rest be sent, and return what is wrong."""
    board, log = folder / "board.db", folder / "sink.log"
    count = kills * A_KILL
    ws = open_desk(str(board), Clock(NOW))
    fill(ws, count)
    with ws.store.reading() as connection:
        Ledger(folder, reading.identity(connection)).take(reading.revision(connection)[1])
    ws.store.close()
    sink = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.sink", str(log), str(seed)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert sink.stdout is not None
    port = int(sink.stdout.readline())
    chance = random.Random(seed)  # noqa: S311 - a test's own dice
    try:
        for number in range(kills):
            now = NOW + BETWEEN * number
            child = Child(lambda tell, now=now: send(board, port, now, tell))  # type: ignore[misc]
            child.line()  # it has claimed the first one
            time.sleep(chance.uniform(0, LONGEST_LIFE))
            child.kill()
            child.ended()
        for hour in range(1, 20):
            now = NOW + BETWEEN * kills + timedelta(hours=hour)
            child = Child(lambda tell, now=now: send(board, port, now, tell))  # type: ignore[misc]
            told = list(child.lines())
            assert child.ended() == 0, told
    finally:
        sink.kill()
        sink.wait()
    return _judged(board, log, count)


def _judged(board: Path, log: Path, count: int) -> dict[str, int]:
    taken = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    times = Counter(each["id"].partition(".")[0].removeprefix("<") for each in taken)
    ws = open_desk(str(board), Clock(NOW + timedelta(days=30)))
    rows = ws.where(Message)
    ws.store.close()
    states = Counter(row.state for row in rows)
    addresses = {row.id: row.recipient for row in rows}
    settled = (MessageState.SENT, MessageState.FAILED, MessageState.UNCERTAIN)
    return {
        "twice": sum(number > 1 for number in times.values()),
        "lost": count - sum(states[state] for state in settled),
        "not accepted": sum(row.state is MessageState.SENT and not times[row.id] for row in rows),
        "left all the same": sum(
            row.state is MessageState.FAILED and bool(times[row.id]) for row in rows
        ),
        "wrong address": sum(
            not each["to"] == each["recipient"] == addresses[_id(each)] for each in taken
        ),
        "sent": states[MessageState.SENT],
        "failed": states[MessageState.FAILED],
        "uncertain": states[MessageState.UNCERTAIN],
    }


def _id(taken: dict[str, str]) -> str:
    return taken["id"].partition(".")[0].removeprefix("<")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
