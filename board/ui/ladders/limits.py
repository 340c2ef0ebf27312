"""What keeps a ladder from being too much: the firm's limits, its quiet hours, how firm at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from board.domain.people import Tone
from board.ui.ladders.ladder_words import LadderWords
from board.ui.theme import Type
from board.ui.widgets.number_fields import NumberField, TimeField
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section
from board.ui.widgets.sentence_row import SentenceRow
from board.ui.widgets.set_field import TickField

if TYPE_CHECKING:
    from board.domain.board import Firm
    from board.ui.theme import Theme


class Limits(QWidget):
    """``edited`` carries fields of the firm and their new values."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._make()
        self._sections = (
            self._section(
                self.tr("Never too much"),
                self._numbers(),
                self._hint(self.tr("What does not fit is put into one message.")),
            ),
            self._section(
                self.tr("Quiet hours"),
                SentenceRow(
                    theme, self.tr("Mail leaves from {mail_from} to {mail_to}"), self.times
                ),
                self._hint(self.tr("Their time, their working days, not while they are closed.")),
            ),
            self._section(
                self.tr("Never firmer than"),
                self.firmest,
                self._hint(self.tr("A customer’s own limit may be lower.")),
            ),
            self._section(
                self.tr("A word of thanks"),
                self.thanks,
                self._hint(self.tr("Only where nothing else is written to them that week.")),
            ),
            self._section(
                self.tr("It stops by itself"),
                self._hint(
                    self.tr(
                        "when they answer, name a date, object or are out of office. After days off"
                        " only the highest rung leaves."
                    )
                ),
            ),
            self._section(self.tr("Checked"), self._checked()),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(0.9))
        self._grid.setHorizontalSpacing(theme.px(2.4))
        self._columns = 0
        self.set_columns(1)

    def set_columns(self, number: int) -> None:
        """Stand in one column beside the stair, or in several below it."""
        if number == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = number
        for at, section in enumerate(self._sections):
            self._grid.addWidget(section, at // number, at % number, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(at % number, 1)
        self._grid.setRowStretch(len(self._sections), 1)

    def show_firm(self, firm: Firm) -> None:
        """Show what the firm has set."""
        for name, field in (*self.numbers.items(), *self.times.items()):
            field.set_value(getattr(firm, name))
        self.firmest.setCurrentIndex(self.firmest.findData(firm.firmest.value))
        self.thanks.set_value(firm.thanks)

    def show_check(self, words: str, *, holds: bool) -> None:
        """Say what was looked at, and whether it holds."""
        colour = self._theme.colours.done_text if holds else self._theme.colours.late_text
        side = self._theme.px(1.15)
        icon = self._theme.icon("check" if holds else "triangle-alert", colour)
        self._mark.setPixmap(icon.pixmap(side, side))
        self.check.setText(words)

    def take_theme(self) -> None:
        """Take the theme's type."""
        for section in self._sections:
            section.take_theme()

    def _make(self) -> None:
        self.numbers = {
            "mails_a_day": NumberField(self.tr("Messages to one person a day, at most")),
            "mails_a_week": NumberField(self.tr("To one customer in 5 working days")),
            "days_between": NumberField(self.tr("Working days between rungs, at least")),
        }
        self.times = {
            "mail_from": TimeField(self.tr("Mail leaves from"), letters=5),
            "mail_to": TimeField(self.tr("Mail leaves until"), letters=5),
        }
        self.firmest = QuietCombo(self.tr("Never firmer than"))
        for tone, words in LadderWords().tones().items():
            self.firmest.addItem(words, tone)
        self.firmest.activated.connect(
            lambda _row: self.edited.emit({"firmest": Tone(self.firmest.currentData())})
        )
        self.thanks = TickField(self._theme, "", self.tr("Thank whoever answers in time"))
        self.thanks.edited.connect(lambda value: self.edited.emit({"thanks": value}))
        for name, field in (*self.numbers.items(), *self.times.items()):
            field.edited.connect(lambda value, name=name: self.edited.emit({name: value}))

    def _numbers(self) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.px(0.4))
        for field in self.numbers.values():
            line = QHBoxLayout()
            label = PlainLabel(field.accessibleName(), wraps=True)
            label.setBuddy(field)
            line.addWidget(label, 1)
            line.addWidget(field)
            rows.addLayout(line)
        return box

    def _checked(self) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        self._mark = PlainLabel()
        self.check = PlainLabel(wraps=True)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.check, 1)
        return box

    def _section(self, title: str, *parts: QWidget) -> Section:
        section = Section(self._theme, title)
        section.body.setSpacing(self._theme.px(0.5))
        for part in parts:
            section.body.addWidget(part)
        return section

    def _hint(self, text: str) -> PlainLabel:
        hint = PlainLabel(text, wraps=True)
        hint.setFont(self._theme.font(Type.SMALL))
        hint.setProperty("soft", True)
        return hint
