"""What the list of jobs and the page of a job show, computed from the board as it is today."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import suppress
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from board.domain import job_view
from board.domain.board import CardMoney
from board.domain.calendars import Calendars
from board.domain.card import Card, Meaning, Touch
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.fees import DiscountState, discount_of, settle, terms_that_count
from board.domain.folding import fold, searchable
from board.domain.job import Promise
from board.domain.job_view import JobView
from board.domain.kinds import KINDS, in_order
from board.domain.no_news import NEXT_WORD
from board.domain.people import Contact
from board.services.asking import pause_on
from board.services.disclosure import told_terms
from board.services.running import RunningJob, day_answered, running_job, running_of
from board.store import job_rows

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from board.domain.board import Board
    from board.domain.fees import Settled, Terms
    from board.domain.job import Job
    from board.domain.job_view import Standing
    from board.services.workspace import Workspace

Row = TypeVar("Row")


def listed(
    ws: Workspace, *, also_closed: bool = False, customer_id: str | None = None
) -> list[Standing]:
    """Return how jobs stand, all or those of a customer, first those that are wanted first."""
    with ws.store.reading() as connection:
        rows = job_rows.running_jobs(connection, also_closed=also_closed, customer_id=customer_id)
    days = Calendars.of_firm(ws.firm, rows.absences, rows.colleagues)
    customers = {customer.id: customer for customer in rows.customers}
    absences = _by("customer_id", rows.absences)
    calendars = {
        each.id: days.for_customer(each, absences[each.id])
        for each in rows.customers
        if absences[each.id] or each.country
    }
    processes = {process.job_id: process for process in rows.processes}
    cards, touches = _by("job_id", rows.cards), _by("card_id", rows.touches)
    promises = _by("job_id", rows.promises)
    today, found = ws.today(), []
    for job in rows.jobs:
        process = processes.get(job.id)
        if process is None:
            continue
        steps = {card.step_key: card for card in cards[job.id]}
        facts = [touch for card in cards[job.id] for touch in touches[card.id]]
        facts.sort(key=attrgetter("at"))
        its_days = calendars.get(job.customer_id or "", days)
        standing = job_view.standing_of(
            job,
            process,
            customers.get(job.customer_id or ""),
            running=running_of(ws, job, process, cards=steps, touches=facts, days=its_days),
            cards=steps,
            promises=_in_order(promises[job.id]),
            revisions=_revisions(steps, facts),
            today=today,
            whole=False,
        )
        found.append(standing)
    return sorted(found, key=lambda each: (each.in_hands, each.job.name.casefold(), each.job.id))


def view(ws: Workspace, job_id: str) -> JobView:
    """Return everything the page of a running job shows; Refused when it runs by no process."""
    contacts: list[Contact] = []
    with ws.reading() as reads:
        found = running_job(ws, job_id, reads)
        promises = _in_order(reads.where(Promise, job_id=job_id))
        pause = pause_on(reads, ws.today(), job_id=job_id)
        if found.customer is not None:
            contacts = reads.where(Contact, customer_id=found.customer.id)
    contacts = in_order(KINDS["contact"], contacts)
    today = ws.today()
    standing = job_view.standing_of(
        found.job,
        found.process,
        found.customer,
        running=found.running,
        cards=found.cards,
        promises=promises,
        revisions=_revisions(found.cards, found.touches),
        today=today,
    )
    told = told_terms(ws, found.touches)
    return JobView(
        standing=standing,
        contact=_asked(standing, contacts),
        contacts=tuple(contacts),
        promises=tuple(promises),
        if_later=job_view.if_later(found.running, standing.waiting, today),
        asks=job_view.asks_of_customer(standing.steps),
        touches=tuple(reversed(found.touches)),
        terms=terms_that_count(told),
        settled=settled(ws, found, told),
        pause=pause,
    )


def found(ws: Workspace, board: Board, words: Sequence[str], *, most: int) -> list[JobView]:
    """Return the first running jobs whose name, reference or customer has all the folded words."""

    def fits(job: Job) -> bool:
        text = _searched(board, job)
        return all(word in text for word in words)

    fitting = sorted(
        filter(fits, _running(board)), key=lambda job: (job.in_hands or date.max, job.id)
    )
    views = []
    for job in fitting[:most]:
        with suppress(Refused):  # gone meanwhile
            views.append(view(ws, job.id))
    return views


def prepare(board: Board) -> None:
    """Fold the names that ``found`` looks at: of 10,000 jobs with accents that takes 0.2 s."""
    for job in _running(board):
        _searched(board, job)


def _running(board: Board) -> Iterator[Job]:
    return (job for job in board.jobs.values() if job.started_at and not job.closed_at)


def _searched(board: Board, job: Job) -> str:
    customer = board.customers.get(job.customer_id or "")
    name = customer.name if customer else ""
    return _texts(job.name, job.reference, name)


def settled(ws: Workspace, found: RunningJob, told: Sequence[Terms]) -> Settled | None:
    """Return what fees and discount of a job come to today; None where none was ever told.

    Nobody is late with a step that was skipped, nor any longer once the job is over.
    """
    if not told:
        return None
    asked = {step.key for step in found.running.steps}
    closed = found.job.closed_at
    return settle(
        [terms for terms in told if terms.key in asked],
        answers(ws, found),
        today=ws.local_day(closed) if closed else ws.today(),
        days=found.running.calendars.firm,
        discount=discount_of(found.process.discount, found.job.value),
        waived=waived(ws, found),
    )


def money(ws: Workspace, job_id: str) -> dict[str, CardMoney]:
    """Return by card what an answer to a step of a job earns or costs, where that was told."""
    try:
        found = running_job(ws, job_id)
    except Refused:
        return {}
    told = told_terms(ws, found.touches)
    account = settled(ws, found, told)
    if account is None or found.job.closed_at is not None:
        return {}
    answered, counting = answers(ws, found), terms_that_count(told)
    open_cards = (e for e in found.cards.values() if e.done_at is None and e.archived_at is None)
    each_money = {
        card.id: _money(ws, found, counting[card.step_key], account)
        for card in open_cards
        if card.step_key in counting and card.step_key not in answered
    }
    return {card_id: money for card_id, money in each_money.items() if money is not None}


def money_of_jobs(
    ws: Workspace, job_ids: Iterable[str], touch_ids: Container[str] = ()
) -> dict[str, dict[str, CardMoney]]:
    """Return by job and card what answers earn or cost, for some jobs and those of some touches.

    Only jobs whose customers were told something are looked at more closely.
    """
    letters = [each for each in ws.where(Touch, meaning=Meaning.TOLD) if each.terms]
    told = {each.job_id for each in letters}
    touched = {each.job_id for each in letters if each.job_id and each.id in touch_ids}
    return {one: money(ws, one) if one in told else {} for one in touched.union(job_ids)}


def answers(ws: Workspace, found: RunningJob) -> dict[str, date]:
    """Return the days of the customer's answers by step, also of those not looked through yet."""
    days = {key: fact.done_on for key, fact in found.running.facts.items() if fact.done_on}
    keys = {card.id: key for key, card in found.cards.items()}
    steps = {step.key: step for step in found.running.steps}
    for touch in found.touches:
        key = keys.get(touch.card_id or "")
        if key not in steps:
            continue
        if touch.meaning is Meaning.SENT_BACK:
            days.pop(key, None)
        elif touch.meaning in (Meaning.ANSWERED, Meaning.DONE_FOR_THEM):
            days[key] = day_answered(ws, steps[key], touch.at, found.running.calendars)
    return days


def waived(ws: Workspace, found: RunningJob) -> set[str]:
    """Return the steps whose fee is not asked for: a favour was granted on their cards."""
    favours = {favour.id for favour in ws.where(Favour, job_id=found.job.id)}
    keys = {card.id: key for key, card in found.cards.items()}
    return {
        keys[touch.card_id]
        for touch in found.touches
        if touch.card_id in keys and touch.about_id in favours
    }


@lru_cache(maxsize=50_000)
def _texts(*named: str) -> str:
    return "\n".join(map(_text, named))


@lru_cache(maxsize=50_000)
def _text(named: str) -> str:
    """Return what words are looked for in; what is plain anyway, as most names are, is quick."""
    plain = named.replace("×", "x")
    return fold(plain) if plain.isascii() else searchable(plain)


def _asked(standing: Standing, contacts: Sequence[Contact]) -> Contact | None:
    waiting = standing.waiting
    named = waiting.card.contact_id if waiting and waiting.card else None
    chosen = next((each for each in contacts if each.id == named), None)
    return chosen or next(iter(contacts), None)


def _money(ws: Workspace, found: RunningJob, terms: Terms, account: Settled) -> CardMoney | None:
    currency = found.process.currency
    if not found.running.calendars.firm.between(terms.due, ws.today()):
        kept = terms.discounted and account.state is DiscountState.OPEN
        if not kept and terms.fee is None:
            return None
        discount = discount_of(found.process.discount, found.job.value) if kept else 0
        return CardMoney(currency, keep_by=terms.due, discount=discount)
    fee = account.fees.get(terms.key)
    if fee is None or terms.fee is None:
        return None
    return CardMoney(currency, late_since=terms.due, fee=fee, cap=terms.fee.cap)


def _revisions(cards: Mapping[str, Card], touches: Iterable[Touch]) -> dict[str, int]:
    back = Counter(touch.card_id for touch in touches if touch.meaning is Meaning.SENT_BACK)
    return {key: 1 + back[card.id] for key, card in cards.items() if card.id in back}


def _in_order(promises: Sequence[Promise]) -> list[Promise]:
    """Return the promised days, the oldest first; when they hear of it again is another promise."""
    days = [promise for promise in promises if promise.text != NEXT_WORD]
    return sorted(days, key=lambda promise: (promise.made_at, promise.id))


def _by(name: str, rows: Iterable[Row]) -> defaultdict[str | None, list[Row]]:
    found: defaultdict[str | None, list[Row]] = defaultdict(list)
    for row in rows:
        found[getattr(row, name)].append(row)
    return found
