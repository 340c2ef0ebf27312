"""The firm's settings as words that can be typed on a command line, and back."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

from board.domain.board import Firm
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.plain import forms, plain
from board.domain.public_holidays import Place, holiday_names, known_countries, public_holidays

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
YEARS = 10  # in which a holiday must be celebrated to be known
MOST = 10_000

EXAMPLES: Mapping[str, str] = {
    "country": "US",
    "workdays": "mon,tue,wed,thu,fri",
    "closed": "2026-12-24,2026-12-31",
    "worked_holidays": "Columbus Day,2026-11-11",
    "day_starts": "08:30",
    "day_ends": "17:30",
    "cutoff": "15:00",
    "carrier_days": "mon,tue,wed,thu,fri,sat",
    "fee_currency": "USD",
    "mail_from": "08:00",
    "mail_to": "17:00",
    "firmest": "plain",
}
"""A value for each setting that is not just a text or a number."""


def keys() -> tuple[str, ...]:
    """Return all settings of the firm, its name first."""
    return ("name", *(key for key in forms(Firm) if key != "name"))


def shown(firm: Firm, key: str) -> object:
    """Return a setting as JSON holds it; weekdays by the names with which they are typed."""
    held = getattr(firm, _known(key))
    if isinstance(held, frozenset):
        return [WEEKDAYS[day] for day in sorted(held)]
    return held.isoformat("minutes") if isinstance(held, time) else plain(held)


def words(firm: Firm, key: str) -> str:
    """Return a setting as it is typed."""
    held = shown(firm, key)
    return ",".join(map(str, held)) if isinstance(held, list) else str("" if held is None else held)


def read(firm: Firm, key: str, text: str, today: date) -> object:
    """Return the value of a setting that somebody typed; Refused says how it is written."""
    form = forms(Firm)[_known(key)]
    how = READERS.get(key) or READERS.get(form.declared) or _text
    try:
        if form.choices:
            return form.choices(text.strip().casefold())
        return how(firm, text.strip(), today)
    except ValueError as error:
        raise Refused(
            "setting_value", key=key, text=text, example=EXAMPLES.get(key, "3")
        ) from error


def _known(key: str) -> str:
    if key not in keys():
        raise Refused("setting_unknown", key=key, known=list(keys()))
    return key


def _text(_firm: Firm, text: str, _today: date) -> str:
    return text


def _number(_firm: Firm, text: str, _today: date) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > MOST:
        raise ValueError(text)
    return int(text)


def _time(_firm: Firm, text: str, _today: date) -> time:
    return time.fromisoformat(text.zfill(5)).replace(second=0, microsecond=0, tzinfo=None)


def _cutoff(firm: Firm, text: str, today: date) -> time | None:
    return _time(firm, text, today) if text else None


def _weekdays(_firm: Firm, text: str, _today: date) -> frozenset[int]:
    found = frozenset(WEEKDAYS.index(each[:3].casefold()) for each in _parts(text))
    if not found:
        raise ValueError(text)
    return found


def _days(_firm: Firm, text: str, _today: date) -> tuple[date, ...]:
    return tuple(sorted(set(map(date.fromisoformat, _parts(text)))))


def _country(_firm: Firm, text: str, _today: date) -> str:
    if text and text.upper() not in known_countries():
        raise ValueError(text)
    return text.upper()


def _region(firm: Firm, text: str, _today: date) -> str:
    regions = {name_key(one): one for one in known_countries().get(firm.country, ())}
    if text and name_key(text) not in regions:
        raise Refused("region_unknown", text=text, known=list(regions.values()))
    return regions.get(name_key(text), "")


def _currency(_firm: Firm, text: str, _today: date) -> str:
    if not re.fullmatch(r"[A-Za-z]{3}", text):
        raise ValueError(text)
    return text.upper()


def _holidays(firm: Firm, text: str, today: date) -> tuple[str, ...]:
    """Return days, and names of holidays that the firm's country knows."""
    typed = _parts(text)
    named = [each for each in typed if not _is_day(each)]
    known = {key for name in _celebrated(firm, today) for key in (name, name.partition(" (")[0])}
    for name in named:
        if name.casefold() not in known:
            raise Refused("holiday_unknown", text=name, example=EXAMPLES["worked_holidays"])
    return tuple(dict.fromkeys(typed))


def _celebrated(firm: Firm, today: date) -> set[str]:
    """Return the names in small letters, as the country, English and this machine write them."""
    country, region, _worked, _ours = Place.of(firm.country, firm.region)
    told = (
        names
        for year in range(today.year, today.year + YEARS)
        for names in (
            public_holidays(country, region, year),
            public_holidays(country, region, year, "en_US"),
            holiday_names(country, region, year),
        )
    )
    joined = (name for names in told for name in names.values())
    return {each.casefold() for name in joined for each in name.split("; ")}


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _parts(text: str) -> list[str]:
    return [part for each in text.split(",") if (part := each.strip())]


READERS: Mapping[str, Callable[[Firm, str, date], object]] = {
    "int": _number,
    "time": _time,
    "frozenset[int]": _weekdays,
    "tuple[date, ...]": _days,
    "cutoff": _cutoff,
    "country": _country,
    "region": _region,
    "fee_currency": _currency,
    "worked_holidays": _holidays,
}
"""How a setting is read, by its name or else by what it is; all others are texts."""
