"""Starts: in places that cannot be used as they should, and several at once."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple, cast

import pytest

from tests.driver.builders import Clock, added, open_desk
from tests.driver.processes import start
from tests.faults.scripts import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261127
RACES, LONG_RACES = 100, 500
MOST_SECONDS = 5.0
COMMAND = "from board.app.main import run; run()"
LOOK = "from tests.faults.window_look import main; main()"
GONE = """
import shutil
import sys
from pathlib import Path
from tests.driver.builders import Clock, open_desk
from board.services import cards, watch
from board.domain.errors import BoardError
from board.ui.sentences import sentence
board = Path(sys.argv[1])
ws = open_desk(str(board), Clock())
shutil.rmtree(board.parent)
for what in (lambda: watch.everything(ws), lambda: cards.add(ws, cards.Draft("x"))):
    try:
        what()
        print("no error")
    except BoardError as error:
        print(sentence(error))
print("again" if board.parent.exists() else "gone")
"""
HOT = """
import os, signal, sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None)
file.execute("PRAGMA cache_size=1")
file.execute("BEGIN IMMEDIATE")
file.execute("UPDATE cards SET note = note || 'never committed'")
file.execute("CREATE TABLE more AS SELECT randomblob(100000)")
os.kill(os.getpid(), signal.SIGKILL)
"""


class Case(NamedTuple):
    """A place, what must be said when reading and when writing there, "" for no complaint."""

    name: str
    prepare: Callable[[Path], Path]
    reading: str
    writing: str
    rolls_back: bool = False  # the file changes, to what was last committed


def sound(folder: Path) -> Path:
    """Make a board with a card."""
    board = folder / "place" / "board.db"
    board.parent.mkdir(mode=0o700, parents=True)
    ws = open_desk(str(board), Clock())
    for number in range(40):
        added(ws, f"card {number}", note="x" * 900)
    ws.store.close()
    return board


def read_only_file(folder: Path) -> Path:
    board = sound(folder)
    board.chmod(0o400)
    return board


def read_only_folder(folder: Path) -> Path:
    board = sound(folder)
    board.parent.chmod(0o500)
    return board


def unreadable_file(folder: Path) -> Path:
    board = sound(folder)
    board.chmod(0)
    return board


def unreadable_folder(folder: Path) -> Path:
    board = sound(folder)
    board.parent.chmod(0)
    return board


def missing_folder(folder: Path) -> Path:
    place = folder / "place"
    place.mkdir()
    place.chmod(0o500)
    return place / "missing" / "board.db"


def file_in_the_way(folder: Path) -> Path:
    (folder / "place").write_text("no folder")
    return folder / "place" / "board.db"


def folder_in_the_way(folder: Path) -> Path:
    board = folder / "place" / "board.db"
    board.mkdir(parents=True)
    return board


def dangling_link(folder: Path) -> Path:
    board = folder / "place" / "board.db"
    board.parent.mkdir()
    board.symlink_to(folder / "nowhere" / "board.db")
    return board


def stale_lock(folder: Path) -> Path:
    board = sound(folder)
    lock = board.with_name("board.db.lock")
    lock.write_text("1")
    lock.chmod(0o400)
    return board


def hot_journal(folder: Path) -> Path:
    board = sound(folder)
    done = subprocess.run([sys.executable, "-c", HOT, board], check=False)
    assert done.returncode == -signal.SIGKILL
    assert board.with_name("board.db-journal").exists()
    return board


def hot_journal_in_read_only_folder(folder: Path) -> Path:
    board = hot_journal(folder)
    board.parent.chmod(0o500)
    return board


MAY_NOT = "check that you may read its file and folder"
ONLY_READ = "can only be read here"
FOLDER = "folder cannot be written to"
MOVED = "The board’s file was moved or deleted while it was open; put it back, then try again."
NO_FOLDER = "There is no folder"
CASES = (
    Case("read-only file", read_only_file, "", ONLY_READ),
    Case("read-only folder", read_only_folder, "", ONLY_READ),
    Case("unreadable file", unreadable_file, MAY_NOT, MAY_NOT),
    Case("unreadable folder", unreadable_folder, MAY_NOT, MAY_NOT),
    Case("missing folder", missing_folder, NO_FOLDER, NO_FOLDER),
    Case("file in the way", file_in_the_way, NO_FOLDER, NO_FOLDER),
    Case("folder in the way", folder_in_the_way, MAY_NOT, MAY_NOT),
    Case("dangling link", dangling_link, NO_FOLDER, NO_FOLDER),
    Case("stale lock", stale_lock, "", ""),
    Case("hot journal", hot_journal, "", ""),
    Case(
        "hot journal, read-only folder",
        hot_journal_in_read_only_folder,
        *(FOLDER, FOLDER),
        rolls_back=True,
    ),
)


def judged(case: Case, folder: Path) -> list[str]:
    """Return what is wrong with how a place is treated by commands and the window."""
    folder.mkdir()
    board = case.prepare(folder)
    try:
        before = contents(folder)
        found = [
            *complaints(case, "list", case.reading, _commanded(board, "list")),
            *complaints(case, "window", case.reading, _looked(board)),
            *complaints(case, "add", case.writing, _commanded(board, "add", "one more")),
        ]
        if case.writing and not case.rolls_back and contents(folder) != before:
            found.append(f"{case.name}: something was written")
        return found
    finally:
        _open_up(folder)


def complaints(case: Case, what: str, wanted: str, told: str) -> list[str]:
    """Return what is wrong with what was told."""
    if "Traceback" in told:
        return [f"{case.name}, {what}: {told}"]
    says = wanted in told if wanted else "card 7" in told or "one more" in told
    return [] if says else [f"{case.name}, {what}: {told[:300]!r}"]


def contents(folder: Path) -> dict[str, str]:
    """Return everything in a folder, whatever may be read, without the locks of windows."""
    found = {}
    modes = _open_up(folder)
    for path in sorted(folder.rglob("*")):
        if not path.name.endswith(".lock") and "backups" not in path.parts:
            data = path.read_bytes() if path.is_file() else b""
            found[str(path)] = hashlib.sha256(data).hexdigest()
    for path, mode in reversed(modes):
        path.chmod(mode)
    return found


def test_places_that_cannot_be_used_are_explained_and_nothing_is_written_elsewhere(
    gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    wrong = [fault for n, case in enumerate(CASES) for fault in judged(case, tmp_path / str(n))]
    told = start(GONE, sound(tmp_path / "gone"), ordinary=True).communicate(timeout=60)
    if told[0].splitlines() != [MOVED, MOVED, "gone"]:
        wrong.append(f"folder removed while running: {told}")
    wrong += [f"written elsewhere: {path}" for path in elsewhere.iterdir()]

    print("\n".join(wrong))  # noqa: T201 - shown when it fails
    number = len(CASES) + 1
    gate("D5", f"{len(wrong)} complaints in {number} cases", "0", not wrong and number == 12)


def test_starts_that_race_make_one_window(gate: Gate, long_run: bool, board_file: Path) -> None:
    races = LONG_RACES if long_run else RACES

    found = run("tests.faults.races", board_file.parent, SEED, races)

    results = cast("list[list[str]]", found["results"])
    wrong = [one for one in results if one.count("window") != 1]
    deaf = sum(one.count("deaf") for one in results)
    slowest = max(cast("list[float]", found["costs"]))
    value = (
        f"{len(wrong)} of {races} races without exactly one window, {deaf} starts not heard,"
        f" a dead process's lock costs {slowest:.2f} s, seed {SEED}"
    )
    passed = not wrong and not deaf and slowest <= MOST_SECONDS and len(results) == races
    gate("D7", value, f"0, 0, {MOST_SECONDS:.0f} s", passed)


def _commanded(board: Path, *command: str) -> str:
    return "".join(
        start(COMMAND, "--board", board, *command, ordinary=True).communicate(timeout=60)
    )


def _looked(board: Path) -> str:
    told, complained = start(LOOK, board, ordinary=True).communicate(timeout=60)
    if not told:
        return complained
    shown = json.loads(told)
    return f"{shown.get('refused', '')}{shown.get('page', '')} {shown.get('cards', '')}"


def _open_up(folder: Path) -> list[tuple[Path, int]]:
    """Let everything be read; return the modes to go back to."""
    modes = []
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode & 0o777
            if path.is_dir():
                path.chmod(0o700)
            modes.append((path, mode))
    return modes
