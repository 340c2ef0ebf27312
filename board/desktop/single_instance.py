"""One window process per board: the second start hands over what it was asked for, and ends.

The lock is one of the operating system's on an open file: it goes with its process, so nothing is
left over by a crash, whatever process id comes next. The socket carries one message: a short JSON
list of words such as ``["desk"]`` or ``["wall", "HDMI-1"]``.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE_MS = 2000
PAUSE_MS = 20
LONGEST_MESSAGE = 4096
MOST_WORDS = 8
LONGEST_PATH = 100
DESK = ("desk",)


class SingleInstance(QObject):
    """Holds the lock of a board; ``called`` carries the words of another start.

    The words come from a process of the same account, yet whoever takes them must know them: they
    are at most 8 texts, 4 KB together.
    """

    called = Signal(list)

    def __init__(self, lock: Path, folder: Path, parent: QObject | None = None) -> None:
        """Be ready to lock the file ``lock``; the socket lies in ``folder`` (mode 0700)."""
        super().__init__(parent)
        self._path = lock
        self._own_path = folder / f"{_digest(lock)}.lock"
        self._file: IO[bytes] | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = f"followup-{_digest(lock)}"
        self._name = name if sys.platform == "win32" else _socket_path(folder, name)

    def take(self) -> bool:
        """Take the lock and listen; False when another process has it."""
        file = self._opened()
        if not _locked(file):
            file.close()
            return False
        self._file = file
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def call(self, words: Sequence[str] = DESK) -> bool:
        """Hand ``words`` to the process that holds the lock; False if it is deaf.

        ValueError for more words than a message holds.
        """
        message = _written(words)
        socket = QLocalSocket()
        if not self._reached(socket):
            return False
        socket.write(message)
        sent = socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return sent

    def release(self) -> None:
        """Give the lock back."""
        self._server.close()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> IO[bytes]:
        """Open the lock file; where a board can only be read, one among this user's sockets."""
        try:
            return self._path.open("ab")
        except OSError:
            return self._own_path.open("ab")

    def _reached(self, socket: QLocalSocket) -> bool:
        """Connect to the process that holds the lock, which may only be about to listen."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not patience.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(PATIENCE_MS):
                return True
            QThread.msleep(PAUSE_MS)
        return False

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setReadBufferSize(LONGEST_MESSAGE)
        socket.readyRead.connect(self._on_message)  # no lambda: it would keep this object alive
        socket.disconnected.connect(socket.deleteLater)

    def _on_message(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.canReadLine():
            words = _read(bytes(socket.readLine().data()))
            socket.disconnectFromServer()  # nobody has more to say
            if words:
                self.called.emit(words)
        elif socket.bytesAvailable() >= LONGEST_MESSAGE:
            socket.abort()  # a stranger's flood is not kept


def _written(words: Sequence[str]) -> bytes:
    """Return words as a message, one line."""
    message = json.dumps(list(words)).encode("ascii") + b"\n"
    if len(words) > MOST_WORDS or len(message) > LONGEST_MESSAGE:
        raise ValueError(len(words))
    return message


def _read(message: bytes) -> list[str]:
    """Return the words of a message; none when it is no list of a few texts."""
    try:
        words = json.loads(message)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested without end
        return []
    if not isinstance(words, list) or not 0 < len(words) <= MOST_WORDS:
        return []
    return words if all(isinstance(word, str) for word in words) else []


def _digest(lock: Path) -> str:
    return hashlib.sha256(os.fsencode(lock.absolute())).hexdigest()[:24]


def _socket_path(folder: Path, name: str) -> str:
    """Return where the socket lies: a path of over 107 bytes is none for the system."""
    path = folder / name
    if len(os.fsencode(path)) > LONGEST_PATH:
        path = Path(tempfile.gettempdir()) / f"{name}-{os.getuid()}"
    return str(path)


def _locked(file: IO[bytes]) -> bool:
    """Try to lock an open file for this process alone."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    os.set_inheritable(file.fileno(), False)
    return True
