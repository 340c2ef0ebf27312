"""The start of the window: one process per board, the look, the shell, then the board itself."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from board import APP_ID
from board.desktop.single_instance import DESK
from board.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from board.app.desks import Choice
    from board.app.program import Program

LATEST_MS = 500
AT_START_SECONDS = 0.02
"""How long a thread may go on in Python at the start: the lane that opens the board and the thread
that makes the window have the same end, and each change between them costs both."""


def open_window(
    choice: Choice, words: Sequence[str] = DESK, *, watch: Callable[[str], None] | None = None
) -> int:
    """Show the board until its windows are closed; return the exit status.

    ``words`` say what is wanted: ``desk``, ``wall`` and a screen… see ``Program.take_words``.
    ``watch`` is told "window" when it appeared, and "board" when the board stands in it.
    """
    require_display()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from board.app.app_shell import AppShell, crash_file_of
    from board.app.crashes import CrashFile, Watchdog

    gc.disable()  # until the board is there: nothing made at the start is garbage
    sys.setswitchinterval(AT_START_SECONDS)
    crashes = CrashFile(crash_file_of(choice.address))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("followup-board")
    app.setApplicationDisplayName("Follow-up Board")
    app.setDesktopFileName(APP_ID)
    shell = AppShell(choice)
    wants_desk = tuple(words) == DESK
    if not (shell.show() if wants_desk else shell.take(words)):
        crashes.leave()
        return 0  # another process shows this board and was asked to come forward
    started: list[Program] = []

    def furnish() -> None:
        from board.app.logs import start_log
        from board.app.memory import share_one_heap
        from board.app.program import Program

        if not started:
            share_one_heap()
            program = Program(app, choice, crashes, shell=shell)
            started.append(program)
            _end_on_signals(app, program.quit)
            start_log(program.tell_bug)
            program.settled.connect(_collect_garbage)
            if watch is not None:
                program.settled.connect(lambda: watch("board"))
            program.open(words)

    if watch is not None:
        shell.window.appeared.connect(lambda: watch("window"))
    shell.window.appeared.connect(lambda: QTimer.singleShot(0, furnish))
    QTimer.singleShot(
        LATEST_MS if wants_desk else 0, furnish
    )  # nothing is painted into a window that is minimised
    watchdog = Watchdog(crashes, app)
    status = app.exec()
    watchdog.stop()
    for program in started:
        program.close()
    crashes.close()
    return status


def _collect_garbage() -> None:
    """Collect garbage from now on, but do not search what was made at the start for it."""
    gc.freeze()
    gc.enable()


def _end_on_signals(app: QApplication, leave: Callable[[], None]) -> None:
    """End as if the window was closed when the system or a terminal says so.

    Python runs a handler only between instructions of its own, and Qt may rest for long: so each
    signal also wakes Qt through a pair of sockets.
    """
    import socket

    from PySide6.QtCore import QSocketNotifier, QTimer

    pair = socket.socketpair()
    for end in pair:
        end.settimeout(0)
    notifier = QSocketNotifier(pair[0].fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: pair[0].recv(64))
    signal.set_wakeup_fd(pair[1].fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, leave))


def require_display() -> None:
    """Refuse to start without a display, before Qt would abort the process."""
    if sys.platform in {"win32", "darwin"} or _is_displayless_platform():
        return
    if os.environ.get("WAYLAND_DISPLAY") and _wayland_answers():
        return
    if os.environ.get("DISPLAY") and _x_answers():
        return
    raise Refused("no_display")


def _is_displayless_platform() -> bool:
    """Return whether Qt was told to draw into memory or to somewhere of its own."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return bool(chosen) and chosen not in {"xcb", "wayland"}


def _wayland_answers() -> bool:
    name = os.environ["WAYLAND_DISPLAY"]
    path = Path(name) if name.startswith("/") else _runtime_folder() / name
    return path.is_socket()


def _runtime_folder() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent")


def _x_answers() -> bool:
    """Ask the X server for a connection; libX11 is a library that Qt itself needs."""
    import ctypes
    import ctypes.util

    library = ctypes.util.find_library("X11") or "libX11.so.6"
    try:
        x11 = ctypes.CDLL(library)
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return True
