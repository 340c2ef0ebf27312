"""The head of every page: firm, what it is, the day, the page; and the pages under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from board.ui.printing.lettering import line_height, width_of
from board.ui.printing.paper import GREY, POINT, Bar, Block, Box, Page, Placed, Style, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from board.domain.sheets import Shown

translate = QCoreApplication.translate
GAP = 6 * POINT
RULE = 0.8 * POINT
BELOW = 9 * POINT  # between the head and what it heads


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands on top: the firm, what the pages are, and a line about them."""

    firm: str
    what: str
    about: str = ""


def heading_of(shown: Shown, what: str) -> Heading:
    """Return the heading of what is shown on its day."""
    about = ""
    if shown.query:
        about = translate("Print", "Only what fits “{query}”").format(query=shown.query)
    return Heading(
        shown.board.firm.name or translate("Print", "Follow-up Board"),
        f"{what} · {long_date(shown.today)}",
        about,
    )


def long_date(day: date) -> str:
    """Return a date as it is written out here: "Monday, 23 November 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def head_height(heading: Heading) -> float:
    """Return how much of each page the head takes."""
    small = line_height(Style.TEXT) * (2 if heading.about else 1)
    return line_height(Style.HEADING) + small + GAP + RULE + BELOW


def numbered(heading: Heading, pages: Sequence[Iterable[Placed]], width: float) -> tuple[Page, ...]:
    """Return pages with their heads, "Page 1 of 3"; what is placed is moved below the head."""
    below = head_height(heading)
    return tuple(
        Page(
            width,
            (
                Placed(_head(heading, width, number, of=len(pages)), 0, 0),
                *(Placed(each.block, each.left, each.top + below) for each in placed),
            ),
        )
        for number, placed in enumerate(pages, 1)
    )


def _head(heading: Heading, width: float, number: int, *, of: int) -> Block:
    place = translate("Print", "Page {number} of {total}").format(number=number, total=of)
    aside = width_of(place, Style.TEXT)
    big, small = line_height(Style.HEADING), line_height(Style.TEXT)
    left = width - aside - 2 * GAP
    ink: list[Words | Bar] = [
        Words(Box(0, 0, width, big), heading.firm, Style.HEADING),
        Words(Box(0, big, left, small), heading.what),
        Words(Box(width - aside, big, aside, small), place, at_end=True),
    ]
    top = big + small
    if heading.about:
        ink.append(Words(Box(0, top, width, small), heading.about, colour=GREY))
        top += small
    ink.append(Bar(Box(0, top + GAP, width, RULE)))
    return Block(tuple(ink), top + GAP + RULE)
