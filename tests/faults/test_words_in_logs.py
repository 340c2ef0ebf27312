"""U4: no customer's word is in any file but the board, in a title, or on standard error."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.driver.processes import CHECKOUT
from tests.faults import canaries
from tests.faults.session import CANARIES, MAIL_WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

WORDS = (*CANARIES, *MAIL_WORDS, *canaries.words())
BOARDS = {"board.db", "a.csv", "b.json", "c.csv", "out.json"}
"""The board, and the files somebody imported or exported at their own word."""
PRIVATE = 0o600
UNSAVED = "unsaved-"
"""So begins the file that keeps typed text until it is on the board; nobody else may read it."""


def test_no_customer_is_named_outside_the_board(gate: Gate, tmp_path: Path) -> None:
    folder = tmp_path / "boards"
    folder.mkdir()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.faults.session", "busy", str(folder / "board.db")],
        cwd=CHECKOUT,
        env={**os.environ, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    places = {path: path.read_bytes() for path in _written(tmp_path)}
    log = b"".join(data for path, data in places.items() if path.suffix == ".log").decode()
    places[folder / "standard error"] = ended.stderr.encode()
    hits = [f"{word} in {path.name}" for path in places for word in _named(places[path])]
    titles: list[str] = json.loads(ended.stdout.splitlines()[-1])
    hits += [f"{word} in the title {title}" for title in titles for word in _named(title.encode())]
    kinds = [kind for kind in ("KeyError", "RuntimeError", "ValueError") if kind not in log]
    value = f"{len(hits)} hits of {len(WORDS)} canaries in {len(places)} files {hits[:3] or ''}"
    assert ended.returncode == 0, ended.stderr
    assert kinds == [], "the log does not name what went wrong"
    assert sum(_used(folder / "board.db")) > len(CANARIES) // 2
    board = (folder / "board.db").read_bytes()
    assert MAIL_WORDS[-1].encode() in board, "no mail was approved"
    assert any(path.suffix == ".sent" and data for path, data in places.items()), "none left"
    assert MAIL_WORDS[0].encode() not in board, "the password is on the board"
    gate("U4", value, "0 hits", not hits)


def _written(home: Path) -> list[Path]:
    return [
        path
        for path in [*home.rglob("*"), *_state_files()]
        if path.is_file() and path.name not in BOARDS and "backups" not in path.parts
        if not (path.name.startswith(UNSAVED) and stat.S_IMODE(path.stat().st_mode) == PRIVATE)
    ]


def _state_files() -> list[Path]:
    from pathlib import Path

    names = ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")
    return [path for name in names for path in Path(os.environ[f"XDG_{name}"]).rglob("*")]


def _named(data: bytes) -> list[str]:
    return [word for word in WORDS if word.encode() in data or word.encode("utf-16-le") in data]


def _used(board: Path) -> list[bool]:
    data = board.read_bytes()
    return [word.encode() in data for word in CANARIES]
