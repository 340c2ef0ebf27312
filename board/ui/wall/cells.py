"""Where the stages stand on the wall: side by side, and in several bands on a narrow screen."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of one stage, in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Ground:
    """The place for all stages, and the least that one of them needs."""

    place: Cell
    gap: int
    least_width: int
    least_height: int


def cells(count: int, ground: Ground) -> list[Cell]:
    """Return the places of the first stages, as many of ``count`` as there is room for.

    As few bands as the least width allows, all of the same height.
    """
    if count == 0:
        return []
    across = _most(ground.place.width, ground.least_width, ground.gap)
    down = _most(ground.place.height, ground.least_height, ground.gap)
    bands = min(ceil(count / across), down)
    columns = min(across, ceil(min(count, across * bands) / bands))
    shown = min(count, columns * bands)
    height = _share(ground.place.height, bands, ground.gap)
    return [
        cell
        for band in range(bands)
        for cell in _band(
            min(columns, shown - band * columns),
            ground,
            y=ground.place.y + band * (height + ground.gap),
            height=height,
        )
    ]


def _band(count: int, ground: Ground, *, y: int, height: int) -> list[Cell]:
    """Return the places of one band; fewer stages than in the others are wider."""
    width = _share(ground.place.width, count, ground.gap)
    return [
        Cell(ground.place.x + number * (width + ground.gap), y, width, height)
        for number in range(count)
    ]


def _most(room: int, least: int, gap: int) -> int:
    return max(1, (room + gap) // (least + gap))


def _share(room: int, parts: int, gap: int) -> int:
    return (room - gap * (parts - 1)) // parts
