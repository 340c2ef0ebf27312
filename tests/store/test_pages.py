"""What is read page by page is one state of the board, and lets others write in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card
from board.services import stages
from board.store import erasing, pages
from board.store.pages import Pages
from tests.driver.builders import Clock, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace

TITLES = [f"Card {number}" for number in range(7)]


@pytest.fixture
def filled(file_ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Give a board file that needs several pages."""
    monkeypatch.setattr(pages, "AT_ONCE", 3)
    for title in TITLES:
        added(file_ws, title)
    return file_ws


def between(monkeypatch: pytest.MonkeyPatch, does: Callable[[], object], *, times: int) -> None:
    """Let somebody do something so many times, each time between two pages."""
    pause, left = Pages.pause, list(range(times))

    def paused(reads: Pages) -> None:
        pause(reads)
        if left:
            left.pop()
            does()

    monkeypatch.setattr(Pages, "pause", paused)


def titles(ws: Workspace) -> list[str]:
    """Return the titles of all cards, read page by page."""
    found = pages.steadily(ws.store, lambda reads: reads.values(Card))
    return sorted(card.title for card in found)


@pytest.mark.parametrize("times", [1, 2, 50])
def test_what_somebody_writes_between_pages_is_read_whole_or_not_at_all(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    other = open_desk(str(filled.store.path), Clock(), "Max Mohr")
    stage = stages.listed(other)[0]
    new: list[str] = []

    def write() -> None:
        new.append(f"New {len(new):02}")
        added(other, new[-1], stage=stage.name)

    between(monkeypatch, write, times=times)

    assert titles(filled) == sorted([*TITLES, *new])
    assert new


def test_rows_that_get_other_places_between_pages_are_read_once_each(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with filled.store.writing() as connection:
        connection.exec_driver_sql("UPDATE cards SET rowid = rowid + 100")
    between(monkeypatch, lambda: erasing.vacuum(filled.store), times=1)

    assert titles(filled) == TITLES


def test_rows_that_lie_very_far_apart_are_read_at_once(filled: Workspace) -> None:
    with filled.store.writing() as connection:
        apart = "UPDATE cards SET rowid = (rowid - 4) * 1000000000000000"
        connection.exec_driver_sql(apart)

    assert titles(filled) == TITLES
