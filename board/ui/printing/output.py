"""From what is shown to a PDF file or a printer, on the paper people have here."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter

from board.ui.printing.board_pages import board_pages
from board.ui.printing.day_pages import day_pages
from board.ui.printing.painting import paint
from board.ui.printing.paper import PER_INCH, POINT
from board.ui.theme import load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from board.domain.sheets import Shown
    from board.ui.printing.paper import Page

MARGIN_MM = 12.0


class Sheet(StrEnum):
    """What can be printed."""

    BOARD = "board"
    DAY = "day"
    JOB = "job"


_PAGES: dict[Sheet, Callable[[Shown, float, float], tuple[Page, ...]]] = {
    Sheet.BOARD: board_pages,
    Sheet.DAY: day_pages,
}


def usual_layout(sheet: Sheet) -> QPageLayout:
    """Return the paper people have here (Letter or A4), the board lying, the day sheet upright."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    lies = sheet is Sheet.BOARD
    turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    margins = QMarginsF(*[MARGIN_MM] * 4)
    return QPageLayout(QPageSize(size), turned, margins, QPageLayout.Unit.Millimeter)


def pages_of(sheet: Sheet, shown: Shown, layout: QPageLayout) -> tuple[Page, ...]:
    """Return the pages of a sheet of the board on a paper."""
    return _PAGES[sheet](shown, *room_of(layout))


def room_of(layout: QPageLayout) -> tuple[float, float]:
    """Return how wide and how high can be printed on a paper."""
    room = layout.paintRect(QPageLayout.Unit.Point)
    return room.width() * POINT, room.height() * POINT


@dataclass(frozen=True, slots=True)
class Printed:
    """The bytes of a PDF file, and how many cards stand in it."""

    content: bytes
    cards: int


def pdf_of(sheet: Sheet, shown: Shown) -> Printed:
    """Return a PDF file; needs an application, but may be called in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PER_INCH)
    writer.setTitle(title_of(sheet))
    writer.setCreator("Follow-up Board")
    layout = usual_layout(sheet)
    writer.setPageLayout(layout)
    pages = pages_of(sheet, shown, layout)
    paint(pages, writer)
    cards = sum(len(page.card_ids()) for page in pages)
    return Printed(bytes(buffer.data().data()), cards)


def print_on(
    device: QPagedPaintDevice, pages: Sequence[Page], *, first: int = 0, last: int = 0
) -> int:
    """Print pages, or those from ``first`` to ``last``; return how many those are."""
    chosen = pages[first - 1 : last or None] if first else pages
    paint(chosen, device)
    return len(chosen)


def title_of(sheet: Sheet) -> str:
    """Return what a sheet is called in a list of print jobs."""
    return {
        Sheet.BOARD: QCoreApplication.translate("Print", "Board"),
        Sheet.DAY: QCoreApplication.translate("Print", "Day sheet"),
        Sheet.JOB: QCoreApplication.translate("Print", "Job sheet"),
    }[sheet]


def ready_without_display(resources: Path) -> QGuiApplication | QCoreApplication:
    """Return the application, made without a display and with our fonts when there is none."""
    running = QGuiApplication.instance()
    if running is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication(["followup-board"])
        load_fonts(resources / "fonts")
    return running
