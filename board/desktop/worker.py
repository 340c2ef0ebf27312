"""A thread that carries out commands and meanwhile listens to a socket."""

from __future__ import annotations

import select
import socket
from collections import deque
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

CLOSING_SECONDS = 2.0


class Worker:
    """Runs commands in order in a thread of its own; ends with the program at the latest."""

    def __init__(
        self, name: str, *, listens: Callable[[], socket.socket | None], heard: Callable[[], None]
    ) -> None:
        """Prepare; ``heard`` is called in the thread when the socket of ``listens`` has news."""
        self._name, self._listens, self._heard = name, listens, heard
        self._commands: deque[Callable[[], None] | None] = deque()
        self._ringer: socket.socket | None = None
        self._thread: Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether there was a command already."""
        return self._thread is not None

    def do(self, command: Callable[[], None]) -> None:
        """Carry out a command in the thread, which begins with the first one."""
        self._commands.append(command)
        if self._thread is None:
            bell, self._ringer = socket.socketpair()
            self._thread = Thread(target=self._run, args=(bell,), name=self._name, daemon=True)
            self._thread.start()
        self._ring()

    def close(self) -> None:
        """Carry out what was asked for, then end; waits for that, but not long."""
        if self._thread is None or self._ringer is None:
            return
        self._commands.append(None)
        self._ring()
        self._thread.join(CLOSING_SECONDS)
        self._ringer.close()
        self._thread = None

    def _ring(self) -> None:
        if self._ringer is not None:
            with suppress(OSError):  # the thread has ended already
                self._ringer.send(b"!")

    def _run(self, bell: socket.socket) -> None:
        with bell:
            while True:
                other = self._listens()
                ready, _, _ = select.select([bell] if other is None else [bell, other], [], [])
                if bell in ready:
                    bell.recv(64)
                while self._commands:
                    command = self._commands.popleft()
                    if command is None:
                        return
                    command()
                if other in ready:
                    self._heard()
