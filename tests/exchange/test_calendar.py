"""Days as a calendar file that other programs read."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from board.exchange.calendar import CalendarDay, calendar_bytes

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def test_each_day_is_a_whole_day_with_its_title() -> None:
    days = [CalendarDay("a", date(2026, 12, 3), "Approve; the, proof", "Mugs\n×500")]
    [event] = Calendar.from_ical(calendar_bytes(days, NOW)).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 12, 3)
    assert event.decoded("dtend") == date(2026, 12, 4)
    assert str(event["summary"]) == "Approve; the, proof"
    assert str(event["description"]) == "Mugs\n×500"
    assert str(event["uid"]) == "a@followup-board"


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])), max_size=5))
def test_no_title_breaks_out_of_its_line(titles: list[str]) -> None:
    days = [CalendarDay(str(at), date(2026, 12, 3), title) for at, title in enumerate(titles)]
    raw = calendar_bytes(days, NOW)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    read = Calendar.from_ical(raw).walk("VEVENT")
    assert [str(event["summary"]) for event in read] == titles
