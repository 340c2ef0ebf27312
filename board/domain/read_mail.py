"""A mail as it was read: its head, its first lines, and what says who or what wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """What a report says of a mail that could not be delivered (RFC 3464).

    ``header_ids`` are the Message-IDs in the head that came back with it, ``recipients`` the
    addresses it is about, in small letters. It is ``final`` unless it is tried again, or arrived.
    """

    header_ids: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    said: str = ""
    final: bool = True


@dataclass(frozen=True, slots=True)
class ReadMail:
    """What is known of a mail, as plain text of bounded length.

    ``header_id`` is its Message-ID and ``names`` are those of In-Reply-To and References, each in
    angle brackets. Addresses stand in small letters. ``text`` are the first lines of what was
    written anew, without what is quoted. ``fields`` are the head's other lines that say who or what
    wrote it, by their names in small letters: auto-submitted, precedence, return-path, list-id,
    list-unsubscribe, list-post, x-autoreply, x-autorespond and x-auto-response-suppress, as far as
    they are there. ``returned`` stands where it is a report of delivery.
    """

    header_id: str = ""
    sender: str = ""
    sender_name: str = ""
    to: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""
    at: datetime | None = None
    names: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    returned: Returned | None = None

    def field(self, name: str) -> str:
        """Return a line of the head, "" where there is none."""
        return next((value for known, value in self.fields if known == name), "")
