"""A disk that loses power: what a program wrote, and every state the disk may then be left in.

The log is strace's. What was written and not yet synced may be there, be missing, or be torn
between two sectors, each write for itself; names that were made, given away or taken back become
certain when their folder is synced, in their order (as on a file system with a journal).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from random import Random

SECTOR = 512
CALLS = "openat,write,pwrite64,fdatasync,fsync,ftruncate,unlink,link,rename"
CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OPEN_FILE = re.compile(r"^\d+<([^>]*)>")


class Call(NamedTuple):
    """One call that went through: its name, the path it is about, and what it says besides."""

    name: str
    path: str
    other: str = ""
    data: bytes = b""
    number: int = 0


def calls_in(log: Path, pid: object) -> Iterator[Call]:
    """Return what a process did, from a log made with ``-y -xx``; paths are whole."""
    for line in log.read_text("ascii", "replace").splitlines():
        found = CALL.match(line)
        if found and found[1] == str(pid):
            call = _call(found[2], found[3])
            if call is not None:
                yield call


def _call(name: str, words: str) -> Call | None:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(words)]
    opened = OPEN_FILE.match(words)
    path = _path(opened[1]) if opened else ""
    match name:
        case "openat":
            call = Call("create", texts[0].decode()) if "O_CREAT" in words else None
        case "link" | "rename":
            call = Call(name, texts[0].decode(), other=texts[1].decode())
        case "unlink":
            call = Call(name, texts[0].decode())
        case "pwrite64":
            call = Call("write", path, data=texts[0], number=_last_number(words))
        case "write":
            call = Call("tell", path, data=texts[0]) if texts else None
        case "ftruncate":
            call = Call("truncate", path, number=_last_number(words))
        case _:
            call = Call("sync", path)
    return call


def _last_number(words: str) -> int:
    return int(words.rsplit(", ", 1)[1])


def _path(shown: str) -> str:
    return bytes.fromhex(shown.replace("\\x", "")).decode() if "\\x" in shown else shown


@dataclass(slots=True)
class File:
    """What of a file is certainly on the disk, and what was done to it since."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        """Make everything certain."""
        for call in self.since:
            _apply(self.certain, call)
        self.since.clear()

    def left(self, chance: Random, *, some: float) -> bytes:
        """Return what may be found after a power cut; ``some`` of what is uncertain is there."""
        content = bytearray(self.certain)
        for call in self.since:
            if chance.random() < some:
                _apply(content, call if some == 1 else _torn(call, chance))
        return bytes(content)


def _apply(content: bytearray, call: Call) -> None:
    if call.name == "truncate":
        del content[call.number :]
        content.extend(bytes(call.number - len(content)))
        """Make everything certain."""
    end = call.number + len(call.data)
    content.extend(bytes(max(0, end - len(content))))
    content[call.number : end] = call.data


def _torn(call: Call, chance: Random) -> Call:
    """Return a write of which only the first sectors arrived, in one of four cases."""
    if call.name != "write" or chance.random() >= 1 / 4:
        return call
    sectors = chance.randrange(len(call.data) // SECTOR + 1)
    return call._replace(data=call.data[: sectors * SECTOR])


class Disk:
    """One folder of a disk."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._names: dict[str, File] = {}
        self._certain: dict[str, File] = {}
        self._since: list[dict[str, File]] = []

    def take(self, call: Call) -> None:
        """Let a call happen; those of other folders do not count."""
        if call.name == "sync" and call.path == self._folder:
            self._certain, self._since = dict(self._names), []
        elif call.path.startswith(f"{self._folder}/"):
            self._take(call)

    def _take(self, call: Call) -> None:
        names = self._names
        match call.name:
            case "create" if call.path not in names:
                names[call.path] = File()
            case "unlink":
                names.pop(call.path, None)
            case "link":
                names[call.other] = names[call.path]
            case "rename":
                names[call.other] = names.pop(call.path)
            case "sync":
                names[call.path].sync()
            case "write" | "truncate":
                names[call.path].since.append(call)
        if not self._since or self._since[-1] != names:
            self._since.append(dict(names))

    def left(self, chance: Random, *, some: float) -> dict[str, bytes]:
        """Return the files that may be found after a power cut, by their paths."""
        known = [self._certain, *self._since]
        names = known[-1] if some == 1 else known[0] if some == 0 else chance.choice(known)
        return {path: file.left(chance, some=some) for path, file in names.items()}
