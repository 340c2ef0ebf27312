"""Hands the news to the desk in their order; much news at once is arranged in the store lane first.

20,000 imported cards hold up the window for some 40 ms this way, for 310 ms when the desk takes
them.
"""

from __future__ import annotations

import gc
import logging
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.board import Board

if TYPE_CHECKING:
    from board.domain.board import News
    from board.ui.desk import Desk
    from board.ui.prepared_view import PreparedView
    from board.ui.watcher import Fresh, Watcher
    from board.ui.work import Failure, Work

log = logging.getLogger(__name__)
MUCH = 500  # cards; the desk takes fewer within 10 ms


class UpdateQueue(QObject):
    """Gives the desk what is new; after a mistake there ``lost`` asks for the whole board."""

    lost = Signal()

    def __init__(self, work: Work, desk: Desk, parent: QObject | None = None) -> None:
        """Begin with nothing waiting."""
        super().__init__(parent)
        self._work, self._desk = work, desk
        self._waiting: deque[News | Board] = deque()
        self._arranging = False

    def follow(self, watcher: Watcher) -> None:
        """Take what a watcher brings, and have it read the whole board after a mistake."""
        watcher.arrived.connect(self._on_arrived)
        self.lost.connect(watcher.reload)

    def take(self, news: News | Board) -> None:
        """Give the desk the news as soon as it has taken those before."""
        self._waiting.append(news)
        if not self._arranging:
            self._go_on()

    def _on_arrived(self, fresh: Fresh) -> None:
        if fresh.news is not None:
            self.take(fresh.news)

    def _go_on(self) -> None:
        while self._waiting:
            news = self._waiting[0]
            if self._is_much(news):
                self._arrange(news)
                return
            self._waiting.popleft()
            self._give(news)

    def _is_much(self, news: News | Board) -> bool:
        """Return whether it would hold up a window that shows something already."""
        return bool(self._desk.board.stages) and len(news.cards) > MUCH

    def _arrange(self, news: News | Board) -> None:
        self._arranging = True
        self._work.run(self._desk.prepares(news), done=self._on_arranged, failed=self._on_failed)

    def _on_arranged(self, prepared: PreparedView) -> None:
        self._arranging = False
        if self._desk.adopt(prepared):
            self._waiting.popleft()
            gc.freeze()  # a look for garbage that goes through all these cards stops all for 50 ms
        self._go_on()  # with the same news when somebody looks otherwise by now

    def _on_failed(self, failure: Failure) -> None:
        """Let the desk try it itself: then the mistake is met where it can be told."""
        log.warning("arranging ahead failed: %s", type(failure.error).__name__)
        self._arranging = False
        try:
            self._give(self._waiting.popleft())
        finally:
            self._go_on()

    def _give(self, news: News | Board) -> None:
        try:
            self._desk.take(news)
        except Exception:
            if not isinstance(news, Board):
                self.lost.emit()
            raise
