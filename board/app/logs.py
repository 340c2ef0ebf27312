"""The log: one rotating file in the user's log folder, without customer data.

Exceptions nobody caught and Qt's own warnings go there too. Of an exception only its kind and the
places in the code are written: its message may quote a customer.
"""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from board.app.paths import log_folder
from board.domain.errors import trace_of
from board.domain.outgoing import harmless_line

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


def start_log(on_bug: Callable[[BaseException], object] | None = None) -> None:
    """Log to the user's log folder from now on; ``on_bug`` is told of uncaught exceptions."""
    handler = _handler()
    if handler is not None:
        root = logging.getLogger("board")
        root.addHandler(handler)
        root.setLevel(logging.INFO)
    qInstallMessageHandler(_on_qt_message)
    caught = _Caught(on_bug)
    sys.excepthook = caught
    sys.unraisablehook = lambda what: caught.one(what.exc_value)
    threading.excepthook = lambda what: caught.one(what.exc_value)


class RedactingFormatter(logging.Formatter):
    """Writes of an exception where it came from, not what it says; of a message one line."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - overrides logging's
        """Return the line of a message: nothing in it may look like another line."""
        return harmless_line(super().formatMessage(record))

    def formatException(  # noqa: N802 - overrides logging's
        self, ei: tuple[object, BaseException | None, object] | tuple[None, None, None]
    ) -> str:
        """Return the places of an exception."""
        return trace_of(ei[1]) if ei[1] is not None else ""


def _handler() -> logging.Handler | None:
    try:
        path = log_folder() / "followup-board.log"
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return None  # a full or read-only disk is no reason not to start
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


class _Caught:
    """Takes exceptions nobody caught: into the log, and to whoever wants to know of them.

    Telling somebody may itself go wrong; of that only the log hears.
    """

    def __init__(self, on_bug: Callable[[BaseException], object] | None) -> None:
        self._on_bug = on_bug
        self._telling = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.one(error.with_traceback(trace))

    def one(self, error: BaseException | None) -> None:
        if error is None:
            return
        log.error("uncaught", exc_info=error)
        if self._on_bug is None or self._telling:
            return
        self._telling = True
        try:
            self._on_bug(error)
        finally:
            self._telling = False


def _on_qt_message(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if not text.startswith(QUIET):
        logging.getLogger("board.qt").log(
            QT_LEVELS.get(level, logging.WARNING), "%s (%s)", text, context.category
        )
