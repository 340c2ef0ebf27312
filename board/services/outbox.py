"""What a message of the outbox is about, and what follows when it has left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import Card, Meaning, StageKind, Touch, TouchKind, Turn
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.following import has_answered, is_followed, reaches, stands_promised
from board.domain.job import Job, Promise
from board.domain.ladder import THANKS, Does, Pause, Way
from board.domain.letter import Letter
from board.domain.message import Message, MessageItem
from board.domain.no_news import NEXT_WORD, WORD
from board.domain.people import Channel, Contact, Purpose, may_be_written
from board.services import customers, stages, steps
from board.store import asks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from board.domain.card import Stage
    from board.domain.following import Followed
    from board.domain.ladder import Due
    from board.domain.rounds import RoundItem
    from board.services.action import Act

CARD, JOB, FAVOUR, CONTACT = "card", "job", "favour", "contact"
KINDS = {Way.EMAIL: TouchKind.EMAIL, Way.LETTER: TouchKind.LETTER, Way.PHONE: TouchKind.CALL}
CHANNELS = {Way.EMAIL: Channel.EMAIL, Way.LETTER: Channel.LETTER, Way.PHONE: Channel.PHONE}
MEANINGS = {Does.ASK: Meaning.ASK, Does.HELP: Meaning.HELP}
TOLD = "told"
"""What telling of a favour is called among the rungs of ladders."""


def refuse_done(act: Act, item: RoundItem) -> None:
    """Refuse what somebody else has approved, done or skipped since it was read."""
    for each in item.followed:
        card = act.one(Card, each.card.id)
        rung = each.due.rung.rung.key if each.due else ""
        taken = act.where(
            MessageItem, subject_kind=CARD, subject_id=card.id, rung=rung, superseded_at=None
        )
        touches = act.ask(asks.touches, card.id).get(card.id, [])
        skipped = any(rung in touch.instead_of for touch in touches) or _went(touches, rung)
        if skipped or any(one.cycle == each.ask.cycle for one in taken):
            raise Refused("round_item_done", title=card.title)
    if item.news is not None and item.contact is not None:
        about = item.contact.id
        if act.where(
            MessageItem,
            subject_kind=CONTACT,
            subject_id=about,
            rung=item.news.id,
            superseded_at=None,
        ):
            raise Refused("round_item_done", title=item.title)
    if item.owed is not None:
        job_id, cycle = item.owed.job.id, item.owed.cycle
        taken = act.where(
            MessageItem, subject_kind=JOB, subject_id=job_id, cycle=cycle, superseded_at=None
        )
        if taken or words_before(act, job_id) != cycle:
            raise Refused("round_item_done", title=item.title)


def words_before(act: Act, job_id: str) -> int:
    """Return how many words about a job went, or were left out."""
    touches = act.where(Touch, job_id=job_id)
    return sum(one.rung == WORD or WORD in one.instead_of for one in touches)


def message_of(act: Act, item: RoundItem, *, subject: str = "", body: str = "") -> Message:
    """Return the message that something in the round becomes, with another text if given."""
    letter = item.letter or Letter(act.ws.language, "", "")
    jobs = {each.card.job_id for each in item.followed}
    jobs |= {item.owed.job.id} if item.owed else set()
    return Message(
        act.new_id(),
        act.now,
        subject or letter.subject,
        body or letter.body,
        letter.language,
        Purpose.NURTURE if item.news else Purpose.ORDER,
        channel=CHANNELS.get(item.way),
        customer_id=item.customer.id if item.customer else None,
        job_id=jobs.pop() if len(jobs) == 1 else None,
        card_id=item.first.card.id if item.first else None,
        contact_id=item.contact.id if item.contact else None,
        recipient=item.address if item.way is Way.EMAIL else "",
        author=act.author.name,
    )


def add_items(act: Act, message: Message, item: RoundItem) -> list[MessageItem]:
    """Note what a message is about: from now on nothing else can be about the same.

    A word about a job promises when the next one comes. Favours are mentioned where the text does.
    """
    items = [
        MessageItem(
            act.new_id(),
            message.id,
            CARD,
            each.card.id,
            each.due.rung.rung.key if each.due else "",
            each.ask.cycle,
            _does(each),
        )
        for each in item.followed
    ]
    if item.owed is not None:
        job_id = item.owed.job.id
        about = MessageItem(act.new_id(), message.id, JOB, job_id, WORD, item.owed.cycle)
        items.append(about)
        act.add(Promise(act.new_id(), item.owed.next, act.now, job_id=job_id, text=NEXT_WORD))
    if item.news is not None and item.contact is not None:
        items.append(MessageItem(act.new_id(), message.id, CONTACT, item.contact.id, item.news.id))
    items += [
        MessageItem(act.new_id(), message.id, FAVOUR, favour.id, TOLD)
        for favour in item.favours
        if favour.what in message.body or not message.body
    ]
    for each in items:
        act.add(each)
    return items


def _does(each: Followed) -> Does:
    """Return what a card's rung is there for; one that carries the offer of help, helps."""
    return does_of(each.due) if each.due else Does.ASK


def does_of(due: Due) -> Does:
    """Return what a rung is there for that is due; one that carries the offer of help, helps."""
    return Does.HELP if due.rung.helps else due.rung.rung.does


def counted(touch: Touch, due: Due) -> Touch:
    """Return a contact as the rung that it was in fact, in place of those passed by."""
    passed = tuple(each.key for each in due.instead_of)
    meaning = MEANINGS.get(does_of(due), touch.meaning)
    return replace(touch, rung=due.rung.rung.key, instead_of=passed, meaning=meaning)


def items_of(act: Act, message: Message) -> list[MessageItem]:
    """Return what a message is about."""
    return act.where(MessageItem, message_id=message.id)


def letter_of(message: Message) -> Letter:
    """Return the text of a message as a letter."""
    return Letter(message.language, message.subject, message.body)


def let_go(
    act: Act, message: Message, items: Iterable[MessageItem], way: Way, *, text: str = ""
) -> None:
    """Note with each card that its rung went, and move the card on."""
    all_stages = stages.listed(act)
    for item in items:
        if item.subject_kind != CARD:
            _said(act, message, item, KINDS.get(way, TouchKind.NOTE), text)
            continue
        card = act.find(Card, item.subject_id)
        if card is None:
            continue
        touch = steps.touch(
            act,
            card.id,
            KINDS.get(way, TouchKind.NOTE),
            text=text or message.subject,
            meaning=MEANINGS.get(item.does),
            about_id=message.id,
        )
        act.add(replace(touch, rung=item.rung, author=touch.author or message.author))
        arriving = moved_on(act, card, item.does, all_stages)
        touched = {} if way is Way.INSIDE else {"touched_at": act.now}
        act.edit(card, **touched, **arriving)


def _said(act: Act, message: Message, item: MessageItem, kind: TouchKind, text: str) -> None:
    """Note that a customer heard of a job, was told of a favour, or got news."""
    said = text or message.subject
    if item.subject_kind == FAVOUR:
        favour = act.find(Favour, item.subject_id)
        if favour is not None:
            customers.note_told(act, favour, kind, text or favour.what)
        return
    if item.subject_kind == CONTACT:
        act.add(
            steps.touch(
                act, None, kind, text=said, customer_id=message.customer_id, about_id=message.id
            )
        )
        return
    job = act.find(Job, item.subject_id)
    if job is not None:
        touch = steps.touch(act, None, kind, text=said, job_id=job.id, customer_id=job.customer_id)
        author = touch.author or message.author
        act.add(replace(touch, rung=item.rung, about_id=message.id, author=author))


def not_wanted(act: Act, message: Message, items: Sequence[MessageItem]) -> str:
    """Return why a message must not leave any more, as the name of a reason; "" when it may."""
    contact = act.find(Contact, message.contact_id)
    if message.contact_id and (contact is None or contact.mailed_at != message.recipient):
        return "other_address"
    if contact is not None and not may_be_written(contact, message.purpose):
        return "objected"
    known = {stage.id: stage for stage in stages.listed(act)}
    cards = {card.id: card for card in act.where(Card, id=tuple(one.subject_id for one in items))}
    pauses = [pause for pause in act.where(Pause) if pause.holds(act.today)]
    reasons = [
        _not_done(cards.get(item.subject_id))
        if item.rung == THANKS.key
        else _over(act, cards.get(item.subject_id), item, known, pauses)
        for item in items
        if item.subject_kind == CARD
    ]
    reasons += [
        _word_over(act, message, item, pauses) for item in items if item.subject_kind == JOB
    ]
    return next(filter(None, reasons), "")


def _word_over(act: Act, message: Message, item: MessageItem, pauses: Iterable[Pause]) -> str:
    """Return why nothing is said of a job any more: it ended, or somebody spoke to them since."""
    job = act.find(Job, item.subject_id)
    if job is None or job.closed_at or job.held_at or job.delivered_on:
        return "over"
    if any(is_about_job(pause, job) for pause in pauses):
        return "paused"
    touches = act.ask(asks.of_jobs, (job.id,)).get(job.id, ())
    heard = any(reaches(touch) and touch.at > message.made_at for touch in touches)
    return "answered" if heard or words_before(act, job.id) != item.cycle else ""


def _over(
    act: Act,
    card: Card | None,
    item: MessageItem,
    known: Mapping[str, Stage],
    pauses: Iterable[Pause],
) -> str:
    """Return why nothing is asked with a card any more."""
    if card is None or not is_followed(card, known[card.stage_id], act.today):
        return "over"
    touches = act.ask(asks.touches, card.id).get(card.id, [])
    if has_answered(touches):
        return "answered"
    if _went(touches, item.rung):
        return "over"
    if sum(touch.meaning is Meaning.SENT_BACK for touch in touches) != item.cycle:
        return "over"
    stands = stands_promised(touches)
    if any(is_about(pause, card) and (pause.reason or stands) for pause in pauses):
        return "paused"
    job = act.find(Job, card.job_id)
    return "job_held" if job is not None and (job.held_at or job.closed_at) else ""


def is_about_job(pause: Pause, job: Job) -> bool:
    """Return whether a pause holds for a job: its own, or its customer's."""
    of_customer = pause.customer_id is not None and pause.customer_id == job.customer_id
    return pause.job_id == job.id or of_customer


def _not_done(card: Card | None) -> str:
    """Return why nobody is thanked for a card."""
    return "" if card is not None and card.done_at is not None else "over"


def _went(touches: Iterable[Touch], rung: str) -> bool:
    """Return whether a person did themselves what a rung is there for, since it was asked anew."""
    went = False
    for touch in touches:
        went = touch.meaning is not Meaning.SENT_BACK and (went or touch.rung == rung != "")
    return went


def is_about(pause: Pause, card: Card) -> bool:
    """Return whether a pause holds for a card: its own, its job's or its customer's."""
    return (
        pause.card_id == card.id
        or (pause.job_id is not None and pause.job_id == card.job_id)
        or (pause.customer_id is not None and pause.customer_id == card.customer_id)
    )


def moved_on(act: Act, card: Card, does: Does, all_stages: Sequence[Stage]) -> Mapping[str, object]:
    """Return the fields of a card that a rung moves on which went, none where it stays."""
    target = _goes_on_to(card, does, all_stages)
    return steps.arrival(act, card, target, all_stages=all_stages) if target else {}


def _goes_on_to(card: Card, does: Does, all_stages: Sequence[Stage]) -> Stage | None:
    """Return the stage into which a card comes by a rung that went; None where it stays.

    A colleague who steps in tells the customer nothing.
    """
    if does is Does.MANAGER:
        return None
    here = next(stage for stage in all_stages if stage.id == card.stage_id)
    if here.kind in (StageKind.OURS, StageKind.DONE):
        return None
    waiting = [
        stage
        for stage in all_stages
        if stage.kind is StageKind.WAITING and stage.turn is Turn.CUSTOMER
    ]
    helping = [stage for stage in all_stages if stage.kind is StageKind.HELP]
    chosen = {Does.ASK: waiting[:1], Does.HELP: helping, Does.CALL: helping}
    target = next(iter(chosen.get(does, waiting[1:2] or waiting)), None)
    order = [stage.id for stage in all_stages]
    if target is None or order.index(target.id) <= order.index(here.id):
        return None
    return target
