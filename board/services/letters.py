"""Letters to customers: what exactly will leave."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from board.domain.card import Asks, Card
from board.domain.edited_text import LetterText
from board.domain.errors import Refused
from board.domain.forecasting import Dates, Running
from board.domain.job import Job
from board.domain.letter import (
    Case,
    Letter,
    OpenItem,
    asked_of_customer,
    asks_of,
    ours_of,
    ship_date_of,
)
from board.domain.letter_checks import hidden_from_customers
from board.domain.letter_days import letter_days
from board.domain.letter_sheet import LetterSheet
from board.domain.letter_text import honest_no, open_list, plan_letter
from board.domain.letter_words import LETTER_LANGUAGES, words_from
from board.domain.message import Message, MessageState
from board.domain.people import Colleague, Contact, Customer, Purpose, firsts, may_be_written
from board.domain.planning import Fact
from board.domain.process import Process
from board.services import jobs, letter_files, planning
from board.services.disclosure import last_told, told_days
from board.services.running import RunningJob, running_job

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.letter import Offer
    from board.domain.letter_words import LetterWords
    from board.domain.process import Step
    from board.services.jobs import JobDraft
    from board.services.workspace import Workspace


def words_for(ws: Workspace, language: str) -> LetterWords:
    """Return the words of a language, with the texts that the firm has edited; English if none."""
    code = language.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0].casefold()
    code = code if code in LETTER_LANGUAGES else LETTER_LANGUAGES[0]
    edited: dict[str, str] = {}
    for row in ws.where(LetterText, language=code):
        edited[row.name] = row.body
        if row.subject:
            edited[f"{row.name}.subject"] = row.subject
    return words_from(code, letter_files.tables(ws.resources, code)).with_texts(edited)


def plan(
    ws: Workspace,
    job_id: str,
    language: str | None = None,
    *,
    formal: bool | None = None,
    brief: bool | None = None,
) -> LetterSheet:
    """Return the letter of a job as it would leave now; it needs no contact.

    Language and style are the contact's unless chosen. A text that somebody edited in this
    language stands in place of ours; what it must hold is looked at all the same.
    """
    sheet = _of_job(ws, running_job(ws, job_id), language, formal=formal, brief=brief)
    draft = draft_of(ws, job_id, sheet.letter.language)
    return (
        replace(sheet.with_text(draft.subject, draft.body), draft_id=draft.id) if draft else sheet
    )


def of_draft(ws: Workspace, draft: JobDraft) -> LetterSheet:
    """Return the letter that a job would have that nobody has started yet."""
    process, found, _revision = jobs.plan(ws, draft)
    today = draft.start or ws.today()
    steps = tuple(each.step for each in found.steps)
    known = ws.where(Customer, id=draft.customer_id) if draft.customer_id else []
    running = Running(
        steps,
        planning.calendars(ws, draft.customer_id),
        found.in_hands,
        today,
        found.buffer_days,
        found.safety_days,
        {key: Fact(done_on=today) for key in draft.done},
        {each.step.key: Dates(each.due, each.begins) for each in found.steps},
    )
    job = Job(
        "",
        draft.what,
        draft.customer_id,
        in_hands=found.in_hands,
        occasion=draft.occasion,
        reference=draft.reference,
        value=draft.value,
    )
    customer = known[0] if known else Customer("", draft.customer)
    return _of_job(ws, RunningJob(job, replace(process, steps=steps), customer, {}, (), running))


def _of_job(
    ws: Workspace,
    found: RunningJob,
    language: str | None = None,
    *,
    formal: bool | None = None,
    brief: bool | None = None,
) -> LetterSheet:
    """Return the letter of a job as it is written by itself."""
    contact = contact_of(ws, found.customer)
    chosen = language or (contact.language if contact else "") or found.process.language
    words = words_for(ws, chosen)
    steps, foreign = letter_files.in_language(ws.resources, found, words.language)
    case = _case(ws, found, steps, contact)
    case = replace(
        case,
        formal=case.formal if formal is None else formal,
        brief=case.brief if brief is None else brief,
    )
    asked = {ask.step.key: ask.step.title for ask in case.asks}
    return replace(
        _to(
            ws,
            words,
            case,
            contact,
            kind="redated" if case.moved else "plan",
            write=partial(plan_letter, case=case),
            customer_id=found.job.customer_id,
        ),
        job_id=found.job.id,
        hidden=hidden_from_customers(words, case, steps, letter_days(found.running, ws.today())),
        foreign=tuple(title for key, title in asked.items() if key in foreign),
        told_on=max(told_days(ws, found.touches), default=None),
    )


def draft_of(ws: Workspace, job_id: str, language: str) -> Message | None:
    """Return the text of a job's letter that somebody edited and that has not left yet."""
    drafts = ws.where(Message, job_id=job_id, language=language, state=MessageState.DRAFT)
    return max(drafts, key=lambda draft: draft.made_at, default=None)


def contact_of(ws: Workspace, customer: Customer | None) -> Contact | None:
    """Return whom a customer's letters are for: the first of its contacts."""
    if customer is None:
        return None
    return firsts(ws.where(Contact, customer_id=customer.id)).get(customer.id)


def _case(
    ws: Workspace, found: RunningJob, steps: tuple[Step, ...], contact: Contact | None
) -> Case:
    today, job = ws.today(), found.job
    days = letter_days(found.running, today)
    done = {key for key, fact in found.running.facts.items() if fact.done_on}
    before = last_told(ws, found.touches)
    told = {step.key: step.due for step in before.steps} if before else {}
    was_in_hands = before.in_hands if before else None
    return from_us(
        ws,
        Case(
            today=today,
            job=job.name,
            in_hands=job.in_hands,
            was_in_hands=was_in_hands if was_in_hands != job.in_hands else None,
            ship_date=ship_date_of(steps, days),
            asks=asks_of(steps, days, today=today, told=told, done=done),
            ours=ours_of(steps, days, today=today, done=done),
            customer=found.customer.name if found.customer else "",
            occasion=job.occasion,
            reference=job.reference,
            value=job.value,
            currency=found.process.currency,
            discount=found.process.discount,
        ),
        contact,
    )


def from_us(ws: Workspace, case: Case, contact: Contact | None) -> Case:
    """Return the case with who writes to whom, and in which style."""
    me = ws.author.colleague_id
    colleague = next(iter(ws.where(Colleague, id=me)), None) if me else None
    signed = replace(
        case,
        firm=ws.firm.name,
        phone=ws.firm.phone,
        colleague=colleague.name if colleague else ws.author.name,
    )
    return to_them(signed, contact)


def to_them(case: Case, contact: Contact | None) -> Case:
    """Return the case with whom we write to, and in which style."""
    return replace(
        case,
        contact=contact.name if contact else "",
        formal=not (contact and contact.casual),
        brief=bool(contact and contact.brief),
    )


def no(
    ws: Workspace,
    offer: Offer,
    *,
    what: str,
    customer_id: str | None = None,
    currency: str = "",
    language: str | None = None,
    formal: bool | None = None,
) -> LetterSheet:
    """Return the answer that a wanted day cannot be kept, and what we can do; it needs no job."""
    customer = next(iter(ws.where(Customer, id=customer_id)), None) if customer_id else None
    contact = contact_of(ws, customer)
    words = words_for(ws, language or (contact.language if contact else "") or ws.language)
    case = Case(
        today=ws.today(),
        job=what,
        customer=customer.name if customer else "",
        currency=currency or ws.firm.fee_currency,
    )
    case = from_us(ws, case, contact)
    case = replace(case, formal=case.formal if formal is None else formal)
    write = partial(honest_no, case=case, offer=offer)
    return _to(ws, words, case, contact, kind="no", write=write, customer_id=customer_id)


def _to(
    ws: Workspace,
    words: LetterWords,
    case: Case,
    contact: Contact | None,
    *,
    kind: str,
    write: Callable[[LetterWords], Letter],
    customer_id: str | None,
) -> LetterSheet:
    """Return a letter with whom it is for."""
    went = (MessageState.TOLD, MessageState.SENT)
    sent = ws.where(Message, contact_id=contact.id, state=went) if contact else []
    return LetterSheet(
        words=words,
        case=case,
        letter=write(words),
        kind=kind,
        write=write,
        written_today=any(
            each.told_at and ws.local_day(each.told_at) == ws.today() for each in sent
        ),
        customer_id=customer_id,
        contact_id=contact.id if contact else None,
        address=contact.email if contact else "",
        may_be_written=contact is None or may_be_written(contact, Purpose.ORDER),
    )


def list_of(
    ws: Workspace, customer_id: str, language: str | None = None, *, formal: bool | None = None
) -> LetterSheet:
    """Return the list of what a customer still has to do, for their first contact."""
    customer = ws.where(Customer, id=customer_id)[0]
    contact = contact_of(ws, customer)
    words = words_for(ws, language or (contact.language if contact else "") or ws.language)
    names = {job.id: job.name for job in ws.where(Job, customer_id=customer_id)}
    items = [
        OpenItem(card.title, card.due, names.get(card.job_id or "", ""))
        for card in asked_of(ws, customer_id)
    ]
    case = from_us(ws, Case(today=ws.today(), customer=customer.name), contact)
    case = replace(case, formal=case.formal if formal is None else formal)
    write = partial(open_list, case=case, items=items)
    return _to(ws, words, case, contact, kind="list", write=write, customer_id=customer_id)


def asked_of(ws: Workspace, customer_id: str) -> list[Card]:
    """Return the open cards that ask a customer for something they may read of, by date."""
    cards = ws.where(Card, customer_id=customer_id, asks=Asks.CUSTOMER, done_at=None)
    jobs = tuple({card.job_id for card in cards if card.step_key and card.job_id})
    processes = ws.where(Process, job_id=jobs) if jobs else []
    hidden = {
        (process.job_id, step.key)
        for process in processes
        for step in process.steps
        if not asked_of_customer(step)
    }
    shown = [
        card
        for card in cards
        if card.archived_at is None and (card.job_id, card.step_key) not in hidden
    ]
    return sorted(shown, key=lambda card: (card.due is None, card.due or ws.today(), card.title))


def language_known(text: str) -> str:
    """Return the code of a letter's language that somebody typed; Refused for any other."""
    code = text.strip().casefold().split("-")[0].split("_")[0]
    if code not in LETTER_LANGUAGES:
        raise Refused("letter_language_unknown", text=text, known=list(LETTER_LANGUAGES))
    return code
