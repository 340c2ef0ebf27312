"""What the window says when the board could not be opened, and the backup it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.errors import BoardError

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.address import Address
    from board.services.backups import Backup
    from board.ui.theme import Theme
    from board.ui.window.main_window import MainWindow
    from board.ui.work import Failure, Work

MISSING = frozenset({"store_missing", "store_no_folder"})
LOCKED = frozenset({"store_password_wanted", "store_wrong_password", "store_not_let_in"})


class NotOpened(QObject):
    """Shows why there is no board; ``page_made`` carries the page whose wishes lead out of there.

    ``put_back`` follows a backup in the place of a damaged board, ``failed`` carries what kept it.
    """

    page_made = Signal(object)
    put_back = Signal()
    failed = Signal(object)

    def __init__(self, work: Work, window: MainWindow, address: Address, parent: QObject) -> None:
        """Speak in ``window`` of the board at ``address``."""
        super().__init__(parent)
        self._work, self._window, self._address = work, window, address

    def say(self, failure: Failure, theme: Theme) -> None:
        """Show a page with the reason, and with the newest good backup of a damaged board."""
        self._work.run(
            lambda: _newest_backup(failure.error, self._address),
            done=lambda backup: self._show(failure, theme, backup),
            failed=lambda _: self._show(failure, theme, None),
        )

    def _show(self, failure: Failure, theme: Theme, backup: Backup | None) -> None:
        from board.ui.sentences import sentence
        from board.ui.window.opening_page import OpeningPage
        from board.ui.words import short_date

        error = failure.error
        words = sentence(error) if isinstance(error, BoardError) else failure.report
        kind = getattr(error, "kind", "")
        page = OpeningPage(
            theme,
            words,
            backup=short_date(backup.at.date()) if backup else "",
            is_missing=kind in MISSING,
            asks_secret=kind in LOCKED,
        )
        if backup is not None:
            page.restore_wanted.connect(lambda: self._restore(backup.path))
        self.page_made.emit(page)
        self._window.show_page(page)

    def _restore(self, source: Path) -> None:
        from board.services import backups
        from board.services.workspace import system_clock

        board = self._address.path
        assert board is not None  # noqa: S101 - only a file has backups
        self._work.run(
            lambda: backups.replace_damaged(board, source, system_clock()),
            done=lambda _kept: self.put_back.emit(),
            failed=self.failed.emit,
        )


def _newest_backup(error: Exception, address: Address) -> Backup | None:
    """Return what can be offered for a damaged board; each backup looked at is read whole."""
    from board.services import backups
    from board.services.workspace import system_clock

    is_damaged = isinstance(error, BoardError) and error.kind in backups.DAMAGED
    if not is_damaged or address.path is None:
        return None
    return backups.newest_good(address.path, system_clock())
