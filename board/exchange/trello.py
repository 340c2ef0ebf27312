"""Trello's own board export as incoming cards: new, old and incomplete ones.

A due instant becomes the day it falls on in the firm's zone. Its time of day is left out: Trello
puts one on every due date, asked or not, and a time of day here rings. Lists become stages ordered
by hand, so that the cards stand as they stood.
"""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from board.domain.card import Order, StageKind
from board.domain.errors import BadFile
from board.domain.people import Colleague, initials_of
from board.exchange import jsontext as js
from board.exchange.detect import kind_of_document
from board.exchange.incoming import (
    Incoming,
    IncomingCard,
    IncomingStage,
    Skipped,
    Unread,
    never,
    no_progress,
    paced,
)
from board.exchange.stagenames import guess_kind, guess_turn
from board.exchange.trelloparts import Parts, by_place, place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime, tzinfo


def read(
    document: object,
    zone: tzinfo,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Incoming:
    """Return the lists and cards of a board export, days in ``zone``.

    BadFile ``trello_single_card`` for the export of one card, ``json_unknown`` for other JSON.
    """
    if kind_of_document(document) != "trello":
        raise BadFile("json_unknown")
    top = js.as_object(document, "")
    reader = _Reader(top, zone)
    cards: list[IncomingCard] = []
    skipped: list[Skipped] = []
    for number, card in enumerate(paced(js.objects(top, "cards"), progress, cancelled), start=1):
        if js.as_text(card, "name").strip():
            cards.append(reader.card(card, number))
        else:
            skipped.append(Skipped(number, "no_title", {"text": js.as_text(card, "desc")}))
    places = {stage.key: stage.position for stage in reader.stages.values()}
    cards.sort(key=lambda card: (places.get(card.stage_ref, math.inf), card.position))
    return Incoming(
        cards=tuple(card._replace(position=float(at)) for at, card in enumerate(cards)),
        source="trello",
        stages=tuple(reader.stages.values()),
        skipped=tuple(skipped),
        colleagues=tuple(
            Colleague(identity, name, initials_of(name), colour="")
            for identity, name in reader.parts.members.items()
        ),
    )


class _Reader:
    """Makes cards out of one export."""

    def __init__(self, top: js.Object, zone: tzinfo) -> None:
        self.stages = _stages(top)
        self.parts = Parts(top)
        self._zone = zone
        self._seen: set[str] = set()

    def card(self, card: js.Object, number: int) -> IncomingCard:
        """Return one card of the export; one of a closed list is archived with it."""
        parts, identity = self.parts, js.as_text(card, "id")
        stage = self.stages.get(js.as_text(card, "idList"))
        due, unread = self._due(card)
        owner, *others = parts.members_of(card) or [("", "")]
        done_at = self._done_at(card, stage)
        return IncomingCard(
            key=self._key(card),
            line=number,
            title=js.as_text(card, "name").strip(),
            note=js.as_text(card, "desc"),
            stage=stage.name if stage else "",
            stage_ref=stage.key if stage else "",
            owner=owner[1],
            owner_ref=owner[0],
            others=tuple(name for _identity, name in others),
            due=due,
            done=js.as_flag(card, "dueComplete"),
            done_on=done_at.astimezone(self._zone).date() if done_at else None,
            done_at=done_at,
            archived=js.as_flag(card, "closed") or (stage is not None and stage.hidden),
            created_at=parts.created_at(identity),
            stage_since=parts.moved_at(identity),
            position=place(card),
            tags=parts.tags_of(card),
            checklist=parts.checklist_of(card),
            links=parts.links_of(card),
            touches=parts.touches_of(card),
            unread=unread,
        )

    def _due(self, card: js.Object) -> tuple[date | None, tuple[Unread, ...]]:
        try:
            instant = js.as_instant(card, "due")
            return (instant.astimezone(self._zone).date() if instant else None), ()
        except (BadFile, OverflowError):
            return None, (Unread("due", js.as_text(card, "due")),)

    def _done_at(self, card: js.Object, stage: IncomingStage | None) -> datetime | None:
        """Return when a card that is done, or stands in a list that says so, was done."""
        done = js.as_flag(card, "dueComplete")
        if not done and (stage is None or stage.kind is not StageKind.DONE):
            return None
        identity = js.as_text(card, "id")
        known = self.parts.completed_at(identity) if done else self.parts.moved_at(identity)
        return known or self.parts.last_change(card)

    def _key(self, card: js.Object) -> str:
        """Return the id of a card; without one, a hash of what it says, numbered when repeated."""
        key = js.as_text(card, "id") or js.as_text(card, "shortLink")
        said = "\n".join(js.as_text(card, name) for name in ("name", "desc", "idList"))
        base = key or hashlib.sha256(said.encode()).hexdigest()
        key, number = base, 1
        while key in self._seen:
            number += 1
            key = f"{base}#{number}"
        self._seen.add(key)
        return key


def _stages(top: js.Object) -> dict[str, IncomingStage]:
    """Return the lists by id, from left to right; closed ones are hidden."""
    stages: dict[str, IncomingStage] = {}
    for each in by_place(top, "lists"):
        given = js.as_text(each, "name").strip()
        key = js.as_text(each, "id") or given
        name = given or key  # as it will be shown, and guessed from by whoever reads it again
        kind = guess_kind(name, leftmost=not stages)
        stages[key] = IncomingStage(
            key=key,
            name=name,
            kind=kind,
            turn=guess_turn(name, kind),
            position=float(len(stages)),
            order=Order.HAND,
            hidden=js.as_flag(each, "closed"),
        )
    return stages
