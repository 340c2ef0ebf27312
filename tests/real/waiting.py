"""Waiting for something to become true, with a deadline."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
PATIENCE = 15.0  # seconds: for a machine that is busy with other tests
BETWEEN = 0.03


def until(check: Callable[[], Result | None], what: str, *, seconds: float = PATIENCE) -> Result:
    """Ask until the answer is true and return it; fail when it was not by the deadline."""
    deadline = time.monotonic() + seconds
    while True:
        asked = time.monotonic()
        answer = check()
        if answer:
            return answer
        assert asked < deadline, f"not within {seconds:g} s: {what}"
        time.sleep(BETWEEN)
