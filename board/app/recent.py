"""Which boards were opened lately: the last one is what the program opens when none is named."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from board.app.paths import data_folder, state_folder
from board.domain.address import address_of

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.address import Address

MOST = 8


def addresses() -> list[str]:
    """Return where the boards opened lately are, newest first; no password is among them."""
    try:
        found = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(found, list):
        return []
    shown = list(dict.fromkeys(address_of(str(address)).shown for address in found))
    if shown != found:
        _write(shown)  # an earlier version wrote passwords down
    return shown


def remember(address: Address) -> None:
    """Put a board in front of the list."""
    shown = address.shown
    _write([shown, *(other for other in addresses() if other != shown)][:MOST])


def default_address() -> str:
    """Return the last opened board, else ``board.db`` in the user's data folder."""
    known = addresses()
    return known[0] if known else str(data_folder() / "board.db")


def _write(shown: list[str]) -> None:
    """Keep the list, readable by this user alone; a folder that takes nothing is no failure."""
    file = _file()
    fresh = file.with_name(f".{file.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as opened:
            json.dump(shown, opened)
        fresh.replace(file)
    except OSError:
        return


def _file() -> Path:
    return state_folder() / "boards.json"
