"""What became of a message that was handed to a mail server, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How far a message came.

    ``LATER`` and ``DROPPED`` never left, ``FAILED`` never will as it is. ``UNCERTAIN`` may have
    left: the server had all of it and its answer never came, so that only a person can decide.
    """

    SENT = "sent"
    LATER = "later"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    DROPPED = "dropped"


class Reason(StrEnum):
    """Why; each has a sentence that says what to do."""

    ACCEPTED = "accepted"
    NOT_WANTED = "not wanted"  # the last check said no
    NO_NETWORK = "no network"
    NO_HOST = "no host"
    NO_PORT = "no port"
    SILENT = "silent"
    CUT = "cut"
    NONSENSE = "nonsense"  # no mail server, or one that answers without end
    NO_TLS = "no tls"
    CERTIFICATE_NAME = "certificate name"  # it belongs to another server: ``said`` is whose it is
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_UNKNOWN = "certificate unknown"  # nobody this computer trusts has signed it
    CA_FILE = "ca file"
    NO_LOGIN = "no login"  # the server takes no passwords here, or none were given and it wants one
    PASSWORD = "password"  # noqa: S105 - a reason
    APP_PASSWORD = "app password"  # noqa: S105 - a reason
    LOGIN_BLOCKED = "login blocked"  # the provider takes no passwords of programs at all
    TOKEN = "token"  # noqa: S105 - a reason: the provider gives no access token for what was pasted
    NO_FOLDER = "no folder"  # to be read
    SENDER = "sender"
    RECIPIENT = "recipient"
    GREYLISTED = "greylisted"
    TOO_LARGE = "too large"
    BUSY = "busy"
    REFUSED = "refused"
    UNREADABLE = "unreadable"  # read back before it left, it did not say what was meant


# No other message would fare better before somebody, or the network, mends it.
OF_THE_ACCOUNT = frozenset(Reason) - {
    Reason.CUT,
    Reason.ACCEPTED,
    Reason.NOT_WANTED,
    Reason.RECIPIENT,
    Reason.GREYLISTED,
    Reason.TOO_LARGE,
    Reason.BUSY,
    Reason.REFUSED,
    Reason.UNREADABLE,
}


PASSES = frozenset({Reason.NO_NETWORK, Reason.NO_HOST, Reason.SILENT, Reason.CUT, Reason.BUSY})
"""What passes by itself where a line stays open; anything else is not tried often."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mail server answered: ``code`` and ``said`` are its own, where it came to that."""

    outcome: Outcome
    reason: Reason
    code: int | None = None
    said: str = ""
