"""Keeping e-mail addresses, phone numbers and amounts out of texts that strangers may read.

People type all of these into titles and names as well, so that leaving out fields is not enough.
In doubt more is kept back: a shown number cannot be taken back from a passer-by.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

KEPT_BACK = "•••"
LONGEST = 500  # characters looked at: more never shows on a card
FEWEST_DIGITS = 7  # of a phone number

_EMAIL = re.compile(r"[^\s@\uff20<>(),;:]{1,64}[@\uff20][^\s@\uff20<>(),;:]{1,255}")

_BETWEEN = r"[\s\u00a0\u202f()/.\u2010-\u2015-]{0,3}"  # the digits of a phone number
_PHONE = re.compile(
    rf"(?<![\d#])(?:(?<!\w)|(?=[+0]))[+(]{{0,2}}\d(?:{_BETWEEN}\d){{{FEWEST_DIGITS - 1},}}"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:20\d\d|\d\d)"
_DATE = (
    rf"(?:20\d\d-{_MONTH}-{_DAY}|{_DAY}[./]{_MONTH}(?:[./]{_YEAR})?|{_MONTH}/{_DAY}(?:/{_YEAR})?)"
)
_DATES = re.compile(rf"{_DATE}(?:[\s./\u2010-\u2015-]{{0,4}}{_DATE})*[./]?")

_SIGN = r"[$¢£¤¥֏؋৳฿៛₠-⃀﷼\uff04\uffe0\uffe1\uffe5]"
_CODE = (
    r"(?:(?:AUD|BGN|BRL|CAD|CNY|CZK|DKK|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|RON|SEK|SGD|TRY|"
    r"UAH|ZAR)|(?i:EUR|USD|GBP|CHF|euros?|dollars?|bucks|pounds?|francs?|franken|pesos?|kč|zł|kr|rs))"
)
_NUMBER = r"\d(?:[\d.,'’\s\u00a0\u202f]{0,20}\d)?(?:[.,][-–—]{1,2})?(?:\s?[kKmM]\b)?"
_AMOUNT = re.compile(
    rf"(?:\b[A-Z]{{1,3}})?{_SIGN}\s?{_NUMBER}|\b{_CODE}\.?\s?{_NUMBER}|{_NUMBER}\s?(?:{_SIGN}(?!\s?\d)|{_CODE}\b)"
    r"|(?<![\d.,])\d{1,3}(?:[.,'’]\d{3})*[.,]\d\d(?![\d.,:])"  # two decimals, without a sign
)


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What may be seen besides title, customer, job, date and initials; nothing by default."""

    emails: bool = False
    phones: bool = False
    amounts: bool = False
    stakes: bool = False
    notes: bool = False


def redacted(text: str, shown: Disclosed) -> str:
    """Return ``text`` with dots in the place of what may not be seen."""
    text = text[:LONGEST]
    if not shown.emails:
        text = _EMAIL.sub(KEPT_BACK, text)
    if not any(letter.isdigit() for letter in text):
        return text
    if not shown.amounts:
        text = _AMOUNT.sub(KEPT_BACK, text)
    return text if shown.phones else _PHONE.sub(_unless_dates, text)


def _unless_dates(found: re.Match[str]) -> str:
    """Return what looks like a phone number as it is when it is made of dates only."""
    return found[0] if _DATES.fullmatch(found[0]) else KEPT_BACK
