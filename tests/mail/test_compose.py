"""Letters as e-mail files: our headers and the text alone, whatever is in names and titles."""

from __future__ import annotations

import base64
import json
import quopri
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.mail_account import is_address
from board.mail.compose import Attachment, compose, mailto

NAUGHTY = json.loads(
    (Path(__file__).parents[1] / "data/text/naughty_strings.json").read_text("utf-8")
)
INJECTION = "=?utf-8?q?a=0D=0ABcc:_x@evil.example?="
WORD = re.compile(r"=\?utf-8\?b\?([A-Za-z0-9+/=]*)\?=")


def read(raw: bytes) -> tuple[dict[str, str], str]:
    """Return headers and text as a reader finds them that shares no code with the writer."""
    head, _, text = raw.partition(b"\r\n\r\n")
    assert b"\n" not in head.replace(b"\r\n", b"")
    assert b"\r" not in head.replace(b"\r\n", b"")
    headers: dict[str, str] = {}
    for line in head.replace(b"\r\n ", b" ").decode("ascii").split("\r\n"):
        name, _, value = line.partition(": ")
        assert name not in headers
        value = WORD.sub(
            lambda at: base64.b64decode(at[1]).decode(), value.replace("?= =?", "?==?")
        )
        headers[name] = value
    return headers, quopri.decodestring(text).decode().replace("\r\n", "\n")


def plain(subject: str = "Hello", body: str = "Text\n", to: str = "", name: str = "") -> bytes:
    return compose(subject, body, to=to, to_name=name, attachments=())


def test_a_letter_has_its_subject_reader_and_text() -> None:
    headers, text = read(plain("Vier Termine für Sie", "Grüße\n★ 3\u202f€\n", "e@x.example", "Eva"))
    assert headers["Subject"] == "Vier Termine für Sie"
    assert headers["To"] == "Eva <e@x.example>"
    assert text == "Grüße\n★ 3\u202f€\n"
    assert headers["X-Unsent"] == "1"


@given(st.text() | st.sampled_from(NAUGHTY) | st.text("=?utf8qb\r\n :Bcc@=0DA"), st.text())
def test_no_title_or_name_becomes_a_header(text: str, name: str) -> None:
    raw = plain(f"{INJECTION}{text}", to="joe@mugs.example", name=f"{text}{name}")
    headers, _text = read(raw)
    body = {"Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(headers) == {"To", "Subject", "X-Unsent"} | body
    assert headers["To"].endswith("<joe@mugs.example>")
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert max(map(len, raw.partition(b"\r\n\r\n")[0].split(b"\r\n"))) <= 300
    assert headers["Subject"].startswith(INJECTION)
    assert b"evil" not in raw


@pytest.mark.parametrize(
    "address",
    [
        "",
        "joe",
        "joe@",
        "joe@mugs.example, eve@x.example",
        "joe@mugs.example\r\nBcc: eve@x.example",
        "a@b <c@d>",
        "jöe@mugs.example",
        "joe@mugs.example ",
        "j" * 65 + "@mugs.example",
    ],
)
def test_what_is_no_plain_address_is_left_for_a_person_to_fill_in(address: str) -> None:
    assert not is_address(address)
    assert "To" not in read(plain(to=address, name="Joe"))[0]


def test_dates_go_along_as_a_file() -> None:
    dates = Attachment("dates.ics", "calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    raw = compose("Hello", "Text\n", attachments=(dates,))
    assert b'filename="dates.ics"' in raw
    assert b"text/calendar" in raw
    assert b"BEGIN:VCALENDAR" in raw


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_a_letter_for_the_mail_program_says_just_what_it_says(subject: str, body: str) -> None:
    url = mailto(subject, body.replace("\r", ""), to="joe@mugs.example")
    parts = urlsplit(url)
    assert parts.path == "joe@mugs.example"
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert set(fields) == {"subject", "body"}
    assert fields["subject"] == [subject]
    assert fields["body"] == [body.replace("\r", "").replace("\n", "\r\n")]
    assert mailto("a", "b", to="joe@x, eve@y").startswith("mailto:?")
