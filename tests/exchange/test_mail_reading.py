"""A mail is read in a process of its own: who wrote what, and what it answers."""

from __future__ import annotations

from datetime import UTC, datetime

from board.domain.read_mail import Returned
from board.exchange.mail_reading import LONGEST_TEXT, read_mail
from board.exchange.sandbox import Reader

HEAD = b"""From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <Juergen@Peak.example>
To: Orders <orders@klein.example>, "B, C" <b@x.example>
Subject: =?utf-8?b?UmU6IElociBLb3JyZWt0dXJhYnp1Zw==?=
Date: Mon, 23 Nov 2026 10:00:00 +0100
Message-ID: <1@peak.example>
In-Reply-To: <7.board@klein.example>
References: <6.board@klein.example>
 <7.board@klein.example>
Auto-Submitted: no
"""
REPORT = b"""From: MAILER-DAEMON@mail.example
Subject: Undelivered Mail
Message-ID: <d@mail.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

It could not be delivered.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; Eva@Peak.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 nobody of that name

--x
Content-Type: text/rfc822-headers

From: orders@klein.example
Message-ID: <7.board@klein.example>
--x--
"""


def text(body: str, head: bytes = HEAD, kind: str = "text/plain; charset=utf-8") -> str:
    return read_mail(head + f"Content-Type: {kind}\n\n{body}".encode()).text


def test_the_head_tells_who_wrote_and_what_it_answers() -> None:
    mail = read_mail(HEAD)
    assert (mail.sender, mail.sender_name) == ("juergen@peak.example", "Jürgen Müller")
    assert mail.subject == "Re: Ihr Korrekturabzug"
    assert mail.header_id == "<1@peak.example>"
    assert mail.names == ("<7.board@klein.example>", "<6.board@klein.example>")
    assert mail.at == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert mail.field("auto-submitted") == "no"
    assert mail.field("precedence") == ""
    assert mail.text == ""
    assert mail.returned is None


def test_what_is_quoted_is_left_out_in_four_languages() -> None:
    for attribution in (
        "On Mon, 23 Nov 2026 at 10:00, Mara Klein <orders@klein.example> wrote:",
        "Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Mara Klein <orders@klein.example>:",
        "Le lun. 23 nov. 2026 à 10:00, Mara Klein <orders@klein.example> a écrit :",
        "El lun, 23 nov 2026 a las 10:00, Mara Klein (<orders@klein.example>) escribió:",
        "-----Ursprüngliche Nachricht-----",
        "-----Original Message-----",
        "Von: Mara Klein <orders@klein.example>",
        "> quoted",
    ):
        assert text(f"Yes.\n\nThe blue one.\n\n{attribution}\n> Please approve.\n") == (
            "Yes.\n\nThe blue one."
        ), attribution


def test_an_answer_below_the_quote_is_found() -> None:
    assert text("> Please approve.\n> Thanks\n\nApproved.\n") == "Approved."


def test_a_page_is_read_as_its_words() -> None:
    page = "<html><style>p {}</style><p>Yes &amp; no</p><br>fine<blockquote>old</blockquote>"
    assert text(page, kind="text/html") == "Yes & no\n\nfine"


def test_a_report_says_which_message_came_back() -> None:
    assert read_mail(REPORT).returned == Returned(
        ("<7.board@klein.example>",), ("eva@peak.example",), "550 5.1.1 nobody of that name"
    )
    late = read_mail(REPORT.replace(b"Action: failed", b"Action: delayed")).returned
    assert late is not None
    assert not late.final


def test_the_head_of_a_report_alone_says_that_it_is_one() -> None:
    assert read_mail(REPORT.partition(b"\n\n")[0] + b"\n\n").returned == Returned(final=False)


def test_odd_mail_gives_bounded_plain_text() -> None:
    assert read_mail(b"").header_id == ""
    assert read_mail(b"\xff\xfe\x00From: x\n\n").sender == ""
    assert len(text("word " * 100_000)) <= LONGEST_TEXT
    assert "\x1b" not in text("\x1b[31mred")
    odd = read_mail(b"Subject: =?utf-9?q?=ff?= =?utf-8?b?!!!?=\nFrom: a <b@c> <d@e.example>\n\n")
    assert odd.sender in ("", "d@e.example")
    assert read_mail(b"Date: Mon, 99 Foo 10000000 99:99\n\n").at is None


def test_a_mail_is_read_in_a_process_of_its_own() -> None:
    with Reader() as reader:
        assert reader.read_mail(HEAD) == read_mail(HEAD)
        first = reader.pid
        assert reader.read_mail(REPORT) == read_mail(REPORT)
        assert reader.pid == first
