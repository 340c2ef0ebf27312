"""Starting the scripts beside the tests: each in a Python of its own, answering in JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_SECONDS = 3_000


def run(module: str, *arguments: object, within: Sequence[str] = ()) -> dict[str, object]:
    """Run a script to its end and return its answer, which is also shown when the test fails."""
    done = subprocess.run(
        [*within, sys.executable, "-W", "error", "-m", module, *map(str, arguments)],
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


def with_own_mounts() -> list[str]:
    """Return what a command begins with that may mount where nobody else sees it."""
    if os.geteuid() == 0:
        return ["unshare", "--mount"]
    if subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0:
        kept = [f"{name}={value}" for name, value in os.environ.items()]
        return ["sudo", "-n", "unshare", "--mount", "env", *kept, f"PYTHONPATH={CHECKOUT}"]
    return ["unshare", "--mount", "--map-root-user"]
