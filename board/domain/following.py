"""Which open cards are followed up with their customer, and what goes for each today."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Asks, Meaning, StageKind, Turn
from board.domain.ladder import Ask, Does, Way, between_ask_and_end, due, placed
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from board.domain.card import Card, Stage, Touch
    from board.domain.ladder import Due, Ladder, Pause, Placed

    LocalDay = Callable[[datetime], date]

QUIET = frozenset({StageKind.OURS, StageKind.DONE})
"""Stages in which nothing is asked of the customer: it is our turn, or over."""

ANSWERS = frozenset({Meaning.ANSWERED, Meaning.DISPUTED, Meaning.DONE_FOR_THEM})
ASKS_ANEW = frozenset({Meaning.ASK, Meaning.SENT_BACK})
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
        return next((each for each in self.rungs if not each.went), None)

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
) -> Ask:
    """Return what is known of a card's ask; ``touches`` are its own, the oldest first.

    What was sent back is asked for anew: only what came after it counts. Where no day was named on
    which to ask, it is ``usual`` working days before it is needed.
    """
    since: list[Touch] = []
    cycle = 0
    for touch in touches:
        if touch.meaning is Meaning.SENT_BACK:
            since, cycle = [], cycle + 1
        else:
            since.append(touch)
    asked = [
        local_day(each.at)
        for each in since
        if each.meaning is Meaning.ASK or each.rung == Does.ASK.value
    ]
    if not asked and stage.kind is not StageKind.PLANNED:
        asked = [local_day(card.stage_since)]
    gone = {each.rung: local_day(each.at) for each in since if each.rung}
    if by_hand := [local_day(each.at) for each in since if each.meaning is Meaning.ASK]:
        gone.setdefault(Does.ASK.value, by_hand[0])
    let_know = next((one for one in reversed(since) if one.meaning in SHORT_OF_AN_ANSWER), None)
    passed = {key for each in since for key in each.instead_of}
    reached = [local_day(each.at) for each in since if not each.inbound and reaches(each)]
    begun = local_day(card.created_at)
    ask_on = card.ask_on or (lead.sub(card.due, usual) if card.due else begun)
    return Ask(
        ask_on,
        card.due,
        min(asked, default=None),
        gone,
        frozenset(passed),
        max(reached, default=None),
        cycle=cycle,
        said=let_know.meaning if let_know else None,
        promised=promised_day(let_know) if let_know else None,
    )


def promised_day(touch: Touch) -> date | None:
    """Return the day for which they promised it, where the touch means that."""
    return date.fromisoformat(touch.terms) if touch.meaning is Meaning.PROMISED else None


def has_answered(touches: Iterable[Touch]) -> bool:
    """Return whether the last that counts is their answer: then nothing more is asked of them."""
    last = None
    for touch in touches:
        if touch.meaning in ANSWERS | ASKS_ANEW:
            last = touch.meaning
    return last in ANSWERS


def followed(
    card: Card,
    ask: Ask,
    ladder: Ladder,
    *,
    days: Workdays,
    now: datetime,
    pauses: Iterable[Pause] = (),
) -> Followed:
    """Return how a card is followed up, as of ``now`` where the firm is."""
    today = now.date()
    rungs = placed(ladder.rungs, ask, days, today)
    pause = next((each for each in pauses if each.keeps_quiet(now, days)), None)
    goes = None if pause else due(rungs, today, days)
    broken = ask.promised is not None and ask.promised < today
    return Followed(card, ladder, ask, rungs, goes, pause, broken, days)


def reaches(touch: Touch) -> bool:
    """Return whether somebody was really reached: not by a note, nor by a voicemail."""
    return touch.kind.value in {Way.EMAIL.value, Way.LETTER.value, "call", "visit", "help"}
