"""Where somebody is in the window, to be found again after it was furnished anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.app.open_board import OpenBoard


@dataclass(frozen=True, slots=True)
class Place:
    """Filter, page, opened and selected cards, scroll bars, and lines typed but not added.

    ``scrolled`` and ``typed`` are by stage id; ``chips`` are those of the top bar in their order.
    """

    query: str
    chips: tuple[bool, ...]
    page: str
    card_id: str
    selected: tuple[str, ...]
    sideways: int
    scrolled: Mapping[str, int]
    typed: Mapping[str, str]


def place_of(at: OpenBoard) -> Place:
    """Return where somebody is in the window of an at."""
    window = at.window
    board, bar = window.board_view, window.top_bar
    return Place(
        query=bar.box.text(),
        chips=tuple(chip.isChecked() for chip in bar.filter_chips),
        page=at.pages.shown(),
        card_id=window.panel.card_id if window.panel.isVisible() else "",
        selected=tuple(board.selected()),
        sideways=board.horizontalScrollBar().value(),
        scrolled={one.stage_id: one.list.verticalScrollBar().value() for one in board.columns},
        typed={one.stage_id: one.add_row.edit.text() for one in board.columns},
    )


def put_back(at: OpenBoard, place: Place) -> None:
    """Bring a newly furnished window to where somebody was; its board has been loaded."""
    board, bar = at.window.board_view, at.window.top_bar
    bar.show_query(place.query)
    for chip, was_on in zip(bar.filter_chips, place.chips, strict=True):
        if was_on:
            chip.click()
    for column in board.columns:
        column.list.verticalScrollBar().setValue(place.scrolled.get(column.stage_id, 0))
        column.add_row.edit.setText(place.typed.get(column.stage_id, ""))
    board.horizontalScrollBar().setValue(place.sideways)
    board.select(place.selected)
    if place.card_id:
        at.panel_presenter.open(place.card_id)
    if place.page:
        at.on_menu(place.page)
