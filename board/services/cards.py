"""The everyday verbs on cards; each is one transaction and one undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from board.domain import recurrence, texts
from board.domain.card import Card, CheckItem, Closing, Meaning, Order, StageKind, Topic, TouchKind
from board.domain.errors import Refused
from board.domain.quotes import asks_for_quote, lines_for
from board.domain.topics import guessed
from board.services import places, records, recurring, stages, steps
from board.services.people import Register
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, time

    from board.domain.card import Stage
    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.workspace import Workspace

NAMED = frozenset({"customer", "job", "owner"})
"""Fields of an edit in which somebody or something is named, not given by id."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a new card is to be. Names are matched with known ones, else made on the fly.

    Without ``due`` and ``ask_on`` the card gets the next working day, without an owner the person
    at this desk, without a stage the leftmost one, without a topic what its title speaks of.
    ``asked`` is the day on which whom it asks was asked already, ``heard`` what they said who
    called.
    """

    title: str
    stage_id: str | None = None
    customer: str = ""
    customer_id: str | None = None
    contact: str = ""
    job: str = ""
    owner: str = ""
    owner_id: str | None = None
    due: date | None = None
    due_time: time | None = None
    ask_on: date | None = None
    note: str = ""
    stake: str = ""
    repeat: str = ""
    tags: tuple[str, ...] = ()
    topic: Topic | None = None
    asked: date | None = None
    contact_id: str | None = None
    heard: str = ""


def add(ws: Workspace, draft: Draft) -> Card:
    """Add one card and return it."""
    with ws.action("add") as act:
        card_id = act.new_id()
        register = Register.read(act)
        all_stages = stages.listed(act)
        stage = _leftmost(all_stages)
        if draft.stage_id:
            stage = stages.found(all_stages, draft.stage_id)
        customer_id = draft.customer_id or register.customer(draft.customer)
        due = draft.due
        if due is None and draft.ask_on is None:
            due = act.today if draft.due_time else ws.workdays.after(act.today)
        [position] = places.last_positions(act, stage)
        card = Card(
            id=card_id,
            title=texts.title_of(draft.title),
            stage_id=stage.id,
            created_at=act.now,
            stage_since=act.now,
            position=position,
            note=texts.text_of(draft.note, "note"),
            stake=texts.line_of(draft.stake, "stake"),
            customer_id=customer_id,
            contact=texts.line_of(draft.contact, "contact"),
            job_id=register.job(draft.job, customer_id),
            owner_id=draft.owner_id
            or register.colleague(draft.owner)
            or register.present(act.author),
            due=due,
            due_time=draft.due_time,
            ask_on=draft.ask_on,
            done_at=act.now if stage.kind is StageKind.DONE else None,
            repeat=recurrence.checked(draft.repeat),
            tags=texts.tags_of(draft.tags),
            topic=draft.topic or guessed(draft.title),
            contact_id=draft.contact_id,
        )
        card = replace(card, asks=steps.asks_in(card, stage))
        act.change(register.changes)
        act.add(card)
        if draft.topic is not None or asks_for_quote(card.title):
            _ask_for_quote(act, card)
        if draft.heard:
            said = texts.text_of(draft.heard, "touch")
            act.add(steps.touch(act, card.id, TouchKind.CALL, text=said, inbound=True))
        if draft.asked is not None:
            made = steps.touch(act, card.id, TouchKind.NOTE, meaning=Meaning.ASK)
            act.add(replace(made, at=steps.asked_at(ws, draft.asked)))
    return card


def edit(
    ws: Workspace,
    card_id: str,
    fields: Mapping[str, object],
    *,
    asks: bool = True,
    seen: Card | None = None,
) -> Commit | None:
    """Change some fields of a card.

    ``customer``, ``job`` and ``owner`` are names (known or to be made, empty for none), the others
    are as in domain Card. A new customer takes the job along only when the job is his too. Another
    stage is as in ``move``. With ``seen``, the card as it stood on the screen, what others wrote
    since is not written over.
    """
    plain = {name: value for name, value in fields.items() if name not in NAMED}
    new = records.tidied(Card, plain)
    with ws.action("edit") as act:
        card = act.one(Card, card_id)
        if NAMED.intersection(fields):
            new |= _named(act, card, fields)
        act.refuse_unseen(card, seen, new)
        if "due" in new:
            new |= _dated(card, cast("date | None", new["due"]))
        if new.get("stage_id", card.stage_id) != card.stage_id:
            all_stages = stages.listed(act)
            target = stages.found(all_stages, str(new.pop("stage_id")))
            arriving = _arriving(act, [card], target, all_stages=all_stages)[card.id]
            new = {**arriving, **new}
            if asks:
                steps.ask(act, [card], target, all_stages)
        act.edit(card, **new)
        topic = Topic(str(new.get("topic", card.topic)))
        if topic is not card.topic and not act.where(CheckItem, card_id=card.id):
            _ask_for_quote(act, replace(card, topic=topic))
    return act.commit


def move(
    ws: Workspace,
    card_ids: Sequence[str],
    stage_id: str,
    *,
    before: str = "",
    asks: bool = True,
    reason: str = "",
) -> Commit | None:
    """Move cards to a stage; in one ordered by hand they come to stand ``before`` that card.

    A card that comes into a done stage is done; a recurring one then makes its next card. To move
    one to where cards wait records that somebody ``asks``, unless that is said to be not so. A
    quote request of which something is not known yet is done for a ``reason`` only.
    """
    with ws.action("move") as act:
        all_stages = stages.listed(act)
        target = stages.found(all_stages, stage_id)
        cards = act.get(Card, card_ids)
        positions = places.positions(act, target, moved=card_ids, before=before)
        arriving = [card for card in cards if card.stage_id != target.id]
        taken = dict(zip((card.id for card in cards), positions, strict=True))
        fields = _arriving(
            act, arriving, target, all_stages=all_stages, positions=taken, reason=reason
        )
        if asks:
            steps.ask(act, arriving, target, all_stages)
        for card in cards:
            if card.id in fields or target.order is Order.HAND:  # only that has places to move to
                act.edit(card, **fields.get(card.id, {"position": taken[card.id]}))
    return act.commit


def finish(ws: Workspace, card_ids: Sequence[str], reason: str = "") -> Commit | None:
    """Mark cards as done: they move to the done stage; see ``move`` for a ``reason``."""
    with ws.action("done") as act:
        all_stages = stages.listed(act)
        finished = {stage.id for stage in all_stages if stage.kind is StageKind.DONE}
        open_cards = [card for card in act.get(Card, card_ids) if card.stage_id not in finished]
        done = stages.first_of(all_stages, StageKind.DONE)
        fields = _arriving(act, open_cards, done, all_stages=all_stages, reason=reason)
        for card in open_cards:
            act.edit(card, **fields[card.id])
    return act.commit


def refer(ws: Workspace, card_id: str, words: str) -> Commit | None:
    """Be done with a card because its customer was referred to somebody, as ``words`` say."""
    with ws.action("refer") as act:
        card = act.one(Card, card_id)
        if card.done_at is None:
            all_stages = stages.listed(act)
            done = stages.first_of(all_stages, StageKind.DONE)
            fields = steps.arrival(act, card, done, all_stages=all_stages)
            act.edit(card, **fields, closing=Closing.REFERRED)
            act.add(steps.touch(act, card_id, TouchKind.NOTE, text=texts.text_of(words, "note")))
    return act.commit


def reopen(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Bring done or archived cards back to the board; done ones to our turn."""
    with ws.action("reopen") as act:
        all_stages = stages.listed(act)
        still = {stage.id for stage in all_stages if stage.kind is not StageKind.DONE}
        cards = act.get(Card, card_ids)
        ours = stages.home(all_stages, StageKind.OURS)
        back = [card for card in cards if card.stage_id not in still]
        fields = _arriving(act, back, ours, all_stages=all_stages)
        for card in cards:
            act.edit(card, archived_at=None, **fields.get(card.id, {}))
    return act.commit


def snooze(
    ws: Workspace, card_ids: Sequence[str], until: date, *, due: date | None = None
) -> Commit | None:
    """Hide cards until a day. Past its due date a card needs the new due date in the same step.

    Where the customer was told the old one, somebody must have written down today why it moves.
    """
    with ws.action("snooze") as act:
        if until <= act.today:
            raise Refused("snooze_past", until=until)
        for card in act.get(Card, card_ids):
            new_due = card.due
            if card.due is not None and card.due < until:
                if due is None:
                    raise Refused("snooze_needs_due", title=card.title, due=card.due, until=until)
                new_due = due
            if new_due is not None and new_due < until:
                raise Refused("snooze_past_due", due=new_due, until=until)
            if new_due != card.due:
                steps.check_told(act, card)
            act.edit(card, snoozed_until=until, due=new_due)
    return act.commit


def wake(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """End the snooze of cards."""
    with ws.action("wake") as act:
        for card in act.get(Card, card_ids):
            act.edit(card, snoozed_until=None)
    return act.commit


def assign(ws: Workspace, card_ids: Sequence[str], owner: str) -> Commit | None:
    """Give cards to the colleague of this name, made when unknown; nobody when empty."""
    with ws.action("assign") as act:
        register = Register.read(act, "colleague")
        owner_id = register.colleague(owner)
        act.change(register.changes)
        for card in act.get(Card, card_ids):
            act.edit(card, owner_id=owner_id)
    return act.commit


def give_date(ws: Workspace, card_ids: Sequence[str], due: date | None) -> Commit | None:
    """Set the due date of cards."""
    with ws.action("date") as act:
        for card in act.get(Card, card_ids):
            act.edit(card, **_dated(card, due))
    return act.commit


def date_undated(ws: Workspace, stage_id: str) -> Commit | None:
    """Give the open cards of a stage with neither due nor ask-on date the next working day."""
    with ws.action("date") as act:
        stage = stages.found(stages.listed(act), stage_id)
        for card in act.where(Card, stage_id=stage_id, due=None, ask_on=None, archived_at=None):
            awake = card.snoozed_until is None or card.snoozed_until <= act.today
            if awake and stage.kind is not StageKind.DONE:
                act.edit(card, due=ws.workdays.after(act.today))
    return act.commit


def archive(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Take cards off the board into the archive."""
    with ws.action("archive") as act:
        _archive(act, act.get(Card, card_ids))
    return act.commit


def archive_done(ws: Workspace, stage_id: str) -> Commit | None:
    """Take all cards of a stage into the archive."""
    with ws.action("archive") as act:
        _archive(act, act.where(Card, stage_id=stage_id, archived_at=None))
    return act.commit


def remove(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Delete cards; one undo brings them back with everything on them."""
    return records.remove(ws, Card, card_ids, verb="delete")


def get(ws: Workspace, card_ids: Iterable[str]) -> list[Card]:
    """Return the cards with these ids in this order; Refused when one is gone."""
    return records.get(ws, Card, card_ids)


def read(ws: Workspace, card_ids: Iterable[str]) -> list[Card]:
    """Return cards as they are now, removed ones too, in no special order."""
    with ws.store.reading() as connection:
        return reading.by_ids(connection, Card, card_ids)


def _ask_for_quote(act: Act, card: Card) -> None:
    """Give a quote request the lines of what must be known before there can be a quote."""
    for number, line in enumerate(lines_for(card.topic, act.ws.language)):
        act.add(CheckItem(act.new_id(), card.id, line, places.nth_position(number)))


def _check_quotes(act: Act, finished: Sequence[Card], reason: str) -> None:
    """Refuse to be done with a quote request of which something is not known, without a reason."""
    asked = {card.id: card for card in finished if card.topic is Topic.QUOTE}
    if not asked:
        return
    unknown = act.where(CheckItem, card_id=tuple(asked), done=False)
    for card_id in dict.fromkeys(line.card_id for line in unknown):
        if not reason.strip():
            raise Refused("quote_unknown", title=asked[card_id].title)
        act.add(steps.touch(act, card_id, TouchKind.NOTE, text=reason))


def _named(act: Act, card: Card, fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields of whom the card names now, made when nobody knows them."""
    register = Register.read(act)
    new: dict[str, object] = {}
    if "customer" in fields:
        new["customer_id"] = register.customer(str(fields["customer"] or ""))
        if "job" not in fields and new["customer_id"] != card.customer_id:
            new["job_id"] = None
    if "job" in fields:
        customer_id = cast("str | None", new.get("customer_id", card.customer_id))
        new["job_id"] = register.job(str(fields["job"] or ""), customer_id)
    if "owner" in fields:
        new["owner_id"] = register.colleague(str(fields["owner"] or ""))
    act.change(register.changes)
    return new


def _dated(card: Card, due: date | None) -> dict[str, object]:
    """Return the fields of a new due date; a card does not sleep past it."""
    if due is None or card.snoozed_until is None or due >= card.snoozed_until:
        return {"due": due}
    return {"due": due, "snoozed_until": None}


def _archive(act: Act, cards: Iterable[Card]) -> None:
    for card in cards:
        act.edit(card, archived_at=card.archived_at or act.now)


def _arriving(
    act: Act,
    cards: Sequence[Card],
    target: Stage,
    *,
    all_stages: Sequence[Stage],
    positions: Mapping[str, float] | None = None,
    reason: str = "",
) -> dict[str, dict[str, object]]:
    """Return the fields of each card that comes into another stage, by its id; last without places.

    The next card of a recurring one that is done with it is made here, and what else follows.
    """
    if not cards:
        return {}
    if positions is None:
        last = places.last_positions(act, target, len(cards))
        positions = dict(zip((card.id for card in cards), last, strict=True))
    arriving = {
        card.id: steps.arrival(
            act, card, target, all_stages=all_stages, position=positions[card.id]
        )
        | {"asks": steps.asks_in(card, target)}
        for card in cards
    }
    steps.reopened(act, cards if target.kind is not StageKind.DONE else ())
    if target.kind is StageKind.DONE:
        _check_quotes(act, cards, reason)
        steps.finished(act, cards, all_stages)
        planned = stages.home(all_stages, StageKind.PLANNED)
        for ended in recurring.follow(act, cards, planned):
            arriving[ended]["repeat"] = ""
    return arriving


def _leftmost(all_stages: Sequence[Stage]) -> Stage:
    shown = [stage for stage in all_stages if not stage.hidden]
    return shown[0] if shown else all_stages[0]
