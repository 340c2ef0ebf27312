"""A PostgreSQL server: how it is connected to, and what it means by the errors it gives."""

from __future__ import annotations

import os
import re
import select
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from sqlalchemy import Engine, create_engine, exc
from sqlalchemy.engine import make_url

from board.domain.errors import StoreAway

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from psycopg.pq.abc import PGconn
    from sqlalchemy.engine import URL

    from board.domain.address import Address

CONNECT_SECONDS = 5
SETTINGS: Mapping[str, object] = {
    "connect_timeout": CONNECT_SECONDS,
    "client_encoding": "utf8",
    # A server that vanished without a word is given up before people give up.
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
LIMITS = (
    "-c lock_timeout=5000 -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000"
)

KINDS = {
    "08": "store_gone",
    "22021": "store_encoding",
    "22P05": "store_encoding",
    "25006": "store_server_read_only",
    "25P03": "store_gone",  # it was we who slept in the middle of something
    "28000": "store_no_entry",
    "28P01": "store_wrong_password",
    "3D000": "store_no_database",
    "3F000": "store_tables_missing",
    "40001": "store_locked",
    "40P01": "store_locked",
    "42501": "store_no_right",
    "42703": "store_tables_missing",
    "42P01": "store_tables_missing",
    "53": "store_server_full",
    "53300": "store_crowded",
    "53400": "store_crowded",
    "55P03": "store_locked",
    "57": "store_restarts",
    "57014": "store_locked",
    "57P04": "store_gone",  # dropped; whoever opens it anew is told
    "57P05": "store_gone",
    "58": "store_server_fault",
    "F0": "store_server_fault",
    "XX": "store_server_fault",
}
"""What an SQLSTATE, or its class where that is all there is to say, means for people."""

LOST = frozenset({"store_gone", "store_restarts"})
"""Nobody answered: whether a commit under way was carried out is not known."""

MAY_WRITE = (
    "SELECT has_table_privilege('board', 'UPDATE')"
    " AND current_setting('transaction_read_only') = 'off'"
)

# What libpq says by itself has no number, but is never translated in psycopg's own libraries.
TLS = {
    "store_other_certificate": re.compile(r'certificate for "(?P<whose>[^"]*)".* does not match'),
    "store_untrusted_certificate": re.compile(r"certificate (?:verify failed|file)"),
    "store_no_tls": re.compile(r"does not support SSL|no SSL|SSL negotiation"),
}
REFUSED = re.compile(rb'ErrorResponse\t.*? C "(\w{5})"')


def server_url(address: Address) -> URL:
    """Return the address of a database on a server, as the driver wants it.

    What leaves this computer goes to a server that proves who it is, unless the address says
    otherwise.
    """
    try:
        url = make_url(address.shown)
    except (exc.ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise StoreAway("store_unknown_kind", address=address.shown) from error
    return url.set(drivername="postgresql+psycopg", password=address.secret or None)


def server_engine(url: URL) -> Engine:
    """Return an engine with our settings; those that stand in the address win over ours."""
    ours = {**SETTINGS, **_trust(url)}
    options = " ".join([LIMITS, *_asked(url, "options")])
    try:
        return create_engine(
            url,
            pool_size=2,
            max_overflow=2,
            pool_pre_ping=True,
            hide_parameters=True,  # exceptions must not quote customers
            connect_args={
                **{name: value for name, value in ours.items() if name not in url.query},
                "options": options,
            },
        )
    except ImportError as error:
        raise StoreAway("store_no_driver") from error


def error_of(error: exc.DBAPIError) -> StoreAway | None:
    """Return what the driver of a server means by an error; None when it is a mistake of ours."""
    original = error.orig
    state = getattr(original, "sqlstate", None) or ""
    if state:
        kind = KINDS.get(state) or KINDS.get(state[:2])
        return StoreAway(kind) if kind else None
    if isinstance(error, exc.OperationalError):
        return _why_away(original)
    return StoreAway("store_gone") if error.connection_invalidated else None


def _why_away(original: object) -> StoreAway:
    """Tell a server that did not let us in, or whom we do not trust, from one that is not there."""
    attempt: PGconn | None = getattr(original, "pgconn", None)
    if attempt is None:
        return StoreAway("store_gone")
    if attempt.needs_password:
        return StoreAway("store_password_wanted")
    server = attempt.host.decode()
    for kind, says in TLS.items():
        found = says.search(str(original))
        if found is not None:
            return StoreAway(kind, server=server, **found.groupdict())
    state = _state_at_the_door(attempt)
    if not state and attempt.used_password:
        return StoreAway("store_not_let_in")
    kind = KINDS.get(state) or KINDS.get(state[:2], "store_gone")
    return StoreAway(kind, database=attempt.db.decode())


def _state_at_the_door(refused: PGconn) -> str:
    """Return the SQLSTATE with which a server does not let us in; empty when it did not answer.

    libpq keeps that number to itself, and the server's words are in its own language. But it can
    be made to write down what it hears: so we knock once more. psycopg can do that on Linux only.
    """
    if sys.platform != "linux":
        return ""
    from psycopg import OperationalError
    from psycopg.conninfo import make_conninfo
    from psycopg.pq import PGconn, PollingStatus

    known = {one.keyword.decode(): one.val.decode() for one in refused.info if one.val}
    attempt = PGconn.connect_start(make_conninfo(**known).encode())
    heard = os.memfd_create("heard")  # it may hold what proves the password
    try:
        attempt.trace(heard)
        end = monotonic() + CONNECT_SECONDS
        while (status := attempt.connect_poll()) in {PollingStatus.READING, PollingStatus.WRITING}:
            reads = [attempt.socket] if status == PollingStatus.READING else []
            writes = [attempt.socket] if status == PollingStatus.WRITING else []
            if not any(select.select(reads, writes, [], max(0, end - monotonic()))):
                break
        attempt.untrace()
    except (OperationalError, OSError):  # gone meanwhile
        return ""
    else:
        found = REFUSED.search(Path(f"/proc/self/fd/{heard}").read_bytes())
    finally:
        attempt.finish()
        os.close(heard)
    return found[1].decode() if found else ""


def _trust(url: URL) -> dict[str, object]:
    """Return how the server has to prove who it is: not at all on this computer."""
    mode = "".join(_asked(url, "sslmode"))
    if not mode and _is_here(_asked(url, "hostaddr") or [url.host or "", *_asked(url, "host")]):
        return {}
    asked: dict[str, object] = {"sslmode": mode or "verify-full"}
    has_own = "PGSSLROOTCERT" in os.environ or Path("~/.postgresql/root.crt").expanduser().exists()
    if asked["sslmode"] == "verify-full" and not has_own:
        import ssl

        asked["sslrootcert"] = ssl.get_default_verify_paths().cafile or "system"
    return asked


def _is_here(hosts: Iterable[str]) -> bool:
    """Return whether all of some hosts are this computer; a socket is one whatever libpq does."""
    named = [name for host in hosts for name in host.split(",") if name]
    return bool(named) and all(_is_loopback(name.strip("[]")) for name in named)


def _is_loopback(name: str) -> bool:
    from ipaddress import ip_address

    if name.startswith(("/", "@")) or name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _asked(url: URL, name: str) -> list[str]:
    """Return what an address asks for by this name."""
    said = url.query.get(name, ())
    return [said] if isinstance(said, str) else list(said)
