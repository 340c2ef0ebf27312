"""The words of the wall, in the reader's language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from board.domain.card_summary import CardSummary
from board.ui.words import Counted, chip_words, plural, short_date, short_time

if TYPE_CHECKING:
    from datetime import datetime

    from board.domain.wall import WallBoard, WallCard

translate = QCoreApplication.translate
JUST_NOW = timedelta(minutes=1)
HOURS_FROM = timedelta(hours=2)
DAYS_FROM = timedelta(days=2)


class WallNumbers(QObject):
    """Words with a number in them; lupdate sees plurals only in the ``tr`` of a class."""

    def late(self, number: int) -> str:
        """Return "3 late"."""
        return plural(number, self.tr("1 late"), self.tr("%n late", "", number))

    def today(self, number: int) -> str:
        """Return "3 today"."""
        return plural(number, self.tr("1 today"), self.tr("%n today", "", number))

    def soon(self, number: int) -> str:
        """Return "5 soon"."""
        return plural(number, self.tr("1 soon"), self.tr("%n soon", "", number))

    def more(self, number: int) -> str:
        """Return "+ 8 more"."""
        return plural(number, self.tr("+ 1 more"), self.tr("+ %n more", "", number))

    def ago(self, span: timedelta) -> str:
        """Return how long ago something was: "just now", "14 min ago", "3 h ago", "2 days ago"."""
        if span < JUST_NOW:
            return self.tr("just now")
        if span < HOURS_FROM:
            minutes = int(span / timedelta(minutes=1))
            return plural(minutes, self.tr("1 min ago"), self.tr("%n min ago", "", minutes))
        if span < DAYS_FROM:
            hours = int(span / timedelta(hours=1))
            return plural(hours, self.tr("1 h ago"), self.tr("%n h ago", "", hours))
        return plural(span.days, self.tr("1 day ago"), self.tr("%n days ago", "", span.days))


def wall_chip(card: WallCard) -> str:
    """Return the words of a card's chip: "2 days late"."""
    return chip_words(CardSummary(card.id, "", card.urgency, due_time=card.due_time))


def clock_words(now: datetime) -> str:
    """Return date and time of the header: "Mon 23 Nov 09:42"."""
    return f"{short_date(now.date())} {short_time(now.time())}"


def tended_words(last: datetime | None, now: datetime) -> str:
    """Return when somebody last tended the board, for the footer; empty when nobody did."""
    if last is None:
        return ""
    ago = WallNumbers().ago(max(timedelta(0), now - last))
    return translate("Wall", "Last tended {ago}").format(ago=ago)


def foot_words(last_tended: str, board: WallBoard | None) -> str:
    """Return the footer: when somebody last tended it, and how many stages are not shown."""
    hidden = Counted().hidden_stages(board.hidden) if board and board.hidden else ""
    return " · ".join(filter(None, (only_words(board), last_tended, hidden)))


def only_words(board: WallBoard | None) -> str:
    """Return which cards are shown where it is not all: "Only repair"."""
    only = board.only if board else ""
    return translate("Wall", "Only {tag}").format(tag=only) if only else ""


def lost_words(good: datetime, now: datetime) -> str:
    """Return what is said while the board cannot be reached; both times are local."""
    time = short_time(good.time()) if good.date() == now.date() else clock_words(good)
    words = translate("Wall", "The board cannot be reached. This is how it stood at {time}.")
    return words.format(time=time)


def never_words() -> str:
    """Return what is said while a board could not be opened yet."""
    return translate("Wall", "The board cannot be opened. Trying again…")


def page_words(number: int, of: int) -> str:
    """Return "page 1 of 2"; ``number`` counts from 1."""
    return translate("Wall", "page {number} of {total}").format(number=number, total=of)


def pressing_words() -> str:
    """Return the name of what must stay in sight where the stages take turns."""
    return translate("Wall", "Late, today")


def empty_words() -> str:
    """Return what an empty wall says."""
    return translate("Wall", "Nothing to follow up")


def wall_sentence(board: WallBoard) -> str:
    """Return the whole wall as one sentence for screen readers."""
    numbers = WallNumbers()
    counts = (numbers.late(board.late), numbers.today(board.today), numbers.soon(board.soon))
    stages = (f"{stage.name} {stage.total}" for stage in board.stages)
    hidden = (Counted().hidden_stages(board.hidden),) if board.hidden else ()
    return ", ".join(filter(None, (only_words(board), *counts, *stages, *hidden)))
