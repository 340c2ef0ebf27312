"""The pages of the import dialog: columns of a table, lists of a board, progress, the report."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QProgressBar, QVBoxLayout, QWidget

from board.domain.card import StageKind, Turn
from board.ui.importing.import_dates import DatesForm
from board.ui.importing.import_values import (
    ImportChoice,
    Outcome,
    import_field_words,
    outcome_words,
    stage_kinds,
)
from board.ui.widgets.form import Form
from board.ui.widgets.plain import PlainLabel, one_line
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import set_widths, table_view
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.importing.import_values import (
        BoardPreview,
        ListPreview,
        ReportLine,
        TablePreview,
    )
    from board.ui.theme import Theme

_UNUSED = ""


class ColumnsPage(QWidget):
    """Which column holds what; ``changed`` says that a person chose another."""

    changed = Signal()

    def __init__(self, theme: Theme, preview: TablePreview, parent: QWidget | None = None) -> None:
        """Show the first rows of ``preview`` and a choice for each column."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlainLabel(self.tr("What is in which column?"), wraps=True))
        form = Form(theme)
        self.choices = [
            self._choice(form, column, preview) for column in range(len(preview.header))
        ]
        self._theme, self.preview = theme, preview
        self._below, self._asked, self._order = QVBoxLayout(), QWidget(), QWidget()
        self.kinds: KindsForm | None = None
        self.dates: DatesForm | None = None
        self.left_out = PlainLabel(wraps=True)
        columns = QWidget()
        inside = QVBoxLayout(columns)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(form)
        inside.addLayout(self._below)
        inside.addStretch(1)
        area = TallScroll(columns)
        area.setMinimumHeight(theme.px(9))
        layout.addWidget(area, 5)
        layout.addWidget(self.left_out)
        self._asked_dates = QVBoxLayout()
        layout.addLayout(self._asked_dates)
        layout.addWidget(PlainLabel(self.tr("The first lines of the file"), wraps=True))
        self.model = RowsModel(preview.header, self)
        self.table = table_view(self.model, self.tr("First lines of the file"))
        self.table.setMinimumHeight(theme.px(9))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(theme.px(20))
        layout.addWidget(self.table, 2)
        self._show_rest()

    def choice(self) -> ImportChoice:
        """Return what is chosen."""
        return ImportChoice(
            self.mapping(),
            self.kinds.kinds() if self.kinds else {},
            dayfirst=self.dates.dayfirst() if self.dates else None,
            kind=self.preview.kind,
        )

    def mapping(self) -> dict[str, int]:
        """Return field → column for every column that is used."""
        return {
            str(choice.currentData()): column
            for column, choice in enumerate(self.choices)
            if choice.currentData()
        }

    def _choice(self, form: Form, column: int, preview: TablePreview) -> QuietCombo:
        name = one_line(preview.header[column]) or self.tr("Column {n}").format(n=column + 1)
        choice = QuietCombo(name)
        choice.addItem(self.tr("– not imported –"), _UNUSED)
        for field_name in preview.fields:
            choice.addItem(import_field_words(field_name), field_name)
        held = next((one for one, at in preview.mapping.items() if at == column), _UNUSED)
        choice.setCurrentIndex(max(0, choice.findData(held)))
        choice.activated.connect(lambda _row: self._on_chosen(column))
        form.add_row(name, choice, foreign=True)
        return choice

    def _on_chosen(self, column: int) -> None:
        """Let each field come from one column only: the one chosen last."""
        chosen = self.choices[column].currentData()
        for other, choice in enumerate(self.choices):
            if chosen and other != column and choice.currentData() == chosen:
                choice.setCurrentIndex(0)
        self._show_rest()
        self.changed.emit()

    def _show_rest(self) -> None:
        """Show what follows from the columns chosen: stages, dates, and what is left out."""
        self._show_stages()
        self._show_dates()
        unused = sorted(self.preview.filled.difference(self.mapping().values()))
        names = ", ".join(self.choices[column].accessibleName() for column in unused)
        self.left_out.setText(self.tr("Left out: {columns}").format(columns=names))
        self.left_out.setVisible(bool(unused))

    def _show_dates(self) -> None:
        """Ask which comes first, day or month, where the dates used do not prove it."""
        mapping = self.mapping()
        used = [self.preview.unproven.get(mapping.get(name, -1), ()) for name in self.preview.days]
        dates = [each for dates in used for each in dates]
        if dates != (self.dates.dates if self.dates else []):
            dayfirst = self.dates.dayfirst() if self.dates else self.preview.dayfirst
            self._order.deleteLater()
            self.dates = DatesForm(self._theme, dates, dayfirst=dayfirst) if dates else None
            self._order = self.dates or QWidget()
            self._asked_dates.addWidget(self._order)
            if self.dates is not None:
                self.dates.changed.connect(self._show_rows)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the first lines, their dates with the days they are understood as."""
        said = self.dates.said() if self.dates else {}
        columns = {self.mapping().get(name, -1) for name in self.preview.days}
        self.model.show_rows(
            [
                [
                    said.get(cell.strip(), cell) if column in columns else cell
                    for column, cell in enumerate(row)
                ]
                for row in self.preview.rows
            ]
        )
        for column in columns & self.preview.unproven.keys():
            self.table.resizeColumnToContents(column)

    def _show_stages(self) -> None:
        """Ask what the stages are for that stand in the column chosen for them."""
        stages = self.preview.stages.get(self.mapping().get("stage", -1), ())
        if self.kinds is not None and self.kinds.stages == stages:
            return
        self.kinds = KindsForm(self._theme, stages) if stages else None
        self._asked.deleteLater()
        self._asked = QWidget()
        if self.kinds is not None:
            layout = QVBoxLayout(self._asked)
            layout.setContentsMargins(0, self._theme.px(1), 0, 0)
            layout.addWidget(PlainLabel(self.tr("What is each stage for?"), wraps=True))
            layout.addWidget(self.kinds)
        self._below.addWidget(self._asked)
        chain = [self.choices[-1], *(self.kinds.choices.values() if self.kinds else ())]
        for before, after in pairwise(chain):  # before the table, which was made first
            QWidget.setTabOrder(before, after)


class KindsForm(Form):
    """Stages of a file, each with a choice of its kind."""

    def __init__(
        self, theme: Theme, stages: Sequence[ListPreview], parent: QWidget | None = None
    ) -> None:
        """Show the guessed kinds; those of stages that are here already stay as they are."""
        super().__init__(theme, parent)
        self.stages = stages
        self.choices: dict[str, QuietCombo] = {}
        for one in stages:
            choice = QuietCombo(one_line(one.name))
            for kind, turn, words in stage_kinds():
                choice.addItem(words, f"{kind.value} {turn.value}")
            found = choice.findData(f"{one.kind.value} {one.turn.value}")
            choice.setCurrentIndex(max(0, found))
            choice.setEnabled(not one.known)
            hint = self.tr("This stage is on the board already.") if one.known else ""
            self.add_row(f"{one_line(one.name)} ({one.cards})", choice, foreign=True, hint=hint)
            self.choices[one.key] = choice
        self.add_end()

    def kinds(self) -> dict[str, tuple[StageKind, Turn]]:
        """Return key of the stage → kind and turn."""
        return {key: _kind(str(choice.currentData())) for key, choice in self.choices.items()}


class ListsPage(QWidget):
    """What each list of a board file is for."""

    def __init__(self, theme: Theme, preview: BoardPreview, parent: QWidget | None = None) -> None:
        """Show the lists of ``preview`` with the guessed kinds."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlainLabel(self.tr("What is each list for?"), wraps=True))
        self.kinds = KindsForm(theme, preview.lists)
        area = TallScroll(self.kinds)
        area.setMinimumHeight(theme.px(9))
        layout.addWidget(area, 1)

    def choice(self) -> ImportChoice:
        """Return what is chosen."""
        return ImportChoice(kinds=self.kinds.kinds())


class ProgressPage(QWidget):
    """How far the import is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at nothing."""
        super().__init__(parent)
        self.words = PlainLabel(self.tr("Importing…"), wraps=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addStretch(2)

    def show_progress(self, done: int, of: int) -> None:
        """Show that ``done`` of ``of`` lines are done."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)


class ReportPage(QWidget):
    """What became of every line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = PlainLabel(wraps=True)
        header = [self.tr("Line"), self.tr("What"), "", self.tr("Why")]
        self.model = RowsModel(header, self)
        self.table = table_view(self.model, self.tr("What became of every line"))
        metrics = self.fontMetrics().averageCharWidth()
        set_widths(self.table, 8 * metrics, 12 * metrics, 0, 40 * metrics)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)

    def show_report(self, lines: Sequence[ReportLine], known_by: str = "title") -> None:
        """Show ``lines``: those that were skipped first, then merged, then added.

        ``known_by`` is the field that says which row a line is.
        """
        self.model.name_column(2, import_field_words(known_by))
        loudest = [Outcome.SKIPPED, Outcome.MERGED, Outcome.ADDED]
        ordered = sorted(lines, key=lambda one: (loudest.index(one.outcome), one.line))
        self.model.show_rows(
            [(str(one.line), outcome_words(one.outcome), one.title, one.reason) for one in ordered]
        )
        counts = {kind: sum(one.outcome is kind for one in lines) for kind in Outcome}
        pattern = self.tr("{added} added, {merged} merged, {skipped} skipped.")
        self.summary.setText(
            pattern.format(
                added=counts[Outcome.ADDED],
                merged=counts[Outcome.MERGED],
                skipped=counts[Outcome.SKIPPED],
            )
        )


def _kind(text: str) -> tuple[StageKind, Turn]:
    kind, turn = text.split()
    return StageKind(kind), Turn(turn)
