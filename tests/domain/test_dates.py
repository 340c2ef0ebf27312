"""Typed dates and times: what is understood, in four languages, alone and inside a text."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.dates import (
    ENGLISH,
    Found,
    parse_date,
    parse_moment,
    parse_time,
    read_dates,
    words_for,
)
from board.domain.workdays import Workdays
from tests.driver.builders import TODAY

US = Workdays(country="US")
days = st.dates(date(2020, 1, 1), date(2090, 12, 31))


def read(text: str, language: str = "en", *, today: date = TODAY) -> date | None:
    dayfirst = language != "en"
    return parse_date(text, today=today, workdays=US, words=words_for(language), dayfirst=dayfirst)


def find(text: str, language: str = "en") -> Found | None:
    return read_dates(text, today=TODAY, workdays=US, words=words_for(language)).found


def found_words(text: str, language: str = "en") -> str | None:
    found = find(text, language)
    return text[slice(*found.span)] if found and found.span else None


def in_days(count: int) -> date:
    return TODAY + timedelta(days=count)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", in_days(0)),
        ("tomorrow", in_days(1)),
        ("yesterday", in_days(-1)),
        ("the day after tomorrow", in_days(2)),
        ("fri", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("this friday", date(2026, 11, 27)),
        ("mon", date(2026, 11, 30)),
        ("next tue", date(2026, 12, 1)),
        ("next mon", date(2026, 11, 30)),
        ("friday next week", date(2026, 12, 4)),
        ("in 3 days", in_days(3)),
        ("in two weeks", in_days(14)),
        ("in a month", date(2026, 12, 23)),
        ("in 2 business days", date(2026, 11, 25)),
        ("+3d", in_days(3)),
        ("+ 3 days", in_days(3)),
        ("+2bd", date(2026, 11, 25)),
        ("+3bd", date(2026, 11, 27)),
        ("+1w", in_days(7)),
        ("+1m", date(2026, 12, 23)),
        ("1 Dec", date(2026, 12, 1)),
        ("1dec", date(2026, 12, 1)),
        ("Dec 1", date(2026, 12, 1)),
        ("1 December 2026", date(2026, 12, 1)),
        ("December 1st, 2026", date(2026, 12, 1)),
        ("1st of December", date(2026, 12, 1)),
        ("tue 1 dec", date(2026, 12, 1)),
        ("1.12.", date(2026, 12, 1)),
        ("1.12", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("01.12.26", date(2026, 12, 1)),
        ("12/1", date(2026, 12, 1)),
        ("12/1/2026", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("2026-12-1", date(2026, 12, 1)),
        ("20261201", date(2026, 12, 1)),
        ("next week", date(2026, 11, 30)),
        ("next month", date(2026, 12, 1)),
        ("end of month", date(2026, 11, 30)),
        ("end of the week", date(2026, 11, 27)),
        ("end of december", date(2026, 12, 31)),
        ("mid december", date(2026, 12, 15)),
        ("middle of August 2027", date(2027, 8, 13)),
        ("beginning of february", date(2027, 2, 1)),
        ("KW 50", date(2026, 12, 7)),
        ("in week 50", date(2026, 12, 7)),
        ("by cw 48", in_days(0)),
        ("week 3", date(2027, 1, 19)),
        ("by fri", date(2026, 11, 27)),
        ("due by Friday", date(2026, 11, 27)),
        ("  FRI ", date(2026, 11, 27)),
        ("1 December 1999", date(1999, 12, 1)),
        ("Tue, 1 Dec 2026 10:00", date(2026, 12, 1)),
    ],
)
def test_a_typed_date_is_understood(text: str, day: date) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("+1bd", date(2026, 11, 30)),
        ("in 2 working days", date(2026, 12, 1)),
        ("+0bd", date(2026, 11, 30)),
    ],
)
def test_on_a_saturday_monday_is_the_first_working_day_ahead(text: str, day: date) -> None:
    assert read(text, today=date(2026, 11, 28)) == day


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "heute", in_days(0)),
        ("de", "übermorgen", in_days(2)),
        ("de", "Uebermorgen", in_days(2)),
        ("de", "Fr", date(2026, 11, 27)),
        ("de", "nächsten Dienstag", date(2026, 12, 1)),
        ("de", "in drei Tagen", in_days(3)),
        ("de", "in einer Woche", in_days(7)),
        ("de", "+2at", date(2026, 11, 25)),
        ("de", "am 3. März", date(2027, 3, 3)),
        ("de", "3. maerz 2027", date(2027, 3, 3)),
        ("de", "bis zum 1.12.", date(2026, 12, 1)),
        ("de", "Ende des Monats", date(2026, 11, 30)),
        ("de", "Monatsende", date(2026, 11, 30)),
        ("de", "Mitte Dezember", date(2026, 12, 15)),
        ("de", "Anfang Februar", date(2027, 2, 1)),
        ("de", "bis KW 50", date(2026, 12, 7)),
        ("de", "Kalenderwoche 50", date(2026, 12, 7)),
        ("fr", "mi-décembre", date(2026, 12, 15)),
        ("fr", "début février", date(2027, 2, 1)),
        ("fr", "semaine 50", date(2026, 12, 7)),
        ("es", "a mediados de diciembre", date(2026, 12, 15)),
        ("es", "principios de febrero", date(2027, 2, 1)),
        ("es", "semana 50", date(2026, 12, 7)),
        ("es", "mañana por la mañana", in_days(1)),
        ("de", "tomorrow", in_days(1)),
        ("de_AT", "morgen", in_days(1)),
        ("fr", "demain", in_days(1)),
        ("fr", "après-demain", in_days(2)),
        ("fr", "mardi prochain", in_days(1)),
        ("fr", "mar", in_days(1)),
        ("fr", "le 1er décembre", date(2026, 12, 1)),
        ("fr", "1 DECEMBRE", date(2026, 12, 1)),
        ("fr", "dans deux semaines", in_days(14)),
        ("fr", "la semaine prochaine", date(2026, 11, 30)),
        ("es", "mañana", in_days(1)),
        ("es", "manana", in_days(1)),
        ("es", "el próximo martes", in_days(1)),
        ("es", "1 de diciembre de 2026", date(2026, 12, 1)),
        ("es", "dentro de 3 días", in_days(3)),
        ("es", "fin de mes", date(2026, 11, 30)),
        ("es", "1 mar", date(2027, 3, 1)),
        ("xx", "tomorrow", in_days(1)),
    ],
)
def test_dates_are_understood_in_the_language_and_in_english(
    language: str, text: str, day: date
) -> None:
    assert read(text, language) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "x", "10", "may", "by", "31 feb", "32.1.", "2026-13-45", "12:30", "in days"),
        *("+9999y", "+3", "dec", "1 dec dec", "fri mon", "next", "12/2026", "December 2026"),
        *("KW 54", "week 0", "in december", "1" * 500, "-1d", "+٣d٣", "fri" * 20),
    ],
)
def test_anything_else_is_no_date(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 12, 9), date(2026, 12, 9)),
        (date(2026, 12, 14), date(2026, 12, 7)),
        (date(2027, 2, 1), date(2027, 12, 13)),
    ],
)
def test_the_number_of_a_week_means_this_one_the_one_just_gone_or_the_next_there_is(
    today: date, day: date
) -> None:
    assert read("KW 50", today=today) == day


def test_a_weekday_is_never_today() -> None:
    assert read("mon", today=TODAY) == in_days(7)
    assert read("sun", today=TODAY) == in_days(6)


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 23), date(2026, 11, 1)),
        (date(2026, 12, 1), date(2026, 11, 1)),
        (date(2026, 12, 2), date(2027, 11, 1)),
        (date(2026, 1, 1), date(2026, 11, 1)),
    ],
)
def test_a_day_that_passed_more_than_thirty_days_ago_is_next_years(today: date, day: date) -> None:
    assert read("1 nov", today=today) == day


def test_just_after_new_year_december_is_the_one_just_gone() -> None:
    assert read("28 dec", today=date(2027, 1, 5)) == date(2026, 12, 28)


def test_29_february_is_the_next_there_is() -> None:
    assert read("29 feb") == date(2028, 2, 29)


def test_strokes_follow_the_place_and_dots_do_not() -> None:
    assert read("3/4/2027") == date(2027, 3, 4)
    assert read("3/4/2027", "de") == date(2027, 4, 3)
    assert read("3-4-2027", "fr") == date(2027, 4, 3)
    assert read("3.4.2027") == read("3.4.2027", "de") == date(2027, 4, 3)
    assert read("13/1/2027") == read("1/13/2027", "de") == date(2027, 1, 13)


@given(days, days, st.sampled_from(["en", "de", "fr", "es"]))
def test_iso_dates_mean_the_same_everywhere(day: date, today: date, language: str) -> None:
    assert read(day.isoformat(), language, today=today) == day


@given(days, days, st.sampled_from(["{0.day}.{0.month}.{0.year}", "{0:%d %B %Y}", "{0:%b %d, %Y}"]))
def test_complete_dates_do_not_depend_on_today(day: date, today: date, shape: str) -> None:
    assert read(shape.format(day), today=today) == day


@given(days, st.integers(0, 6))
def test_a_weekday_lies_within_the_coming_week(today: date, weekday: int) -> None:
    name = ENGLISH.weekdays[weekday][0]
    coming, following = read(name, today=today), read(f"next {name}", today=today)
    assert coming is not None
    assert following is not None
    assert coming.weekday() == following.weekday() == weekday
    assert 1 <= (coming - today).days <= 7
    assert following.isocalendar()[:2] == (today + timedelta(days=7)).isocalendar()[:2]


@given(st.text(max_size=60), st.sampled_from([date.min, TODAY, date.max]))
def test_no_text_and_no_day_break_it(text: str, today: date) -> None:
    read(text, today=today)
    read_dates(text, today=today, workdays=US, words=words_for("de"))
    parse_time(text)


@pytest.mark.parametrize("today", [date.min, date.max])
@pytest.mark.parametrize(
    "text", ["fri", "next fri", "next week", "next month", "end of month", "1 dec", "+1w", "+5bd"]
)
def test_the_ends_of_the_calendar_break_nothing(text: str, today: date) -> None:
    found = read(text, today=today)
    assert found is None or isinstance(found, date)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("10:00", time(10)),
        ("9:05", time(9, 5)),
        ("10am", time(10)),
        ("10 a.m.", time(10)),
        ("2:30 pm", time(14, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("14h30", time(14, 30)),
        ("14h", time(14)),
        ("10 Uhr", time(10)),
        ("10.30 uhr", time(10, 30)),
        ("at 9:15", time(9, 15)),
        ("noon", time(12)),
        ("at midday", time(12)),
        ("24:00", None),
        ("13pm", None),
        ("0am", None),
        ("10:60", None),
        ("10", None),
        ("ten", None),
        ("", None),
    ],
)
def test_a_typed_time_is_understood(text: str, clock: time | None) -> None:
    assert parse_time(text) == clock


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("call Joe fri about the mugs", "fri"),
        ("send proof by Friday", "by Friday"),
        ("send proof due tomorrow", "due tomorrow"),
        ("tomorrow call Joe", "tomorrow"),
        ("call today, mail on fri", "on fri"),
        ("call fri.", "fri"),
        ("call Joe sat", "sat"),
        ("call Joe sat!", "sat"),
        ("call on sat about mugs", "on sat"),
        ("call sat 10:00", "sat"),
        ("we sat down with Joe", None),
        ("sun shades for Joe", None),
        ("Joe may 3 times", None),
        ("send it by may 3 please", "by may 3"),
        ("call Joe may 3", "may 3"),
        ("ship 1 may to Joe", "1 may"),
        ("this may do", None),
        ("Friday's menu", None),
        ("the mon-fri shift", None),
        ("pre-tomorrow", None),
        ("friendly fries", None),
        ("1/2 page ad", None),
        ("call 12/1", "12/1"),
        ("price 1.5", None),
        ("pay by 1.12 please", "by 1.12"),
        ("pay 1.12.2026 at last", "1.12.2026"),
        ("version 2.1.12.4", None),
        ("1 dec 5000 pens", "1 dec"),
        ("mail a@fri.com", None),
        ("what happened yesterday", None),
        ("was due yesterday", "due yesterday"),
    ],
)
def test_a_date_is_found_in_a_sentence_only_where_one_is_meant(
    text: str, words: str | None
) -> None:
    found = found_words(text)
    assert found is None if words is None else (found or "").rstrip(".") == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Müller bis Freitag anrufen", "bis Freitag"),
        ("de", "so machen wir das", None),
        ("de", "morgen Müller anrufen", "morgen"),
        ("de", "Angebot für Größe L am 1. Dezember", "am 1. Dezember"),
        ("fr", "appeler mon client", None),
        ("fr", "appeler le client le 3 décembre", "le 3 décembre"),
        ("es", "llamar a José el viernes", "el viernes"),
    ],
)
def test_each_language_has_its_own_pitfalls(language: str, text: str, words: str | None) -> None:
    assert found_words(text, language) == words


@pytest.mark.parametrize(
    ("text", "day", "clock", "words"),
    [
        ("call joe tue 10:00", in_days(1), time(10), "10:00"),
        ("call joe tue at 2:30 pm re mugs", in_days(1), time(14, 30), "at 2:30 pm"),
        ("at 10am on friday see Joe", in_days(4), time(10), "at 10am"),
        ("meeting 3pm, tomorrow", in_days(1), time(15), "3pm"),
        ("ring Joe at 15:00 re mugs", in_days(0), time(15), "at 15:00"),
        ("ring Joe 15:00", in_days(0), time(15), "15:00"),
        ("ring Joe monday at 9", in_days(7), time(9), "at 9"),
        ("ring Joe tue at 3 re mugs", in_days(1), time(15), "at 3"),
        ("ring Joe fri noon", in_days(4), time(12), "noon"),
        ("ring Joe at noon re mugs", in_days(0), time(12), "at noon"),
    ],
)
def test_a_time_beside_the_date_belongs_to_it_and_alone_means_today(
    text: str, day: date, clock: time, words: str
) -> None:
    found = find(text)
    assert found is not None
    assert (found.date, found.time) == (day, clock)
    assert found.time_span is not None
    assert text[slice(*found.time_span)] == words


@pytest.mark.parametrize(
    ("language", "text", "clock", "words"),
    [
        ("de", "Montag um 9 Müller anrufen", time(9), "um 9"),
        ("de", "am Dienstag Mittag anrufen", time(12), "Mittag"),
        ("fr", "appeler Jean 14h", time(14), "14h"),
        ("fr", "appeler lundi à midi", time(12), "à midi"),
        ("es", "llamar a Ana 14h", time(14), "14h"),
        ("es", "llamar el lunes a las 9", time(9), "a las 9"),
        ("es", "llamar al mediodía", time(12), "al mediodía"),
    ],
)
def test_each_language_has_its_own_times_of_day(
    language: str, text: str, clock: time, words: str
) -> None:
    found = find(text, language)
    assert found is not None
    assert found.time_span is not None
    assert (found.time, text[slice(*found.time_span)]) == (clock, words)


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("fri", in_days(4), None),
        ("monday at 9", in_days(7), time(9)),
        ("10:00, tomorrow", in_days(1), time(10)),
        ("noon", in_days(0), time(12)),
    ],
)
def test_a_date_alone_may_have_its_time(text: str, day: date, clock: time | None) -> None:
    moment = parse_moment(text, today=TODAY, workdays=US)
    assert moment is not None
    assert (moment.date, moment.time) == (day, clock)


@pytest.mark.parametrize("text", ["", "fri mugs", "fri 25:00", "10h", "x fri"])
def test_a_date_with_other_words_is_none(text: str) -> None:
    assert parse_moment(text, today=TODAY, workdays=US) is None


def test_a_number_of_a_house_is_no_time() -> None:
    found = find("see Joe monday at 9 Main Street")
    assert found is not None
    assert found.time is None


@pytest.mark.parametrize("text", ["repair took 10h", "the 10:00 slot is free", "3pm is fine"])
def test_a_time_inside_a_sentence_is_only_talked_about(text: str) -> None:
    assert find(text) is None


def test_a_long_text_is_searched_quickly_enough_to_type() -> None:
    assert found_words("9 " * 4000 + "tomorrow") == "tomorrow"
