"""How dates are read and written. Loads no fields: the start needs it, not them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from board.ui.words import Counted, dated, plural

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

translate = QCoreApplication.translate

NEAR = range(-14, 31)  # days from today within which the distance is worth saying


@dataclass(frozen=True, slots=True)
class DateFormat:
    """How dates are read and written here.

    ``parse`` and ``parse_time`` return None for words they do not know; ``say`` returns
    "Tue 24 Nov (tomorrow)".
    """

    today: date
    parse: Callable[[str], date | None]
    parse_time: Callable[[str], time | None]
    say: Callable[[date], str]


def day_words(day: date, today: date) -> str:
    """Return "Tue 24 Nov (tomorrow)"; the year stands there when it is another one."""
    text = dated(day, today)
    distance = (day - today).days
    return f"{text} ({distance_words(distance)})" if distance in NEAR else text


def distance_words(ahead: int) -> str:
    """Return "today", "tomorrow", "in 3 days", "2 days ago"."""
    near = {
        0: translate("Panel", "today"),
        1: translate("Panel", "tomorrow"),
        -1: translate("Panel", "yesterday"),
    }
    if ahead in near:
        return near[ahead]
    return Counted().ahead(ahead) if ahead > 0 else Past().days_ago(-ahead)


class Past(QObject):
    """Words with a number in them; lupdate sees plurals only in the ``tr`` of a class."""

    def days_ago(self, number: int) -> str:
        """Return "1 day ago", "6 days ago"."""
        return plural(number, self.tr("1 day ago"), self.tr("%n days ago", "", number))
