"""A plain text on paper, such as a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QTextCharFormat, QTextCursor, QTextDocument

from board.domain.errors import Refused
from board.ui.theme import TEXT_FAMILY

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGINS_MM = QMarginsF(25, 25, 20, 20)
POINTS = 11


def print_text(printer: QPrinter, heading: str, text: str) -> None:
    """Print a text with its heading, both as plain text; may be called in any thread."""
    printer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont(TEXT_FAMILY, POINTS))
    cursor = QTextCursor(document)
    strong, plain = QTextCharFormat(), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(f"{heading}\n\n", strong)
    cursor.insertText(text, plain)
    document.print_(printer)
    if printer.printerState() is printer.PrinterState.Error:
        raise Refused("not_printed")
