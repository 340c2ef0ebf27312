"""Damaged files: no crash, never an empty board instead, the file kept, a good backup offered."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, cast

import pytest

from board.services import backups
from tests.driver.builders import Clock, added, open_desk
from tests.driver.processes import answer, start
from tests.faults.scripts import run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261126
FINE = {
    "refused",  # with a sentence and an offer
    "found at start",  # opened, and said so with an offer
    "found by the daily backup",  # opened; only the long check sees it
    "nothing to find",  # a changed letter inside a text; nothing tells it from a typed one
    "not damaged",
}
LOOK = "from tests.faults.window_look import main; main()"


def test_damaged_files_are_told_kept_and_never_replaced_by_an_empty_board(
    gate: Gate, long_run: bool, board_file: Path
) -> None:
    files = 2_000 if long_run else 300

    found = run("tests.faults.damages", board_file.parent, SEED, files)

    tally = cast("dict[str, int]", found["tally"])
    bad = sum(number for name, number in tally.items() if name not in FINE)
    told = ", ".join(f"{number} {name}" for name, number in sorted(tally.items()))
    shown = in_the_window(board_file.parent / "window")
    passed = bad == 0 and not shown and sum(tally.values()) == files
    gate("D6", f"{bad} of {files} ({told}), window {shown or 'offers'}, seed {SEED}", "0", passed)


def in_the_window(folder: Path) -> str:
    """Return what the window does wrong with a board whose middle is damaged; take its offer."""
    folder.mkdir()
    for name, place in (("head", 0), ("middle", 0.6)):
        board = folder / f"{name}.db"
        ws = open_desk(str(board), Clock())
        for number in range(60):
            added(ws, f"card {number}", note="x" * 2000)
        backups.make(ws)
        ws.store.close()
        content = bytearray(board.read_bytes())
        at = int(len(content) * place) // 4096 * 4096
        content[at : at + 4096] = bytes(4096)
        board.write_bytes(content)
        before = hashlib.sha256(content).hexdigest()
        shown = answer(start(LOOK, board, "Put back the backup"))
        [kept] = folder.glob(f"{name}-damaged-*.db")
        if hashlib.sha256(kept.read_bytes()).hexdigest() != before:
            return f"changes the file ({name})"
        if "card 59" not in shown:
            return f"puts nothing back ({name}): {shown}"
    return ""
