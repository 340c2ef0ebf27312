"""The ladder of an ask: its rungs, and on which days they come for one card.

Nothing is counted down. The days are computed from the day of the ask, the needed-by day and what
went out, each time somebody wants to know.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from board.domain.people import Tier, Tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from board.domain.card import Meaning
    from board.domain.workdays import Workdays

BETWEEN = 2
"""Working days from one rung that reaches the customer to the next."""
STALE = 3
"""Working days after which a rung that did not go is looked at by a person before it does."""
NOON = time(12)
USUAL_ANSWER = 3
"""Working days in which half of all answers come, until enough of them were seen."""


class Anchor(StrEnum):
    """From where a rung's days are counted."""

    ASK = "ask"
    HALF = "usual answer"  # when half of all answers have come, at least 3 days after the ask
    PREVIOUS = "previous"
    NEEDED_BY = "needed by"


class Way(StrEnum):
    """How a rung goes: to the customer, or to a colleague who steps in."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    INSIDE = "inside"


class Leaves(StrEnum):
    """Who sends it: a person from a draft, the program after a yes, or the program by itself."""

    DRAFT = "draft"
    APPROVE = "approve"
    AUTO = "auto"


class Uses(StrEnum):
    """What a ladder follows up: what is asked of a customer, or money."""

    ASK = "ask"
    MONEY = "money"


class Does(StrEnum):
    """What a rung is there for; a ladder begins with its only ask and ends with a consequence."""

    ASK = "ask"
    NUDGE = "nudge"
    HELP = "help"
    CALL = "call"
    MANAGER = "manager"
    CONSEQUENCE = "consequence"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a ladder: ``offset`` working days from its ``anchor``, below 0 before it.

    ``offers`` says in words what help is offered. ``key`` names it for ever: what went out names
    the rung by it, wherever it was moved since.
    """

    key: str
    does: Does
    anchor: Anchor
    offset: int = 0
    way: Way = Way.EMAIL
    tone: Tone = Tone.FRIENDLY
    leaves: Leaves = Leaves.APPROVE
    offers: str = ""

    @property
    def reaches(self) -> bool:
        """Return whether it reaches the customer."""
        return self.way is not Way.INSIDE


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs by which cards are followed up, first to last.

    The one for a ``tier`` is used for its customers, unless another was chosen for one of them.
    """

    id: str
    name: str
    rungs: tuple[Rung, ...] = ()
    uses: Uses = Uses.ASK
    tier: Tier | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LadderChoice:
    """That a card, a job or a whole customer has a ladder of its own, not the usual one."""

    id: str
    ladder_id: str
    card_id: str | None = None
    job_id: str | None = None
    customer_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """That a card, a job or a whole customer is not followed up for some days, and why.

    From ``first`` to ``last``, both included; None is until somebody takes it up again. ``author``
    is who said so. Without a ``reason`` it is that of a promise, and holds while that stands.
    """

    id: str
    first: date
    reason: str
    author: str = ""
    last: date | None = None
    card_id: str | None = None
    job_id: str | None = None
    customer_id: str | None = None
    removed_at: datetime | None = None

    def holds(self, day: date) -> bool:
        """Return whether it keeps a day quiet."""
        return self.first <= day and (self.last is None or day <= self.last)

    def keeps_quiet(self, now: datetime, days: Workdays) -> bool:
        """Return whether nothing goes at a local time.

        It ends with a working day, but nobody hears from us again on the afternoon before days off.
        """
        day = now.date()
        if self.last is None or day <= self.last:
            return self.first <= day
        resumes = days.next(self.last + timedelta(days=1))
        into_days_off = now.time() >= NOON and not days.is_open(day + timedelta(days=1))
        return day == resumes and into_days_off


class Ask(NamedTuple):
    """What is known of one card that asks: the day to ask on, and when it is needed by.

    ``asked`` is the day on which the ask really left, None while it has not. ``gone`` are the days
    on which rungs went, by key; those in ``passed`` were left out when another went instead.
    ``reached`` is the last day on which the customer heard of it in any way, and ``half`` in how
    many working days half of the answers come. ``cycle`` counts how often it was sent back: then
    everything is asked anew. ``said`` is the last that they let us know short of an answer, and
    ``promised`` the day they named then. At least ``between`` working days lie between two rungs
    that reach the customer.
    """

    ask_on: date
    needed_by: date | None
    asked: date | None = None
    gone: Mapping[str, date] = {}
    passed: frozenset[str] = frozenset()
    reached: date | None = None
    half: int = USUAL_ANSWER
    cycle: int = 0
    said: Meaning | None = None
    promised: date | None = None
    between: int = BETWEEN


THANKS = Rung("thanks", Does.NUDGE, Anchor.ASK)
"""No step of any ladder: a word of thanks to who answered in time, when all is done."""


class Placed(NamedTuple):
    """A rung of one card and its day; ``helps`` where it carries the offer of help."""

    rung: Rung
    day: date
    helps: bool
    went: bool = False


def placed(rungs: Sequence[Rung], ask: Ask, days: Workdays, today: date) -> list[Placed]:
    """Return the rungs of a card in order of their days, without those for which there is no room.

    ``days`` are those on which both the firm and the customer work. Rungs that went keep the day
    on which they did.
    """
    asked = ask.asked or days.next(max(_to_ask_on(rungs, ask, days), today))
    place = {rung.key: number for number, rung in enumerate(rungs)}
    highest = max((place[r.key] for r in rungs if r.reaches and r.key in ask.gone), default=-1)
    wanted = [
        each
        for each in _wanted(rungs, ask, asked, days)
        if not _passed(each[0], ask, is_lower=place[each[0].key] < highest)
    ]
    earliest = days.add(asked, ask.between)
    rest = [
        (rung, day)
        for rung, day in wanted
        if rung.key in ask.gone
        or rung.does in (Does.ASK, Does.CONSEQUENCE)
        or not rung.reaches
        or day >= earliest
    ]
    if not any(between_ask_and_end(rung) for rung, _day in rest):
        nudge = next((rung for rung in rungs if rung.does is Does.NUDGE), None)
        if nudge and ask.needed_by and earliest < ask.needed_by:
            rest.append((nudge, earliest))
            rest.sort(key=lambda each: place[each[0].key])
    return _in_turn(_with_help(rungs, rest, earliest, days, ask), ask, asked, days)


class Due(NamedTuple):
    """The one rung that goes for a card today, and those that never will since it does.

    ``late`` where it comes so long after its day, or speaks so firmly, that a person must look.
    """

    rung: Placed
    instead_of: tuple[Rung, ...] = ()
    late: bool = False


def due(found: Sequence[Placed], today: date, days: Workdays) -> Due | None:
    """Return what goes today: after days off only the highest rung, and help before consequences.

    At most one rung goes for a card on a day. A colleague who steps in does so before a
    consequence reaches the customer, but after anything kinder.
    """
    if not days.is_open(today) or any(each.went and each.day >= today for each in found):
        return None
    came = [each for each in found if not each.went and each.day <= today]
    reaching = [each for each in came if each.rung.reaches]
    inside = next((each for each in came if not each.rung.reaches), None)
    kept = reaching[-1] if reaching else inside
    if kept is None:
        return None
    if kept.rung.does is Does.CONSEQUENCE:
        kept = next((each for each in came if each.helps), kept)
    passed = tuple(each.rung for each in reaching if each is not kept and not _last(each))
    if _last(kept) and inside:
        kept = inside
    late = days.bdays(kept.day, today) > STALE or kept.rung.tone.firmness >= Tone.FIRM.firmness
    return Due(kept, passed, late)


def _last(each: Placed) -> bool:
    return each.rung.does is Does.CONSEQUENCE


def between_ask_and_end(rung: Rung) -> bool:
    """Return whether a rung reaches the customer after the ask and before any consequence."""
    return rung.reaches and rung.does not in (Does.ASK, Does.CONSEQUENCE)


def _passed(rung: Rung, ask: Ask, *, is_lower: bool) -> bool:
    """Return whether another rung went instead or a higher one, so that this one never will."""
    if rung.key in ask.passed:
        return True
    return is_lower and rung.reaches and rung.does is not Does.ASK and rung.key not in ask.gone


def _wanted(
    rungs: Sequence[Rung], ask: Ask, asked: date, days: Workdays
) -> list[tuple[Rung, date]]:
    """Return the day of each rung: its own, or earlier where the next one would come too soon."""
    own = _own_days(rungs, ask, asked, days)
    found: list[tuple[Rung, date]] = []
    following: tuple[Rung, date] | None = None
    for rung, day in zip(reversed(rungs), reversed(own), strict=True):
        if day is None:
            continue
        if following and rung.does is not Does.ASK:
            gap = ask.between if rung.reaches and following[0].reaches else 1
            day = min(day, days.sub(following[1], gap))  # noqa: PLW2901 - that day, or an earlier one
        following = (rung, day)
        found.append(following)
    return found[::-1]


def own_days(
    rungs: Sequence[Rung], ask: Ask, days: Workdays, today: date
) -> Mapping[str, date | None]:
    """Return on which day each rung would come if no other one stood in its way, by its key."""
    asked = ask.asked or days.next(max(_to_ask_on(rungs, ask, days), today))
    found = _own_days(rungs, ask, asked, days)
    return {rung.key: day for rung, day in zip(rungs, found, strict=True)}


def _own_days(rungs: Sequence[Rung], ask: Ask, asked: date, days: Workdays) -> list[date | None]:
    own: list[date | None] = []
    for rung in rungs:
        own.append(_own_day(rung, own[-1] if own else None, ask, asked, days))
    return own


def _to_ask_on(rungs: Sequence[Rung], ask: Ask, days: Workdays) -> date:
    """Return the day to ask on: the card's, or else counted from the needed-by day."""
    first = rungs[0] if rungs else None
    if first and ask.needed_by and first.does is Does.ASK and first.anchor is Anchor.NEEDED_BY:
        return days.add(ask.needed_by, first.offset)
    return ask.ask_on


def _own_day(
    rung: Rung, previous: date | None, ask: Ask, asked: date, days: Workdays
) -> date | None:
    """Return the day that a rung itself wants; None where it hangs on a day nobody named."""
    if rung.does is Does.ASK:
        return asked
    if rung.anchor is Anchor.HALF:
        start: date | None = days.add(asked, max(USUAL_ANSWER, ask.half))
    else:
        known = {Anchor.ASK: asked, Anchor.PREVIOUS: previous, Anchor.NEEDED_BY: ask.needed_by}
        start = known[rung.anchor]
    if start is None:
        return None
    return days.add(start, rung.offset) if rung.offset else days.next(start)


def _with_help(
    rungs: Sequence[Rung],
    rest: list[tuple[Rung, date]],
    earliest: date,
    days: Workdays,
    ask: Ask,
) -> list[tuple[Rung, date, bool]]:
    """Return the rungs with the one that carries the offer of help, where there is one."""
    helping = next((rung for rung in rungs if rung.does is Does.HELP), None)
    if helping is None or any(rung.does is Does.HELP for rung, _day in rest):
        return [(rung, day, rung.does is Does.HELP) for rung, day in rest]
    carries = next(
        (
            rung
            for rung, _day in sorted(rest, key=lambda each: each[1])
            if between_ask_and_end(rung) and rung.key not in ask.gone
        ),
        None,
    )
    if (
        carries is None and helping.key in ask.passed
    ):  # a person left it out, so nothing waits for it
        carries = next((rung for rung, _day in rest if rung.does is Does.CONSEQUENCE), None)
    if carries:
        offered = days.add(next(day for rung, day in rest if rung is carries), ask.between)
        return [
            (
                rung,
                max(day, offered) if rung.does is Does.CONSEQUENCE and rung is not carries else day,
                rung is carries,
            )
            for rung, day in rest
        ]
    found: list[tuple[Rung, date, bool]] = []
    for rung, day in rest:
        if rung.does is Does.CONSEQUENCE and rung.key not in ask.gone:
            offered = max(day, earliest)
            found.append((helping, offered, True))
            found.append((rung, days.add(offered, ask.between), False))
        else:
            found.append((rung, day, False))
    return found


def _in_turn(
    rest: list[tuple[Rung, date, bool]], ask: Ask, asked: date, days: Workdays
) -> list[Placed]:
    """Return the rungs in order of days: never two on one, and room between those that reach."""
    found: list[Placed] = []
    before, reached = None, ask.reached

    def place(each: tuple[Rung, date, bool]) -> tuple[bool, bool, date]:
        rung, day, _helps = each
        # Nothing overtakes an ask that has not left, and what went is behind us.
        return rung.does is not Does.ASK, rung.key not in ask.gone, ask.gone.get(rung.key, day)

    rest.sort(key=place)
    for rung, wanted, helps in rest:
        day, went = wanted, rung.key in ask.gone
        if went:
            day = ask.gone[rung.key]
        elif rung.does is not Does.ASK:
            if before:
                day = max(day, days.add(before, 1))
            if rung.reaches:
                day = max(day, days.add(reached or asked, ask.between))
        before = day
        reached = day if rung.reaches else reached
        found.append(Placed(rung, day, helps, went))
    return found


def help_first(rungs: Sequence[Rung]) -> tuple[Rung, ...]:
    """Return the rungs for who needs a hand: help is offered at once after the ask.

    What would have come there comes where the offer was.
    """
    helping = next((each for each in rungs if each.does is Does.HELP), None)
    second = next((each for each in rungs if between_ask_and_end(each)), None)
    if helping is None or second is None or second is helping:
        return tuple(rungs)
    places = {
        second.key: replace(helping, anchor=second.anchor, offset=second.offset),
        helping.key: replace(second, anchor=helping.anchor, offset=helping.offset),
    }
    return tuple(places.get(each.key, each) for each in rungs)


def customer_ask() -> tuple[Rung, ...]:
    """Return the rungs by which a customer is asked unless the firm has its own."""
    return (
        Rung("ask", Does.ASK, Anchor.ASK),
        Rung("nudge", Does.NUDGE, Anchor.HALF),
        Rung("help", Does.HELP, Anchor.PREVIOUS, 5),
        Rung("call", Does.CALL, Anchor.NEEDED_BY, -3, Way.PHONE),
        Rung("manager", Does.MANAGER, Anchor.NEEDED_BY, -1, Way.INSIDE, Tone.PLAIN),
        Rung("consequence", Does.CONSEQUENCE, Anchor.NEEDED_BY, 0, Way.EMAIL, Tone.PLAIN),
    )


def money() -> tuple[Rung, ...]:
    """Return the rungs by which an invoice is followed up unless the firm has its own.

    A word of courtesy before it is due; help, a plan for instance, long before anybody is firm.
    """
    return (
        Rung("ask", Does.ASK, Anchor.NEEDED_BY, -5),
        Rung("nudge", Does.NUDGE, Anchor.NEEDED_BY, 3),
        Rung("help", Does.HELP, Anchor.NEEDED_BY, 8),
        Rung("call", Does.CALL, Anchor.PREVIOUS, 5, Way.PHONE),
        Rung("manager", Does.MANAGER, Anchor.PREVIOUS, 2, Way.INSIDE, Tone.PLAIN),
    )
