"""Undo and redo: ten thousand random operations leave nothing behind, and come back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from tests.faults.scripts import run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261128
OPERATIONS = 10_000


def test_all_is_undone_to_the_start_and_redone_to_the_end(gate: Gate, board_file: Path) -> None:
    found = run("tests.faults.undoing", board_file.parent, SEED, OPERATIONS)

    wrong = cast("list[object]", found["wrong"])
    value = f"{len(wrong)} batches differ, {found['operations']} operations, seed {SEED}"
    gate("D10", f"{value}, {found['steps']} undone and redone", "0", not wrong)
