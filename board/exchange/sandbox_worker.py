"""The process that reads foreign files, as it is seen from inside.

It takes requests from its standard input and answers on its standard output, until nobody asks any
more. Before the first one it gives up what a reader never needs: sockets, other programs, writing,
and memory beyond a limit. Whatever a file does to it, the program that asked goes on.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

from board.domain.errors import BadFile, trace_of
from board.exchange import reading
from board.exchange.incoming import Incoming, never

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[str, object], None]

MOST_MEMORY = 512 * 1024 * 1024
MOST_OPEN_FILES = 16
PIECE = 500
"""How many cards travel at once, so that whoever takes them is never busy for long."""

REFUSED = ("socket.", "subprocess.", "ctypes.", "shutil.", "urllib.", "winreg.", "os.exec")
REFUSED_CALLS = frozenset(
    (
        *("os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system"),
        *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "os.link"),
        *("os.symlink", "os.chmod", "os.chown", "os.kill", "os.putenv"),
    )
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants to know of a file, and how many seconds it may take."""

    what: Literal["read", "look"]
    path: str
    options: reading.Options
    seconds: int


@dataclass(frozen=True, slots=True)
class MailRequest:
    """A mail of which somebody wants to know what it says, and how many seconds that may take."""

    mail: bytes
    seconds: int


def serve() -> None:
    """Answer requests until nobody asks any more."""
    source, out = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not be taken for an answer
    limit_yourself()
    gc.disable()  # a reader makes no circles, and its memory is limited

    def tell(kind: str, value: object) -> None:
        pickle.dump((kind, value), out, pickle.HIGHEST_PROTOCOL)
        out.flush()

    tell("ready", None)
    while (request := _next(source)) is not None:
        _limit_time(request.seconds)
        answer(request, tell)


def limit_yourself() -> None:
    """Give up for good what a reader never needs."""
    try:
        import resource
    except ImportError:  # Windows; there the time and the size of the file are limited
        pass
    else:
        most = _memory_in_use() + MOST_MEMORY
        for what, limit in (
            (resource.RLIMIT_AS, most),
            (resource.RLIMIT_NOFILE, MOST_OPEN_FILES),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            _limit(what, limit)
    sys.addaudithook(_refuse)


def answer(request: Request | MailRequest, tell: Tell) -> None:
    """Carry a request out and tell what came of it, in pieces."""
    try:
        if isinstance(request, MailRequest):
            from board.exchange.mail_reading import read_mail  # most requests need none of it

            tell("done", read_mail(request.mail))
            return
        work = reading.read if request.what == "read" else reading.look
        found = work(
            Path(request.path), request.options, progress=_progress_to(tell), cancelled=never
        )
        _hand_over(found, tell)
    except BadFile as error:
        tell("bad", error)
    except MemoryError:
        tell("bad", BadFile("import_too_large"))
    except Exception as error:  # noqa: BLE001 - a mistake in a reader must not pass for an answer
        tell("failed", trace_of(error))


def _hand_over(found: Incoming | reading.TableLook | reading.BoardLook, tell: Tell) -> None:
    if isinstance(found, Incoming):
        for start in range(0, len(found.cards), PIECE):
            tell("cards", list(map(tuple, found.cards[start : start + PIECE])))
        found = replace(found, cards=())
    tell("done", found)


def _next(source: IO[bytes]) -> Request | MailRequest | None:
    try:
        request = pickle.load(source)  # noqa: S301 - comes from the program that started this one
    except EOFError:
        return None
    return request if isinstance(request, (Request, MailRequest)) else None


def _progress_to(tell: Tell) -> Callable[[int, int], None]:
    return lambda done, of: tell("progress", (done, of))


def _limit(what: int, limit: int) -> None:
    import resource

    try:
        _soft, hard = resource.getrlimit(what)
        most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(what, (most, hard if what == resource.RLIMIT_CPU else most))
    except (OSError, ValueError):
        return  # the system does not know this limit


def _limit_time(seconds: int) -> None:
    """Let this process have so many more seconds of a processor."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + seconds + 1)


def _memory_in_use() -> int:
    """Return the size of this process where the system tells, else nothing."""
    try:
        with Path("/proc/self/statm").open(encoding="ascii") as file:
            pages = int(file.read().split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _refuse(event: str, values: tuple[object, ...]) -> None:
    """Stop what a reader never does."""
    writes = event == "open" and isinstance(values[2], int) and values[2] & WRITING
    if writes or event in REFUSED_CALLS or event.startswith(REFUSED):
        raise PermissionError(event)
