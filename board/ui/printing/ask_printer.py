"""Asking for a printer for plain texts, such as letters and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt

from board.domain.outgoing import file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


def ask_printer(window: QWidget, title: str, name: str, then: Callable[[QPrinter], object]) -> None:
    """Ask for a printer; where there is none, a file called ``name`` among the documents."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    name = file_name(name)  # it may come from a customer's
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not QPrinterInfo.defaultPrinterName():
        place = QStandardPaths.StandardLocation.DocumentsLocation
        printer.setOutputFileName(f"{QStandardPaths.writableLocation(place)}/{name}.pdf")
    printer.setDocName(name)
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: then(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # its own `open` wants a slot by its C++ name
