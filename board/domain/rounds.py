"""The daily round: what is to go out today, as it would leave, and what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.ladder import Does, Leaves, Way
from board.domain.people import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from board.domain.board import Firm
    from board.domain.favours import Favour
    from board.domain.following import Followed
    from board.domain.ladder import Rung
    from board.domain.letter import Letter
    from board.domain.message import Message
    from board.domain.news import News
    from board.domain.no_news import Owed
    from board.domain.people import Contact, Customer
    from board.domain.received import Received
    from board.domain.workdays import Workdays

A_WEEK = 5  # working days, in which a customer gets only so many messages over all cards
A_SECOND = timedelta(seconds=1)
BETWEEN_MESSAGES = timedelta(hours=20)
"""A day at work: how long two messages to one address are kept apart where it gets one a day."""
AN_HOUR = 30
"""Messages of a whole board within an hour; more are held, for something must be wrong."""
LEFT_BEFORE = "left_before"
"""Why a message is held that this computer has sent already, as far as it remembers."""
SECONDS_A_MESSAGE, SECONDS_A_CALL = 35, 60


class Flag(StrEnum):
    """Why a person must look at something before it goes, or why it cannot go as it is."""

    NO_ADDRESS = "no address"
    BOUNCED = "bounced"
    TONE = "tone"
    UNFILLED = "unfilled"
    WRITTEN_TODAY = "written today"
    MANY_THIS_WEEK = "many this week"
    LATE = "late"
    ANSWERED = "perhaps answered"
    TOO_FIRM = "too firm"


UNREACHED = frozenset({Flag.NO_ADDRESS, Flag.BOUNCED})
"""There is no address to which mail can go."""
ONLY_A_LOOK = frozenset({Flag.LATE})
"""What a person has seen when they approve it; all other flags leave it out of *approve all*."""


class State(StrEnum):
    """How far something in the round is."""

    PLANNED = "planned"
    READY = "ready"
    HELD = "held"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundItem:
    """One thing to do for a customer today: a message, a letter, a call, or a word inside.

    ``followed`` are the cards it is about, first the one that made it due. ``key`` names it: the id
    of its message once it is one, before that what it is about. ``said`` is what the mail server
    answered, or why it was held. ``rung`` is the step of the ladder that it is, ``does`` what it is
    there for, ``day`` the day on which it was to go.

    A word ``owed`` about a job follows no card, nor does a favour that is told by itself. A letter
    mentions the ``favours``; ``without`` is what it says without them. A ``mail`` that came in may
    be an answer.
    """

    key: str
    way: Way
    customer: Customer | None
    does: Does
    day: date
    followed: Sequence[Followed] = ()
    owed: Owed | None = None
    favours: Sequence[Favour] = ()
    without: Letter | None = None
    rung: Rung | None = None
    contact: Contact | None = None
    address: str = ""
    letter: Letter | None = None
    flags: frozenset[Flag] = frozenset()
    state: State = State.PLANNED
    message: Message | None = None
    mail: Received | None = None
    news: News | None = None
    said: str = ""

    @property
    def first(self) -> Followed | None:
        """The card that made it due, None for what is about no card."""
        return self.followed[0] if self.followed else None

    @property
    def title(self) -> str:
        """What it is about: its first card, its job, or the favour."""
        if self.first:
            return self.first.card.title
        if self.news:
            return self.news.subject
        return self.owed.job.name if self.owed else ", ".join(one.what for one in self.favours)

    @property
    def needed(self) -> date | None:
        """The day by which it is needed, or promised."""
        if self.first:
            return self.first.card.due
        return self.owed.job.in_hands if self.owed else None

    @property
    def tone(self) -> Tone:
        return self.rung.tone if self.rung else Tone.FRIENDLY

    @property
    def leaves(self) -> Leaves:
        """Who sends it: it goes by itself only where nothing speaks against it."""
        wanted = self.rung.leaves if self.rung else Leaves.APPROVE
        return Leaves.APPROVE if wanted is Leaves.AUTO and self.flags else wanted

    @property
    def may_be_approved(self) -> bool:
        """Whether it is a message that may leave as it stands, once a person said yes."""
        is_planned = self.way is Way.EMAIL and self.state is State.PLANNED and self.mail is None
        return is_planned and not self.flags - ONLY_A_LOOK


@dataclass(frozen=True, slots=True)
class Round:
    """All of today's: what goes out, what a person does, what is unclear, and what slipped.

    ``slipped`` are cards that are late, that nobody has touched since, and that nothing else here
    is about. ``followed`` are all cards that are followed up, whether anything is to do or not.
    ``words`` are owed about jobs, ``favours`` ride in no message, ``thanks`` go to who answered in
    time, ``news`` to who wants some, ``guesses`` are mails that may be answers. ``day`` is the one
    on which it leaves: the next on which the firm works.
    """

    messages: Sequence[RoundItem] = ()
    tasks: Sequence[RoundItem] = ()
    unclear: Sequence[RoundItem] = ()
    slipped: Sequence[str] = ()
    followed: Sequence[Followed] = ()
    words: Sequence[RoundItem] = ()
    favours: Sequence[RoundItem] = ()
    thanks: Sequence[RoundItem] = ()
    news: Sequence[RoundItem] = ()
    guesses: Sequence[RoundItem] = ()
    day: date | None = None

    @property
    def items(self) -> list[RoundItem]:
        """Everything in it that is no card that slipped."""
        planned = [*self.messages, *self.tasks, *self.words, *self.thanks, *self.news]
        planned += [*self.unclear, *self.favours]
        return [*self.guesses, *planned]

    @property
    def waiting(self) -> int:
        """How many things wait for a person."""
        waits = [each for each in self.items if each.state not in (State.READY, State.SENT)]
        return len(waits) + len(self.slipped)

    @property
    def seconds(self) -> int:
        """About how long it takes."""
        calls = len(self.slipped) + sum(each.way is not Way.EMAIL for each in self.items)
        return (self.waiting - calls) * SECONDS_A_MESSAGE + calls * SECONDS_A_CALL


def unreached(customer: Customer | None, contacts: Iterable[Contact]) -> Flag:
    """Return why no mail can go to a customer: an address is wrong, or none is known."""
    whose = customer.id if customer else ""
    wrong = any(one.bounced and one.customer_id == whose for one in contacts)
    return Flag.BOUNCED if wrong else Flag.NO_ADDRESS


def leaves_at(contact: Contact | None, firm: Firm, days: Workdays, now: datetime) -> datetime:
    """Return the first instant from ``now`` on at which somebody is best written to.

    On their best weekdays and within their best hours, by their own clock; without any, outside
    the firm's quiet hours. Best hours that lie in these are theirs all the same.
    """
    zone = ZoneInfo((contact and contact.zone) or firm.zone)
    best_days = contact.best_days if contact else frozenset[int]()
    opens, closes = _hours(contact, firm)
    here, instant = now.astimezone(zone), now.astimezone(UTC)
    for number in range(-1, 15):  # the end of yesterday may be skipped by the clocks, till now
        day = here.date() + timedelta(days=number)
        if not days.is_open(day) or (best_days and day.weekday() not in best_days):
            continue
        if instant <= shown_at(day, closes, zone):
            return max(shown_at(day, opens, zone), instant).astimezone(now.tzinfo)
    return now


def shown_at(day: date, moment: time, zone: ZoneInfo) -> datetime:
    """Return the first instant, UTC, at which the clocks of a zone show a moment of a day.

    Where they are set forward over it, that is when they are.
    """
    wall = datetime.combine(day, moment)
    late = wall.replace(tzinfo=zone).astimezone(UTC)
    if late.astimezone(zone).replace(tzinfo=None) == wall:
        return late
    early = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)  # by the hands before they are set
    before = early.astimezone(zone).utcoffset()
    while late - early > A_SECOND:
        middle = early + (late - early) // 2
        is_before = middle.astimezone(zone).utcoffset() == before
        early, late = (middle, late) if is_before else (early, middle)
    return late.replace(microsecond=0)


def _hours(contact: Contact | None, firm: Firm) -> tuple[time, time]:
    opens, closes = firm.mail_from, firm.mail_to
    if contact is None or not (contact.best_from or contact.best_to):
        return opens, closes
    best = max(opens, contact.best_from or opens), min(closes, contact.best_to or closes)
    return best if best[0] < best[1] else (contact.best_from or time(), contact.best_to or time.max)


def ceiling(firm: Firm, customer: Customer | None) -> Tone:
    """Return the firmest tone in which a customer is written to: the firm's, or their own."""
    own = customer.firmest if customer and customer.firmest else firm.firmest
    return min(firm.firmest, own, key=lambda tone: tone.firmness)


def too_much(
    sent: Iterable[datetime],
    week: Iterable[datetime],
    now: datetime,
    since: datetime,
    firm: Firm,
) -> frozenset[Flag]:
    """Return which limits of the firm one more message would break.

    ``sent`` are the instants at which this address was written to, ``week`` those of the whole
    customer; ``since`` is when the week began.
    """
    found = set()
    if sum(now - at < BETWEEN_MESSAGES for at in sent) >= firm.mails_a_day:
        found.add(Flag.WRITTEN_TODAY)
    if sum(at >= since for at in week) >= firm.mails_a_week:
        found.add(Flag.MANY_THIS_WEEK)
    return frozenset(found)


def week_before(today: date, days: Workdays) -> date:
    """Return the day on which the working week that ends today began."""
    return days.sub(days.prev(today), A_WEEK - 1)
