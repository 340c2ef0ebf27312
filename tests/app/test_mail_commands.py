"""Mail on the command line: what goes out today, approved, sent once, to a real mail server."""

from __future__ import annotations

import json
import socket
from email import message_from_bytes
from email.policy import default
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller

from board.app.main import main
from tests.app.test_cli import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

MONDAY = ("--today", "2026-11-23T10:00")
KEYS = "id card cards customer to rung tone channel automation state due why flags subject body"


class Sink:
    """Keeps what a mail server got."""

    def __init__(self) -> None:
        self.got: list[tuple[list[str], EmailMessage]] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: ANN401 - as aiosmtpd calls it
        message = message_from_bytes(envelope.content, policy=default)
        self.got.append((envelope.rcpt_tos, message))
        return self.answer


@pytest.fixture
def sink() -> Iterator[tuple[Sink, int]]:
    """Give a mail server on this computer, and its port."""
    kept = Sink()
    server = Controller(kept, hostname="127.0.0.1", port=0)
    server.port = _free_port()
    server.start()
    yield kept, server.port
    server.stop()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """Give a command line on a board with one ask that goes today."""
    line = Line(tmp_path / "board.db", capsys)
    line(
        *MONDAY,
        "add",
        "Approve proof",
        "--customer",
        "Bright Smile",
        "--due",
        "2026-12-04",
        "--stage",
        "Asked",
    )
    customers = line.json("customers")
    assert isinstance(customers, list)
    contact = ("--contact", "Dr. Nair", "--email", "nair@b.example")
    line("customers", "--edit", customers[0]["id"], *contact)
    return line


def remind(line: Line, *words: str) -> list[dict[str, Any]]:
    """Return what is in the round, after what was asked for."""
    found = line.json(*MONDAY, "remind", *words)
    assert isinstance(found, list)
    return found


def mailbox(line: Line, port: int) -> None:
    """Let mail leave through the server of the test."""
    line(
        "mail-setup",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--loopback-plain",
        "--from",
        "Klein <orders@klein.example>",
    )


def test_what_goes_out_today_is_told_with_these_keys(line: Line) -> None:
    [found] = remind(line)
    assert " ".join(found) == KEYS
    told = {name: found[name] for name in ("to", "rung", "channel", "automation", "state", "due")}
    assert told == {
        "to": "nair@b.example",
        "rung": "ask",
        "channel": "email",
        "automation": "approve",
        "state": "planned",
        "due": "2026-11-23",
    }
    assert found["why"] == "It is time to ask: needed by Fri 4 Dec."
    assert found["cards"] == [found["card"]]


def test_nothing_leaves_before_somebody_approved_it(line: Line, sink: tuple[Sink, int]) -> None:
    mailbox(line, sink[1])
    [found] = remind(line, "--send")
    assert found["state"] == "planned"
    assert sink[0].got == []


def test_what_is_approved_leaves_once(line: Line, sink: tuple[Sink, int]) -> None:
    mailbox(line, sink[1])
    [found] = remind(line, "--approve-all", "--send")
    assert found["state"] == "sent"
    assert remind(line, "--approve-all", "--send") == []
    [(recipients, message)] = sink[0].got
    assert recipients == ["nair@b.example"]
    assert message["To"] == '"Dr. Nair" <nair@b.example>'
    assert message["Subject"] == "Approve the proof, by Fri 4 December"
    assert message["Auto-Submitted"] is None
    [text, links, dates] = [part for part in message.walk() if not part.is_multipart()]
    assert text.get_content_type() == "text/plain"
    assert "mailto:orders@klein.example?subject=APPROVED%20%5B" in links.get_content()
    assert dates.get_content_type() == "text/calendar"


def test_a_message_keeps_its_id_when_the_mailbox_moves_to_another_domain(
    line: Line, sink: tuple[Sink, int]
) -> None:
    sink[0].answer = "451 come again"
    mailbox(line, sink[1])
    remind(line, "--approve-all", "--send")
    sink[0].answer = "250 OK"
    where = ("--host", "127.0.0.1", "--port", str(sink[1]), "--loopback-plain")
    line("mail-setup", *where, "--from", "orders@moved.example")
    line("--today", "2026-11-23T10:30", "remind", "--send")
    ids = [message["Message-ID"] for _to, message in sink[0].got]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_one_thing_is_approved_by_the_id_of_its_card(line: Line) -> None:
    [found] = remind(line)
    [approved] = remind(line, "--approve", found["card"][:8])
    assert approved["state"] == "ready"


def test_without_a_mailbox_the_command_says_what_to_do(line: Line) -> None:
    assert "mail-setup" in line.refuses("remind", "--send")


def test_an_unencrypted_line_is_for_this_computer_only(line: Line) -> None:
    said = line.refuses(
        "mail-setup",
        "--host",
        "mail.example",
        "--port",
        "25",
        "--from",
        "orders@klein.example",
        "--loopback-plain",
    )
    assert said.startswith("Mail leaves for mail.example only over an encrypted line")


def test_a_test_goes_to_the_mailbox_itself(line: Line, sink: tuple[Sink, int]) -> None:
    mailbox(line, sink[1])
    assert line("mail-test").startswith("The server took the message.")
    assert [recipients for recipients, _message in sink[0].got] == [["orders@klein.example"]]


def test_a_mailbox_that_cannot_be_read_is_said_though_the_test_left(
    line: Line, sink: tuple[Sink, int]
) -> None:
    there = ("--host", "127.0.0.1", "--port", str(sink[1]), "--loopback-plain")
    read = ("--imap-host", "127.0.0.1", "--imap-port", str(_free_port()))
    line("mail-setup", *there, *read, "--from", "orders@klein.example")
    said = line("mail-test")
    assert line.status == 1
    assert said.startswith("The server took the message.")
    assert "Answers cannot be seen yet. The server does not answer at that port." in said
    assert json.loads(line("mail-test", "--json"))["reading"]["reason"] == "no port"


def test_a_server_that_is_not_there_is_said_and_nothing_is_lost(line: Line) -> None:
    mailbox(line, _free_port())
    line(*MONDAY, "remind", "--approve-all", "--send")
    assert line.status == 1
    assert line.error.startswith("The server does not answer at that port.")
    [found] = remind(line)
    assert found["state"] == "ready"


def test_the_mail_of_a_board_that_was_tried_on_another_day_is_held(
    line: Line, capsys: pytest.CaptureFixture[str]
) -> None:
    mailbox = ("--host", "mail.example", "--port", "465", "--from", "orders@klein.example")
    line("mail-setup", *mailbox)
    line("list")  # on a Monday that is over
    assert main(["--board", str(line.board), "remind", "--send"]) == 1
    assert "tried out on another day" in capsys.readouterr().err


def test_a_password_goes_into_no_file(
    line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("c0rrect horse\n"))
    said = line.refuses(
        "mail-setup",
        "--host",
        "mail.example",
        "--port",
        "465",
        "--user",
        "orders",
        "--from",
        "orders@klein.example",
        "--password-stdin",
    )
    assert "no key store" in said
    kept = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert kept
    assert not [file for file in kept if b"c0rrect horse" in file.read_bytes()]


def test_json_of_a_mailbox_holds_no_password(line: Line) -> None:
    found = json.loads(
        line(
            "--json",
            "mail-setup",
            "--host",
            "mail.example",
            "--port",
            "465",
            "--from",
            "Klein <orders@klein.example>",
            "--user",
            "orders",
        )
    )
    assert found == {
        "host": "mail.example",
        "port": 465,
        "security": "tls",
        "user": "orders",
        "from": "orders@klein.example",
        "name": "Klein",
        "imap_host": None,
        "imap_port": 993,
    }
