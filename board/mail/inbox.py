"""The mailbox as it is read: heads and first lines of what is new, and nothing is changed there.

Its folders are opened so that the server itself refuses every change (EXAMINE), and what is fetched
stays unread (BODY.PEEK). A server may keep silent, talk without end or announce any size: each
command has its seconds, and an answer its size.
"""

from __future__ import annotations

import imaplib
import re
import select
import socket
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from imap_tools.errors import MailboxFolderSelectError, UnexpectedCommandStatusError
from imap_tools.mailbox import BaseMailBox

from board.domain.sending import Reason
from board.mail.line import Trouble, meaning, secured
from board.mail.tokens import access_token, forget
from board.mail.wire import login_refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from board.domain.mail_account import Account

HEAD_BYTES, TEXT_BYTES = 64 * 1024, 256 * 1024
MOST_BYTES = 4 * 1024 * 1024
"""An answer that is longer is none: 20 heads are shorter, and so is a text."""
HEADS_AT_ONCE = 20
CONNECT_SECONDS, REPLY_SECONDS = 30.0, 60.0
PIECE = 16_384
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
UID = re.compile(rb"\bUID (\d+)")
SENT_FLAG = "\\sent"


@contextmanager
def _told(secret: str = "") -> Iterator[None]:
    """Let whatever goes wrong on the line say what it means, and nothing secret."""
    try:
        yield
    except MailboxFolderSelectError:
        raise Trouble(Reason.NO_FOLDER) from None
    except OSError as error:
        raise Trouble(meaning(error)) from None
    except imaplib.IMAP4.abort as error:
        raise Trouble(Reason.NONSENSE, _without(str(error), secret)) from None
    except (imaplib.IMAP4.error, UnexpectedCommandStatusError, ValueError) as error:
        raise Trouble(Reason.REFUSED, _without(str(error), secret)) from None


class Arrived(NamedTuple):
    """A message in the mailbox: its number there, when it came, and its head."""

    uid: int
    at: datetime | None
    head: bytes


@contextmanager
def opened(
    account: Account,
    secret: str,
    folder: str = "",
    *,
    connect: float = CONNECT_SECONDS,
    reply: float = REPLY_SECONDS,
) -> Iterator[Inbox]:
    """Give a folder of the mailbox to be read, the usual one if none is named.

    ``connect`` and ``reply`` are the seconds each step may take. Raises Trouble, with a reason that
    says what to do, as does whatever is asked of the mailbox.
    """
    token = access_token(account, secret)
    line = secured(account, connect, reply)
    try:
        yield _let_in(line, reply, account, token, folder or account.imap_folder)
    finally:
        line.close()


class Inbox:
    """A folder that is open; ``validity`` tells whether numbers of before still hold."""

    def __init__(self, box: _MailBox, folder: str) -> None:
        self._box = box
        self._client: _Client = box.client
        _kind, offered = self._client.capability()
        self._idles = b"IDLE" in b" ".join(filter(None, offered)).upper().split()
        self.validity = 0
        self.look_into(folder)

    @_told()
    def look_into(self, folder: str) -> None:
        """Open another folder."""
        self._box.folder.set(folder, readonly=True)
        _kind, found = self._client.response("UIDVALIDITY")
        self.validity = int(found[0]) if found and found[0] else 0

    @_told()
    def since(self, day: date) -> list[int]:
        """Return the numbers of what came from a day on."""
        return self._numbers(f"SINCE {day.day}-{MONTHS[day.month - 1]}-{day.year}")

    @_told()
    def after(self, uid: int) -> list[int]:
        """Return the numbers of what came after a message."""
        return [each for each in self._numbers(f"UID {uid + 1}:*") if each > uid]

    @_told()
    def heads(self, uids: Sequence[int]) -> list[Arrived]:
        """Return these messages as far as they are there, at most HEADS_AT_ONCE, in their order."""
        wanted = f"(UID INTERNALDATE BODY.PEEK[HEADER]<0.{HEAD_BYTES}>)"
        found = []
        for told, head in self._fetched(",".join(map(str, uids[:HEADS_AT_ONCE])), wanted):
            number = UID.search(told)
            if number:
                found.append(Arrived(int(number[1]), _instant(told), head))
        return sorted(found)

    @_told()
    def text(self, uid: int) -> bytes:
        """Return what stands below the head of a message, as far as it is looked at."""
        wanted = f"(UID BODY.PEEK[TEXT]<0.{TEXT_BYTES}>)"
        return next((text for _told, text in self._fetched(str(uid), wanted)), b"")

    @_told()
    def has(self, header_id: str) -> bool:
        """Return whether a message of this Message-ID is in the folder."""
        safe = re.fullmatch(r'<[^\s"\\<>]{1,250}>', header_id)
        return bool(safe) and bool(self._numbers(f'HEADER Message-ID "{header_id}"'))

    @_told()
    def sent_folder(self) -> str:
        """Return the folder of what was sent, as the server names it; empty where it does not."""
        found = (
            each.name
            for each in self._box.folder.list()
            if any(flag.lower() == SENT_FLAG for flag in each.flags)
        )
        return next(found, "")

    @_told()
    def wait(self, seconds: float) -> None:
        """Wait until something changes in the folder, or it was `cut`, but not for ever.

        A server that cannot say so is asked again after ``seconds``.
        """
        has_come = self._client.begin_idle() if self._idles else False
        if not has_come and not self._client.has_more:
            select.select([self._client.sock], [], [], seconds)
        if self._idles:
            self._client.end_idle()
        else:
            self._client.noop()

    def cut(self) -> None:
        """End what goes on here in another thread."""
        with suppress(OSError):
            self._client.sock.shutdown(socket.SHUT_RDWR)

    def _numbers(self, wanted: str) -> list[int]:
        return sorted(int(each) for each in self._box.uids(wanted, charset=None))

    def _fetched(self, uids: str, wanted: str) -> Iterator[tuple[bytes, bytes]]:
        kind, found = self._client.uid("FETCH", uids, wanted)
        if kind != "OK":
            raise Trouble(Reason.REFUSED)
        yield from (each for each in found if isinstance(each, tuple))


def _let_in(line: socket.socket, reply: float, account: Account, token: str, folder: str) -> Inbox:
    with _told(token):
        box = _MailBox(line, reply)
        _log_in(box, account, token)
        return Inbox(box, folder)


class _Client(imaplib.IMAP4):
    """The protocol on a line that is open already, with bounds."""

    def __init__(self, line: socket.socket, reply: float) -> None:
        self._line, self._seconds = line, reply
        self._rest, self._ends, self._size = b"", time.monotonic() + reply, 0
        self._idle = b""
        super().__init__()

    @property
    def has_more(self) -> bool:
        """Whether something has come that nobody has read."""
        pending = getattr(self._line, "pending", None)
        return bool(self._rest) or bool(pending and pending())

    def begin_idle(self) -> bool:
        """Be told of changes from now on; return whether one was told before the server waits."""
        self._idle = self._command("IDLE")
        has_come = False
        while self._get_response() is not None:
            if self.tagged_commands[self._idle]:
                raise self.error("IDLE")
            has_come = True
        return has_come

    def end_idle(self) -> None:
        """Be told no more, and read what was told until here."""
        self.send(b"DONE\r\n")
        while not self.tagged_commands[self._idle]:
            self._get_response()
        self.tagged_commands.pop(self._idle)

    def open(self, *_where: object, **_more: object) -> None:
        """Take the line that is there."""
        self.host, self.port, self.sock = "", 0, self._line

    def send(self, data: bytes) -> None:  # type: ignore[override]  # of all that imaplib gives
        """Send, and begin to count what the answer takes."""
        self._ends, self._size = time.monotonic() + self._seconds, 0
        self._line.settimeout(self._seconds)
        self._line.sendall(data)

    def readline(self) -> bytes:
        while b"\n" not in self._rest:
            self._read_more()
        line, end, self._rest = self._rest.partition(b"\n")
        return line + end

    def read(self, size: int) -> bytes:
        if size > MOST_BYTES:
            raise Trouble(Reason.NONSENSE)
        while len(self._rest) < size:
            self._read_more()
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def shutdown(self) -> None:
        self._line.close()

    def _read_more(self) -> None:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise Trouble(Reason.SILENT)
        self._line.settimeout(left)
        more = self._line.recv(PIECE)
        self._size += len(more)
        if not more:
            raise Trouble(Reason.CUT)
        if self._size > MOST_BYTES:
            raise Trouble(Reason.NONSENSE)
        self._rest += more


class _MailBox(BaseMailBox):
    client: _Client

    def __init__(self, line: socket.socket, reply: float) -> None:
        self._line, self._reply = line, reply
        super().__init__()

    def _get_mailbox_client(self) -> _Client:
        return _Client(self._line, self._reply)


def _log_in(box: _MailBox, account: Account, token: str) -> None:
    if not account.user:
        raise Trouble(Reason.NO_LOGIN)
    offered = box.client.capabilities
    try:
        if account.oauth:
            box.xoauth2(account.user, token, initial_folder=None)
        elif "AUTH=PLAIN" in offered:
            box.login_utf8(account.user, token, initial_folder=None)
        elif "LOGINDISABLED" not in offered and (account.user + token).isascii():
            box.login(account.user, token, initial_folder=None)
        else:
            raise Trouble(Reason.NO_LOGIN)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, UnexpectedCommandStatusError) as error:
        forget()
        said = _without(str(error), token)
        busy = re.search(r"unavailable|in ?use|try again", said, re.IGNORECASE)
        raise Trouble(Reason.BUSY if busy else login_refused(account, said), said) from None


def _without(said: str, secret: str) -> str:
    said = " ".join(said.split())[:300]
    return said.replace(secret, "…") if secret else said


def _instant(told: bytes) -> datetime | None:
    """Return when a message came, as the server says."""
    local = imaplib.Internaldate2tuple(told)
    return datetime.fromtimestamp(time.mktime(local), UTC) if local else None
