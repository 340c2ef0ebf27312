"""How long the packaged program takes to its first window, beside the one that runs from sources.

``python tests/bench/bundle.py BUNDLE`` lets both take turns, offscreen, on the same board; each
figure is the median. It judges nothing: a busy machine slows both, but not always alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

TIMES = 11
CHECKOUT = Path(__file__).parents[2]
LIMIT = 1.3
TODAY = "2026-11-23"

Told = dict[str, float]


def main(bundle: str) -> None:
    """Measure and print."""
    kinds = {"bundle": [bundle], "sources": [sys.executable, "-m", "board"]}
    with tempfile.TemporaryDirectory() as folder:
        for number, command in enumerate(kinds.values()):  # cached afterwards; not measured
            _started(command, Path(folder) / f"board{number}.db")
        runs: dict[str, list[Told]] = {name: [] for name in kinds}
        for _ in range(TIMES):
            for number, (name, command) in enumerate(kinds.items()):
                runs[name].append(_started(command, Path(folder) / f"board{number}.db"))
    for what in ("window", "board"):
        packed, plain = (median(run[what] for run in runs[name]) for name in kinds)
        print(
            f"start to {what}: bundle {packed:.0f} ms, sources {plain:.0f} ms,"
            f" ratio {packed / plain:.2f}" + (f" (goal {LIMIT})" if what == "window" else "")
        )


def _started(command: list[str], board: Path) -> Told:
    """Start the program; return after how many milliseconds it told what."""
    told: Told = {}
    began = time.monotonic()
    program = subprocess.Popen(
        [*command, "--board", str(board), "--today", TODAY, "--self-test", "first-window"],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    for line in program.stdout:
        told[line.strip()] = (time.monotonic() - began) * 1000
    if program.wait(timeout=60) or {"window", "board"} - set(told):
        sys.exit(f"{command[0]} did not start: {told}")
    return told


if __name__ == "__main__":
    main(sys.argv[1])
