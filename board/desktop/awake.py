"""Keeping the computer and its screen awake while the wall is shown.

wakepy asks the desktop through its own interface: on Linux the screen-saver or session service on
the session bus, on Windows SetThreadExecutionState, on macOS caffeinate. Its answers may take
seconds and belong to the thread that asked, so that it has one of its own.
"""

from __future__ import annotations

import logging
from threading import Event, Thread

log = logging.getLogger(__name__)

AGAIN_SECONDS = 60.0
PATIENCE_SECONDS = 2.0


class Awake:
    """Keeps the screen on from ``hold`` to ``release``; where nothing can, it tries again."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        self._released: Event | None = None
        self._thread: Thread | None = None

    def hold(self) -> None:
        """Keep the screen on from now on."""
        if self._released is None:
            self._released = Event()
            self._thread = Thread(
                target=_keep_until, args=(self._released,), name="awake", daemon=True
            )
            self._thread.start()

    def release(self) -> None:
        """Let the screen go dark again; returns at once."""
        if self._released is not None:
            self._released.set()
            self._released = None

    def finish(self) -> None:
        """Let the screen go dark again, and wait a moment until it may: the process ends."""
        self.release()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)
            self._thread = None


def _keep_until(released: Event) -> None:
    from wakepy import keep

    while not released.is_set():
        with keep.presenting(on_fail="pass") as mode:
            log.info("kept awake: %s", mode.active)
            released.wait(None if mode.active else AGAIN_SECONDS)
