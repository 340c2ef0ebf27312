"""W2: whom several writers name at once, though nobody knew them before, is made once."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

ROUNDS = 50
SECONDS = 60


def raced(address: str | Path, rounds: int) -> dict[str, list[str]]:
    command = [sys.executable, "-m", "tests.faults.naming", str(address), str(rounds)]
    ended = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert ended.returncode == 0, ended.stderr
    found: dict[str, list[str]] = json.loads(ended.stdout)
    return found


@pytest.mark.timeout(2 * SECONDS)
def test_four_writers_who_name_the_same_new_people_at_once_make_them_once(
    board_file: Path, server_board: str, gate: Gate, long_run: bool
) -> None:
    rounds = 10 * ROUNDS if long_run else ROUNDS
    found = [raced(board_file, rounds), raced(server_board, rounds)]

    wrong = sum(len(each["wrong"]) for each in found)
    shared = sum(len(each["shared"]) for each in found)
    value = f"{wrong} not once, {shared} places shared, of {rounds} rounds on two engines"
    gate("W2", value, "0, 0", not wrong and not shared)
