"""The day sheet: what is late, due today and due this week, colleague by colleague, to tick off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.sheets import When, by_owner
from board.domain.urgency import Grade
from board.ui.printing.head import head_height, heading_of, numbered
from board.ui.printing.lettering import height_of, line_height
from board.ui.printing.paper import (
    GREY,
    POINT,
    Bar,
    Block,
    Box,
    Frame,
    Mark,
    Placed,
    Style,
    Words,
    flowed,
)
from board.ui.printing.words import continued, due_words, when_words, whom

if TYPE_CHECKING:
    from collections.abc import Iterator

    from board.domain.card_summary import CardSummary
    from board.domain.sheets import OwnerPart, Shown
    from board.ui.printing.paper import Ink, Page

translate = QCoreApplication.translate
GAP = 2.5 * POINT
PAD = 3.5 * POINT
TICK = 11 * POINT  # the box to tick
MARK = 8 * POINT
DUE_WIDTH = 0.3  # of the line
TITLE_LINES, WHOM_LINES, DUE_LINES = 3, 2, 2
HAIR = 0.4 * POINT
MARKS = {When.LATE: Grade.LATE, When.TODAY: Grade.TODAY, When.WEEK: Grade.SOON}


def day_pages(shown: Shown, width: float, height: float) -> tuple[Page, ...]:
    """Return the pages of the day sheet; ``width`` and ``height`` are what can be printed on."""
    heading = heading_of(shown, translate("Print", "Day sheet"))
    blocks = [block for part in by_owner(shown) for block in _part(part, width)]
    pages = flowed(blocks or [_nothing(width)], height - head_height(heading), GAP)
    placed = [[Placed(block, 0, top) for top, block in page] for page in pages]
    return numbered(heading, placed, width)


def _part(part: OwnerPart, width: float) -> Iterator[Block]:
    owner = part.owner or translate("Print", "Nobody yet")
    again = _owner_head(continued(owner), width, above=0)
    yield _owner_head(owner, width, above=8 * POINT)
    for when, summaries in part.groups:
        yield _group_head(when, width, again)
        for summary in summaries:
            yield _line(summary, width, again)


def _owner_head(name: str, width: float, *, above: float) -> Block:
    high, rule = line_height(Style.STAGE), 1.2 * POINT
    ink = (
        Words(Box(0, above, width, high), name, Style.STAGE),
        Bar(Box(0, above + high + GAP, width, rule)),
    )
    return Block(ink, above + high + GAP + rule, with_next=True)


def _group_head(when: When, width: float, again: Block) -> Block:
    above, high = 5 * POINT, line_height(Style.GROUP)
    left = MARK + 4 * POINT
    ink = (
        Mark(Box(0, above + (high - MARK) / 2, MARK, MARK), MARKS[when]),
        Words(Box(left, above, width - left, high), when_words(when), Style.GROUP),
    )
    return Block(ink, above + high, with_next=True, again=again)


def _line(summary: CardSummary, width: float, again: Block) -> Block:
    """Return one card: a box to tick, title and whom it is for, and when it is due."""
    left = TICK + 7 * POINT
    aside = width * DUE_WIDTH
    across = width - left - aside - 2 * PAD
    title = height_of(summary.title, Style.TITLE, across, TITLE_LINES)
    for_whom = height_of(whom(summary), Style.TEXT, across, WHOM_LINES)
    due = height_of(due_words(summary), Style.TEXT, aside, DUE_LINES)
    height = max(TICK, title + for_whom, due) + 2 * PAD
    ink: tuple[Ink, ...] = (
        Frame(Box(0, PAD, TICK, TICK), 0.9 * POINT, POINT),
        Words(Box(left, PAD, across, title), summary.title, Style.TITLE, TITLE_LINES),
        Words(Box(left, PAD + title, across, for_whom), whom(summary), Style.TEXT, WHOM_LINES),
        Words(Box(width - aside, PAD, aside, due), due_words(summary), Style.TEXT, DUE_LINES, True),
        Bar(Box(left, height - HAIR, width - left, HAIR), GREY),
    )
    return Block(ink, height, summary.id, again=again)


def _nothing(width: float) -> Block:
    text = translate("Print", "Nothing is late, due today or due later this week.")
    high = line_height(Style.TEXT)
    return Block((Words(Box(0, 0, width, high), text),), high)
