"""The bars that stay: an old backup, a damaged board, a database that is silent or away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from board.domain.board import Firm
from board.domain.errors import BoardError, Refused, StoreAway
from board.services import backups, settings
from board.ui.sentences import sentence
from board.ui.watcher import SILENT_MS
from board.ui.window.notice_bar import Offer
from board.ui.words import short_date, short_time

if TYPE_CHECKING:
    from board.ui.actions.parts import Parts
    from board.ui.work import Failure

HOUR_MS = 3_600_000


class BackupPresenter(QObject):
    """Shows and withdraws the bars, and makes the daily backup that one of them watches."""

    def __init__(self, parts: Parts) -> None:
        """Watch what needs somebody's attention."""
        super().__init__(parts.notices)
        self._ws, self._work, self._drafts = parts.ws, parts.work, parts.drafts
        notices, watcher = self._notices, self._watcher = parts.notices, parts.watcher
        self._remedy: backups.Backup | None = None
        notices.bar_offer_taken.connect(self._on_offer_taken)
        watcher.silent.connect(self._on_silent)
        watcher.away.connect(self._on_away)
        watcher.back.connect(self._on_back)
        parts.drafts.saved.connect(self._on_saved)
        desk = parts.desk
        desk.changed.connect(lambda: self._on_changed(desk.board.firm.zone))
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOUR_MS)
        self._hourly.timeout.connect(self.back_up)
        self._hourly.start()

    def begin(self) -> None:
        """Say when nothing may be changed; look whether the file is sound, and back up."""
        if self._ws.read_only:
            self._notices.bar("read_only", sentence(StoreAway(self._ws.read_only)))
        self._look_for_damage()
        self._work.run(lambda: settings.unknown_zone(self._ws), done=self._on_zone)

    def back_up(self) -> None:
        """Make today's backup if there is none, then look how old the newest good one is."""
        self._work.run_slow(
            lambda _slow: (backups.make_daily(self._ws), backups.missed(self._ws))[1],
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

    def _on_age_known(self, missed: backups.Missed) -> None:
        if missed.here:
            self._warn_old()
        elif missed.second is not None:
            words = self.tr("No backup has come to {folder} for over 3 days; connect its disk.")
            self._notices.bar(
                "backup",
                words.format(folder=missed.second),
                Offer("back_up_there", self.tr("Try again")),
            )
        else:
            self._notices.withdraw("backup")

    def _on_zone(self, unknown: str) -> None:
        if unknown:
            self._notices.bar("zone", sentence(Refused("zone_elsewhere", zone=unknown)))

    def _on_changed(self, zone: str) -> None:
        if zone != Firm().zone:
            self._notices.withdraw("zone")

    def _look_for_damage(self, *, known: bool = False) -> None:
        self._work.run_slow(
            lambda _slow: backups.damage(self._ws, known=known),
            done=self._on_looked,
            failed=lambda _failure: self.back_up(),  # could not look; the backup looks too
        )

    def _on_looked(self, damage: backups.Damage | None) -> None:
        if damage is None:
            self.back_up()
            return
        self._remedy = damage.remedy
        if damage.remedy is None:
            words = self.tr("The board file is damaged and has no good backup; export the board.")
            self._notices.bar("damaged", words)
            return
        day = short_date(damage.remedy.at.date())
        self._notices.bar(
            "damaged",
            self.tr("The board file is damaged."),
            Offer("put_back", self.tr("Put back the backup of {day}").format(day=day)),
        )

    def _put_back(self) -> None:
        remedy = self._remedy
        if remedy is not None:
            self._work.run(
                lambda: backups.exchange_damaged(self._ws, remedy.path),
                done=self._on_put_back,
                failed=self._notices.failed,
                failing=self.tr("The backup could not be put back"),
            )

    def _on_put_back(self, kept: object) -> None:
        self._notices.withdraw("damaged")
        self._watcher.reload()
        words = self.tr("The backup is put back; the damaged file is kept as {file}")
        self._notices.tell(words.format(file=kept))

    def _on_backup_failed(self, failure: Failure) -> None:
        if _is_damage(failure):
            self._look_for_damage(known=True)
            return
        self._notices.failed(failure)
        self._warn_old()

    def _warn_old(self) -> None:
        self._notices.bar(
            "backup",
            self.tr("The newest good backup is over 3 days old."),
            Offer("back_up", self.tr("Back up now")),
        )

    def _on_silent(self) -> None:
        if self._ws.store.path is not None:
            return  # a file is only busy; whoever is in its way has to wait no longer than this
        since = self._ws.local_time(self._ws.now() - timedelta(milliseconds=SILENT_MS))
        words = self.tr("Waiting for the server since {time}. What you type is kept.")
        self._notices.bar("away", words.format(time=short_time(since.time())))

    def _on_back(self) -> None:
        if not self._drafts.unsaved:
            self._notices.withdraw("away")
            return
        words = self.tr("The board is there again. What could not be saved is kept; try it again.")
        self._notices.bar("away", words)

    def _on_saved(self, _draft: object) -> None:
        if not self._drafts.unsaved:
            self._notices.withdraw("away")

    def _on_away(self, failure: Failure) -> None:
        if _is_damage(failure):
            self._look_for_damage(known=True)
        error = failure.error
        text = sentence(error) if hasattr(error, "kind") else str(error)  # type: ignore[arg-type]  # then it is a BoardError
        self._notices.bar("away", text)

    def _on_offer_taken(self, slot: str, key: str) -> None:
        del slot
        if key == "back_up":
            self.back_up_now()
        elif key == "back_up_there":
            self.back_up()
        elif key == "put_back":
            self._put_back()


def _is_damage(failure: Failure) -> bool:
    return isinstance(failure.error, BoardError) and failure.error.kind in backups.DAMAGED
