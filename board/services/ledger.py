"""What this computer remembers of a board's mail outside the board: so a copy sends nothing twice.

A restored backup, a copied file or a second computer believes that mail still waits which has
long left. Which state of the board this computer sends for, and what left it, stands in two small
files of the user's own; only ids are in them.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

PRIVATE = 0o600


class Ledger:
    """The memory of one board's mail on this computer."""

    def __init__(self, folder: Path, identity: str) -> None:
        """Look for the files of a board, by its identity, in a folder of the user's state."""
        self._epoch = folder / f"mail-{identity}.epoch"
        self._sent = folder / f"mail-{identity}.sent"
        self._seen = folder / f"mail-{identity}.seen"

    def knows(self, epoch: str) -> bool:
        """Return whether this computer sends for this state of the board."""
        return self.epoch == epoch

    @property
    def epoch(self) -> str:
        """The state of the board that this computer sends for; empty where it never did."""
        try:
            return self._epoch.read_text("ascii").strip()
        except (FileNotFoundError, UnicodeDecodeError):
            return ""

    def take(self, epoch: str) -> None:
        """Send for this state of the board from now on: a person said so."""
        _replace(self._epoch, epoch)

    def seen(self, folder: str) -> tuple[int, int]:
        """Return up to which number a folder of the mailbox was looked at, and of which count.

        Both are 0 for one that was not.
        """
        validity, last = self._folders().get(folder, (0, 0))
        return validity, last

    def see(self, folder: str, validity: int, last: int) -> None:
        """Note that a folder was looked at up to a number."""
        _replace(self._seen, json.dumps(self._folders() | {folder: (validity, last)}))

    def _folders(self) -> dict[str, tuple[int, int]]:
        try:
            return dict(json.loads(self._seen.read_text("ascii")))
        except (FileNotFoundError, ValueError):  # looked at once more, which counts once
            return {}

    def last_fence(self, message_id: str) -> int:
        """Return under which number a message was last given to a server here; 0 for never."""
        return max(
            (fence for known, fence, _about in self._lines() if known == message_id), default=0
        )

    def left_in_another(self, message_id: str, about: Collection[str]) -> bool:
        """Return whether another message about one of the same things was given to a server here.

        A board that was put back has forgotten it, and would ask the customer once more.
        """
        wanted = frozenset(about)
        return any(
            known != message_id and not wanted.isdisjoint(told)
            for known, _fence, told in self._lines()
        )

    def add(self, message_id: str, fence: int, about: Iterable[str] = ()) -> None:
        """Note that a message is given to a server now; it is on the disk when this returns.

        What it is ``about`` are words without blanks.
        """
        with _private(self._sent, "a") as file:
            file.write(" ".join((message_id, str(fence), *about)) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def _lines(self) -> Iterator[tuple[str, int, list[str]]]:
        try:
            text = self._sent.read_text("ascii", errors="replace")
        except FileNotFoundError:
            return
        for line in text.splitlines():
            known, _blank, rest = line.partition(" ")
            fence, *about = rest.split(" ")
            if fence.isdecimal():  # a line that a kill cut short says nothing
                yield known, int(fence), about


def _replace(file: Path, text: str) -> None:
    """Write a file anew, whole or not at all."""
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    with _private(new, "w") as written:
        written.write(text)
        written.flush()
        os.fsync(written.fileno())
    new.replace(file)


@contextmanager
def only_sender(board: Path | None) -> Iterator[bool]:
    """Tell whether this process alone sends for a board file; on a server the leases see to it."""
    if board is None:
        yield True
        return
    with _private(board.with_name(f"{board.name}.sending"), "a") as file:
        yield _locked(file)


def _private(path: Path, mode: str) -> IO[str]:
    """Open a file that only its owner may read; whoever asked closes it."""
    return open(path, mode, encoding="ascii", opener=_opened)


def _opened(name: str, flags: int) -> int:
    return os.open(name, flags, PRIVATE)


def _locked(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
