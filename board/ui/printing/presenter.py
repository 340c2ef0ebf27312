"""Printing from the window: ask for a printer, paint the pages in the slow lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from board.domain.sheets import shown_by
from board.ui.printing.output import Sheet, pages_of, print_on, room_of, title_of, usual_layout
from board.ui.printing.shop_pages import shop_pages
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter

    from board.domain.job_view import JobView
    from board.ui.actions.parts import Parts
    from board.ui.printing.paper import Page


_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class PrintPresenter(QObject):
    """Prints what the board shows just now; a filter counts."""

    def __init__(self, parts: Parts) -> None:
        """Print the board of ``parts``."""
        super().__init__(parts.window)
        self._work, self._notices = parts.work, parts.notices
        self._desk, self._window = parts.desk, parts.window

    def print_board(self) -> None:
        """Ask for a printer, then print the stages side by side."""
        self._ask(Sheet.BOARD)

    def print_day(self) -> None:
        """Ask for a printer, then print what is late, due today and due this week."""
        self._ask(Sheet.DAY)

    def print_job(self, view: JobView) -> None:
        """Ask for a printer, then print the sheet of a job for the shop."""
        self._ask(Sheet.JOB, view)

    def _ask(self, sheet: Sheet, view: JobView | None = None) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        printer = self._printer(sheet)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = {
            Sheet.BOARD: self.tr("Print board"),
            Sheet.DAY: self.tr("Print day sheet"),
            Sheet.JOB: self.tr("Print for the shop"),
        }
        dialog.setWindowTitle(titles[sheet])
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.put_on(printer, sheet, view))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()  # its own `open` wants a slot by its C++ name

    def _printer(self, sheet: Sheet) -> QPrinter:
        """Return the usual printer with its paper; where there is none, a file on ours."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        layout = usual_layout(sheet)
        if QPrinterInfo.defaultPrinterName():
            own = printer.pageLayout()
            layout.setPageSize(own.pageSize(), own.minimumMargins())
        else:
            day = self._desk.today.isoformat()
            folder = QStandardPaths.writableLocation(_DOCUMENTS)
            printer.setOutputFileName(f"{folder}/{title_of(sheet)} {day}.pdf")
        printer.setPageLayout(layout)
        printer.setDocName(title_of(sheet))
        return printer

    def put_on(self, printer: QPrinter, sheet: Sheet, view: JobView | None = None) -> None:
        """Print a sheet; tell how many pages it has, or what went wrong."""
        firm, today = self._desk.board.firm.name, self._desk.today
        shown = shown_by(self._desk.arrangement, self._desk.query)

        def pages() -> Sequence[Page]:
            layout = printer.pageLayout()
            if view is None:
                return pages_of(sheet, shown, layout)
            width, height = room_of(layout)
            return shop_pages(view, firm, today, width=width, height=height)

        chosen = printer.printRange() is printer.PrintRange.PageRange
        first, last = (printer.fromPage(), printer.toPage()) if chosen else (0, 0)
        self._work.run_slow(
            lambda _slow: print_on(printer, pages(), first=first, last=last),
            done=self._on_printed,
            failed=self._notices.failed,
            failing=self.tr("It could not be printed"),
        )

    def _on_printed(self, pages: int) -> None:
        self._notices.tell(
            plural(pages, self.tr("1 page printed"), self.tr("%n pages printed", "", pages))
        )
