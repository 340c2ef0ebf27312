"""Desks that end between claiming a reminder and showing it: python -m tests.faults.claims ADDRESS

A session bus and a notification service of its own stand for the desktop. In each round a card
falls due, a desk claims it and comes to its end somewhere; a later desk may tell it then. Prints of
each round how often somebody saw the reminder: on the desktop, or in the window for want of one.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from queue import Queue
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from board.desktop import notifications_linux
from board.desktop.notifications_linux import LinuxNotifier
from board.domain.notifications import NotificationText, Rules
from board.services import cards, reminders, watch
from board.services.reminders import Reminders
from tests.desktop.fake_service import HANGS
from tests.desktop.test_notifications_linux import CONFIG
from tests.driver.builders import NOW, Clock, open_desk
from tests.driver.processes import CHECKOUT
from tests.faults.forks import Child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RULES = Rules(digest=False, quiet_from=datetime.min.time(), quiet_to=datetime.min.time())
ENDS = ("claimed", "closed", "asked", "given up", "told", "beside")
LATER = timedelta(seconds=90)
ROUND = timedelta(minutes=10)
PATIENCE = 10.0
SERVER_LEASE = timedelta(seconds=1)


def desk(address: str, at: datetime, ends: str, tell: Callable[[object], None]) -> None:
    """Be a desk that looks once; ``ends`` is how far it comes."""
    ws = open_desk(address, Clock(at))
    mine = Reminders(ws)
    found = mine.look(watch.load(ws), RULES)
    if found is None:
        tell("nothing")
        return
    tell("claimed")
    if ends == "claimed":
        signal.pause()
    if ends != "closed":
        tell(_shown(found.slot))
        mine.told(found.keys)
        tell("written")
    ws.store.close()


def _shown(slot: str) -> str:
    """Show a note on the desktop, or in the window; return where it is."""
    answers: Queue[str] = Queue()
    notifier = LinuxNotifier("Board", "io.example.Board")
    direct = Qt.ConnectionType.DirectConnection
    notifier.shown.connect(lambda _note: answers.put("desktop"), direct)
    notifier.refused.connect(lambda _note: answers.put("window"), direct)
    notifier.show(NotificationText(slot, slot))
    return answers.get(timeout=PATIENCE)


@contextmanager
def session_bus(folder: Path) -> Iterator[None]:
    """Have a bus to which the children speak."""
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(socket=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        daemon.stdout.readline()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder / 'bus'}"
        yield
        daemon.kill()


@contextmanager
def service(folder: Path, *abilities: str) -> Iterator[Callable[[], int]]:
    """Have a notification service; give the call that tells how many notes it was asked for."""
    log = folder / "asked"
    with log.open("w") as written:
        command = [sys.executable, "-m", "tests.desktop.fake_service", *abilities]
        running = subprocess.Popen(command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=written)
    until(log.read_text)
    yield lambda: log.read_text().count('"Notify"')
    running.kill()
    running.communicate()


def until(holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


def first_desk(address: str, at: datetime, ends: str, folder: Path) -> int:
    """Let a desk come as far as it does; return how often the reminder was seen."""
    hangs = ends in {"asked", "given up"}
    with service(folder, *([HANGS] if hangs else [])) as asked:
        child = Child(partial(desk, address, at, ends))
        if child.line() != "claimed":
            raise RuntimeError(ends)
        seen = 0
        if ends == "beside":  # another desk of the same person, whose clock is ahead
            seen += told_by(Child(partial(desk, address, at + timedelta(seconds=50), "")))
        if ends == "asked":
            until(asked)
        elif ends not in {"claimed", "closed"}:
            seen += child.line() in {"desktop", "window"}
            if child.line() != "written":
                raise RuntimeError(ends)
        if ends != "closed":
            child.kill()
        child.ended()
    return seen


def told_by(child: Child) -> int:
    """Return how often a desk that looks now shows something."""
    seen = sum(line in {"desktop", "window"} for line in child.lines())
    child.ended()
    return seen


def later_desks(address: str, at: datetime, folder: Path) -> int:
    """Let two desks look one after the other, when every claim has lapsed."""
    if "://" in address:
        time.sleep(SERVER_LEASE.total_seconds())  # the server's own clock runs in no test
    with service(folder):
        return sum(
            told_by(Child(partial(desk, address, at + later, ""))) for later in (LATER, 3 * LATER)
        )


def main(address: str, rounds: int) -> dict[str, list[int]]:
    """Let every end come in each round; return how often each reminder was seen."""
    notifications_linux.PATIENCE_SECONDS = 0.5
    if "://" in address:
        reminders.LEASE = SERVER_LEASE
    seen: dict[str, list[int]] = {ends: [] for ends in ENDS}
    clock = Clock(NOW)
    with TemporaryDirectory(prefix="bus") as place, session_bus(Path(place)):
        for _ in range(rounds):
            for ends in ENDS:
                clock.now += ROUND
                due = clock.now + ROUND / 2
                ws = open_desk(address, clock)
                cards.add(ws, cards.Draft("Call", due=due.date(), due_time=due.time()))
                ws.store.close()
                at = due + timedelta(seconds=1)
                count = first_desk(address, at, ends, Path(place))
                seen[ends].append(count + later_desks(address, at, Path(place)))
    return seen


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))))  # noqa: T201 - its answer
