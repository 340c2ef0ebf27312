"""Amounts of money, as they are typed here and there."""

from __future__ import annotations

import pytest

from board.domain.money import read_amount


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("85", 8500),
        ("$85", 8500),
        ("85 €", 8500),
        ("85,5", 8550),
        ("0.05", 5),
        ("1,234.50", 123450),
        ("1.234,50 €", 123450),
        ("1 234,50 €", 123450),
        ("1’234.5", 123450),
        ("1.234", 123400),
        ("12,345,678", 1234567800),
        ("US$85", None),
        ("USD 85", 8500),
        ("85 CHF", 8500),
        ("-5", None),
        ("five", None),
        ("", None),
        ("8 or 9", None),
    ],
)
def test_what_is_typed_is_understood(text: str, minor: int | None) -> None:
    assert read_amount(text, "USD") == minor


def test_a_currency_has_as_many_decimals_as_it_has() -> None:
    assert read_amount("1,234", "JPY") == 1234
    assert read_amount("¥1500", "JPY") == 1500
    assert read_amount("1.500", "KWD") == 1500
    assert read_amount("1.5", "KWD") == 1500
