"""Dates as tables carry them."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from board.exchange.dates import DateOptions, When, proven_dayfirst, read_time, read_when

BERLIN = ZoneInfo("Europe/Berlin")
AMERICAN = DateOptions(date(2026, 11, 23))
EUROPEAN = DateOptions(date(2026, 11, 23), dayfirst=True, zone=BERLIN)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from([AMERICAN, EUROPEAN]))
def test_an_iso_date_is_read_as_it_stands_whichever_comes_first(
    day: date, date_options: DateOptions
) -> None:
    assert read_when(day.isoformat(), date_options) == When(day)


@pytest.mark.parametrize("text", ["2026-11-03", "2026/11/03", "2026.11.3", "20261103"])
def test_a_year_in_front_is_followed_by_the_month(text: str) -> None:
    assert read_when(text, EUROPEAN) == When(date(2026, 11, 3))


@given(st.dates(date(1977, 1, 1), date(2075, 12, 31)))
def test_numbers_are_read_the_way_of_the_place(day: date) -> None:
    assert read_when(f"{day:%d/%m/%Y}", EUROPEAN) == When(day)
    assert read_when(f"{day:%m/%d/%Y}", AMERICAN) == When(day)
    assert read_when(f"{day:%d.%m.%y}", AMERICAN) == When(day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 Dec", date(2026, 12, 1)),
        ("15 January", date(2027, 1, 15)),
        ("1.12.", date(2026, 12, 1)),
        ("29 Feb", date(2028, 2, 29)),
        ("1. Dezember 2026", date(2026, 12, 1)),
        ("Mo, 3. März 2027", date(2027, 3, 3)),
        ("1 décembre 2026", date(2026, 12, 1)),
        ("le 1 août 2026", date(2026, 8, 1)),
        ("1 de diciembre de 2026", date(2026, 12, 1)),
        ("Tue, Nov 3rd, 2026", date(2026, 11, 3)),
        ("Mo 3.11.26", date(2026, 11, 3)),
        ("3-Nov-26", date(2026, 11, 3)),
    ],
)
def test_months_are_known_in_four_languages(text: str, expected: date) -> None:
    assert read_when(text, AMERICAN) == When(expected)


@pytest.mark.parametrize(
    "text",
    [
        *("", "asap", "12:30", "46000", "5", "Dec 2026", "2026", "2026-12", "3 weeks"),
        *("31/02/2026", "2026-02-30", "Q4 2026", "0001-01-01", "31.2", "99.99."),
        *(
            "9" * 5000,
            "10/" * 400,
            "9999-12-31T23:59:59-12:00",
            "(2026",
            "1e5",
            "0P1B",
            "3 Nov 2026 10:00 EST",
            "٣",
        ),
    ],
)
def test_what_names_no_certain_day_is_not_guessed(text: str) -> None:
    assert read_when(text, EUROPEAN) is None


def test_an_instant_is_the_day_and_time_in_the_firms_zone() -> None:
    expected = When(date(2026, 12, 2), time(0, 30))
    assert read_when("2026-12-01T23:30:00.000Z", EUROPEAN) == expected


def test_an_offset_and_utc_are_understood_outside_iso_too() -> None:
    expected = When(date(2026, 12, 2), time(0, 30))
    assert read_when("1 Dec 2026 23:30 UTC", EUROPEAN) == expected
    assert read_when("1 Dec 2026 18:30 -0500", EUROPEAN) == expected


def test_a_written_time_comes_with_the_day_but_midnight_is_none() -> None:
    assert read_when("3.11.2026 14:30", EUROPEAN) == When(date(2026, 11, 3), time(14, 30))
    assert read_when("2026-11-03 00:00:00", EUROPEAN) == When(date(2026, 11, 3))


@pytest.mark.parametrize(
    ("texts", "proven"),
    [
        (["03/11/2026", "25/12/2026"], True),
        (["03/11/2026", "12/25/2026"], False),
        (["03/11/2026", "04/11/2026"], None),
        (["25/12/2026", "12/25/2026"], None),
        (["2026-12-25", "n/a", ""], None),
    ],
)
def test_one_impossible_month_proves_which_comes_first(
    texts: list[str], proven: bool | None
) -> None:
    assert proven_dayfirst(texts) is proven


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", time(9, 30)),
        ("09:30:15", time(9, 30, 15)),
        ("2 pm", time(14)),
        ("12 a.m.", time(0)),
        ("14h30", time(14, 30)),
        ("9 Uhr", time(9)),
        ("9", None),
        ("25:00", None),
        ("noon", None),
    ],
)
def test_times_of_day_are_read_as_people_write_them(text: str, expected: time | None) -> None:
    assert read_time(text) == expected


@example("03/11/2026 10:" + "9" * 200)  # more digits than a Decimal is divided with
@given(st.text(max_size=40) | st.text("0123456789/.-: TZ+apmJN", max_size=30))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    for date_options in (AMERICAN, EUROPEAN):
        found = read_when(text, date_options)
        assert found is None or 1900 <= found.day.year < 2200
    read_time(text)
