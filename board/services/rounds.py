"""The daily round: what goes out today, approved, edited, or skipped with a reason.

Everything in it is computed from today's facts; only what somebody approved is a row.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import StageKind, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.job import Favour
from board.domain.ladder import THANKS, Does, Leaves, Pause, Way
from board.domain.mail_account import is_address
from board.domain.message import Message, MessageItem, MessageState
from board.domain.news import News
from board.domain.no_news import WORD
from board.domain.open_steps import OpenSteps
from board.domain.people import Purpose, may_be_written
from board.domain.rounds import (
    UNREACHED,
    Flag,
    Round,
    RoundItem,
    State,
    ceiling,
    leaves_at,
    too_much,
    unreached,
    week_before,
)
from board.domain.urgency import Grade, urgency
from board.services import (
    customers,
    favours_to_tell,
    following,
    mail_settings,
    news,
    outbox,
    owed_words,
    replies,
    settings,
    steps,
    thanks,
)
from board.services.round_texts import Texts
from board.store import asks, message_rows, pages, reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.change import Commit
    from board.domain.following import Followed
    from board.domain.job import Job
    from board.domain.people import Contact, Tone
    from board.domain.received import Received
    from board.services.action import Act
    from board.services.workspace import Workspace
    from board.store.message_rows import Sent

STATES = {
    MessageState.HELD: State.HELD,
    MessageState.UNCERTAIN: State.UNCERTAIN,
    MessageState.FAILED: State.FAILED,
    MessageState.SENT: State.SENT,
}
"""What is said of a message that waits; all others that wait are ready."""
UNCLEAR = frozenset({State.UNCERTAIN, State.FAILED})
CARD = "card"
OF_TEXT = frozenset({Flag.TONE, Flag.UNFILLED})
"""What is seen in the text alone."""


def listed(ws: Workspace, day: date | None = None) -> Round:
    """Return today's round, the most urgent first, or that of another ``day``; nothing is written.

    On a day on which the firm is closed it is that of the next one on which it works.
    """
    board, day = pages.board(ws.store), day or ws.workdays.next(ws.today())
    found = following.listed(ws, board, day=day)
    with ws.store.reading() as connection:
        waiting = message_rows.waiting(connection)
        cards = [each.card.id for each in found if each.due]
        taken = message_rows.taken(connection, cards)
        waits = {one.subject_id for _message, items in waiting for one in items}
        since = _start_of(ws, week_before(ws.today(), ws.workdays))
        sent = message_rows.sent_since(connection, since)
    texts = Texts(ws, board)
    due = [
        each for each in found if each.due and _key(each) not in taken and each.card.id not in waits
    ]
    untold = favours_to_tell.untold(ws)
    mentions = favours_to_tell.Mentions(board, texts, untold)
    guesses = [_of_guess(ws, board, *each) for each in replies.guesses(ws)]
    guessed = {one.card.id for each in guesses for one in each.followed}
    planned = [
        mentions.ride(_looked_at(each, guessed)) for each in _planned(ws, board, due, texts, sent)
    ]
    known = {each.card.id: each for each in found}
    rows = [item for row in waiting if (item := _of_message(ws, board, known, *row))]
    messages = [each for each in planned if each.way is Way.EMAIL]
    seen_to = {one.card.id for each in (*planned, *rows) for one in each.followed}
    written = {each.address for each in (*messages, *rows) if each.address}
    words = [
        mentions.ride(replace(each, flags=each.flags | _limits(ws, each, sent)))
        for each in owed_words.listed(ws, board, texts, day)
        if each.address not in written  # else it comes on another day
    ]
    told = {one.customer_id for one in sent}
    told |= {each.customer.id for each in (*messages, *rows, *words) if each.customer}
    fresh = [
        each
        for each in news.listed(ws, board, texts, busy={*filter(None, told)})
        if not _limits(ws, each, sent)
    ]
    return Round(
        messages=[*messages, *(each for each in rows if each.state not in UNCLEAR)],
        tasks=[each for each in planned if each.way is not Way.EMAIL],
        unclear=[each for each in rows if each.state in UNCLEAR],
        slipped=[each for each in _slipped(ws, board) if each not in seen_to],
        followed=found,
        words=words,
        thanks=[*thanks.listed(ws, board, texts, day, written=told)],
        news=fresh,
        favours=mentions.by_themselves(),
        guesses=guesses,
        day=day,
    )


def following_round(ws: Workspace) -> tuple[date, int]:
    """Return the day of the next round, and how many things wait for it so far."""
    day = ws.workdays.after(ws.workdays.next(ws.today()))
    return day, listed(ws, day).waiting


def finish(ws: Workspace) -> None:
    """Note that somebody went through the whole round, though nothing may have been to do."""
    with ws.setting_up() as act:
        settings.put_all(act, {settings.ROUND_FINISHED: act.now.isoformat()})


def of_messages(ws: Workspace, ids: Sequence[str]) -> list[RoundItem]:
    """Return messages that have left as they stand in the round of their day."""
    if not ids:
        return []
    board = pages.board(ws.store)
    with ws.store.reading() as connection:
        rows = message_rows.of_ids(connection, ids)
    return [item for row in rows if (item := _of_message(ws, board, {}, *row))]


def of_id(found: Round, wanted: str) -> RoundItem:
    """Return the one thing in a round whose card or message begins with ``wanted``."""
    fits = [
        each
        for each in found.items
        if any(name.startswith(wanted) for name in (each.key, *(f.card.id for f in each.followed)))
    ]
    if not fits:
        raise Refused("round_item_unknown", id=wanted)
    if len(fits) > 1:
        raise Refused("id_ambiguous", id=wanted, count=len(fits))
    return fits[0]


def approve(
    ws: Workspace,
    item: RoundItem,
    *,
    subject: str = "",
    body: str = "",
    by_itself: bool = False,
    wait: timedelta = timedelta(),
) -> Commit | None:
    """Let a message leave as it stands, or with another text; from then on it waits to be sent.

    It leaves after a ``wait`` at the earliest: so long it can be taken back.
    """
    if item.way is not Way.EMAIL or item.state is not State.PLANNED or item.letter is None:
        raise Refused("not_to_be_approved")
    if UNREACHED & item.flags:
        raise Refused("no_address", customer=item.customer.name if item.customer else "")
    with ws.action("approve") as act:
        outbox.refuse_done(act, item)
        message = outbox.message_of(act, item, subject=subject, body=body)
        act.add(
            replace(
                message,
                state=MessageState.READY,
                planned_for=leaves_at(item.contact, ws.firm, ws.workdays, act.now + wait),
                epoch=act.ask(reading.revision)[1],
                author="" if by_itself else message.author,
                by_itself=by_itself,
            )
        )
        outbox.add_items(act, message, item)
    return act.commit


def went_out(
    ws: Workspace,
    item: RoundItem,
    *,
    subject: str = "",
    body: str = "",
    text: str = "",
    reached: bool = True,
) -> Commit | None:
    """Note that a person did it: a message left by their own mail program, a letter, a call.

    Nobody ``reached`` is an attempt: it is noted, and the rung still waits.
    """
    verbs = {Way.PHONE: "log_call", Way.INSIDE: "stepped_in"}
    with ws.action(verbs.get(item.way, "went_out")) as act:
        outbox.refuse_done(act, item)
        if not reached:
            for each in item.followed:
                act.add(steps.touch(act, each.card.id, TouchKind.NOTE, text=text))
            if item.owed is not None:
                act.add(_note(act, item.owed.job, text))
            return act.commit
        message = outbox.message_of(act, item, subject=subject, body=body)
        left = replace(message, state=MessageState.TOLD, told_at=act.now)
        act.add(left)
        items = outbox.add_items(act, left, item)
        outbox.let_go(act, left, items, item.way, text=text)
    return act.commit


def told(ws: Workspace, item: RoundItem, text: str = "") -> Commit | None:
    """Note that favours which ride in no message were told on the phone."""
    with ws.action("told") as act:
        for favour in item.favours:
            customers.note_told(
                act, act.one(Favour, favour.id), TouchKind.CALL, text or favour.what
            )
    return act.commit


def so_far(ws: Workspace, item: RoundItem) -> list[Touch]:
    """Return what happened with what an item is about: its cards, its job, or the customer."""
    if item.followed:
        return ws.where(Touch, card_id=tuple(each.card.id for each in item.followed))
    if item.owed is not None:
        with ws.store.reading() as connection:
            return list(asks.of_jobs(connection, (item.owed.job.id,)).get(item.owed.job.id, ()))
    return ws.where(Touch, customer_id=item.customer.id) if item.customer else []


def with_text(ws: Workspace, item: RoundItem, *, subject: str, body: str) -> RoundItem:
    """Return a message as somebody edited it, looked through again."""
    looked = Texts(ws, pages.board(ws.store)).flags(subject, body, item.followed, item.contact)
    letter = replace(item.letter, subject=subject, body=body) if item.letter else None
    flags = (item.flags - OF_TEXT) | looked
    return replace(item, letter=letter, without=None, flags=flags)


def skip(ws: Workspace, item: RoundItem, reason: str) -> Commit | None:
    """Leave something out, and say why; the rungs after it come as planned.

    An ask comes again the next working day.
    """
    if not reason.strip():
        raise Refused("reason_missing")
    with ws.action("skip_rung") as act:
        if item.message is not None:
            message = act.one(Message, item.message.id)
            if message.state not in (MessageState.READY, MessageState.HELD, MessageState.FAILED):
                raise Refused("message_leaving")
            act.edit(message, state=MessageState.CANCELLED, said=reason)
            items = outbox.items_of(act, message)
            rungs = {each.subject_id: each.rung for each in items if each.subject_kind == CARD}
            for each in items:
                if each.subject_kind == outbox.FAVOUR:  # it is still to be told
                    act.edit(each, superseded_at=act.now)
        else:
            outbox.refuse_done(act, item)
            rungs = {each.card.id: _rung(each) for each in item.followed}
        _leave_out(act, item, reason)
        for card_id, rung in rungs.items():
            touch = steps.touch(act, card_id, TouchKind.NOTE, text=reason)
            act.add(replace(touch, instead_of=() if item.does is Does.ASK else (rung,)))
            if item.does is Does.ASK:  # nothing may overtake it, so it comes again
                quiet = Pause(act.new_id(), act.today, reason, act.author.name, act.today)
                act.add(replace(quiet, card_id=card_id))
    return act.commit


def _leave_out(act: Act, item: RoundItem, reason: str) -> None:
    """Note that nothing is said of a job this time, or of a favour today, and why.

    News that are left out do not come again.
    """
    if item.news is not None and item.contact is not None:
        of, about = item.contact.customer_id, item.contact.id
        note = steps.touch(act, None, TouchKind.NOTE, text=reason, customer_id=of, about_id=about)
        act.add(replace(note, instead_of=(item.news.id,)))
    if item.owed is not None:
        act.add(replace(_note(act, item.owed.job, reason), instead_of=(WORD,)))
    elif not item.followed:
        for favour in item.favours:
            of = favour.customer_id
            note = steps.touch(
                act, None, TouchKind.NOTE, text=reason, customer_id=of, about_id=favour.id
            )
            act.add(note)


def _note(act: Act, job: Job, text: str) -> Touch:
    return steps.touch(
        act, None, TouchKind.NOTE, text=text, job_id=job.id, customer_id=job.customer_id
    )


def approve_automatic(ws: Workspace, found: Round) -> int:
    """Approve what goes by itself: its rung says so, and nothing is to be looked at.

    Never on a day on which nobody works: what is computed for another is looked at again then.
    """
    mailbox = mail_settings.account(ws)
    if found.day != ws.today() or mailbox is None or mailbox.leaves is not Leaves.AUTO:
        return 0
    going = [
        each
        for each in found.messages
        if each.may_be_approved and each.leaves is Leaves.AUTO and not each.flags
    ]
    for each in going:
        approve(ws, each, by_itself=True)
    return len(going)


def _planned(
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
        flags = _limits(ws, item, sent)
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


def _of_message(
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


def _of_guess(ws: Workspace, board: Board, mail: Received, card: Card) -> RoundItem:
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


def _looked_at(item: RoundItem, guessed: Collection[str]) -> RoundItem:
    """Return a message with the mark that they may have answered: first somebody looks."""
    if any(each.card.id in guessed for each in item.followed):
        return replace(item, flags=item.flags | {Flag.ANSWERED})
    return item


def _limits(ws: Workspace, item: RoundItem, sent: Sequence[Sent]) -> frozenset[Flag]:
    customer_id = item.customer.id if item.customer else None
    return too_much(
        [each.at for each in sent if item.address and each.recipient == item.address],
        [each.at for each in sent if each.customer_id == customer_id],
        ws.now(),
        _start_of(ws, week_before(ws.today(), ws.workdays)),
        ws.firm,
    )


def _way(each: Followed, contact: Contact | None) -> Way:
    """Return how a rung goes: who must not or cannot be written to is called."""
    way = each.due.rung.rung.way if each.due else Way.EMAIL
    if way is Way.EMAIL and contact and not may_be_written(contact, Purpose.ORDER):
        return Way.PHONE
    return way


def _slipped(ws: Workspace, board: Board) -> list[str]:
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


def _key(each: Followed) -> tuple[str, str, int]:
    return each.card.id, _rung(each), each.ask.cycle


def _rung(each: Followed) -> str:
    return each.due.rung.rung.key if each.due else ""


def _start_of(ws: Workspace, day: object) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(ws.firm.zone))  # type: ignore[arg-type]
