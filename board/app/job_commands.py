"""Jobs on the command line: what its options mean, and plans as JSON and as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.job import Firmness
from board.domain.job_view import StepState
from board.domain.money import read_amount
from board.domain.people import Customer
from board.domain.plain import plain
from board.domain.process import StepTurn
from board.services import processes
from board.services.jobs import JobDraft
from board.ui.process_words import turn_word
from board.ui.starting.plan_words import PlanWords
from board.ui.words import short_date

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping
    from datetime import date

    from board.app.documents import Document
    from board.domain.card import Card
    from board.domain.job_view import JobStep, Standing
    from board.domain.planning import Plan, PlannedStep
    from board.domain.process import Process, Step
    from board.services.workspace import Workspace

SHORT = 8  # shown characters of an id


def draft(ws: Workspace, args: Namespace, day: Callable[[str], date]) -> JobDraft:
    """Return the job that the options describe; ``day`` reads what is typed for a date."""
    process = processes.called(ws, args.process)
    wanted = name_key(args.customer)
    known = [one.id for one in ws.where(Customer) if wanted and name_key(one.name) == wanted]
    return JobDraft(
        process.id,
        getattr(args, "what", ""),
        day(args.in_hands),
        customer_id=known[0] if known else None,
        customer=args.customer,
        firmness=Firmness(args.firm),
        reference=getattr(args, "reference", ""),
        value=_amount(getattr(args, "value", None), process.currency),
        start=day(args.start) if args.start else None,
        anyway=getattr(args, "anyway", False),
    )


def plan_document(
    process: Process, found: Plan, cards: Mapping[str, Card] | None = None
) -> Document:
    """Return a plan, with the cards of its steps where there are any."""
    return {
        "process": process.name,
        "version": process.version,
        "in_hands": plain(found.in_hands),
        "feasible": found.feasible,
        "arrives": plain(found.arrives),
        "decide_by": plain(found.decide_by),
        "rush_by": plain(found.rush_by),
        "rush_cost": found.rush_cost,
        "safety_days": found.safety_days,
        "buffer_days": found.buffer_days,
        "steps": [_step_document(each, cards or {}) for each in found.steps],
    }


def plan_words(process: Process, found: Plan) -> str:
    """Return a plan as lines: when each step begins, by when it is needed, who acts, what.

    The last line says whether the date can be kept, in the words of the window.
    """
    steps = (
        "  ".join((short_date(each.begins), short_date(each.due), turn_word(step), step.title))
        for each in found.steps
        for step in [each.step]
    )
    return "\n".join([*steps, " ".join(PlanWords().verdict(found, process.currency))])


def job_document(found: Standing) -> Document:
    """Return a running job as the list of jobs has it."""
    waiting = found.waiting
    return {
        "id": found.job.id,
        "title": found.job.name,
        "customer": found.customer.name if found.customer else None,
        "process": found.process.name,
        "version": found.process.version,
        "in_hands": plain(found.in_hands),
        "promised": plain(found.promised),
        "first_promised": plain(found.first_promised),
        "arrives": plain(found.arrives),
        "buffer_days": found.buffer,
        "eaten": found.eaten,
        "state": found.state.value,
        "waiting_for": waiting.step.title if waiting else None,
        "turn": waiting.step.turn.value if waiting else None,
        "due": plain(waiting.due) if waiting else None,
    }


def step_documents(found: Standing) -> list[Document]:
    """Return the steps of a running job, with the days on their cards."""
    return [_step_of_job(each) for each in found.steps]


def job_words(found: Standing) -> str:
    """Return a running job as one line: when, what, for whom, and what it waits for."""
    whom = found.customer.name if found.customer else ""
    parts = [found.job.id[:SHORT], short_date(found.in_hands), found.job.name, whom]
    waiting = found.waiting
    if waiting is not None:
        due = [short_date(waiting.due)] if waiting.due else []
        parts.append(", ".join([turn_word(waiting.step), waiting.step.title, *due]))
    return "  ".join(filter(None, parts))


def step_words(found: Standing) -> str:
    """Return the steps of a running job as lines: by when, who acts, what, where it is."""
    return "\n".join(
        "  ".join(
            (
                short_date(each.due) if each.due else "",
                turn_word(each.step),
                each.step.title,
                each.state.value,
            )
        )
        for each in found.steps
    )


def _step_of_job(each: JobStep) -> Document:
    asked = each.step.turn is StepTurn.CUSTOMER
    begins = plain(each.begins)
    return {
        **_step(each.step),
        "starts": None if asked else begins,
        "due": plain(each.due),
        "ask_on": begins if asked else None,
        "last_day": plain(each.last_day or each.due),
        "slack": each.slack,
        "state": each.state.value,
        "card": each.card.id if each.card else None,
    }


def _step(step: Step) -> Document:
    """Return what a step is, whatever its days."""
    return {
        "key": step.key,
        "title": step.title,
        "turn": step.turn.value,
        "criticality": step.criticality.value,
        "visible": step.visible,
        "days": step.days,
        "lead": step.lead,
        "after": list(step.after),
        "from_delivery": step.from_delivery,
    }


def _step_document(each: PlannedStep, cards: Mapping[str, Card]) -> Document:
    step, card = each.step, cards.get(each.step.key)
    asked = step.turn is StepTurn.CUSTOMER
    return {
        **_step(step),
        "starts": None if asked else plain(each.starts),
        "due": plain(each.due),
        "ask_on": plain(each.ask_on),
        "last_day": plain(each.last_day),
        "slack": each.slack,
        "state": _state(card, cards) if card else None,
        "card": card.id if card else None,
    }


def _state(card: Card, cards: Mapping[str, Card]) -> str:
    """Return where the step of a job stands that was started just now."""
    done = {key for key, each in cards.items() if each.done_at}
    if card.done_at:
        return StepState.DONE
    if card.begun_at:
        return StepState.BEGUN
    return StepState.OPEN if done.issuperset(card.after) else StepState.WAITING


def _amount(typed: str | None, currency: str) -> int | None:
    """Return what a price comes to in minor units, as JSON has it, or as people write it."""
    if not typed or typed.isdecimal():
        return int(typed) if typed else None
    amount = read_amount(typed, currency)
    if amount is None:
        raise Refused("amount_unreadable", text=typed)
    return amount
