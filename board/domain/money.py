"""Money is counted in minor units of a currency, which most divide by a hundred."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"\d(?:[\d.,'’\u00a0\u202f]*\d)?")
_FRACTION = re.compile(r"[.,](\d{1,3})$")

DECIMALS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0),
    **dict.fromkeys(("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def decimals_of(currency: str) -> int:
    """Return how many decimals amounts of a currency have, by its ISO 4217 code."""
    return DECIMALS.get(currency, 2)


def read_amount(text: str, currency: str) -> int | None:
    """Return "$1,234.50", "1.234,5 €" or "1234" in minor units; None where it is no amount.

    As many digits behind the last point or comma as the currency has, or less, are a fraction; all
    other points and commas part thousands.
    """
    plain = re.sub(r"[\s\u00a0\u202f'’]", "", text).strip("$€£¥").strip()
    plain = re.sub(r"^[A-Za-z.]{1,4}(?=\d)|(?<=\d)[A-Za-z.]{1,4}$", "", plain)
    if not re.fullmatch(r"\d[\d.,]*", plain):
        return None
    places = decimals_of(currency)
    fraction = _FRACTION.search(plain)
    if fraction is None or len(fraction[1]) > places or not places:
        return int(re.sub(r"\D", "", plain) + "0" * places)
    whole = re.sub(r"\D", "", plain[: fraction.start()])
    return int(whole + fraction[1].ljust(places, "0"))


def names_amount(text: str, minor: int, currency: str) -> bool:
    """Return whether a text names an amount, however it is written."""
    return any(read_amount(found, currency) == minor for found in _WRITTEN.findall(text))
