"""What a screen reader finds in a window: objects with roles, names, boxes and states."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.driver.desktop import READER_PYTHON, until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.driver.desktop import Desktop

ALL = 99
TREE = Path(__file__).with_name("read_tree.py")
ANNOUNCEMENTS = Path(__file__).with_name("hear_announcements.py")


class Place(NamedTuple):
    """A point of the screen, in pixels."""

    x: int
    y: int


class Box(NamedTuple):
    """A rectangle of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def middle(self) -> Place:
        return Place(self.left + self.width // 2, self.top + self.height // 2)

    def holds(self, other: Box) -> bool:
        """Tell whether all of another box is inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True)
class Node:
    """One object of the tree, with those inside it."""

    role: str
    name: str
    text: str
    box: Box
    states: frozenset[str]
    parts: tuple[Node, ...]

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Node:
        """Make the node that a client told of."""
        return cls(
            role=told["role"],
            name=told["name"],
            text=told["text"],
            box=Box(*told["box"]),
            states=frozenset(told["states"]),
            parts=tuple(cls.of(part) for part in told["parts"]),
        )

    def all(self, role: str = "", *, begins: str = "") -> Iterator[Node]:
        """Go through the nodes of this role whose names begin so, outer ones first."""
        if role in {"", self.role} and self.name.startswith(begins):
            yield self
        for part in self.parts:
            yield from part.all(role, begins=begins)

    def first(self, role: str, *, begins: str = "") -> Node | None:
        """Return the first such node."""
        return next(self.all(role, begins=begins), None)


class Reader:
    """An AT-SPI client on a desktop, in a process of its own."""

    def __init__(self, desktop: Desktop) -> None:
        self._client = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", READER_PYTHON, "-I", str(TREE)],
            env=desktop.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def tree(self, process: int, depth: int = ALL) -> Node | None:
        """Return what a process shows; None as long as it shows nothing."""
        client = self._client
        assert client.stdin is not None
        assert client.stdout is not None
        client.stdin.write(f"{process} {depth}\n")
        client.stdin.flush()
        line = client.stdout.readline()
        assert line, "the AT-SPI client ended; its complaint stands above"
        told = json.loads(line)
        return Node.of(told) if told else None

    def close(self) -> None:
        """End the client."""
        self._client.communicate(timeout=10)


class Listener:
    """A screen reader that only listens to what programs ask it to say."""

    def __init__(self, desktop: Desktop, file: Path) -> None:
        self._file = file
        desktop.start([READER_PYTHON, "-I", str(ANNOUNCEMENTS)], said=file)
        until(lambda: self.heard, "the listener listens")

    @property
    def heard(self) -> list[str]:
        """All that was said so far."""
        return self._file.read_text("utf-8").splitlines()
