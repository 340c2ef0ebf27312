"""The small dialogs of the round: a new date, a colleague, and all that may leave as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.ui.settings.date_format import date_format_of
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.date_field import DateField
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from board.ui.desk import Desk
    from board.ui.round.entries import Entry
    from board.ui.round.shown_entry import EntryView
    from board.ui.theme import Theme


class RoundDialogs(QObject):
    """Asks over a window; what was answered goes to who asked."""

    def __init__(self, theme: Theme, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._desk, self._window = theme, desk, window

    def date(self, then: Callable[[date], object]) -> None:
        """Ask for the new date of a card."""
        field = DateField(self.tr("New date"), date_format_of(self._desk), theme=self._theme)
        dialog = self._asking(self.tr("New date"), self.tr("Set the date"))
        dialog.ask("day", self.tr("Due"), field, needed=True)
        dialog.confirmed.connect(lambda said: then(said["day"]))
        dialog.open()

    def colleague(self, then: Callable[[str], object]) -> None:
        """Ask to whom a card is passed on; the answer is an id."""
        combo = QuietCombo(self.tr("To whom"))
        for each in sorted(self._desk.board.colleagues.values(), key=lambda one: one.name):
            combo.addItem(each.name, each.id)
        dialog = self._asking(self.tr("Pass on"), self.tr("Pass it on"))
        dialog.ask("who", self.tr("To whom"), combo, needed=True)
        dialog.confirmed.connect(lambda said: then(str(said["who"])))
        dialog.open()

    def rest(
        self,
        view: EntryView,
        going: Sequence[Entry],
        left_out: Sequence[Entry],
        then: Callable[[], object],
    ) -> None:
        """Ask once more before all leaves that may; what is left out is named."""
        from board.ui.round.rest_dialog import RestDialog

        dialog = RestDialog(
            self._theme,
            [view.who(each.item) for each in going if each.item],
            [(view.who(each.item)[0], view.flags(each.item)) for each in left_out if each.item],
            self._window,
        )
        dialog.confirmed.connect(then)
        dialog.open()

    def _asking(self, title: str, does: str) -> AskDialog:
        return AskDialog(self._theme, title, self._window, sentence="", does=does)
