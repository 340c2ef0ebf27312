"""What every test gets: a day, a home of its own, offscreen Qt, an eye on the log; and boards.

``ws`` is a new board on SQLite and, in a second run of the same test, on a real PostgreSQL.
"""

from __future__ import annotations

import gc
import logging
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from board.app.qt import load_qt
from tests.driver.builders import Clock, in_memory, open_desk
from tests.driver.processes import Server
from tests.driver.quick import share_statements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from board.services.workspace import Workspace

pytest_plugins = ["tests.faults.gates"]


load_qt()
share_statements()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the program speaks the language of the system
os.environ.pop("LANGUAGE", None)

hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


SERVER_MB = 1_000  # for all the processes' servers, of which each takes up to 100


class _Keeper(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what may take longest, so that no process is left alone with it at the end.

    pytest-xdist gives each process a part of the list, and takes from the ends of the longer ones.
    """
    items.sort(key=_most_seconds, reverse=True)
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    items[:] = [item for first in range(processes) for item in items[first::processes]]


def pytest_collection_finish() -> None:
    """Look no more for garbage among what stays until the end: hundreds of thousands of objects."""
    gc.collect()
    gc.freeze()


def _most_seconds(item: pytest.Item) -> float:
    own = item.get_closest_marker("timeout")
    return float(own.args[0]) if own else 0.0


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose code warned in the log, unless it is marked ``expects_log``."""
    keeper = _Keeper()
    logger = logging.getLogger("board")
    logger.addHandler(keeper)
    yield
    logger.removeHandler(keeper)
    if keeper.lines and request.node.get_closest_marker("expects_log") is None:
        pytest.fail("unexpected in the log:\n" + "\n".join(keeper.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test empty user folders, so that none sees another's boards and settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}", str(folder))
    monkeypatch.delenv("FOLLOWUP_BOARD", raising=False)


@pytest.fixture
def clock() -> Clock:
    """Give a clock that says Mon 23 Nov 2026, 10:00 UTC."""
    return Clock()


@pytest.fixture(autouse=True)
def _all_boards_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close every database connection a test leaves open: a server's database is dropped next."""
    from board.store.engine import Store

    opened: list[Store] = []
    make = Store.__init__

    def remember(self: Store, engine: Engine, *more: object) -> None:
        make(self, engine, *more)  # type: ignore[arg-type]  # as they came
        opened.append(self)

    monkeypatch.setattr(Store, "__init__", remember)
    yield
    for store in opened:
        store.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """Start PostgreSQL once in each test process; a missing one is an error, never a skip.

    In memory a new board takes 15 ms instead of 120. Sockets have short names.
    """
    with tempfile.TemporaryDirectory(prefix="pg", dir=in_memory(SERVER_MB)) as folder:
        server = Server(Path(folder) / "server")
        yield server
        server.stop()


@pytest.fixture
def server_address(postgres: Server, _all_boards_closed: None) -> Iterator[str]:
    """Give the address of an empty PostgreSQL database."""
    with postgres.database() as address:
        yield address


@pytest.fixture
def server_board(postgres: Server, _all_boards_closed: None) -> Iterator[str]:
    """Give the address of a new board on PostgreSQL."""
    with postgres.board() as address:
        yield address


@pytest.fixture
def board_file() -> Iterator[Path]:
    """Give the place of a board file that is not there yet; in memory, where syncing is quick."""
    with tempfile.TemporaryDirectory(dir=in_memory()) as folder:
        yield Path(folder) / "board.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def board_address(request: pytest.FixtureRequest) -> str:
    """Give the address of a board to be made: every test that asks for it runs on both."""
    on_server = "server_board" if "ws" in request.fixturenames else "server_address"
    return str(request.getfixturevalue("board_file" if request.param == "sqlite" else on_server))


@pytest.fixture
def ws(board_address: str, clock: Clock) -> Workspace:
    """Give the new board of Eva Klein at her computer."""
    return open_desk(board_address, clock)


@pytest.fixture
def second_ws(ws: Workspace, board_address: str, clock: Clock) -> Workspace:
    """Give the same board to Max Mohr at another computer."""
    return open_desk(board_address, clock, "Max Mohr")


@pytest.fixture
def file_ws(board_file: Path, clock: Clock) -> Workspace:
    """Give the new board of Eva Klein in a file."""
    return open_desk(str(board_file), clock)
