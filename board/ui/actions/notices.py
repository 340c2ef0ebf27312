"""The short sentences that say what was just done, and what could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.errors import BoardError, StoreAway
from board.ui.sentences import sentence
from board.ui.window.notice_bar import Lasts, Notice, NoticeBar, Offer
from board.ui.words import Counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.arrange import Totals
    from board.ui.work import Failure

LONGEST_TITLE = 40


class Said(QObject):
    """What to say after an action; the words of ``tr`` with the number of cards in them."""

    def moved(self, what: str, stage: str) -> str:
        """Return "“Approve proof” moved to Asked"."""
        return self.tr("{what} moved to {stage}").format(what=what, stage=stage)

    def done(self, what: str) -> str:
        """Return "“Approve proof” is done"."""
        return self.tr("{what} done").format(what=what)

    def added(self, what: str, stage: str) -> str:
        """Return "“Call Joe” added to Coming up"."""
        return self.tr("{what} added to {stage}").format(what=what, stage=stage)

    def undone(self, verb: str) -> str:
        """Return "Undone: moved"."""
        return self.tr("Undone: {verb}").format(verb=self.verb(verb))

    def redone(self, verb: str) -> str:
        """Return "Done again: moved"."""
        return self.tr("Done again: {verb}").format(verb=self.verb(verb))

    def hidden(self, stage: str, totals: Totals) -> str:
        """Return "“Reminded” hidden, with 4 cards, 2 late"."""
        words = Counted()
        inside = [words.cards(totals.open)] if totals.open else []
        inside += [words.late_cards(totals.late)] if totals.late else []
        inside += [words.today_cards(totals.today)] if totals.today else []
        if not inside:
            return self.tr("“{stage}” hidden").format(stage=stage)
        pattern = self.tr("“{stage}” hidden, with {cards}")
        return pattern.format(stage=stage, cards=", ".join(inside))

    def shown_again(self, stages: list[str]) -> str:
        """Return "“Asked”, “Reminded” shown again"."""
        names = ", ".join(self.tr("“{title}”").format(title=name) for name in stages)
        return self.tr("{stages} shown again").format(stages=names)

    def cards(self, titles: list[str]) -> str:
        """Return the title of one card in quotes, or how many they are."""
        if len(titles) == 1:
            title = titles[0]
            short = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…"
            return self.tr("“{title}”").format(title=short)
        return Counted().cards(len(titles))

    def verb(self, verb: str) -> str:
        """Return what an action of the journal is called."""
        return {
            "add": self.tr("card added"),
            "edit": self.tr("card changed"),
            "move": self.tr("card moved"),
            "done": self.tr("card done"),
            "reopen": self.tr("card brought back"),
            "snooze": self.tr("card snoozed"),
            "wake": self.tr("snooze ended"),
            "assign": self.tr("card assigned"),
            "date": self.tr("date set"),
            "archive": self.tr("card archived"),
            "delete": self.tr("card deleted"),
            "answered": self.tr("answer noted"),
            "help": self.tr("help offered"),
            "checklist": self.tr("checklist changed"),
            "link": self.tr("link changed"),
            "import": self.tr("import"),
            "settings": self.tr("settings changed"),
            "add_stage": self.tr("stage added"),
            "edit_stage": self.tr("stage changed"),
            "move_stage": self.tr("stage moved"),
            "remove_stage": self.tr("stage removed"),
            "add_customer": self.tr("customer added"),
            "edit_customer": self.tr("customer changed"),
            "merge_customers": self.tr("customers merged"),
            "remove_customer": self.tr("customer removed"),
            "add_colleague": self.tr("colleague added"),
            "edit_colleague": self.tr("colleague changed"),
            "merge_colleagues": self.tr("colleagues merged"),
            "log_call": self.tr("call logged"),
            "log_email": self.tr("e-mail logged"),
            "log_visit": self.tr("visit logged"),
            "log_note": self.tr("note added"),
        }.get(verb, verb)


class Notices(QObject):
    """Says things in the notice bar and carries out what its buttons offer."""

    undo_wanted = Signal()
    copy_wanted = Signal(str)
    bar_offer_taken = Signal(str, str)

    def __init__(self, bar: NoticeBar, parent: QObject | None = None) -> None:
        """Speak through ``bar``."""
        super().__init__(parent)
        self._bar = bar
        self._agains: list[Callable[[], None]] = []  # one for each failure in a row
        self._reports: dict[str, str] = {}
        self._bar.offer_taken.connect(self._on_offer_taken)
        self._bar.closed.connect(self._on_closed)

    def did(self, text: str) -> None:
        """Say what was done, with *Undo*."""
        self._agains.clear()
        self._bar.say(Notice(text, offers=(Offer("undo", self.tr("Undo")),), icon="check"))

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
            away = isinstance(failure.error, StoreAway)
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
