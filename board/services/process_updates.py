"""Taking a new version of a process over into jobs that run by an older one: only when wished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import DELIVERY, Closing, StageKind
from board.domain.forecasting import Dates, dates_for
from board.domain.opening import is_open, opened_in
from board.domain.planning import PlannedStep
from board.domain.process import Process
from board.domain.process_diff import Difference, JobOffer, StepNews, difference
from board.domain.texts import title_of
from board.services import jobs, processes, records, stages
from board.services.running import running_job

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from board.domain.card import Card, Stage
    from board.domain.change import Commit
    from board.domain.process import Step
    from board.services.action import Act
    from board.services.running import RunningJob
    from board.services.workspace import Workspace


def offers(ws: Workspace, process_id: str) -> list[JobOffer]:
    """Return the jobs in which a template would change something, by their names."""
    template = processes.get(ws, process_id)
    known = _ever_had(ws, template)
    found = []
    for one in processes.in_use(ws).get(process_id, []):
        running = running_job(ws, one.job_id)
        if changed := _difference(ws, running, template, known):
            customer = running.customer.name if running.customer else ""
            found.append(JobOffer(one.job_id, one.job, customer, one.version, changed))
    return sorted(found, key=lambda offer: (offer.job.casefold(), offer.job_id))


def apply(ws: Workspace, process_id: str, job_ids: Iterable[str]) -> Commit | None:
    """Take a template over into these jobs; one undo.

    What changes is worked out before the board is locked, and again when somebody was faster.
    New steps get cards with the dates that they must have, what goes is put away. The dates that
    were told stay: new ones are offered on the page of the job.
    """
    operation, wanted = ws.operation, tuple(dict.fromkeys(job_ids))
    for _ in range(jobs.PLANS_BESIDE_OTHERS):
        with ws.reading() as reads:
            revision = reads.revision
            there = [running_job(ws, job_id, reads) for job_id in wanted]
        found = _differences(ws, process_id, there)
        ws.operation = operation
        with ws.action("apply_process") as act:
            if act.revision == revision:
                for running, changed in found:
                    _take_over(act, running, changed)
                break
    else:
        ws.operation = operation
        with ws.action("apply_process") as act:  # somebody was faster each time: now they wait
            there = [running_job(ws, job_id, act) for job_id in wanted]
            for running, changed in _differences(ws, process_id, there):
                _take_over(act, running, changed)
    return act.commit


def _differences(
    ws: Workspace, process_id: str, there: Iterable[RunningJob]
) -> list[tuple[RunningJob, Difference]]:
    """Return the jobs in which a template changes something, and what."""
    template = processes.get(ws, process_id)
    known = _ever_had(ws, template)
    found = [(running, _difference(ws, running, template, known)) for running in there]
    return [(running, changed) for running, changed in found if changed]


def _difference(
    ws: Workspace, running: RunningJob, template: Process, known: Collection[str]
) -> Difference:
    done = {key for key, card in running.cards.items() if card.done_at or card.closing}
    firm = ws.firm
    return difference(
        running.process,
        template,
        done=done,
        known=known,
        lead=firm.lead,
        min_notice=firm.min_notice,
        needs_a_hand=running.customer is not None and running.customer.needs_a_hand,
    )


def _ever_had(ws: Workspace, template: Process) -> set[str]:
    """Return the keys of all steps that a template has or ever had."""
    found = {step.key for step in template.steps}
    for entry in records.history(ws, Process, template.id):
        for name, *values in entry.fields:
            if name == "steps":
                found |= {step.key for steps in values for step in steps or ()}  # type: ignore[attr-defined]  # steps
    return found


def _take_over(act: Act, running: RunningJob, changed: Difference) -> None:
    new = changed.new
    act.edit(
        running.process,
        **{name: getattr(new, name) for name in (*processes.CONTENT, "version")},
    )
    steps = {step.key: step for step in new.steps}
    news = {change.key: change.news for change in changed.steps}
    for key, card in running.cards.items():
        if news.get(key) is StepNews.GONE:
            act.edit(card, closing=Closing.SKIPPED, archived_at=act.now)
        elif news.get(key) is StepNews.CHANGED:
            old = next(step for step in running.process.steps if step.key == key)
            act.edit(card, **_of_step(card, old, steps[key]))
    added = [steps[key] for key, what in news.items() if what is StepNews.ADDED]
    if added:
        _add_cards(act, running, new, added)


def _of_step(card: Card, old: Step, new: Step) -> dict[str, object]:
    """Return the fields of a card that follow its step; what somebody changed on it stays."""
    fields: dict[str, object] = {
        "after": new.after if new.from_delivery is None else (*new.after, DELIVERY),
        "asks": jobs.ASKS[new.turn],
    }
    if card.title == title_of(old.title):
        fields["title"] = title_of(new.title)
    if card.topic == old.topic:
        fields["topic"] = new.topic
    if card.contact == old.who:
        fields["contact"] = new.who
    return fields


def _add_cards(act: Act, running: RunningJob, new: Process, added: Iterable[Step]) -> None:
    """Make the cards of new steps, with the days by which they must be done."""
    going = replace(running.running, steps=new.steps, buffer=new.buffer_days)
    days = dates_for(going, max(going.in_hands, act.today), act.today)
    owners = jobs.owners_of(act, running.job.customer_id)
    all_stages = stages.listed(act)
    planned = stages.home(all_stages, StageKind.PLANNED)
    done = {key for key, card in running.cards.items() if card.done_at}
    placed: list[tuple[Card, Stage]] = []
    for step in added:
        dates = days.get(step.key, Dates(act.today, act.today))
        begins, due = dates.begins or act.today, dates.due or act.today
        card = jobs.step_card(act, PlannedStep(step, begins, begins, due, due), running.job, owners)
        opens = is_open(card.after, done, delivered=running.job.delivered_on is not None)
        stage = opened_in(card, all_stages, act.today) if opens else None
        placed.append((replace(card, begun_at=act.now) if stage else card, stage or planned))
    for card in jobs.in_their_stages(act, placed):
        act.add(card)
