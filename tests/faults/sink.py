"""A mail server that does what mail servers do at their worst: python -m tests.faults.sink LOG SEED

It prints its port. What it accepts stands in LOG, synced, before it says so: one JSON line each
with Message-ID, envelope and header recipient. Of the rest it delays answers, refuses for now or
for ever, and hangs up before the text, within it, and after it took the message.
"""

from __future__ import annotations

import json
import os
import random
import re
import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import BufferedReader

FATES = (
    *["takes"] * 60,
    *["slow"] * 15,
    *["later"] * 6,
    *["never"] * 3,
    *["no recipient"] * 3,
    *["cuts before"] * 4,
    *["cuts within"] * 4,
    *["takes and cuts"] * 5,
)


def serve(log: Path, seed: int) -> None:
    """Take one mail after another until this process is ended."""
    chance = random.Random(seed)  # noqa: S311 - a test's own dice
    with socket.create_server(("127.0.0.1", 0)) as server, log.open("a", encoding="utf-8") as kept:
        sys.stdout.write(f"{server.getsockname()[1]}\n")
        sys.stdout.flush()
        while True:
            client, _address = server.accept()
            client.settimeout(5)
            with client, client.makefile("rb") as lines:
                try:
                    _talk(client, lines, chance.choice(FATES), lambda told: _write(kept, told))
                except OSError:
                    continue  # the sender died


def _write(kept: object, told: dict[str, str]) -> None:
    kept.write(json.dumps(told) + "\n")  # type: ignore[attr-defined]  # a file
    kept.flush()  # type: ignore[attr-defined]
    os.fsync(kept.fileno())  # type: ignore[attr-defined]


def _talk(client: socket.socket, lines: BufferedReader, fate: str, keep: object) -> None:
    def say(text: str) -> None:
        client.sendall(text.encode() + b"\r\n")

    say("220 sink")
    recipient = ""
    while line := lines.readline():
        verb = line.split(b" ")[0].strip().upper()
        if verb == b"RCPT":
            recipient = line.decode().partition("<")[2].partition(">")[0]
            if fate == "no recipient":
                say("550 nobody here")
                return
            say("250 ok")
        elif verb == b"DATA":
            if fate == "cuts before":
                return
            say("354 go on")
            text = _text(lines, within=fate == "cuts within")
            if text is None:
                return
            _answer(text, recipient, fate, say, keep)
            return
        else:
            say("250 ok")


def _text(lines: BufferedReader, *, within: bool) -> bytes | None:
    """Return a text up to its last dot; None where either side hung up before."""
    text = b""
    while line := lines.readline():
        if line == b".\r\n":
            return text
        text += line
        if within:
            return None
    return None


def _answer(text: bytes, recipient: str, fate: str, say: object, keep: object) -> None:
    if fate in {"later", "never"}:
        say({"later": "451 come again", "never": "554 never"}[fate])  # type: ignore[operator]
        return
    head = re.sub(rb"\r\n[ \t]+", b" ", text.partition(b"\r\n\r\n")[0]).decode()
    headers = dict(line.split(": ", 1) for line in head.split("\r\n"))
    to = headers["To"].partition("<")[2].rstrip(">")
    keep({"id": headers["Message-ID"], "recipient": recipient, "to": to})  # type: ignore[operator]
    if fate == "takes and cuts":
        return
    if fate == "slow":
        time.sleep(0.03)
    say("250 taken")  # type: ignore[operator]


if __name__ == "__main__":
    serve(Path(sys.argv[1]), int(sys.argv[2]))
