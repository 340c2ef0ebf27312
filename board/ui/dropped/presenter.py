"""Makes cards of mails that were dropped, chosen or pasted, and of pasted texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from board.domain.errors import BadFile
from board.domain.mail_card import is_raw
from board.services import mail_cards
from board.ui.dropped.mail_drops import Dropped, mails_in
from board.ui.sentences import sentence
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.mail_cards import Brought
    from board.ui.actions.parts import Parts


class DroppedPresenter(QObject):
    """``made`` carries the ids of the cards to show."""

    made = Signal(list)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._notices = parts.ws, parts.work, parts.notices
        self._desk = parts.desk

    def take(self, dropped: Dropped) -> None:
        """Make a card of each mail."""
        if dropped.is_link:
            self._notices.tell(sentence(BadFile("mail_link")))
            return

        def bring_in() -> Brought:
            raws = [mail_cards.read(Path(each)) for each in dropped.files]
            return mail_cards.bring_in(self._ws, [*raws, *dropped.raws])

        self._do(bring_in)

    def paste(self) -> None:
        """Make a card of what was copied: of a mail, else of a text."""
        mime = QGuiApplication.clipboard().mimeData()
        found = mails_in(mime)
        text = mime.text().strip() if mime.hasText() else ""
        if found:
            self.take(found)
        elif is_raw(text):
            self.take(Dropped(raws=(text.encode(errors="replace"),)))
        elif text:
            self._do(lambda: mail_cards.add_text(self._ws, text))
        else:
            self._notices.tell(self.tr("Nothing was copied that could become a card."))

    def _do(self, bring_in: Callable[[], Brought]) -> None:
        self._work.run_slow(
            lambda _slow: bring_in(),
            done=self._tell,
            failed=self._notices.failed,
            failing=self.tr("No card could be made of it"),
        )

    def _tell(self, brought: Brought) -> None:
        if brought.made:
            count = len(brought.made)
            said = plural(
                count, self.tr("1 card made"), self.tr("%n cards made of mails", "", count)
            )
            self._notices.did(said)
        elif any(each in self._desk.board.cards for each in brought.there):
            self._notices.tell(self.tr("This mail is on the board already."))
        else:
            self._notices.tell(self.tr("The card of this mail is in the archive."))
        self.made.emit([*brought.made, *brought.there])
