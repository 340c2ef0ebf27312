"""What an address of a board is: a file, or a database on a server."""

from __future__ import annotations

import re

SERVER = re.compile(r"^postgres(ql)?(\+\w+)?://")


def is_server(address: str) -> bool:
    """Return whether the address is a database server's."""
    return bool(SERVER.match(address))
