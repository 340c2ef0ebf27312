"""How the benchmarks measure: processes of their own, medians, and frames that were painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TIMES = 9  # each figure is the median of so many
CHILD = Path(__file__).with_name("child.py")


def started(what: str, *arguments: str) -> dict[str, float]:
    """Start a process of ``child.py``; return what it told."""
    command = [sys.executable, str(CHILD), what, str(time.monotonic()), *arguments]
    # Modules are compiled once, as they are wherever the program is installed.
    env = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    answer = subprocess.run(
        command, env=env, capture_output=True, text=True, check=True, timeout=120
    )
    told: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return told


def middle(runs: Iterable[dict[str, float]], name: str) -> float:
    """Return the median of one thing that was told."""
    return median(run[name] for run in runs)


def percentile(values: Iterable[float], percent: int) -> float:
    """Return a high percentile of single measurements."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
