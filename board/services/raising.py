"""Cards the program raises by itself, looked at when it starts and each midnight, each one once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Card, Meaning, StageKind, Topic, Touch, TouchKind
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.people import Colleague, Customer, Role
from board.domain.raising import (
    TOPICS,
    Reason,
    Rule,
    anniversary,
    every,
    has_lapsed,
    is_overdue,
)
from board.services import places, stages
from board.services.settings import at_desks
from board.store import reading, touch_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from board.services.action import Act
    from board.services.workspace import Workspace


REACHING = (TouchKind.CALL, TouchKind.EMAIL, TouchKind.LETTER, TouchKind.VISIT, TouchKind.HELP)


def raise_due(ws: Workspace, title: Callable[[Reason], str]) -> None:
    """Raise the cards that are due; ``title`` says what is to be done about a reason.

    Nobody did it, so nobody's undo takes it back; who wants none of it archives the card.
    """
    reasons = _reasons(ws)
    if not reasons:
        return
    with ws.setting_up() as act:
        keys = tuple(reason.key for reason in reasons)
        known = {card.import_key for card in act.where(Card, also_removed=True, import_key=keys)}
        missing = [reason for reason in reasons if reason.key not in known]
        target = stages.home(stages.listed(act), StageKind.OURS)
        theirs = next(iter(owners(act)), None)
        owner = ws.author.colleague_id if ws.author.colleague_id in at_desks(act) else None
        positions = places.last_positions(act, target, len(missing))
        for reason, position in zip(missing, positions, strict=True):
            due = reason.day if reason.rule is Rule.ANNIVERSARY else ws.workdays.next(act.today)
            act.add(
                Card(
                    id=act.new_id(),
                    title=title(reason),
                    stage_id=target.id,
                    created_at=act.now,
                    stage_since=act.now,
                    position=position,
                    customer_id=reason.customer_id,
                    owner_id=theirs if theirs and reason.rule is Rule.OWNER_WORD else owner,
                    due=ws.workdays.prev(due),
                    topic=TOPICS.get(reason.rule, Topic.OTHER),
                    import_key=reason.key,
                )
            )


def _reasons(ws: Workspace) -> list[Reason]:
    """Return what the rules find today and have not found before."""
    today = ws.today()
    customers = {one.id: one for one in ws.where(Customer)}
    granted = ws.where(Favour)
    about = tuple(favour.id for favour in granted)
    told = {one.about_id for one in ws.where(Touch, meaning=Meaning.TOLD, about_id=about)}
    found = [
        Reason(
            Rule.FAVOUR,
            favour.customer_id,
            customers[favour.customer_id].name,
            favour.id,
            today,
            what=favour.what,
        )
        for favour in granted
        if favour.id not in told
        and favour.customer_id in customers
        and is_overdue(favour, today, ws.workdays)
    ]
    since = {one.id: one.since for one in customers.values() if one.since}
    for job in ws.where(Job):
        if job.started_at is not None and job.customer_id in customers:
            day = ws.local_day(job.started_at)
            if not customers[job.customer_id].since:
                since[job.customer_id] = min(day, since.get(job.customer_id, day))
    for customer_id, day in since.items():
        due = anniversary(day, today, ws.workdays)
        if due is not None:
            name = customers[customer_id].name
            found.append(
                Reason(Rule.ANNIVERSARY, customer_id, name, customer_id, due[1], years=due[0])
            )
    found += _lapsed(ws, customers)
    keys = tuple(reason.key for reason in found)
    known = {card.import_key for card in ws.where(Card, import_key=keys)} if keys else set()
    return [reason for reason in found if reason.key not in known]


def owners(board: Act | Workspace) -> list[str]:
    """Return the ids of the owners, by name; somebody alone is the owner."""
    colleagues = sorted(board.where(Colleague), key=lambda one: one.name)
    if len(colleagues) == 1:
        return [colleagues[0].id]
    return [one.id for one in colleagues if one.role is Role.OWNER]


def _lapsed(ws: Workspace, customers: Mapping[str, Customer]) -> list[Reason]:
    """Return which customers the owner has not spoken to, or nobody visited, for too long.

    Days are counted from the last time, also from when such a card was done or put away; else from
    when we first had to do with them.
    """
    found: list[Reason] = []
    for rule in TOPICS:
        wanted = {
            one.id: days for one in customers.values() if (days := every(ws.firm, rule, one.tier))
        }
        who = owners(ws)
        if not wanted or (rule is Rule.OWNER_WORD and not who):
            continue
        last = _last_times(ws, rule, who, tuple(wanted))
        for customer_id, days in wanted.items():
            day = last.get(customer_id)
            if day is not None and has_lapsed(day, days, ws.today()):
                name = customers[customer_id].name
                found.append(Reason(rule, customer_id, name, customer_id, ws.today(), since=day))
    return found


def _last_times(
    ws: Workspace, rule: Rule, who: Collection[str], ids: tuple[str, ...]
) -> dict[str, date]:
    """Return by customer the day on which it happened last, without one on which they came."""
    by_owner = rule is Rule.OWNER_WORD
    kinds = REACHING if by_owner else (TouchKind.VISIT,)
    with ws.store.reading() as connection:
        touched = touch_rows.last_touches(
            connection, kinds=kinds, colleagues=who if by_owner else (), outbound=by_owner
        )
        cards = reading.where(connection, Card, {"customer_id": ids}, also_removed=True)
    last: dict[str, date] = {one: ws.local_day(at) for one, at in touched.items()}
    first: dict[str, date] = {}
    for card in cards:
        customer_id, day = card.customer_id or "", ws.local_day(card.created_at)
        first[customer_id] = min(day, first.get(customer_id, day))
        ended = card.done_at or card.archived_at or card.removed_at
        if card.import_key.startswith(f"rule:{rule}:") and ended:
            last[customer_id] = max(ws.local_day(ended), last.get(customer_id, day))
    return {**first, **last}
