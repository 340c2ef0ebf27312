"""The everyday verbs on cards; each is one transaction and one undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from board.domain.card import Card, Kind, Order
from board.domain.change import added, edited
from board.domain.errors import Refused
from board.services import places, recurring, stages, texts
from board.services.people import Register
from board.services.workspace import Workspace, new_id
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, time

    from board.domain.card import Stage
    from board.domain.change import Change, Commit

TEXT_FIELDS = frozenset({"title", "note", "stake", "contact"})
FIELDS = frozenset(
    {"title", "note", "stake", "contact", "customer", "job", "owner", "owner_id", "due"}
    | {"due_time", "ask_on", "repeat", "tags", "stage_id"}
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a new card is to be. Names are matched with known ones, else made on the fly.

    Without ``due`` and ``ask_on`` the card gets the next working day, without an owner the person
    at this desk, without a stage the leftmost one.
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


def add(ws: Workspace, draft: Draft) -> Card:
    """Add one card and return it."""
    register = Register.read(ws)
    all_stages = stages.listed(ws)
    stage = stages.found(all_stages, draft.stage_id) if draft.stage_id else _leftmost(all_stages)
    customer_id = draft.customer_id or register.customer(draft.customer)
    due = draft.due
    if due is None and draft.ask_on is None:
        due = ws.today() if draft.due_time else ws.workdays.add(ws.today(), 1)
    now = ws.now()
    card = Card(
        id=new_id(),
        title=texts.title_of(draft.title),
        stage_id=stage.id,
        created_at=now,
        stage_since=now,
        position=places.last_position(ws, stage),
        note=texts.text_of(draft.note, "note"),
        stake=texts.line_of(draft.stake, "stake"),
        customer_id=customer_id,
        contact=texts.line_of(draft.contact, "contact"),
        job_id=register.job(draft.job, customer_id),
        owner_id=draft.owner_id or register.colleague(draft.owner) or register.present(ws.author),
        due=due,
        due_time=draft.due_time,
        ask_on=draft.ask_on,
        done_at=now if stage.kind is Kind.DONE else None,
        repeat=recurring.checked(draft.repeat),
        tags=texts.tags_of(draft.tags),
    )
    ws.apply("add", [*register.changes, added(card)])
    return card


def edit(ws: Workspace, card_id: str, fields: Mapping[str, object]) -> Commit | None:
    """Change some fields of a card.

    ``customer``, ``job`` and ``owner`` are names (known or to be made, empty for none), the others
    are as in domain Card. A new customer takes the job along only when the job is his too.
    """
    if not FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - FIELDS)))
    [card] = get(ws, [card_id])
    register = Register.read(ws)
    new = _plain_fields(fields)
    if "customer" in fields:
        new["customer_id"] = register.customer(str(fields["customer"] or ""))
        if "job" not in fields and new["customer_id"] != card.customer_id:
            new["job_id"] = None
    if "job" in fields:
        customer_id = new.get("customer_id", card.customer_id)
        new["job_id"] = register.job(str(fields["job"] or ""), _optional(customer_id))
    if "owner" in fields:
        new["owner_id"] = register.colleague(str(fields["owner"] or ""))
    if "due" in fields:
        new |= _dated(card, cast("date | None", fields["due"]))
    follow: list[Change | None] = []
    stage_id = new.pop("stage_id", card.stage_id)
    if stage_id != card.stage_id:
        all_stages = stages.listed(ws)
        target = stages.found(all_stages, str(stage_id))
        arriving, follow = _arriving(ws, card, target, all_stages=all_stages)
        new |= arriving
    return ws.apply("edit", [*register.changes, edited(card, **new), *follow])


def move(
    ws: Workspace, card_ids: Sequence[str], stage_id: str, *, before: str = ""
) -> Commit | None:
    """Move cards to a stage; in one ordered by hand they come to stand ``before`` that card.

    A card that comes into a done stage is done; a recurring one then makes its next card.
    """
    all_stages = stages.listed(ws)
    target = stages.found(all_stages, stage_id)
    cards = get(ws, card_ids)
    positions, respaced = places.positions(ws, target, moved=card_ids, before=before)
    changes: list[Change | None] = list(respaced)
    for card, position in zip(cards, positions, strict=True):
        changes += _moved(ws, card, target, all_stages=all_stages, position=position)
    return ws.apply("move", changes)


def finish(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Mark cards as done: they move to the done stage."""
    all_stages = stages.listed(ws)
    done = stages.first_of(all_stages, Kind.DONE)
    kinds = {stage.id: stage.kind for stage in all_stages}
    last = places.last_position(ws, done)
    changes: list[Change | None] = []
    for card in get(ws, card_ids):
        if kinds.get(card.stage_id) is not Kind.DONE:
            changes += _moved(ws, card, done, all_stages=all_stages, position=last)
    return ws.apply("done", changes)


def reopen(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Bring done or archived cards back to the board; done ones to our turn."""
    all_stages = stages.listed(ws)
    kinds = {stage.id: stage.kind for stage in all_stages}
    ours = stages.home(all_stages, Kind.OURS)
    changes: list[Change | None] = []
    for card in get(ws, card_ids):
        fields: dict[str, object] = {"archived_at": None}
        if kinds.get(card.stage_id, Kind.DONE) is Kind.DONE:
            fields |= arrival(ws, card, ours)
        changes.append(edited(card, **fields))
    return ws.apply("reopen", changes)


def snooze(
    ws: Workspace, card_ids: Sequence[str], until: date, *, due: date | None = None
) -> Commit | None:
    """Hide cards until a day. Past its due date a card needs the new due date in the same step."""
    if until <= ws.today():
        raise Refused("snooze_past", until=until)
    changes = []
    for card in get(ws, card_ids):
        new_due = card.due
        if card.due is not None and card.due < until:
            if due is None:
                raise Refused("snooze_needs_due", title=card.title, due=card.due, until=until)
            new_due = due
        if new_due is not None and new_due < until:
            raise Refused("snooze_past_due", due=new_due, until=until)
        changes.append(edited(card, snoozed_until=until, due=new_due))
    return ws.apply("snooze", changes)


def wake(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """End the snooze of cards."""
    return ws.apply("wake", [edited(card, snoozed_until=None) for card in get(ws, card_ids)])


def assign(ws: Workspace, card_ids: Sequence[str], owner: str) -> Commit | None:
    """Give cards to the colleague of this name, made when unknown; nobody when empty."""
    register = Register.read(ws)
    owner_id = register.colleague(owner)
    changes = [edited(card, owner_id=owner_id) for card in get(ws, card_ids)]
    return ws.apply("assign", [*register.changes, *changes])


def give_date(ws: Workspace, card_ids: Sequence[str], due: date | None) -> Commit | None:
    """Set the due date of cards."""
    return ws.apply("date", [edited(card, **_dated(card, due)) for card in get(ws, card_ids)])


def date_undated(ws: Workspace) -> Commit | None:
    """Give every open, unsnoozed card with neither due nor ask-on date the next working day."""
    with ws.store.reading() as connection:
        cards = reading.cards_where(connection, archived=False)
    kinds = {stage.id: stage.kind for stage in stages.listed(ws)}
    due = ws.workdays.add(ws.today(), 1)
    changes = [
        edited(card, due=due)
        for card in cards
        if card.due is None
        and card.ask_on is None
        and card.archived_at is None
        and (card.snoozed_until is None or card.snoozed_until <= ws.today())
        and kinds.get(card.stage_id, Kind.DONE) is not Kind.DONE
    ]
    return ws.apply("date", changes)


def archive(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Take cards off the board into the archive."""
    now = ws.now()
    changes = [
        edited(card, archived_at=now) for card in get(ws, card_ids) if card.archived_at is None
    ]
    return ws.apply("archive", changes)


def archive_done(ws: Workspace, stage_id: str) -> Commit | None:
    """Take all cards of a stage into the archive."""
    with ws.store.reading() as connection:
        cards = reading.cards_where(connection, archived=False)
    here = [card.id for card in cards if card.stage_id == stage_id and card.archived_at is None]
    return archive(ws, here) if here else None


def remove(ws: Workspace, card_ids: Sequence[str]) -> Commit | None:
    """Delete cards; one undo brings them back with everything on them."""
    now = ws.now()
    return ws.apply("delete", [edited(card, removed_at=now) for card in get(ws, card_ids)])


def get(ws: Workspace, card_ids: Iterable[str]) -> list[Card]:
    """Return the cards with these ids in this order; Refused when one is gone."""
    wanted = list(dict.fromkeys(card_ids))
    with ws.store.reading() as connection:
        found = {card.id: card for card in reading.by_ids(connection, Card, wanted)}
    cards = [found.get(card_id) for card_id in wanted]
    present = [card for card in cards if card is not None and card.removed_at is None]
    if len(present) != len(wanted):
        raise Refused("card_gone")
    return present


def read(ws: Workspace, card_ids: Iterable[str]) -> list[Card]:
    """Return cards as they are now, removed ones too, in no special order."""
    with ws.store.reading() as connection:
        return reading.by_ids(connection, Card, card_ids)


def _plain_fields(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that go to the card as they are, tidied and checked."""
    tidy: dict[str, Callable[[str], object]] = {
        "title": texts.title_of,
        "note": lambda text: texts.text_of(text, "note"),
        "stake": lambda text: texts.line_of(text, "stake"),
        "contact": lambda text: texts.line_of(text, "contact"),
        "repeat": recurring.checked,
    }
    named = {"customer", "job", "owner"}
    new = {
        name: tidy[name](str(value)) if name in tidy else value
        for name, value in fields.items()
        if name not in named
    }
    if "tags" in new:
        new["tags"] = texts.tags_of(fields["tags"])  # type: ignore[arg-type]  # words, see Card
    return new


def _dated(card: Card, due: date | None) -> dict[str, object]:
    """Return the fields of a new due date; a card does not sleep past it."""
    if due is None or card.snoozed_until is None or due >= card.snoozed_until:
        return {"due": due}
    return {"due": due, "snoozed_until": None}


def _moved(
    ws: Workspace,
    card: Card,
    target: Stage,
    *,
    all_stages: Sequence[Stage],
    position: float,
) -> list[Change | None]:
    """Return the changes that move one card, its next occurrence included."""
    if card.stage_id == target.id:  # only an order by hand has places to move to
        return [edited(card, position=position)] if target.order is Order.HAND else []
    fields, follow = _arriving(ws, card, target, all_stages=all_stages)
    return [edited(card, **{**fields, "position": position}), *follow]


def _arriving(
    ws: Workspace, card: Card, target: Stage, *, all_stages: Sequence[Stage]
) -> tuple[dict[str, object], list[Change | None]]:
    """Return the fields of a card that comes into another stage, and its next occurrence."""
    fields = arrival(ws, card, target)
    follow: list[Change | None] = []
    if target.kind is Kind.DONE and card.done_at is None and card.repeat:
        follow += recurring.next_card(ws, card, stages.home(all_stages, Kind.PLANNED))
        if follow:
            fields["repeat"] = ""
    return fields, follow


def arrival(ws: Workspace, card: Card, target: Stage) -> dict[str, object]:
    """Return the fields of a card that comes into another stage, as the last one by hand."""
    now = ws.now()
    done = (card.done_at or now) if target.kind is Kind.DONE else None
    return {
        "stage_id": target.id,
        "stage_since": now,
        "position": places.last_position(ws, target),
        "done_at": done,
        "snoozed_until": None,
    }


def _leftmost(all_stages: Sequence[Stage]) -> Stage:
    shown = [stage for stage in all_stages if not stage.hidden]
    return shown[0] if shown else all_stages[0]


def _optional(value: object) -> str | None:
    return None if value is None else str(value)
