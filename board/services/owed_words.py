"""The words that are owed about running jobs today, each as something in the round."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from board.domain.job import Promise
from board.domain.ladder import Does, Pause, Way
from board.domain.mail_account import is_address
from board.domain.no_news import NEXT_WORD, WORD, Owed, Pace, owed
from board.domain.people import Purpose, firsts, may_be_written
from board.domain.rounds import RoundItem, unreached
from board.services import outbox
from board.store import asks, message_rows, reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card, Stage
    from board.domain.message import Message, MessageItem
    from board.domain.people import Contact
    from board.services.round_texts import Texts
    from board.services.workspace import Workspace


def listed(ws: Workspace, board: Board, texts: Texts, day: date) -> Iterator[RoundItem]:
    """Yield what customers should hear of their jobs on a day, the longest silence first."""
    running = [job for job in board.jobs.values() if job.started_at and job.closed_at is None]
    jobs = [job for job in running if job.in_hands and job.customer_id in board.customers]
    ids = tuple(job.id for job in jobs)
    if not ids:
        return
    with ws.store.reading() as connection:
        touches = asks.of_jobs(connection, ids)
        reads = reading.Reading(connection)
        pauses = [one for one in reads.where(Pause) if one.holds(day)]
        promises = reads.where(Promise, job_id=ids, text=NEXT_WORD)
        taken = message_rows.taken(connection, ids, kind=outbox.JOB)
    cards: dict[str, list[tuple[Card, Stage]]] = defaultdict(list)
    for card in board.cards.values():
        if card.done_at is None and card.step_key:
            cards[card.job_id or ""].append((card, board.stages[card.stage_id]))
    promised: dict[str | None, date] = {}
    for promise in sorted(promises, key=lambda each: each.made_at):
        promised[promise.job_id] = promise.day
    found = [
        word
        for job in jobs
        if not any(outbox.is_about_job(pause, job) for pause in pauses)
        if (
            word := owed(
                job,
                cards[job.id],
                touches.get(job.id, ()),
                today=day,
                days=ws.workdays,
                local_day=ws.local_day,
                promised=promised.get(job.id),
            )
        )
        and (job.id, WORD, word.cycle) not in taken
    ]
    people = firsts(one for one in board.contacts.values() if one.mailed_at)
    for word in sorted(found, key=lambda each: (each.day, each.job.name)):
        yield _item(board, word, texts, people.get(word.job.customer_id or ""))


def of_message(board: Board, message: Message, items: Sequence[MessageItem]) -> Owed | None:
    """Return the word about a job that a message which waits is, None where it is none."""
    item = next((each for each in items if each.subject_kind == outbox.JOB), None)
    job = board.jobs.get(item.subject_id) if item else None
    day = (message.planned_for or message.made_at).date()
    return Owed(job, day, day, Pace.MADE, item.cycle) if job and item else None


def _item(board: Board, word: Owed, texts: Texts, contact: Contact | None) -> RoundItem:
    """Return a word with its draft; a person has to find words for what did change."""
    may = contact is None or may_be_written(contact, Purpose.ORDER)
    way = Way.EMAIL if may and not word.is_news else Way.PHONE
    letter = texts.no_news(word, contact) if way is Way.EMAIL else None
    flags = set(texts.flags(letter.subject, letter.body, (), contact) if letter else ())
    address = contact.email if contact else ""
    if way is Way.EMAIL and not is_address(address):
        flags.add(
            unreached(board.customers.get(word.job.customer_id or ""), board.contacts.values())
        )
    return RoundItem(
        key=word.job.id,
        way=way,
        customer=board.customers.get(word.job.customer_id or ""),
        does=Does.NUDGE,
        day=word.day,
        owed=word,
        contact=contact,
        address=address,
        letter=letter,
        flags=frozenset(flags),
    )
