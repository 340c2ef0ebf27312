"""The running program: the look, one window, the board open in it, and what leads elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon

from board.app import recent
from board.app.app_shell import QUICK_ADD, AppShell, unsaved_file_of
from board.app.crashes import ended_unexpectedly
from board.app.desks import Choice, open_desk, spoken_language
from board.app.dialogs import Dialogs
from board.app.not_opened import NotOpened
from board.app.paths import resource
from board.app.walls import Walls
from board.desktop.single_instance import DESK
from board.domain.errors import trace_of
from board.ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from board.app.background import Background
    from board.app.crashes import CrashFile
    from board.app.open_board import OpenBoard
    from board.services.workspace import Workspace
    from board.ui.actions.commands import Commands
    from board.ui.search.entry_words import Preview
    from board.ui.search.search_box import WhereRow
    from board.ui.settings.desk_memory import DeskMemory
    from board.ui.window.main_window import MainWindow
    from board.ui.window.opening_page import OpeningPage
    from board.ui.work import Failure


class Program(QObject):
    """Opens one board in one window, and starts further ones in processes of their own."""

    settled = Signal()  # the board is there, or the sentence that says why there is none

    def __init__(
        self,
        app: QApplication,
        choice: Choice,
        crashes: CrashFile | None = None,
        *,
        shell: AppShell | None = None,
    ) -> None:
        """Prepare for the window of ``shell``, or a new one; nothing is opened yet."""
        super().__init__(app)
        self._crashes = crashes
        self._app = app
        self._choice = choice
        self._at: OpenBoard | None = None
        self._shell = shell or AppShell(choice)
        self._store, self._window = self._shell.store, self._shell.window
        self._work = Work(self)
        self.settled.connect(self._work.give_way)
        self._window.closing.connect(self._remember)
        self._ws: Workspace | None = None
        self._background: Background | None = None
        self._is_furnished = self._adds_quickly = self._quits = False
        self.walls = Walls(self._store, self._work, self)
        self.walls.board_wanted.connect(self._try_board)
        self._shell.instance.called.connect(self.take_words)
        self._dialogs = Dialogs(self._window, choice.address, self)
        self._dialogs.quit_wanted.connect(self.quit)
        self._dialogs.made_here_wanted.connect(self._make_board)
        self._not_opened = NotOpened(self._work, self._window, choice.address, self)
        self._not_opened.page_made.connect(self._on_page_made)
        self._not_opened.put_back.connect(self._open_board)
        self._not_opened.failed.connect(self._on_not_opened)

    def open(self, words: Sequence[str] = DESK) -> bool:
        """Open the board and what ``words`` ask for; False when another process does that.

        The board is opened in the store lane while the window is furnished here.
        """
        if not self._shell.take(words):
            return False
        self._open_board()
        self.take_words(words)
        return True

    def take_words(self, words: Sequence[str]) -> None:
        """Do what a start asks for: ``wall`` and a screen, the line of ``quick-add``, ``desk``."""
        if words[0] == "wall":
            self.walls.show("".join(words[1:2]))
        elif tuple(words) != QUICK_ADD:
            self._show_desk()
        elif self._background is not None:
            self._background.quick_add()
        else:
            self._adds_quickly = True
            self._show_desk()

    def quit(self) -> None:
        """End the program, whatever closing the window means."""
        if self._background is not None:
            self._background.end()
        self._quits = True
        if self._window.close():
            self._app.quit()

    def _on_left(self) -> None:
        if self._quits:
            self._app.quit()

    def tell_bug(self, error: BaseException) -> None:
        """Note and say that something went wrong inside the program; it goes on."""
        if self._crashes is not None:
            self._crashes.note(error)
        if self._at is not None:
            self._at.notices.bug(trace_of(error))

    def close(self) -> None:
        """Remember the window's place, finish what is waiting, give the lock back."""
        self.walls.close()
        if self._background is not None:
            self._background.close()
        if self._at is not None:
            self._at.close()
        elif self._ws is not None:
            self._ws.store.leave_in()
            self._work.close()
            self._ws.store.close()
        else:
            self._work.close()
        self._shell.instance.release()

    def _show_desk(self) -> None:
        """Show the window, furnished when it is first wanted, else bring it forward."""
        if self._is_furnished:
            self._come_forward()
            return
        self._is_furnished = True
        self._shell.show()
        self._furnish(self._window)
        if self._ws is not None:
            self._begin_work(self._ws)

    def _furnish(self, window: MainWindow) -> None:
        from board.ui.desk import Desk
        from board.ui.search.search_box import Understanding
        from board.ui.settings.desk_settings import take_look
        from board.ui.theme import Theme, load_fonts
        from board.ui.window.furnishing import furnish

        load_fonts(resource("fonts"))
        self._theme = Theme(resource())
        take_look(self._theme, self._store.read(""))
        self._on_look_changed()
        self._theme.changed.connect(self._on_look_changed)
        self._desk = Desk(self._today, self)
        self._store.keep_input_locale(self._desk.input_locale)
        self._understanding = Understanding(self._preview, self._where, self._desk.is_filter)
        furnish(window, self._theme, self._desk, self._understanding)
        window.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        window.board_view.set_letters(self._store.read("").single_keys)
        self._give_verbs(window.top_bar.commands)
        window.top_bar.menu.set_recent(self._recent())
        window.top_bar.menu.board_wanted.connect(self._dialogs.open_other)
        window.top_bar.menu.screen_wanted.connect(self.walls.show)

    def _recent(self) -> Sequence[str]:
        return [board for board in recent.addresses() if board != self._choice.address.shown]

    def _today(self) -> date:
        """Return the day in the firm's zone, before the board is open in UTC."""
        if self._ws is not None:
            return self._ws.today()
        if self._choice.today is not None:
            return date.fromordinal(self._choice.today.toordinal())  # it may have a time
        from board.services.workspace import system_clock

        return system_clock().date()

    def _preview(self, text: str, before: str) -> Preview | None:
        return self._at.actions.cards.preview(text, before) if self._at else None

    def _where(self, text: str) -> Sequence[WhereRow]:
        return self._at.finder.where(text) if self._at else ()

    def _open_board(self) -> None:
        self._work.run(
            lambda: open_desk(self._choice), done=self._on_opened, failed=self._on_not_opened
        )

    def _make_board(self) -> None:
        self._choice = replace(self._choice, may_make=True)
        self._open_board()

    def _on_secret_given(self, secret: str) -> None:
        self._choice = replace(self._choice, address=self._choice.address.with_secret(secret))
        self._open_board()

    def _try_board(self) -> None:
        """Try again for the wall; a desk that says what is wrong is not disturbed."""
        self._work.run(
            lambda: open_desk(self._choice), done=self._on_opened, failed=self.walls.board_missing
        )

    def _on_opened(self, ws: Workspace) -> None:
        if self._ws is not None:
            ws.store.close()  # opened twice: somebody pressed "Try again" while the wall tried
            return
        self._ws = ws
        if not self._choice.demo:
            recent.remember(self._choice.address)
        self.walls.board_opened(ws)
        if self._is_furnished:
            self._begin_work(ws)
        else:
            self.settled.emit()

    def _begin_work(self, ws: Workspace) -> None:
        """Put the open board into the window."""
        self._window.show_board()
        at = self._at = self._opened_in_window(ws)
        self._desk.loaded.connect(self._on_first_loaded)
        report = self._crashes.take() if self._crashes is not None else ""
        if report:
            at.notices.last_time(report, ended=ended_unexpectedly(report))

    def _opened_in_window(self, ws: Workspace) -> OpenBoard:
        from board.app.open_board import open_board
        from board.app.wiring import BESIDE_MS
        from board.ui.actions.parts import Furnished

        furnished = Furnished(self._window, self._desk, self._theme, self._store)
        unsaved = None if self._choice.demo else unsaved_file_of(self._choice.address)
        at = open_board(ws, self._work, furnished, unsaved=unsaved)
        wishes = at.wishes.window
        wishes.leave.connect(self._on_left)
        wishes.furnish.connect(self._speak)
        wishes.wall.connect(self.walls.take_settings)
        at.desk.loaded.connect(
            lambda: QTimer.singleShot(BESIDE_MS, self, partial(self._remind, at))
        )
        self._work.failed.connect(at.notices.failed)
        return at

    def _speak(self) -> None:
        """Furnish the window anew in the language chosen now, after all work under way is told."""
        if self._at is None:
            return
        self._window.panel.commit()
        self._at.leave()
        self._work.when_idle(self._furnish_anew)

    def _furnish_anew(self) -> None:
        from board.app.place import place_of, put_back

        if self._at is None:
            return
        place, ws = place_of(self._at), self._at.ws
        self._at.drafts.typing = tuple  # lines typed but not added are put back below
        self._at.drafts.keep()
        if self._background is not None:
            self._background.close()
            self._background = None
        self._window.strip()
        self._desk.deleteLater()
        self._theme.deleteLater()
        self._shell.speak()
        ws.language = spoken_language()
        self._furnish(self._window)
        at = self._at = self._opened_in_window(ws)
        at.desk.loaded.connect(lambda: put_back(at, place))
        at.desk.loaded.connect(at.settings.open_again)

    def _remind(self, at: OpenBoard) -> None:
        """Begin with what goes on beside the window, once the board is there."""
        from board.app.background import Background

        if at is not self._at or self._background is not None:
            return
        self._background = Background(at, self._understanding)
        self._background.quit_wanted.connect(self.quit)
        if self._adds_quickly:
            self._adds_quickly = False
            self._background.quick_add()

    def _on_first_loaded(self) -> None:
        from board.app.wiring import PAINTED_MS

        filter_kept = self._memory.filter_of(self._choice.address.shown)
        if filter_kept:
            self._window.top_bar.show_query(filter_kept)
        QTimer.singleShot(PAINTED_MS, self, self.settled.emit)

    def _remember(self) -> None:
        """Remember how the window stands, and what it is filtered by; a search is none."""
        self._store.remember_window(self._window)
        if self._background is not None and not self._choice.demo:
            text = self._window.top_bar.box.text().strip()
            kept = text if self._desk.is_filter(text) else ""
            self._memory.remember_filter(self._choice.address.shown, kept)

    @property
    def _memory(self) -> DeskMemory:
        from board.ui.settings.desk_memory import DeskMemory

        return DeskMemory(self._store.settings)

    def _on_not_opened(self, failure: Failure) -> None:
        self.walls.board_missing(failure)
        if self._is_furnished:
            self._not_opened.say(failure, self._theme)
        self.settled.emit()

    def _on_page_made(self, page: OpeningPage) -> None:
        page.again_wanted.connect(self._open_board)
        page.other_wanted.connect(self._dialogs.choose_board)
        page.new_wanted.connect(self._dialogs.make_board)
        page.secret_given.connect(self._on_secret_given)
        page.quit_wanted.connect(self.quit)

    def _give_verbs(self, commands: Commands) -> None:
        """Say what the commands do that lead away from the board."""
        from board.ui.actions.commands import Command

        dialogs = self._dialogs
        commands.on(
            {
                Command.WALL: self.walls.toggle,
                Command.OPEN: dialogs.choose_board,
                Command.MAKE: dialogs.make_board,
                Command.DEMO: dialogs.try_examples,
                Command.KEYS: lambda: dialogs.show_keys(self._theme),
                Command.WHATS_NEW: lambda: dialogs.tell_about(self._theme, whats_new=True),
                Command.ABOUT: lambda: dialogs.tell_about(self._theme),
                Command.QUIT: self.quit,
            }
        )

    def _on_look_changed(self) -> None:
        self._theme.apply(self._app)
        self.walls.take_settings()

    def _come_forward(self) -> None:
        from board.desktop.notifications import bring_forward

        bring_forward(self._window)
