"""E-mail addresses, phone numbers and amounts are kept back wherever they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.redaction import KEPT_BACK, Disclosed, redacted

EMAILS = ["joe@tallpines.example", "j.o'brien+mugs@mail.co.uk", "jürgen@müller.example", "a@b"]
PHONES = [
    *("555-0142", "(555) 014-2233", "+49 171 5550142", "0171/555 01 42", "01.42.68.53.00"),
    *("+1-555-014-2233", "00 44 20 7946 0018", "020 7946 0018", "5550142x12", "Tel0171555014"),
    *("+49 (0) 30 555 01 42", "555\u20110142", "٠١٢٣٤٥٦٧٨"),
]
AMOUNTS = [
    *("$1,200", "1.200,50 €", "€ 500", "500 EUR", "500eur", "EUR 500", "CHF 1’200.–", "12.50"),
    *("£5k", "1 200,00 €", "250 dollars", "¥3000", "₹ 12,00,000", "1,299.00", "US$ 40", "40 kr"),
]
HARMLESS = [
    "Past-due invoice 1043",
    "Order 250 mugs, 2 colours",
    "Meet @ Tall Pines",
    "23.11.-27.11.2026",
    "ship 2026-12-01",
    "by 12/01/2026",
    "call at 10:30",
    "PO #4500012345",
    "size 3XL, 40 x 60",
    "try 2 times on Fr 4 Dec",
    "v2.11.3",
]


@pytest.mark.parametrize("secret", [*EMAILS, *PHONES, *AMOUNTS])
def test_what_was_typed_into_a_title_is_kept_back(secret: str) -> None:
    told = redacted(f"Call Joe {secret} about mugs", Disclosed())
    assert secret not in told
    assert told.startswith("Call Joe ")
    assert told.endswith(" about mugs")
    assert KEPT_BACK in told


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_numbers_stay(text: str) -> None:
    assert redacted(text, Disclosed()) == text


def test_each_kind_shows_when_it_may() -> None:
    text = "joe@x.example 555-0142 $1,200"
    assert redacted(text, Disclosed(emails=True)) == "joe@x.example ••• •••"
    assert redacted(text, Disclosed(phones=True)) == "••• 555-0142 •••"
    assert redacted(text, Disclosed(amounts=True)) == "••• ••• $1,200"


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(EMAILS[:2]))
def test_an_address_is_kept_back_whatever_stands_around_it(
    before: str, after: str, email: str
) -> None:
    assert email not in redacted(f"{before} {email} {after}", Disclosed())


def test_two_thousand_letters_take_no_time_and_are_clipped() -> None:
    assert len(redacted("1 " * 1000, Disclosed(phones=True, amounts=True))) == 500
    assert len(redacted("1." * 1000, Disclosed())) <= 500
