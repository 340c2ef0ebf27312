"""Reading foreign files in a process of its own, with limits of memory, time and power.

A file can make a reader ask for all memory, take for ever, or abort inside native code. None of
that may take the board along: here the reader is killed, and a sentence says so. What it answers
is taken for values only; it cannot name code to be run.
"""

from __future__ import annotations

import logging
import os
import pickle
import signal
import subprocess
import sys
from dataclasses import replace
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, Literal, Self, cast

from board import READER_ARGUMENT
from board.domain.errors import BadFile
from board.domain.kinds import KINDS
from board.exchange.incoming import Cancelled, Incoming, IncomingCard, never, no_progress
from board.exchange.sandbox_worker import MailRequest, Request
from board.exchange.text import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from board.domain.read_mail import ReadMail
    from board.exchange.reading import BoardLook, Options, TableLook

    Progress = Callable[[int, int], None]
    Question = Callable[[], bool]
    Message = tuple[str, object]

SECONDS = 10
SECONDS_PER_MEGABYTE = 1
EVERY_SECONDS = 0.05
"""How often somebody is asked whether they changed their mind."""
LAST_SECONDS = 1
"""How long a process may take to be gone after its last word."""

_MEGABYTE = 1024 * 1024
_START = (
    "import sys; sys.path[:] = {path!r}; from board.exchange.sandbox_worker import serve; serve()"
)
_VALUES = frozenset(
    (
        *(kind.declared.rpartition(".")[0] for kind in KINDS.values()),
        *("board.domain.errors", "board.domain.read_mail"),
        *("board.exchange.incoming", "board.exchange.reading"),
    )
)
_PLAIN = frozenset({("builtins", "frozenset")})
_DATES = frozenset({"date", "datetime", "time", "timedelta", "timezone"})
log = logging.getLogger(__name__)


def read(
    path: Path, options: Options, *, progress: Progress = no_progress, cancelled: Question = never
) -> Incoming:
    """Return what a file holds; BadFile says why it cannot be read. See ``reading.read``."""
    with Reader() as reader:
        return reader.read(path, options, progress=progress, cancelled=cancelled)


def look(path: Path, options: Options, *, cancelled: Question = never) -> TableLook | BoardLook:
    """Read a file far enough to ask about it; see ``reading.look``."""
    with Reader() as reader:
        return reader.look(path, options, cancelled=cancelled)


class Reader:
    """Another process that reads files for this one; after it died a new one is started."""

    def __init__(self) -> None:
        """Begin without a process."""
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[Message | None] = SimpleQueue()

    def __enter__(self) -> Self:
        """Be closed at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    @property
    def pid(self) -> int | None:
        """The process that reads, None while there is none."""
        return self._process.pid if self._process else None

    def read(
        self,
        path: Path,
        options: Options,
        *,
        progress: Progress = no_progress,
        cancelled: Question = never,
    ) -> Incoming:
        """Return what a file holds; Cancelled when somebody changed their mind."""
        cards: list[IncomingCard] = []
        request = _request("read", path, options)
        found = self._ask(request, progress=progress, cancelled=cancelled, take=cards.extend)
        return replace(cast("Incoming", found), cards=tuple(cards))

    def look(
        self, path: Path, options: Options, *, cancelled: Question = never
    ) -> TableLook | BoardLook:
        """Return what is to be asked about a file."""
        request = _request("look", path, options)
        found = self._ask(request, progress=no_progress, cancelled=cancelled, take=_ignore)
        return cast("TableLook | BoardLook", found)

    def read_mail(self, raw: bytes) -> ReadMail:
        """Return what is known of a mail, or of its head."""
        request = MailRequest(raw, SECONDS)
        found = self._ask(request, progress=no_progress, cancelled=never, take=_ignore)
        return cast("ReadMail", found)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            _shut(pipe)

    def _ask(
        self,
        request: Request | MailRequest,
        *,
        progress: Progress,
        cancelled: Question,
        take: Callable[[Iterable[IncomingCard]], object],
    ) -> object:
        """Return the answer to ``request``; a process that did not give one is ended."""
        answered = False
        try:
            self._send(request)
            for kind, value in self._heard(monotonic() + request.seconds, cancelled):
                if kind == "progress":
                    progress(*cast("tuple[int, int]", value))
                elif kind == "cards":
                    take(map(IncomingCard._make, cast("list[tuple[Any, ...]]", value)))
                else:
                    answered = kind in {"done", "bad"}
                    return _verdict(kind, value)
            raise self._death()
        finally:
            if not answered:
                self.close()

    def _send(self, request: Request | MailRequest) -> None:
        try:
            process = self._process or self._started()
            assert process.stdin is not None  # noqa: S101 - a pipe, as it was asked for
            pickle.dump(request, process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
        except OSError as error:
            log.warning("the reader does not take requests: %s", type(error).__name__)
            raise BadFile("import_failed") from None

    def _started(self) -> subprocess.Popen[bytes]:
        self._answers = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command(),
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        pipe, answers = self._process.stdout, self._answers
        Thread(target=_listen, args=(pipe, answers), name="reader-answers", daemon=True).start()
        return self._process

    def _heard(self, deadline: float, cancelled: Question) -> Iterator[Message]:
        """Yield what the process tells, until it ends; stop when it is late or unwanted."""
        while True:
            if cancelled():
                raise Cancelled
            if monotonic() > deadline:
                raise BadFile("import_too_slow")
            try:
                message = self._answers.get(timeout=EVERY_SECONDS)
            except Empty:
                continue
            if message is None:
                return
            yield message

    def _death(self) -> BadFile:
        """Return why there was no answer."""
        code = _ended(self._process) if self._process else None
        if code == -getattr(signal, "SIGXCPU", 0):
            return BadFile("import_too_slow")
        log.info("the reader ended with %s", code)
        return BadFile("import_failed")


def command() -> list[str]:
    """Return the command that starts the process that reads."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READER_ARGUMENT]
    # Without site and the environment: it starts sooner, and finds what this process found.
    root = str(Path(__file__).parents[2])
    return [sys.executable, "-I", "-S", "-c", _START.format(path=[root, *filter(None, sys.path)])]


class Values(pickle.Unpickler):
    """Takes values of a file and nothing else: no function, no class of another kind."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == ("builtins", "getattr"):
            return _member  # some releases of Python write members of an Enum this way
        plain = "." not in name and not name.startswith("__")
        known = (
            module in _VALUES
            or (module, name) in _PLAIN
            or (module == "datetime" and name in _DATES)
        )
        if not (plain and known):
            raise pickle.UnpicklingError
        found = super().find_class(module, name)
        if isinstance(found, type) or (module, name) == ("board.domain.errors", "_revive"):
            return found
        raise pickle.UnpicklingError


def _environment() -> dict[str, str]:
    """Return what a reader is told: not where the board is, that may hold its password."""
    secret = {"FOLLOWUP_BOARD", "PGPASSWORD"}
    return {name: value for name, value in os.environ.items() if name not in secret}


def _listen(pipe: IO[bytes], answers: SimpleQueue[Message | None]) -> None:
    """Pass on what the process tells, and None when it ended or talked nonsense."""
    try:
        while True:
            message = Values(pipe).load()
            if message[0] != "ready":
                answers.put(message)
    except Exception:  # noqa: BLE001 - whatever it was, there is no answer
        answers.put(None)


def _member(kind: object, name: object) -> Enum:
    """Return a member of an Enum; there is no other attribute to be had."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        for member in kind:
            if member.name == name:
                return member
    raise pickle.UnpicklingError


def _ended(process: subprocess.Popen[bytes]) -> int | None:
    """Return the exit code of a process, None of one that lives on though it makes no sense."""
    try:
        return process.wait(LAST_SECONDS)
    except subprocess.TimeoutExpired:
        return None


def _verdict(kind: str, value: object) -> object:
    if kind == "done":
        return value
    if kind == "bad" and isinstance(value, BadFile):
        raise value
    log.error("a reader made a mistake: %s", value)
    raise BadFile("import_failed")


def _request(what: Literal["read", "look"], path: Path, options: Options) -> Request:
    """Return the request, or refuse at once what is too large to be looked at."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0  # the reader says what is wrong with it
    if size > MAX_BYTES:
        raise BadFile("file_too_large", most=MAX_BYTES)
    seconds = SECONDS + SECONDS_PER_MEGABYTE * size // _MEGABYTE
    return Request(what, str(path.absolute()), options, seconds)


def _shut(pipe: IO[bytes] | None) -> None:
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:
        return  # what was still to be told has no reader


def _ignore(_: Iterable[object]) -> None:
    """Take no cards: none are told to one who only looks."""
