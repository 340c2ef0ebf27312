"""Importing in the window: look at the file, ask, bring it in, tell what became of each line."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from board.domain.errors import BoardError
from board.domain.folding import name_key
from board.services.importing import previewing
from board.services.importing.transfer import Cancelled
from board.services.mail_cards import is_mail
from board.ui.dropped.mail_drops import Dropped
from board.ui.importing.import_table import ImportDialog
from board.ui.importing.import_values import (
    BoardPreview,
    DoubtPreview,
    ListPreview,
    Outcome,
    ReportLine,
    TablePreview,
    TwoDays,
)
from board.ui.sentences import sentence
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from board.domain.card import Stage
    from board.services.importing.previewing import BoardLook, Chosen, TableLook
    from board.services.importing.report import Doubt, Glimpse
    from board.services.importing.transfer import Report
    from board.ui.actions.parts import Parts
    from board.ui.importing.import_values import ImportChoice
    from board.ui.work import Failure, Slow

translate = QCoreApplication.translate


class ImportPresenter(QObject):
    """One import at a time: from the chosen file to the report.

    ``mail_chosen`` carries a file with a mail, of which a card is made without a question.
    """

    mail_chosen = Signal(object)

    def __init__(self, parts: Parts) -> None:
        """Import onto the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._watcher = parts.ws, parts.work, parts.watcher
        self._desk, self._notices = parts.desk, parts.notices
        self._theme = parts.theme
        self._window: QWidget = parts.window
        self._slow: Slow | None = None

    def choose(self, kind: str = "card") -> None:
        """Ask for a file, of cards or with a table of another kind."""
        dialog = QFileDialog(self._window, self.tr("Import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Tables and boards (*.csv *.tsv *.txt *.json)"),
                self.tr("Mails (*.eml)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(partial(self.start, kind=kind))
        dialog.open()

    def start(self, file: str, kind: str = "card") -> None:
        """Look at a file in the slow lane, then ask what is what in it."""
        path = Path(file)
        if is_mail(path):
            self.mail_chosen.emit(Dropped((file,)))
            return
        self._work.run_slow(
            lambda slow: previewing.look_at(self._ws, path, kind, cancelled=slow.cancelled),
            done=lambda look: self._ask(path, look),
            failed=self._notices.failed,
            failing=self.tr("{name} cannot be imported").format(name=path.name),
        )

    def _ask(self, path: Path, look: TableLook | BoardLook) -> None:
        board = self._desk.board
        stays = bool(board.cards) or not look.brings_its_stages
        here = {name_key(one.name): one for one in board.all_stages()} if stays else {}
        input_locale = self._desk.input_locale
        preview = _preview(path, look, here)
        if isinstance(preview, TablePreview):
            order = input_locale.dayfirst
            other = preview.otherwise and replace(preview.otherwise, dayfirst=order)
            preview = replace(preview, dayfirst=order, otherwise=other)
        dialog = ImportDialog(self._theme, preview, self._window)

        def bring_in(choice: ImportChoice) -> None:
            chosen = previewing.Chosen(
                choice.mapping,
                choice.kinds,
                dayfirst=input_locale.dayfirst if choice.dayfirst is None else choice.dayfirst,
                same=choice.same,
                language=input_locale.language,
                kind=choice.kind,
            )
            self._bring_in(path, chosen, dialog)

        dialog.import_wanted.connect(bring_in)
        dialog.cancel_wanted.connect(self._on_cancel)
        dialog.open()

    def _bring_in(self, path: Path, chosen: Chosen, dialog: ImportDialog) -> None:
        def carry_out(slow: Slow) -> Report | None:
            try:
                return previewing.bring_in(
                    self._ws, path, chosen, progress=slow.progress, cancelled=slow.cancelled
                )
            except Cancelled:
                return None

        def failed(failure: Failure) -> None:
            self._slow = None
            if isinstance(failure.error, BoardError) and isValid(dialog):
                dialog.show_problem(sentence(failure.error))
            else:
                self._notices.failed(failure)

        def done(report: Report | None) -> None:
            self._slow = None
            if report is None:
                self._notices.tell(self.tr("The import was cancelled; nothing was added"))
            elif report.doubts and chosen.same is None:
                if isValid(dialog):
                    dialog.ask_same([_in_words(doubt) for doubt in report.doubts])
            else:
                self._tell(report, dialog)

        self._slow = self._work.run_slow(carry_out, done=done, failed=failed)
        self._slow.progressed.connect(dialog.show_progress)
        dialog.destroyed.connect(self._on_cancel)

    def _tell(self, report: Report, dialog: ImportDialog) -> None:
        """Say what became of the file."""
        self._watcher.look()
        if isValid(dialog):  # it may have been closed when it was too late to cancel
            dialog.show_report(report_lines(report))
        if not report.added and not report.merged:
            self._notices.tell(self.tr("Nothing was imported; the board is as it was"))
            return
        words = self.tr("Imported: {added} added, {merged} merged, {skipped} skipped")
        self._notices.did(
            words.format(added=report.added, merged=report.merged, skipped=report.skipped)
        )

    def _on_cancel(self) -> None:
        if self._slow is not None:
            self._slow.cancel()


def report_lines(report: Report) -> list[ReportLine]:
    """Return what became of each line, in words."""
    return [
        ReportLine(line.line, Outcome(line.outcome), line.title, reason_words(line.reason_kind))
        for line in report.lines
    ]


def reason_words(kind: str) -> str:
    """Return why a line was skipped or merged only in part."""
    return {
        "": "",
        "no_title": translate("ImportPresenter", "it has no title"),
        "above_names": translate("ImportPresenter", "it stands above the names of the columns"),
        "same": translate("ImportPresenter", "it is on the board already, with the same values"),
        "uncertain": translate("ImportPresenter", "it has the id of another card"),
        "part_unread": translate("ImportPresenter", "part of it cannot be read"),
        "noted": translate("ImportPresenter", "part of it is in the note"),
        "repeated": translate("ImportPresenter", "the same line stands above it"),
        "name_empty": translate("ImportPresenter", "it has no name"),
        "text_too_long": translate("ImportPresenter", "one of its texts is too long"),
        "other": translate("ImportPresenter", "other values are here already; those were kept"),
        "alone": translate("ImportPresenter", "what it belongs to is not in the file"),
        "kept": translate("ImportPresenter", "edited since; those fields were kept"),
    }.get(kind, kind.replace("_", " "))


def _preview(
    path: Path, look: TableLook | BoardLook, here: Mapping[str, Stage]
) -> TablePreview | BoardPreview:
    if isinstance(look, previewing.TableLook):
        return _table(path, look, here)
    return BoardPreview(path.name, _lists(look, here), look.total)


def _table(path: Path, look: TableLook, here: Mapping[str, Stage]) -> TablePreview:
    return TablePreview(
        name=path.name,
        header=look.header,
        rows=look.rows,
        fields=look.fields,
        mapping=look.mapping,
        total=look.total,
        stages={column: _lists(found, here) for column, found in look.stages.items()},
        filled=look.filled,
        unproven={
            column: [TwoDays(one.text, one.dayfirst, one.monthfirst) for one in dates]
            for column, dates in look.unproven.items()
        },
        kind=look.kind,
        needs=look.needs,
        days=look.days,
        otherwise=_table(path, look.otherwise, here) if look.otherwise else None,
    )


def _lists(look: BoardLook, here: Mapping[str, Stage]) -> list[ListPreview]:
    """Return the lists of a file; one whose name a stage here has goes into that stage."""
    found = []
    for one in look.lists:
        known = here.get(name_key(one.name))
        kind, turn = (known.kind, known.turn) if known else (one.kind, one.turn)
        cards = look.cards.get(one.key, 0)
        found.append(ListPreview(one.key, one.name, cards, kind, turn, known=known is not None))
    return found


def _in_words(doubt: Doubt) -> DoubtPreview:
    return DoubtPreview(doubt.key, _glimpsed(doubt.here), _glimpsed(doubt.there))


def _glimpsed(card: Glimpse) -> str:
    due = short_date(card.due) if card.due else ""
    return " · ".join(filter(None, (card.title, card.customer, due)))
