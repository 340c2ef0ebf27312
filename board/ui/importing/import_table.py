"""Importing a file: what is in it and where it goes, then progress, then what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from board.ui.importing.import_doubts import DoubtsPage
from board.ui.importing.import_parts import ColumnsPage, ListsPage, ProgressPage, ReportPage
from board.ui.importing.import_values import TablePreview, kind_words
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from board.ui.importing.import_values import BoardPreview, DoubtPreview, ReportLine
    from board.ui.theme import Theme


class ImportDialog(Dialog):
    """``import_wanted`` carries an ImportChoice, again with more in it after ``ask_same``."""

    import_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(
        self, theme: Theme, preview: TablePreview | BoardPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent, size=(46, 46))
        self.setWindowTitle(self.tr("Import"))
        self.heading.setText(self.tr("Import"))
        self._running = False
        self.about = PlainLabel(elides=True)
        pattern = plural(
            preview.total,
            self.tr("{name}: 1 line"),
            self.tr("{name}: %n lines", "", preview.total),
        )
        self.about.setText(pattern.format(name=preview.name))
        self.kind: QuietCombo | None = None
        self.choosing: list[ColumnsPage | ListsPage] = []
        if isinstance(preview, TablePreview):
            self._ask_columns(preview)
        else:
            self.choosing.append(ListsPage(theme, preview))
        self.page = self.choosing[0]
        self.doubts: DoubtsPage | None = None
        self.progress = ProgressPage()
        self.report = ReportPage()
        self.problem = PlainLabel(wraps=True)
        self._set_out()
        self._check()
        self.start.setFocus()  # what is proposed is mostly right
        self.take_theme()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the import is."""
        self._run(running=True)
        self.pages.setCurrentWidget(self.progress)
        self.progress.show_progress(done, of)

    def ask_same(self, doubts: Sequence[DoubtPreview]) -> None:
        """Ask which lines are cards that are here; nothing was imported yet."""
        self._run(running=False)
        self.doubts = DoubtsPage(doubts)
        self.pages.addWidget(self.doubts)
        self.pages.setCurrentWidget(self.doubts)
        self.doubts.table.setFocus()

    def show_report(self, lines: Sequence[ReportLine]) -> None:
        """Show what became of every line."""
        self._run(running=False)
        self.report.show_report(lines, self._needs())
        self.pages.setCurrentWidget(self.report)
        self.start.hide()
        self.stop.setText(self.tr("Close"))
        self.stop.setFocus()

    def show_problem(self, text: str) -> None:
        """Say why nothing was imported; the choices can be changed."""
        self._run(running=False)
        self.pages.setCurrentWidget(self.doubts or self.page)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel a running import before the dialog goes."""
        if self._running:
            self._run(running=False)
            self.cancel_wanted.emit()
        super().closeEvent(event)

    def _set_out(self) -> None:
        self.pages = QStackedWidget()
        for page in (*self.choosing, self.progress, self.report):
            self.pages.addWidget(page)
        self.body.addWidget(self.about)
        if self.kind is not None:
            form = Form(self.theme)
            form.add_row(self.kind.accessibleName(), self.kind)
            self.body.addWidget(form)
            self.pages.currentChanged.connect(  # later it is too late to choose another
                lambda _: form.setVisible(self.pages.currentWidget() in self.choosing)
            )
        self.body.addWidget(self.problem)
        self.body.addWidget(self.pages, 1)
        self.problem.hide()
        self.stop = self.add_button(push_button(self.tr("Cancel")))
        self.start = self.add_button(push_button(self.tr("Import"), primary=True))
        self.stop.clicked.connect(self.close)
        self.start.clicked.connect(self._on_start)

    def _ask_columns(self, preview: TablePreview) -> None:
        """Ask what the columns are, and before that what the lines are where both may be."""
        previews = [preview, preview.otherwise] if preview.otherwise else [preview]
        for one in previews:
            page = ColumnsPage(self.theme, one)
            page.changed.connect(self._check)
            self.choosing.append(page)
        if len(previews) > 1:
            self.kind = QuietCombo(self.tr("The lines are"))
            self.kind.addItems([kind_words(one.kind) for one in previews])
            self.kind.activated.connect(self._on_kind)

    def _on_kind(self, row: int) -> None:
        """Ask about the columns of the kind that is chosen now."""
        self.page = self.choosing[row]
        self.pages.setCurrentWidget(self.page)
        self._check()

    def _on_start(self) -> None:
        self.problem.hide()
        self._run(running=True)
        self.pages.setCurrentWidget(self.progress)
        same = self.doubts.model.same() if self.doubts else None
        self.import_wanted.emit(replace(self.page.choice(), same=same))

    def _needs(self) -> str:
        return self.page.preview.needs if isinstance(self.page, ColumnsPage) else "title"

    def _check(self) -> None:
        if isinstance(self.page, ColumnsPage):
            needs = self._needs()
            told = needs in self.page.mapping()
            self.start.setEnabled(told)
            words = self.tr("Choose the column that holds the title.")
            if needs != "title":
                words = self.tr("Choose the column that holds the name.")
            self.problem.setText(words)
            self.problem.setVisible(not told)

    def _run(self, *, running: bool) -> None:
        self._running = running
        self.start.setEnabled(not running)
