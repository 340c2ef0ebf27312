"""Cards of a file as new cards of the board, with everything that hangs on them."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from board.domain.card import Asks, Card, CheckItem, Link, Meaning, StageKind, Touch, TouchKind
from board.domain.change import as_fields
from board.domain.topics import guessed
from board.services.importing.values import NO_BELONGINGS, TICK, Belongings, touch_key
from board.services.places import GAP, nth_position
from board.services.steps import ASKED
from board.services.workspace import new_ids

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from board.domain.card import Stage
    from board.exchange.incoming import Incoming, IncomingCard
    from board.services.importing.people import PeopleFit
    from board.services.workspace import Workspace

    Fields = dict[str, object]

Item = TypeVar("Item")
EMPTY = as_fields(Card("", "", "", datetime.min, datetime.min, 0.0))  # noqa: DTZ901 - replaced
"""Every field of a card. There may be very many cards: as values they take twice as long."""

OF_STEPS = ("step_key", "after", "asks", "topic", "contact_id", "begun_at", "closing")
"""What only cards of our own file have."""


class NewCards:
    """Makes cards out of those of one file: where they stand, and since when."""

    def __init__(
        self, ws: Workspace, incoming: Incoming, people: PeopleFit, rows: Iterable[Card]
    ) -> None:
        """Look at the ``rows`` of the board, removed cards included."""
        self._now = ws.now()
        self._ids = new_ids()
        self._zone = ZoneInfo(ws.firm.zone)
        self._source = incoming.source
        self._count = len(incoming.cards)
        self._people = people
        self._taken: set[str] = set()
        self._last: dict[str, float] = {}
        self._filled: set[str] = set()
        for card in rows:
            self._taken.add(card.id)
            if card.removed_at is None:
                self._filled.add(card.stage_id)
                self._last[card.stage_id] = max(self._last.get(card.stage_id, 0.0), card.position)

    def card(self, card: IncomingCard, stage: Stage, *, number: int) -> tuple[str, Fields]:
        """Return the id and fields of what a tidy ``card``, the file's ``number``-th, becomes.

        Cards of unknown age are as old as the import, in the order of the file.
        """
        customer_id = self._people.customer(card)
        card_id = self._id(card)
        done_at = self.done_at(card, stage, number=number)
        return card_id, {
            **EMPTY,
            "title": card.title,
            "stage_id": stage.id,
            "created_at": card.created_at or self._now - TICK * (self._count - number),
            "stage_since": card.stage_since or self._since(card, done_at),
            "position": self.position(card, stage),
            "note": "\n".join(filter(None, (card.note, *self._people.reached(card, customer_id)))),
            "stake": card.stake,
            "customer_id": customer_id,
            "contact": card.contact,
            "job_id": self._people.job(card, customer_id),
            "owner_id": self._people.owner(card),
            "due": card.due,
            "due_time": card.due_time,
            "ask_on": card.ask_on,
            "snoozed_until": card.snoozed_until,
            "touched_at": card.touched_at,
            "done_at": done_at,
            "archived_at": (card.archived_at or self._now) if card.archived else None,
            "repeat": card.repeat,
            "tags": card.tags,
            "import_key": self._import_key(card, card_id),
            **(_of_steps(card) if self._source == "board" else _asks(card, stage)),
        }

    def asked(self, card_id: str, at: datetime) -> Touch:
        """Return that whoever a card waits for was asked."""
        return Touch(next(self._ids), card_id, at, TouchKind.NOTE, meaning=Meaning.ASK)

    def done_at(self, card: IncomingCard, stage: Stage, *, number: int) -> datetime | None:
        """Return when a card in a done stage was done: as the file knows, at worst now."""
        if stage.kind is not StageKind.DONE:
            return None
        day = card.done_on
        noon = datetime.combine(day, time(12), self._zone).astimezone(UTC) if day else None
        known = card.done_at or (min(noon, self._now) if noon else None)
        return known or card.stage_since or self._now - TICK * number

    def position(self, card: IncomingCard, stage: Stage) -> float:
        """Return the place by hand: behind the cards there, our own file's in an empty stage."""
        own = self._source == "board" and stage.id not in self._filled
        if own and card.position is not None:
            return card.position
        self._last[stage.id] = self._last.get(stage.id, 0.0) + GAP
        return self._last[stage.id]

    def belongings(
        self, card: IncomingCard, card_id: str, *, touches: Collection[object] | None = None
    ) -> Belongings:
        """Return checklist, links and touches for a card; of the touches only these, if given."""
        if not (card.checklist or card.links or card.touches):
            return NO_BELONGINGS
        made = [
            Touch(
                id=next(self._ids),
                card_id=card_id,
                at=touch.at or self._now - TICK * (len(card.touches) - number),
                kind=touch.kind,
                text=touch.text,
                inbound=touch.inbound,
                colleague_id=self._people.colleague(touch.colleague_ref),
                author=touch.author,
                meaning=touch.meaning,
                terms=touch.terms,
                about_id=touch.about_id,
                rung=touch.rung,
                instead_of=touch.instead_of,
                minutes=touch.minutes,
                charge=touch.charge,
                currency=touch.currency,
            )
            for number, touch in enumerate(card.touches)
            if touches is None or touch_key(touch.at, touch.kind, touch.text) in touches
        ]
        return Belongings(
            [
                CheckItem(next(self._ids), card_id, item.text, place, done=item.done)
                for item, place in _placed(card.checklist)
            ],
            [
                Link(next(self._ids), card_id, link.target, place, label=link.label)
                for link, place in _placed(card.links)
            ],
            made,
        )

    def _id(self, card: IncomingCard) -> str:
        """Return the file's own id for our own file where it is free, else a new one."""
        free = self._source == "board" and card.key not in self._taken
        return card.key if free else next(self._ids)

    def _import_key(self, card: IncomingCard, card_id: str) -> str:
        if self._source == "board" and (card.origin or card_id == card.key):
            return card.origin
        return card.key

    def _since(self, card: IncomingCard, done_at: datetime | None) -> datetime:
        """Return since when a card stands in its stage; Trello would know had it been moved."""
        if done_at is not None:
            return done_at
        return (card.created_at if self._source == "trello" else None) or self._now


def _of_steps(card: IncomingCard) -> Fields:
    return {name: getattr(card, name) for name in OF_STEPS}


def _asks(card: IncomingCard, stage: Stage) -> Fields:
    """Return whom a card of another program asks, and about what: by its stage and its words."""
    asks = ASKED[stage.turn] if stage.kind is StageKind.WAITING else Asks.NOBODY
    return {"asks": asks, "topic": guessed(card.title)}


def _placed(items: Iterable[Item]) -> list[tuple[Item, float]]:
    return [(item, nth_position(number)) for number, item in enumerate(items)]
