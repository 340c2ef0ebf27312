"""Reads a message that is about to leave, by rules of its own: it must say what was meant.

It shares nothing with what wrote it, so that one mistake is not made twice.
"""

from __future__ import annotations

import binascii
import quopri
import re
from base64 import b64decode
from html import unescape
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

if TYPE_CHECKING:
    from board.mail.compose import Mail

LONGEST_LINE = 998
OURS = frozenset(
    {
        *("date", "from", "to", "subject", "message-id", "reply-to", "auto-submitted"),
        *("list-unsubscribe", "in-reply-to", "references"),
    }
)
CONTENT = frozenset({"mime-version", "content-type", "content-transfer-encoding"})
HEADER = re.compile(r"([A-Za-z-]+): ?(.*)", re.DOTALL)
WORD = re.compile(r"=\?utf-8\?b\?([A-Za-z0-9+/=]*)\?=", re.IGNORECASE)
ONE_ADDRESS = re.compile(r"(?:.*\s)?<([^<>\s,;]+)>", re.DOTALL)
END = r"\r\n|\r|\n"
FORM = re.compile(
    r'<!DOCTYPE html><html><body><p style="[a-z:; -]*">(.*)</p></body></html>', re.DOTALL
)
LINK = re.compile(r'<a href="([^"<>]*)">([^<>]*)</a>')
ANSWER = re.compile(r"mailto:([^?]*)\?subject=([^&]*)&body=")
BOUNDARY = re.compile(r'boundary="([^"\r\n]+)"')


class Read(NamedTuple):
    """What a message says: its headers by name in small letters, and its text.

    ``links`` are the words that are links in its second form, each with where it leads; None
    without a second form.
    """

    headers: dict[str, str]
    text: str
    links: list[tuple[str, str]] | None = None


def read(raw: bytes) -> Read | None:
    """Return what a message says; None where it is not written as ours are."""
    head, found, body = raw.partition(b"\r\n\r\n")
    bare = re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    if not found or bare or any(len(line) > LONGEST_LINE for line in raw.split(b"\r\n")):
        return None
    headers = _headers(head)
    if headers is None or not headers.keys() <= OURS | CONTENT:
        return None
    parts = _parts(headers, body)
    if not parts or parts[0][0] != "text/plain":
        return None
    text = parts[0][1]
    forms = [_linked(html) for kind, html in parts if kind == "text/html"]
    if not forms:
        return Read(headers, text)
    # Whoever reads the second form must not read anything else.
    if len(forms) > 1 or forms[0] is None or _lines(forms[0][0]) != _lines(text):
        return None
    return Read(headers, text, forms[0][1])


def says(raw: bytes, mail: Mail) -> bool:
    """Return whether these bytes are exactly the message that was meant."""
    found = read(raw)
    if found is None:
        return False
    headers = found.headers
    addresses = {"from": mail.sender, "to": mail.recipient}
    if mail.reply_to:
        addresses["reply-to"] = mail.reply_to
    wanted = {"date", "subject", "message-id", *addresses}
    wanted |= {"auto-submitted"} if mail.by_itself else set()
    wanted |= {"list-unsubscribe"} if mail.opt_out else set()
    wanted |= {"in-reply-to", "references"} if mail.answers_to else set()
    opt_out = headers.get("list-unsubscribe", "<>").removeprefix("<").removesuffix(">")
    return (
        headers.keys() & OURS == wanted
        and all(_address(headers[name]) == address for name, address in addresses.items())
        and headers["message-id"] == mail.message_id
        and {headers.get(name, "") for name in ("in-reply-to", "references")} == {mail.answers_to}
        and _plainly(_decoded(headers["subject"])) == _plainly(mail.subject)
        and _lines(found.text) == _lines(mail.body)
        and (not mail.opt_out or _answers([(mail.opt_out, opt_out)], headers) == {mail.opt_out})
        and (found.links is None or _answers(found.links, headers) == {*mail.answers})
    )


def _answers(links: list[tuple[str, str]], headers: dict[str, str]) -> set[str]:
    """Return the words that write themselves as an answer to us, about this message."""
    to = _address(headers.get("reply-to", headers["from"]))
    about = headers["message-id"].strip("<>").partition("@")[0]
    found = []
    for word, url in links:
        fits = ANSWER.fullmatch(url)
        if fits and unquote(fits[1]) == to and unquote(fits[2]) == f"{word} [{about}]":
            found.append(word)
    return {*found} if len(found) == len(links) else set()


def _headers(head: bytes) -> dict[str, str] | None:
    headers: dict[str, str] = {}
    try:
        lines = re.sub(r"\r\n(?=[ \t])", "", head.decode("ascii")).split("\r\n")
    except UnicodeDecodeError:
        return None
    for line in lines:
        fits = HEADER.fullmatch(line)
        if fits is None or fits[1].lower() in headers:
            return None
        headers[fits[1].lower()] = fits[2].strip()
    return headers


def _parts(headers: dict[str, str], body: bytes) -> list[tuple[str, str]] | None:
    """Return kind and text of each part of a message, in their order."""
    kind = headers.get("content-type", "")
    bounds = BOUNDARY.search(kind)
    if not kind.startswith("multipart/") or not bounds:
        if headers.get("content-transfer-encoding") != "quoted-printable":
            return None
        try:
            return [(kind.partition(";")[0], quopri.decodestring(body).decode("utf-8"))]
        except UnicodeDecodeError:
            return None
    _before, *pieces, after = body.split(f"--{bounds[1]}".encode("ascii"))
    found: list[tuple[str, str]] = []
    for piece in pieces:
        head, _found, inner = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        heads = _headers(head)
        parts = None if heads is None else _parts(heads, inner.removesuffix(b"\r\n"))
        if parts is None:
            return None
        found += parts
    return found if after.startswith(b"--") else None


def _linked(html: str) -> tuple[str, list[tuple[str, str]]] | None:
    """Return the text of the second form, and its links; None where it has anything else."""
    fits = FORM.fullmatch(html.rstrip("\r\n"))
    if fits is None:
        return None
    links = [(unescape(word), unescape(url)) for url, word in LINK.findall(fits[1])]
    text = LINK.sub(r"\2", fits[1]).replace("<br>", "\n")
    return None if re.search("[<>]", text) else (unescape(text), links)


def _lines(text: str) -> list[str]:
    """Return the lines of a text, however they end; the last one may go without an end."""
    lines = re.split(END, text)
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines


def _address(value: str) -> str:
    fits = ONE_ADDRESS.fullmatch(value)
    return fits[1] if fits else ""


def _decoded(value: str) -> str:
    joined = re.sub(r"\?=\s+=\?", "?==?", value)
    try:
        return WORD.sub(lambda word: b64decode(word[1]).decode("utf-8"), joined)
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _plainly(text: str) -> str:
    """Return a subject as it is compared: what no header can hold is a space."""
    return re.sub(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+", " ", text).strip()
