"""A way to a PostgreSQL server that carries out a commit but loses the answer.

It listens at a socket of its own, as a server would, and passes everything on until it is armed.
"""

from __future__ import annotations

import select
import socket
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from typing import Self

SOCKET = ".s.PGSQL.5432"
WRITES, COMMIT = b"INSERT INTO groups", b"COMMIT"
SECONDS = 10


class Losing:
    """Loses the answers to the next ``armed`` commits of something; ``lost`` counts them.

    With ``shut`` the server is away altogether; ``shuts`` lets that begin with the loss.
    """

    def __init__(self, address: str, folder: Path) -> None:
        """Stand before the server of ``address``."""
        place = parse_qs(urlsplit(address).query)["host"][0]
        self._server = str(Path(place) / SOCKET)
        self.address = address.replace(place, str(folder))
        self.armed = self.lost = 0
        self.shut = self.shuts = False
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / SOCKET))
        self._listening.listen()
        self._thread = Thread(target=self._accept, name="losing", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(SECONDS)

    def _accept(self) -> None:
        with suppress(OSError):  # closed at the end
            while True:
                client, _ = self._listening.accept()
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
                        return
                    writes = writes and COMMIT not in data
