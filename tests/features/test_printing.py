"""Somebody prints: the board or the day sheet goes onto paper as it stands on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit

from board.ui.printing.output import Sheet
from tests.driver.builders import TODAY, in_days

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driver.scenario import AtDesk

PAGE = b"/Type /Page\n"


def print_dialog(desk: AtDesk, entry: str) -> QPrintDialog:
    """Choose an entry of the menu and see the dialog that asks for a printer."""
    desk.chooses(entry)
    return desk.part(QPrintDialog)


def printed(desk: AtDesk, dialog: QPrintDialog, file: Path) -> bytes:
    """Print into a file, as a printer that is one; return it."""
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.settles()
    return file.read_bytes()


def test_the_board_is_printed_lying(desk: AtDesk, tmp_path: Path) -> None:
    desk.has("Approve proof", "Asked")
    dialog = print_dialog(desk, "Print board…")
    assert dialog.printer().pageLayout().orientation().name == "Landscape"
    content = printed(desk, dialog, tmp_path / "board.pdf")
    assert content.startswith(b"%PDF-")
    assert content.count(PAGE) == 1
    desk.sees_notice("1 page printed")


def test_the_day_sheet_is_printed_upright(desk: AtDesk, tmp_path: Path) -> None:
    for number in range(60):
        desk.has(f"Call {number}", due=TODAY)
    dialog = print_dialog(desk, "Print day sheet…")
    assert dialog.printer().pageLayout().orientation().name == "Portrait"
    content = printed(desk, dialog, tmp_path / "day.pdf")
    assert content.count(PAGE) == 2
    desk.sees_notice("2 pages printed")


def test_only_the_pages_somebody_chose_are_printed(desk: AtDesk, tmp_path: Path) -> None:
    for number in range(60):
        desk.has(f"Call {number}", due=TODAY)
    dialog = print_dialog(desk, "Print day sheet…")
    dialog.setPrintRange(QPrintDialog.PrintRange.PageRange)
    dialog.setFromTo(2, 2)
    assert printed(desk, dialog, tmp_path / "day.pdf").count(PAGE) == 1


def test_a_filter_counts_on_paper_too(desk: AtDesk, tmp_path: Path) -> None:
    for number in range(60):
        desk.has(f"Call {number}", due=in_days(1))
    desk.has("Late one", due=in_days(-3))
    desk.desk.set_query("late")
    dialog = print_dialog(desk, "Print day sheet…")
    assert printed(desk, dialog, tmp_path / "day.pdf").count(PAGE) == 1


def test_nothing_is_printed_when_somebody_thinks_better_of_it(desk: AtDesk, tmp_path: Path) -> None:
    dialog = print_dialog(desk, "Print board…")
    dialog.printer().setOutputFileName(str(tmp_path / "board.pdf"))
    dialog.reject()
    desk.settles()
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_takes_nothing_is_said_in_one_sentence(desk: AtDesk, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "board.pdf"))
    desk.open_board.printing.put_on(printer, Sheet.BOARD)
    desk.settles()
    desk.sees_notice("The printer does not take the pages")


def test_without_a_printer_a_file_is_offered_that_says_what_it_is(desk: AtDesk) -> None:
    dialog = print_dialog(desk, "Print day sheet…")
    assert dialog.printer().outputFileName().endswith("/Day sheet 2026-11-23.pdf")
    assert dialog.findChildren(QLineEdit)[0].text() == dialog.printer().outputFileName()
    dialog.reject()


def test_ctrl_p_prints_the_board(desk: AtDesk) -> None:
    desk.presses("Ctrl+P")
    dialog = desk.part(QPrintDialog)
    assert dialog.windowTitle() == "Print board"
    dialog.reject()
