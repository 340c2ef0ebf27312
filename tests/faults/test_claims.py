"""N1: no reminder is lost or told twice, wherever the desk that claimed it ends."""

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

SECONDS = 60


@pytest.mark.timeout(4 * SECONDS)
def test_a_reminder_is_seen_once_wherever_the_desk_that_claimed_it_ends(
    board_file: Path, server_board: str, gate: Gate, long_run: bool
) -> None:
    rounds = 10 if long_run else 1
    counts: list[int] = []
    for address in (board_file, server_board):
        command = [sys.executable, "-m", "tests.faults.claims", str(address), str(rounds)]
        ended = subprocess.run(
            command,
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            timeout=rounds * SECONDS,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        told: dict[str, list[int]] = json.loads(ended.stdout)
        counts += [count for each in told.values() for count in each]

    lost, repeated = counts.count(0), sum(count > 1 for count in counts)
    value = f"{lost} lost, {repeated} repeated, of {len(counts)} reminders"
    gate("N1", value, "0, 0", lost == repeated == 0)
