"""A PostgreSQL server whose disk gets full: run inside ``unshare -m`` as a module.

Prints what happened as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from board.domain.errors import BoardError
from board.services import cards, watch
from tests.driver.builders import Clock, open_desk
from tests.driver.processes import Server
from tests.faults.full_disk import enlarge, fill, mount

if TYPE_CHECKING:
    from board.services.workspace import Workspace

KILOBYTES, ROOM = 20_000, 400_000
NOTE = "Ask for the logo. " * 100


def add_until_full(ws: Workspace) -> tuple[list[str], list[str]]:
    """Add cards until the server refuses; return those that were saved, and what was said."""
    saved: list[str] = []
    try:
        while True:
            title = f"Card {len(saved)}"
            cards.add(ws, cards.Draft(title, note=NOTE))
            saved.append(title)
    except BoardError as error:
        return saved, [error.kind]


def main() -> dict[str, object]:
    """Put a board on a small disk of its own; the server's log of writes lies on another one."""
    with TemporaryDirectory(prefix="pg") as home:
        server = Server(Path(home) / "server")
        folder = Path(home) / "small"
        folder.mkdir()
        mount(folder, KILOBYTES)
        place = folder / "board"
        place.mkdir()
        server.own(place)
        server.run(f"CREATE TABLESPACE small LOCATION '{place}'")
        server.run("CREATE DATABASE board TABLESPACE small")
        ws = open_desk(server.address("board"), Clock())
        ballast = fill(folder)
        os.truncate(ballast, ballast.stat().st_size - ROOM)
        saved, said = add_until_full(ws)
        ballast.unlink()
        enlarge(folder)
        later = cards.add(ws, cards.Draft("Later")).title
        there = {card.title for card in watch.everything(ws).cards.values()}
        ws.store.close()
        server.stop()
        subprocess.run(["umount", folder], check=True)
    return {
        "disk": f"a tablespace on a tmpfs of {KILOBYTES} kB",
        "said": said,
        "saved": len(saved),
        "lost": len({*saved, later} - there),
        "later": later in there,
    }


if __name__ == "__main__":
    print(json.dumps(main()))  # noqa: T201 - its answer
