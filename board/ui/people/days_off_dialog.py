"""The days off of a colleague: their own steps do not start then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.ui.people.contact_fields import of_absence
from board.ui.people.entry_list import EntryList, Shown
from board.ui.people.people_words import absence_kinds, absence_words
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.forms import Look
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from board.domain.people import Absence
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class DaysOffDialog(Dialog):
    """``edited`` carries an id, a field and its value, ``removed`` an id, ``added`` nothing."""

    edited = Signal(str, str, object, object)
    removed = Signal(str)
    added = Signal()

    def __init__(
        self, theme: Theme, name: str, date_format: DateFormat, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Days off: {name}").format(name=one_line(name))
        super().__init__(theme, title, parent, size=(34, 30))
        self._date_format = date_format
        look = Look(theme, date_format)
        self.days = EntryList(
            theme,
            self.tr("Their own steps do not start then"),
            self.tr("+ Add days"),
            of_absence(),
            look,
        )
        self.body.addWidget(self.days)
        self.body.addStretch(1)
        self.close_button = self.add_button(push_button(self.tr("Close")))
        self.close_button.clicked.connect(self.close)
        self.days.edited.connect(self.edited)
        self.days.add_wanted.connect(self.added)
        self.days.wanted.connect(lambda _wish, row: self.removed.emit(row))

    def show_days(self, absences: Sequence[Absence]) -> None:
        """Show days off."""
        today = self._date_format.today
        self.days.show_rows(
            [
                Shown(
                    one.id,
                    f"{absence_kinds()[one.kind.value]}: {absence_words(one, today)}",
                    one,
                    inside={"remove": self.tr("Remove")},
                )
                for one in absences
            ],
            self._date_format,
        )
