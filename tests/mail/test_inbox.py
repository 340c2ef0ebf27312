"""The mailbox is read from servers that lie, flood or keep silent, within bounds."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

import pytest

from board.domain.mail_account import Security
from board.domain.sending import Reason
from board.mail import inbox
from board.mail.line import Trouble
from tests.driver.mail_servers import account

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from board.mail.inbox import Inbox

USUAL: Mapping[bytes, bytes] = {
    b"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE SASL-IR\r\n{tag} OK x\r\n",
    b"AUTHENTICATE": b"+ \r\n",
    b"SELECT": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-ONLY] x\r\n",
    b"EXAMINE": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-ONLY] x\r\n",
    b"SEARCH": b"* SEARCH 3 2\r\n{tag} OK x\r\n",
    b"IDLE": b"+ idling\r\n",
    b"DONE": b"{tag} OK x\r\n",
}


class Imap:
    """A server on this computer that says to each command what it is told to."""

    def __init__(self, **says: bytes) -> None:
        self._says = {**USUAL, **{name.encode(): said for name, said in says.items()}}
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.heard: list[bytes] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listening.accept()
        tag = b"*"
        try:
            with connection, connection.makefile("rb") as lines:
                connection.sendall(self._says.get(b"greeting", b"* OK hello\r\n"))
                for line in lines:
                    self.heard.append(line)
                    first, *rest = line.split() or [b""]
                    words = [each for each in (first, *rest[:2]) if each in self._says]
                    tag = first if rest else tag
                    said = self._says[words[-1]] if words else b"{tag} OK x\r\n"
                    connection.sendall(said.replace(b"{tag}", tag))
        except OSError:
            return  # the other side was gone

    def close(self) -> None:
        self._listening.close()
        self._thread.join(10)


@contextmanager
def opened(*, reply: float = 10, **says: bytes) -> Iterator[tuple[Inbox, Imap]]:
    server = Imap(**says)
    here = account(0, Security.PLAIN, imap_host="127.0.0.1", imap_port=server.port)
    try:
        with inbox.opened(here, "secret", reply=reply) as box:
            yield box, server
    finally:
        server.close()


def reason(**says: bytes) -> Reason:
    """Return why a mailbox could not be opened or searched."""
    with pytest.raises(Trouble) as found, opened(reply=1, **says) as (box, _server):
        box.since(date(2026, 11, 23))
    assert "secret" not in str(found.value.answer)
    return found.value.answer.reason


def test_numbers_are_told_in_order_and_nothing_is_asked_that_changes_anything() -> None:
    with opened() as (box, server):
        assert box.validity == 7
        assert box.since(date(2026, 11, 23)) == [2, 3]
    said = b"".join(server.heard)
    assert b"EXAMINE" in said
    assert b"SELECT" not in said
    assert b"SEARCH SINCE 23-Nov-2026" in said


@pytest.mark.parametrize(
    ("says", "why"),
    [
        ({"greeting": b"220 smtp here\r\n"}, Reason.NONSENSE),
        ({"greeting": b"* BYE busy\r\n"}, Reason.REFUSED),
        ({"AUTHENTICATE": b"{tag} NO [AUTHENTICATIONFAILED] secret is wrong\r\n"}, Reason.PASSWORD),
        ({"AUTHENTICATE": b"{tag} NO [UNAVAILABLE] later\r\n"}, Reason.BUSY),
        ({"EXAMINE": b"{tag} NO no such folder\r\n"}, Reason.NO_FOLDER),
        ({"SEARCH": b"* SEARCH " + b"1 " * 3_000_000}, Reason.NONSENSE),
        ({"SEARCH": b"* 1 FETCH (BODY[HEADER] {9000000000}\r\n"}, Reason.NONSENSE),
        ({"SEARCH": b"* SEARCH one two\r\n{tag} OK x\r\n"}, Reason.REFUSED),
        ({"SEARCH": b"* "}, Reason.SILENT),
    ],
    ids=["smtp", "bye", "password", "later", "folder", "endless", "huge", "no numbers", "silent"],
)
def test_what_a_server_does_wrong_has_a_reason_and_an_end(
    says: dict[str, bytes], why: Reason
) -> None:
    started = time.monotonic()
    assert reason(**says) is why
    assert time.monotonic() - started < 10


def test_news_before_the_server_waits_end_the_waiting() -> None:
    with opened(IDLE=b"* 2 EXISTS\r\n+ idling\r\n") as (box, server):
        started = time.monotonic()
        box.wait(30)
        assert time.monotonic() - started < 10
    assert server.heard[-1] == b"DONE\r\n"


def test_a_server_that_refuses_to_wait_is_asked_again_later() -> None:
    with opened(IDLE=b"{tag} NO not now\r\n") as (box, _server), pytest.raises(Trouble) as found:
        box.wait(30)
    assert found.value.answer.reason is Reason.REFUSED


def test_a_server_that_cannot_wait_is_asked_after_a_while() -> None:
    says = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK x\r\n"
    with opened(CAPABILITY=says) as (box, server):
        box.wait(0.1)
    assert server.heard[-1].split()[1] == b"NOOP"
