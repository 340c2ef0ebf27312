"""The start: read the command line, then a command or the window."""

from __future__ import annotations

import faulthandler
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from board import READER_ARGUMENT
from board.app.arguments import parsed
from board.app.qt import load_qt
from board.app.terminal import harmless_streams

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import TextIO

WRONG = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit status: 0, 1 for an error, 2 for wrong usage."""
    os.umask(0o077)  # whatever is written here is nobody else's, locks and settings too
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without our characters is no crash
    if sys.stdout is None or sys.stderr is None:  # closed by who called
        sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    try:
        with harmless_streams():
            args = parsed(arguments)
            _set_due_today(args)
            status = _start(args)
            sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has had enough. All that was to be done is done; there is only nobody to tell.
        sys.stdout = sys.stderr = _nowhere()
        return 0
    return status


def _nowhere() -> TextIO:
    """Return a stream whose words nobody reads."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _start(args: Namespace) -> int:
    load_qt()
    from board.app.desks import choose
    from board.domain.errors import BoardError

    if args.self_test == "all":
        from board.app import self_test

        return self_test.run()
    try:
        choice = choose(args.board, demo=args.demo, today=args.today)
        if args.command:
            from board.app.cli import run

            return run(choice, args)
        from board.app.window import open_window

        if args.self_test:
            from board.app import self_test

            return open_window(choice, watch=self_test.first_window)
        return open_window(choice, _words(args))
    except BoardError as error:
        from board.ui.sentences import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        return WRONG


def _words(args: Namespace) -> tuple[str, ...]:
    """Return what is asked for: of this process, or of the one that has the board already."""
    if args.wall:
        return ("wall", args.screen or "")
    return ("quick-add",) if args.quick_add else ("desk",)


def _set_due_today(args: Namespace) -> None:
    """Take ``list --today DATE`` as the global option it is; bare it stays a filter."""
    given = getattr(args, "due_today", None)
    if given is not None and not isinstance(given, str):
        args.today, args.due_today = given, None


def run() -> None:
    """Be the console script: trace crashes, exit with the status."""
    if sys.argv[1:] == [READER_ARGUMENT]:
        from board.exchange.sandbox_worker import serve

        serve()
        return
    if sys.stderr is not None:  # a packaged program on Windows has none
        faulthandler.enable()
    sys.exit(main())
