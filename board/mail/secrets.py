"""The password of the mailbox: in the system's key store, or asked for, and never in a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from board.domain.mail_account import Account

SERVICE = "followup-board"
VARIABLE = "FOLLOWUP_BOARD_MAIL_PASSWORD"
"""Where a computer has no key store, such as a server, the password may stand in here."""
LOWEST = 1
"""Key stores below this priority keep nothing, or keep it in a file that anybody may read."""


class Secrets:
    """Passwords by mailbox; what no key store takes is remembered until the program ends."""

    def __init__(self) -> None:
        self._asked: dict[str, str] = {}

    @property
    def is_kept(self) -> bool:
        """Whether this computer has a key store."""
        return _store() is not None

    def get(self, account: Account) -> str | None:
        """Return the password of a mailbox; None where somebody has to be asked."""
        name = _name(account)
        if name in self._asked:
            return self._asked[name]
        store = _store()
        kept: str | None = None
        if store is not None:
            try:
                kept = store.get_password(SERVICE, name)
            except Exception:  # noqa: BLE001 - a locked or broken key store is none
                kept = None
        return kept if kept is not None else os.environ.get(VARIABLE)

    def keep(self, account: Account, password: str) -> bool:
        """Keep a password; return whether the next start of the program knows it, too."""
        self._asked[_name(account)] = password
        store = _store()
        if store is None:
            return False
        try:
            store.set_password(SERVICE, _name(account), password)
        except Exception:  # noqa: BLE001 - as above
            return False
        return True

    def forget(self, account: Account) -> None:
        """Take a password out of the key store."""
        self._asked.pop(_name(account), None)
        store = _store()
        if store is not None:
            try:
                store.delete_password(SERVICE, _name(account))
            except Exception:  # noqa: BLE001 - there was none
                return


def _store() -> KeyringBackend | None:
    """Return the system's key store; None where there is none that keeps a secret."""
    import keyring  # no part of a start

    chosen = keyring.get_keyring()
    # Where there are several, that is a chain of them, itself of a high priority whatever is in it.
    stores: list[KeyringBackend] = getattr(chosen, "backends", [chosen])
    return next((store for store in stores if store.priority >= LOWEST), None)


def _name(account: Account) -> str:
    return f"{account.user}@{account.host}"
