"""The people of the example board: contacts, days off, favours, partners, exception rules."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from board.domain.card import Meaning, Topic, Touch, TouchKind
from board.domain.favours import ExceptionRule, Expectation, Favour
from board.domain.folding import name_key
from board.domain.people import (
    Absence,
    AbsenceKind,
    Channel,
    Consent,
    Contact,
    Customer,
    Partner,
    Purpose,
    Tier,
)
from board.services.demo_cards import EXAMPLES, PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.action import Act

CLUB = "Fairview Golf Club"
CITY = "City of Alder"
NEWS_FOR = frozenset({"Blue Heron Books", "Juniper Bakery"})
A_MONTH = timedelta(days=30)
FRIDAY_AND_SATURDAY, SUMMER = frozenset({4, 5}), frozenset(range(5, 10))
LINE = "905-555-0{}"

USE = (
    "Trophies are handed out on stage with photographers: spelling and an even finish matter more"
    " than the price."
)
OFFICE, TREASURER = "office, approves", "treasurer, pays"
HOLIDAYS, CUP = "company holidays", "tournaments"
REDRAWN, OVERNIGHT = "Two names redrawn", "June cup engraved overnight"
BY_PHONE = "Told on the telephone."
EXPECTED = "They think that engraving takes two days."
FIGURE = "Four working days from the yes"
EMBROIDERY, SMALL_RUNS = "embroidery", "very small runs"
CORRECTION, ONCE = "A small correction after the yes", "once for free, up to 30 minutes"
TEXTS = (
    *(USE, OFFICE, TREASURER, HOLIDAYS, CUP, REDRAWN, OVERNIGHT, BY_PHONE),
    *(EXPECTED, FIGURE, EMBROIDERY, SMALL_RUNS, CORRECTION, ONCE),
)
"""All texts that a reader sees, for the catalogue."""


def put_on_board(act: Act, customers: dict[str, str], worded: Callable[[str], str]) -> None:
    """Add the people within an action; ``customers`` are ids by name."""
    _contacts(act, customers, worded)
    club, today = customers[CLUB], act.today
    found = act.one(Customer, club)
    act.edit(found, use_note=worded(USE), since=date(today.year - 6, 5, 4), tier=Tier.KEY)
    act.edit(act.one(Customer, customers[CITY]), needs_a_hand=True)
    december = date(today.year, 12, 21)
    act.add(
        Absence(
            act.new_id(),
            customer_id=club,
            first=december,
            last=december + timedelta(days=14),
            why=worded(HOLIDAYS),
        )
    )
    act.add(
        Absence(
            act.new_id(),
            AbsenceKind.BUSY,
            customer_id=club,
            weekdays=FRIDAY_AND_SATURDAY,
            months=SUMMER,
            why=worded(CUP),
        )
    )
    _favours(act, club, worded)
    act.add(
        Expectation(act.new_id(), club, worded(EXPECTED), topic=Topic.PROOF, figure=worded(FIGURE))
    )
    for name, service in (("Needle & Thread", EMBROIDERY), ("Quick Mugs", SMALL_RUNS)):
        act.add(Partner(act.new_id(), name, worded(service)))
    act.add(ExceptionRule(act.new_id(), worded(CORRECTION), worded(ONCE), worth=3000))


def _contacts(act: Act, customers: dict[str, str], worded: Callable[[str], str]) -> None:
    yes_to_news = Consent(Purpose.NURTURE, given=True, on=act.today - A_MONTH)
    met: dict[str, str] = {}
    for example in EXAMPLES:
        if example.contact:
            met.setdefault(example.customer, example.contact)
    for number, (customer, name) in enumerate(met.items(), start=101):
        contact = Contact(
            act.new_id(),
            customers[customer],
            name,
            role=worded(OFFICE),
            email=_address(name, customer),
            phone=LINE.format(number),
            consents=(yes_to_news,) if customer in NEWS_FOR else (),
        )
        act.add(contact)
    treasurer = "Greg Doyle"
    act.add(
        Contact(
            act.new_id(),
            customers[CLUB],
            treasurer,
            1.0,
            role=worded(TREASURER),
            email=_address(treasurer, CLUB),
            phone=LINE.format(121),
            channel=Channel.PHONE,
        )
    )


def _favours(act: Act, club: str, worded: Callable[[str], str]) -> None:
    mara, jonas, _elena = PEOPLE.values()
    days = act.ws.workdays
    lately, before = days.sub(act.today, 5), days.sub(act.today, 110)
    act.add(
        Favour(act.new_id(), club, worded(REDRAWN), lately, None, 2400, "USD", granted_by=jonas)
    )
    told = Favour(act.new_id(), club, worded(OVERNIGHT), before, None, 6000, "USD", mara)
    act.add(told)
    at = act.now - (act.today - before)
    act.add(
        Touch(
            act.new_id(),
            None,
            at,
            TouchKind.CALL,
            worded(BY_PHONE),
            author=mara,
            customer_id=club,
            meaning=Meaning.TOLD,
            about_id=told.id,
        )
    )


def _address(name: str, customer: str) -> str:
    """Return an e-mail address that nobody has."""
    first = "".join(letter for letter in name_key(name).split(" ")[-1] if letter.isalnum())
    firm = "".join(letter for letter in name_key(customer) if letter.isalnum())
    return f"{first}@{firm}.example"
