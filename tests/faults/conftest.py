"""The tests of gates: somebody at a desk, and a way to a server on which answers get lost.

The fixtures ``gate`` and ``long_run`` come from ``gates.py`` here.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.driver.scenario import AtDesk
from tests.faults.losing import Losing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock


@pytest.fixture
def losing(server_board: str) -> Iterator[Losing]:
    """Give the way to a server that loses answers."""
    with TemporaryDirectory(prefix="way") as folder, Losing(server_board, Path(folder)) as way:
        yield way


@pytest.fixture
def sits(
    clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], AtDesk]]:
    """Let somebody sit down at a board; they go home at the end."""
    with ExitStack() as at_end:

        def sit(address: str) -> AtDesk:
            desk = AtDesk(qtbot, monkeypatch, address=address, clock=clock)
            at_end.callback(desk.goes_home)
            return desk

        yield sit
