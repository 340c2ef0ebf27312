"""What stands in the daily round: each thing as it would go out today, with what is against it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import StageKind
from board.domain.favours import Favour
from board.domain.ladder import THANKS, Does, Way
from board.domain.mail_account import is_address
from board.domain.message import Message, MessageItem, MessageState
from board.domain.news import News
from board.domain.open_steps import OpenSteps
from board.domain.people import Purpose, may_be_written
from board.domain.rounds import (
    Flag,
    RoundItem,
    State,
    ceiling,
    too_much,
    unreached,
    week_before,
)
from board.domain.urgency import Grade, urgency
from board.services import (
    following,
    outbox,
    owed_words,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.following import Followed
    from board.domain.people import Contact, Tone
    from board.domain.received import Received
    from board.services.round_texts import Texts
    from board.services.workspace import Workspace
    from board.store.message_rows import Sent

STATES = {
    MessageState.HELD: State.HELD,
    MessageState.UNCERTAIN: State.UNCERTAIN,
    MessageState.FAILED: State.FAILED,
    MessageState.SENT: State.SENT,
}
"""What is said of a message that waits; all others that wait are ready."""


def planned(
    ws: Workspace, board: Board, due: Sequence[Followed], texts: Texts, sent: Sequence[Sent]
) -> Iterator[RoundItem]:
    """Yield what is due and nobody has approved yet: mail together for each person, all else apart.

    A customer who needs a hand is asked for one thing at a time.
    """
    together: dict[tuple[str, str], list[Followed]] = defaultdict(list)
    for each in due:
        if not texts.is_readable(each.card):
            continue
        contact = board.written_to(each.card)
        way = _way(each, contact)
        spoken = _spoken(each, ceiling(ws.firm, board.customers.get(each.card.customer_id or "")))
        if way is Way.EMAIL and spoken is None:
            item = _item(board, [each], Way.PHONE, texts, contact)
            yield replace(item, flags=item.flags | {Flag.TOO_FIRM})
        elif way is Way.EMAIL and spoken:
            together[each.card.customer_id or "", contact.id if contact else ""].append(spoken)
        else:
            yield _item(board, [spoken or each], way, texts, contact)
    for (customer_id, contact_id), cards in together.items():
        customer, contact = board.customers[customer_id], board.contacts.get(contact_id)
        firmest = sorted(cards, key=_firmness)
        kept = firmest[:1] if customer.needs_a_hand else firmest
        item = _item(board, kept, Way.EMAIL, texts, contact)
        flags = limits(ws, item, sent)
        if flags and item.does is Does.CONSEQUENCE:
            yield replace(item, way=Way.PHONE, flags=item.flags)
        else:
            yield replace(item, flags=item.flags | flags)


def _spoken(each: Followed, highest: Tone) -> Followed | None:
    """Return a card whose rung of today speaks no firmer than its customer may be spoken to.

    None where the firmer word is all that the rung is there for.
    """
    now = each.due.rung if each.due else None
    if each.due is None or now is None or now.rung.tone.firmness <= highest.firmness:
        return each
    if now.rung.does is Does.CONSEQUENCE:
        return None
    spoken = now._replace(rung=replace(now.rung, tone=highest))
    return replace(each, due=each.due._replace(rung=spoken))


def _item(
    board: Board,
    followed: Sequence[Followed],
    way: Way,
    texts: Texts,
    contact: Contact | None,
) -> RoundItem:
    customer = board.customers.get(followed[0].card.customer_id or "")
    due = followed[0].due
    if due is None:
        raise ValueError(followed)  # whoever plans asks for what is due
    letter = texts.write(followed, contact) if way in (Way.EMAIL, Way.LETTER) else None
    flags = set(texts.flags(letter.subject, letter.body, followed, contact) if letter else ())
    address = contact.email if contact else ""
    if way is Way.EMAIL and not is_address(address):
        flags.add(unreached(customer, board.contacts.values()))
    if any(each.due and each.due.late for each in followed):
        flags.add(Flag.LATE)
    return RoundItem(
        key=followed[0].card.id,
        way=way,
        followed=tuple(followed),
        customer=customer,
        does=due.rung.rung.does,
        day=due.rung.day,
        rung=due.rung.rung,
        contact=contact,
        address=address,
        letter=letter,
        flags=frozenset(flags),
    )


def of_message(
    ws: Workspace,
    board: Board,
    known: Mapping[str, Followed],
    message: Message,
    items: Sequence[MessageItem],
) -> RoundItem | None:
    """Return what stands in the round for a message that waits or is unclear."""
    followed = [
        known.get(item.subject_id) or following.alone(board.cards[item.subject_id])
        for item in items
        if item.subject_id in board.cards
    ]
    word = owed_words.of_message(board, message, items)
    if not followed and word is None and message.purpose is not Purpose.NURTURE:
        return None
    rungs = {rung.key: rung for rung in followed[0].ladder.rungs} if followed else {}
    rungs[THANKS.key] = THANKS
    told = {item.subject_id for item in items if item.subject_kind == outbox.FAVOUR}
    return RoundItem(
        key=message.id,
        way=Way.EMAIL,
        followed=tuple(followed),
        customer=board.customers.get(message.customer_id or ""),
        does=items[0].does,
        day=ws.local_day(message.planned_for or message.made_at),
        rung=rungs.get(items[0].rung),
        contact=board.contacts.get(message.contact_id or ""),
        address=message.recipient,
        owed=word,
        news=_news_of(ws, message, items),
        favours=ws.where(Favour, id=tuple(told)) if told else (),
        letter=outbox.letter_of(message),
        state=STATES.get(message.state, State.READY),
        message=message,
        said=message.said,
    )


def _news_of(ws: Workspace, message: Message, items: Sequence[MessageItem]) -> News | None:
    item = next((each for each in items if each.subject_kind == outbox.CONTACT), None)
    if item is None:
        return None
    return News(item.rung, message.subject, message.body, ws.local_day(message.made_at))


def of_guess(ws: Workspace, board: Board, mail: Received, card: Card) -> RoundItem:
    """Return what stands in the round for a mail that may be an answer to a card."""
    return RoundItem(
        key=mail.id,
        way=Way.EMAIL,
        customer=board.customers.get(card.customer_id or ""),
        does=Does.ASK,
        day=ws.local_day(mail.at),
        followed=(following.alone(card),),
        contact=board.contacts.get(mail.contact_id or ""),
        mail=mail,
    )


def looked_at(item: RoundItem, guessed: Collection[str]) -> RoundItem:
    """Return a message with the mark that they may have answered: first somebody looks."""
    if any(each.card.id in guessed for each in item.followed):
        return replace(item, flags=item.flags | {Flag.ANSWERED})
    return item


def limits(ws: Workspace, item: RoundItem, sent: Sequence[Sent]) -> frozenset[Flag]:
    """Return which of the firm's limits a message would break today."""
    customer_id = item.customer.id if item.customer else None
    return too_much(
        [each.at for each in sent if item.address and each.recipient == item.address],
        [each.at for each in sent if each.customer_id == customer_id],
        ws.now(),
        start_of(ws, week_before(ws.today(), ws.workdays)),
        ws.firm,
    )


def _way(each: Followed, contact: Contact | None) -> Way:
    """Return how a rung goes: who must not or cannot be written to is called."""
    way = each.due.rung.rung.way if each.due else Way.EMAIL
    if way is Way.EMAIL and contact and not may_be_written(contact, Purpose.ORDER):
        return Way.PHONE
    return way


def slipped(ws: Workspace, board: Board) -> list[str]:
    """Return the late cards that nobody has touched since they became late, the latest first."""
    today = ws.today()
    waits = OpenSteps()
    waits.show(board)
    found = []
    for card in board.cards.values():
        stage = board.stages[card.stage_id]
        asleep = card.snoozed_until is not None and card.snoozed_until > today
        if asleep or stage.kind is StageKind.DONE:
            continue
        here = urgency(card, stage, today, ws.workdays, waits=waits.first_before(card) is not None)
        touched = max(card.stage_since, card.touched_at or card.created_at)
        if here.grade is Grade.LATE and here.date and ws.local_day(touched) <= here.date:
            found.append((here.date, card.title.casefold(), card.id))
    return [card_id for _day, _title, card_id in sorted(found)]


def _firmness(each: Followed) -> tuple[int, str]:
    order = list(Does)
    does = each.due.rung.rung.does if each.due else Does.ASK
    day = each.card.due.isoformat() if each.card.due else "9"
    return -order.index(does), day


def key_of(each: Followed) -> tuple[str, str, int]:
    """Return what is unique of the rung that goes today: card, rung and cycle."""
    return each.card.id, rung_of(each), each.ask.cycle


def rung_of(each: Followed) -> str:
    """Return the key of the rung that goes today, "" for none."""
    return each.due.rung.rung.key if each.due else ""


def start_of(ws: Workspace, day: object) -> datetime:
    """Return when a day begins where the firm is."""
    return datetime.combine(day, time(), ZoneInfo(ws.firm.zone))  # type: ignore[arg-type]
