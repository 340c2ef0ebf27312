"""The board on paper: stages side by side as on the wall, as many as fit, then the further ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.sheets import by_stage
from board.domain.urgency import Grade
from board.ui.printing.head import head_height, heading_of, numbered
from board.ui.printing.lettering import height_of, line_height, width_of
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
from board.ui.printing.words import continued, due_date, due_words, whom
from board.ui.theme_colours import LIGHT
from board.ui.widgets.shapes import MARKED
from board.ui.words import Counted, chip_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from board.domain.card_summary import CardSummary
    from board.domain.sheets import Shown, StagePart
    from board.ui.printing.paper import Ink, Page

translate = QCoreApplication.translate
LEAST_WIDTH = 110 * POINT  # of a stage: six of them lie on A4 and on Letter
BETWEEN = 9 * POINT  # stages
GAP = 5 * POINT  # between cards
PAD = 6 * POINT  # inside a card
MARK = 7.5 * POINT
RADIUS = 3 * POINT
EDGES = (2.2 * POINT, 2.2 * POINT, 3.6 * POINT, 5.2 * POINT)  # by grade of late
PENS = (0.5 * POINT, 0.8 * POINT, 1.1 * POINT, 1.6 * POINT)
TITLE_LINES, WHOM_LINES = 5, 3


def board_pages(shown: Shown, width: float, height: float) -> tuple[Page, ...]:
    """Return the pages of the board; ``width`` and ``height`` are what can be printed on."""
    heading = heading_of(shown, translate("Print", "Board"))
    room = height - head_height(heading)
    pages: list[list[Placed]] = []
    for strip in _strips(by_stage(shown), width):
        across = (width - BETWEEN * (len(strip) - 1)) / len(strip)
        columns = [_column(part, number, across, room) for number, part in enumerate(strip)]
        pages += [
            [each for column in layer for each in column]
            for layer in zip_longest(*columns, fillvalue=())
        ]
    return numbered(heading, pages or [[]], width)


def _strips(parts: Sequence[StagePart], width: float) -> Iterator[Sequence[StagePart]]:
    """Yield the stages that stand side by side, about as many on each page."""
    fitting = max(1, int((width + BETWEEN) // (LEAST_WIDTH + BETWEEN)))
    strips = ceil(len(parts) / fitting)
    each = ceil(len(parts) / strips) if strips else 1
    for start in range(0, len(parts), each):
        yield parts[start : start + each]


def _column(part: StagePart, number: int, width: float, room: float) -> list[tuple[Placed, ...]]:
    again = _stage_head(part, width, name=continued(part.name))
    head = _stage_head(part, width, name=part.name)
    cards = [CardBlock(summary, width).block(again) for summary in part.summaries]
    left = number * (width + BETWEEN)
    return [
        tuple(Placed(block, left, top) for top, block in page)
        for page in flowed([head, *cards], room, GAP)
    ]


def _stage_head(part: StagePart, width: float, *, name: str) -> Block:
    big, small = line_height(Style.STAGE), line_height(Style.SMALL)
    counts = [Counted().cards(len(part.summaries))]
    late = sum(summary.urgency.grade is Grade.LATE for summary in part.summaries)
    if late:
        counts.append(Counted().late_cards(late))
    line = 1.6 * POINT
    ink: tuple[Ink, ...] = (
        Words(Box(0, 0, width, big), name, Style.STAGE),
        Words(Box(0, big, width, small), " · ".join(counts), Style.SMALL, colour=GREY),
        Bar(Box(0, big + small + GAP / 2, width, line), part.colour),
    )
    height = big + small + GAP / 2 + line
    return Block(ink, height, with_next=bool(part.summaries) and name == part.name)


@dataclass(frozen=True, slots=True)
class CardBlock:
    """One card as a frame with its title, whom it is for, when it is due, and whose it is."""

    summary: CardSummary
    width: float

    def block(self, again: Block) -> Block:
        """Return the card; ``again`` heads the next page."""
        ink: list[Ink] = []
        top = PAD
        for words in (self._title(), self._whom()):
            if words is not None:
                ink.append(_lower(words, top))
                top += words.box.height + POINT
        foot, height = self._foot()
        ink += [_lower(each, top + POINT) for each in foot]
        top += height + POINT + PAD
        return Block((*self._paper(top), *ink), top, self.summary.id, again=again)

    @property
    def _left(self) -> float:
        return EDGES[self.summary.urgency.level] + PAD

    @property
    def _inner(self) -> float:
        return self.width - self._left - PAD

    def _paper(self, height: float) -> Iterator[Ink]:
        how = self.summary.urgency
        edge, pen = EDGES[how.level], PENS[how.level]
        yield Bar(Box(0, 0, edge, height), LIGHT.tone(how.grade, how.level).edge)
        yield Frame(Box(0, 0, self.width, height), pen, RADIUS)

    def _title(self) -> Words:
        return self._words(self.summary.title, Style.TITLE, TITLE_LINES)

    def _whom(self) -> Words | None:
        text = whom(self.summary)
        return self._words(text, Style.SMALL, WHOM_LINES) if text else None

    def _words(self, text: str, style: Style, lines: int) -> Words:
        height = height_of(text, style, self._inner, lines)
        return Words(Box(self._left, 0, self._inner, height), text, style, lines)

    def _foot(self) -> tuple[list[Ink], float]:
        summary = self.summary
        initials = width_of(summary.initials, Style.STRONG) if summary.initials else 0.0
        marked = summary.urgency.grade in MARKED
        indent = MARK + 3 * POINT if marked else 0.0
        across = self._inner - indent - (initials + PAD if initials else 0.0)
        line = line_height(Style.STRONG)
        texts = [due_words(summary)]
        if width_of(texts[0], Style.STRONG) > across:
            texts = [text for text in (chip_words(summary), due_date(summary)) if text]
        height = line * len(texts)
        ink: list[Ink] = [
            Words(Box(self._left + indent, row * line, across, line), text, Style.STRONG)
            for row, text in enumerate(texts)
        ]
        if marked:
            ink.append(Mark(Box(self._left, (line - MARK) / 2, MARK, MARK), summary.urgency.grade))
        if initials:
            place = Box(self.width - PAD - initials, height - line, initials, line)
            ink.append(Words(place, summary.initials, Style.STRONG, at_end=True))
        return ink, height


def _lower(ink: Ink, down: float) -> Ink:
    return replace(ink, box=ink.box.moved(0, down))
