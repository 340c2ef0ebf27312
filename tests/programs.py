"""Starting Python beside the test: other processes on the same board, or without root's powers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answer(program: subprocess.Popen[str]) -> str:
    """Wait for a program and return what it printed; it must have ended well."""
    told, complained = program.communicate(timeout=60)
    assert program.returncode == 0, complained
    return told.strip()
