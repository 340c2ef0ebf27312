"""What stands beside a letter: what was looked at, the dates in it, language and style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from board.domain.letter_checks import CheckKind
from board.domain.letter_text import STAR
from board.ui.letters.letter_words import LetterPageWords
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section, clear
from board.ui.words import dated

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.letter_checks import LetterCheck
    from board.domain.letter_sheet import LetterSheet
    from board.ui.theme import Theme

ICON_EM = 1.15


class LetterSide(QWidget):
    """What is known of a letter.

    ``jump_wanted`` carries a place in the text and a length, ``kinder_wanted`` a place, what stands
    there and what is kinder, ``chosen`` language, formal and brief.
    """

    jump_wanted = Signal(int, int)
    kinder_wanted = Signal(int, str, str)
    chosen = Signal(str, bool, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = LetterPageWords()
        self.checked = Section(theme, self.tr("Checked"))
        self.dates = Section(theme, self.tr("The dates in it"))
        self.likes = Section(theme, self.tr("How they like it"))
        self._check_rows, self._date_rows = QVBoxLayout(), QVBoxLayout()
        self.language = QuietCombo(self.tr("Language"))
        self.style_choice = QuietCombo(self.tr("Style"))
        for code, name in self._words.languages().items():
            self.language.addItem(name, code)
        self.style_choice.addItems(self._words.styles())
        self.note = PlainLabel(
            self.tr("Fee and discount count once you say that it went out. That cannot be undone."),
            wraps=True,
        )
        self.note.setProperty("soft", True)
        self._set_out()
        self.language.activated.connect(self._on_chosen)
        self.style_choice.activated.connect(self._on_chosen)

    def show_sheet(self, sheet: LetterSheet) -> None:
        """Show what belongs to a letter."""
        case = sheet.case
        self.show_checks(sheet)
        clear(self._date_rows)
        for entry in sheet.letter.dates:
            title = f"{entry.title} {STAR}" if entry.starred else entry.title
            self._add_date(title, dated(entry.day, case.today))
        if case.ship_date:
            self._add_date(self.tr("Off to them"), dated(case.ship_date, case.today))
        if case.in_hands:
            self._add_date(self.tr("In their hands"), dated(case.in_hands, case.today))
        self.dates.setVisible(bool(sheet.letter.dates or case.in_hands))
        self.note.setVisible(bool(sheet.job_id))
        self.language.setCurrentIndex(self.language.findData(sheet.letter.language))
        self.style_choice.setCurrentIndex((0 if case.formal else 2) + case.brief)

    def show_checks(self, sheet: LetterSheet) -> None:
        """Show what was looked at; what is wrong leads to its place."""
        clear(self._check_rows)
        incentives = bool(sheet.case.discount) or any(ask.step.fee for ask in sheet.case.asks)
        for check in sheet.checks:
            if check.kind is not CheckKind.INCENTIVES or incentives:
                self._add_check(self._words.check(check), check)
        if not sheet.may_be_written:
            self._add_check(self._words.objected(), None)
        if sheet.written_today:
            self._add_check(self._words.written_today(sheet.case.contact), None)
        for title in sheet.foreign:
            self._add_check(self._words.foreign(title), None)

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        for section in (self.checked, self.dates, self.likes):
            section.take_theme()

    def _set_out(self) -> None:
        px = self._theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(0.8))
        for section, rows in ((self.checked, self._check_rows), (self.dates, self._date_rows)):
            rows.setSpacing(px(0.3))
            section.body.addLayout(rows)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(px(0.8))
        grid.setVerticalSpacing(px(0.5))
        for row, (words, field) in enumerate(
            ((self.tr("Language"), self.language), (self.tr("Style"), self.style_choice))
        ):
            grid.addWidget(PlainLabel(words), row, 0)
            grid.addWidget(field, row, 1)
        self.likes.body.addLayout(grid)
        for part in (self.checked, self.dates, self.likes, self.note):
            layout.addWidget(part)
        layout.addStretch(1)

    def _add_check(self, words: str, check: LetterCheck | None) -> None:
        holds = check is not None and check.holds
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(0.6))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        mark = QLabel()
        side = self._theme.px(ICON_EM)
        mark.setPixmap(self._theme.icon("check" if holds else "triangle-alert").pixmap(side, side))
        mark.setFixedWidth(side)
        grid.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(words, wraps=True), 0, 1)
        if check is not None and check.start is not None:
            grid.addLayout(self._remedies(words, check, check.start), 1, 1)
        self._check_rows.addWidget(row)

    def _remedies(self, words: str, check: LetterCheck, start: int) -> QHBoxLayout:
        """Return the buttons that lead to what is wrong, and say it kinder where that is known."""
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(0.8))
        self._add_remedy(
            line, self.tr("Show it"), words, lambda: self.jump_wanted.emit(start, len(check.found))
        )
        if check.kinder:
            self._add_remedy(
                line,
                self.tr("Say it so"),
                words,
                lambda: self.kinder_wanted.emit(start, check.found, check.kinder),
            )
        line.addStretch(1)
        return line

    def _add_remedy(
        self, line: QHBoxLayout, text: str, about: str, do: Callable[[], object]
    ) -> None:
        button = push_button(text, name=f"{about}: {text}")
        button.setProperty("bar", True)
        button.clicked.connect(do)
        line.addWidget(button)

    def _add_date(self, title: str, day: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        name = PlainLabel(title, elides=True)
        name.setAccessibleName(f"{title}, {day}")
        line.addWidget(name, 1)
        line.addWidget(PlainLabel(day))
        self._date_rows.addWidget(row)

    def _on_chosen(self) -> None:
        casual, brief = divmod(self.style_choice.currentIndex(), 2)
        self.chosen.emit(self.language.currentData(), not casual, bool(brief))
