"""Starting this program again in a process of its own, for another board."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from collections.abc import Sequence

SCRIPT = "followup-board"


def start_again(arguments: Sequence[str]) -> bool:
    """Start the program with ``arguments``, independent of this process; False if it cannot be."""
    command = command_line(arguments)
    started = QProcess.startDetached(command[0], command[1:])
    return bool(started[0] if isinstance(started, tuple) else started)


def command_line(arguments: Sequence[str] = ()) -> list[str]:
    """Return the words that start this program with ``arguments``, whatever the folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    script = Path(sys.argv[0]).absolute()
    if script.stem == SCRIPT and script.is_file():
        return [str(script), *arguments]
    return [sys.executable, "-m", "board", *arguments]
