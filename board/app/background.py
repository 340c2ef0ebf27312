"""The program beside its window: notifications, the tray, the quick line, life after closing.

Made once the board is there; nothing here is on the way to the first picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from board import APP_ID
from board.app.wiring import with_round
from board.desktop.notifications import bring_forward, system_notifier
from board.desktop.tray import Tray
from board.services import settings
from board.ui.reminders.notification_words import still_here_note
from board.ui.reminders.presenter import RemindersPresenter
from board.ui.settings.desk_memory import DeskMemory
from board.ui.words import Counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QIcon

    from board.app.open_board import OpenBoard
    from board.domain.notifications import NotificationText, Waiting
    from board.ui.search.quick_add import QuickAdd
    from board.ui.search.search_box import Understanding
    from board.ui.watcher import Fresh

APP_NAME = "Follow-up Board"


class Background(QObject):
    """Goes on working for an open board while its window is closed to the tray."""

    quit_wanted = Signal()

    def __init__(self, at: OpenBoard, understanding: Understanding) -> None:
        """Begin to remind, and show the tray icon where there is a tray."""
        super().__init__(at.window)
        self._at, self._understanding = at, understanding
        self._window = at.window
        self._settings = DeskMemory(at.store.settings)
        self._is_ending = False
        self._quick: QuickAdd | None = None
        self.tray: Tray | None = None
        self.notifier = system_notifier(APP_NAME, APP_ID, self)
        self.reminding = RemindersPresenter(
            at, lambda: self._settings.read().rules, self._waiting_in_round
        )
        self._connect()
        self._window.stays = self._stays
        self._show_tray(self._window.windowIcon())
        self.reminding.look()
        self._send_by_itself()

    def quick_add(self) -> None:
        """Show the small window with the line to add."""
        if self._quick is None:
            self._quick = self._made_quick_add()
        self._quick.take_over()

    def come_forward(self, card_ids: Sequence[str] = (), token: str = "") -> None:
        """Bring the window to the front, at these cards."""
        QApplication.setQuitOnLastWindowClosed(True)
        bring_forward(self._window, token)
        self._at.board_presenter.show_cards(card_ids)

    def end(self) -> None:
        """Let the next closing of the window be the last."""
        self._is_ending = True
        QApplication.setQuitOnLastWindowClosed(True)

    def close(self) -> None:
        """Take everything off the desktop."""
        self.notifier.close()
        if self._quick is not None:
            self._quick.close()
        if self.tray is not None:
            self.tray.hide()

    def _connect(self) -> None:
        notifier, reminding = self.notifier, self.reminding
        reminding.note_wanted.connect(notifier.show)
        reminding.withdrawn.connect(notifier.withdraw)
        reminding.open_wanted.connect(self.come_forward)
        reminding.round_wanted.connect(self._on_round_wanted)
        with_round(self._at, self, self._follow_round)
        notifier.acted.connect(reminding.act)
        notifier.shown.connect(reminding.told)
        reminding.silent.connect(self._on_refused)
        notifier.refused.connect(self._on_refused)
        self._at.clock.timeout.connect(reminding.look)
        self._at.clock.timeout.connect(lambda: self._with_mailbox(self._see_to_mail))
        self._at.watcher.arrived.connect(self._on_fresh)
        self._at.desk.day_begun.connect(self._send_by_itself)
        self._at.desk.changed.connect(self._on_desk_changed)
        session = QApplication.instance()
        if isinstance(session, QApplication):
            session.commitDataRequest.connect(self._on_session_ends)

    def _follow_round(self) -> None:
        """Look again whenever the round was read; all that it needs is no part of the start."""
        self._at.round.counted.connect(self.reminding.look)
        self.reminding.look()

    def _waiting_in_round(self) -> Waiting | None:
        return self._at.round.stand if "round" in vars(self._at) else None

    def _send_by_itself(self) -> None:
        self._with_mailbox(self._begin_mail)

    def _begin_mail(self) -> None:
        self._at.mail.go_by_themselves()
        self._at.answers.look()

    def _see_to_mail(self) -> None:
        self._at.mail.look()
        self._at.answers.look()

    def _on_fresh(self, fresh: Fresh) -> None:
        """Tell at once of an answer that came, here or at another computer."""
        if "received" in getattr(fresh.news, "ids", {}):
            self.reminding.look()

    def _with_mailbox(self, do: Callable[[], object]) -> None:
        """Do what concerns mail where there is a mailbox: without one it is not even loaded."""
        ws = self._at.ws
        self._at.work.run(
            lambda: settings.get(ws, settings.MAILBOX),
            done=lambda kept: do() if kept else None,
            failed=lambda _failure: None,  # the board is away; the watcher says so
        )

    def _show_tray(self, icon: QIcon) -> None:
        if self.tray is not None or not Tray.is_there():
            return
        self.tray = Tray(icon, self)
        self.tray.open_wanted.connect(self.come_forward)
        self.tray.add_wanted.connect(self.quick_add)
        self.tray.call_wanted.connect(self._on_call_wanted)
        self.tray.query_wanted.connect(self._on_query_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self._on_desk_changed()
        self.tray.show()

    def _made_quick_add(self) -> QuickAdd:
        from board.ui.search.quick_add import QuickAdd

        quick = QuickAdd(self._at.theme, self._understanding)
        quick.setWindowIcon(self._window.windowIcon())
        quick.add_wanted.connect(self._at.actions.cards.add_line)
        quick.card_wanted.connect(lambda card_id: self.come_forward([card_id]))
        self._at.actions.cards.line_added.connect(lambda _stage, text: quick.line_added(text))
        self._at.actions.cards.line_failed.connect(lambda _stage, text: quick.line_failed(text))
        return quick

    def _stays(self) -> bool:
        """Return whether closing the window only puts it away, and do that."""
        if self._is_ending or not self._settings.read().keep:
            return False
        self._show_tray(self._window.windowIcon())  # it may have come later than we did
        if self.tray is not None and Tray.is_there():
            QApplication.setQuitOnLastWindowClosed(False)
            self._window.hide()
            return True
        self._window.showMinimized()
        if self._settings.say_once("still_here"):
            self.notifier.show(still_here_note())
        return True

    def _on_session_ends(self, _manager: object) -> None:
        self.end()

    def _on_refused(self, note: NotificationText) -> None:
        """Say a note here that the desktop could not show; in the tray too, if nobody sees it."""
        self.reminding.show_in_window(note)
        if self.tray is not None and not self._window.isVisible():
            self.tray.say(note.title, note.body)
        elif not self._window.isActiveWindow():
            QApplication.alert(self._window)

    def _on_call_wanted(self) -> None:
        self.come_forward()
        self._at.calls.open()

    def _on_round_wanted(self, token: str) -> None:
        self.come_forward(token=token)
        self._at.round.open()

    def _on_query_wanted(self, query: str) -> None:
        self.come_forward()
        self._window.show_board()
        self._window.top_bar.show_query(query)

    def _on_desk_changed(self) -> None:
        if self.tray is None:
            return
        totals = self._at.desk.arrangement.totals()
        words = Counted()
        self.tray.show_counts(
            words.late_cards(totals.late),
            words.today_cards(totals.today),
            is_late=totals.late > 0,
        )
