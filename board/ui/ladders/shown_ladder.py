"""What the page of a ladder says of it with the days of one example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.ladder import Does, Uses, Way, help_first, own_days, placed
from board.domain.ladder_checks import problems
from board.ui.ladders.ladder_words import LadderWords
from board.ui.ladders.stair import Marks, Step
from board.ui.sentences import sentence
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from board.domain.board import Firm
    from board.domain.ladder import Ladder, Placed
    from board.ui.ladders.ladder_draft import Example

ICONS = {Way.EMAIL: "mail", Way.PHONE: "phone", Way.LETTER: "file-text", Way.INSIDE: "user"}


class ShownLadder(QObject):
    """One ladder on one day; ``colleague`` is who steps in, "" where nobody is known."""

    def __init__(
        self, ladder: Ladder, example: Example, firm: Firm, today: date, *, colleague: str = ""
    ) -> None:
        super().__init__()
        self._ladder, self._example, self._firm = ladder, example, firm
        self._today, self._colleague = today, colleague
        self._words = LadderWords()
        self._ask = example.ask._replace(between=firm.days_between)
        self._rungs = help_first(ladder.rungs) if example.needs_a_hand else ladder.rungs
        self._placed = placed(self._rungs, self._ask, example.days, today)

    def steps(self) -> list[Step]:
        """Return the steps of the stair; a rung without room has none."""
        numbers = {rung.key: number for number, rung in enumerate(self._ladder.rungs)}
        return [self._step(numbers[each.rung.key], each) for each in self._placed]

    def marks(self) -> Marks:
        """Return the days that have a name."""
        named = {self._today: self.tr("today")}
        for each in self._placed:
            if each.rung.does is Does.ASK and each.went:
                named[each.day] = self.tr("asked")
        needed = self._ask.needed_by
        if needed:
            is_money = self._ladder.uses is Uses.MONEY
            named[needed] = self.tr("due") if is_money else self.tr("needed by")
        return Marks(self._today, named, needed)

    def note(self, at: int) -> str:
        """Return what became of the day that a rung itself would have."""
        key = self._ladder.rungs[at].key
        stands = next((each for each in self._placed if each.rung.key == key), None)
        wanted = own_days(self._rungs, self._ask, self._example.days, self._today)[key]
        if stands is None:
            return self.tr("Left out here: there is no room for it before the others.")
        if stands.went or wanted is None or wanted == stands.day:
            return ""
        pattern = self.tr("Moved from {wanted} to {day} here: there must be room for the next one.")
        if wanted < stands.day:
            pattern = self.tr("Moved from {wanted} to {day} here: not too soon after the last one.")
        return pattern.format(wanted=short_date(wanted), day=short_date(stands.day))

    def check(self) -> tuple[str, bool]:
        """Return what was looked at in one sentence, and whether it holds."""
        found = problems(self._ladder)
        if found:
            return sentence(found[0].refused()), False
        says = self.tr("First reminder lies before the needed-by date.")
        if self._ladder.uses is Uses.MONEY:
            says = self.tr("The first word comes before the due date.")
        if any(rung.does is Does.CONSEQUENCE for rung in self._ladder.rungs):
            says = " ".join((self.tr("Help comes before any consequence."), says))
        return says, True

    def _step(self, number: int, each: Placed) -> Step:
        rung = each.rung
        title = self._words.title(rung, self._colleague)
        told = self.tr("Rung {number}, {what}").format(number=number + 1, what=title)
        below = (self._words.when(each, self._today, self._hour()), self._words.how(rung))
        return Step(
            number,
            each.day,
            "hand-helping" if each.helps and rung.way is Way.EMAIL else ICONS[rung.way],
            (f"{number + 1} {title}", *below),
            ", ".join((told, *below)),
            went=each.went,
            today=each.day == self._today and not each.went,
        )

    def _hour(self) -> time:
        """Return from when on the reader of the example is written to."""
        contact, opens = self._example.contact, self._firm.mail_from
        return max(opens, (contact and contact.best_from) or opens)


def first_wrong(ladder: Ladder) -> int | None:
    """Return the number of the first rung that must be put right, None where it is none."""
    wrong: Sequence[int] = [each.rung for each in problems(ladder) if each.rung is not None]
    return next((number for number in wrong if number < len(ladder.rungs)), None)
