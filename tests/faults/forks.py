"""Children forked from a parent that has loaded the program but opened nothing: 1 ms each.

For scripts of their own, never for pytest's process: that one has threads and Qt.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING

import sqlalchemy.dialects.sqlite  # noqa: F401 - else each child would import it anew: 25 ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Child:
    """A forked process that tells lines; ``job`` gets the call to tell one with."""

    def __init__(self, job: Callable[[Callable[[object], None]], None]) -> None:
        reading, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(reading)
            _be_child(job, writing)
        os.close(writing)
        self._told = os.fdopen(reading, "rb")

    def line(self) -> object:
        """Wait for the next line and return its value; None when the child has ended."""
        return _value(self._told.readline())

    def lines(self) -> Iterator[object]:
        """Return what was told until the child ended."""
        for line in self._told:
            value = _value(line)
            if value is not None:
                yield value

    def kill(self) -> None:
        """End the child as a power cut would; what it told can still be read."""
        os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> int:
        """Wait for the end; return the exit status, negative for a signal."""
        _, status = os.waitpid(self.pid, 0)
        self._told.close()
        return os.waitstatus_to_exitcode(status)


def answer(job: Callable[[], object]) -> object:
    """Return what a job answers in a child of its own; a crash is answered with its signal."""
    child = Child(lambda tell: tell(job()))
    last: object = None
    for value in child.lines():
        last = value
    status = child.ended()
    return {"crash": status} if last is None else last


def _be_child(job: Callable[[Callable[[object], None]], None], writing: int) -> None:
    def tell(value: object) -> None:
        os.write(writing, json.dumps(value).encode() + b"\n")

    try:
        job(tell)
    except BaseException:  # noqa: BLE001 - whatever it was, it must not run the parent's code
        tell({"trace": traceback.format_exc()})
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


def _value(line: bytes) -> object:
    if not line.endswith(b"\n"):  # cut off by the kill
        return None
    value: object = json.loads(line)
    return value
