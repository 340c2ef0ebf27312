"""E4: whatever stands in names, titles and texts, a mail has our headers and one recipient."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.policy import default
from email.utils import getaddresses
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from board.domain.errors import Refused
from board.mail.compose import CONTROLS, Attachment, Mail, outgoing
from board.mail.read_back import says
from board.mail.wire import send
from tests.driver.mail_servers import Working, account

if TYPE_CHECKING:
    from email.message import Message

    from tests.faults.gates import Gate

USUAL, LONG, DRAWN, CARRIED = 700, 100_000, 80, 40
NAUGHTY = json.loads(
    (Path(__file__).parents[1] / "data/text/naughty_strings.json").read_text("utf-8")
)
PAYLOADS = [
    "=?utf-8?q?a=0D=0ABcc:_eve@evil.example?=",
    "=?utf-8?b?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=",
    "=?iso-8859-1?Q?=0ACc:_eve@evil.example=0A?=",
    "\r\nBcc: eve@evil.example",
    "\nTo: eve@evil.example\n\n",
    "\rCc: eve@evil.example\r\r",
    "\r\n .\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\n",
    "\r\n.\r\n",
    "\x00\x0b\x0c\x1c\x85\u2028\u2029",
    '"Eve" <eve@evil.example>, ',
    "eve@evil.example, Eve:eve@evil.example;",
    "<eve@evil.example>",
    "(((",
    '"',
    "\\",
    "?= =?utf-8?b?",
    "=?utf-8?q?",
    "From someone",
    "--===============0==",
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x",
    "x" * 1_200,
    "ß☃" * 400,
    "\U0001f469\u200d\U0001f467" * 90,
    "\u202eevil",
    "",
    " ",
    "\t",
]
ADDRESSES = ["eva@peak.example", "o'neil+x=y@a-b.example", "%s{}@x.example", "a@b"]
NO_ADDRESSES = [
    "",
    "eva",
    "a@b <c@d>",
    "a@b,c@d",
    "a@b\r\nBcc: c@d",
    "=?utf-8?q?a?=@b@c",
    "ä@b.example",
]
OURS = {"Date", "From", "To", "Subject", "Message-ID"}
BODY = {"Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
WHEN = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
PLAIN = Mail(
    sender="a@b.example",
    sender_name="",
    recipient="c@d.example",
    recipient_name="",
    subject="",
    body="",
    message_id="<1@b.example>",
    at=WHEN,
)
ANSWERS = ("DONE", "<b>CALL & ME</b>", "\"MORE\" 'TIME'?")
OFFER = f"\nOr answer with one word: {', '.join(ANSWERS)}\n"
DATES = Attachment("date.ics", "calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")


def fault(mail: Mail, raw: bytes) -> str:
    """Return what is wrong with the bytes of a mail, by readers that did not write it."""
    found = BytesParser().parsebytes(raw)
    parts = len(list(found.walk()))
    content = BODY if parts == 1 else BODY - {"Content-Transfer-Encoding"}
    more = {"Reply-To"} if mail.reply_to else set()
    more |= {"Auto-Submitted"} if mail.by_itself else set()
    more |= {"List-Unsubscribe"} if mail.opt_out else set()
    more |= {"In-Reply-To", "References"} if mail.answers_to else set()
    bare = raw.replace(b"\r\n", b"")
    subject = str(make_header(decode_header(found["Subject"])))
    right = {
        "our own reader": says(raw, mail),
        "line ends": not {*b"\r\n\0"} & {*bare},
        "lines": max(map(len, raw.split(b"\r\n"))) <= 998 and raw.isascii(),
        "headers": Counter(found.keys()) == Counter(OURS | content | more),
        "sender": _addresses(found["From"]) == [mail.sender],
        "recipient": _addresses(found["To"]) == [mail.recipient],
        "subject": _plainly(subject) == _plainly(mail.subject),
        "thread": {found["In-Reply-To"], found["References"]} == {mail.answers_to or None},
        "opt-out": not mail.opt_out or _opt_out(found["List-Unsubscribe"], mail),
        "second form": _second_form(found, mail),
    }
    return ", ".join(what for what, is_right in right.items() if not is_right)


def _opt_out(header: str, mail: Mail) -> bool:
    """Return whether the header writes the word, to us alone, about this message."""
    url = urlsplit("".join(header.split()).removeprefix("<").removesuffix(">"))
    reference = mail.message_id.strip("<>").partition("@")[0]
    said = parse_qs(url.query, keep_blank_values=True)
    return (
        unquote(url.path) == (mail.reply_to or mail.sender)
        and said["subject"] == [f"{mail.opt_out} [{reference}]"]
        and said.keys() == {"subject", "body"}
    )


def _second_form(found: Message, mail: Mail) -> bool:
    """Return whether what is read with links is the text, and its links are answers alone."""
    [*forms] = (part for part in found.walk() if part.get_content_subtype() == "html")
    if not forms:
        return not mail.answers or not mail.body.endswith(OFFER)
    reader = Reader()
    html = forms[0].get_payload(decode=True)
    assert isinstance(html, bytes)
    reader.feed(html.decode())
    lines = [" ".join(line.split()) for line in reader.text.rstrip("\r\n").split("\n")]
    wanted = [" ".join(line.split()) for line in re.split("\r\n|\r|\n", mail.body.rstrip("\r\n"))]
    to = mail.reply_to or mail.sender
    ours = all(unquote(url).startswith(f"mailto:{to}?subject=") for url in reader.urls)
    return len(forms) == 1 and lines == wanted and ours and len(reader.urls) == len(mail.answers)


class Reader(HTMLParser):
    """Reads a page as Python's own library does."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.urls: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"html", "body", "p", "br", "a"}
        self.text += "\n" if tag == "br" else ""
        self.urls += [url for name, url in attrs if name == "href" and url]

    def handle_data(self, data: str) -> None:
        self.text += data


def _addresses(header: str) -> list[str]:
    return [address for _name, address in getaddresses([header])]


def _plainly(text: str) -> str:
    return " ".join(CONTROLS.sub(" ", text).split())


def piece(random: Random) -> str:
    """Return a text of anything, more often of what has done harm elsewhere."""
    match random.randrange(4):
        case 0:
            return str(random.choice(NAUGHTY))
        case 1:
            return random.choice(PAYLOADS)
        case 2:
            return "".join(random.choice('=?utf8qb\r\n :Bcc@<>,;"\\().') for _ in range(40))
        case _:
            return "".join(chr(random.randrange(0xD7FF)) for _ in range(random.randrange(60)))


def drawn_mail(random: Random) -> Mail:
    def text() -> str:
        return "".join(piece(random) for _ in range(random.choice((1, 1, 2, 5))))

    answers = random.choice([(), ANSWERS])
    return Mail(
        sender=random.choice(ADDRESSES),
        sender_name=text(),
        recipient=random.choice(ADDRESSES),
        recipient_name=text(),
        subject=text(),
        body=text() + (OFFER if answers else ""),
        answers=answers,
        message_id=f"<{random.getrandbits(64)}.board@klein.example>",
        at=WHEN,
        reply_to=random.choice(["", "mara@klein.example"]),
        by_itself=random.random() < 0.5,
        answers_to=random.choice(["", "<7@peak.example>", "<a%b!=?utf-8?q?x?=@y>"]),
        opt_out=random.choice(["", "No such e-mails, please", "Plus de tels <e-mails>, merci & ç"]),
        attachments=random.choice([(), (DATES,)]),
    )


@pytest.mark.timeout(3_600)
def test_no_text_adds_a_header_or_a_recipient(gate: Gate, long_run: bool) -> None:
    random = Random(4)  # noqa: S311 - the same texts at every run
    count = LONG if long_run else USUAL
    faults: list[str] = []
    carried: list[tuple[str, bytes]] = []
    for _ in range(count):
        each = drawn_mail(random)
        raw = outgoing(each)
        faults += filter(None, [fault(each, raw)])
        carried.append((each.recipient, raw))

    @settings(max_examples=DRAWN, suppress_health_check=list(HealthCheck))
    @given(st.text(), st.text(), st.text())
    def written(name: str, subject: str, body: str) -> None:
        each = replace(
            PLAIN, sender_name=name, recipient_name=subject, subject=subject + name, body=body
        )
        assert fault(each, outgoing(each)) == ""

    written()
    faults += _carried(carried[:: count // CARRIED])
    gate("E4", f"{len(faults)} of {count + DRAWN} wrong {faults[:1]}", "0", not faults)


def _carried(mails: list[tuple[str, bytes]]) -> list[str]:
    """Return where a mail server got another envelope or text than what was handed over."""
    with Working() as server:
        for recipient, raw in mails:
            send(account(server.port, user=""), "", raw, recipient, lambda: True)
    faults = ["another envelope"] * (server.recipients != [to for to, _ in mails])
    for raw, got in zip((raw for _, raw in mails), server.texts, strict=True):
        to = BytesParser(policy=default).parsebytes(got, headersonly=True)["To"]
        assert to is not None
        faults += [] if got == raw else ["another text"]
    return faults


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_is_never_written_to(address: str) -> None:
    answered = [replace(PLAIN, reply_to=address)] if address else []
    for mail in (replace(PLAIN, sender=address), replace(PLAIN, recipient=address), *answered):
        with pytest.raises(Refused):
            outgoing(mail)
