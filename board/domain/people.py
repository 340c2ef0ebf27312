"""The people: customers with their contacts and days off, and the colleagues who follow up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time


class Tier(StrEnum):
    """How much a customer weighs: rules and limits may differ by it."""

    KEY = "key"
    STANDARD = "standard"
    SMALL = "small"


class Role(StrEnum):
    """What a colleague may decide: a rule among colleagues, not a lock."""

    MEMBER = "member"
    MANAGER = "manager"
    OWNER = "owner"


class Channel(StrEnum):
    """How somebody likes to be reached."""

    EMAIL = "email"
    PHONE = "phone"
    TEXT = "text"
    LETTER = "letter"
    VISIT = "visit"


class Tone(StrEnum):
    """How firm the words are, kindest first."""

    FRIENDLY = "friendly"
    PLAIN = "plain"
    FIRM = "firm"
    LAST_WORD = "last word"

    @property
    def firmness(self) -> int:
        """How firm, from 0 on."""
        return FIRMNESS[self]


FIRMNESS = {tone: number for number, tone in enumerate(Tone)}


class Purpose(StrEnum):
    """What a message is for; consent is given or taken back for each."""

    ORDER = "order"
    BILLING = "billing"
    NURTURE = "nurture"


class AbsenceKind(StrEnum):
    """Closed: nobody is there. Busy: they should not be asked then if an earlier day is free."""

    CLOSED = "closed"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody the firm works for.

    ``since`` is the day of the first order, where it is known. ``use_note`` says how they use what
    they buy and stands on all their cards. ``country`` and ``region`` choose their public holidays
    where these are not the firm's own. A customer who ``needs_a_hand`` is offered help first, and
    nobody writes to them in a firmer tone than ``firmest``, where one is named.
    """

    id: str
    name: str
    note: str = ""
    removed_at: datetime | None = None
    tier: Tier = Tier.STANDARD
    since: date | None = None
    needs_a_hand: bool = False
    use_note: str = ""
    country: str = ""
    region: str = ""
    firmest: Tone | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """That somebody said yes or no to messages of a purpose, on a day; facts are only appended."""

    purpose: Purpose
    given: bool
    on: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer; who has the lowest ``position`` is asked unless another is named.

    The name is empty where only an address or a number is known. ``role`` says in words what they
    do ("buyer, approves"). ``zone`` is an IANA name, ``language`` a code like "de"; empty ones are
    the firm's. Best days are weekdays, Monday is 0, best hours local times there; without any
    every day and hour is good. ``bounced`` is the address from which mail came back: nothing is
    sent there until it is another one.
    """

    id: str
    customer_id: str
    name: str
    position: float = 0.0
    role: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    zone: str = ""
    language: str = ""
    channel: Channel = Channel.EMAIL
    casual: bool = False
    brief: bool = False
    best_days: frozenset[int] = frozenset()
    best_from: time | None = None
    best_to: time | None = None
    consents: tuple[Consent, ...] = ()
    removed_at: datetime | None = None
    bounced: str = ""

    @property
    def mailed_at(self) -> str:
        """The address that mail goes to; "" where there is none, or mail came back from it."""
        return "" if self.email == self.bounced else self.email


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which a customer, a colleague or, naming neither, the firm is away or busy.

    From ``first`` to ``last``, both included; None is without end. Within these only on the
    ``weekdays`` (Monday is 0) and in the ``months`` (January is 1) that are named, if any are.
    """

    id: str
    kind: AbsenceKind = AbsenceKind.CLOSED
    customer_id: str | None = None
    colleague_id: str | None = None
    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    why: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody to whom customers are referred, and for which service."""

    id: str
    name: str
    service: str = ""
    reach: str = ""
    note: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff. ``colour`` is the #rrggbb of the badge behind the initials."""

    id: str
    name: str
    initials: str
    colour: str
    removed_at: datetime | None = None
    role: Role = Role.MEMBER


def said_to(contact: Contact, purpose: Purpose) -> Consent | None:
    """Return what somebody said last to messages of a purpose, None where they said nothing."""
    said = [consent for consent in contact.consents if consent.purpose is purpose]
    return max(reversed(said), key=lambda consent: consent.on, default=None)  # last of a day


def may_be_written(contact: Contact, purpose: Purpose) -> bool:
    """Return whether messages of a purpose may go out: news after a yes, else until a no."""
    said = said_to(contact, purpose)
    return said.given if said else purpose is not Purpose.NURTURE


def firsts(contacts: Iterable[Contact]) -> dict[str, Contact]:
    """Return the first contact of each customer that has one, by the customer's id."""
    found: dict[str, Contact] = {}
    for contact in contacts:
        known = found.get(contact.customer_id)
        if known is None or (contact.position, contact.id) < (known.position, known.id):
            found[contact.customer_id] = contact
    return found


def initials_of(name: str) -> str:
    """Return one to three capital letters for ``name`` ("Eva Maria Klein" -> "EMK")."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:2].upper()
    return "".join(word[0] for word in words[:3]).upper()
