"""What ladders say: their names, and each rung in the words in which one would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.ladder import Anchor, Does, Leaves, Uses, Way
from board.domain.people import Tone
from board.ui.people.people_words import tiers, tones
from board.ui.words import plural, short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from board.domain.ladder import Ladder, Placed, Rung
    from board.domain.people import Tier

BEFORE_NEEDED = "before"
"""Stands for the needed-by day where days are counted back from it."""


class LadderWords(QObject):
    """The words of ladders in the language of the program."""

    def name(self, name: str, uses: Uses) -> str:
        """Return what a ladder is called; those that came with the program have no name of ours."""
        return name or (self.tr("Money") if uses is Uses.MONEY else self.tr("Customer ask"))

    def called(self, ladder: Ladder) -> str:
        """Return what a ladder is called."""
        return self.name(ladder.name, ladder.uses)

    def uses(self, uses: Uses) -> str:
        """Return what a ladder follows up."""
        return self.tr("invoices") if uses is Uses.MONEY else self.tr("what customers must do")

    def audience(self, tier: Tier | None, *, usual: bool) -> str:
        """Return whom a ladder is for."""
        if tier is not None:
            return tiers()[tier.value]
        return self.tr("everybody else") if usual else self.tr("where it is chosen")

    def cards(self, number: int) -> str:
        """Return "used by 14 cards"."""
        if not number:
            return self.tr("used by no card just now")
        return plural(number, self.tr("used by 1 card"), self.tr("used by %n cards", "", number))

    def chosen(self, number: int) -> str:
        """Return "chosen once", "chosen 3 times"."""
        return plural(number, self.tr("chosen once"), self.tr("chosen %n times", "", number))

    def does(self) -> Mapping[Does, str]:
        """Return what rungs are there for."""
        return {
            Does.ASK: self.tr("Ask"),
            Does.NUDGE: self.tr("Friendly nudge"),
            Does.HELP: self.tr("Offer help"),
            Does.CALL: self.tr("Call"),
            Does.MANAGER: self.tr("A colleague steps in"),
            Does.CONSEQUENCE: self.tr("What it costs"),
        }

    def title(self, rung: Rung, colleague: str = "") -> str:
        """Return what a rung is called on the stair; inside it is a ``colleague``, if known."""
        if rung.does is Does.MANAGER:
            return colleague or self.tr("A colleague")
        if rung.does is Does.NUDGE and rung.tone is not Tone.FRIENDLY:
            return self.tr("Reminder")
        return self.does()[rung.does]

    def ways(self) -> Mapping[Way, str]:
        """Return how a rung can go."""
        return {
            Way.EMAIL: self.tr("E-mail"),
            Way.PHONE: self.tr("Phone task"),
            Way.LETTER: self.tr("Letter"),
        }

    def tones(self) -> Mapping[str, str]:
        """Return how firm a rung can speak."""
        return {tone: words[:1].upper() + words[1:] for tone, words in tones().items()}

    def leaves(self) -> Mapping[Leaves, str]:
        """Return who sends it."""
        return {
            Leaves.DRAFT: self.tr("Drafts only"),
            Leaves.APPROVE: self.tr("After my yes"),
            Leaves.AUTO: self.tr("By itself"),
        }

    def anchors(self, *, money: bool) -> Mapping[str, str]:
        """Return from where days are counted, as what follows their number."""
        needed = self.tr("working days after the due date")
        before = self.tr("working days before the due date")
        if not money:
            needed = self.tr("working days after the needed-by date")
            before = self.tr("working days before the needed-by date")
        return {
            Anchor.ASK.value: self.tr("working days after the ask"),
            Anchor.HALF.value: self.tr("working days after the usual answer time"),
            Anchor.PREVIOUS.value: self.tr("working days after the rung before"),
            BEFORE_NEEDED: before,
            Anchor.NEEDED_BY.value: needed,
        }

    def asked_on(self) -> str:
        """Return when an ask goes that waits for no other day."""
        return self.tr("on the day to ask")

    def when(self, placed: Placed, today: date, hour: time) -> str:
        """Return "Sent Wed 11 Nov", "Today, 10:00", "Wed 25 Nov, 8:00"."""
        if placed.went:
            return self.tr("Sent {day}").format(day=short_date(placed.day))
        day = self.tr("Today") if placed.day == today else short_date(placed.day)
        if placed.rung.way is not Way.EMAIL:
            return day
        return self.tr("{day}, {time}").format(day=day, time=short_time(hour))

    def how(self, rung: Rung) -> str:
        """Return "friendly · after my yes", "a call to make", "inside only"."""
        if rung.way is Way.INSIDE:
            return self.tr("inside only")
        if rung.way is Way.PHONE:
            return self.tr("a call to make")
        tone = tones()[rung.tone.value]
        sends = self.leaves()[rung.leaves]
        sends = sends[:1].lower() + sends[1:]
        if rung.way is Way.LETTER:
            sends = self.tr("on paper")
        return f"{tone} · {sends}"
