"""How the process asks the system for memory."""

from __future__ import annotations

import sys
from contextlib import suppress

M_ARENA_MAX = -8  # of glibc's malloc.h


def share_one_heap() -> None:
    """Let all threads take their memory from one heap; call it before the first is started.

    glibc gives each thread a heap of its own, and what the store lane reads lies scattered over
    them: 10 MB at 20,000 cards. The threads hardly run at once, so none waits for another.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(AttributeError):  # another C library than glibc
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
