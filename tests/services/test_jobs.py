"""Starting a job: its cards stand where they belong, dated, and one undo takes all back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import DELIVERY, Asks, Card, Closing, StageKind, Touch
from board.domain.errors import Refused
from board.domain.job import Firmness, Job, Promise
from board.domain.people import Colleague, Customer
from board.domain.process import Process
from board.services import jobs, planning, processes, settings, stages, undo
from board.services.jobs import JobDraft
from tests.driver.builders import TODAY, added, now_as, stage_called

if TYPE_CHECKING:
    from board.services.workspace import Workspace

IN_HANDS = date(2027, 1, 29)


def a_draft(ws: Workspace, process: str = "Promo", **fields: object) -> JobDraft:
    draft = JobDraft(processes.called(ws, process).id, "Mugs x500", IN_HANDS, customer="Harbor")
    return replace(draft, **fields)  # type: ignore[arg-type]  # fields of a draft


def stage_of(ws: Workspace, card: Card) -> str:
    return next(each.name for each in stages.listed(ws) if each.id == card.stage_id)


def refused(ws: Workspace, **fields: object) -> Refused:
    with pytest.raises(Refused) as error:
        jobs.start(ws, a_draft(ws, **fields))  # type: ignore[arg-type]  # as there
    return error.value


def test_every_step_has_a_card_with_the_dates_of_the_plan(ws: Workspace) -> None:
    started = jobs.start(ws, a_draft(ws))
    by_key = {card.step_key: card for card in ws.where(Card, job_id=started.job.id)}
    assert list(by_key) == [each.step.key for each in started.plan.steps]
    for each in started.plan.steps:
        card = by_key[each.step.key]
        assert (card.due, card.ask_on, card.topic) == (each.due, each.begins, each.step.topic)
        assert card.customer_id == started.job.customer_id
    assert by_key["proof"].after == ("artwork",)
    assert by_key["arrived"].after == (DELIVERY,)
    asks = {key: card.asks for key, card in by_key.items()}
    assert (asks["proof"], asks["artwork"]) == (Asks.NOBODY, Asks.CUSTOMER)
    assert (asks["production"], asks["transit"]) == (Asks.SUPPLIER, Asks.SUPPLIER)


def test_the_in_hands_date_is_the_first_promise(ws: Workspace) -> None:
    started = jobs.start(ws, a_draft(ws, firmness=Firmness.EVENT, value=120_000, reference="PO 7"))
    [promise] = ws.where(Promise, job_id=started.job.id)
    [job] = ws.where(Job)
    assert promise.day == job.in_hands == IN_HANDS
    assert (job.firmness, job.value, job.reference) == (Firmness.EVENT, 120_000, "PO 7")
    assert job.started_at is not None


def test_the_job_runs_by_a_copy_that_a_later_edit_leaves_alone(ws: Workspace) -> None:
    started = jobs.start(ws, a_draft(ws))
    template = processes.get(ws, started.process.origin_id or "")
    processes.save(ws, replace(template, buffer_days=9))
    [frozen] = ws.where(Process, job_id=started.job.id)
    assert (frozen.buffer_days, frozen.version) == (4, 1)
    assert [step.lead for step in frozen.steps if step.key == "artwork"] == [4]


def test_one_undo_takes_all_back_the_new_customer_too(ws: Workspace) -> None:
    jobs.start(ws, a_draft(ws))
    undo.undo(ws)
    left = [row for kind in (Card, Job, Promise, Customer) for row in ws.where(kind)]
    assert left == []
    assert ws.where(Process) == []


def test_what_begins_today_is_our_turn_and_all_else_is_coming_up(ws: Workspace) -> None:
    plan = planning.plan(ws, processes.called(ws, "Make"), IN_HANDS)
    begins = plan.steps[0].begins
    started = jobs.start(ws, a_draft(ws, "Make", start=begins, customer="", customer_id=old(ws)))
    where = {key: stage_of(ws, card) for key, card in started.cards.items()}
    assert where.pop("drawing") == "Our turn"
    assert set(where.values()) == {"Coming up"}
    assert started.cards["drawing"].begun_at is not None
    assert started.cards["credit-line"].begun_at is None


def old(ws: Workspace) -> str:
    """Return a customer who knows how we work."""
    started = jobs.start(ws, a_draft(ws, customer="Old Pines", what="Before"))
    return str(started.job.customer_id)


def test_a_suppliers_step_that_is_open_waits_at_the_supplier(ws: Workspace) -> None:
    before = {"how-we-work", "drawing", "specifications", "credit-line"}
    started = jobs.start(ws, a_draft(ws, "Make", done=frozenset(before), anyway=True))
    assert stage_of(ws, started.cards["material"]) == "Our turn"  # no stage is the supplier's
    assert {stage_of(ws, started.cards[key]) for key in before} == {"Done this week"}
    undo.undo(ws)

    draft = a_draft(ws, "Make", done=frozenset(before), supplier_stage="At the supplier")
    started = jobs.start(ws, replace(draft, anyway=True))
    assert stage_of(ws, started.cards["material"]) == "At the supplier"
    names = [each.name for each in stages.listed(ws)]
    assert names.index("At the supplier") == names.index("Reminded") + 1


def test_steps_that_are_done_hold_up_nothing(ws: Workspace) -> None:
    soon = TODAY + timedelta(days=21)
    assert refused(ws, in_hands=soon).kind == "plan_too_late_rush"
    done = frozenset({"how-we-work", "quote-focus", "decision", "order-deposit", "artwork"})
    done |= {"proof", "proof-approval", "quantities"}
    started = jobs.start(ws, a_draft(ws, in_hands=soon, done=done))
    assert started.plan.feasible
    assert {key for key, card in started.cards.items() if card.done_at} == done


def test_a_card_is_the_steps_owners_else_of_who_cares_for_the_customer(ws: Workspace) -> None:
    template = processes.called(ws, "Promo")
    steps = [replace(s, owner="mm") if s.key == "proof" else s for s in template.steps]
    processes.save(ws, replace(template, steps=tuple(steps)))
    added(ws, "Call", owner="Mia Maus", customer="Fairview")
    added(ws, "Call", owner="Ben Bär", customer="Harbor")
    [harbor] = ws.where(Customer, name="Harbor")
    started = jobs.start(ws, a_draft(ws, customer_id=harbor.id))
    assert {started.cards["proof"].owner_id} == {owner(ws, "Mia Maus")}
    assert {started.cards["artwork"].owner_id} == {owner(ws, "Ben Bär")}

    other = jobs.start(ws, a_draft(ws, customer="Nobody yet", what="Pens"))
    assert other.cards["artwork"].owner_id == ws.author.colleague_id


def owner(ws: Workspace, name: str) -> str:
    [card] = [each for each in ws.where(Card, title="Call") if named(ws, each) == name]
    return str(card.owner_id)


def named(ws: Workspace, card: Card) -> str:
    return next(one.name for one in ws.where(Colleague) if one.id == card.owner_id)


def test_what_cannot_be_in_time_is_refused_with_the_days_that_would_do(ws: Workspace) -> None:
    error = refused(ws, in_hands=date(2026, 12, 18))
    assert error.kind == "plan_too_late_rush"
    assert error.values["first"] == date(2026, 12, 24)
    assert (error.values["decide_by"], error.values["rush_by"]) == (
        date(2026, 11, 17),
        date(2026, 12, 2),
    )
    assert ws.where(Job) == []

    rushed = jobs.start(ws, a_draft(ws, in_hands=date(2026, 12, 18), rush=True))
    assert [s.days for s in rushed.process.steps if s.key == "production"] == [5]


def test_what_is_started_anyway_keeps_its_reason(ws: Workspace) -> None:
    draft = a_draft(ws, in_hands=date(2026, 12, 18), anyway=True, reason="They wait for it")
    started = jobs.start(ws, draft)
    assert not started.plan.feasible
    [note] = ws.where(Touch, job_id=started.job.id)
    assert note.text == "They wait for it"


def test_a_job_needs_somebody_and_something(ws: Workspace) -> None:
    assert refused(ws, customer=" ").kind == "job_needs_customer"
    assert refused(ws, what=" ").kind == "name_empty"
    assert refused(ws, in_hands=TODAY - timedelta(days=1)).kind == "in_hands_past"
    assert refused(ws, process_id="gone").kind == "process_gone"
    assert ws.where(Job) == []
    assert ws.where(Customer) == []


def test_a_card_that_becomes_a_job_is_won(ws: Workspace) -> None:
    card = added(ws, "Harbor wants mugs", stage="Asked", customer="Harbor", job="Mugs X500")
    [harbor] = ws.where(Customer)
    started = jobs.start(ws, a_draft(ws, customer_id=harbor.id, card_id=card.id))
    assert [job.id for job in ws.where(Job)] == [card.job_id] == [started.job.id]
    kept = now_as(ws, card)
    assert (kept.closing, stage_of(ws, kept)) == (Closing.WON, "Done this week")


def test_a_job_that_somebody_was_faster_than_is_planned_again(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, seen = a_draft(ws), []
    plan = jobs.plan

    def slowly(ws: Workspace, draft: JobDraft) -> jobs.Planned:
        planned = plan(ws, draft)
        seen.append(planned)
        if len(seen) == 1:
            settings.set_firm(ws, {"closed": (date(2027, 1, 28),)})
        return planned

    monkeypatch.setattr(jobs, "plan", slowly)
    started = jobs.start(ws, draft)
    assert len(seen) == 2
    assert started.cards["transit"].due == seen[1].plan.steps[-4].due
    assert seen[0].plan != seen[1].plan


def test_each_card_of_a_started_job_stands_last_in_its_stage(ws: Workspace) -> None:
    first = added(ws, "There before")
    started = jobs.start(ws, a_draft(ws))
    coming = stage_called(ws, "Coming up")
    here = sorted(ws.where(Card, stage_id=coming.id), key=lambda card: card.position)
    assert here[0].id == first.id
    assert [card.step_key for card in here[1:]] == [each.step.key for each in started.plan.steps]
    assert coming.kind is StageKind.PLANNED
