"""Ink on paper: paints computed pages onto anything that has pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from board.domain.errors import Refused
from board.ui.printing.lettering import laid_out
from board.ui.printing.paper import BLACK, PER_INCH, Bar, Box, Frame, Mark, Words
from board.ui.widgets.shapes import draw_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from board.ui.printing.paper import Ink, Page


def paint(pages: Sequence[Page], device: QPagedPaintDevice) -> None:
    """Paint all pages; Refused ``not_printed`` when the device does not take them.

    Under a language written from right to left everything stands mirrored.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise Refused("not_printed")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(device.logicalDpiX() / PER_INCH, device.logicalDpiY() / PER_INCH)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    try:
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise Refused("not_printed")
            for placed in page.placed:
                for ink in placed.ink():
                    _draw(mirrored(ink, page.width) if is_mirrored else ink, painter)
    finally:
        painter.end()


def mirrored(ink: Ink, width: float) -> Ink:
    """Return the ink as it stands on a page that is read from right to left."""
    left, top, wide, high = ink.box
    box = Box(width - left - wide, top, wide, high)
    if isinstance(ink, Words):
        return replace(ink, box=box, at_end=not ink.at_end)
    return replace(ink, box=box)


def _draw(ink: Ink, painter: QPainter) -> None:
    box = QRectF(*ink.box)
    match ink:
        case Words():
            _draw_words(ink, painter)
        case Mark():
            draw_mark(painter, ink.grade, box, BLACK)
        case Bar():
            painter.fillRect(box, QColor(ink.colour))
        case Frame():
            painter.setPen(QPen(QColor(BLACK), ink.pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, ink.radius, ink.radius)


def _draw_words(ink: Words, painter: QPainter) -> None:
    painter.setPen(QColor(ink.colour))
    box = ink.box
    layout = laid_out(ink.text, ink.style, box.width, ink.lines, at_end=ink.at_end)
    layout.draw(painter, QPointF(box.left, box.top))
