"""What an address of a board is: a file here, a database on a server, or nothing that we open."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote, unquote_plus

# Up to the last "@", as people type "@" and "/" in passwords without writing them as %40 and %2F.
SERVER = re.compile(
    r"postgres(?:ql)?(?:\+\w+)?://(?:(?P<user>[^:/@]*)(?::(?P<secret>.*))?@)?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# A name of a file has no ":/" behind its first word; one letter there is a drive of Windows.
SCHEME = re.compile(r"[^/\\]{2,}:/|postgres\w*(?:\+\w+)?(?::|//)", re.IGNORECASE)
USER = re.compile(r":/*.*@|\?.*", re.DOTALL)


class AddressKind(StrEnum):
    """What lies at an address; a board is in the first two only."""

    FILE = "file"
    SERVER = "server"
    OTHER_COMPUTER = "other_computer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a board lies. ``shown`` is what is said, stored and handed on: it has no secret.

    ``path`` is that of a file. ``secret`` is the password of a server, empty without one; it stays
    in this process.
    """

    kind: AddressKind
    shown: str
    path: Path | None = None
    secret: str = field(default="", repr=False)

    def with_secret(self, secret: str) -> Address:
        """Return the same place with another password."""
        return replace(self, secret=secret)


def address_of(text: str) -> Address:
    """Return what somebody means by a text; nothing is looked for on disk or network."""
    text = text.strip()
    server = SERVER.fullmatch(text)
    if server is not None:
        return _server(server["user"] or "", server["secret"] or "", server["rest"])
    if SCHEME.match(text):
        return Address(
            AddressKind.UNKNOWN, USER.sub(lambda m: "://…@" if m[0][0] == ":" else "", text)
        )
    if text.startswith(r"\\"):
        return Address(AddressKind.OTHER_COMPUTER, text)
    return file_address(Path(text))


def file_address(path: Path) -> Address:
    """Return the address of a file."""
    return Address(AddressKind.FILE, str(path), path)


def _server(user: str, secret: str, rest: str) -> Address:
    """Take a password out of both places where one may stand."""
    place, _, query = rest.partition("?")
    options = [option for option in query.split("&") if option]
    told = [option for option in options if _is_password(option)]
    kept = "&".join(option for option in options if option not in told)
    at = f"{user}@" if user else ""
    asked = f"?{kept}" if kept else ""
    later = unquote_plus(told[-1].partition("=")[2]) if told else ""
    shown = f"postgresql://{at}{place}{asked}"
    return Address(AddressKind.SERVER, shown, secret=unquote(secret) or later)


def _is_password(option: str) -> bool:
    return unquote_plus(option).partition("=")[0].lower().endswith("password")
