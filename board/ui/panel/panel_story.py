"""What happened to a card: contacts and changes in one list, newest first, and a line to add."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from board.domain.card import TouchKind
from board.ui.panel.panel_words import history_lines, touch_kind_words, touch_words
from board.ui.theme import Type
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, plain_tooltip
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section, clear
from board.ui.words import dated, short_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, tzinfo

    from board.domain.board import Board, CardDetails
    from board.domain.card import Touch
    from board.domain.people import Colleague
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme

_FIRST_SHOWN = 12
_KINDS = (TouchKind.NOTE, TouchKind.CALL, TouchKind.VISIT, TouchKind.EMAIL)


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the list."""

    at: datetime
    text: str
    person: str
    is_touch: bool


def happenings(details: CardDetails, board: Board) -> list[Happening]:
    """Return contacts and changes of a card as lines, newest first."""
    lines = [
        Happening(touch.at, touch_words(touch), _author(touch, board.colleagues), is_touch=True)
        for touch in details.touches
    ]
    lines += [
        Happening(entry.at, text, entry.person, is_touch=False)
        for entry in details.history
        for text in history_lines(entry, board)
    ]
    return sorted(lines, key=lambda line: line.at, reverse=True)


def _author(touch: Touch, colleagues: Mapping[str, Colleague]) -> str:
    colleague = colleagues.get(touch.colleague_id or "")
    return colleague.initials if colleague else touch.author


class PanelStory(Section):
    """The list, and a line that logs a note, call, visit or e-mail."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme, "")
        self._shown = shown
        self._heading.setText(self.tr("What happened"))
        self._add_entry()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(0.8))
        self._grid.setVerticalSpacing(theme.px(0.35))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._all = push_button(self.tr("Show all"))
        self._all.clicked.connect(self._on_all)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines: list[Happening] = []
        self._today: date | None = None
        self._zone: tzinfo = UTC

    def fields(self) -> list[LineField]:
        """Return the fields that are typed in."""
        return [self.line]

    def kind_chosen(self) -> str:
        """Return the kind of touch that the line is to be logged as."""
        return str(self.kind.currentData())

    def choose_kind(self, kind: str) -> None:
        """Choose the kind of touch of the line, where it is one of those offered."""
        row = self.kind.findData(kind)
        if row >= 0:
            self.kind.setCurrentIndex(row)

    def show_lines(self, lines: list[Happening], today: date, zone: tzinfo) -> None:
        """Show ``lines``, the first ones until all are asked for."""
        self._lines, self._today, self._zone = lines, today, zone
        self._fill(lines[:_FIRST_SHOWN])
        self._all.setVisible(len(lines) > _FIRST_SHOWN)

    def _add_entry(self) -> None:
        self.line = LineField(self.tr("Write down what happened"), hint=self.tr("Write it down…"))
        self.line.edited.connect(self._on_logged)
        self.kind = QuietCombo(self.tr("What kind"))
        for kind in _KINDS:
            self.kind.addItem(touch_kind_words(kind), kind.value)
        entry = QHBoxLayout()
        entry.addWidget(self.kind)
        entry.addWidget(self.line, 1)
        self.body.addLayout(entry)
        self.body.addSpacing(self._theme.px(0.3))

    def _on_logged(self, text: str) -> None:
        if text:
            self.line.editing.put("")
            self._shown.touch(self.kind_chosen(), text)

    def _on_all(self) -> None:
        self._fill(self._lines)
        self._all.hide()

    def _fill(self, lines: list[Happening]) -> None:
        clear(self._grid)
        for row, line in enumerate(lines):
            self._add_line(row, line)

    def _add_line(self, row: int, line: Happening) -> None:
        local = line.at.astimezone(self._zone)
        when = dated(local.date(), self._today or local.date())
        day = PlainLabel(when)
        day.setProperty("quiet", True)
        text = f"{line.text} · {line.person}" if line.person else line.text
        words = PlainLabel(text, wraps=True)
        words.setProperty("soft", not line.is_touch)
        words.setToolTip(plain_tooltip(f"{when} {short_time(local.time())}"))
        for label in (day, words):
            label.setFont(self._theme.font(Type.SMALL))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(day, row, 0, top)
        self._grid.addWidget(words, row, 1, top)
        for label in (day, words):
            label.show()  # at once, where Qt would wait for the event loop
