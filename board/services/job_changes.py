"""What a person changes of a running job: its dates, its steps, its promises, its end.

Dates were told to people: they move only by one of these verbs, never by themselves. Each reads
the whole job within its action, so these are longer than the everyday verbs on cards.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from board.domain import texts
from board.domain.card import DELIVERY, Card, Closing, Meaning, StageKind, TouchKind
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.fees import terms_that_count
from board.domain.folding import name_key
from board.domain.forecasting import Dates, dates_for, later_dates
from board.domain.job import Job, Promise
from board.domain.job_view import Moved, moved
from board.domain.opening import is_open
from board.domain.process_checks import problems
from board.domain.step_order import ordered, without
from board.exchange import process_file
from board.services import job_page, places, stages, steps
from board.services.disclosure import told_terms
from board.services.jobs import ASKS, JobDraft
from board.services.running import running_job

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence
    from datetime import date

    from board.domain.change import Commit
    from board.domain.process import Step
    from board.services.action import Act
    from board.services.running import RunningJob
    from board.services.workspace import Workspace

CLOSINGS = frozenset(Closing) - {Closing.SKIPPED}


def moved_by(ws: Workspace, job_id: str, in_hands: date) -> list[Moved]:
    """Return the dates that a new in-hands date would move; writes nothing."""
    found = running_job(ws, job_id)
    return moved(found.running, dates_for(found.running, in_hands, ws.today()))


def re_date(
    ws: Workspace, job_id: str, in_hands: date, *, promised: date | None = None
) -> Commit | None:
    """Date a job back from another in-hands date; nothing is promised but what is said."""
    with ws.action("re_date") as act:
        found = _going_on(act, job_id)
        _put_dates(act, found, dates_for(found.running, in_hands, act.today))
        act.edit(found.job, in_hands=in_hands)
        if promised is not None:
            act.add(Promise(act.new_id(), promised, act.now, job_id=job_id))
    return act.commit


def apply_new_dates(ws: Workspace, job_id: str) -> Commit | None:
    """Give the steps that will be late the dates that can be kept; Refused where there are none."""
    with ws.action("apply_dates") as act:
        found = _going_on(act, job_id)
        new = later_dates(found.running, act.today)
        if not new:
            raise Refused("no_new_dates", job=found.job.name)
        _put_dates(act, found, new)
    return act.commit


def add_step(ws: Workspace, job_id: str, step: Step, after_key: str = "") -> Commit | None:
    """Add a step to one job, behind another: what came after that now comes after the new one."""
    with ws.action("add_step") as act:
        found = _going_on(act, job_id)
        known = {each.key for each in found.process.steps}
        if after_key and after_key not in known:
            raise Refused("step_gone")
        before = next((each for each in found.process.steps if each.key == after_key), None)
        step = replace(
            step,
            key=_free_key(step.title, known),
            title=texts.title_of(step.title),
            after=(after_key,) if after_key else (),
        )
        if before is not None and before.from_delivery is not None:
            step = replace(step, from_delivery=before.from_delivery + (step.days or 0))
        turned = {
            each.key: replace(each, after=_instead(each.after, after_key, (step.key,)))
            for each in found.process.steps
            if after_key and after_key in each.after
        }
        row = _row_of(found.process.steps, after_key) + 1
        new = [turned.get(each.key, each) for each in found.process.steps]
        new.insert(row, step)
        act.edit(found.process, steps=tuple(new))
        going = {each.key for each in found.running.steps}
        running = replace(found.running, steps=without(new, known - going))
        aim = max(running.in_hands, act.today)  # a job may be late already
        dates = dates_for(running, aim, act.today)[step.key]
        for card in found.cards.values() if after_key else ():
            act.edit(card, after=_instead(card.after, after_key, (step.key,)))
        act.add(_new_card(act, found, step, dates))
    return act.commit


def skip_step(ws: Workspace, job_id: str, key: str, reason: str) -> Commit | None:
    """Leave a step out of one job; what came after it now comes after what it waited for."""
    with ws.action("skip_step") as act:
        found = _going_on(act, job_id)
        card = _card_of(found, key)
        if card.done_at is not None:
            raise Refused("step_done", step=card.title)
        act.edit(card, closing=Closing.SKIPPED, archived_at=act.now)
        act.add(steps.touch(act, card.id, TouchKind.NOTE, text=_reason(reason)))
        left = [each for each in found.cards.values() if _is_left(each) and each.id != card.id]
        held_up = {each.step_key for each in left}
        all_stages = stages.listed(act)
        planned = {stage.id for stage in all_stages if stage.kind is StageKind.PLANNED}
        for each in left:
            if key not in each.after:
                continue
            after = _instead(each.after, key, card.after)
            if each.stage_id in planned and is_open(after, set(after) - held_up, delivered=False):
                act.opened.append(each.title)
                steps.bring(act, each, all_stages, after=after)
            else:
                act.edit(each, after=after)
    return act.commit


def reorder_step(ws: Workspace, job_id: str, key: str, after: Sequence[str]) -> Commit | None:
    """Let a step of one job wait for other steps; Refused where steps would wait in a ring."""
    with ws.action("move_step") as act:
        found = _going_on(act, job_id)
        card = _card_of(found, key)
        known = {each.key for each in found.running.steps}
        if not known.issuperset(after) or key in after:
            raise Refused("step_gone")
        new = tuple(
            replace(each, after=tuple(after)) if each.key == key else each
            for each in found.process.steps
        )
        ordered(new)
        process = replace(found.process, steps=new)
        if wrong := [each for each in problems(process) if each.field == "after"]:
            raise Refused("step_wrong", **process_file.values_of(process, wrong[0]))
        act.edit(found.process, steps=new)
        kept = (DELIVERY,) if DELIVERY in card.after else ()
        act.edit(card, after=(*after, *kept))
    return act.commit


def send_back(
    ws: Workspace, job_id: str, key: str, reason: str, *, again: Iterable[str] = ()
) -> Commit | None:
    """Take up a step once more that came back with changes, and steps before it ``again``.

    A new cycle begins: what was asked and answered before no longer counts. Steps that will be
    late by it get the dates that can be kept.
    """
    with ws.action("sent_back") as act:
        found = _going_on(act, job_id)
        card = _card_of(found, key)
        back = [card, *(_card_of(found, each) for each in dict.fromkeys(again) if each != key)]
        all_stages = stages.listed(act)
        ours = stages.home(all_stages, StageKind.OURS)
        planned = stages.home(all_stages, StageKind.PLANNED)
        said = _reason(reason)
        act.add(
            steps.touch(
                act,
                card.id,
                TouchKind.ANSWER,
                text=said,
                inbound=True,
                meaning=Meaning.SENT_BACK,
            )
        )
        keys = {each.step_key for each in back}
        new = _after_sent_back(found, keys, act.today)
        for each in back:
            waits = not keys.isdisjoint(each.after)
            dates = new.pop(each.step_key, Dates(each.due, each.ask_on))
            target = planned if waits else ours
            arriving = steps.arrival(act, each, target, all_stages=all_stages)
            arriving |= {"due": dates.due, "ask_on": dates.begins}
            act.edit(each, **arriving | {"begun_at": None if waits else act.now})
        _put_dates(act, found, new)
        act.edit(found.job, delivered_on=None)
    return act.commit


def promise(ws: Workspace, job_id: str, day: date, text: str = "") -> Commit | None:
    """Promise a date; those promised before stay as they were, the first one above all."""
    with ws.action("promise") as act:
        job = act.one(Job, job_id)
        if day < act.today:
            raise Refused("promise_past", day=day)
        made = Promise(act.new_id(), day, act.now, job_id=job.id)
        act.add(replace(made, text=texts.line_of(text, "text")))
    return act.commit


def deliver(ws: Workspace, job_id: str, day: date) -> Commit | None:
    """Say on which day the goods came; what comes after the sale is dated from it."""
    with ws.action("delivered") as act:
        if day > act.today:
            raise Refused("delivered_later", day=day)
        found = _going_on(act, job_id)
        act.edit(found.job, delivered_on=day)
        after = [each for each in found.cards.values() if _is_left(each) and DELIVERY in each.after]
        act.delivered.append(found.job.name)
        steps.delivered(act, found.job, day, after, stages.listed(act))
    return act.commit


def close(ws: Workspace, job_id: str, closing: Closing, reason: str = "") -> Commit | None:
    """End a job and put its open cards away, for a reason; one undo brings all back."""
    if closing not in CLOSINGS:
        raise Refused("field_unknown", field=closing.value)
    with ws.action("close_job") as act:
        job = act.one(Job, job_id)
        if job.closed_at is not None:
            raise Refused("job_closed", job=job.name)
        for card in act.where(Card, job_id=job_id, done_at=None, archived_at=None):
            act.edit(card, archived_at=act.now, closing=closing)
        act.edit(job, closed_at=act.now, closing=closing, held_at=None)
        if closing is Closing.CANCELLED or reason.strip():
            act.add(steps.touch(act, None, TouchKind.NOTE, text=_reason(reason), job_id=job_id))
    return act.commit


def hold(ws: Workspace, job_id: str, reason: str) -> Commit | None:
    """Let a job rest: none of its cards is late before it goes on."""
    with ws.action("hold_job") as act:
        job = act.one(Job, job_id)
        if job.closed_at is not None:
            raise Refused("job_closed", job=job.name)
        if job.held_at is None:
            act.edit(job, held_at=act.now)
            act.add(steps.touch(act, None, TouchKind.NOTE, text=_reason(reason), job_id=job_id))
    return act.commit


def resume(ws: Workspace, job_id: str) -> Commit | None:
    """Let a job go on that rested."""
    with ws.action("resume_job") as act:
        act.edit(act.one(Job, job_id), held_at=None)
    return act.commit


def take_up(ws: Workspace, job_id: str) -> Commit | None:
    """Let a closed job go on, with the cards that were put away when it was closed."""
    with ws.action("take_up_job") as act:
        job = act.one(Job, job_id)
        if job.closed_at is None:
            raise Refused("job_open", job=job.name)
        for card in act.where(Card, job_id=job_id, closing=job.closing, done_at=None):
            act.edit(card, archived_at=None, closing=None)
        act.edit(job, closed_at=None, closing=None)
    return act.commit


def waive_fee(ws: Workspace, job_id: str, key: str, reason: str = "") -> Commit | None:
    """Do not ask for the fee of a step: that is a favour, of which the customer is to be told."""
    with ws.action("waive_fee") as act:
        found = running_job(ws, job_id, act)
        card = _card_of(found, key)
        told = terms_that_count(told_terms(ws, found.touches)).get(key)
        if told is None or told.fee is None or found.job.customer_id is None:
            raise Refused("no_fee_told", step=card.title)
        if key in job_page.waived(ws, found):
            raise Refused("fee_waived", step=card.title)
        account = job_page.settled(ws, found, told_terms(ws, found.touches))
        favour = Favour(
            id=act.new_id(),
            customer_id=found.job.customer_id,
            what=card.title,
            granted_on=act.today,
            job_id=job_id,
            worth=account.fees.get(key) if account else None,
            currency=found.process.currency,
            granted_by=act.author.name,
        )
        act.add(favour)
        act.add(steps.touch(act, card.id, TouchKind.NOTE, text=reason, about_id=favour.id))
    return act.commit


def same_again(ws: Workspace, job_id: str, in_hands: date) -> JobDraft:
    """Return the draft of a job like this one, for another date."""
    found = running_job(ws, job_id)
    job = found.job
    return JobDraft(
        process_id=found.process.origin_id or "",
        what=job.name,
        in_hands=in_hands,
        customer_id=job.customer_id,
        firmness=job.firmness,
        occasion=job.occasion,
        value=job.value,
        contacts={key: card.contact_id for key, card in found.cards.items() if card.contact_id},
    )


def _going_on(act: Act, job_id: str) -> RunningJob:
    found = running_job(act.ws, job_id, act)
    if found.job.closed_at is not None:
        raise Refused("job_closed", job=found.job.name)
    return found


def _put_dates(act: Act, found: RunningJob, new: Mapping[str, Dates]) -> None:
    """Set the days of open steps; a card does not sleep past its new one."""
    for key, dates in new.items():
        card = found.cards.get(key)
        if card is None or not _is_left(card):
            continue
        fields: dict[str, object] = {"due": dates.due, "ask_on": dates.begins}
        if card.snoozed_until and dates.due and dates.due < card.snoozed_until:
            fields["snoozed_until"] = None
        act.edit(card, **fields)


def _after_sent_back(found: RunningJob, back: Container[str], today: date) -> dict[str, Dates]:
    facts = {key: fact for key, fact in found.running.facts.items() if key not in back}
    return later_dates(replace(found.running, facts=facts), today)


def _new_card(act: Act, found: RunningJob, step: Step, dates: Dates) -> Card:
    planned = stages.home(stages.listed(act), StageKind.PLANNED)
    [position] = places.last_positions(act, planned)
    others = [card.owner_id for card in found.cards.values() if card.owner_id]
    return Card(
        id=act.new_id(),
        title=step.title,
        stage_id=planned.id,
        created_at=act.now,
        stage_since=act.now,
        position=position,
        customer_id=found.job.customer_id,
        contact=step.who,
        job_id=found.job.id,
        owner_id=act.author.colleague_id or next(iter(others), None),
        due=dates.due,
        ask_on=dates.begins,
        step_key=step.key,
        after=step.after if step.from_delivery is None else (*step.after, DELIVERY),
        asks=ASKS[step.turn],
        topic=step.topic,
    )


def _card_of(found: RunningJob, key: str) -> Card:
    card = found.cards.get(key)
    if card is None or card.closing is Closing.SKIPPED:
        raise Refused("step_gone")
    return card


def _is_left(card: Card) -> bool:
    return card.done_at is None and card.archived_at is None


def _instead(after: Iterable[str], key: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return keys with ``others`` in the place of one."""
    turned = (each for one in after for each in (others if one == key else (one,)))
    return tuple(dict.fromkeys(turned))


def _row_of(all_steps: Sequence[Step], key: str) -> int:
    rows = (row for row, step in enumerate(all_steps) if step.key == key)
    return next(rows, -1)


def _free_key(title: str, known: Iterable[str]) -> str:
    words = "-".join(re.findall(r"[a-z0-9]+", name_key(title)))[:30] or "step"
    known = set(known)
    return next(
        key for key in chain([words], (f"{words}-{n}" for n in count(2))) if key not in known
    )


def _reason(text: str) -> str:
    """Return why something is done; Refused without a word."""
    reason = texts.text_of(text, "reason").strip()
    if not reason:
        raise Refused("reason_missing")
    return reason
