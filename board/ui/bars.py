"""The bars that stay: cards without a date, a backup that is too old, a database that is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from board.services import backups
from board.ui.sentences import sentence
from board.ui.views.notice_bar import Offer

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from board.ui.actions import Actions
    from board.ui.desk import Desk
    from board.ui.notices import Notices
    from board.ui.watcher import Watcher
    from board.ui.work import Failure, Work

HOUR_MS = 3_600_000


class Bars(QObject):
    """Shows and withdraws the bars, and makes the daily backup that one of them watches."""

    def __init__(
        self,
        ws: Workspace,
        work: Work,
        *,
        desk: Desk,
        notices: Notices,
        actions: Actions,
        watcher: Watcher,
    ) -> None:
        """Watch what needs somebody's attention."""
        super().__init__(desk)
        self._ws = ws
        self._work = work
        self._desk = desk
        self._notices = notices
        self._actions = actions
        self._undated = 0
        desk.changed.connect(self._on_desk_changed)
        notices.bar_offer_taken.connect(self._on_offer_taken)
        watcher.away.connect(self._on_away)
        watcher.back.connect(lambda: notices.withdraw("away"))
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOUR_MS)
        self._hourly.timeout.connect(self.back_up)
        self._hourly.start()

    def back_up(self) -> None:
        """Make today's backup if there is none, then look how old the newest good one is."""
        self._work.run_slow(
            lambda _slow: (backups.make_daily(self._ws), backups.is_old(self._ws))[1],
            done=self._on_age_known,
            failed=self._on_backup_failed,
            failing=self.tr("Today’s backup could not be made"),
        )

    def back_up_now(self) -> None:
        """Make a backup at somebody's word."""
        self._work.run_slow(
            lambda _slow: backups.make(self._ws),
            done=self._on_backup_made,
            failed=self._notices.failed,
            failing=self.tr("The backup could not be made"),
        )

    def _on_backup_made(self, path: object) -> None:
        self._notices.withdraw("backup")
        self._notices.tell(self.tr("Backed up to {file}").format(file=path))

    def _on_age_known(self, old: bool) -> None:
        if old:
            self._warn_old()
        else:
            self._notices.withdraw("backup")

    def _on_backup_failed(self, failure: Failure) -> None:
        self._notices.failed(failure)
        self._warn_old()

    def _warn_old(self) -> None:
        self._notices.bar(
            "backup",
            self.tr("The newest good backup is over 3 days old."),
            Offer("back_up", self.tr("Back up now")),
        )

    def _on_away(self, failure: Failure) -> None:
        error = failure.error
        text = sentence(error) if hasattr(error, "kind") else str(error)  # type: ignore[arg-type]  # then it is a BoardError
        self._notices.bar("away", text)

    def _on_desk_changed(self) -> None:
        undated = self._desk.arrangement.totals().undated
        if undated == self._undated:
            return
        self._undated = undated
        if not undated:
            self._notices.withdraw("undated")
            return
        words = (
            self.tr("1 card has no date.")
            if undated == 1
            else self.tr("%n cards have no date.", "", undated)
        )
        self._notices.bar("undated", words, Offer("date_all", self.tr("Date them all")))

    def _on_offer_taken(self, slot: str, key: str) -> None:
        del slot
        if key == "date_all":
            self._actions.date_undated()
        elif key == "back_up":
            self.back_up_now()
