"""What is new on the board: asked for after each own action and twice a second besides.

Own and foreign changes take the same road: the store lane asks, the desk takes the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from board.domain.errors import BoardError
from board.services import undo, watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.board import Board, News
    from board.services.undo import Possible
    from board.services.workspace import Workspace
    from board.ui.work import Failure, Work

EVERY_MS = 500
MOST_MS = 4000
SILENT_MS = 3000
MOST_MISSED = 10  # looks left out while an answer is awaited


@dataclass(frozen=True, slots=True)
class Fresh:
    """News of the board (or the whole of it), and what could be undone now."""

    news: News | Board | None
    possible: Possible


class Feed:
    """Remembers, in the store lane, up to where the desk knows the board."""

    def __init__(self, ws: Workspace) -> None:
        """Begin knowing nothing."""
        self.ws = ws
        self._seen: News | Board | None = None

    def poll(self) -> Fresh | None:
        """Return what is new since the last time; None when nothing is."""
        if self._seen is None:
            return self.reload()
        news = watch.since(self.ws, self._seen)
        if news is None:
            return None
        if news.reload:
            return self.reload()
        self._seen = news
        return Fresh(news, undo.possible(self.ws))

    def reload(self) -> Fresh:
        """Return the whole board."""
        self._seen = watch.load(self.ws)
        return Fresh(self._seen, undo.possible(self.ws))


class Watcher(QObject):
    """Polls the feed; ``arrived`` carries a Fresh, ``away`` and ``back`` tell of the database.

    ``silent`` says that a look has been under way for some seconds: nothing failed yet.
    ``looked`` follows each look that was answered, whether there was anything new or not.
    """

    arrived = Signal(object)
    looked = Signal()
    silent = Signal()
    away = Signal(object)
    back = Signal()

    def __init__(self, work: Work, feed: Feed, parent: QObject | None = None) -> None:
        """Be ready to watch ``feed`` through ``work``."""
        super().__init__(parent)
        self._work = work
        self._feed = feed
        self._waiting = False
        self._missed = 0
        self._is_away = self._is_silent = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(self._on_silence)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on twice a second."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Stop looking."""
        self._timer.stop()
        self._silence.stop()

    def look(self) -> None:
        """Look for news unless a look is under way."""
        if self._waiting and self._missed < MOST_MISSED:
            self._missed += 1
            return
        self._missed = 0  # an answer that got lost must not be the end of looking

        def answered(fresh: Fresh | None) -> None:
            self._waiting = False  # whatever becomes of the answer, there will be a next look
            self._silence.stop()
            self._on_answer(fresh)

        def failed(failure: Failure) -> None:
            self._waiting = False
            self._silence.stop()
            self._on_failed(failure)

        self._waiting = True
        if not self._silence.isActive():
            self._silence.start()
        self._work.run(self._feed.poll, done=answered, failed=failed)

    def reload(self) -> None:
        """Have the whole board read again."""
        self._work.run(self._feed.reload, done=self.arrived.emit, failed=self._on_failed)

    def after(self, verb: Callable[[], object]) -> Callable[[], tuple[object, Fresh | None]]:
        """Return a job that carries out a verb and brings the news it made."""

        def carry_out() -> tuple[object, Fresh | None]:
            result = verb()
            try:
                return result, self._feed.poll()
            except BoardError:  # it is saved all the same; the next look brings the news
                return result, None

        return carry_out

    def _on_answer(self, fresh: Fresh | None) -> None:
        if self._is_away or self._is_silent:
            self._is_away = self._is_silent = False
            self._timer.setInterval(EVERY_MS)
            self.back.emit()
        if fresh is not None:
            self.arrived.emit(fresh)
        self.looked.emit()

    def _on_silence(self) -> None:
        if not (self._is_away or self._is_silent):
            self._is_silent = True
            self.silent.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._timer.setInterval(min(MOST_MS, 2 * self._timer.interval()))
        if not self._is_away:
            self._is_away = True
            self.away.emit(failure)
