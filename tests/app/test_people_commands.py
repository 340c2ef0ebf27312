"""Customers and the firm's settings on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.app.test_cli import Line

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """Give a command line on a board with one customer."""
    made = Line(tmp_path / "board.db", capsys)
    made("add", "send proof", "--customer", "Tall Pines")
    return made


def told(line: Line, *words: str) -> Any:  # noqa: ANN401 - a document
    return line.json(*words)


def test_a_customers_e_mail_is_that_of_the_first_contact_made_where_there_is_none(
    line: Line,
) -> None:
    [pines] = told(line, "customers")
    assert (pines["name"], pines["email"], pines["contacts"]) == ("Tall Pines", None, [])
    changed = told(
        line,
        *("customers", "--edit", pines["id"][:6], "--name", "Tall Pines Lodge"),
        *("--email", "joe@pines.example", "--contact", "Joe", "--language", "DE"),
    )
    assert (changed["name"], changed["email"]) == ("Tall Pines Lodge", "joe@pines.example")
    [joe] = changed["contacts"]
    assert (joe["name"], joe["language"]) == ("Joe", "de")
    told(line, "customers", "--edit", pines["id"], "--phone", "030 1", "--tier", "key")
    [pines] = told(line, "customers")
    assert (pines["phone"], pines["tier"], len(pines["contacts"])) == ("030 1", "key", 1)
    assert "joe@pines.example  030 1" in line("customers")


def test_one_undo_takes_back_name_and_e_mail(line: Line) -> None:
    [before] = told(line, "customers")
    line("customers", "--edit", before["id"], "--name", "Elm", "--email", "e@elm.example")
    line("undo")
    assert told(line, "customers") == [before]


def test_nobody_is_made_of_an_empty_e_mail(line: Line) -> None:
    [pines] = told(line, "customers")
    assert told(line, "customers", "--edit", pines["id"], "--email", "")["contacts"] == []


def test_an_unknown_customer_or_zone_is_one_sentence(line: Line) -> None:
    [pines] = told(line, "customers")
    assert "No customer has an id" in line.refuses("customers", "--edit", "zzz")
    assert "no time zone Mars" in line.refuses("customers", "--edit", pines["id"], "--zone", "Mars")
    assert "not written in" in line.refuses("customers", "--edit", pines["id"], "--language", "xx")


@pytest.mark.parametrize(
    ("key", "typed", "kept", "said"),
    [
        ("name", "Klein  Promotions", "Klein Promotions", "Klein Promotions"),
        ("workdays", "mon,Tuesday,THU", ["mon", "tue", "thu"], "mon,tue,thu"),
        ("carrier_days", "sat,mon", ["mon", "sat"], "mon,sat"),
        (
            "closed",
            "2026-12-31, 2026-12-24",
            ["2026-12-24", "2026-12-31"],
            "2026-12-24,2026-12-31",
        ),
        ("day_starts", "8:30", "08:30", "08:30"),
        ("cutoff", "15:00", "15:00", "15:00"),
        ("cutoff", "", None, ""),
        ("country", "us", "US", "US"),
        ("safety_days", "0", 0, "0"),
        ("favours_limit", "4", 4, "4"),
        ("fee_currency", "eur", "EUR", "EUR"),
        ("zone", "Europe/Paris", "Europe/Paris", "Europe/Paris"),
    ],
)
def test_each_setting_is_set_and_told_as_it_was_typed(
    line: Line, key: str, typed: str, kept: object, said: str
) -> None:
    assert told(line, "settings", key, typed) == {key: kept}
    assert line("settings", key).strip("\n") == said
    assert f"{key}: {said}" in line("settings")
    assert told(line, "settings", key) == {key: kept}


def test_a_setting_is_undone(line: Line) -> None:
    before = told(line, "settings")
    line("settings", "lead", "7")
    line("undo")
    assert told(line, "settings") == before


def test_holidays_are_worked_by_name_or_by_day(line: Line) -> None:
    assert "no public holiday" in line.refuses("settings", "worked_holidays", "Columbus Day")
    line("settings", "country", "US")
    held = told(line, "settings", "worked_holidays", "Columbus Day,2026-11-11")
    assert held == {"worked_holidays": ["Columbus Day", "2026-11-11"]}
    added = told(line, "--today", "2027-10-08", "add", "call", "--due", "+1bd")
    assert added["due"] == "2027-10-11"  # the second Monday in October


@pytest.mark.parametrize(
    ("key", "typed", "sentence"),
    [
        ("colour", "red", "There is no setting “colour”; the settings are name, zone"),
        (
            "workdays",
            "mon,xyz",
            "“mon,xyz” cannot be the setting workdays; write it like this: mon",
        ),
        ("workdays", "", "cannot be the setting workdays"),
        ("closed", "24.12.", "write it like this: 2026-12-24,2026-12-31"),
        ("lead", "-1", "“-1” cannot be the setting lead; write it like this: 3"),
        ("lead", "three", "write it like this: 3"),
        ("cutoff", "25:00", "write it like this: 15:00"),
        ("country", "XX", "write it like this: US"),
        ("region", "ON", "has no region “ON”"),
        ("zone", "Mars", "There is no time zone Mars"),
        ("fee_currency", "dollars", "write it like this: USD"),
    ],
)
def test_what_cannot_be_set_is_one_sentence(
    line: Line, key: str, typed: str, sentence: str
) -> None:
    before = told(line, "settings")
    assert sentence in line.refuses("settings", key, "--", typed)
    assert told(line, "settings") == before
