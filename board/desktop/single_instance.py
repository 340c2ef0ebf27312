"""One window process per board: the second start brings the first one's window forward.

The lock is one of the operating system's on an open file: it goes with its process, so nothing is
left over by a crash, whatever process id comes next. The socket only carries the message.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import IO

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 2000
PAUSE_MS = 20
LONGEST_MESSAGE = 4096
LONGEST_PATH = 100
FORWARD = b"forward\n"


class SingleInstance(QObject):
    """Holds the lock of a board; ``called`` says that another start wants the window."""

    called = Signal()

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

    def call(self) -> bool:
        """Ask the process that holds the lock to bring its window forward; False if it is deaf."""
        socket = QLocalSocket()
        if not self._reached(socket):
            return False
        socket.write(FORWARD)
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
        socket.readyRead.connect(self._on_message)  # no lambda: it would keep this object alive
        socket.disconnected.connect(socket.deleteLater)

    def _on_message(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            message = bytes(socket.read(LONGEST_MESSAGE).data())
            socket.readAll()  # nobody has more to say; a stranger's flood is not kept
            if FORWARD.strip() in message:
                self.called.emit()


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
