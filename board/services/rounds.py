"""The daily round: what goes out today, approved, edited, or skipped with a reason.

Everything in it is computed from today's facts; only what somebody approved is a row.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import Touch, TouchKind
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.ladder import Does, Leaves, Pause, Way
from board.domain.message import Message, MessageState
from board.domain.no_news import WORD
from board.domain.rounds import (
    UNREACHED,
    Flag,
    Round,
    RoundItem,
    State,
    leaves_at,
    week_before,
)
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
    watch,
)
from board.services.round_items import (
    key_of,
    limits,
    looked_at,
    of_guess,
    of_message,
    planned,
    rung_of,
    slipped,
    start_of,
)
from board.services.round_texts import Texts
from board.store import asks, message_rows, pages, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from board.domain.board import Board
    from board.domain.change import Commit
    from board.domain.job import Job
    from board.services.action import Act
    from board.services.workspace import Workspace

UNCLEAR = frozenset({State.UNCERTAIN, State.FAILED})
CARD = "card"
OF_TEXT = frozenset({Flag.TONE, Flag.UNFILLED})
"""What is seen in the text alone."""


def listed(
    ws: Workspace,
    day: date | None = None,
    *,
    seen: Board | None = None,
    rest: Callable[[], object] = lambda: None,
) -> Round:
    """Return today's round, the most urgent first, or that of another ``day``; nothing is written.

    On a day on which the firm is closed it is that of the next one on which it works. Whoever has
    ``seen`` the board saves reading all its cards. ``rest`` is called between the single things:
    those of a large board take a second.
    """
    board, day = watch.up_to_date(ws, seen), day or ws.workdays.next(ws.today())
    found = following.listed(ws, board, day=day, rest=rest)
    with ws.store.reading() as connection:
        waiting = message_rows.waiting(connection)
        cards = [each.card.id for each in found if each.due]
        taken = message_rows.taken(connection, cards)
        waits = {one.subject_id for _message, items in waiting for one in items}
        since = start_of(ws, week_before(ws.today(), ws.workdays))
        sent = message_rows.sent_since(connection, since)
    board = watch.with_cards(ws, board, waits)  # of what waits, also those done long ago
    texts = Texts(ws, board)
    due = [
        each
        for each in found
        if each.due and key_of(each) not in taken and each.card.id not in waits
    ]
    untold = favours_to_tell.untold(ws)
    mentions = favours_to_tell.Mentions(board, texts, untold)
    guesses = [of_guess(ws, board, *each) for each in replies.guesses(ws)]
    guessed = {one.card.id for each in guesses for one in each.followed}
    going = []
    for each in planned(ws, board, due, texts, sent):
        rest()
        going.append(mentions.ride(looked_at(each, guessed)))
    known = {each.card.id: each for each in found}
    rows = [item for row in waiting if (item := of_message(ws, board, known, *row))]
    messages = [each for each in going if each.way is Way.EMAIL]
    seen_to = {one.card.id for each in (*going, *rows) for one in each.followed}
    written = {each.address for each in (*messages, *rows) if each.address}
    words = [
        mentions.ride(replace(each, flags=each.flags | limits(ws, each, sent)))
        for each in owed_words.listed(ws, board, texts, day)
        if each.address not in written  # else it comes on another day
    ]
    told = {one.customer_id for one in sent}
    told |= {each.customer.id for each in (*messages, *rows, *words) if each.customer}
    fresh = [
        each
        for each in news.listed(ws, board, texts, busy={*filter(None, told)})
        if not limits(ws, each, sent)
    ]
    return Round(
        messages=[*messages, *(each for each in rows if each.state not in UNCLEAR)],
        tasks=[each for each in going if each.way is not Way.EMAIL],
        unclear=[each for each in rows if each.state in UNCLEAR],
        slipped=[each for each in slipped(ws, board) if each not in seen_to],
        followed=found,
        words=words,
        thanks=[*thanks.listed(ws, board, texts, day, written=told)],
        news=fresh,
        favours=mentions.by_themselves(),
        guesses=guesses,
        day=day,
    )


def following_round(
    ws: Workspace, seen: Board | None = None, rest: Callable[[], object] = lambda: None
) -> tuple[date, int]:
    """Return the day of the next round, and how many things wait for it so far."""
    day = ws.workdays.after(ws.workdays.next(ws.today()))
    return day, listed(ws, day, seen=seen, rest=rest).waiting


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
    return [item for row in rows if (item := of_message(ws, board, {}, *row))]


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


def with_text(
    ws: Workspace, item: RoundItem, *, subject: str, body: str, seen: Board | None = None
) -> RoundItem:
    """Return a message as somebody edited it, looked through again."""
    texts = Texts(ws, watch.up_to_date(ws, seen))
    looked = texts.flags(subject, body, item.followed, item.contact)
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
            rungs = {each.card.id: rung_of(each) for each in item.followed}
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
