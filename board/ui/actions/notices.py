"""The short sentences that say what was just done, and what could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.errors import BoardError, StoreAway
from board.ui.sentences import sentence
from board.ui.window.notice_bar import Lasts, Notice, NoticeBar, Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.ui.work import Failure

FORBIDDEN = frozenset({"store_read_only", "store_server_read_only", "store_no_right"})
"""What is refused for good: no trying again helps."""


class Notices(QObject):
    """Says things in the notice bar and carries out what its buttons offer."""

    undo_wanted = Signal()
    copy_wanted = Signal(str)
    bar_offer_taken = Signal(str, str)

    def __init__(self, bar: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._agains: list[Callable[[], None]] = []  # one for each failure in a row
        self._reports: dict[str, str] = {}
        self._bar.offer_taken.connect(self._on_offer_taken)
        self._bar.closed.connect(self._on_closed)

    def did(self, text: str, *more: Offer) -> None:
        """Say what was done, with what may come next, and *Undo*."""
        self._agains.clear()
        self._bar.say(Notice(text, offers=(*more, Offer("undo", self.tr("Undo"))), icon="check"))

    def tell(self, text: str) -> None:
        """Say something that cannot be undone."""
        self._bar.say(Notice(text, icon="info"))

    def failed(self, failure: Failure, *, kept: bool = False) -> None:
        """Say what could not be done and why, in one sentence that says what to do.

        ``kept`` says that a text was typed, which is not lost. *Try again* is for all that failed
        since something was done.
        """
        self._reports["news"] = failure.report
        if isinstance(failure.error, BoardError):
            text = sentence(failure.error)
            if failure.failing:
                text = f"{failure.failing}. {text}"
            away = isinstance(failure.error, StoreAway) and failure.error.kind not in FORBIDDEN
            self._agains += [failure.again] if away else []
            again = self.tr("Try all again") if len(self._agains) > 1 else self.tr("Try again")
            offers = (Offer("again", again),) if away else ()
        else:
            text = failure.failing or self.tr("Something went wrong inside the program")
            text = self.tr("{text}. Please send us the report.").format(text=text)
            offers = (Offer("report", self.tr("Copy report")),)
        if kept:
            words = self.tr("What you typed is kept.")
            text = f"{text} {words}"
        lasts = Lasts.UNTIL_CLOSED
        self._bar.say(Notice(text, offers=offers, lasts=lasts, icon="triangle-alert"))

    def bug(self, report: str) -> None:
        """Say that the program made a mistake, and offer the report."""
        self._reports["news"] = report
        text = self.tr("Something went wrong inside the program. Please send us the report.")
        offers = (Offer("report", self.tr("Copy report")),)
        lasts = Lasts.UNTIL_CLOSED
        self._bar.say(Notice(text, offers=offers, lasts=lasts, icon="triangle-alert"))

    def last_time(self, report: str, *, ended: bool) -> None:
        """Say that the program did not work as it should when it ran last; ``ended`` by itself."""
        self._reports["last_time"] = report
        text = (
            self.tr("The program ended unexpectedly last time. What was saved is here.")
            if ended
            else self.tr("The program had a fault last time. What was saved is here.")
        )
        self.bar("last_time", text, Offer("report", self.tr("Copy report")))

    def bar(self, slot: str, text: str, *offers: Offer) -> None:
        """Show a bar that stays until it is closed or withdrawn."""
        self._bar.say(Notice(text, offers=offers, slot=slot, lasts=Lasts.UNTIL_CLOSED, icon="info"))

    def withdraw(self, slot: str) -> None:
        """Take a bar away."""
        self._bar.withdraw(slot)

    def _on_closed(self, slot: str) -> None:
        if slot == "news":
            self._agains.clear()  # what failed was left at that

    def _on_offer_taken(self, slot: str, key: str) -> None:
        if key == "undo":
            self.undo_wanted.emit()
        elif key == "again":
            agains, self._agains = self._agains, []
            for again in agains:
                again()
        elif key == "report":
            self.copy_wanted.emit(self._reports.get(slot, ""))
        else:
            self.bar_offer_taken.emit(slot, key)
