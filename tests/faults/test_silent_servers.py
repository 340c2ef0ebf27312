"""Shared boards whose server is stopped, stands still, is cut off, ends connections, or is full.

Nobody waits without being told, nothing that was said to be saved is lost, nothing is made twice.
"""

from __future__ import annotations

import signal
import subprocess
from collections import Counter
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import event

from board.domain.errors import BoardError
from board.services import cards, stages, touches, undo, watch
from board.store import patience, reading
from tests.driver.builders import open_desk
from tests.driver.processes import Server, start
from tests.faults.scripts import run, with_own_mounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock
    from tests.driver.scenario import AtDesk
    from tests.faults.gates import Gate
    from tests.faults.losing import Losing

pytestmark = pytest.mark.timeout(180)
COMMAND = "from board.app.main import run; run()"
WINDOW = """
import sys, warnings
warnings.simplefilter("ignore", ResourceWarning)  # the sockets of the signals, at the very end
from board.app.desks import choose
from board.app.qt import load_qt
load_qt()
from board.app.window import open_window
choice = choose(sys.argv[1], demo=False, today=None)
sys.exit(open_window(choice, watch=lambda what: print(what, flush=True)))
"""
TOLD, BACK, ENDED = 3, 10, 5  # seconds: until it is said, after it is over, until one is out
HANGS = 10  # times as long is no slow machine any more


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """Give a server that may be stopped."""
    with TemporaryDirectory(prefix="pg") as folder:
        server = Server(Path(folder) / "server")
        yield server
        server.stop()


class Since:
    """Tells how many seconds something took; too long is a hang."""

    def __init__(self) -> None:
        self._began = monotonic()

    def until(self, desk: AtDesk, holds: Callable[[], object]) -> float:
        desk.until(holds)
        return self.seconds()

    def ended(self, program: subprocess.Popen[str]) -> float:
        """Wait for the end of a program; one that does not end is killed."""
        try:
            program.communicate(timeout=ENDED * HANGS)
        except subprocess.TimeoutExpired:
            program.kill()
            program.communicate()
        return self.seconds()

    def seconds(self) -> float:
        return round(monotonic() - self._began, 1)


def command(address: str, *words: str) -> subprocess.Popen[str]:
    """Begin with a command of the command line."""
    return start(COMMAND, "--board", address, *words)


def window(address: str) -> subprocess.Popen[str]:
    """Start the whole program in a process of its own; the board may be there later."""
    return start(WINDOW, address)


def refused_well(program: subprocess.Popen[str]) -> bool:
    """Return whether a command ended with one sentence about the server, and not well."""
    _, complained = program.communicate(timeout=ENDED * HANGS)
    return program.returncode == 1 and complained.count("\n") == 1 and "Traceback" not in complained


def bar(desk: AtDesk, words: str, slot: str = "away") -> Callable[[], bool]:
    return lambda: words in desk.window.notice_bar.text(slot)


def type_line(desk: AtDesk, title: str) -> None:
    desk.open_board.actions.cards.add_line(title, desk.stage("Asked").id)


def try_again(desk: AtDesk) -> None:
    """Take the offer to try again where there is one."""
    desk.settles()
    offers = {"Try again", "Try all again"}
    line = desk.window.notice_bar.line() if desk.window.notice_bar.text() else None
    for button in line.findChildren(QPushButton) if line is not None else ():
        if button.text() in offers:
            desk.takes_offer(button.text())
            return


def titles(ws: Workspace) -> dict[str, int]:
    return dict(Counter(card.title for card in watch.load(ws).cards.values()))


def revision(ws: Workspace) -> int:
    with ws.store.reading() as connection:
        return reading.revision(connection)[0]


def test_a_server_that_is_stopped_costs_nothing_and_is_there_again_soon(
    gate: Gate, own: Server, sits: Callable[[str], AtDesk]
) -> None:
    with own.board() as address:
        desk = sits(address)
        own.halt()
        stopped = Since()
        type_line(desk, "Typed meanwhile")
        told = stopped.until(desk, bar(desk, "database"))
        desk.sees_notice("What you typed is kept")
        is_refused = refused_well(command(address, "add", "Never said to be saved"))
        own.go_on()
        back = Since().until(desk, bar(desk, "there again"))
        try_again(desk)
        desk.until(lambda: not desk.open_board.drafts.unsaved)
        assert not desk.window.notice_bar.text("away")
        made = titles(desk.ws)
        desk.goes_home()

    value = f"told after {told} s, back after {back} s, command {is_refused}, {made}"
    fine = is_refused and made == {"Typed meanwhile": 1}
    limits = f"{TOLD} s, {BACK} s, True, once"
    gate("G1", value, limits, fine and told <= TOLD * HANGS and back <= BACK * HANGS)


def test_a_server_that_stands_still_is_waited_for_in_sight_and_left_in_time(
    gate: Gate, own: Server, sits: Callable[[str], AtDesk]
) -> None:
    with own.board() as address:
        desk = sits(address)
        leaving = window(address)
        assert leaving.stdout is not None
        while leaving.stdout.readline() != "board\n":
            assert leaving.poll() is None
        with own.frozen():
            frozen = Since()
            asking = command(address, "add", "Never said to be saved")
            type_line(desk, "Typed meanwhile")
            told = frozen.until(desk, bar(desk, "Waiting for the server since"))
            closed = Since()
            leaving.send_signal(signal.SIGTERM)
            ended = closed.ended(leaving)
            is_refused = refused_well(asking)
        back = Since().until(desk, lambda: not desk.window.notice_bar.text("away"))
        desk.settles()
        made = titles(desk.ws)
        desk.goes_home()

    status = leaving.returncode
    value = f"told after {told} s, out after {ended} s ({status}), back after {back} s, "
    value += f"command {is_refused}, {made}"
    fine = is_refused and status == 0 and made == {"Typed meanwhile": 1}
    in_time = told <= TOLD * HANGS and ended < ENDED * HANGS and back <= BACK * HANGS
    gate("G2", value, f"{TOLD} s, {ENDED} s (0), {BACK} s, True, once", fine and in_time)


def test_a_server_that_never_answers_is_given_up(gate: Gate, losing: Losing) -> None:
    with losing.cut():
        began = Since()
        asking, opening = command(losing.address, "list"), window(losing.address)
        is_refused = refused_well(asking)
        told = began.seconds()
        assert opening.stdout is not None
        while opening.stdout.readline() != "board\n":
            assert opening.poll() is None
        closed = Since()
        opening.send_signal(signal.SIGTERM)
        ended = closed.ended(opening)

    status = opening.returncode
    value = f"command {is_refused} after {told} s, window out after {ended} s ({status})"
    fine = is_refused and status == 0
    gate("G3", value, f"True, 2 x {ENDED} s, {ENDED} s (0)", fine and ended < ENDED * HANGS)


def test_a_cut_network_costs_nothing_and_makes_nothing_twice(
    gate: Gate, losing: Losing, sits: Callable[[str], AtDesk], long_run: bool
) -> None:
    desk = sits(losing.address)
    with losing.cut():
        cut = Since()
        type_line(desk, "Typed at the cut")
        told = cut.until(desk, bar(desk, "Waiting for the server since"))
        type_line(desk, "Typed later")
        length = 20 if long_run else 5
        desk.qtbot.wait(round(1000 * length - 1000 * told))
    back = Since().until(desk, lambda: "Waiting" not in desk.window.notice_bar.text("away"))
    try_again(desk)
    desk.until(lambda: len(titles(desk.ws)) == 2)
    made = titles(desk.ws)

    value = f"told after {told} s, back after {back} s of a cut of {length} s, {made}"
    fine = set(made.values()) == {1}
    in_time = told <= TOLD * HANGS and back <= BACK * HANGS
    gate("G4", value, f"{TOLD} s, {BACK} s, each once", fine and in_time)


def test_a_connection_ended_at_any_statement_makes_nothing_twice(
    gate: Gate, server_board: str, postgres: Server, clock: Clock
) -> None:
    ws = open_desk(server_board, clock)
    left = [0]

    def end_it(connection: Connection, *_more: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            number = connection.connection.driver_connection.info.backend_pid  # type: ignore[union-attr]  # it is open
            postgres.run(f"SELECT pg_terminate_backend({number}, 5000)")

    for name in ("before_cursor_execute", "commit"):
        event.listen(ws.store.engine, name, end_it)
    bugs, points = [], 0
    while left[0] <= 0:
        points += 1
        left[0] = points
        job = ws.once(partial(cards.add, ws, cards.Draft(f"Card {points}")))
        for _try in range(2):
            try:
                job()
                break
            except BoardError:
                pass
            except Exception as error:  # noqa: BLE001 - a bug
                bugs.append(repr(error))
    left[0] = 0
    made = titles(ws)
    wrong = [f"Card {n}" for n in range(1, points + 1) if made.get(f"Card {n}") != 1]

    value = f"{len(wrong)} of {points} cards not once, {len(bugs)} bugs"
    gate("G5", value, "0, 0", not wrong and not bugs and points > 5)


def test_a_verb_whose_commit_is_lost_is_done_once(
    gate: Gate, losing: Losing, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SILENT_SECONDS", 0.5)
    ws = open_desk(losing.address, clock)
    [stage, *_] = [one for one in stages.listed(ws) if one.name == "Our turn"]
    card = cards.add(ws, cards.Draft("Approve proof"))
    verbs: dict[str, Callable[[], object]] = {
        "edit": lambda: cards.edit(ws, card.id, {"title": f"Approve logo {losing.lost}"}),
        "move": lambda: cards.move(ws, [card.id], stage.id, asks=False),
        "check": lambda: touches.add_check(ws, card.id, "Ask for the logo"),
        "undo": lambda: undo.undo(ws),
        "redo": lambda: undo.redo(ws),
        "finish": lambda: cards.finish(ws, [card.id]),
        "remove": lambda: cards.remove(ws, [card.id]),
    }
    wrong = []
    for hangs in (False, True):
        for verb, do in verbs.items():
            before, lost = revision(ws), losing.lost
            losing.armed, losing.hangs = 1, hangs
            try:
                ws.once(do)()
            except BoardError as error:
                wrong.append(f"{verb}: {error.kind}")
            if (revision(ws), losing.lost) != (before + 1, lost + 1):
                wrong.append(f"{verb}: {revision(ws) - before} times")
        undo.undo(ws)

    gate("G6", f"{len(wrong)} of {2 * len(verbs)} verbs not once {wrong}", "0 []", not wrong)


def test_a_full_disk_of_the_server_is_told_and_costs_nothing(gate: Gate) -> None:
    found = run("tests.faults.full_server", within=with_own_mounts())

    wanted = {"said": ["store_server_full"], "lost": 0, "later": True}
    told = {name: found[name] for name in wanted}
    value = f"after {found['saved']} cards on {found['disk']}: {told}"
    gate("G7", value, wanted, told == wanted and bool(found["saved"]))
