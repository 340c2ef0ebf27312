"""The board as one value: everything the everyday window shows, and how news changes it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import TYPE_CHECKING, Any, TypeVar

from board.domain.people import Tone, firsts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from board.domain.card import Card, CheckItem, Link, Stage, Touch
    from board.domain.following import Standing
    from board.domain.job import Job
    from board.domain.people import Colleague, Contact, Customer


@dataclass(frozen=True, slots=True)
class Firm:
    """What the firm has set: zone (IANA name), working days (Monday is 0), closing days.

    ``country`` and ``region`` choose the public holidays and may be empty; on those among the
    ``worked_holidays`` the firm works all the same: by their names, which hold for every year, or
    single ones as 2026-11-11. ``day_starts`` is the local time at which a card without a time of
    day rings; hours of work end when ``day_ends``. ``name`` stands on printed pages, and under
    letters with the ``phone``.

    ``owner_word_key`` and the like are the days within which customers of a tier hear from the
    owner in person, ``visit_key`` and the like those within which they are visited; 0 is never.

    For jobs: an answer after ``cutoff`` counts as the next working day's. ``carrier_days`` are the
    weekdays on which carriers drive. ``safety_days`` are kept free before an event. ``lead`` is how
    many working days a customer gets where a step does not say, never less than ``min_notice``.
    More than ``quotes_limit`` open quotes of a customer warn, and so does a favour beyond
    ``favours_limit`` in twelve months. ``fee_currency`` is the ISO code of new processes.

    For mail: nobody gets more than ``mails_a_day``, no customer more than ``mails_a_week`` in five
    working days, and ``days_between`` working days lie between two rungs that reach a customer.
    Mail leaves from ``mail_from`` to ``mail_to`` by the reader's clock, in no firmer tone than
    ``firmest``. Who answered in time gets a word of ``thanks``.
    """

    zone: str = "UTC"
    country: str = ""
    region: str = ""
    workdays: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    closed: tuple[date, ...] = ()
    day_starts: time = time(9)
    day_ends: time = time(17)
    owner_word_key: int = 90
    owner_word_standard: int = 0
    owner_word_small: int = 0
    visit_key: int = 0
    visit_standard: int = 0
    visit_small: int = 0
    name: str = ""
    phone: str = ""
    worked_holidays: tuple[str, ...] = ()
    cutoff: time | None = None
    carrier_days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    safety_days: int = 1
    lead: int = 3
    min_notice: int = 1
    quotes_limit: int = 3
    favours_limit: int = 2
    fee_currency: str = "USD"
    mails_a_day: int = 1
    mails_a_week: int = 2
    days_between: int = 2
    mail_from: time = time(8)
    mail_to: time = time(17)
    firmest: Tone = Tone.FIRM
    thanks: bool = True


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the board: its name as ``id`` and its value as JSON."""

    id: str
    value: str


@dataclass(frozen=True, slots=True)
class LoggedNotification:
    """One thing that a person was told by a notification.

    ``id`` names whom and what (see domain/notifications.py), so that nobody is told twice. ``who``
    is the id of a colleague, empty for nobody known. ``again_at`` is when to tell it once more.
    With ``claimed_until`` it is not told yet: until then some desk is about to show it, and
    whoever finds it later may.
    """

    id: str
    who: str
    at: datetime
    again_at: datetime | None = None
    claimed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """All values of a board at one revision, keyed by id; removed ones are left out.

    ``cards`` holds the open ones and those done lately; archived cards are read when looked for.
    ``money`` is what answers to cards earn or cost today, ``standings`` how they are followed up:
    they are no part of what is read, a desk asks for them once the board stands there, a wall
    never.
    """

    revision: int = 0
    epoch: str = ""
    firm: Firm = field(default_factory=Firm)
    stages: Mapping[str, Stage] = field(default_factory=dict)
    cards: Mapping[str, Card] = field(default_factory=dict)
    customers: Mapping[str, Customer] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    jobs: Mapping[str, Job] = field(default_factory=dict)
    colleagues: Mapping[str, Colleague] = field(default_factory=dict)
    money: Mapping[str, CardMoney] = field(default_factory=dict)
    standings: Mapping[str, Standing] = field(default_factory=dict)

    def updated(self, news: News) -> Board:
        """Return the board after ``news``; unchanged parts are shared with this one."""
        return replace(
            self,
            revision=news.revision,
            epoch=news.epoch,
            firm=news.firm if news.firm is not None else self.firm,
            stages=_merged(self.stages, news.stages),
            cards=_merged(self.cards, news.cards),
            customers=_merged(self.customers, news.customers),
            contacts=_merged(self.contacts, news.values.get("contact", ())),
            jobs=_merged(self.jobs, news.jobs),
            colleagues=_merged(self.colleagues, news.colleagues),
        )

    def written_to(self, card: Card) -> Contact | None:
        """Return who gets an e-mail about a card: its contact, else the customer's first one.

        None where nobody has an address; so somebody else at the customer gets it before nobody.
        """
        named = self.contacts.get(card.contact_id or "")
        if named is not None and named.mailed_at:
            return named
        reached = firsts(one for one in self.contacts.values() if one.mailed_at)
        return reached.get(card.customer_id or "")

    def shown_stages(self) -> list[Stage]:
        """Return the stages that stand on the board, from left to right."""
        stages = (stage for stage in self.stages.values() if not stage.hidden)
        return sorted(stages, key=lambda stage: (stage.position, stage.id))

    def all_stages(self) -> list[Stage]:
        """Return all stages, hidden ones included, from left to right."""
        return sorted(self.stages.values(), key=lambda stage: (stage.position, stage.id))


@dataclass(frozen=True, slots=True)
class News:
    """What changed since an earlier revision, by kind.

    ``values`` holds the new values of kinds that are part of the board, removed ones with
    ``removed_at``; ``ids`` the changed rows of every kind; ``parents`` the rows on which some of
    these hang. ``reload`` says that the whole board has to be read again (another epoch: a restore
    happened).
    """

    revision: int
    epoch: str
    reload: bool = False
    firm: Firm | None = None
    values: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The changed stages."""
        return self.values.get("stage", ())

    @property
    def cards(self) -> tuple[Card, ...]:
        """The changed cards."""
        return self.values.get("card", ())

    @property
    def customers(self) -> tuple[Customer, ...]:
        """The changed customers."""
        return self.values.get("customer", ())

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The changed jobs."""
        return self.values.get("job", ())

    @property
    def colleagues(self) -> tuple[Colleague, ...]:
        """The changed colleagues."""
        return self.values.get("colleague", ())

    @property
    def details(self) -> tuple[str, ...]:
        """The ids of cards whose checklist, links or touches changed."""
        return self.parents.get("card", ())


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of a card's history: who changed what when; values as plain texts.

    ``verb`` is the action ("move", "edit", "undo"…); ``fields`` holds (field, before, after).
    """

    at: datetime
    verb: str
    person: str
    fields: tuple[tuple[str, object, object], ...] = ()


@dataclass(frozen=True, slots=True)
class CardMoney:
    """What an answer to a card earns or costs, in minor units, by what the customer was told.

    An answer by ``keep_by`` keeps the ``discount``, if any, and costs nothing. ``late_since`` is
    the day told that is over, ``fee`` what it costs by now and ``cap`` the most.
    """

    currency: str
    keep_by: date | None = None
    discount: int = 0
    late_since: date | None = None
    fee: int | None = None
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class CardDetails:
    """A card with everything the panel shows."""

    card: Card
    checklist: tuple[CheckItem, ...] = ()
    links: tuple[Link, ...] = ()
    touches: tuple[Touch, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    money: CardMoney | None = None


Value = TypeVar("Value", "Stage", "Card", "Customer", "Job", "Colleague")


def _merged(old: Mapping[str, Value], changed: Iterable[Value]) -> Mapping[str, Value]:
    changed = tuple(changed)
    if not changed:
        return old
    merged = dict(old)
    for value in changed:
        if value.removed_at is None and getattr(value, "archived_at", None) is None:
            merged[value.id] = value
        else:
            merged.pop(value.id, None)
    return merged
