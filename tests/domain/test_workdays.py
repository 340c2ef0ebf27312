"""Working days: laws that hold in every calendar, and real holidays by table."""

from __future__ import annotations

import sys
from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.board import Firm
from board.domain.public_holidays import holiday_names
from board.domain.workdays import MONDAY_TO_FRIDAY, DaysOff, Reason, Why, Workdays

days = st.dates(date(2020, 1, 1), date(2032, 12, 31))
counts = st.integers(0, 300)
WINTER = [date(2026, 12, 1) + timedelta(days=number) for number in range(60)]


@st.composite
def calendars(draw: st.DrawFn) -> Workdays:
    """Draw a calendar with any working week, some countries, closing days and absences."""
    return Workdays(
        draw(st.frozensets(st.integers(0, 6))),
        draw(st.sampled_from(["", "US", "DE", "FR"])),
        closed=draw(st.lists(st.one_of(days, st.sampled_from(WINTER)), max_size=40)),
        off=draw(st.lists(absences(), max_size=2)),
    )


@st.composite
def absences(draw: st.DrawFn) -> DaysOff:
    """Draw days off: a fortnight, or some weekdays or months for ever."""
    if draw(st.booleans()):
        first = draw(st.one_of(days, st.sampled_from(WINTER)))
        return DaysOff(first, first + timedelta(days=draw(st.integers(0, 14))))
    weekdays = draw(st.frozensets(st.integers(0, 6), max_size=1))
    months = draw(st.frozensets(st.integers(1, 12), min_size=1, max_size=2))
    return DaysOff(weekdays=weekdays, months=months)


@given(calendars(), days, counts)
def test_going_back_undoes_going_on(calendar: Workdays, day: date, count: int) -> None:
    """From an open day, n on and n back is the same day, either way round."""
    day = calendar.next(day)
    assert calendar.sub(calendar.add(day, count), count) == day
    assert calendar.add(calendar.sub(day, count), count) == day


@given(calendars(), days, counts)
def test_n_days_on_have_n_days_between(calendar: Workdays, day: date, count: int) -> None:
    """Counting agrees with adding."""
    day = calendar.next(day)
    assert calendar.between(day, calendar.add(day, count)) == count


@given(calendars(), days, counts)
def test_the_answer_is_always_a_working_day(calendar: Workdays, day: date, count: int) -> None:
    """Whatever is asked, the firm is open on the day that is answered."""
    answers = calendar.next(day), calendar.prev(day), calendar.add(day, count)
    assert all(map(calendar.is_open, (*answers, calendar.sub(day, count))))


@given(calendars(), days, days, counts)
def test_a_later_start_never_ends_earlier(
    calendar: Workdays, one: date, other: date, count: int
) -> None:
    """Adding and taking away keep the order of dates."""
    early, late = sorted((one, other))
    assert calendar.add(early, count) <= calendar.add(late, count)
    assert calendar.sub(early, count) <= calendar.sub(late, count)


@given(calendars(), days, st.integers(-40, 40))
def test_one_day_more_is_always_later(calendar: Workdays, day: date, count: int) -> None:
    """Adding grows with the count, below zero too."""
    assert calendar.add(day, count) < calendar.add(day, count + 1) or count == -1


@given(calendars(), days, st.integers(0, 800))
def test_counting_by_arithmetic_is_counting_day_by_day(
    calendar: Workdays, start: date, length: int
) -> None:
    """The quick way gives what a walk over the calendar gives."""
    walked = (start + timedelta(days=number) for number in range(1, length + 1))
    assert calendar.between(start, start + timedelta(days=length)) == sum(
        map(calendar.is_open, walked)
    )


@given(calendars(), days, days, days)
def test_counts_add_up(calendar: Workdays, one: date, two: date, three: date) -> None:
    """From here to there by way of somewhere between is the same count."""
    one, two, three = sorted((one, two, three))
    parts = calendar.between(one, two) + calendar.between(two, three)
    assert calendar.between(one, three) == parts


@given(days, st.integers(1, 60), st.data())
def test_a_holiday_inside_moves_the_end_by_one_working_day(
    day: date, count: int, data: st.DataObject
) -> None:
    """One more closed day on the way costs exactly one working day."""
    before = Workdays()
    day = before.next(day)
    inside = before.add(day, data.draw(st.integers(1, count)))
    after = Workdays(closed=[inside])
    assert after.add(day, count) == before.add(day, count + 1)


@given(calendars(), st.dates(), st.integers(-(10**7), 10**7))
def test_the_ends_of_the_calendar_raise_nothing(calendar: Workdays, day: date, count: int) -> None:
    """Dates of the year 1 and the year 9999 are answered with the last open day there is."""
    assert calendar.is_open(calendar.add(day, count))
    assert calendar.is_open(calendar.sub(day, count))


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_closed_end_of_the_calendar_turns_round(day: date) -> None:
    """Where nothing lies beyond, the nearest open day on this side is the answer."""
    calendar = Workdays(closed=[day])
    assert abs((calendar.next(day) - day).days) == 1
    assert calendar.next(day) == calendar.prev(day)


def test_the_first_and_last_day_can_be_counted() -> None:
    """All 9999 years of a Monday to Friday calendar, with and without holidays."""
    assert Workdays().between(date.min, date.max) == 2_608_614
    assert Workdays(country="US").between(date.min, date.max) < 2_608_614


def test_nothing_lies_between_a_date_and_an_earlier_one() -> None:
    """Backwards is no count below zero."""
    assert Workdays().between(date(2026, 11, 24), date(2026, 11, 23)) == 0
    assert Workdays().between(date(2026, 11, 23), date(2026, 11, 23)) == 0


def test_a_firm_without_working_days_works_monday_to_friday() -> None:
    """A week without working days would have no next one."""
    calendar = Workdays(frozenset())
    assert calendar.next(date(2026, 11, 21)) == date(2026, 11, 23)
    assert Workdays(frozenset({7, -1})).is_open(date(2026, 11, 23))


@pytest.mark.parametrize(
    ("country", "region", "day"),
    [
        ("US", "", date(2026, 11, 26)),
        ("us", "", date(2026, 11, 26)),
        ("US", "NOWHERE", date(2026, 11, 26)),
        ("DE", "BY", date(2027, 1, 6)),
        ("DE", "", date(2026, 12, 25)),
        ("FR", "", date(2026, 7, 14)),
    ],
)
def test_public_holidays_are_closed_and_have_a_name(country: str, region: str, day: date) -> None:
    """The library knows them; how it names them depends on the language of the machine."""
    calendar = Workdays(country=country, region=region)
    assert not calendar.is_open(day)
    assert calendar.holiday_name(day)


@pytest.mark.parametrize(
    ("country", "region", "day"),
    [
        ("", "", date(2026, 11, 26)),
        ("Atlantis", "", date(2026, 11, 26)),
        ("DE", "", date(2026, 11, 26)),
        ("US", "", date(2026, 11, 27)),
        ("DE", "BE", date(2027, 1, 6)),
    ],
)
def test_other_places_work_on_that_day(country: str, region: str, day: date) -> None:
    """No country, an unknown one, another one, another region: open."""
    calendar = Workdays(country=country, region=region)
    assert calendar.is_open(day)
    assert not calendar.holiday_name(day)


def test_thanksgiving_and_the_weekend_are_stepped_over() -> None:
    """Worked by hand: in hands Friday 27 Nov, steps of 2, 1, 8 and 3 days before it."""
    calendar = Workdays(country="US")
    assert calendar.next(date(2026, 11, 26)) == date(2026, 11, 27)
    assert calendar.add(date(2026, 11, 25), 1) == date(2026, 11, 27)
    assert calendar.add(date(2026, 11, 25), 2) == date(2026, 11, 30)
    assert calendar.sub(date(2026, 11, 27), 3) == date(2026, 11, 23)
    assert calendar.sub(date(2026, 11, 23), 8) == date(2026, 11, 10)  # 11 Nov is Veterans Day
    assert calendar.sub(date(2026, 11, 10), 1) == date(2026, 11, 9)
    assert calendar.sub(date(2026, 11, 9), 2) == date(2026, 11, 5)
    assert calendar.between(date(2026, 11, 23), date(2026, 11, 30)) == 4


def test_a_closing_day_on_a_holiday_counts_once() -> None:
    """The firm may close on Thanksgiving and the Friday after it."""
    calendar = Workdays(country="US", closed=[date(2026, 11, 26), date(2026, 11, 27)])
    assert calendar.between(date(2026, 11, 25), date(2026, 11, 30)) == 1


def test_a_firm_gives_its_calendar() -> None:
    """The settings of the firm are all there is to know."""
    firm = Firm(country="US", workdays=MONDAY_TO_FRIDAY | {5}, closed=(date(2026, 11, 28),))
    calendar = Workdays.of(firm)
    assert calendar.add(date(2026, 11, 25), 2) == date(2026, 11, 30)


def test_holidays_are_loaded_only_for_a_country(monkeypatch: pytest.MonkeyPatch) -> None:
    """Firms that set no country do not wait for the library."""
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert Workdays().is_open(date(2026, 12, 25))
    with pytest.raises(ImportError):
        Workdays(country="US", region="not looked up before").is_open(date(2026, 12, 25))


def test_a_country_with_known_gaps_warns_nobody(recwarn: pytest.WarningsRecorder) -> None:
    """Holidays of India are known from 2001 to 2035 only."""
    assert Workdays(country="IN").is_open(date(1990, 1, 3))
    assert not recwarn.list


@given(calendars(), days, days)
def test_counting_back_is_counting_on_with_the_other_sign(
    calendar: Workdays, one: date, other: date
) -> None:
    """Lateness and slack are the same count."""
    assert calendar.bdays(one, other) == -calendar.bdays(other, one)
    assert calendar.bdays(one, other) == calendar.between(one, other) - calendar.between(other, one)


@given(calendars(), st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-3000, 3000))
def test_the_table_says_what_is_reckoned(calendar: Workdays, day: date, count: int) -> None:
    """Years that lie ready and years far away are the same calendar."""
    calendar.next(date(2026, 11, 23))  # the table begins here
    there = calendar.add(day, count)
    fresh = Workdays.without(calendar, [DaysOff(date(1800, 1, 1), date(1800, 1, 1))])
    fresh.next(day)
    assert fresh.add(day, count) == there
    assert fresh.bdays(day, there) == calendar.bdays(day, there)
    assert fresh.prev(day) == calendar.prev(day)


def test_an_absence_is_a_range_or_weekdays_of_some_months() -> None:
    """On Fridays and Saturdays from May to September the customer is closed, every year."""
    summer = DaysOff(weekdays=frozenset({4, 5}), months=frozenset(range(5, 10)))
    holiday = DaysOff(date(2026, 12, 21), date(2027, 1, 4), reason=Reason(Why.ABSENT, "skiing"))
    calendar = Workdays(off=[summer, holiday])
    assert calendar.next(date(2026, 5, 1)) == date(2026, 5, 4)
    assert calendar.is_open(date(2026, 10, 2))
    assert not calendar.is_open(date(2096, 9, 28))
    assert calendar.add(date(2026, 12, 18), 1) == date(2027, 1, 5)
    assert calendar.why_closed(date(2026, 12, 21)) == Reason(Why.ABSENT, "skiing")
    assert calendar.why_closed(date(2026, 12, 19)) == Reason(Why.WEEKDAY)
    assert calendar.why_closed(date(2026, 12, 18)) is None
    fridays = 100 * 153 // 7  # 153 days from May to September
    century = Workdays().between(date(2001, 1, 1), date(2101, 1, 1))
    away = Workdays(off=[summer]).between(date(2001, 1, 1), date(2101, 1, 1))
    assert abs(century - away - fridays) < 10


def test_a_closing_that_never_ends_is_answered() -> None:
    """Where the calendar of days off ends there are open days again; nobody waits for them."""
    calendar = Workdays(off=[DaysOff(date(2026, 12, 1))])
    assert calendar.prev(date(2030, 1, 1)) == date(2026, 11, 30)
    assert calendar.next(date(2030, 1, 1)) == date(2151, 1, 1)


@pytest.mark.parametrize("worked", ["columbus day", "Columbus Day ", "2026-10-12"])
def test_a_holiday_that_is_worked_is_a_working_day(worked: str) -> None:
    """In the States hardly anybody closes on Columbus Day."""
    calendar = Workdays.of(Firm(country="US", worked_holidays=(worked,)))
    assert calendar.is_open(date(2026, 10, 12))
    assert not calendar.is_open(date(2026, 11, 11))
    every_year = worked[0] != "2"
    assert calendar.is_open(date(2027, 10, 11)) == every_year


def test_a_worked_holiday_is_worked_when_it_is_moved_too() -> None:
    """Independence Day 2026 is a Saturday and kept on Friday; two feasts must both be worked."""
    names = holiday_names("US", "", 2026)
    assert names[date(2026, 7, 3)] == "Independence Day (observed)"
    assert Workdays(country="US", worked=["Independence Day"]).is_open(date(2026, 7, 3))
    assert holiday_names("DE", "", 2026)[date(2026, 4, 3)] == "Karfreitag"
    assert Workdays(country="DE", worked=["Karfreitag"]).is_open(date(2026, 4, 3))
    assert Workdays(country="DE", worked=["Good Friday"]).is_open(date(2026, 4, 3))


def test_a_closed_day_says_why() -> None:
    """The holiday by its name, our own day by none."""
    calendar = Workdays(country="US", closed=[date(2026, 11, 27)])
    reason = calendar.why_closed(date(2026, 11, 26))
    assert reason == Reason(Why.HOLIDAY, calendar.holiday_name(date(2026, 11, 26)))
    assert calendar.why_closed(date(2026, 11, 27)) == Reason(Why.CLOSED)


@pytest.mark.parametrize(
    ("country", "region"), [("US", ""), ("CA", "ON"), ("DE", "BY"), ("FR", ""), ("JP", "")]
)
@given(day=days, count=st.integers(0, 60))
def test_the_library_of_holidays_counts_the_same(
    country: str, region: str, day: date, count: int
) -> None:
    """It has a working-day count of its own, which walks day by day."""
    known = holidays.country_holidays(country, subdiv=region or None)
    calendar = Workdays(country=country, region=region)
    start = calendar.next(day)
    assert calendar.is_open(day) == known.is_working_day(day)
    assert calendar.add(start, count) == known.get_nth_working_day(start, count)
    assert calendar.sub(start, count) == known.get_nth_working_day(start, -count)
    end = calendar.add(start, count)
    assert calendar.bdays(start, end) + 1 == known.get_working_days_count(start, end)
