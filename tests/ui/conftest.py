"""A shown board for the tests of its views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.driver.views import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from board.domain.board import Board
    from board.domain.card import Order


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., Shown]]:
    """Show boards that live as long as the test: garbage must not be collected while it paints."""
    kept: list[Shown] = []

    def made(board: Board | None = None, **orders: Order) -> Shown:
        kept.append(Shown(qtbot, board, **orders))
        return kept[-1]

    yield made
    for shown in kept:
        shown.view.close()


@pytest.fixture
def shown(show: Callable[..., Shown]) -> Shown:
    """Show the example board."""
    return show()
