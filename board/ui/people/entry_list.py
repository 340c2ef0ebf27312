"""A section of rows that are read as lines and changed in place: contacts, days off, favours."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.forms import Look, RecordForm
from board.ui.widgets.looks import icon_button, push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section, clear, put_away

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat
    from board.ui.widgets.fields import LineField, TextField
    from board.ui.widgets.forms import Field


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as it is read: its heading, a word at its end, labelled lines; then buttons.

    ``buttons`` are wishes with their words; those for a row that is being changed are ``inside``.
    ``facts`` are what its fields need to know besides the row.
    """

    id: str
    head: str
    row: Any
    aside: str = ""
    lines: Sequence[tuple[str, str]] = ()
    buttons: Mapping[str, str] = field(default_factory=dict)
    inside: Mapping[str, str] = field(default_factory=dict)
    facts: object = None


class Entry(QFrame):
    """One row; ``edited`` carries what a form's does, ``wanted`` a wish."""

    edited = Signal(str, object, object)
    wanted = Signal(str)
    opened = Signal()

    def __init__(self, fields: Sequence[Field], look: Look) -> None:
        super().__init__()
        self._theme = look.theme
        self._fields, self._look = fields, look
        self._shown: Shown | None = None
        self.setProperty("boxes", True)
        self.head = PlainLabel(wraps=True)
        self.aside = PlainLabel(elides=True)
        self.aside.setProperty("quiet", True)
        self.change = icon_button(look.theme, "pencil", "")
        self.change.clicked.connect(self.toggle)
        self.form: RecordForm | None = None
        px = look.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(0.8), px(0.4), px(0.5), px(0.5))
        outer.setSpacing(px(0.2))
        top = QHBoxLayout()
        top.addWidget(self.head, 3)
        top.addWidget(self.aside, 0)
        top.addWidget(self.change)
        outer.addLayout(top)
        self._read = QWidget()
        self._grid = QGridLayout(self._read)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(0.8))
        self._grid.setVerticalSpacing(px(0.15))
        self._grid.setColumnStretch(1, 1)
        outer.addWidget(self._read)
        self._outer = outer
        self._below = QWidget()
        self._flow = FlowLayout(gap=px(0.4))
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, px(0.2), 0, 0)
        below.addLayout(self._flow)
        outer.addWidget(self._below)
        self._buttons: list[QPushButton] = []

    @property
    def is_open(self) -> bool:
        """Whether its fields are shown."""
        return self.form is not None and not self.form.isHidden()

    def show_row(self, shown: Shown, look: Look) -> None:
        """Show a row as it is now; what is being typed stays."""
        self._shown, self._look = shown, look
        self.head.setText(shown.head)
        self.head.setFont(self._theme.font(Type.STRONG))
        self.aside.setText(shown.aside)
        self.aside.setFont(self._theme.font(Type.SMALL))
        name = self.tr("Change {what}").format(what=shown.head)
        self.change.setAccessibleName(name)
        self.change.setToolTip(self.tr("Change"))
        self.setAccessibleName(", ".join((shown.head, *(text for _, text in shown.lines))))
        clear(self._grid)
        for number, (label, text) in enumerate(shown.lines):
            words = PlainLabel(text, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if label:
                quiet = PlainLabel(label)
                quiet.setProperty("soft", True)
                self._grid.addWidget(quiet, number, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(words, number, 1)
            else:
                self._grid.addWidget(words, number, 0, 1, 2)
        if self.form is not None:
            self.form.show_row(shown.row, shown.facts, look.date_format)
        self._fill()

    def toggle(self) -> None:
        """Show the fields of the row, or its lines."""
        if self.is_open and self.form is not None:
            self.form.leave()
            self.form.hide()
            self._fill()
            self.change.setFocus()
        else:
            self.open()

    def open(self, name: str = "") -> None:
        """Show the fields, with the keyboard in one of them, by default the first."""
        if self.form is None and self._shown is not None:
            self.form = RecordForm(self._fields, self._look)
            self.form.edited.connect(self.edited)
            self._outer.insertWidget(2, self.form)
            shown = self._shown
            self.form.show_row(shown.row, shown.facts, self._look.date_format)
        if self.form is None:
            return
        self.form.show()
        self._fill()
        self.opened.emit()
        self.form.fields[name or self._fields[0].name].setFocus()

    def _fill(self) -> None:
        """Show what belongs to a row that is read, or changed."""
        shown, is_open = self._shown, self.is_open
        if shown is None:
            return
        self._read.setVisible(bool(shown.lines) and not is_open)
        wishes = shown.inside if is_open else shown.buttons
        for old in self._buttons:
            self._flow.removeWidget(old)
            put_away(old)
        self._buttons = []
        for wish, word in wishes.items():
            button = push_button(word, name=f"{word} · {shown.head}")
            button.setToolTip("")
            button.clicked.connect(lambda _on=False, wish=wish: self.wanted.emit(wish))
            self._flow.addWidget(button)
            self._buttons.append(button)
            button.show()
        self._below.setVisible(bool(wishes))


class EntryList(Section):
    """Rows, and a line that adds one; signals carry the id of the row they are about."""

    edited = Signal(str, str, object, object)
    wanted = Signal(str, str)
    add_wanted = Signal()

    def __init__(
        self, theme: Theme, title: str, adds: str, fields: Sequence[Field], look: Look
    ) -> None:
        super().__init__(theme, title)
        self._fields, self._look = fields, look
        self.entries: dict[str, Entry] = {}
        self._wants: tuple[str, str] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(0.4))
        self.body.addLayout(self._rows)
        self.add = push_button(adds)
        self.add.setProperty("bar", True)
        self.add.clicked.connect(self.add_wanted)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[Shown], date_format: DateFormat) -> None:
        """Show rows in their order; what is being typed in them stays."""
        look = Look(self._theme, date_format)
        ids = [row.id for row in rows]
        for gone in self.entries.keys() - set(ids):
            entry = self.entries.pop(gone)
            self._rows.removeWidget(entry)
            put_away(entry)
        for at, row in enumerate(rows):
            entry = self.entries.get(row.id) or self._made(row.id)
            if self._rows.indexOf(entry) != at:
                self._rows.insertWidget(at, entry)
            entry.show_row(row, look)
            entry.show()
        if self._wants and self._wants[0] in self.entries:
            row_id, name = self._wants
            self._wants = None
            self.entries[row_id].open(name)

    def open_when_there(self, row_id: str, name: str = "") -> None:
        """Open a row for changing, now or as soon as it is shown."""
        if row_id in self.entries:
            self.entries[row_id].open(name)
        else:
            self._wants = row_id, name

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed and not committed: id, name of the field, text."""
        return [
            (row_id, *each)
            for row_id, entry in self.entries.items()
            if entry.form is not None
            for each in entry.form.typed()
        ]

    def field_of(self, row_id: str, name: str) -> LineField | TextField | None:
        """Return the field of a row, which is opened for it; None when that is not there."""
        entry = self.entries.get(row_id)
        if entry is None:
            return None
        if not entry.is_open:
            entry.open(name)
        return entry.form.field_of(name) if entry.form is not None else None

    def reopen(self, row_id: str, name: str) -> None:
        """Take what was committed last in a field as typed only: it could not be saved."""
        entry = self.entries.get(row_id)
        if entry is not None and entry.form is not None:
            entry.form.reopen([name])

    def leave(self) -> None:
        """Take what is typed, and close all rows: another customer comes."""
        for entry in self.entries.values():
            if entry.form is not None:
                entry.form.leave()

    def _made(self, row_id: str) -> Entry:
        entry = self.entries[row_id] = Entry(self._fields, self._look)
        entry.edited.connect(partial(self.edited.emit, row_id))
        entry.wanted.connect(lambda wish: self.wanted.emit(wish, row_id))
        return entry
