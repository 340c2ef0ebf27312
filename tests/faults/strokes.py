"""Faults at one chosen write, sync or unlink of a process, made by strace.

strace counts the calls of each process and each kind apart and can make one of them a kill or an
error, but it is told which one at its start. So one strace watches one server, and each child that
the server forks first wastes as many calls of that kind as bring its own K-th call to the number
that strace waits for. A point costs a fork, no new Python.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

NOWHERE = "/nonexistent/nowhere"
NO_FILE = 9_999
MOST_SECONDS = 3_000
WASTED: dict[str, Callable[[], object]] = {
    "pwrite64": lambda: os.pwrite(NO_FILE, b"", 0),
    "fdatasync": lambda: os.fdatasync(NO_FILE),
    "fsync": lambda: os.fsync(NO_FILE),
    "ftruncate": lambda: os.ftruncate(NO_FILE, 0),
    "unlink": lambda: os.unlink(NOWHERE),  # noqa: PTH108 - the call itself is wanted
    "unlinkat": lambda: os.unlink(NOWHERE, dir_fd=os.open("/", os.O_RDONLY)),
    "link": lambda: os.link(NOWHERE, NOWHERE),
    "linkat": lambda: os.link(NOWHERE, NOWHERE),
    "rename": lambda: os.rename(NOWHERE, NOWHERE),  # noqa: PTH104 - the same
}
WATCHED = ",".join(f"?{name}" for name in WASTED)  # "?": not every processor has them all
LINE = re.compile(r"^(\d+) +(\w+)\(")


class Point(NamedTuple):
    """The ``number``-th call of a kind that a process makes."""

    call: str
    number: int


def waste(point: Point, awaited: int) -> None:
    """Bring the calls of this process so far that the point is the one strace waits for."""
    for _ in range(awaited - point.number):
        with suppress(OSError):
            WASTED[point.call]()


def traced(
    module: str, *arguments: object, fault: str = "", points: Sequence[Point] = (), log: Path
) -> dict[str, object]:
    """Run a server under strace, hand it the points, and return what it answered.

    ``fault`` is what strace does, such as ``signal=SIGKILL:when=900``. Fails where the system does
    not let strace trace: a gate that cannot run has not passed.
    """
    inject = ["-e", f"inject={WATCHED}:{fault}"] if fault else []
    # WORKAROUND strace 6.1: with --seccomp-bpf an injected signal is silently not delivered.
    quick = [] if "signal" in fault else ["--seccomp-bpf"]
    strace = ["strace", "-f", *quick, "-qq", "-o", str(log), "-e", f"trace={WATCHED}"]
    command = [*strace, *inject, sys.executable, "-W", "error", "-m", module]
    done = subprocess.run(
        [*command, *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONDONTWRITEBYTECODE": "1"},
        input=json.dumps(points),
        capture_output=True,
        text=True,
        check=False,
        timeout=MOST_SECONDS,
    )
    assert done.returncode == 0, (done.returncode, done.stderr)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def handed_points() -> list[Point]:
    """Return, in the server, the points it was handed."""
    return [Point(call, number) for call, number in json.load(sys.stdin)]


def calls_of(log: Path, pid: object) -> Counter[str]:
    """Return how many calls of each kind a process made, from strace's log."""
    found = (LINE.match(line) for line in log.read_text("utf-8", "replace").splitlines())
    return Counter(line[2] for line in found if line and line[1] == str(pid))


def every(calls: Counter[str]) -> list[Point]:
    """Return all points of a process that makes these calls."""
    return [Point(call, n + 1) for call in sorted(calls) for n in range(calls[call])]


def spread(points: Sequence[Point], most: int) -> list[Point]:
    """Return at most so many of the points, evenly spread."""
    if len(points) <= most:
        return list(points)
    return [points[number * len(points) // most] for number in range(most)]
