"""What a mail server says decides what became of a message; without an answer nobody knows."""

from __future__ import annotations

import logging
import re
import socket
import ssl
import struct
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

from board.domain.mail_account import Account, Security
from board.domain.sending import Answer, Outcome, Reason
from board.mail.line import tls_context
from board.mail.wire import send
from tests.driver.mail_servers import (
    PASSWORD,
    USER,
    Scripted,
    Working,
    account,
    authority_file,
    tls,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PACKAGE = Path(__file__).parents[2] / "board"
TO = "eva@peak.example"
TEXT = b"Subject: Hello\r\n\r\nfirst\r\n.second\r\n..\r\nlast\r\n"
UNTIL_TEXT = (b"220 hello\r\n", b"250 me\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n")
OPENS_LINES = re.compile(r"^\s*(import|from) (ssl|smtplib|imaplib|poplib)\b", re.MULTILINE)
RESET = struct.pack("ii", 1, 0)


def give(mailbox: Account, password: str = PASSWORD) -> Answer:
    return send(mailbox, password, TEXT, TO, lambda: True)


def encrypting(security: Security, context: ssl.SSLContext) -> Working:
    return Working(implicit=context) if security is Security.TLS else Working(starttls=context)


def scripted(
    says: Sequence[bytes],
    ending: Callable[[socket.socket], None] | None = None,
    last_check: Callable[[], bool] = lambda: True,
    *,
    wait: float = 5.0,
    reply: float = 5.0,
) -> tuple[Answer, bytes]:
    """Return the answer, and what the server heard."""
    with Scripted(says, ending) as server:
        mailbox = account(server.port, user="")
        answer = send(mailbox, "", TEXT, TO, last_check, wait=wait, reply=reply)
    return answer, server.heard


# what works


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_message_arrives_as_it_is_over_an_encrypted_line(
    tmp_path: Path, security: Security
) -> None:
    steps: list[str] = []
    with encrypting(security, tls()) as server:
        mailbox = account(server.port, security, ca_file=authority_file(tmp_path))
        answer = send(mailbox, PASSWORD, TEXT, TO, lambda: True, step=steps.append)

    assert answer == Answer(Outcome.SENT, Reason.ACCEPTED, 250, "OK")
    assert server.texts == [TEXT]
    assert server.recipients == [TO]
    assert server.ways == ["PLAIN"]
    assert steps == ["connected", "logged in", "data", "no return", "sent body", "answered"]


def test_lines_that_end_oddly_cannot_end_the_message() -> None:
    odd = b"Subject: x\n\none\n.\nMAIL FROM:<eve@x.example>\r.\rtwo"
    with Working() as server:
        send(account(server.port, user=""), "", odd, TO, lambda: True)

    assert server.texts == [
        b"Subject: x\r\n\r\none\r\n.\r\nMAIL FROM:<eve@x.example>\r\n.\r\ntwo\r\n"
    ]


@pytest.mark.parametrize(
    ("offer", "first"), [("LOGIN", b"AUTH LOGIN"), ("PLAIN LOGIN", b"AUTH PLAIN")]
)
def test_the_password_goes_by_a_way_the_server_offers(offer: str, first: bytes) -> None:
    says = [b"220 hello\r\n", f"250-me\r\n250 AUTH {offer}\r\n".encode()]
    says += [b"334 VXNlcm5hbWU6\r\n"] * 2 if offer == "LOGIN" else []
    with Scripted([*says, b"235 in\r\n", b"550 no\r\n"]) as server:
        answer = give(account(server.port))

    assert answer.reason is Reason.SENDER
    assert first in server.heard


def test_an_access_token_goes_as_oauth_and_its_refusal_is_read_to_the_end() -> None:
    says = [
        b"220 hello\r\n",
        b"250-me\r\n250 AUTH PLAIN XOAUTH2\r\n",
        b"334 eyJ9\r\n",
        b"535 no\r\n",
    ]
    with Scripted(says) as server:
        answer = give(account(server.port, oauth=True), "token")

    assert answer.reason is Reason.TOKEN
    assert (
        b"AUTH XOAUTH2 dXNlcj1vcmRlcnNAa2xlaW4uZXhhbXBsZQFhdXRoPUJlYXJlciB0b2tlbgEB\r\n\r\n"
        in server.heard
    )


# what the server says no to


@pytest.mark.parametrize(
    ("said", "outcome", "reason"),
    [
        ("550 5.1.1 unknown", Outcome.FAILED, Reason.RECIPIENT),
        ("450 4.7.1 greylisted, come back", Outcome.LATER, Reason.GREYLISTED),
        ("451 4.3.0 not now", Outcome.LATER, Reason.BUSY),
        ("252 perhaps", Outcome.LATER, Reason.BUSY),
        ("554 5.7.1 Relay access denied", Outcome.LATER, Reason.NO_LOGIN),
    ],
)
def test_a_recipient_who_is_not_taken_gets_nothing(
    said: str, outcome: Outcome, reason: Reason
) -> None:
    with Working(to_recipient=said) as server:
        answer = give(account(server.port, user=""))

    assert (answer.outcome, answer.reason, answer.code) == (outcome, reason, int(said[:3]))
    assert server.texts == []


@pytest.mark.parametrize(
    ("said", "outcome", "reason"),
    [
        ("554 5.7.1 looks like spam", Outcome.FAILED, Reason.REFUSED),
        ("552 5.3.4 too big", Outcome.FAILED, Reason.TOO_LARGE),
        ("451 4.3.2 later", Outcome.LATER, Reason.BUSY),
        ("421 going down", Outcome.LATER, Reason.BUSY),
    ],
)
def test_a_text_that_is_not_taken_was_not_sent(said: str, outcome: Outcome, reason: Reason) -> None:
    with Working(to_text=said) as server:
        answer = give(account(server.port, user=""))

    assert (answer.outcome, answer.reason) == (outcome, reason)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("535 5.7.8 authentication failed", Reason.PASSWORD),
        ("534 5.7.9 Application-specific password required", Reason.APP_PASSWORD),
        ("535 5.7.139 basic authentication is disabled", Reason.LOGIN_BLOCKED),
        ("454 4.7.0 temporary failure", Reason.BUSY),
    ],
)
def test_a_wrong_password_is_told_and_never_quoted(
    said: str, reason: Reason, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    says = [b"220 hello\r\n", b"250-me\r\n250 AUTH PLAIN\r\n", f"{said} {PASSWORD}\r\n".encode()]
    with Scripted(says) as server:
        answer = give(account(server.port))

    assert (answer.outcome, answer.reason) == (Outcome.LATER, reason)
    assert PASSWORD not in answer.said
    assert PASSWORD not in caplog.text
    assert USER not in caplog.text


def test_a_server_without_a_way_to_log_in_is_told_nothing() -> None:
    with Scripted([b"220 hello\r\n", b"250-me\r\n250 AUTH CRAM-MD5\r\n"]) as server:
        answer = give(account(server.port))

    assert answer == Answer(Outcome.LATER, Reason.NO_LOGIN)
    assert server.heard == b"EHLO [127.0.0.1]\r\n"


# whom the program speaks to


def test_a_certificate_nobody_vouches_for_is_refused() -> None:
    with Working(starttls=tls()) as server:
        answer = give(account(server.port, Security.STARTTLS))

    assert answer == Answer(Outcome.LATER, Reason.CERTIFICATE_UNKNOWN)
    assert server.ways == []


def test_a_certificate_of_another_authority_is_refused(tmp_path: Path) -> None:
    with Working(implicit=tls(authority=trustme.CA())) as server:
        answer = give(account(server.port, Security.TLS, ca_file=authority_file(tmp_path)))

    assert answer == Answer(Outcome.LATER, Reason.CERTIFICATE_UNKNOWN)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_for_another_name_is_refused_and_its_owner_named(
    tmp_path: Path, security: Security
) -> None:
    other = tls("mail.other.example", "mx.other.example")
    with encrypting(security, other) as server:
        answer = give(account(server.port, security, ca_file=authority_file(tmp_path)))

    names = "mail.other.example, mx.other.example"
    assert answer == Answer(Outcome.LATER, Reason.CERTIFICATE_NAME, None, names)
    assert server.ways == []


def test_an_expired_certificate_is_refused(tmp_path: Path) -> None:
    with Working(implicit=tls(until=datetime(2020, 1, 1, tzinfo=UTC))) as server:
        answer = give(account(server.port, Security.TLS, ca_file=authority_file(tmp_path)))

    assert answer == Answer(Outcome.LATER, Reason.CERTIFICATE_EXPIRED)


def test_a_server_whose_offer_of_encryption_was_taken_out_hears_no_more() -> None:
    with Scripted([b"220 hello\r\n", b"250-me\r\n250 AUTH PLAIN\r\n"]) as server:
        answer = give(account(server.port, Security.STARTTLS))

    assert answer == Answer(Outcome.LATER, Reason.NO_TLS)
    assert server.heard == b"EHLO [127.0.0.1]\r\n"


def test_what_is_said_before_the_encryption_begins_is_not_believed_after_it() -> None:
    says = [
        b"220 hello\r\n",
        b"250-me\r\n250 STARTTLS\r\n",
        b"220 go\r\n250-me\r\n250 AUTH PLAIN\r\n",
    ]
    with Scripted(says) as server:
        answer = give(account(server.port, Security.STARTTLS))

    assert answer == Answer(Outcome.LATER, Reason.NO_TLS)
    assert server.heard.endswith(b"STARTTLS\r\n")


def test_a_server_that_does_not_encrypt_at_all_is_told_apart() -> None:
    with Working() as server:
        answer = give(account(server.port, Security.TLS))

    assert answer == Answer(Outcome.LATER, Reason.NO_TLS)


def test_an_authority_that_is_no_file_is_told(tmp_path: Path) -> None:
    with Working(implicit=tls()) as server:
        mailbox = account(server.port, Security.TLS, ca_file=str(tmp_path / "none.pem"))
        assert give(mailbox) == Answer(Outcome.LATER, Reason.CA_FILE)


def test_nobody_there_and_no_such_host_are_told_apart() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        assert give(account(port)).reason is Reason.NO_PORT
    nowhere = Account("mail.klein.invalid", 465, Security.TLS, USER)
    assert give(nowhere).reason in {Reason.NO_HOST, Reason.NO_NETWORK}
    assert give(Account("a" * 63 + ".x" * 90, 465, Security.TLS, USER)).reason is not None


# servers that fall silent, break off or never end


@pytest.mark.parametrize("heard", range(6))
def test_a_line_that_is_cut_before_the_text_sent_nothing(heard: int) -> None:
    asked: list[bool] = []

    def last_check() -> bool:
        asked.append(True)
        return True

    answer, _ = scripted(UNTIL_TEXT[:heard], socket.socket.close, last_check)

    if heard < len(UNTIL_TEXT):
        assert (answer.outcome, answer.reason) == (Outcome.LATER, Reason.CUT)
        assert asked == []
    else:
        assert answer.outcome is Outcome.UNCERTAIN
        assert asked == [True]


@pytest.mark.parametrize("half", [b"", b"2", b"250", b"250 OK", b"250-OK\r\n", b"250-OK\r\n25"])
def test_half_an_answer_to_the_text_leaves_it_uncertain(half: bytes) -> None:
    def end(line: socket.socket) -> None:
        line.recv(65_536)
        line.sendall(half)
        line.shutdown(socket.SHUT_RDWR)

    answer, _ = scripted(UNTIL_TEXT, end)
    assert answer == Answer(Outcome.UNCERTAIN, Reason.CUT)


@pytest.mark.parametrize(
    "odd", [b"what?\r\n", b"354 more\r\n", b"250-a\r\n550 b\r\n", b"\r\n", b"99 x\r\n"]
)
def test_an_answer_that_is_none_leaves_it_uncertain(odd: bytes) -> None:
    answer, _ = scripted([*UNTIL_TEXT, odd])
    assert (answer.outcome, answer.reason) == (Outcome.UNCERTAIN, Reason.NONSENSE)


def test_a_line_that_is_cut_in_the_middle_of_the_text_leaves_it_uncertain() -> None:
    def cut(line: socket.socket) -> None:
        line.recv(10)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        line.close()

    answer, _ = scripted(UNTIL_TEXT, cut)
    assert (answer.outcome, answer.reason) == (Outcome.UNCERTAIN, Reason.CUT)


def test_a_server_that_never_answers_the_text_leaves_it_uncertain() -> None:
    answer, _ = scripted(UNTIL_TEXT, wait=0.2)
    assert answer == Answer(Outcome.UNCERTAIN, Reason.SILENT)


def test_a_server_that_never_greets_is_left() -> None:
    answer, _ = scripted((), reply=0.2)
    assert answer == Answer(Outcome.LATER, Reason.SILENT)


def test_single_bytes_do_not_stretch_the_time_an_answer_may_take() -> None:
    over = threading.Event()

    def drip(line: socket.socket) -> None:
        while not over.wait(0.02):
            line.sendall(b"2")

    answer, _ = scripted((), drip, reply=0.3)
    over.set()
    assert answer == Answer(Outcome.LATER, Reason.SILENT)


@pytest.mark.parametrize("more", [b"x" * 4_096, b"220-again\r\n" * 400])
def test_an_answer_without_end_is_not_read_to_its_end(more: bytes) -> None:
    sent = 0

    def flood(line: socket.socket) -> None:
        nonlocal sent
        while True:
            line.sendall(more)
            sent += len(more)

    answer, _ = scripted((), flood)
    assert answer == Answer(Outcome.LATER, Reason.NONSENSE)
    assert sent < 16_000_000


# the last check


def test_what_is_not_wanted_any_more_does_not_leave() -> None:
    answer, heard = scripted(UNTIL_TEXT, last_check=lambda: False)

    assert answer == Answer(Outcome.DROPPED, Reason.NOT_WANTED)
    assert heard.endswith(b"DATA\r\n")


def test_nothing_leaves_when_the_point_of_no_return_cannot_be_kept() -> None:
    class FullError(OSError):
        pass

    def full() -> bool:
        raise FullError

    with Scripted(UNTIL_TEXT) as server, pytest.raises(FullError):
        send(account(server.port, user=""), "", TEXT, TO, full)

    assert server.heard.endswith(b"DATA\r\n")


def test_a_good_bye_that_nobody_hears_changes_nothing() -> None:
    def end(line: socket.socket) -> None:
        line.recv(65_536)
        line.sendall(b"250 taken\r\n")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        line.close()

    answer, _ = scripted(UNTIL_TEXT, end)
    assert answer == Answer(Outcome.SENT, Reason.ACCEPTED, 250, "taken")


def test_two_recipients_in_one_are_none() -> None:
    assert send(account(1), "", TEXT, "a@b.example>,<c@d.example", lambda: True) == Answer(
        Outcome.FAILED, Reason.RECIPIENT
    )


# the one place


def test_lines_for_mail_are_opened_and_encrypted_in_one_place_only() -> None:
    found = {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.glob("**/*.py")
        if OPENS_LINES.search(file.read_text("utf-8"))
    }

    # The inbox speaks on a line that is open already, the server's file to PostgreSQL only.
    assert found == {"mail/line.py", "mail/inbox.py", "store/server.py"}
    inbox = (PACKAGE / "mail/inbox.py").read_text("utf-8")
    assert not re.search(r"IMAP4_SSL|create_connection|wrap_socket|import ssl", inbox)


def test_a_line_trusts_no_certificate_unseen() -> None:
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
