"""S1: 72 hours of work leave memory, open files, threads, objects and timers as they were."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from itertools import combinations
from statistics import median
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

WARM_HOURS = 36  # until then what is kept for good is still growing to its size
# What samples that vary by 0.2 MB (resident) and 0.03 MB (in use) cannot tell from 0. A leak of
# 100 bytes at each change of a card was 1.08 MB a day here, a text of 25 letters 0.19 (in use).
STILL = 0.1
STILL_IN_USE = 0.08
MOST_MB_A_DAY = 1.0
SURE = 1.96  # of the normal distribution, 95 %
# Pictures go back to the system when they are freed: glibc would learn to keep some of them. And
# Python's objects are in no pools, so that glibc can tell how much of its memory is in use.
STEADY = {"MALLOC_MMAP_THRESHOLD_": "131072", "PYTHONMALLOC": "malloc"}
FLAT = ("files", "threads", "objects", "widgets", "timers")


@pytest.mark.timeout(1_800)
def test_72_hours_leave_everything_flat(gate: Gate, tmp_path: Path, long_run: bool) -> None:
    result = tmp_path / "soak.json"
    start = monotonic()
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:randomly",
                "--no-qt-log",  # it would keep each message
                "-o",
                f"cache_dir={tmp_path}",
            ),
            "tests/faults/soaking.py",
        ],
        cwd=CHECKOUT,
        env={**os.environ, **STEADY, "SOAK_RESULT": str(result), "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=1_700,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    *lines, told = map(json.loads, result.read_text().splitlines())
    samples = [each for each in lines if each["hours"] >= WARM_HOURS]
    slope, low, high = _growth(samples, "rss")
    used, used_low, used_high = _growth(samples, "used")
    drifts = [name for name in FLAT if _drifts([each[name] for each in samples])]
    flat = slope <= MOST_MB_A_DAY and low <= STILL and used_low <= STILL_IN_USE
    value = (
        f"{slope:+.2f} MB a day ({low:+.2f} to {high:+.2f}), in use {used:+.3f} "
        f"({used_low:+.3f} to {used_high:+.3f}), {told['changes']} changes, "
        f"{told['polls']} polls, {monotonic() - start:.0f} s, drifting: {drifts or 'nothing'}"
    )
    gate(
        "S1",
        value,
        f"{MOST_MB_A_DAY:.0f} MB a day, surely over {STILL} (in use {STILL_IN_USE}) counts as "
        "different from 0",
        flat and not drifts,
    )


def _growth(samples: list[dict[str, float]], name: str) -> tuple[float, float, float]:
    return theil_sen([(each["hours"] / 24, each[name]) for each in samples])


def _drifts(counts: list[float]) -> bool:
    """Return whether the last third is above all that was before."""
    third = len(counts) // 3
    return min(counts[-third:]) > max(counts[:third])


def theil_sen(points: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Return the median slope of all pairs of points, and its 95 % confidence interval (Sen)."""
    slopes = sorted((b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(points, 2))
    count = len(points)
    spread = SURE * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    first = max(0, round((len(slopes) - spread) / 2))
    last = min(len(slopes) - 1, round((len(slopes) + spread) / 2))
    return median(slopes), slopes[first], slopes[last]
