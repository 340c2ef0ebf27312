"""Brings the letter of a job onto its page, and sends it the ways it can go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from board.domain.people import Channel
from board.services import letter_files, letters
from board.ui.actions.mail_program import MailProgram
from board.ui.letters.letter_page import LetterPage, Way
from board.ui.letters.text_dialog import TextDialog
from board.ui.printing.ask_printer import ask_printer
from board.ui.printing.texts import print_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from board.domain.letter import Offer
    from board.domain.letter_sheet import LetterSheet
    from board.ui.actions.parts import Parts
    from board.ui.watcher import Fresh

CHANNELS = {Way.PRINT: Channel.LETTER}
CONCERNS = frozenset({"card", "job", "process", "customer", "contact", "message", "text", "touch"})


@dataclass(frozen=True, slots=True)
class Style:
    """Language and style that somebody chose; None is what the reader likes."""

    language: str | None = None
    formal: bool | None = None
    brief: bool | None = None


class LetterPresenter(QObject):
    """One letter at a time on its page."""

    def __init__(self, parts: Parts) -> None:
        """Show the letters of the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._theme = parts.ws, parts.work, parts.theme
        self._window, self._notices = parts.window, parts.notices
        self._actions = parts.actions.letters
        self._page: LetterPage | None = None
        self._style = Style()
        self._make: Callable[[Style], LetterSheet] | None = None
        self._way = Way.MAIL
        self._mail_program = MailProgram(parts)
        parts.watcher.arrived.connect(self._on_fresh)

    @property
    def page(self) -> LetterPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            page = self._page = LetterPage(self._theme)
            page.back_wanted.connect(self._on_back)
            page.chosen.connect(self._on_chosen)
            page.edited.connect(self._on_edited)
            page.anew_wanted.connect(self._on_anew)
            page.leaving.connect(self._on_leaving)
            page.went_out.connect(self._on_went_out)
            page.text_wanted.connect(self._edit_text)
            page.calendar_wanted.connect(lambda: self._choose_file(".ics"))
        return self._page

    def open(self, job_id: str) -> None:
        """Show the letter of a job as it would leave now."""
        ws = self._ws
        self.show(
            lambda style: letters.plan(
                ws, job_id, style.language, formal=style.formal, brief=style.brief
            )
        )

    def open_no(self, offer: Offer, what: str, customer_id: str | None, currency: str) -> None:
        """Show the answer that a wanted day cannot be kept, and what can be done."""
        ws = self._ws
        self.show(
            lambda style: letters.no(
                ws,
                offer,
                what=what,
                customer_id=customer_id,
                currency=currency,
                language=style.language,
                formal=style.formal,
            )
        )

    def open_list(self, customer_id: str) -> None:
        """Show the list of what a customer still has to do."""
        ws = self._ws
        self.show(
            lambda style: letters.list_of(ws, customer_id, style.language, formal=style.formal)
        )

    def show(self, make: Callable[[Style], LetterSheet]) -> None:
        """Show a letter; ``make`` reads it in the store lane, anew for each style."""
        self._make, self._style = make, Style()
        self._bring(self._show)

    def _show(self, sheet: LetterSheet) -> None:
        self.page.show_sheet(sheet, sheet.case.job if sheet.job_id else self.tr("Back"))
        self.page.asking.hide()
        self._window.show_page(self.page)
        self.page.ways[Way.MAIL].setFocus()

    def _bring(self, then: Callable[[LetterSheet], object]) -> None:
        make, style = self._make, self._style
        if make is not None:
            self._work.run(lambda: make(style), done=then, failed=self._notices.failed)

    def _again(self, _result: object = None) -> None:
        self._bring(self.page.show_sheet)

    def _on_back(self) -> None:
        self.page.commit()
        self._window.leave_page()

    def _on_chosen(self, language: str, formal: bool, brief: bool) -> None:
        self._style = Style(language, formal, brief)
        self._again()

    def _on_edited(self, subject: str, body: str) -> None:
        sheet = self.page.sheet
        if sheet is None:
            return
        changed = sheet.with_text(subject, body)
        if sheet.job_id:
            self._actions.save(changed, sheet, self._again)
        else:  # a letter that no job has lives as long as its page
            self.page.show_sheet(changed)

    def _on_anew(self) -> None:
        sheet = self.page.sheet
        if sheet is not None:
            self._actions.drop(sheet, self._again)

    def _on_leaving(self, way: str) -> None:
        sheet = self.page.sheet
        if sheet is None or sheet.wrong:
            return
        self._way = Way(way)
        {
            Way.COPY: self._copy,
            Way.PRINT: self._print,
            Way.SAVE: lambda _sheet: self._choose_file(".eml"),
            Way.MAIL: self._mail,
        }[self._way](sheet)

    def _on_went_out(self, yes: bool) -> None:
        sheet = self.page.sheet
        if yes and sheet is not None:
            self._actions.told(sheet, CHANNELS.get(self._way, Channel.EMAIL), self._told)

    def _told(self, _result: object) -> None:
        noted = self.tr("Noted: it went out. Fee and discount count as told.")
        sheet = self.page.sheet
        self._notices.tell(noted if sheet and sheet.job_id else self.tr("Noted: it went out."))
        self._again()

    def _edit_text(self) -> None:
        """Let the text of all letters like the shown one be edited."""
        sheet = self.page.sheet
        if sheet is None:
            return
        dialog = TextDialog(self._theme, sheet, self._window)

        def done(_result: object) -> None:
            dialog.close()
            self._again()

        dialog.save_wanted.connect(
            lambda seen, subject, body: self._actions.save_text(seen, subject, body, done)
        )
        dialog.reset_wanted.connect(
            lambda name, language: self._actions.reset_text(name, language, done)
        )
        dialog.open()

    def _copy(self, sheet: LetterSheet) -> None:
        text = f"{sheet.letter.subject}\n\n{sheet.letter.body}"
        QGuiApplication.clipboard().setText(text)
        self._notices.tell(self.tr("Subject and text are copied"))
        self.page.ask_whether_it_went_out()

    def _mail(self, sheet: LetterSheet) -> None:
        """Open the mail program with the letter."""
        self._mail_program.hand(
            letter_files.mail_url(sheet),
            lambda file: letter_files.write(self._ws, sheet, file),
            self.page.ask_whether_it_went_out,
        )

    def _choose_file(self, ending: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the letter"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            ".eml": self.tr("E-mail with the dates (*.eml)"),
            ".txt": self.tr("Text (*.txt)"),
            ".ics": self.tr("Dates for a calendar (*.ics)"),
        }
        dialog.setNameFilters([filters.pop(ending), *filters.values()])
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, file: str) -> None:
        """Save the letter; its dates alone are no letter, so nothing is asked then."""
        sheet, path = self.page.sheet, Path(file)
        if sheet is None:
            return

        def done(_none: object) -> None:
            self._notices.tell(self.tr("Saved as {file}").format(file=path))
            if path.suffix.casefold() != ".ics":
                self.page.ask_whether_it_went_out()

        self._work.run_slow(
            lambda _slow: letter_files.write(self._ws, sheet, path),
            done=done,
            failed=self._notices.failed,
            failing=self.tr("{file} could not be written").format(file=path.name),
        )

    def _print(self, sheet: LetterSheet) -> None:
        title = self.tr("Print the letter")
        ask_printer(
            self._window, title, self.tr("Letter"), lambda printer: self.put_on(printer, sheet)
        )

    def put_on(self, printer: QPrinter, sheet: LetterSheet) -> None:
        """Print the letter, without what an e-mail has besides."""
        self._work.run_slow(
            lambda _slow: print_text(printer, sheet.letter.subject, sheet.letter.body),
            done=lambda _none: self.page.ask_whether_it_went_out(),
            failed=self._notices.failed,
            failing=self.tr("It could not be printed"),
        )

    def _on_fresh(self, fresh: Fresh) -> None:
        """Write the shown letter anew when something that it speaks of changed."""
        page, news = self._page, fresh.news
        if page is None or news is None or not page.isVisible() or page.is_editing:
            return
        if page.sheet is None or not page.sheet.job_id:
            return
        if news is not None and CONCERNS & set(getattr(news, "ids", CONCERNS)):
            self._again()
