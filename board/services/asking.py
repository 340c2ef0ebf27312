"""What becomes of an ask short of an answer: acknowledged, promised, paused, done for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from board.domain import texts
from board.domain.card import Card, Meaning, StageKind, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.ladder import Pause
from board.domain.message import Message, MessageItem, MessageState
from board.domain.money import names_amount
from board.services import places, stages, steps
from board.services.touches import end_promised

if TYPE_CHECKING:
    from datetime import date

    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.workspace import Workspace
    from board.store.reading import Reading

WENT = (MessageState.SENT, MessageState.TOLD)


@dataclass(frozen=True, slots=True)
class Help:
    """What was done in a customer's place: minutes, what it costs them, whether it is a favour."""

    what: str
    minutes: int = 0
    charge: int = 0
    currency: str = ""
    favour: bool = False


def acknowledged(ws: Workspace, card_id: str) -> Commit | None:
    """Note that they know of it: that is no answer yet, and the ladder goes on."""
    with ws.action("acknowledged") as act:
        card = act.one(Card, card_id)
        act.add(_heard(act, card, Meaning.ACKNOWLEDGED))
        act.edit(card, touched_at=act.now)
    return act.commit


def promised(ws: Workspace, card_id: str, day: date) -> Commit | None:
    """Note the day for which they promised it: they are left alone until a working day after it."""
    with ws.action("they_promised") as act:
        card = act.one(Card, card_id)
        if day < act.today:
            raise Refused("promise_past", day=day)
        touch = _heard(act, card, Meaning.PROMISED)
        act.add(replace(touch, terms=day.isoformat()))
        end_promised(act, card)
        last = ws.workdays.add(day, 1)
        act.add(Pause(act.new_id(), act.today, "", act.author.name, last, card_id=card.id))
        act.edit(card, touched_at=act.now)
    return act.commit


def pause(ws: Workspace, wanted: Pause) -> Commit | None:
    """Leave a card, a job or a customer alone from today on; it takes the place of another pause.

    Refused without a reason, and for a last day that is over.
    """
    if not wanted.reason.strip():
        raise Refused("reason_missing")
    with ws.action("pause") as act:
        if wanted.last is not None and wanted.last < act.today:
            raise Refused("pause_past", day=wanted.last)
        on = {name: getattr(wanted, name) for name in ("card_id", "job_id", "customer_id")}
        for each in act.where(Pause, **on):
            if each.holds(act.today) or each.first > act.today:
                act.edit(each, removed_at=act.now)
        reason, author = texts.name_of(wanted.reason), wanted.author or act.author.name
        made = replace(wanted, id=act.new_id(), reason=reason, author=author)
        act.add(replace(made, first=act.today))
    return act.commit


def pause_on(reads: Workspace | Reading, today: date, **about: str) -> Pause | None:
    """Return the pause of a card, a job or a customer that holds or comes, None without one."""
    found = reads.where(Pause, **about)
    return next((one for one in found if one.last is None or one.last >= today), None)


def resume(ws: Workspace, pause_id: str) -> Commit | None:
    """Take up again what was paused."""
    with ws.action("resume") as act:
        act.edit(act.one(Pause, pause_id), removed_at=act.now)
    return act.commit


def done_for_them(ws: Workspace, card_id: str, help_given: Help) -> Commit | None:
    """Do what a card asks its customer for in their place: it is our turn, and no answer.

    A charge is refused that no message told them of before it was due.
    """
    with ws.action("done_for_them") as act:
        card = act.one(Card, card_id)
        what = texts.name_of(help_given.what)
        check_charge(ws, card, help_given, act)
        touch = steps.touch(act, card.id, TouchKind.HELP, text=what, meaning=Meaning.DONE_FOR_THEM)
        took = replace(touch, minutes=help_given.minutes)
        if help_given.charge:
            took = replace(took, charge=help_given.charge, currency=help_given.currency)
        act.add(took)
        if help_given.favour and card.customer_id:
            by = act.author.name
            favour = Favour(act.new_id(), card.customer_id, what, act.today, card.job_id)
            act.add(replace(favour, granted_by=by, currency=help_given.currency))
        end_promised(act, card)
        all_stages = stages.listed(act)
        target = stages.first_of(all_stages, StageKind.OURS)
        arriving = {}
        if card.stage_id != target.id:
            arriving = steps.arrival(act, card, target, all_stages=all_stages)
        act.edit(card, touched_at=act.now, **arriving)
    return act.commit


def check_charge(ws: Workspace, card: Card, given: Help, reads: Act | None = None) -> None:
    """Refuse a charge that no message named which went out, not after the card was due."""
    if not given.charge:
        return
    where = (reads or ws).where
    items = where(MessageItem, subject_id=card.id)
    found = where(Message, id=tuple(each.message_id for each in items), state=WENT)
    found += where(Message, card_id=card.id, state=WENT)
    if card.job_id:
        found += where(Message, job_id=card.job_id, state=WENT)
    if not any(
        each.told_at is not None
        and (card.due is None or ws.local_day(each.told_at) <= card.due)
        and names_amount(each.body, given.charge, given.currency)
        for each in found
    ):
        raise Refused("charge_untold", amount=given.charge, currency=given.currency)


def help_accepted(
    ws: Workspace, card_id: str, what: str, *, owner_id: str | None, due: date
) -> Commit | None:
    """Make a card of ours of the help that a customer took; until its day they are not asked."""
    with ws.action("help_accepted") as act:
        card = act.one(Card, card_id)
        title = texts.title_of(what)
        if due < act.today:
            raise Refused("pause_past", day=due)
        ours = stages.first_of(stages.listed(act), StageKind.OURS)
        [position] = places.last_positions(act, ours)
        made = Card(act.new_id(), title, ours.id, act.now, act.now, position)
        act.add(
            replace(
                made,
                customer_id=card.customer_id,
                contact_id=card.contact_id,
                job_id=card.job_id,
                owner_id=owner_id or act.author.colleague_id or card.owner_id,
                due=due,
                topic=card.topic,
            )
        )
        act.add(steps.touch(act, card.id, TouchKind.HELP, text=title, inbound=True))
        act.add(Pause(act.new_id(), act.today, title, act.author.name, due, card_id=card.id))
        act.edit(card, touched_at=act.now)
    return act.commit


def _heard(act: Act, card: Card, meaning: Meaning) -> Touch:
    return steps.touch(act, card.id, TouchKind.NOTE, inbound=True, meaning=meaning)
