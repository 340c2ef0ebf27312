"""The public holidays of a country or a region, and those that are worked all the same."""

from __future__ import annotations

import os
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

MACHINE_LANGUAGE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # as the names are looked up by
PLACES_KNOWN = 512  # years of places
HOLIDAY_YEARS = range(1950, 2151)  # outside, public holidays are guesswork and are left out


class Place(NamedTuple):
    """Whose public holidays are kept, but for those that are ``worked`` all the same.

    ``worked`` holds names in small letters, as the country, English or this machine writes them
    (one entry holds for every year), or single days as 2026-11-11. A place that is not ``ours``
    is a customer's.
    """

    country: str
    region: str = ""
    worked: frozenset[str] = frozenset()
    ours: bool = True

    @classmethod
    def of(
        cls, country: str, region: str = "", worked: Iterable[str] = (), *, ours: bool = True
    ) -> Place:
        """Return the place for what a person typed."""
        names = frozenset(each.strip().casefold() for each in worked)
        return cls(country.strip().upper(), region.strip(), names, ours)


def public_holidays(
    country: str, region: str, year: int, language: str | None = None
) -> Mapping[date, str]:
    """Return the holidays of ``year`` with their names, in the machine's language if none is given.

    An unknown country has none, an unknown region those of its country.
    """
    if not country or year not in HOLIDAY_YEARS:
        return {}
    machine = tuple(map(os.environ.get, MACHINE_LANGUAGE))
    return _looked_up(country, region, year, language, machine)


@lru_cache(maxsize=PLACES_KNOWN)
def _looked_up(
    country: str, region: str, year: int, language: str | None, _machine: tuple[str | None, ...]
) -> Mapping[date, str]:
    # Each look takes milliseconds, and every job and customer has calendars of its own.
    import holidays  # takes 150 ms, and only firms that set a country need it

    for subdivision in (region or None, None):
        try:
            with warnings.catch_warnings():  # India warns of every year outside 2001 to 2035
                warnings.simplefilter("ignore")
                known = holidays.country_holidays(
                    country, subdiv=subdivision, years=year, language=language
                )
        except NotImplementedError:
            continue
        return {day: name for day, name in known.items() if day.year == year}
    return {}


def holiday_names(country: str, region: str, year: int) -> Mapping[date, str]:
    """Return the public holidays of ``year`` as their own country names them.

    These are the names to keep: the ones shown change with the language of the machine.
    """
    country = country.strip().upper()
    if not country:
        return {}
    import holidays

    language = getattr(getattr(holidays, country, None), "default_language", None)
    return public_holidays(country, region.strip(), year, language)


def worked_days(place: Place, year: int) -> frozenset[date]:
    """Return the holidays of ``year`` on which all that is celebrated is worked all the same."""
    if not place.worked:
        return frozenset()
    country, region, _worked, _ours = place
    told = (
        public_holidays(country, region, year),
        public_holidays(country, region, year, "en_US"),
        holiday_names(country, region, year),
    )
    named = {day for names in told for day, name in names.items() if _all_in(place.worked, name)}
    return frozenset(named | {day for day in told[0] if day.isoformat() in place.worked})


def _all_in(worked: frozenset[str], names: str) -> bool:
    # "Veterans Day (observed)" is the same holiday on the day it is moved to.
    each = names.casefold().split("; ")
    return all(name in worked or name.partition(" (")[0] in worked for name in each)


def known_countries() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the countries with known public holidays, and of their regions."""
    from holidays.utils import list_supported_countries

    found = list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(found.items())}
