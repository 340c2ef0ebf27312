"""Which open cards are followed up with their customer, and what goes for each today."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Asks, Meaning, StageKind, TouchKind, Turn
from board.domain.ladder import BETWEEN, Ask, Does, between_ask_and_end, due, placed
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime, time

    from board.domain.card import Card, Stage, Touch
    from board.domain.ladder import Due, Ladder, Pause, Placed
    from board.domain.letter import Letter

    LocalDay = Callable[[datetime], date]

QUIET = frozenset({StageKind.OURS, StageKind.DONE})
"""Stages in which nothing is asked of the customer: it is our turn, or over."""

REACHING = frozenset(
    {TouchKind.EMAIL, TouchKind.LETTER, TouchKind.CALL, TouchKind.VISIT, TouchKind.HELP}
)
ANSWERS = frozenset({Meaning.ANSWERED, Meaning.DISPUTED, Meaning.DONE_FOR_THEM})
ASKS_ANEW = frozenset({Meaning.ASK, Meaning.SENT_BACK})
ASKED_OR_ANSWERED = ANSWERS | ASKS_ANEW
SHORT_OF_AN_ANSWER = frozenset({Meaning.ACKNOWLEDGED, Meaning.PROMISED})
MOST_DOTS = 4


class Standing(NamedTuple):
    """What a card shows of being followed up.

    ``done`` of ``rungs`` that reach the customer before any consequence have gone. They were
    ``asked``; ``said`` is what they let us know since, None as long as nothing is confirmed. What
    they ``promised`` for a day that is over is ``broken``.
    """

    done: int
    rungs: int
    asked: bool = False
    said: Meaning | None = None
    promised: date | None = None
    broken: bool = False
    pause: Pause | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A card that is followed up: its rungs with their days, and what goes today, if anything.

    ``days`` are those on which both the firm and its customer work.
    """

    card: Card
    ladder: Ladder
    ask: Ask
    rungs: Sequence[Placed]
    due: Due | None = None
    pause: Pause | None = None
    broken: bool = False
    days: Workdays = field(default_factory=Workdays, compare=False)

    @property
    def next(self) -> Placed | None:
        """The rung that comes next."""
        for each in self.rungs:
            if not each.went:
                return each
        return None

    @property
    def standing(self) -> Standing:
        """What its card shows of it; of a long ladder it shows the end."""
        before = [
            each.went
            for each in self.rungs
            if each.rung.does is Does.ASK or between_ask_and_end(each.rung)
        ]
        ask = self.ask
        left_out = max(0, len(before) - MOST_DOTS)
        done = max(0, sum(before) - left_out)
        return Standing(
            done,
            len(before) - left_out,
            ask.asked is not None,
            ask.said,
            ask.promised,
            self.broken,
            self.pause,
        )


@dataclass(frozen=True, slots=True)
class NextStep:
    """A card that is followed up; ``letter`` is what its next step says, where that is written.

    It goes ``at`` a time of its day where somebody has best hours.
    """

    followed: Followed
    letter: Letter | None = None
    at: time | None = None

    @property
    def is_due(self) -> bool:
        """Whether it stands in today's round."""
        return self.followed.due is not None


def is_followed(card: Card, stage: Stage, today: date, *, waits: bool = False) -> bool:
    """Return whether a card asks its customer and they are still to answer.

    A step that ``waits`` for others is not asked for yet.
    """
    asks = card.asks is Asks.CUSTOMER or (
        card.asks is Asks.NOBODY
        and not card.step_key
        and stage.kind is StageKind.WAITING
        and stage.turn is Turn.CUSTOMER
    )
    return (
        asks
        and not waits
        and card.customer_id is not None
        and stage.kind not in QUIET
        and card.done_at is None
        and card.archived_at is None
        and (card.snoozed_until is None or card.snoozed_until <= today)
    )


def facts(
    card: Card,
    stage: Stage,
    touches: Iterable[Touch],
    local_day: LocalDay,
    *,
    lead: Workdays,
    usual: int,
    between: int = BETWEEN,
) -> Ask:
    """Return what is known of a card's ask; ``touches`` are its own, the oldest first.

    What was sent back is asked for anew: only what came after it counts. Where no day was named on
    which to ask, it is ``usual`` working days before it is needed.
    """
    asked: date | None = None  # by hand, or by the rung
    reached: date | None = None
    gone: dict[str, date] = {}
    by_hand: date | None = None
    passed: set[str] = set()
    let_know: Touch | None = None
    cycle = 0
    for touch in touches:
        meaning, day = touch.meaning, local_day(touch.at)
        if meaning is Meaning.SENT_BACK:
            asked = reached = by_hand = let_know = None
            gone, passed, cycle = {}, set(), cycle + 1
            continue
        if meaning is Meaning.ASK:
            by_hand = by_hand or day
        if meaning is Meaning.ASK or touch.rung == Does.ASK.value:
            asked = min(asked or day, day)
        if touch.rung:
            gone[touch.rung] = day
        if meaning in SHORT_OF_AN_ANSWER:
            let_know = touch
        passed.update(touch.instead_of)
        if not touch.inbound and reaches(touch):
            reached = max(reached or day, day)
    if asked is None and stage.kind is not StageKind.PLANNED:
        asked = local_day(card.stage_since)
    if by_hand:
        gone.setdefault(Does.ASK.value, by_hand)
    ask_on = card.ask_on or (lead.sub(card.due, usual) if card.due else local_day(card.created_at))
    return Ask(
        ask_on,
        card.due,
        asked,
        gone,
        frozenset(passed),
        reached,
        cycle=cycle,
        said=let_know.meaning if let_know else None,
        promised=promised_day(let_know) if let_know else None,
        between=between,
    )


def promised_day(touch: Touch) -> date | None:
    """Return the day for which they promised it, where the touch means that."""
    return date.fromisoformat(touch.terms) if touch.meaning is Meaning.PROMISED else None


def has_answered(touches: Iterable[Touch]) -> bool:
    """Return whether the last that counts is their answer: then nothing more is asked of them."""
    last = None
    for touch in touches:
        if touch.meaning in ASKED_OR_ANSWERED:
            last = touch.meaning
    return last in ANSWERS


class Days:
    """The days of the rungs of many cards, reckoned once for all of whom the same is known."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._known: dict[object, tuple[Sequence[Placed], Due | None]] = {}

    def of(self, ladder: Ladder, ask: Ask, days: Workdays) -> tuple[Sequence[Placed], Due | None]:
        """Return the rungs of an ask with their days, and what goes today if nothing pauses it.

        Ladder and days are told apart as objects: they are to live as long as this does.
        """
        key = (
            id(ladder),
            id(days),
            *(ask.ask_on, ask.needed_by, ask.asked, ask.reached),
            *(ask.half, ask.between, ask.passed, tuple(ask.gone.items())),
        )
        found = self._known.get(key)
        if found is None:
            rungs = placed(ladder.rungs, ask, days, self.today)
            found = self._known[key] = rungs, due(rungs, self.today, days)
        return found


def stands_promised(touches: Iterable[Touch]) -> bool:
    """Return whether the last that they let us know is a promise: it keeps us quiet till then."""
    last = None
    for touch in touches:
        if touch.meaning in ASKED_OR_ANSWERED or touch.meaning in SHORT_OF_AN_ANSWER:
            last = touch.meaning
    return last is Meaning.PROMISED


def followed(
    card: Card,
    ask: Ask,
    ladder: Ladder,
    *,
    days: Workdays,
    now: datetime,
    known: Days,
    pauses: Sequence[Pause] = (),
) -> Followed:
    """Return how a card is followed up, as of ``now``, a time of that day where the firm is."""
    rungs, goes = known.of(ladder, ask, days)
    pause = None
    if pauses:
        stands = ask.said is Meaning.PROMISED
        quiet = (each for each in pauses if each.keeps_quiet(now, days))
        pause = next((each for each in quiet if each.reason or stands), None)
    broken = ask.promised is not None and ask.promised < known.today
    return Followed(card, ladder, ask, rungs, None if pause else goes, pause, broken, days)


def reaches(touch: Touch) -> bool:
    """Return whether somebody was really reached: not by a note, nor by a voicemail."""
    return touch.kind in REACHING
