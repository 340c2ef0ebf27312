"""Days as an iCalendar file (.ics), for the calendars of those who are to keep them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.outgoing import harmless, harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

PRODUCT = "-//Follow-up Board//followup-board//EN"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One entry for a whole day; a file with the same ``uid`` later replaces it."""

    uid: str
    day: date
    title: str
    note: str = ""


def calendar_bytes(days: Iterable[CalendarDay], now: datetime) -> bytes:
    """Return the bytes of a file with these days; ``now`` is when it was written."""
    from icalendar import Calendar, Event  # takes 100 ms

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for each in days:
        event = Event()
        event.add("uid", f"{each.uid}@followup-board")
        event.add("dtstamp", now)
        event.add("dtstart", each.day)
        event.add("dtend", each.day + timedelta(days=1))
        event.add("summary", harmless_line(each.title))
        if each.note:
            event.add("description", harmless(each.note))
        event.add("transp", "TRANSPARENT")  # a reminder, nobody is busy because of it
        calendar.add_component(event)
    return bytes(calendar.to_ical())
