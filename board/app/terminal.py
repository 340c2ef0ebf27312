"""What the program says to a terminal, or to whatever reads it instead: nothing that acts there.

Whatever writes, a command, a usage error or a library, does so through these streams.
"""

from __future__ import annotations

import io
import sys
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

from board.domain.outgoing import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO


@contextmanager
def harmless_streams() -> Iterator[None]:
    """Let standard output and standard error carry harmless text only."""
    with ExitStack() as streams:
        if sys.stdout is not None:
            streams.enter_context(redirect_stdout(_Harmless(sys.stdout)))
        if sys.stderr is not None:
            streams.enter_context(redirect_stderr(_Harmless(sys.stderr)))
        yield


class _Harmless(io.TextIOBase):
    """Hands on what is written, without what acts on a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    @property
    def encoding(self) -> str:  # type: ignore[override]  # it may be read alone
        """The encoding of the stream behind."""
        return self._stream.encoding

    def write(self, text: str) -> int:
        """Write what is harmless of a text."""
        self._stream.write(harmless(text))
        return len(text)

    def flush(self) -> None:
        """Flush the stream behind."""
        self._stream.flush()

    def isatty(self) -> bool:
        """Return whether somebody reads it at once."""
        return self._stream.isatty()

    def fileno(self) -> int:
        """Return the number of the file behind."""
        return self._stream.fileno()
