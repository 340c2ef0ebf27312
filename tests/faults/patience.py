"""Waiting inside a script that runs the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

STEP_MS = 10
PATIENCE_MS = 20_000


def wait_until(holds: Callable[[], object]) -> None:
    """Let the window work until something holds."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if holds():
            return
        QTest.qWait(STEP_MS)
    raise AssertionError("waited in vain")
