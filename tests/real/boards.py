"""Boards that the tests of the real window begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Order
from board.services import stages
from tests.builders import Clock, added, in_days, open_desk, stage_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

MANY = [f"Card {letter}" for letter in "ABCDEFGHIJKLMN"]


def a_board_file(file: Path, cards: Mapping[str, Iterable[str]], *, by_hand: str = "") -> None:
    """Make a board with these titles in its stages, each card due a day after the one before."""
    ws = open_desk(str(file), Clock())
    titles = [(stage, title) for stage, titles in cards.items() for title in titles]
    for days, (stage, title) in enumerate(titles, 1):
        added(ws, title, stage=stage, due=in_days(days))
    if by_hand:
        stages.edit(ws, stage_called(ws, by_hand).id, {"order": Order.HAND})
    ws.store.close()


def a_board_of_all_colours(file: Path) -> None:
    """Make a board with a late, a present, a near and a far card in "Asked"."""
    ws = open_desk(str(file), Clock())
    for title, customer, days in (
        ("Approve the proof", "Fairview Golf Club", -4),
        ("Send final guest list", "Orchard Weddings", 0),
        ("Sign off packaging", "Lumen Candles", 1),
        ("Confirm quantity", "Juniper Bakery", 20),
    ):
        added(ws, title, stage="Asked", customer=customer, due=in_days(days))
    ws.store.close()
