"""What it costs to hand over mail: written, read back, and given to a server of this computer."""

from __future__ import annotations

import smtplib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from board.domain.sending import Outcome
from board.mail.compose import Mail, outgoing
from board.mail.read_back import says
from board.mail.wire import send
from tests.bench.bench_board import timed
from tests.bench.conftest import Measured
from tests.driver.mail_servers import Working, account

if TYPE_CHECKING:
    from tests.bench.conftest import Table

MAILS = 1_000
MAIL = Mail(
    sender="orders@klein.example",
    sender_name="Klein Promotions",
    recipient="eva@peak.example",
    recipient_name="Eva",
    subject="Approve the proof, by Fri 4 December",
    body="Hello Eva,\n\n" + "we start as soon as we have it.\n" * 20,
    message_id="<1.board@klein.example>",
    at=datetime(2026, 11, 27, 9, 0, tzinfo=UTC),
)


def bench_mails_to_a_server_on_this_computer(table: Table) -> None:
    """1,000 mails, against as many by the standard library, which are written already."""
    written = outgoing(MAIL)
    with Working() as server:
        mailbox = account(server.port, user="")

        def ours() -> None:
            for number in range(MAILS):
                mail = replace(MAIL, message_id=f"<{number}.board@klein.example>")
                raw = outgoing(mail)
                assert says(raw, mail)
                answer = send(mailbox, "", raw, mail.recipient, lambda: True)
                assert answer.outcome is Outcome.SENT

        def plain() -> None:
            for _ in range(MAILS):
                with smtplib.SMTP("127.0.0.1", server.port, "localhost") as line:
                    line.sendmail(MAIL.sender, [MAIL.recipient], written)

        value, floor = timed(ours), timed(plain)
    table.tell("1,000 mails to a server", Measured(value), Measured(floor), goal=2)
