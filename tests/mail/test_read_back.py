"""What is about to leave is read once more: whatever is not as it was meant stays here."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from board.mail.compose import Attachment, Mail, outgoing
from board.mail.read_back import read, says

MAIL = Mail(
    sender="orders@klein.example",
    sender_name="Klein Böxe",
    recipient="eva@peak.example",
    recipient_name="Eva",
    subject="Ihr Probedruck",
    body="Hallo Eva,\n\nbitte schauen.\nOder mit einem Wort: FERTIG, MEHR ZEIT\n\nMara <3\n",
    message_id="<7.board@klein.example>",
    at=datetime(2026, 11, 27, 9, 0, tzinfo=UTC),
    reply_to="mara@klein.example",
    by_itself=True,
    answers=("FERTIG", "MEHR ZEIT"),
    attachments=(Attachment("date.ics", "calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),),
)


def test_a_message_says_what_was_meant_in_both_its_forms() -> None:
    raw = outgoing(MAIL)
    found = read(raw)

    assert says(raw, MAIL)
    assert found is not None
    assert found.text.replace("\r\n", "\n") == MAIL.body
    assert found.links == [
        (word, f"mailto:mara@klein.example?subject={coded}%20%5B7.board%5D&body=")
        for word, coded in (("FERTIG", "FERTIG"), ("MEHR ZEIT", "MEHR%20ZEIT"))
    ]


def test_what_is_sent_again_is_the_same_to_the_byte() -> None:
    assert outgoing(MAIL) == outgoing(replace(MAIL))


@pytest.mark.parametrize(
    "plain", [replace(MAIL, answers=()), replace(MAIL, body="Hallo Eva, bitte mit FERTIG.\n")]
)
def test_a_text_that_offers_no_answers_has_one_form(plain: Mail) -> None:
    raw = outgoing(plain)

    assert says(raw, plain)
    assert b"html" not in raw


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Date:", b"Bcc: eve@evil.example\r\nDate:"),
        (b"Date:", b"To: eve@evil.example\r\nDate:"),
        (b" <eva@peak.example>", b" <eva@peak.example>, <eve@evil.example>"),
        (b" <eva@peak.example>", b" <eve@peak.example>"),
        (b"Subject: Ihr Probedruck", b"Subject: Ihr Druck"),
        (b"Message-ID: <7.", b"Message-ID: <8."),
        (b"Auto-Submitted: auto-generated\r\n", b""),
        (b"bitte schauen.", b"bitte zahlen."),
        (b"\r\n\r\nHallo", b"\r\n\r\nHallo\n"),
        (b"\r\n\r\nHallo", b"\r\n\r\n" + b"x" * 999 + b"Hallo"),
        (b"mailto:mara@", b"mailto:eve@"),
        (b"Mara &lt;3", b"Mara <b>3</b>"),
        (b"Mara &lt;3", b"Mara <img src=3D//evil>"),
        (b"Eva,<br>", b"Eve,<br>"),
        (b"?subject=3DFERTIG", b"?subject=3DNEIN"),
    ],
)
def test_a_message_that_says_anything_else_does_not(old: bytes, new: bytes) -> None:
    raw = re.sub(rb"(?<!=)=\r\n", b"", outgoing(MAIL))  # without soft ends of lines

    assert says(raw, MAIL)
    assert old in raw
    assert not says(raw.replace(old, new), MAIL)
