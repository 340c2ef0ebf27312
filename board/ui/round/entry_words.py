"""What the page of the round says: its groups and rows, its buttons, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.ladder import THANKS, Does, Way
from board.domain.rounds import State
from board.ui.round.entries import Deed, Group, Wish
from board.ui.words import dated, plural

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from board.domain.ladder import Placed
    from board.domain.no_news import Owed
    from board.domain.rounds import RoundItem
    from board.ui.round.entries import Entry

MINUTE = 60


def mentions(item: RoundItem) -> bool:
    """Return whether a message mentions the favours that it may."""
    body = item.letter.body if item.letter else ""
    return any(favour.what in body for favour in item.favours)


class EntryWords(QObject):
    """Says what stands in the round on a day."""

    def groups(self) -> Mapping[Group, str]:
        """Return what the groups of the list are called."""
        return {
            Group.ANSWER: self.tr("Is this an answer?"),
            Group.SEND: self.tr("To send today"),
            Group.DO: self.tr("To call or do"),
            Group.SLIPPED: self.tr("Slipped"),
            Group.WORD: self.tr("We owe a word"),
            Group.UNCLEAR: self.tr("Sent or not?"),
            Group.FAVOUR: self.tr("Favours to mention"),
        }

    def wish(self, wish: Wish, item: RoundItem | None) -> str:
        """Return what a button is called."""
        if wish is Wish.SKIP and item is not None and item.state is State.READY:
            return self.tr("Do not send…")
        if wish is Wish.SEND_AGAIN and item is not None and item.state is State.HELD:
            return self.tr("Send it now")
        if wish is Wish.MENTION and item is not None and mentions(item):
            return self.tr("Leave the favour out")
        return {
            Wish.YES: self.tr("Yes"),
            Wish.NO: self.tr("No"),
            Wish.APPROVE: self.tr("Approve"),
            Wish.MAIL: self.tr("Open in mail"),
            Wish.ADDRESS: self.tr("Add an address"),
            Wish.EDIT: self.tr("Edit"),
            Wish.PRINT: self.tr("Print…"),
            Wish.REACHED: self.tr("Reached"),
            Wish.NOBODY: self.tr("Nobody there"),
            Wish.STEPPED_IN: self.tr("I see to it"),
            Wish.IT_WAS_SENT: self.tr("It was sent"),
            Wish.SEND_AGAIN: self.tr("Send again"),
            Wish.CALLED: self.tr("Called"),
            Wish.NEW_DATE: self.tr("New date…"),
            Wish.FINISH: self.tr("Done"),
            Wish.HAND_ON: self.tr("Pass on…"),
            Wish.TOLD: self.tr("Told"),
            Wish.MENTION: self.tr("Mention the favour"),
            Wish.SKIP: self.tr("Skip…"),
        }[wish]

    def deed(self, entry: Entry) -> str:
        """Return what became of an entry, "" while it waits."""
        if entry.deed is None:
            return ""
        if entry.deed is Deed.APPROVED and entry.edited:
            return self.tr("edited, approved")
        return {
            Deed.ANSWERED: self.tr("answered"),
            Deed.NO_ANSWER: self.tr("no answer"),
            Deed.APPROVED: self.tr("approved"),
            Deed.WENT_OUT: self.tr("went out"),
            Deed.REACHED: self.tr("reached"),
            Deed.NOBODY: self.tr("nobody there"),
            Deed.STEPPED_IN: self.tr("seen to"),
            Deed.WAS_SENT: self.tr("was sent"),
            Deed.SENT_AGAIN: self.tr("is sent"),
            Deed.CALLED: self.tr("called"),
            Deed.DATED: self.tr("dated anew"),
            Deed.FINISHED: self.tr("done"),
            Deed.PASSED_ON: self.tr("passed on"),
            Deed.TOLD: self.tr("told"),
            Deed.SKIPPED: self.tr("skipped"),
        }[entry.deed]

    def about(self, item: RoundItem, today: date) -> str:
        """Return what an item is about: "Approve the proof +1, needed tomorrow"."""
        title, due = item.title, item.needed
        if item.mail is not None:
            return f"{title}: {item.mail.subject}"
        if item.owed is not None:
            return self.tr("{job}, promised for {day}").format(
                job=title, day=dated(due, today) if due else "–"
            )
        if len(item.followed) > 1:
            title += f" +{len(item.followed) - 1}"
        if item.rung == THANKS:
            return self.tr("thanks for: {thing}").format(thing=title)
        return f"{title}, {self._needed(due, today)}" if due else title

    def reasons(self) -> tuple[str, ...]:
        """Return why something can be skipped, beside what is typed."""
        return (
            self.tr("answered by phone"),
            self.tr("not now"),
            self.tr("wrong person"),
        )

    def progress(self, done: int, of: int, seconds: int) -> str:
        """Return "4 of 9, about 3 minutes"."""
        stand = self.tr("{done} of {all}").format(done=done, all=of)
        if not seconds:
            return stand
        number = max(1, round(seconds / MINUTE))
        about = plural(number, self.tr("about 1 minute"), self.tr("about %n minutes", "", number))
        return f"{stand}, {about}"

    def rung(self, placed: Placed) -> str:
        """Return what comes next if nobody answers."""
        if placed.helps:
            return self.tr("We offer help")
        if placed.rung.does is Does.MANAGER:
            return self.tr("A manager steps in")
        if placed.rung.does is Does.CONSEQUENCE:
            return self.tr("We say what follows")
        if placed.rung.way is Way.PHONE:
            return self.tr("We call")
        return self.tr("We ask") if placed.rung.does is Does.ASK else self.tr("We remind them")

    def call(self, item: RoundItem, today: date) -> str:
        """Return what to say on the phone, or what to look at inside."""
        if item.owed is not None:
            return self._say_how_it_stands(item.owed)
        if not item.followed:
            return self.tr("Say it by the way: “{favour}” was on us.").format(favour=item.title)
        things = ", ".join(each.card.title for each in item.followed)
        due = item.needed
        if item.way is Way.INSIDE:
            words = self.tr("Nobody has answered: {things}. Find out why before we write again.")
            return words.format(things=things)
        asked = self.tr("Ask about: {things}.").format(things=things)
        needed = self.tr("Needed by {day}.").format(day=dated(due, today)) if due else ""
        helps = self.tr("Offer to go through it together, five minutes are enough.")
        return " ".join(filter(None, (asked, needed, helps)))

    def _say_how_it_stands(self, word: Owed) -> str:
        text = self.tr("They asked about it: answer what is true today.")
        if not word.asked:
            text = self.tr(
                "Something is late: say how it stands, what you do about it, "
                "and which day you can promise."
            )
        return text

    def _needed(self, due: date, today: date) -> str:
        ahead = (due - today).days
        if ahead in (0, 1):
            return self.tr("needed today") if ahead == 0 else self.tr("needed tomorrow")
        words = self.tr("by {day}") if ahead > 0 else self.tr("was due {day}")
        return words.format(day=dated(due, today))
