"""Mail that came in: what it is taken for, and what follows from that, each mail once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from board.domain.answering import REFERENCE, Asked, Known, judged, plain_subject, reference
from board.domain.card import Card, Meaning, StageKind, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.folding import fold
from board.domain.following import is_followed
from board.domain.ladder import Pause
from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Consent, Contact, firsts
from board.domain.received import Became, Pressed, Received
from board.services import letters, outbox, places, sending, stages, steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from board.domain.answering import Verdict
    from board.domain.change import Commit
    from board.domain.mail_account import Account
    from board.domain.read_mail import ReadMail
    from board.services.action import Act
    from board.services.workspace import Workspace
    from board.store.reading import Reading

MOST_NAMED = 100
"""Message-IDs that a mail may name; the last ones are the nearest."""
LONGEST_NOTE = 2_000
WAIT = frozenset({StageKind.WAITING, StageKind.HELP})
LEFT = (MessageState.SENT, MessageState.TOLD, MessageState.IN_FLIGHT, MessageState.UNCERTAIN)
ANSWERS = {"approve": Pressed.YES, "yes": Pressed.YES, "more_time": Pressed.MORE_TIME}
ANSWERS |= {"call_me": Pressed.CALL_ME}


@dataclass(frozen=True, slots=True)
class Words:
    """What is said on the board in the language of whoever works at it.

    ``wrong_address`` is the title of the card about an address from which mail came back, given
    who has it and what it is; ``away`` is why nobody is asked who is away.
    """

    wrong_address: Callable[[str, str], str]
    away: str


class Guess(NamedTuple):
    """A mail that may be an answer to a card, for a person to say."""

    mail: Received
    card: Card


class Replies:
    """Takes the mail of one mailbox for what it is."""

    def __init__(self, ws: Workspace, account: Account, words: Words) -> None:
        """Know our own addresses, and the words of the one-click answers in all languages."""
        self._ws, self._words = ws, words
        ours = (account.sender, account.reply_to, account.user)
        self._own = frozenset(each.lower() for each in ours if "@" in each)
        self._pressed = {
            fold(texts.say(f"answers.{name}")): pressed
            for texts in (letters.words_for(ws, language) for language in LETTER_LANGUAGES)
            for name, pressed in ANSWERS.items()
        }
        self._pressed |= {
            fold(letters.words_for(ws, language).say("opt_out.word")): Pressed.NO_MORE
            for language in LETTER_LANGUAGES
        }

    def looks_at(self, head: ReadMail) -> bool:
        """Return whether more than the head of a mail is to be read: it may concern the board."""
        known = self._known(head, self._ws.now())
        return head.sender not in self._own and (
            head.returned is not None
            or bool(known.messages or known.contacts or known.asked or known.started)
        )

    def take(self, mail: ReadMail, at: datetime | None = None) -> Received | None:
        """Take a mail that came at an instant for what it is, with all that follows, in one action.

        None for one that does not concern the board, or that was taken before.
        """
        ws, now = self._ws, self._ws.now()
        at = min(at or now, now)
        verdict = judged(mail, self._known(mail, at), ws.local_day(at), ws.workdays)
        if verdict is None:
            return None
        header_id = name_of(mail)
        if verdict.message is not None and verdict.message.state is MessageState.UNCERTAIN:
            sending.found(ws, verdict.message.id)  # here is the proof that it left
        with ws.setting_up() as act:
            if act.where(Received, header_id=header_id):
                return None
            message = act.find(Message, verdict.message.id) if verdict.message else None
            cards = _cards(act, message, verdict.card_id)
            received = _received(act, mail, verdict, cards)
            received = replace(received, at=at, header_id=header_id)
            act.add(received)
            if verdict.became is Became.ANSWER:
                _answered(act, received, cards)
                _objected(act, received, message)
            elif verdict.became is Became.AWAY:
                _away(act, received, verdict, cards, self._words)
            elif verdict.became is Became.BOUNCE and message is not None:
                _bounced(act, received, message, cards, self._words)
        return received

    def _known(self, mail: ReadMail, at: datetime) -> Known:
        """Return what the board knows that a mail may be about."""
        returned = mail.returned.header_ids if mail.returned else ()
        named = tuple(dict.fromkeys((*mail.names, *returned)))[-MOST_NAMED:]
        pressed, subject = reference(mail.subject), plain_subject(mail.subject)
        with self._ws.reading() as reads:
            messages = reads.where(Message, header_id=named) if named else []
            started = reads.where(Received, header_id=named, became=Became.CARD) if named else []
            messages += reads.where(Message, id=pressed) if pressed else []
            alike = reads.where(Message, subject=subject, state=LEFT) if subject else []
            everybody = [one for one in reads.where(Contact) if one.email]
            contacts = [one for one in everybody if one.email.lower() == mail.sender]
            of_whom = {one.customer_id for one in contacts}
            asked = _asked(self._ws, reads, alike, of_whom, at)
        addresses: dict[str, set[str]] = defaultdict(set)
        for one in everybody:
            addresses[one.customer_id].add(one.email.lower())
        order = {header_id: number for number, header_id in enumerate(mail.names)}
        return Known(
            own=self._own,
            messages=sorted(messages, key=lambda one: order.get(one.header_id, -1)),
            contacts=contacts,
            addresses=addresses,
            asked=asked,
            words=self._pressed,
            started=sorted(started, key=lambda one: one.at),
        )


def guesses(ws: Workspace) -> list[Guess]:
    """Return the mails that may be answers to cards that still wait, one a card, the latest."""
    found = {
        each.card_id: each
        for each in sorted(ws.where(Received, became=Became.GUESS), key=lambda one: one.at)
        if each.card_id
    }
    if not found:
        return []
    known = {stage.id: stage for stage in stages.listed(ws)}
    return [
        Guess(found[card.id], card)
        for card in ws.where(Card, id=tuple(found))
        if card.archived_at is None and known[card.stage_id].kind in WAIT
    ]


def is_answer(ws: Workspace, received_id: str) -> Commit | None:
    """Take a person's word that a mail is an answer: it is our turn now."""
    with ws.action("answered") as act:
        received = _guess(act, received_id)
        message = act.find(Message, received.message_id)
        act.edit(received, became=Became.ANSWER)
        _answered(act, received, _cards(act, message, received.card_id))
        _objected(act, received, message)
    return act.commit


def is_no_answer(ws: Workspace, received_id: str) -> Commit | None:
    """Take a person's word that a mail has nothing to do with what was asked."""
    with ws.action("no_answer") as act:
        act.edit(_guess(act, received_id), became=Became.LEFT)
    return act.commit


def _guess(act: Act, received_id: str) -> Received:
    received = act.one(Received, received_id)
    if received.became is not Became.GUESS:
        raise Refused("round_item_done", title=received.subject)
    return received


def _asked(
    ws: Workspace, reads: Reading, alike: Sequence[Message], customers: set[str], at: datetime
) -> list[Asked]:
    """Return the cards that had been asked by then, of customers or with such a subject."""
    about = reads.where(MessageItem, message_id=tuple(one.id for one in alike)) if alike else []
    cards = reads.where(Card, id=tuple(one.subject_id for one in about)) if about else []
    if customers:
        cards += reads.where(Card, customer_id=tuple(customers), done_at=None, archived_at=None)
    if not cards:
        return []
    known = {stage.id: stage for stage in stages.listed(ws)}
    waiting = {
        card.id: card
        for card in cards
        if is_followed(card, known[card.stage_id], ws.today())
        and known[card.stage_id].kind in WAIT
        and (card.begun_at or card.stage_since) <= at
    }
    items = reads.where(MessageItem, subject_id=tuple(waiting)) if waiting else []
    ids = tuple({one.message_id for one in items})
    said = {one.id: one.subject for one in reads.where(Message, id=ids)} if ids else {}
    subjects: dict[str, list[str]] = defaultdict(list)
    for item in items:
        subjects[item.subject_id].append(said.get(item.message_id, ""))
    latest = sorted(waiting.values(), key=lambda card: card.stage_since, reverse=True)
    return [Asked(card.id, card.customer_id or "", tuple(subjects[card.id])) for card in latest]


def _cards(act: Act, message: Message | None, card_id: str | None) -> list[Card]:
    """Return the cards that a mail is about: all of the message that it names."""
    ids = [item.subject_id for item in outbox.items_of(act, message)] if message else []
    ids += [message.card_id] if message and message.card_id else []
    ids += [card_id] if card_id else []
    found = (act.find(Card, each) for each in dict.fromkeys(ids))
    return [card for card in found if card is not None]


def _received(act: Act, mail: ReadMail, verdict: Verdict, cards: Sequence[Card]) -> Received:
    first = cards[0] if cards else None
    contact, message = verdict.contact, verdict.message
    whose = contact.customer_id if contact else message.customer_id if message else None
    return Received(
        act.new_id(),
        act.now,
        mail.header_id,
        sender=mail.sender,
        sender_name=mail.sender_name,
        subject=mail.subject,
        text=mail.text,
        became=verdict.became,
        pressed=verdict.pressed,
        card_id=first.id if first else None,
        customer_id=whose or (first.customer_id if first else None),
        contact_id=contact.id if contact else None,
        message_id=message.id if message else None,
    )


def name_of(mail: ReadMail) -> str:
    """Return the Message-ID of a mail; one that has none gets a name, the same one always."""
    if mail.header_id:
        return mail.header_id
    said = "\n".join((mail.sender, str(mail.at), mail.subject, mail.text))
    return f"<{sha256(said.encode()).hexdigest()[:32]}@unnamed>"


def _answered(act: Act, received: Received, cards: Iterable[Card]) -> None:
    """Note that they answered, and take the cards that still wait up as our turn."""
    all_stages = stages.listed(act)
    known = {stage.id: stage for stage in all_stages}
    target = stages.home(all_stages, StageKind.OURS)
    for card in cards:
        said = _said(act, received, card, TouchKind.EMAIL)
        before = act.where(Touch, card_id=card.id)
        # Before something that went out since, it would look as if that were still to be answered.
        at = act.now if any(each.at > received.at for each in before) else received.at
        act.add(replace(said, at=at, inbound=True, meaning=Meaning.ANSWERED))
        arriving: dict[str, object] = {}
        over = card.done_at is not None or card.archived_at is not None
        if not over and known[card.stage_id].kind not in (StageKind.OURS, StageKind.DONE):
            arriving = steps.arrival(act, card, target, all_stages=all_stages)
        act.edit(card, touched_at=act.now, **arriving)


def _objected(act: Act, received: Received, message: Message | None) -> None:
    """Write no more of what a message was for to whoever pressed that they want none."""
    contact = act.find(Contact, received.contact_id)
    if received.pressed is Pressed.NO_MORE and message is not None and contact is not None:
        said = Consent(message.purpose, given=False, on=act.today, why=received.subject)
        act.edit(contact, consents=(*contact.consents, said))


def _away(
    act: Act, received: Received, verdict: Verdict, named: Sequence[Card], words: Words
) -> None:
    """Ask nothing, until they are back, about the cards for which this person is written to."""
    whose = verdict.contact
    if whose is None or verdict.until is None:
        return
    theirs = act.where(Contact, customer_id=whose.customer_id)
    first = firsts(one for one in theirs if one.mailed_at).get(whose.customer_id)
    reached = {one.id for one in theirs if one.mailed_at}
    known = {stage.id: stage for stage in stages.listed(act)}
    cards = {card.id: card for card in named}
    for card in act.where(Card, customer_id=whose.customer_id, done_at=None, archived_at=None):
        to = card.contact_id if card.contact_id in reached else first and first.id
        if to == whose.id:
            cards[card.id] = card
    pauses = act.where(Pause)
    for card in cards.values():
        quiet = any(
            outbox.is_about(each, card)
            and each.holds(act.today)
            and (each.last is None or each.last >= verdict.until)
            for each in pauses
        )
        if not quiet and is_followed(card, known[card.stage_id], act.today):
            pause = Pause(act.new_id(), act.today, words.away, last=verdict.until)
            act.add(replace(pause, author=_whose(received), card_id=card.id))
            act.add(_said(act, received, card, TouchKind.NOTE))


def _bounced(
    act: Act, received: Received, message: Message, cards: Sequence[Card], words: Words
) -> None:
    """Write nothing more to an address, and have somebody find out the right one, once."""
    address = message.recipient
    has_it = [one for one in act.where(Contact) if one.email.lower() == address.lower()]
    for one in has_it:
        act.edit(one, bounced=one.email)
    for card in cards:
        act.add(_said(act, received, card, TouchKind.NOTE))
    key = f"bounced:{message.contact_id or message.customer_id}:{address.lower()}"
    if act.where(Card, also_removed=True, import_key=key):
        return
    target = stages.home(stages.listed(act), StageKind.OURS)
    [position] = places.last_positions(act, target)
    name = next((one.name for one in has_it if one.id == message.contact_id), "")
    act.add(
        Card(
            id=act.new_id(),
            title=words.wrong_address(name, address),
            stage_id=target.id,
            created_at=act.now,
            stage_since=act.now,
            position=position,
            customer_id=message.customer_id,
            contact_id=message.contact_id,
            job_id=message.job_id,
            owner_id=next((card.owner_id for card in cards if card.owner_id), None),
            due=act.ws.workdays.next(act.today),
            import_key=key,
        )
    )


def _said(act: Act, received: Received, card: Card, kind: TouchKind) -> Touch:
    """Return what came as something that happened on a card."""
    word = REFERENCE.sub("", received.subject).strip()
    pressed = word != received.subject  # a one-click answer says all in its subject
    lines = [word if pressed or not received.text.strip() else "", received.text.strip()]
    said = steps.touch(act, card.id, kind, text="\n".join(filter(None, lines))[:LONGEST_NOTE])
    return replace(said, author=_whose(received), about_id=received.message_id or "")


def _whose(received: Received) -> str:
    return received.sender_name or received.sender
