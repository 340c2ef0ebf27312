"""S1-wall: 72 hours of the wall leave memory, files, threads, objects and timers as they were."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from tests.driver.processes import CHECKOUT
from tests.faults.test_soak import FLAT, WARM_HOURS, _drifts, theil_sen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate


# Far less happens on a wall than at a desk, so its memory hardly varies and any growth, the test's
# own samples too (0.04 MB a day), would differ from 0: the limit is a figure instead.
MOST_MB_A_DAY = 0.25


@pytest.mark.timeout(600)
def test_72_hours_of_the_wall_leave_everything_flat(gate: Gate, tmp_path: Path) -> None:
    result = tmp_path / "soak.json"
    start = monotonic()
    # A log that is kept for a report would grow by each loss that is told of.
    quiet = ("-q", "-p", "no:randomly", "-p", "no:logging", "-o", f"cache_dir={tmp_path}")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *quiet, "tests/faults/soaking_wall.py"],
        cwd=CHECKOUT,
        env={**os.environ, "SOAK_RESULT": str(result), "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    told = json.loads(result.read_text())
    samples = [each for each in told["samples"] if each["hours"] >= WARM_HOURS]
    slope, low, high = theil_sen([(each["hours"] / 24, each["rss"]) for each in samples])
    drifts = [name for name in FLAT if _drifts([each[name] for each in samples])]
    flat = high <= MOST_MB_A_DAY
    value = (
        f"{slope:+.2f} MB a day ({low:+.2f} to {high:+.2f}), {told['changes']} changes, "
        f"{told['losses']} losses, {monotonic() - start:.0f} s, drifting: {drifts or 'nothing'}"
    )
    gate("S1-wall", value, f"{MOST_MB_A_DAY} MB a day", flat and not drifts)
