"""The words of the daily round: why something goes today, and what stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.ladder import THANKS, Does, Way
from board.domain.rounds import Flag, State
from board.ui.words import dated, short_date

if TYPE_CHECKING:
    from datetime import date

    from board.domain.no_news import Owed
    from board.domain.received import Received
    from board.domain.rounds import RoundItem

translate = QCoreApplication.translate


class RoundWords:
    """The words of the round on a day; made anew when the language changes."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._flags = {
            Flag.NO_ADDRESS: translate("RoundWords", "No e-mail address is known."),
            Flag.BOUNCED: translate("RoundWords", "Mail to their address came back."),
            Flag.TONE: translate("RoundWords", "A phrase in it sounds unfriendly."),
            Flag.UNFILLED: translate("RoundWords", "A field in it is empty."),
            Flag.WRITTEN_TODAY: translate("RoundWords", "They got a message within a day."),
            Flag.MANY_THIS_WEEK: translate("RoundWords", "They got enough messages this week."),
            Flag.TOO_FIRM: translate(
                "RoundWords", "They are not written to so firmly: tell them in person."
            ),
            Flag.ANSWERED: translate("RoundWords", "They may have answered: look at that first."),
            Flag.LATE: translate("RoundWords", "It comes late or is firm: read it before it goes."),
        }
        self._said = {
            "other_state": translate(
                "RoundWords", "This board was put back or copied: look whether it still fits."
            ),
            "left_before": translate(
                "RoundWords", "It left this computer before: send it again only if you must."
            ),
            "catch_up": translate(
                "RoundWords", "It should have left more than a day ago: look whether it still fits."
            ),
            "written_today": translate("RoundWords", "They got a message within a day."),
            "too_many": translate(
                "RoundWords", "Very many messages left within an hour: look whether all is well."
            ),
            "cut": translate("RoundWords", "The program ended while it was leaving."),
        }

    def flag(self, flag: Flag) -> str:
        """Return what a person must look at."""
        return self._flags[flag]

    def said(self, item: RoundItem) -> str:
        """Return why a message waits or did not leave; what a server said stands as it is."""
        return self._said.get(item.said, item.said)

    def why(self, item: RoundItem) -> str:
        """Return in one sentence why this goes today, or why it waits."""
        if item.mail is not None:
            return self._guess(item.mail)
        if item.state is not State.PLANNED:
            return self._state(item)
        return self._more(self._reason(item), max(0, len(item.followed) - 1))

    def _state(self, item: RoundItem) -> str:
        said = self.said(item)
        if item.state is State.UNCERTAIN:
            word = translate("RoundWords", "It may have been sent, or not.")
            return " ".join(filter(None, (word, said)))
        if item.state is State.FAILED:
            word = translate("RoundWords", "It could not be sent.")
            return " ".join(filter(None, (word, said)))
        if item.state is State.HELD:
            return said
        if item.state is State.SENT:
            return translate("RoundWords", "It was sent.")
        if item.day > self._today:
            later = translate("RoundWords", "It is approved and leaves by itself on {day}.")
            return later.format(day=short_date(item.day))
        return translate("RoundWords", "It is approved and leaves by itself.")

    def _reason(self, item: RoundItem) -> str:
        first = item.first
        if first is None or item.rung == THANKS:
            return self._unasked(item)
        due = dated(first.card.due, self._today) if first.card.due else ""
        asked = dated(first.ask.asked, self._today) if first.ask.asked else ""
        does = item.does
        if does is Does.ASK and item.way is Way.PHONE:
            text = translate("RoundWords", "It is time to ask, and they want no e-mails.")
        elif does is Does.ASK and due:
            text = translate("RoundWords", "It is time to ask: needed by {due}.")
        elif does is Does.ASK:
            text = translate("RoundWords", "It is time to ask.")
        elif does is Does.MANAGER:
            text = translate(
                "RoundWords", "Needed by {due} and not answered: somebody else looks at it first."
            )
        elif does is Does.CONSEQUENCE:
            text = translate(
                "RoundWords", "Needed by {due} and not answered: they should know what follows."
            )
        elif does is Does.CALL or item.way is Way.PHONE:
            text = translate("RoundWords", "Asked on {asked}, needed by {due}: a call helps now.")
        elif first.due is not None and first.due.rung.helps:
            text = translate("RoundWords", "Asked on {asked}, no answer yet: we offer help.")
        else:
            text = translate("RoundWords", "Asked on {asked}, no answer yet.")
        return text.format(due=due or "–", asked=asked or "–")

    def _unasked(self, item: RoundItem) -> str:
        if item.owed is not None:
            return self._owed(item.owed)
        if item.rung == THANKS:
            return translate("RoundWords", "They gave it in time: a word of thanks.")
        if item.news is not None:
            return translate("RoundWords", "You wrote it for everybody who said yes to news.")
        return translate("RoundWords", "They do not know of it yet.")

    @staticmethod
    def _guess(mail: Received) -> str:
        if mail.message_id:
            return translate(
                "RoundWords", "It answers our message, but comes from an address nobody knows."
            )
        if mail.contact_id is None:
            return translate(
                "RoundWords", "It has the subject of our message; the address is not known."
            )
        return translate("RoundWords", "It came from them, but names no message of ours.")

    @staticmethod
    def _owed(word: Owed) -> str:
        if word.asked:
            return translate("RoundWords", "They asked, and nobody has answered yet.")
        if word.is_news:
            return translate("RoundWords", "It may come late: they should hear it from us first.")
        return translate("RoundWords", "They have heard nothing for a while: say that all is well.")

    @staticmethod
    def _more(text: str, count: int) -> str:
        if not count:
            return text
        more = translate("RoundWords", "Also in the same message: {count}.")
        return f"{text} {more.format(count=count)}"
