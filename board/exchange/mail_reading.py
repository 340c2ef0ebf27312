"""Reads a mail as it was written, or its head alone: who wrote what, and what it answers.

The one function that meets the bytes of mail; ``sandbox.py`` has it run in a process of its own.
Whatever stands in a mail, what comes out is plain text of bounded length.
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from html import unescape
from typing import TYPE_CHECKING

from board.domain.mail_account import is_address
from board.domain.read_mail import ReadMail, Returned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

MOST_BYTES = 1024 * 1024
MOST_PARTS, MOST_IDS, MOST_ADDRESSES = 100, 200, 20
LONGEST_LINE, LONGEST_TEXT, LONGEST_PAGE, MOST_LINES = 500, 4_000, 50_000, 60
FIELDS = (
    *("auto-submitted", "precedence", "return-path", "list-id", "list-unsubscribe", "list-post"),
    *("x-autoreply", "x-autorespond", "x-auto-response-suppress"),
)
HEADER_ID = re.compile(r"<[^<>\s]{1,250}>")
ADDRESSED = re.compile(r"^(?P<name>.*?)<(?P<address>[^<>]*)>[^<>]*$", re.DOTALL)
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
SECTIONS = re.compile(r"(?is)<(style|script|head)\b.*?</\1\s*>")
BREAKS = re.compile(r"(?i)<(br|/p|/div|/tr|/li|/h\d)\b[^>]*>")
QUOTED_PART = re.compile(r"(?is)<(blockquote|div[^>]*gmail_quote)\b.*")
TAG = re.compile(r"(?s)<[^>]*>")
ATTRIBUTION = re.compile(
    r"^\s*(on\b.{5,200}\bwrote|am\b.{5,200}\bschrieb\b.{0,100}|le\b.{5,200}\ba [ée]crit"
    r"|el\b.{5,200}\bescribi[óo])\s*:\s*$",
    re.IGNORECASE,
)
BELOW = re.compile(
    r"^\s*(-{2,}\s*(original message|urspr[üu]ngliche nachricht|message d.origine|mensaje original)"
    r"|_{10,}\s*$|-- ?$|(from|von|de)\s*:\s.*@|>)",
    re.IGNORECASE,
)
REPORT = "multipart/report"
OLD = "cp1252"  # what old programs write and do not name


def read_mail(raw: bytes) -> ReadMail:
    """Return what is known of a mail; of a head alone there is no text."""
    mail = message_from_bytes(raw[:MOST_BYTES])
    name, sender = _addressed(_line(mail, "from"))
    answers = " ".join((_raw(mail, "in-reply-to"), _raw(mail, "references")))
    fields = ((field, _line(mail, field)) for field in FIELDS)
    return ReadMail(
        header_id=next(iter(_ids(_raw(mail, "message-id"))), ""),
        sender=sender,
        sender_name=name,
        to=tuple(_addresses(_line(mail, "to", longest=10_000))),
        subject=_line(mail, "subject"),
        text=_text(mail),
        at=_date(_raw(mail, "date")),
        names=_ids(answers),
        fields=tuple((field, value) for field, value in fields if value),
        returned=_returned(mail),
    )


def _raw(mail: Message, name: str) -> str:
    return " ".join(str(value) for value in mail.get_all(name, []))[:100_000]


def _line(mail: Message, name: str, *, longest: int = LONGEST_LINE) -> str:
    """Return a line of the head in plain words."""
    value = mail.get(name)
    if value is None:
        return ""
    words = []
    for part, charset in decode_header(value):
        words.append(part if isinstance(part, str) else _decoded(part, charset))
    return " ".join(CONTROLS.sub(" ", "".join(words)).split())[:longest]


def _decoded(data: bytes, charset: str | None) -> str:
    for known in (charset or "utf-8", "utf-8", OLD):
        try:
            return data.decode(known)
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", "replace")


def _addressed(line: str) -> tuple[str, str]:
    """Return the name and the address of who wrote, which is empty where it is none."""
    found = ADDRESSED.match(line)
    name, address = (found["name"], found["address"]) if found else ("", line)
    address = address.strip().lower()
    return name.strip(" \"'"), address if is_address(address) else ""


def _addresses(line: str) -> Iterator[str]:
    for part in line.split(",")[:MOST_ADDRESSES]:
        _name, address = _addressed(part)
        if address:
            yield address


def _ids(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(HEADER_ID.findall(text)))[:MOST_IDS]


def _date(line: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(line)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else None


def _parts(mail: Message) -> Iterator[Message]:
    for number, part in enumerate(mail.walk()):
        if number == MOST_PARTS:
            return
        yield part


def _inside(part: Message) -> list[Message]:
    inner = part.get_payload()
    return [each for each in inner if isinstance(each, Message)] if isinstance(inner, list) else []


def _text(mail: Message) -> str:
    """Return the first lines of what was written anew."""
    texts = [
        part
        for part in _parts(mail)
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    ]
    plain = next((part for part in texts if part.get_content_subtype() == "plain"), None)
    if plain is not None:
        return _first_lines(_content(plain))
    page = next((part for part in texts if part.get_content_subtype() == "html"), None)
    return _first_lines(_of_page(_content(page))) if page is not None else ""


def _content(part: Message) -> str:
    data = part.get_payload(decode=True)
    charset = part.get_content_charset()
    return _decoded(data, charset) if isinstance(data, bytes) else ""


def _of_page(page: str) -> str:
    """Return the words of a page, without what is quoted in it."""
    page = QUOTED_PART.sub("", SECTIONS.sub("", page[:LONGEST_PAGE]))
    lines = BREAKS.sub("\n", " ".join(page.split()))
    return unescape(TAG.sub("", lines))


def _first_lines(text: str) -> str:
    found: list[str] = []
    for written in text.splitlines():
        line = " ".join(CONTROLS.sub(" ", written).split())[:LONGEST_LINE]
        if ATTRIBUTION.match(line) or (BELOW.match(line) and any(found)):
            break
        if BELOW.match(line):
            continue
        found.append(line)
        if len(found) == MOST_LINES:
            break
    return re.sub(r"\n{3,}", "\n\n", "\n".join(found)).strip()[:LONGEST_TEXT]


def _returned(mail: Message) -> Returned | None:
    """Return what a report of delivery says (RFC 3464); of its head alone nothing but that."""
    kind = str(mail.get_param("report-type") or "delivery-status").lower()
    if mail.get_content_type() != REPORT or kind != "delivery-status":
        return None
    recipients: list[str] = []
    actions: set[str] = set()
    said, ids = "", ""
    for part in _parts(mail):
        inner = part.get_content_type()
        if inner == "message/delivery-status":
            for block in _inside(part):
                actions.add(_line(block, "action").lower())
                said = said or _line(block, "diagnostic-code").partition(";")[2].strip()
                for field in ("original-recipient", "final-recipient"):
                    _kind, _, address = _line(block, field).partition(";")
                    recipients += [address.strip().lower()] if address.strip() else []
        elif inner == "text/rfc822-headers":
            ids += _raw(message_from_bytes(_content(part).encode("utf-8", "replace")), "message-id")
        elif inner == "message/rfc822":
            ids += "".join(_raw(quoted, "message-id") for quoted in _inside(part)[:1])
    return Returned(
        header_ids=_ids(ids),
        recipients=tuple(dict.fromkeys(recipients))[:MOST_ADDRESSES],
        said=said,
        final="failed" in actions,
    )
