"""A letter as an e-mail file, which every mail program opens as a draft.

The headers are written here, not by ``email.message``: that takes "=?utf-8?q?a=0D=0ABcc:_x@y?="
in a title for a header of its own on Python before 3.11.10 (CVE-2024-6923), and a title may come
from anybody's table.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
PLAIN = re.compile(r"[ -~]{0,60}")
ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+")
LONGEST_ADDRESS = 254
BYTES_A_WORD = 42  # 56 letters of base64: a line stays under 76 whatever the header is called


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file that goes along with a letter, such as text/calendar: then that is its kind."""

    name: str
    kind: str
    content: bytes


def compose(
    subject: str, body: str, *, to: str = "", to_name: str = "", attachments: tuple[Attachment, ...]
) -> bytes:
    """Return the bytes of a draft; an address that is none is left out for a person to fill in."""
    message = EmailMessage(policy=SMTP)
    message.set_content(body, cte="quoted-printable")
    for each in attachments:
        message.add_attachment(
            each.content.decode(), subtype=each.kind, filename=each.name, cte="quoted-printable"
        )
    headers = [_header("Subject", subject), "X-Unsent: 1"]  # Outlook opens it for writing
    if is_address(to):
        # The name first on a line of its own, folded, so that no line grows too long.
        named = _encoded("To", to_name) + "\r\n " if to_name.strip() else "To: "
        headers.insert(0, f"{named}<{to}>")
    return "\r\n".join([*headers, ""]).encode("ascii") + message.as_bytes()


def mailto(subject: str, body: str, *, to: str = "") -> str:
    """Return the address that opens a mail program with a letter (RFC 6068)."""
    whom = quote(to, safe="@.+-_") if is_address(to) else ""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{whom}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def is_address(text: str) -> bool:
    """Return whether mail can go there: one plain ASCII address."""
    return len(text) <= LONGEST_ADDRESS and ADDRESS.fullmatch(text) is not None


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
