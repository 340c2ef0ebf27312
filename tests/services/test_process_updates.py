"""A new version of a process comes into running jobs only where somebody wishes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from board.domain.card import Card, Closing, TouchKind
from board.domain.process import Process, Step
from board.services import cards, jobs, process_updates, processes, touches, undo
from board.services.jobs import JobDraft
from board.services.running import running_job

if TYPE_CHECKING:
    from board.services.jobs import Started
    from board.services.workspace import Workspace

IN_HANDS = date(2027, 1, 29)
CHECK = Step(key="check", title="Check the proof", days=1, after=("proof",))


def started(ws: Workspace, what: str = "Mugs") -> Started:
    """Start a job by the process for promotional products."""
    promo = processes.called(ws, "Promo").id
    return jobs.start(ws, JobDraft(promo, what, IN_HANDS, customer="Harbor"))


def saved(ws: Workspace, **fields: object) -> Process:
    """Save a version in which a proof is checked, takes longer, and nobody asks for artwork."""
    promo = processes.called(ws, "Promo")
    steps = []
    for step in promo.steps:
        if step.key == "artwork":
            continue
        after = {
            "proof": ("decision",),
            "proof-approval": ("check",),
        }.get(step.key, step.after)
        new = replace(step, after=after)
        if step.key == "proof":
            new = replace(new, title="Draw and colour the proof", days=3)
            steps += [new, CHECK]
        else:
            steps.append(new)
    draft = replace(promo, steps=tuple(steps), discount=None, **fields)  # type: ignore[arg-type]  # fields
    return processes.save(ws, draft)


def rows(ws: Workspace) -> object:
    """Return everything there is of jobs."""
    return sorted(map(str, [*ws.where(Process), *ws.where(Card)]))


def by_key(ws: Workspace, job_id: str) -> dict[str, Card]:
    """Return the cards of a job by their steps."""
    return {card.step_key: card for card in ws.where(Card, job_id=job_id)}


def test_saving_copying_importing_and_removing_touch_no_running_job(ws: Workspace) -> None:
    job = started(ws).job
    before = running_job(ws, job.id)
    promo = saved(ws, buffer_days=9)
    processes.copy(ws, promo)
    processes.save(ws, replace(promo, steps=promo.steps[:1]))
    processes.remove(ws, [promo.id])
    after = running_job(ws, job.id)
    assert (after.process, after.cards) == (before.process, before.cards)


def test_what_would_change_is_told_for_each_job_and_looking_changes_nothing(ws: Workspace) -> None:
    started(ws, "Mugs")
    started(ws, "Caps")
    saved(ws, buffer_days=5)
    before = rows(ws)
    offers = process_updates.offers(ws, processes.called(ws, "Promo").id)
    assert [(one.job, one.customer, one.version) for one in offers] == [
        ("Caps", "Harbor", 1),
        ("Mugs", "Harbor", 1),
    ]
    told = {change.title: change.news.value for change in offers[0].difference.steps}
    assert told == {
        "Draw and colour the proof": "changed",
        "Check the proof": "added",
        "Approve the proof": "changed",
        "Artwork and colours": "gone",
    }
    assert [change.field for change in offers[0].difference.whole] == ["buffer_days", "discount"]
    assert rows(ws) == before


def test_only_the_chosen_job_changes(ws: Workspace) -> None:
    mugs, caps = started(ws, "Mugs").job, started(ws, "Caps").job
    promo = saved(ws)
    untouched = (running_job(ws, caps.id).process, by_key(ws, caps.id))
    process_updates.apply(ws, promo.id, [mugs.id])
    taken = running_job(ws, mugs.id)
    keys = [step.key for step in taken.process.steps]
    assert keys[keys.index("proof") :][:3] == ["proof", "check", "proof-approval"]
    assert "artwork" not in keys
    assert taken.process.version == promo.version
    assert (running_job(ws, caps.id).process, by_key(ws, caps.id)) == untouched
    assert [one.job for one in process_updates.offers(ws, promo.id)] == ["Caps"]


def test_cards_follow_their_steps_and_dates_that_were_told_stay(ws: Workspace) -> None:
    job = started(ws).job
    before = by_key(ws, job.id)
    process_updates.apply(ws, saved(ws).id, [job.id])
    after = by_key(ws, job.id)
    assert after["proof"].title == "Draw and colour the proof"
    assert after["proof-approval"].after == ("check",)
    assert after["artwork"].closing is Closing.SKIPPED
    assert after["artwork"].archived_at is not None
    for key, card in before.items():
        assert (after[key].due, after[key].ask_on) == (card.due, card.ask_on)
    made = after["check"]
    assert made.title == "Check the proof"
    assert made.due is not None
    assert after["proof-approval"].due is not None
    assert made.due <= after["proof-approval"].due
    assert made.owner_id == before["proof"].owner_id


def test_what_somebody_wrote_on_a_card_stays(ws: Workspace) -> None:
    job = started(ws).job
    cards.edit(ws, by_key(ws, job.id)["proof"].id, {"title": "Proof in two colours"})
    process_updates.apply(ws, saved(ws).id, [job.id])
    assert by_key(ws, job.id)["proof"].title == "Proof in two colours"


def test_what_is_done_stays_done(ws: Workspace) -> None:
    job = started(ws).job
    cards.finish(ws, [by_key(ws, job.id)["artwork"].id])
    promo = saved(ws)
    [offer] = process_updates.offers(ws, promo.id)
    assert "Artwork and colours" not in [change.title for change in offer.difference.steps]
    process_updates.apply(ws, promo.id, [job.id])
    after = by_key(ws, job.id)["artwork"]
    assert after.done_at is not None
    assert after.closing is None


@pytest.mark.parametrize("times", [1, jobs.PLANS_BESIDE_OTHERS])
def test_what_somebody_does_while_changes_are_worked_out_stays(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    job = started(ws).job
    promo = saved(ws)
    work_out, left = process_updates._difference, list(range(times))

    def slowly(*args: Any) -> Any:  # noqa: ANN401 - handed on
        found = work_out(*args)
        if left:
            card = by_key(ws, job.id)["artwork"]
            cards.finish(ws, [card.id])
            touches.log(ws, card.id, TouchKind.NOTE, f"{left.pop()}")
        return found

    monkeypatch.setattr(process_updates, "_difference", slowly)
    process_updates.apply(ws, promo.id, [job.id])
    after = by_key(ws, job.id)["artwork"]
    assert after.done_at is not None
    assert after.closing is None
    assert running_job(ws, job.id).process.version == promo.version


def test_one_undo_takes_it_back_from_all_jobs(ws: Workspace) -> None:
    both = [started(ws, name).job.id for name in ("Mugs", "Caps")]
    promo = saved(ws)
    before = rows(ws)
    process_updates.apply(ws, promo.id, both)
    assert rows(ws) != before
    undo.undo(ws)
    assert rows(ws) == before


def test_without_a_change_nothing_is_offered(ws: Workspace) -> None:
    started(ws)
    assert process_updates.offers(ws, processes.called(ws, "Promo").id) == []
