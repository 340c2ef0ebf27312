"""A small shop: its settings, its customers in three countries, and everybody's days off."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from board.domain.people import Absence, AbsenceKind, Contact, Customer

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRM = {
    "zone": "America/New_York",
    "country": "US",
    "worked_holidays": ("Columbus Day",),
    "closed": (date(2027, 7, 6), date(2027, 11, 26)),
    "cutoff": time(17),
    "safety_days": 2,
    "lead": 4,
    "min_notice": 2,
}
OWNED = {"proof": "Max Mohr", "drawing": "MS", "visit": "mia sand", "making": "EK"}


def customers() -> list[tuple[Customer, Contact]]:
    """Return the customers, each with a contact."""
    said = [
        ("Fairview Golf Club", "", "", "en"),
        ("Bright Smile Dental", "", "", "en"),
        ("Kölner Messe", "DE", "NW", "de"),
        ("Ottawa Runners", "CA", "ON", "fr"),
        ("Harbor Café", "", "", "es"),
        ("Tall Pines", "US", "MA", "en"),
    ]
    return [
        (
            Customer(name, name, country=country, region=region),
            Contact(
                f"of {name}",
                name,
                f"Kim {name}",
                language=language,
                casual=n % 2 == 0,
                brief=n % 3 == 0,
            ),
        )
        for n, (name, country, region, language) in enumerate(said)
    ]


def absences(ids: Mapping[str, str]) -> list[Absence]:
    """Return closed and busy days; ``ids`` are the colleagues' by their names."""
    busy = AbsenceKind.BUSY
    mondays, fridays = frozenset({0}), frozenset({4})
    return [
        Absence(
            "1",
            customer_id="Fairview Golf Club",
            first=date(2027, 11, 8),
            last=date(2027, 11, 19),
            kind=busy,
        ),
        Absence(
            "2", customer_id="Bright Smile Dental", first=date(2027, 7, 12), last=date(2027, 7, 23)
        ),
        Absence(
            "3",
            customer_id="Bright Smile Dental",
            kind=busy,
            weekdays=mondays,
            months=frozenset({11, 12}),
        ),
        Absence("4", customer_id="Harbor Café", weekdays=fridays),
        Absence(
            "5",
            customer_id="Tall Pines",
            first=date(2027, 3, 1),
            kind=busy,
            months=frozenset({3, 4, 10}),
        ),
        Absence("6", first=date(2027, 12, 24), last=date(2027, 12, 31)),
        Absence("7", colleague_id=ids["Max Mohr"], first=date(2027, 8, 2), last=date(2027, 8, 20)),
        Absence(
            "8", colleague_id=ids["Max Mohr"], first=date(2027, 10, 18), last=date(2027, 10, 29)
        ),
        Absence("9", colleague_id=ids["Mia Sand"], weekdays=fridays),
        Absence(
            "10", colleague_id=ids["Eva Klein"], first=date(2027, 11, 29), last=date(2027, 12, 3)
        ),
    ]
