"""Starting this program again in a process of its own, for another board."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from collections.abc import Sequence


def start_again(arguments: Sequence[str]) -> bool:
    """Start the program with ``arguments``, independent of this process; False if it cannot be."""
    if getattr(sys, "frozen", False):
        command = [sys.executable, *arguments]
    else:
        command = [sys.executable, "-m", "board", *arguments]
    started = QProcess.startDetached(command[0], command[1:])
    return bool(started[0] if isinstance(started, tuple) else started)
