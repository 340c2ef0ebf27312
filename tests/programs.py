"""Starting Python beside the test: other processes on the same board, or without root's powers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CHECKOUT = Path(__file__).parents[1]
POWERS = "-dac_override,-dac_read_search"


def start(code: str, *arguments: object, ordinary: bool = False) -> subprocess.Popen[str]:
    """Start a program; ``ordinary`` takes root's power to ignore what a file's mode forbids."""
    command = [sys.executable, "-W", "error", "-c", code, *map(str, arguments)]
    if ordinary and os.geteuid() == 0:
        command = ["setpriv", f"--bounding-set={POWERS}", f"--inh-caps={POWERS}", *command]
    return subprocess.Popen(
        command,
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def let_go_together(programs: Iterable[subprocess.Popen[str]]) -> None:
    """Wait until each program has printed a line, then send each of them one."""
    waiting = list(programs)
    for program in waiting:
        assert program.stdout is not None
        program.stdout.readline()
    for program in waiting:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()


def answer(program: subprocess.Popen[str]) -> str:
    """Wait for a program and return what it printed; it must have ended well."""
    told, complained = program.communicate(timeout=60)
    assert program.returncode == 0, complained
    return told.strip()
