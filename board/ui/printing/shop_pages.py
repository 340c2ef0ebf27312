"""The sheet of a job for the shop: what is to be made, and every step to tick off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.job_view import StepState
from board.ui.jobs.job_words import state_words, turn_of, when_words
from board.ui.printing.head import Heading, head_height, long_date, numbered
from board.ui.printing.lettering import height_of, line_height
from board.ui.printing.paper import (
    GREY,
    POINT,
    Bar,
    Block,
    Box,
    Frame,
    Placed,
    Style,
    Words,
    flowed,
)
from board.ui.words import dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from board.domain.job_view import JobStep, JobView
    from board.ui.printing.paper import Ink, Page

translate = QCoreApplication.translate
PAD = 2.6 * POINT
TICK = 9.5 * POINT
HAIR = 0.4 * POINT
NAME_WIDTH = 0.2  # of the line: what a fact is called
COLUMNS = (0.4, 0.16, 0.24, 0.2)  # of what is beside the tick: step, whose turn, when, state
TITLE_LINES = 2


def shop_pages(
    view: JobView, firm: str, today: date, *, width: float, height: float
) -> tuple[Page, ...]:
    """Return the sheet, one page unless the steps are very many; internal steps stand there too."""
    heading = Heading(
        firm or translate("Print", "Follow-up Board"),
        f"{view.standing.job.name} · {long_date(today)}",
    )
    blocks = [_fact(name, text, width) for name, text in _facts(view, today) if text]
    blocks.append(Block((), 6 * POINT))
    blocks += [_line(each, today, width) for each in view.standing.steps]
    pages = flowed(blocks, height - head_height(heading), 0)
    placed = [[Placed(block, 0, top) for top, block in page] for page in pages]
    return numbered(heading, placed, width)


def _facts(view: JobView, today: date) -> Iterator[tuple[str, str]]:
    standing, contact = view.standing, view.contact
    customer = standing.customer.name if standing.customer else ""
    reach = (
        " · ".join(filter(None, (contact.name, contact.phone or contact.mobile))) if contact else ""
    )
    hands = " · ".join(filter(None, (dated(standing.in_hands, today), standing.job.occasion)))
    yield translate("Print", "Customer"), customer
    yield translate("Print", "Contact"), reach
    yield translate("Print", "In their hands by"), hands
    yield (
        translate("Print", "We promised"),
        dated(standing.promised, today) if standing.promised else "",
    )
    yield translate("Print", "Reference"), standing.job.reference
    yield (
        translate("Print", "How they use it"),
        standing.customer.use_note if standing.customer else "",
    )


def _fact(name: str, text: str, width: float) -> Block:
    left = width * NAME_WIDTH
    high = height_of(text, Style.TITLE, width - left, TITLE_LINES)
    ink = (
        Words(Box(0, 0, left, line_height(Style.TEXT)), name, colour=GREY),
        Words(Box(left, 0, width - left, high), text, Style.TITLE, TITLE_LINES),
    )
    return Block(ink, max(high, line_height(Style.TEXT)) + PAD)


def _line(each: JobStep, today: date, width: float) -> Block:
    """Return one step: a box to tick, what, who, when, and how it stands."""
    left = TICK + 6 * POINT
    across = width - left
    cells = (
        each.step.title,
        turn_of(each),
        when_words(each, today),
        state_words(each, today),
    )
    heights = [
        height_of(
            text, Style.TITLE if number == 0 else Style.TEXT, across * share - PAD, TITLE_LINES
        )
        for number, (text, share) in enumerate(zip(cells, COLUMNS, strict=True))
    ]
    high = max(TICK, *heights) + 2 * PAD
    ink: list[Ink] = [Frame(Box(0, PAD, TICK, TICK), 0.9 * POINT, POINT)]
    if each.state is StepState.DONE:
        inset = TICK * 0.25
        ink.append(Bar(Box(inset, PAD + inset, TICK - 2 * inset, TICK - 2 * inset)))
    start = left
    for number, (text, share) in enumerate(zip(cells, COLUMNS, strict=True)):
        style = Style.TITLE if number == 0 else Style.TEXT
        box = Box(start, PAD, across * share - PAD, heights[number])
        if text:
            ink.append(Words(box, text, style, TITLE_LINES))
        start += across * share
    ink.append(Bar(Box(left, high - HAIR, across, HAIR), GREY))
    return Block(tuple(ink), high, each.card.id if each.card else "")
