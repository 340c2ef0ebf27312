"""Cards the program raises by itself, looked at when it starts and each midnight, each one once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Card, Meaning, StageKind, Touch
from board.domain.job import Favour, Job
from board.domain.people import Customer
from board.domain.raising import Reason, Rule, anniversary, is_overdue
from board.services import places, stages
from board.services.settings import at_desks

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace


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
        owner = ws.author.colleague_id if ws.author.colleague_id in at_desks(act) else None
        positions = places.last_positions(act, target, len(missing))
        for reason, position in zip(missing, positions, strict=True):
            due = ws.workdays.next(act.today) if reason.rule is Rule.FAVOUR else reason.day
            act.add(
                Card(
                    id=act.new_id(),
                    title=title(reason),
                    stage_id=target.id,
                    created_at=act.now,
                    stage_since=act.now,
                    position=position,
                    customer_id=reason.customer_id,
                    owner_id=owner,
                    due=ws.workdays.prev(due),
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
    keys = tuple(reason.key for reason in found)
    known = {card.import_key for card in ws.where(Card, import_key=keys)} if keys else set()
    return [reason for reason in found if reason.key not in known]
