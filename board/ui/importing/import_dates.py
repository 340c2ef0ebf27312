"""Which days the dates of a table are where nothing in it proves what comes first in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.ui.widgets.form import Form
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.words import dated_in_full

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from board.ui.importing.import_values import TwoDays
    from board.ui.theme import Theme


class DatesForm(Form):
    """One of the dates with both days that it may be; the choice holds for all of the table."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        dates: Sequence[TwoDays],
        *,
        dayfirst: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the first of ``dates``."""
        super().__init__(theme, parent)
        self.dates = dates
        name = self.tr("{date} means").format(date=dates[0].text)
        self.choice = QuietCombo(name)
        day_first, month_first = self.tr("{date}: day first"), self.tr("{date}: month first")
        for words, day, means in (
            (day_first, dates[0].dayfirst, True),
            (month_first, dates[0].monthfirst, False),
        ):
            self.choice.addItem(words.format(date=dated_in_full(day)), means)
        self.choice.setCurrentIndex(self.choice.findData(dayfirst))
        self.choice.activated.connect(lambda _row: self.changed.emit())
        self.add_row(name, self.choice)

    def dayfirst(self) -> bool:
        """Return whether the day comes first."""
        return bool(self.choice.currentData())

    def said(self) -> dict[str, str]:
        """Return each date as it stands in the table → with the day that it is understood as."""
        return {
            each.text: f"{each.text} = "
            + dated_in_full(each.dayfirst if self.dayfirst() else each.monthfirst)
            for each in self.dates
        }
