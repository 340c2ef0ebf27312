"""U1 and U2: foreign text is shown as it is, asks for nothing, and is stored alike everywhere."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from board.domain.card import TouchKind
from board.domain.errors import BoardError
from board.services import cards, people, stages, touches, watch
from board.ui.widgets.plain import PlainLabel
from tests.driver.builders import added, open_desk
from tests.driver.processes import CHECKOUT
from tests.driver.scenario import AtDesk
from tests.faults.showing import HTML, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

CONTROL = """
import os
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel('<img src="file://%s">' % os.environ["CANARY_FILE"])
label.setTextFormat(Qt.TextFormat.RichText)
label.grab()
"""
MOST_PAINT_MS, HANG = 50, 10


@pytest.mark.timeout(900)
def test_foreign_text_is_shown_as_it_is_and_asks_for_nothing(gate: Gate, tmp_path: Path) -> None:
    assert shutil.which("strace"), "strace is missing"
    canary = tmp_path / "canary.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(canary))
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        where = {
            "CANARY_FILE": str(canary),
            "CANARY_SERVER": f"127.0.0.1:{server.getsockname()[1]}",
        }
        control = _watched(tmp_path / "control", where, "-c", CONTROL)[1]
        showing = ("-m", "pytest", "-q", "-p", "no:randomly", "-o", f"cache_dir={tmp_path}")
        done, calls = _watched(tmp_path / "calls", where, *showing, "tests/faults/showing.py")
        asked = _was_asked(server)
    files = [call for call in calls if canary.name in call]
    connections = [call for call in calls if "connect(" in call and "AF_INET" in call]
    assert any(canary.name in call for call in control), "the canary is never seen"
    passed = done.returncode == 0 and not files and not connections and not asked
    value = (
        f"{len(words())} texts ({len(HTML)} of HTML), {len(files)} files, "
        f"{len(connections)} connections {_failures(done) if done.returncode else ''}"
    )
    gate("U1", value, "all literal, 0 files, 0 connections", passed)


def _watched(
    log: Path, where: dict[str, str], *command: str
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run Python under strace; return how it ended, and the files and servers it asked for."""
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "--seccomp-bpf", "-s", "300", "-o", str(log)),
            *("-e", "trace=open,openat,connect", sys.executable, *command),
        ],
        cwd=CHECKOUT,
        env={**os.environ, **where, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return done, log.read_text("utf-8", "replace").splitlines()


def _was_asked(server: socket.socket) -> bool:
    try:
        server.accept()
    except BlockingIOError:
        return False
    return True


def _failures(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout[-2000:] + done.stderr[-500:]


ODD = {
    "a family joined by ZWJ": "👩‍👩‍👧‍👦 call",
    "right to left override": "call \u202eeoJ\u202c now",
    "20,000 combining marks": "a" + "\u0301" * 20_000,
    "500 combining marks": "a" + "\u0301" * 500,
    "a word of two million letters": "x" * 2_000_000,
    "a word of 900 letters": "x" * 900,
    "NUL": "a\0b",
    "a high surrogate": "a\ud83d",
    "a low surrogate": "\udc69b",
    "surrogates the wrong way round": "\udc69\ud83d",
    "the last character": "\U0010ffff",
    "not a character": "\ufffe\uffff",
    "line and paragraph separators": "a\u2028b\u2029c\x85d",
    "a bell and an escape": "a\x07b\x1b[31mc",
    "a no-break blank": "a\u00a0b",
    "blanks of all kinds": "\u3000a\u200bb\ufeff",
    "decomposed": "Mu\u0308ller",
    "quotes": "';--\"\\%_",
}


def _verbs(ws: Workspace, card_id: str) -> dict[str, Callable[[str], object]]:
    return {
        "title": lambda text: cards.add(ws, cards.Draft(text)),
        "note": lambda text: cards.edit(ws, card_id, {"note": text}),
        "stake": lambda text: cards.edit(ws, card_id, {"stake": text}),
        "contact": lambda text: cards.edit(ws, card_id, {"contact": text}),
        "job": lambda text: cards.edit(ws, card_id, {"job": text}),
        "tags": lambda text: cards.edit(ws, card_id, {"tags": (text,)}),
        "customer": lambda text: people.add_customer(ws, text),
        "colleague": lambda text: people.add_colleague(ws, text),
        "stage": lambda text: stages.add(ws, text),
        "checklist": lambda text: touches.add_check(ws, card_id, text),
        "link": lambda text: touches.add_link(ws, card_id, text),
        "touch": lambda text: touches.log(ws, card_id, TouchKind.NOTE, text),
    }


def _kept(ws: Workspace) -> object:
    """Return every text on the board, without ids."""
    board = watch.everything(ws)
    details = [watch.details(ws, card_id) for card_id in board.cards]
    found = [
        (
            (each.card.title, each.card.note, each.card.stake, each.card.contact, each.card.tags),
            [item.text for item in each.checklist],
            [(link.target, link.label) for link in each.links],
            [touch.text for touch in each.touches],
        )
        for each in details
        if each is not None
    ]
    named = (board.customers, board.jobs, board.colleagues, board.stages)
    return sorted(found), [sorted(one.name for one in kind.values()) for kind in named]


def _outcome(job: Callable[[], object]) -> str:
    try:
        job()
    except BoardError as error:
        return error.kind
    except Exception as error:  # noqa: BLE001 - any other end is what is looked for
        return f"wrong: {type(error).__name__}"
    return "stored"


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, monkeypatch, address=tmp_path / "painted.db", clock=clock)
    yield at_desk
    at_desk.goes_home()


def test_odd_text_is_stored_or_refused_alike_and_painted_quickly(
    gate: Gate, board_file: Path, server_address: str, clock: Clock, desk: AtDesk
) -> None:
    boards = [open_desk(str(board_file), clock), open_desk(server_address, clock)]
    both = [_verbs(ws, added(ws, "Call Joe").id) for ws in boards]
    wrong: list[str] = []
    refused = 0
    for name, text in ODD.items():
        for field in both[0]:
            here, there = (_outcome(partial(verbs[field], text)) for verbs in both)
            refused += here != "stored"
            if here != there or here.startswith("wrong"):
                wrong.append(f"{name} as {field}: {here}, {there}")
            if ("\0" in text or not _encodes(text)) and here != "text_unstorable":
                wrong.append(f"{name} as {field}: {here}")
    if _kept(boards[0]) != _kept(boards[1]):
        wrong.append("the two boards differ")
    slowest = max(_paint_ms(desk, text) for text in ODD.values() if _encodes(text))
    wrong += [f"painting took {slowest:.0f} ms"] * (slowest > HANG * MOST_PAINT_MS)
    tried = len(ODD) * len(both[0])
    value = f"{len(wrong)} of {tried} differ, {refused} refused, painted in {slowest:.0f} ms"
    gate("U2", f"{value} {wrong[:3] or ''}", f"0, {MOST_PAINT_MS} ms", not wrong)


def _encodes(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _paint_ms(desk: AtDesk, text: str) -> float:
    """Return how long the slowest of label, wrapped label and card takes to be painted."""
    labels = [PlainLabel(text), PlainLabel(text, wraps=True), PlainLabel(text, elides=True)]
    times = []
    for label in labels:
        desk.qtbot.addWidget(label)
        label.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        label.resize(300, 100)
        label.show()
        times.append(_ms(label.repaint))
    title = text.replace("\0", "")[:1000]
    desk.has(title)
    column = desk.window.board_view.columns[0]
    times.append(_ms(column.list.viewport().repaint))
    return max(times)


def _ms(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000
