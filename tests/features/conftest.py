"""A desk, and a second one on the same board, for every scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.steps import AtDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.builders import Clock


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
