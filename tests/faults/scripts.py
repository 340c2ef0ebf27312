"""Starting the scripts beside the tests: each in a Python of its own, answering in JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.driver.processes import CHECKOUT

MOST_SECONDS = 3_000


def run(module: str, *arguments: object) -> dict[str, object]:
    """Run a script to its end and return its answer, which is also shown when the test fails."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", module, *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=MOST_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    print(done.stdout)  # noqa: T201
    return answer_in(done.stdout)


def answer_in(printed: str) -> dict[str, object]:
    """Return the answer a script printed."""
    answer: dict[str, object] = json.loads(printed)
    return answer
