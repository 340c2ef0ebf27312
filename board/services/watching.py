"""Watches the mailbox for answers: a line that stays open, and comes again whatever ends it.

It waits for the network in a thread of its own and asks for all that is read or written on the
board. What it has looked at it remembers outside the board, after that was taken: so a mail may be
looked at twice, which counts once, and none is left out.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from board.domain.errors import BadFile, BoardError
from board.domain.sending import PASSES, Answer, Outcome, Reason
from board.exchange.sandbox import Reader
from board.mail import inbox
from board.mail.line import Trouble
from board.services import mail_cards, mail_settings, sending
from board.services.replies import Replies
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from board.domain.mail_account import Account
    from board.domain.read_mail import ReadMail
    from board.mail.inbox import Arrived, Inbox
    from board.services.ledger import Ledger
    from board.services.replies import Words
    from board.services.workspace import Workspace

    Take = Callable[[Inbox, Reader, Sequence[int]], None]

FIRST_DAYS = 14
"""How far back is looked into a mailbox that was not watched before."""
IDLE_SECONDS = 240.0
"""A line that the network has lost tells nothing: so often it has to show that it is there."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 900.0
log = logging.getLogger(__name__)


class Watching:
    """Looks at what comes into a mailbox until it is ended.

    ``ask`` has a job done where the board is read and written. ``told`` hears of each
    change of whether the mailbox can be read, and why not.
    """

    def __init__(
        self,
        ws: Workspace,
        account: Account,
        secret: str,
        words: Words,
        *,
        remembered: Ledger,
        ask: sending.Ask = lambda job: job(),
        told: Callable[[Answer], object] = lambda _answer: None,
        connect: Callable[..., AbstractContextManager[Inbox]] | None = None,
    ) -> None:
        self._ws, self._account, self._secret, self._words = ws, account, secret, words
        self._remembered = remembered
        self._ask, self._told = ask, told
        self._connect = connect or inbox.opened
        self._ended = Event()
        self._box: Inbox | None = None
        self._last: Reason | None = None
        self._misses_folder = False
        self._rests = FIRST_WAIT

    def end(self) -> None:
        """End it at once, from another thread."""
        self._ended.set()
        box = self._box
        if box is not None:
            box.cut()

    def run(self) -> None:
        """Watch until the end."""
        while not self._ended.is_set():
            try:
                with self._connect(self._account, self._secret) as box:
                    self._box = box
                    self._say(Answer(Outcome.SENT, Reason.ACCEPTED))
                    self._watch(box)
            except Trouble as trouble:
                self._say(trouble.answer)
                if trouble.answer.reason not in PASSES:
                    self._rests = LONGEST_WAIT
            except BoardError:  # the board is away, or was closed; the mail stays where it is
                log.info("the mailbox waits for the board")
            except Exception:
                log.exception("watching the mailbox failed")
                self._rests = LONGEST_WAIT
            finally:
                self._box = None
            self._ended.wait(self._rests)
            self._rests = min(2 * self._rests, LONGEST_WAIT)

    def _watch(self, box: Inbox) -> None:
        replies = self._ask(lambda: Replies(self._ws, self._account, self._words))
        while not self._ended.is_set():
            self._find_uncertain(box)
            if self._account.cards_folder:
                self._make_cards(box)  # first: what comes after the last look ends the waiting
            self._look(box, self._account.imap_folder, partial(self._take, replies))
            self._rests = FIRST_WAIT
            if not self._ended.is_set():
                box.wait(IDLE_SECONDS)

    def _say(self, answer: Answer) -> None:
        if self._ended.is_set() or answer.reason is self._last:
            return
        self._last = answer.reason
        if answer.outcome is Outcome.SENT:
            seen = mail_settings.ANSWERS
            self._ask(lambda: mail_settings.note_passed(self._ws, self._account, seen))
        self._told(answer)

    def _find_uncertain(self, box: Inbox) -> None:
        """Look among what was sent for the messages of which nobody knows whether they left."""
        missing = self._ask(lambda: sending.uncertain(self._ws))
        folder = box.sent_folder() if missing else ""
        if not folder:
            return
        box.look_into(folder)
        for message in missing:
            if box.has(message.header_id):
                self._ask(partial(sending.found, self._ws, message.id))
        box.look_into(self._account.imap_folder)

    def _make_cards(self, box: Inbox) -> None:
        """Make cards of what somebody moved into the folder for that; without it, say so once."""
        folder = self._account.cards_folder
        try:
            box.look_into(folder)
        except Trouble as trouble:
            if trouble.answer.reason is not Reason.NO_FOLDER:
                raise
            if not self._misses_folder:
                self._misses_folder = True
                self._told(trouble.answer)
        else:
            self._look(box, folder, self._make)
        box.look_into(self._account.imap_folder)

    def _look(self, box: Inbox, name: str, take: Take) -> None:
        """Take what came into the folder since the last look."""
        folder = self._ask(partial(self._place, name))
        validity, last = self._remembered.seen(folder)
        if validity == box.validity:
            uids = box.after(last)
        else:
            uids = box.since(self._ws.today() - timedelta(days=FIRST_DAYS))
        if not uids:
            return
        with Reader() as reader:
            for start in range(0, len(uids), inbox.HEADS_AT_ONCE):
                some = uids[start : start + inbox.HEADS_AT_ONCE]
                take(box, reader, some)
                if self._ended.is_set():
                    return
                self._remembered.see(folder, box.validity, some[-1])

    def _place(self, folder: str) -> str:
        """Return under which name it is remembered what was looked at.

        A board that was put back has forgotten the mail of since then, so it is looked at again.
        """
        with self._ws.store.reading() as connection:
            _revision, epoch = reading.revision(connection)
        mailbox = self._account
        return f"{epoch} {mailbox.user}@{mailbox.imap_host} {folder}"

    def _make(self, box: Inbox, reader: Reader, uids: Sequence[int]) -> None:
        for each in box.heads(uids):
            mail = _as_read(reader, _whole(box, each))
            if mail is not None and mail_cards.is_one(mail) and not self._ended.is_set():
                self._ask(partial(mail_cards.make, self._ws, [mail], by_itself=True))

    def _take(self, replies: Replies, box: Inbox, reader: Reader, uids: Sequence[int]) -> None:
        for each in box.heads(uids):
            if self._ended.is_set():
                return
            mail = self._read(box, replies, reader, each)
            if mail is not None:
                self._ask(partial(replies.take, mail, each.at))

    def _read(
        self, box: Inbox, replies: Replies, reader: Reader, arrived: Arrived
    ) -> ReadMail | None:
        """Return a mail that may concern the board; of all others nobody reads the text."""
        head = _as_read(reader, arrived.head)
        if head is None or not self._ask(partial(replies.looks_at, head)):
            return None
        whole = _as_read(reader, _whole(box, arrived))
        return whole or head  # a text that cannot be read answers all the same


def _whole(box: Inbox, arrived: Arrived) -> bytes:
    return arrived.head.rstrip(b"\r\n") + b"\r\n\r\n" + box.text(arrived.uid)


def _as_read(reader: Reader, raw: bytes) -> ReadMail | None:
    try:
        return reader.read_mail(raw)
    except BadFile:
        log.info("a mail could not be read")
        return None
