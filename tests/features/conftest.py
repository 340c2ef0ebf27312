"""A desk, a second one on the same board, and the whole program, for every scenario."""

from __future__ import annotations

from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import file_address
from tests.driver.app import Started
from tests.driver.builders import TODAY, in_days
from tests.driver.scenario import AtDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock


@pytest.fixture
def sits_down(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[Callable[..., AtDesk]]:
    """Let somebody sit down at a desk with the board; all windows go at the end."""
    there: list[AtDesk] = []

    def sit(person: str = "Eva Klein", address: Path = board_file) -> AtDesk:
        desk = AtDesk(qtbot, monkeypatch, address=address, clock=clock, person=person)
        there.append(desk)
        return desk

    yield sit
    for desk in there:
        desk.goes_home()


@pytest.fixture
def desk(sits_down: Callable[..., AtDesk]) -> AtDesk:
    """Eva Klein at her desk, on a Monday morning, with a new board."""
    return sits_down()


@pytest.fixture
def opened(desk: AtDesk) -> AtDesk:
    """One card, opened."""
    desk.has("Approve proof", "Asked", customer="Fairview Golf Club", due=in_days(3))
    desk.opens("Approve proof")
    return desk


@pytest.fixture
def short_runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put sockets where their names are short, as they are on a real system."""
    with TemporaryDirectory(prefix="fb") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, short_runtime_folder: None, board_file: Path
) -> Iterator[Callable[..., Started]]:
    """Start the program; at the end everything is closed and the application looks as before.

    It asks for the board's folder so that this is gone only after the program, not under a backup.
    """
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    there: list[Started] = []

    def start(board: Path | Choice, *, opens: bool = True) -> Started:
        choice = (
            board
            if isinstance(board, Choice)
            else Choice(file_address(board), may_make=True, today=TODAY)
        )
        started = Started(qtbot, Program(qapp, choice))
        there.append(started)
        assert started.program.open() is opens
        return started

    yield start
    for each in there:
        each.window.close()
        each.program.close()
        each.window.deleteLater()
        each.program.deleteLater()
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])
