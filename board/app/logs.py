"""The log: one rotating file in the user's log folder, without customer data.

Exceptions nobody caught and Qt's own warnings go there too, crashes into a file beside it.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from board.app.paths import log_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

SIZE = 500_000
KEPT = 3
QUIET = ("This plugin does not support propagateSizeHints",)
QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
log = logging.getLogger(__name__)


def start_log(on_bug: Callable[[str], object] | None = None) -> None:
    """Log to the user's log folder from now on; ``on_bug`` is told of uncaught exceptions."""
    handler = _handler()
    if handler is not None:
        root = logging.getLogger("board")
        root.addHandler(handler)
        root.setLevel(logging.INFO)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _hook(on_bug)


def trace_crashes() -> IO[str] | None:
    """Write a trace of every thread into a file when the interpreter itself crashes."""
    try:
        file = (log_folder() / "crash.log").open("a", encoding="utf-8")
    except OSError:
        faulthandler.enable()
        return None
    faulthandler.enable(file)
    return file


def _handler() -> logging.Handler | None:
    try:
        path = log_folder() / "followup-board.log"
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return None  # a full or read-only disk is no reason not to start
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _hook(
    on_bug: Callable[[str], object] | None,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        if on_bug is not None:
            on_bug(f"{kind.__name__}: {error}")

    return caught


def _on_qt_message(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if not text.startswith(QUIET):
        logging.getLogger("board.qt").log(
            QT_LEVELS.get(level, logging.WARNING), "%s (%s)", text, context.category
        )
