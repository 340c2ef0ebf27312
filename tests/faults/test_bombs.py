"""F3: small files that would need all time or memory are refused, and the window stays quick."""

from __future__ import annotations

import json
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from board.domain.errors import BadFile
from board.exchange import reading, sandbox
from tests.driver.builders import TODAY
from tests.driver.scenario import AtDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

MOST_SECONDS, MOST_PAUSE_MS = 5, 100
HANG = 10
"""A time is printed, and fails only at this many times its limit."""
MEGA = 1024 * 1024
CARD = {"id": "c", "name": "x", "idList": "l"}
HEAD = b'{"lists": [{"id": "l", "name": "l"}], "cards": '


def _trello(**parts: object) -> bytes:
    return json.dumps({"lists": [{"id": "l", "name": "l"}], "cards": [CARD], **parts}).encode()


BOMBS: dict[str, Callable[[], bytes]] = {
    "a 300 MB string.json": lambda: HEAD + b'[{"name": "' + b"x" * (300 * MEGA) + b'"}]}',
    "a 300 MB cell.csv": lambda: b"title\n" + b"x" * (300 * MEGA),
    "a 60 MB string.json": lambda: HEAD + b'[{"name": "' + b"x" * (60 * MEGA) + b'"}]}',
    "a 60 MB cell.csv": lambda: b"title\n" + b"x" * (60 * MEGA),
    "10,000 deep.json": lambda: HEAD + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "10,000 deep objects.json": lambda: HEAD + b'{"a":' * 10_000 + b"1" + b"}" * 10_001,
    "60 million brackets.json": lambda: b"[" * (60 * MEGA),
    "30 million empty lists.json": lambda: HEAD + b"[" + b"[]," * (20 * MEGA) + b"[]]}",
    "a number of 10 million digits.json": lambda: HEAD + b"9" * (10 * MEGA) + b"}",
    "60 million escapes.json": lambda: HEAD + b'"' + b"\\u0041" * (10 * MEGA) + b'"}',
    "100,000 columns.csv": lambda: b"title" + b",x" * 100_000 + b"\n" + b"1," * 100_000 + b"1\n",
    "a million lines.csv": lambda: b"title\n" + b"x\n" * 1_000_000,
    "60 million blank lines.csv": lambda: b"title\n" + b"\n" * (60 * MEGA),
    "a million lines in one quote.csv": lambda: b'title\n"' + b"x\n" * 1_000_000,
    "30 million quotes.csv": lambda: b"title\n" + b'"' * (30 * MEGA + 1),
    "60 million separators.csv": lambda: b"title\n" + b";" * (60 * MEGA),
    "nothing but zeros.csv": lambda: bytes(60 * MEGA),
    "UTF-16 without end.csv": lambda: b"\xff\xfe" + b"\x00\xd8" * (30 * MEGA),
}
THROUGH_THE_WINDOW = (
    *("a 300 MB string.json", "a 60 MB cell.csv", "10,000 deep.json", "100,000 columns.csv"),
    *("a million lines.csv", "30 million empty lists.json"),
)


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
    yield at_desk
    at_desk.goes_home()


class Heart(QObject):
    """Beats on the main thread and remembers its longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._on_beat)
        self._since.start()
        self._timer.start()

    def _on_beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._since.restart())


@pytest.mark.timeout(600)
def test_bombs_are_refused_while_the_window_stays_quick(
    gate: Gate, desk: AtDesk, board_file: Path
) -> None:
    wrong: list[str] = []
    slowest, longest_ms = 0.0, 0
    for name, made in BOMBS.items():
        path = board_file.with_name(name)
        path.write_bytes(made())
        start = monotonic()
        if name in THROUGH_THE_WINDOW:
            longest_ms = max(longest_ms, _pause_while_importing(desk, path))
        elif not (kind := _refusal(path)):
            wrong.append(f"{name} was read")
        elif kind == "import_failed":
            wrong.append(f"{name} ended the reader")
        seconds = monotonic() - start
        slowest = max(slowest, seconds)
        wrong += [f"{name}: {seconds:.0f} s"] * (seconds > HANG * MOST_SECONDS)
        path.unlink()
    wrong += ["there are cards"] * bool(desk.titles())
    wrong += [f"the window paused {longest_ms} ms"] * (longest_ms > HANG * MOST_PAUSE_MS)
    value = f"{len(BOMBS)} bombs, slowest {slowest:.1f} s, longest pause {longest_ms} ms"
    limit = f"all refused in {MOST_SECONDS} s, {MOST_PAUSE_MS} ms"
    gate("F3", f"{value} {wrong or ''}", limit, not wrong)


def _refusal(path: Path) -> str:
    try:
        sandbox.read(path, reading.Options(TODAY, mapping={"title": 0}))
    except BadFile as error:
        return error.kind
    return ""


def _pause_while_importing(desk: AtDesk, path: Path) -> int:
    """Choose a file in the window and wait for the notice that refuses it."""
    bar = desk.window.notice_bar
    bar.withdraw("news")
    heart = Heart()
    desk.open_board.importing.start(str(path))
    desk.qtbot.waitUntil(lambda: "cannot be imported" in bar.text(), timeout=60_000)
    heart.deleteLater()
    return heart.longest_ms
