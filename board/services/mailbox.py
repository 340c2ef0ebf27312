"""The mailbox of the firm: which it is, what its password is asked from, and giving mail to it."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Card
from board.domain.errors import Refused, StoreAway
from board.domain.mail_account import LOOPBACK
from board.domain.message import Message, MessageItem
from board.domain.people import Contact, Purpose
from board.domain.received import Became, Received
from board.domain.reminder_text import offered_answers
from board.domain.sending import Answer, Outcome, Reason
from board.exchange.calendar import CalendarDay, calendar_bytes
from board.mail import compose, read_back, wire
from board.mail.line import Trouble
from board.mail.secrets import Secrets
from board.services import letters, sending, settings
from board.services.ledger import Ledger
from board.services.mail_settings import ANSWERS, SENT, account, forget, note_passed, set_up
from board.services.workspace import new_id
from board.store import message_rows, reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from board.domain.change import Commit
    from board.domain.mail_account import Account
    from board.services.workspace import Workspace

__all__ = ["Secrets", "account", "forget", "set_up"]  # all about a mailbox in one place
HELD = "mail_held"
ANOTHER_DAY = timedelta(days=1)


def ledger(ws: Workspace) -> Ledger:
    """Return what this computer remembers of the board's mail, in the folder of its state."""
    if ws.state is None:
        raise ValueError(ws)  # said by whoever opens a board
    return Ledger(ws.state, _identity(ws))


def waiting(ws: Workspace) -> Account | None:
    """Return the mailbox when something may leave through it by now."""
    mailbox = account(ws)
    if mailbox is None or not mailbox.sends:
        return None
    with ws.store.reading() as connection:
        ready = message_rows.next_ready(connection, ws.now())
    return mailbox if ready else None


def watched(ws: Workspace) -> Account | None:
    """Return the mailbox when answers are to be looked for in it.

    Not from a board that was tried out on another day: what came there is not for it.
    """
    mailbox = account(ws)
    if mailbox is None or not mailbox.imap_host:
        return None
    elsewhere = mailbox.imap_host not in LOOPBACK
    return None if elsewhere and (on_another_day(ws) or settings.get(ws, HELD)) else mailbox


def outbox(
    ws: Workspace,
    mailbox: Account,
    password: str,
    remembered: Ledger,
    *,
    step: Callable[[str], None] = lambda _name: None,
    ask: sending.Ask = lambda job: job(),
    looked: datetime | None = None,
) -> sending.Outbox:
    """Return what sends the board's mail through a mailbox; Refused where it is held.

    ``looked`` is when this program looked for what may leave before.
    """
    ask(lambda: refuse_held(ws, mailbox))
    board = ask(lambda: _identity(ws))

    def give(message: Message, may_leave: Callable[[], bool]) -> Answer:
        mail = ask(lambda: _mail(ws, mailbox, message, board))
        return _hand_over(mailbox, password, mail, may_leave, step)

    def named(message: Message) -> str:
        return _message_id(message, mailbox, board)

    return sending.Outbox(ws, remembered, give, step, ask, named=named, looked=looked)


def try_it(
    ws: Workspace,
    mailbox: Account,
    password: str,
    subject: str,
    body: str,
    *,
    ask: sending.Ask = lambda job: job(),
) -> Answer:
    """Send a test to the mailbox itself and return what the server made of it."""
    test = Message(new_id(), ws.now(), subject, body, recipient=mailbox.sender)
    mail = ask(lambda: _mail(ws, mailbox, test, _identity(ws)))
    answer = _hand_over(mailbox, password, mail, lambda: True)
    if answer.outcome is Outcome.SENT:
        ask(lambda: note_passed(ws, mailbox, SENT))
    return answer


def try_reading(
    ws: Workspace, mailbox: Account, password: str, *, ask: sending.Ask = lambda job: job()
) -> Answer:
    """Open the folder in which answers come and return what became of that."""
    from board.mail import inbox  # who only sends does without

    try:
        with inbox.opened(mailbox, password):
            ask(lambda: note_passed(ws, mailbox, ANSWERS))
    except Trouble as trouble:
        return trouble.answer
    return Answer(Outcome.SENT, Reason.ACCEPTED)


def _hand_over(
    mailbox: Account,
    password: str,
    mail: compose.Mail,
    may_leave: Callable[[], bool],
    step: Callable[[str], None] = lambda _name: None,
) -> Answer:
    """Hand one message over, if it reads as it was meant."""
    raw = compose.outgoing(mail)
    if not read_back.says(raw, mail):
        return Answer(Outcome.FAILED, Reason.UNREADABLE)
    return wire.send(mailbox, password, raw, mail.recipient, may_leave, step=step)


def _identity(ws: Workspace) -> str:
    with ws.store.reading() as connection:
        return reading.identity(connection)


def on_another_day(ws: Workspace) -> bool:
    """Return whether a day is only tried out, so that nothing may leave."""
    return abs(ws.now() - ws.real_now()) > ANOTHER_DAY


def note_another_day(ws: Workspace) -> None:
    """Hold the mail of a board that is opened on a day that is only tried out."""
    mailbox = account(ws)
    if not mailbox or mailbox.host in LOOPBACK or not on_another_day(ws) or settings.get(ws, HELD):
        return
    with suppress(StoreAway), ws.setting_up() as act:  # one that can only be read sends nothing
        settings.put_all(act, {HELD: True})


class Held(NamedTuple):
    """Why a person must say go before any mail leaves: another day was tried, or they said stop."""

    tried_out: bool
    stopped: bool


def held(ws: Workspace) -> Held:
    """Return whether mail is held, and why."""
    return Held(bool(settings.get(ws, HELD)), bool(settings.get(ws, sending.STOPPED)))


def refuse_held(ws: Workspace, mailbox: Account) -> None:
    """Refuse to send from a board that was tried on another day, before a person says go.

    Also where everybody sends from their own mail program.
    """
    if not mailbox.sends:
        raise Refused("mail_drafts_only")
    if mailbox.host not in LOOPBACK and (on_another_day(ws) or settings.get(ws, HELD)):
        raise Refused("mail_held")


def stop(ws: Workspace) -> Commit | None:
    """Let nothing leave, not even what is on its way to the server, until somebody says go."""
    return settings.put(ws, sending.STOPPED, value=True)


def release(ws: Workspace) -> Commit | None:
    """Let the mail go that was stopped, or held since another day was tried out."""
    with ws.action("settings") as act:
        settings.put_all(act, {HELD: False, sending.STOPPED: False})
    return act.commit


def _mail(ws: Workspace, mailbox: Account, message: Message, board: str) -> compose.Mail:
    contacts = ws.where(Contact, id=message.contact_id) if message.contact_id else []
    words = letters.words_for(ws, message.language)
    return compose.Mail(
        sender=mailbox.sender,
        sender_name=mailbox.sender_name or ws.firm.name,
        recipient=message.recipient,
        recipient_name=contacts[0].name if contacts else "",
        subject=message.subject,
        body=message.body,
        message_id=message.header_id or _message_id(message, mailbox, board),
        at=ws.local_time(ws.now()),
        reply_to=mailbox.reply_to,
        by_itself=message.by_itself,
        answers=offered_answers(words, message.body) if mailbox.one_click else (),
        answers_to=_answered(ws, message),
        opt_out=words.say("opt_out.word") if message.purpose is Purpose.NURTURE else "",
        attachments=_dates(ws, message),
    )


def _answered(ws: Workspace, message: Message) -> str:
    """Return the Message-ID of the last mail of theirs about the same, "" where there is none."""
    about = {item.subject_id for item in ws.where(MessageItem, message_id=message.id)}
    about |= {message.card_id} if message.card_id else set()
    mails = [
        one
        for one in (ws.where(Received, card_id=tuple(about)) if about else ())
        if one.became in (Became.CARD, Became.ANSWER)
        and one.sender == message.recipient.lower()
        and compose.HEADER_ID.fullmatch(one.header_id)
    ]
    return max(mails, key=lambda one: one.at).header_id if mails else ""


def _message_id(message: Message, mailbox: Account, board: str) -> str:
    return f"<{message.id}.{board}@{mailbox.sender.rpartition('@')[2]}>"


def _dates(ws: Workspace, message: Message) -> tuple[compose.Attachment, ...]:
    """Return the day by which the one thing is needed, for the customer's own calendar."""
    items = ws.where(MessageItem, message_id=message.id)
    cards = ws.where(Card, id=items[0].subject_id) if len(items) == 1 else []
    if not cards or cards[0].due is None:
        return ()
    day = CalendarDay(f"due-{cards[0].id}", cards[0].due, message.subject)
    return (compose.Attachment("date.ics", "calendar", calendar_bytes([day], ws.now())),)
