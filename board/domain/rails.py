"""Which follows what, as lines beside a list: in which lane each row stands, and each line runs."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Rail(NamedTuple):
    """A line from one row to a lower one; between them it runs in ``lane``."""

    top: int
    bottom: int
    lane: int


class Rails(NamedTuple):
    """The lane of each row, the leftmost is 0, and the lines between the rows."""

    lanes: tuple[int, ...]
    lines: tuple[Rail, ...]

    @property
    def width(self) -> int:
        """The number of lanes."""
        return 1 + max((*self.lanes, *(line.lane for line in self.lines)), default=0)


def rails(after: Sequence[Sequence[int]]) -> Rails:
    """Return the rails of rows, each of which comes ``after`` some others.

    A row stands below one that it follows where that lane is free as far down as this, else in
    the first lane that is. No line runs through a row of another one.
    """
    used: list[set[int]] = [set() for _ in after]
    lanes: list[int] = []
    lines: list[Rail] = []
    for row, before in enumerate(after):
        lane = _lane_of_row(row, [one for one in before if one < row], lanes, used)
        used[row].add(lane)
        lanes.append(lane)
        ends = [*((one, row) for one in before if one < row)]
        ends += [(one, row) for one in range(row) if row in after[one]]  # listed the wrong way up
        for top, bottom in sorted(ends, reverse=True):
            runs = _lane_of_line(top, bottom, (lanes[top], lane), used)
            for between in range(top + 1, bottom):
                used[between].add(runs)
            lines.append(Rail(top, bottom, runs))
    return Rails(tuple(lanes), tuple(lines))


def _lane_of_row(
    row: int, before: Sequence[int], lanes: Sequence[int], used: Sequence[set[int]]
) -> int:
    for lane, top in sorted((lanes[one], one) for one in before):
        if _is_free(lane, top + 1, row + 1, used):
            return lane
    top = max(before, default=row - 1)
    return next(lane for lane in count() if _is_free(lane, top + 1, row + 1, used))


def _lane_of_line(top: int, bottom: int, wished: Sequence[int], used: Sequence[set[int]]) -> int:
    for lane in wished:
        if _is_free(lane, top + 1, bottom, used):
            return lane
    return next(lane for lane in count() if _is_free(lane, top + 1, bottom, used))


def _is_free(lane: int, first: int, stop: int, used: Sequence[set[int]]) -> bool:
    return not any(lane in used[row] for row in range(first, stop))
