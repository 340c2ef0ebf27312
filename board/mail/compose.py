"""A letter as an e-mail file, which every mail program opens as a draft.

All of it is written here, not by ``email.message``: that takes "=?utf-8?q?a=0D=0ABcc:_x@y?="
in a title for a header of its own on Python before 3.11.10 (CVE-2024-6923), and a title may come
from anybody's table.
"""

from __future__ import annotations

import re
from base64 import b64encode
from binascii import b2a_qp
from dataclasses import dataclass
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from board.domain.errors import Refused
from board.domain.mail_account import is_address

if TYPE_CHECKING:
    from datetime import datetime

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
PLAIN = re.compile(r"[ -~]{0,60}")
LINE_END = r"\r\n|\r|\n"
HTML = '<!DOCTYPE html><html><body><p style="white-space: pre-wrap">', "</p></body></html>"
HEADER_ID = re.compile(r"<[!-;=?-~]{1,250}>")
"""A Message-ID that can stand in a head as it is."""
BYTES_A_WORD = 42  # 56 letters of base64: a line stays under 76 whatever the header is called


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file that goes along with a letter, such as text/calendar: then that is its kind."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A message that leaves by itself, or because a person said so: one recipient, one text.

    ``at`` is when it leaves, with its zone. ``message_id`` stands in angle brackets. ``answers``
    are words of the text that are answer enough: where a line of it has them all, they become links
    in a second form of the same text, so that a click writes that answer. ``opt_out`` is what an
    answer says that wants no more of these: mail programs show a button for it (RFC 2369).
    ``answers_to`` is the Message-ID of the mail of theirs that this answers.
    """

    sender: str
    sender_name: str
    recipient: str
    recipient_name: str
    subject: str
    body: str
    message_id: str
    at: datetime
    reply_to: str = ""
    by_itself: bool = False
    answers: tuple[str, ...] = ()
    opt_out: str = ""
    answers_to: str = ""
    attachments: tuple[Attachment, ...] = ()


def outgoing(mail: Mail) -> bytes:
    """Return the bytes that leave; Refused where an address is none.

    Only what left by itself says so: to that, nobody's mail program answers that they are away.
    """
    for address in (mail.sender, mail.recipient, mail.reply_to or mail.sender):
        if not is_address(address):
            raise Refused("mail_address_wrong", address=address)
    if mail.answers_to and HEADER_ID.fullmatch(mail.answers_to) is None:
        raise Refused("mail_address_wrong", address=mail.answers_to)
    headers = [
        f"Date: {format_datetime(mail.at)}",
        _addressed("From", mail.sender_name, mail.sender),
        _addressed("To", mail.recipient_name, mail.recipient),
        _header("Subject", mail.subject),
        f"Message-ID: {mail.message_id}",
        *([f"In-Reply-To: {mail.answers_to}"] if mail.answers_to else []),
        *([f"References: {mail.answers_to}"] if mail.answers_to else []),
        *([f"Reply-To: <{mail.reply_to}>"] if mail.reply_to else []),
        *(["Auto-Submitted: auto-generated"] if mail.by_itself else []),
        *([f"List-Unsubscribe:\r\n <{_answer(mail, mail.opt_out)}>"] if mail.opt_out else []),
    ]
    return "\r\n".join([*headers, ""]).encode("ascii") + _content(
        mail.body, mail.attachments, _html(mail)
    )


def compose(
    subject: str, body: str, *, to: str = "", to_name: str = "", attachments: tuple[Attachment, ...]
) -> bytes:
    """Return the bytes of a draft; an address that is none is left out for a person to fill in."""
    headers = [_header("Subject", subject), "X-Unsent: 1"]  # Outlook opens it for writing
    if is_address(to):
        headers.insert(0, _addressed("To", to_name, to))
    return "\r\n".join([*headers, ""]).encode("ascii") + _content(body, attachments)


def _html(mail: Mail) -> str:
    """Return the text with its answers as links and nothing else changed; nothing without any."""
    lines = re.split(LINE_END, mail.body)
    has_all = (n for n, line in enumerate(lines) if all(word in line for word in mail.answers))
    at = next(has_all, None) if mail.answers else None
    if at is None:
        return ""
    links = {
        word: f'<a href="{escape(_answer(mail, word))}">{escape(word)}</a>' for word in mail.answers
    }
    words = re.split(f"({'|'.join(map(re.escape, links))})", lines[at])
    shown = [escape(line) for line in lines]
    shown[at] = "".join(links.get(word) or escape(word) for word in words)
    return f"{HTML[0]}{'<br>'.join(shown)}{HTML[1]}"


def _answer(mail: Mail, word: str) -> str:
    """Return the address that writes a word as an answer to us, about this message."""
    reference = mail.message_id.strip("<>").partition("@")[0]
    return mailto(f"{word} [{reference}]", "", to=mail.reply_to or mail.sender)


def _content(body: str, attachments: tuple[Attachment, ...], html: str = "") -> bytes:
    """Return the text and what goes along, with the headers that tell what they are."""
    content = _part("plain", body)
    if html:
        content = _together("alternative", [content, _part("html", html)])
    files = [
        _part(each.kind, each.content.decode(), f'; filename="{each.name}"') for each in attachments
    ]
    if files:
        content = _together("mixed", [content, *files])
    return b"MIME-Version: 1.0\r\n" + content


def _part(kind: str, text: str, name: str = "") -> bytes:
    head = f'Content-Type: text/{kind}; charset="utf-8"\r\n'
    head += "Content-Transfer-Encoding: quoted-printable\r\n"
    head += f"Content-Disposition: attachment{name}\r\n" if name else ""
    lines = re.split(LINE_END, text)
    data = "\r\n".join(lines if len(lines) > 1 and not lines[-1] else [*lines, ""])
    return f"{head}\r\n".encode("ascii") + b2a_qp(data.encode("utf-8", "replace"))


def _together(how: str, parts: list[bytes]) -> bytes:
    edge = f"=_{how}"  # never part of a text: there "=" is always followed by a number
    between = f"--{edge}\r\n".encode("ascii")
    head = f'Content-Type: multipart/{how}; boundary="{edge}"\r\n\r\n'.encode("ascii")
    inside = b"".join(between + part + b"\r\n" for part in parts)
    return head + inside + between.replace(b"\r\n", b"--\r\n")


def _addressed(header: str, name: str, address: str) -> str:
    """Return the header of one address; the name stands first on a line of its own, folded."""
    return f"{_encoded(header, name)}\r\n <{address}>" if name.strip() else f"{header}: <{address}>"


def mailto(subject: str, body: str, *, to: str = "") -> str:
    """Return the address that opens a mail program with a letter (RFC 6068)."""
    whom = quote(to, safe="@.+-_") if is_address(to) else ""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{whom}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def _header(name: str, value: str) -> str:
    """Return a header line; what is not plain becomes encoded words, so that nothing in it acts."""
    value = CONTROLS.sub(" ", value).strip()
    if PLAIN.fullmatch(value) and "=?" not in value:
        return f"{name}: {value}"
    return _encoded(name, value)


def _encoded(name: str, value: str) -> str:
    words: list[bytes] = []
    word = b""
    for letter in CONTROLS.sub(" ", value).strip():
        more = letter.encode("utf-8", "replace")
        if len(word) + len(more) > BYTES_A_WORD:
            words, word = [*words, word], b""
        word += more
    coded = [f"=?utf-8?b?{b64encode(each).decode()}?=" for each in (*words, word)]
    return f"{name}: " + "\r\n ".join(coded)
