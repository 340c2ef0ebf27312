"""Asks in one line who called about what, and has the card made to call them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.calling_back import call_back
from board.domain.card import Topic
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.fields import LineField
from board.ui.words import dated, short_time

if TYPE_CHECKING:
    from board.domain.calling_back import CallBack
    from board.ui.actions.parts import Parts


class CallPresenter(QObject):
    """The dialog, and what its line means as it is typed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._desk, self._theme = parts.ws, parts.desk, parts.theme
        self._window, self._cards = parts.window, parts.actions.cards

    def open(self) -> None:
        """Ask who called about what; Enter is enough."""
        line = LineField(self.tr("Who called, about what"))
        line.setPlaceholderText(self.tr("Marion called re proof, call back 3pm"))
        dialog = AskDialog(
            self._theme,
            self.tr("They called"),
            self._window,
            sentence=self._sentence(""),
            does=self.tr("Note the call"),
        )
        dialog.ask("line", self.tr("Who called, about what"), line, needed=True)
        line.textChanged.connect(lambda text: dialog.show_lines((), self._sentence(text)))

        def take() -> None:
            text = line.text().strip()
            if text:
                self._cards.take_call(self._read(text), text)
                dialog.close()

        line.returnPressed.disconnect(dialog.focusNextChild)
        line.returnPressed.connect(take)
        dialog.confirmed.connect(lambda _said: take())
        dialog.open()

    def _read(self, text: str) -> CallBack:
        now = self._ws.local_time(self._ws.now())
        entry = self._cards.understand(text)
        return call_back(entry, self._desk.board, now, self._desk.arrangement.workdays)

    def _sentence(self, text: str) -> str:
        """Return what will happen with a line."""
        if not text.strip():
            return self.tr("A card to call back comes to our turn, and the call is logged.")
        found = self._read(text)
        customer = self._desk.board.customers.get(found.customer_id or "")
        who = customer.name if customer else found.customer or self.tr("somebody unknown")
        by = dated(found.due, self._desk.today)
        if found.due_time is not None:
            by = f"{by} {short_time(found.due_time)}"
        if found.topic is Topic.INQUIRY:
            words = self.tr("An inquiry of {who}: to be answered by {by}.")
        else:
            words = self.tr("{who} is called back by {by}.")
        return words.format(who=who, by=by)
