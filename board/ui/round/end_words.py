"""What the end of a round says: what leaves and when, what moves again, when the next one is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.ui.round.entries import Deed
from board.ui.round.entry_words import mentions
from board.ui.words import dated, plural, short_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from board.ui.round.entries import Entry

    Local = Callable[[datetime], datetime]

COME_AGAIN = frozenset({Deed.SKIPPED, Deed.NOBODY})
MOVING = (Deed.CALLED, Deed.DATED, Deed.FINISHED, Deed.PASSED_ON)
SPOKEN = frozenset({Deed.APPROVED, Deed.WENT_OUT, Deed.REACHED})


class EndWords(QObject):
    """Says what was done on a day."""

    def heading(self, number: int) -> str:
        """Return whether anything slipped."""
        if not number:
            return self.tr("Nothing slipped.")
        return plural(number, self.tr("1 card slipped."), self.tr("%n cards slipped.", "", number))

    def lines(self, done: Sequence[Entry], local: Local, today: date) -> list[tuple[str, bool]]:
        """Return what happened in a round, and whether that is done with.

        ``local`` tells an instant by the firm's clock.
        """
        counts = {deed: sum(each.deed is deed for each in done) for deed in Deed}
        leaving = [each for each in done if each.deed is Deed.APPROVED]
        said = [
            (self._leaving(leaving, local, today), True),
            *((words, True) for words in self._each(counts, self._out(counts))),
            (self._moving(counts), True),
            (self._heard(done), True),
            *((words, True) for words in self._each(counts, self._unclear(counts))),
            (self._favours(done), True),
            *((words, False) for words in self._each(counts, self._again(counts))),
        ]
        return [line for line in said if line[0]]

    def following(self, day: date, number: int, today: date) -> str:
        """Return "Next round: tomorrow, 3 waiting so far"."""
        when = dated(day, today)
        if day == today + timedelta(days=1):
            when = self.tr("tomorrow")
        waiting = self.tr("nothing waiting so far")
        if number:
            waiting = plural(
                number, self.tr("1 waiting so far"), self.tr("%n waiting so far", "", number)
            )
        return self.tr("Next round: {day}, {waiting}").format(day=when, waiting=waiting)

    def took(self, done: int, minutes: int) -> str:
        """Return "9 of 9, 6 minutes"."""
        stand = self.tr("{done} of {all}").format(done=done, all=done)
        spent = plural(minutes, self.tr("1 minute"), self.tr("%n minutes", "", minutes))
        return f"{stand}, {spent}" if minutes else stand

    def _leaving(self, going: Sequence[Entry], local: Local, today: date) -> str:
        """Return how many messages leave, and when the first and the last of them."""
        number = len(going)
        if not number:
            return ""
        words = plural(
            number, self.tr("1 message leaves"), self.tr("%n messages leave", "", number)
        )
        times = sorted(
            local(each.item.message.planned_for)
            for each in going
            if each.item and each.item.message and each.item.message.planned_for
        )
        if len(times) < number:
            return words
        first, last = (self._at(moment, today) for moment in (times[0], times[-1]))
        if first == last:
            return self.tr("{messages} {when}").format(messages=words, when=first)
        return self.tr("{messages}, the first {first}, the last {last}").format(
            messages=words, first=first, last=last
        )

    def _at(self, moment: datetime, today: date) -> str:
        hour = short_time(moment.time())
        if moment.date() == today:
            return self.tr("at {time}").format(time=hour)
        return self.tr("on {day} at {time}").format(day=dated(moment.date(), today), time=hour)

    def _moving(self, counts: Mapping[Deed, int]) -> str:
        """Return how many late cards are moving again, and how."""
        number = sum(counts[deed] for deed in MOVING)
        if not number:
            return ""
        words = plural(
            number,
            self.tr("1 late card is moving"),
            self.tr("%n late cards are moving", "", number),
        )
        ways = {
            Deed.CALLED: plural(
                counts[Deed.CALLED],
                self.tr("1 called"),
                self.tr("%n called", "", counts[Deed.CALLED]),
            ),
            Deed.DATED: plural(
                counts[Deed.DATED],
                self.tr("1 dated anew"),
                self.tr("%n dated anew", "", counts[Deed.DATED]),
            ),
            Deed.FINISHED: plural(
                counts[Deed.FINISHED],
                self.tr("1 done"),
                self.tr("%n done", "", counts[Deed.FINISHED]),
            ),
            Deed.PASSED_ON: plural(
                counts[Deed.PASSED_ON],
                self.tr("1 passed on"),
                self.tr("%n passed on", "", counts[Deed.PASSED_ON]),
            ),
        }
        how = ", ".join(self._each(counts, ways))
        return self.tr("{cards}: {how}").format(cards=words, how=how)

    def _heard(self, done: Sequence[Entry]) -> str:
        """Return who hears how things stand with their job."""
        whom = {
            each.item.customer.name
            for each in done
            if each.item and each.item.owed and each.item.customer and each.deed in SPOKEN
        }
        if not whom:
            return ""
        words = plural(
            len(whom),
            self.tr("{customer} hears how things stand"),
            self.tr("%n customers hear how things stand", "", len(whom)),
        )
        return words.format(customer=next(iter(whom)))

    def _favours(self, done: Sequence[Entry]) -> str:
        """Return how many favours were mentioned, on the phone or in a message."""
        told = [each.item for each in done if each.item and each.deed is Deed.TOLD]
        told += [
            each.item for each in done if each.item and _goes_out(each) and mentions(each.item)
        ]
        number = sum(len(item.favours) for item in told)
        whom = ", ".join(sorted({item.customer.name for item in told if item.customer}))
        if not number:
            return ""
        words = plural(
            number, self.tr("1 favour mentioned"), self.tr("%n favours mentioned", "", number)
        )
        return self.tr("{favours} to {customer}").format(favours=words, customer=whom)

    def _out(self, counts: Mapping[Deed, int]) -> Mapping[Deed, str]:
        return {
            Deed.ANSWERED: plural(
                counts[Deed.ANSWERED],
                self.tr("1 mail was an answer"),
                self.tr("%n mails were answers", "", counts[Deed.ANSWERED]),
            ),
            Deed.NO_ANSWER: plural(
                counts[Deed.NO_ANSWER],
                self.tr("1 mail was about something else"),
                self.tr("%n mails were about something else", "", counts[Deed.NO_ANSWER]),
            ),
            Deed.WENT_OUT: plural(
                counts[Deed.WENT_OUT],
                self.tr("1 message went out from your mail program"),
                self.tr("%n messages went out from your mail program", "", counts[Deed.WENT_OUT]),
            ),
            Deed.REACHED: plural(
                counts[Deed.REACHED],
                self.tr("1 call reached them"),
                self.tr("%n calls reached them", "", counts[Deed.REACHED]),
            ),
            Deed.STEPPED_IN: plural(
                counts[Deed.STEPPED_IN],
                self.tr("1 card is seen to"),
                self.tr("%n cards are seen to", "", counts[Deed.STEPPED_IN]),
            ),
        }

    def _unclear(self, counts: Mapping[Deed, int]) -> Mapping[Deed, str]:
        return {
            Deed.WAS_SENT: plural(
                counts[Deed.WAS_SENT],
                self.tr("1 uncertain message was sent after all"),
                self.tr("%n uncertain messages were sent after all", "", counts[Deed.WAS_SENT]),
            ),
            Deed.SENT_AGAIN: plural(
                counts[Deed.SENT_AGAIN],
                self.tr("1 message is sent after all"),
                self.tr("%n messages are sent after all", "", counts[Deed.SENT_AGAIN]),
            ),
        }

    def _again(self, counts: Mapping[Deed, int]) -> Mapping[Deed, str]:
        return {
            Deed.NOBODY: plural(
                counts[Deed.NOBODY],
                self.tr("1 call reached nobody"),
                self.tr("%n calls reached nobody", "", counts[Deed.NOBODY]),
            ),
            Deed.SKIPPED: plural(
                counts[Deed.SKIPPED],
                self.tr("1 was skipped"),
                self.tr("%n were skipped", "", counts[Deed.SKIPPED]),
            ),
        }

    @staticmethod
    def _each(counts: Mapping[Deed, int], words: Mapping[Deed, str]) -> list[str]:
        return [said for deed, said in words.items() if counts[deed]]


def _goes_out(entry: Entry) -> bool:
    return entry.deed in (Deed.APPROVED, Deed.WENT_OUT)
