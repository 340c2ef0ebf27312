"""The values of a printed page: ink in blocks that are never broken, blocks on pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from board.domain.urgency import Grade

PER_INCH = 720
POINT = 10.0  # of our units
BLACK = "#000000"
GREY = "#444444"


class Style(StrEnum):
    """The kinds of type on paper."""

    HEADING = "heading"
    STAGE = "stage"
    GROUP = "group"
    TITLE = "title"
    TEXT = "text"
    SMALL = "small"
    STRONG = "strong"


class Box(NamedTuple):
    """A rectangle: left, top, width, height."""

    left: float
    top: float
    width: float
    height: float

    def moved(self, right: float, down: float) -> Box:
        """Return the box somewhere else."""
        return Box(self.left + right, self.top + down, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Words:
    """A text of at most ``lines`` lines, cut with "…"; ``at_end`` stands at the line's end."""

    box: Box
    text: str
    style: Style = Style.TEXT
    lines: int = 1
    at_end: bool = False
    colour: str = BLACK


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape of an urgency, which needs no colour."""

    box: Box
    grade: Grade


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle."""

    box: Box
    colour: str = BLACK


@dataclass(frozen=True, slots=True)
class Frame:
    """An outline with rounded corners; the check boxes and the cards."""

    box: Box
    pen: float
    radius: float = 0.0


Ink = Words | Mark | Bar | Frame


@dataclass(frozen=True, slots=True)
class Block:
    """What stays together: ink around (0, 0), and how high it stands.

    ``with_next`` keeps a heading with what it heads; ``again`` heads the next page when this block
    is the first on it.
    """

    ink: tuple[Ink, ...]
    height: float
    card_id: str = ""
    with_next: bool = False
    again: Block | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its place on a page."""

    block: Block
    left: float
    top: float

    def ink(self) -> Iterator[Ink]:
        """Yield the ink where it is on the page."""
        for each in self.block.ink:
            yield replace(each, box=each.box.moved(self.left, self.top))


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the head first, then the rest."""

    width: float
    placed: tuple[Placed, ...] = field(default=())

    def card_ids(self) -> list[str]:
        """Return the ids of the cards on it, in the order in which they were placed."""
        return [each.block.card_id for each in self.placed if each.block.card_id]

    def words(self) -> list[str]:
        """Return the texts on it, uncut."""
        return [ink.text for each in self.placed for ink in each.ink() if isinstance(ink, Words)]


def flowed(blocks: Sequence[Block], room: float, gap: float) -> list[list[tuple[float, Block]]]:
    """Return the blocks page by page with their tops; always at least one page.

    A block that is higher than a whole page stands on one of its own, cut by the paper's end.
    """
    pages: list[list[tuple[float, Block]]] = [[]]
    top = 0.0
    for unit in _units(blocks):
        height = sum(block.height for block in unit) + gap * (len(unit) - 1)
        if pages[-1] and top + height > room:
            pages.append([])
            top = 0.0
            again = unit[0].again
            if again is not None:
                pages[-1].append((top, again))
                top += again.height + gap
        for block in unit:
            pages[-1].append((top, block))
            top += block.height + gap
    return pages


def _units(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield headings with what they head."""
    unit: list[Block] = []
    for block in blocks:
        unit.append(block)
        if not block.with_next:
            yield unit
            unit = []
    if unit:
        yield unit
