"""Which cards of a stage are shown on which page, by their heights alone.

Pressing cards (late, today) stand on every page, made slimmer where they would not fit; the others
take turns in the room below. Only where even the slimmest pressing cards do not fit they take
turns too, and a line tells how many more there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PAGES = 10  # two minutes of pages: nobody waits longer
CALM_PAGES = 4  # for more of them cards are rather made slimmer


class Slot(NamedTuple):
    """One card on a page: its row in the stage, and how slim it is (0 is whole)."""

    row: int
    density: int = 0


class Page(NamedTuple):
    """The cards of one page from top to bottom; ``more`` is how many others a line tells of."""

    slots: tuple[Slot, ...]
    more: int = 0


class Room(NamedTuple):
    """The height for the cards of a stage, the gap between two, and the line that tells of more."""

    height: int
    gap: int
    line: int


def paged(heights: Sequence[Sequence[int]], *, pressing: int, total: int, room: Room) -> list[Page]:
    """Return the pages of a stage, at least one.

    ``heights`` are those of all cards, once for each density, the slimmest last; the first
    ``pressing`` of them must stay in sight. ``total`` counts also those that are not handed over.
    """
    count = len(heights[0])
    if count == total and _tall(heights[0], room.gap) <= room.height:
        return [Page(tuple(map(Slot, range(count))))]
    densities = range(len(heights))
    choices = [
        _with_others(heights[density], density, pressing, total=total, room=room)
        for density in densities
    ]
    possible = [pages for pages in choices if pages]
    if possible:
        calm = (pages for pages in possible if len(pages) <= CALM_PAGES)
        return next(calm, min(possible, key=len))
    for density in densities:
        if pressing and _fits(heights[density][:pressing], room, with_line=total > pressing):
            return [_page(range(pressing), density, total - pressing)]
    return _turns(heights, range(pressing or count), total=total, room=room)


def _with_others(
    heights: Sequence[int], density: int, pressing: int, *, total: int, room: Room
) -> list[Page]:
    """Return pages with the pressing cards above others in turn; none without room for both."""
    others = heights[pressing:]
    below = room.height - sum(heights[:pressing]) - pressing * room.gap
    groups = _filled(others, below, room.gap)[:MOST_PAGES]
    hidden = total - pressing - sum(map(len, groups))
    if hidden:
        below -= room.line + room.gap
        groups = _filled(others, below, room.gap)[:MOST_PAGES]
    if below < 0 or max(others, default=0) > below:
        return []
    return [
        _page(
            [*range(pressing), *(pressing + row for row in group)],
            density,
            total - pressing - len(group) if hidden else 0,
        )
        for group in groups or [range(0)]
    ]


def _turns(heights: Sequence[Sequence[int]], rows: range, *, total: int, room: Room) -> list[Page]:
    """Return pages on which the slimmest cards take turns, and a line tells of the others."""
    density = len(heights) - 1
    slim = [heights[density][row] for row in rows]
    groups = _filled(slim, room.height - room.line - room.gap, room.gap)[:MOST_PAGES]
    return [_page(group, density, total - len(group)) for group in groups or [range(0)]]


def _page(rows: Sequence[int], density: int, more: int) -> Page:
    return Page(tuple(Slot(row, density) for row in rows), more)


def _fits(heights: Sequence[int], room: Room, *, with_line: bool) -> bool:
    line = room.line + room.gap if with_line else 0
    return _tall(heights, room.gap) + line <= room.height


def _filled(heights: Sequence[int], room: int, gap: int) -> list[range]:
    """Return runs of cards that fit into ``room``; a card that is too tall stands alone."""
    groups: list[range] = []
    start, used = 0, 0
    for row, height in enumerate(heights):
        if row > start and used + height > room:
            groups.append(range(start, row))
            start, used = row, 0
        used += height + gap
    if len(heights) > start:
        groups.append(range(start, len(heights)))
    return groups


def _tall(heights: Sequence[int], gap: int) -> int:
    return sum(heights) + gap * max(0, len(heights) - 1)
