"""Which boards were opened lately: the last one is what the program opens when none is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from board.app.paths import data_folder, state_folder

if TYPE_CHECKING:
    from pathlib import Path

MOST = 8


def addresses() -> list[str]:
    """Return the addresses of the boards opened lately, newest first."""
    try:
        found = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [str(address) for address in found] if isinstance(found, list) else []


def remember(address: str) -> None:
    """Put a board in front of the list; a folder that cannot be written to is no failure."""
    kept = [address, *(other for other in addresses() if other != address)][:MOST]
    file = _file()
    fresh = file.with_name(f".{file.name}.new")
    try:
        fresh.write_text(json.dumps(kept), "utf-8")
        fresh.replace(file)
    except OSError:
        return


def default_address() -> str:
    """Return the last opened board, else ``board.db`` in the user's data folder."""
    known = addresses()
    return known[0] if known else str(data_folder() / "board.db")


def _file() -> Path:
    return state_folder() / "boards.json"
