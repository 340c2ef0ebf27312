"""Keeps the wall true: watches the board for it, tells it the time and how old its data is."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from board.domain.arrange import Arrangement
from board.domain.board import Board
from board.domain.wall import Tagged, is_untended, wall_board
from board.services import watch
from board.ui.panel.panel_words import function_tags
from board.ui.wall.values import Moment
from board.ui.wall.words import clock_words, lost_words, never_words, tended_words
from board.ui.watcher import Feed, Watcher

if TYPE_CHECKING:
    from datetime import datetime

    from board.domain.board import News
    from board.services.workspace import Workspace
    from board.ui.settings.wall_values import WallSettings
    from board.ui.wall.view import WallView
    from board.ui.watcher import Fresh
    from board.ui.work import Failure, Work

log = logging.getLogger(__name__)

OLD = timedelta(minutes=2)
CLOCK_MS = 15_000
A_MINUTE_MS = 60_000


class WallPresenter(QObject):
    """Feeds a wall from an open board until it is closed; ``shown_anew`` follows each new picture.

    It has an arrangement of its own: the desk's is filtered.
    """

    shown_anew = Signal()

    def __init__(
        self, ws: Workspace, work: Work, *, view: WallView, settings: WallSettings, parent: QObject
    ) -> None:
        """Begin to watch the board for ``view``; the settings say what may be seen."""
        super().__init__(parent)
        self._ws, self._work, self._view, self._settings = ws, work, view, settings
        self._board = Board()
        self._arrangement = Arrangement()
        self._last_tended: datetime | None = None
        self._good: datetime = ws.now()
        self._is_away = self._is_stopped = False
        self.watcher = Watcher(work, Feed(ws), self)
        self.watcher.arrived.connect(self._on_fresh)
        self.watcher.looked.connect(self._on_looked)
        self.watcher.away.connect(self._on_away)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self.look_at_clock)
        self.watcher.start()
        self.look_at_clock()

    def set_shown(self, settings: WallSettings) -> None:
        """Show more or fewer fields and cards from now on."""
        before, self._settings = self._settings, settings
        if (before.shown, before.tag) != (settings.shown, settings.tag):
            self._show()

    def stop(self) -> None:
        """Stop watching; answers that are under way find no wall."""
        self._is_stopped = True
        self.watcher.stop()
        self._clock.stop()

    def look_at_clock(self) -> None:
        """Tell the wall the time, arrange anew on another day, and see how old the data is."""
        if self._board.revision and self._ws.today() != self._arrangement.today:
            self._arrangement.show(self._board, self._ws.today())
            self._show()
        self._tell()
        now = self._ws.local_time(self._ws.now())
        to_minute = A_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000)
        self._clock.start(min(CLOCK_MS, to_minute + 1))

    def _on_looked(self) -> None:
        self._good = self._ws.now()
        if self._is_away:
            self._is_away = False
            self._tell()

    def _on_away(self, failure: Failure) -> None:
        log.warning("the wall lost its board: %s", getattr(failure.error, "kind", "a bug"))
        self._is_away = True
        self._tell()

    def _on_fresh(self, fresh: Fresh) -> None:
        if fresh.news is None:
            return
        self._take(fresh.news)
        self._work.run(
            lambda: watch.last_tended(self._ws),
            done=self._on_last_tended,
            failed=lambda _failure: None,  # the next look says what is wrong
        )

    def _take(self, news: News | Board) -> None:
        if isinstance(news, Board):
            self._board = news
            self._arrangement.show(news, self._ws.today())
        else:
            self._board = self._board.updated(news)
            self._arrange(news)
        self._show()

    def _arrange(self, news: News) -> None:
        if news.stages or news.firm is not None:
            self._arrangement.show(self._board, self._ws.today())
            return
        people = (news.customers, news.jobs, news.colleagues)
        named = {one.id for group in people for one in group}
        changed = {card.id for card in news.cards} | set(self._arrangement.naming(named))
        self._arrangement.take(self._board, changed)

    def _on_last_tended(self, last: datetime | None) -> None:
        self._last_tended = last
        self._tell()

    def _show(self) -> None:
        if self._is_stopped:
            return
        tagged = Tagged(function_tags(), self._settings.tag)
        self._view.show_board(wall_board(self._arrangement, self._settings.shown, tagged))
        self.shown_anew.emit()

    def _tell(self) -> None:
        if self._is_stopped:
            return
        now = self._ws.now()
        lost = self._is_away or now - self._good > OLD
        local = self._ws.local_time
        warning = ""
        if lost:
            known = self._board.revision > 0
            warning = lost_words(local(self._good), local(now)) if known else never_words()
        last, workdays = self._last_tended, self._arrangement.workdays
        untended = last is not None and is_untended(local(last), local(now), workdays)
        self._view.show_moment(
            Moment(clock_words(local(now)), tended_words(last, now), warning, untended)
        )
