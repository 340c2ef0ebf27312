"""Access tokens of providers that let no program in by a password (RFC 6749, section 6)."""

from __future__ import annotations

import json
import time
from threading import Lock
from typing import TYPE_CHECKING

from board.domain.sending import Reason
from board.mail.line import Trouble, posted

if TYPE_CHECKING:
    from board.domain.mail_account import Account

EARLY = 60.0  # seconds before its end in which a token is not used any more
USUAL = 300.0  # seconds a token holds whose provider does not say
WAIT = 30.0
_LOCK = Lock()
_GOT: dict[tuple[str, str, str], tuple[str, float]] = {}


def access_token(account: Account, secret: str) -> str:
    """Return what to log in with: the secret itself, or the access token that it gets.

    Raises Trouble. A token is remembered until it ends, and nowhere but in memory.
    """
    if not account.oauth or not account.token_url:
        return secret
    key = (account.token_url, account.client_id, secret)
    with _LOCK:
        token, ends = _GOT.get(key, ("", 0.0))
        if not token or time.monotonic() > ends:
            token, lasts = _asked(account, secret)
            _GOT.clear()  # there is one mailbox
            _GOT[key] = token, time.monotonic() + lasts - EARLY
        return token


def forget() -> None:
    """Ask for a new token the next time: the server refused this one."""
    with _LOCK:
        _GOT.clear()


def _asked(account: Account, secret: str) -> tuple[str, float]:
    refresh, _, client_secret = secret.partition("\n")
    fields = {
        "grant_type": "refresh_token",
        "refresh_token": refresh,
        "client_id": account.client_id,
        **({"client_secret": client_secret} if client_secret else {}),
    }
    status, answer = posted(account.token_url, fields, account.ca_file, WAIT)
    try:
        told = json.loads(answer)
        token, lasts = told["access_token"], float(told.get("expires_in", USUAL))
    except (ValueError, TypeError, KeyError, RecursionError):
        busy = status >= 500 or status == 429  # noqa: PLR2004 - the server's own fault, or too often
        raise Trouble(Reason.BUSY if busy else Reason.TOKEN) from None
    if not isinstance(token, str) or not token.isascii() or not token.isprintable():
        raise Trouble(Reason.TOKEN)
    return token, lasts
