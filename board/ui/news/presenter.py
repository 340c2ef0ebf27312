"""Asks for a subject and a text, and has them go to everybody who said yes, round by round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.news import readers
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.fields import LineField, TextField
from board.ui.words import plural

if TYPE_CHECKING:
    from board.ui.actions.parts import Parts


class NewsPresenter(QObject):
    """The dialog."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._desk, self._theme = parts.desk, parts.theme
        self._window, self._rounds = parts.window, parts.actions.rounds

    def open(self) -> None:
        """Ask what is to be told."""
        number = len(readers(self._desk.board.contacts.values()))
        dialog = AskDialog(
            self._theme,
            self.tr("News"),
            self._window,
            sentence=self._sentence(number),
            does=self.tr("Put it into the rounds"),
        )
        dialog.ask("subject", self.tr("Subject"), LineField(self.tr("Subject")), needed=True)
        dialog.ask("text", self.tr("What you tell them"), TextField(self.tr("Text")), needed=True)
        if not number:
            dialog.refuse(
                self.tr("Nobody has said yes to news. Note it with the people of a customer.")
            )
        dialog.confirmed.connect(
            lambda said: self._rounds.write_news(str(said["subject"]), str(said["text"]))
        )
        dialog.open()

    def _sentence(self, number: int) -> str:
        if not number:
            return ""
        return plural(
            number,
            self.tr("1 person said yes: they get it after you have looked at it in a round."),
            self.tr(
                "%n people said yes: each gets their own after you have looked at it in a round.",
                "",
                number,
            ),
        )
