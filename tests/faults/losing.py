"""A way to a PostgreSQL server that loses the answer of a commit, or on which nothing moves.

It listens at a socket of its own, as a server would, and passes everything on until it is armed.
"""

from __future__ import annotations

import select
import socket
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

SOCKET = ".s.PGSQL.5432"
WRITES, COMMIT = b"INSERT INTO groups", b"COMMIT"
SECONDS = 10


class Losing:
    """Loses the answers to the next ``armed`` commits of something; ``lost`` counts them.

    With ``shut`` the server is away altogether; ``shuts`` lets that begin with the loss. With
    ``hangs`` the connection stays after the loss, and nobody says a word on it any more.
    """

    def __init__(self, address: str, folder: Path) -> None:
        """Stand before the server of ``address``."""
        place = parse_qs(urlsplit(address).query)["host"][0]
        self._server = str(Path(place) / SOCKET)
        self.address = address.replace(place, str(folder))
        self.armed = self.lost = 0
        self.shut = self.shuts = self.hangs = False
        self._moves, self._over = Event(), Event()
        self._moves.set()
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / SOCKET))
        self._listening.listen()
        self._thread = Thread(target=self._accept, name="losing", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    @contextmanager
    def cut(self) -> Iterator[None]:
        """Let nothing come through meanwhile; connections stay, and new ones get no answer."""
        self._moves.clear()
        yield
        self._moves.set()

    def __exit__(self, *_error: object) -> None:
        self._moves.set()
        self._over.set()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(SECONDS)

    def _accept(self) -> None:
        with suppress(OSError):  # closed at the end
            while True:
                client, _ = self._listening.accept()
                self._moves.wait()
                if self.shut:
                    client.close()
                    continue
                Thread(target=self._pass_on, args=(client,), daemon=True).start()

    def _pass_on(self, client: socket.socket) -> None:
        server = socket.socket(socket.AF_UNIX)
        with client, server, suppress(OSError):
            server.connect(self._server)
            writes = False
            while True:
                ready, _, _ = select.select([client, server], [], [])
                self._moves.wait()
                for one in ready:
                    data = one.recv(65_536)
                    if not data:
                        return
                    (server if one is client else client).sendall(data)
                    if one is server:
                        continue
                    writes = writes or WRITES in data
                    if COMMIT in data and writes and self.armed:
                        self.armed -= 1
                        server.recv(65_536)  # it is carried out
                        self.shut = self.shuts
                        self.lost += 1
                        if self.hangs:
                            self._over.wait()
                        return
                    writes = writes and COMMIT not in data
