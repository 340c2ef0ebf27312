"""What it costs to watch a mailbox for answers: at rest, and over three days."""

from __future__ import annotations

import gc
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil  # type: ignore[import-untyped]  # it has no stubs here

from board.services.ledger import Ledger
from board.services.replies import Words
from board.services.watching import IDLE_SECONDS, Watching
from tests.bench.conftest import Measured
from tests.driver.builders import Clock, open_desk
from tests.driver.dovecot import dovecot
from tests.driver.inboxes import Box
from tests.driver.mail_servers import PASSWORD
from tests.faults.inbound import ANSWERS, OTHERS
from tests.faults.test_answers_gate import ACCOUNT, put_what_was_asked

if TYPE_CHECKING:
    from tests.bench.conftest import Table

SECONDS, SETTLING = 20.0, 2.0
WAITS = int(72 * 3600 / IDLE_SECONDS)
EVERY = 10
"""A mail comes in each of so many waits: some hundred in three days."""
WORDS = Words(lambda _name, address: address, "away")
MEGABYTE = 1024 * 1024


def bench_watching_a_mailbox_at_rest(table: Table) -> None:
    """A line to Dovecot on which nothing comes."""
    with TemporaryDirectory() as name, dovecot() as server:
        folder = Path(name)
        ws = open_desk(str(folder / "board.db"), Clock())
        account = server.account(folder)
        ready = threading.Event()
        watching = Watching(
            ws,
            account,
            PASSWORD,
            WORDS,
            remembered=Ledger(folder, "board"),
            told=lambda _answer: ready.set(),
        )
        thread = threading.Thread(target=watching.run, daemon=True)
        thread.start()
        assert ready.wait(30)
        time.sleep(SETTLING)
        begun = time.process_time()
        time.sleep(SECONDS)
        share = 100 * (time.process_time() - begun) / SECONDS
        started = time.monotonic()
        watching.end()
        thread.join(10)
        table.tell_alone(
            "watching a mailbox, of one core", Measured(share, "%"), Measured(0.5, "%")
        )
        took = 1000 * (time.monotonic() - started)
        table.tell_alone("… until it has ended", Measured(took), Measured(1000))
        ws.store.close()


def bench_watching_for_three_days(table: Table) -> None:
    """72 hours in which mails of all kinds come: memory stays what it was after the first six."""
    mails = [case.raw.encode() for case in (*ANSWERS, *OTHERS)]
    process, box, waited = psutil.Process(), Box(), 0
    sizes: list[float] = []
    with TemporaryDirectory() as name:
        ws = open_desk(str(Path(name) / "board.db"), Clock())
        put_what_was_asked(ws)

        def wait() -> None:
            nonlocal waited
            waited += 1
            if waited % EVERY == 0:
                box.mails.append(mails[waited // EVERY % len(mails)])
            if waited in (WAITS // 12, WAITS):
                gc.collect()
                sizes.append(process.memory_info().rss / MEGABYTE)
            if waited == WAITS:
                watching.end()

        box.waits = wait
        watching = Watching(
            ws,
            ACCOUNT,
            "",
            WORDS,
            remembered=Ledger(Path(name), "board"),
            connect=box.connect,  # type: ignore[arg-type]  # does as an inbox
        )
        watching.run()
        ws.store.close()
    grown = max(0.0, sizes[1] - sizes[0])
    table.tell_alone("… 72 hours of it, more memory", Measured(grown, "MB"), Measured(2, "MB"))
