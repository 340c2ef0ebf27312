"""What went badly wrong, on disk for the next start: crashes, hangs, exceptions nobody caught.

Only places in the code are written, never a value: values are customers' data.
"""

from __future__ import annotations

import faulthandler
import platform
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, qVersion

from board import __version__
from board.domain.errors import trace_of

if TYPE_CHECKING:
    from pathlib import Path

HANG_SECONDS = 10
BEAT_MS = 2_000
LONGEST = 100_000
"""Bytes of a file after which nothing more is written to it: the first faults tell the most."""
ENDED = "the program was then closed as usual"


class CrashFile:
    """The file of one board; a process that ends well and without a fault leaves none behind."""

    def __init__(self, path: Path) -> None:
        """Write crashes of this process to ``path`` from now on; keep what stands there."""
        self._path = path
        self._file: IO[str] | None = None
        self._left = 0
        try:
            self._file = path.open("a", encoding="utf-8")
            path.chmod(0o600)
            self._left = path.stat().st_size
        except OSError:
            faulthandler.enable()  # a full or read-only disk is no reason not to start
            return
        faulthandler.enable(self._file)

    def take(self) -> str:
        """Return what an earlier process left behind, and forget it."""
        if self._file is None or not self._left:
            return ""
        try:
            everything = self._path.read_bytes()
            self._file.truncate(0)
            self._write(everything[self._left :].decode("utf-8", "replace"))
        except OSError:
            return ""
        text = everything[: min(self._left, LONGEST)].decode("utf-8", "replace")
        self._left = 0
        return f"{_about()}\n{text}"

    def note(self, error: BaseException) -> None:
        """Write down where an exception came from that nobody caught."""
        self._write(trace_of(error) + "\n")

    def alive(self) -> None:
        """Say that the program answers; when this is not said again in time it hangs."""
        if self._file is not None:
            faulthandler.dump_traceback_later(HANG_SECONDS, file=self._file)

    def leave(self) -> None:
        """End beside another process of this board, whose file this is."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()

    def close(self) -> None:
        """End well: no more hangs and crashes are looked for."""
        faulthandler.cancel_dump_traceback_later()
        if self._file is None:
            return
        faulthandler.disable()
        try:
            faulty = self._path.stat().st_size > self._left
            if faulty:
                self._write(ENDED + "\n")
            self._file.close()
            if not faulty and not self._left:
                self._path.unlink()
        except OSError:
            return  # the folder went; there is nothing left to do

    def _write(self, text: str) -> None:
        if self._file is None or self._file.closed:
            return
        try:
            if self._path.stat().st_size < LONGEST:
                self._file.write(text)
                self._file.flush()
        except OSError:
            return  # nothing can be done about a disk that is full as well


class Watchdog(QObject):
    """Lets the crash file know that the event loop turns."""

    def __init__(self, crashes: CrashFile, parent: QObject) -> None:
        super().__init__(parent)
        self._crashes = crashes
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(crashes.alive)
        self._beat.start()
        crashes.alive()

    def stop(self) -> None:
        """Stop watching: closing may wait for a slow disk."""
        self._beat.stop()
        faulthandler.cancel_dump_traceback_later()


def ended_unexpectedly(report: str) -> bool:
    """Return whether the process that left ``report`` did not come to be closed."""
    return not report.rstrip().endswith(ENDED)


def _about() -> str:
    return (
        f"Follow-up Board {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
