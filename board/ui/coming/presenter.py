"""Saves and prints what will be asked of customers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from board.services import coming
from board.ui.printing.ask_printer import ask_printer
from board.ui.printing.texts import print_text
from board.ui.words import dated

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from board.domain.card import Card
    from board.ui.actions.parts import Parts


class ComingPresenter(QObject):
    """Carries out what is wished for the list of what comes from customers."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._window, self._notices = parts.window, parts.notices

    def wanted(self, wish: str, ids: list[str]) -> None:
        """Save or print these cards."""
        if wish == "save_coming":
            self._choose_file(ids)
        else:
            title = self.tr("Print what comes from them")
            name = self.tr("Coming from them")
            ask_printer(self._window, title, name, lambda printer: self._print(printer, ids))

    def write(self, file: str, ids: list[str]) -> None:
        """Save these cards."""
        path, ws = Path(file), self._ws
        self._work.run_slow(
            lambda _slow: coming.write(ws, path, ids),
            done=lambda _none: self._notices.tell(self.tr("Saved as {file}").format(file=path)),
            failed=self._notices.failed,
            failing=self.tr("{file} could not be written").format(file=path.name),
        )

    def _choose_file(self, ids: list[str]) -> None:
        dialog = QFileDialog(self._window, self.tr("Save what comes from them"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("Dates for a calendar (*.ics)")])
        dialog.setDefaultSuffix(".csv")
        dialog.fileSelected.connect(lambda file: self.write(file, ids))
        dialog.open()

    def _print(self, printer: QPrinter, ids: list[str]) -> None:
        ws = self._ws
        name = self.tr("Coming from them")

        def carry_out(_slow: object) -> None:
            lines = [self._line(card) for card in coming.listed(ws) if card.id in ids]
            print_text(printer, name, "\n".join(lines))

        self._work.run_slow(
            carry_out,
            failed=self._notices.failed,
            failing=self.tr("It could not be printed"),
        )

    def _line(self, card: Card) -> str:
        board, today = self._desk.board, self._desk.today
        customer = board.customers.get(card.customer_id or "")
        job = board.jobs.get(card.job_id or "")
        day = card.ask_on or card.due
        due = self.tr("needed by {day}").format(day=dated(card.due, today)) if card.due else ""
        whom = (customer.name if customer else "", job.name if job else "", due)
        told = (dated(day, today) if day else "", card.title, *whom)
        return " · ".join(part for part in told if part)
