"""The window on a real board with a fixed clock and both lanes, and the whole program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QPushButton

from board.app import wiring
from board.app.open_board import open_board
from board.app.paths import config_folder, resource, state_folder
from board.ui.actions.commands import Command
from board.ui.actions.parts import Furnished
from board.ui.desk import Desk
from board.ui.search.search_box import Understanding
from board.ui.settings.desk_settings import DeskStore
from board.ui.theme import TEXT_FAMILY, Theme, load_fonts
from board.ui.window.furnishing import furnish
from board.ui.window.main_window import MainWindow
from board.ui.window.opening_page import OpeningPage
from board.ui.work import Work
from tests.driver import inputs
from tests.driver.builders import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from board.app.open_board import OpenBoard
    from board.app.program import Program
    from board.services.workspace import Workspace
    from board.ui.board.board_view import BoardView
    from board.ui.panel.card_panel import CardPanel
    from board.ui.search.entry_words import Preview
    from board.ui.search.search_box import SearchBox, WhereRow
    from board.ui.window.notice_bar import NoticeBar
    from board.ui.window.top_bar import TopBar
    from tests.driver.builders import Clock
    from tests.driver.inputs import Part

Answer = TypeVar("Answer")
SIZE = (1500, 860)
PATIENCE_MS = 15_000


class WithWindow:
    """What is seen in a window: the only place in which scenarios look for its parts."""

    window: MainWindow

    @property
    def bar(self) -> TopBar:
        """The bar at the top."""
        return self.window.top_bar

    @property
    def box(self) -> SearchBox:
        """The search-or-add box."""
        return self.bar.box

    @property
    def view(self) -> BoardView:
        """The board."""
        return self.window.board_view

    @property
    def panel(self) -> CardPanel:
        """The card panel."""
        return self.window.panel

    @property
    def notice_bar(self) -> NoticeBar:
        """The bar of the notices."""
        return self.window.notice_bar

    @property
    def sees_board(self) -> bool:
        """Whether the window shows the board, no page."""
        return self.window.shows_board

    def page_shown(self) -> QWidget | None:
        """Return what the window shows: the board or a page."""
        return self.window.pages.currentWidget()

    def part(self, kind: type[Part]) -> Part:
        """Return the newest part of this kind in the window, a dialog of it or a page."""
        return inputs.part(self.window, kind)

    def notice(self, slot: str = "news") -> str:
        """Return what a notice says, "" where there is none."""
        return self.notice_bar.text(slot)

    def selected(self) -> list[str]:
        """Return the ids of the cards that are selected."""
        return self.view.selected()


class AtWork(WithWindow):
    """A person with the everyday window open; the words for scenarios are in ``scenario.py``."""

    def __init__(
        self,
        qtbot: QtBot,
        patch: pytest.MonkeyPatch,
        *,
        address: str | Path,
        clock: Clock,
        person: str = "Eva Klein",
    ) -> None:
        self.qtbot, self._patch, self.clock = qtbot, patch, clock
        patch.setattr(wiring, "BESIDE_MS", 0)  # the day begins before anything is done here
        self.ws: Workspace = open_desk(str(address), clock, person)
        if TEXT_FAMILY not in QFontDatabase.families():
            load_fonts(resource("fonts"))
        self.theme = Theme(resource())
        self.theme.set_reduced_motion(True)
        self.work = Work()
        self.work.give_way()
        self.desk = Desk(self.ws.today)
        self.window = self._made_window()
        self.left_for: list[str] = []
        self.heard: list[str] = []
        self.store = DeskStore(config_folder() / f"{person}.ini")
        furnished = Furnished(self.window, self.desk, self.theme, self.store)
        unsaved = state_folder() / f"{person}.json"
        self.open_board = open_board(self.ws, self.work, furnished, unsaved=unsaved)
        leaving = ("wall", "open", "make", "demo", "keys", "whats_new", "about", "quit")
        for command in map(Command, leaving):
            self.bar.commands.on({command: partial(self.left_for.append, command)})
        self.work.failed.connect(self.open_board.notices.failed)
        self.view.announce = self.heard.append  # type: ignore[method-assign,assignment]  # listens
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.comes_to_the_front()
        qtbot.waitUntil(lambda: self.desk.board.revision > 0, timeout=PATIENCE_MS)
        self.settles()

    def _made_window(self) -> MainWindow:
        def preview(line: str, before: str) -> Preview:
            return self.open_board.actions.cards.preview(line, before)

        def where(text: str) -> Sequence[WhereRow]:
            return self.open_board.finder.where(text)

        understanding = Understanding(preview, where, self.desk.is_filter)
        window = MainWindow()
        furnish(window, self.theme, self.desk, understanding)
        window.resize(*SIZE)
        return window

    def does(self, verb: Callable[[], Answer]) -> Answer:
        """Carry out a verb in the store lane, as the window does, and see what it did."""
        answers: list[Answer] = []
        watcher = self.open_board.watcher
        self.work.run(verb, done=answers.append)
        self.until(lambda: not watcher._waiting)  # a look under way may have been before the verb
        watcher.look()
        self.settles()
        [answer] = answers
        return answer

    def comes_to_the_front(self) -> None:
        """Work in this window from now on."""
        self.window.activateWindow()
        self.window.raise_()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)

    def settles(self) -> None:
        """Wait until all work that was asked for has been done and shown."""
        box = self.box
        if box.is_waiting:
            self.until(lambda: not box.is_waiting)
        for _ in range(3):  # an answer may ask for more
            with self.qtbot.waitCallback(timeout=PATIENCE_MS) as slow:
                self.work.run_slow(lambda _slow: None, done=slow)
            with self.qtbot.waitCallback(timeout=PATIENCE_MS) as short:
                self.work.run(lambda: None, done=short)

    def goes_home(self) -> None:
        """Close the window and the board."""
        self.window.close()
        self.open_board.close()
        self.window.deleteLater()


class Started(WithWindow):
    """The whole program, with its window."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self.window = program._window

    @property
    def open_board(self) -> OpenBoard:
        """The opened board; waits for it."""
        self.until(lambda: self.program._at is not None)
        assert self.program._at is not None
        return self.program._at

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)

    def sees_page(self, words: str) -> None:
        """Expect the page that stands in the place of a board that cannot be opened."""

        def says() -> bool:
            page = self._page()
            return isinstance(page, OpeningPage) and words in page.words.text()

        self.until(says)

    def pushes(self, words: str) -> None:
        """Push a button of the page."""
        buttons = {each.text(): each for each in self._page().findChildren(QPushButton)}
        inputs.push(buttons[words])

    def sees_card(self, title: str) -> None:
        """Expect a card on the board."""
        desk = self.program._desk
        self.until(lambda: title in [card.title for card in desk.board.cards.values()])

    def _page(self) -> QWidget:
        page = self.page_shown()
        assert page is not None
        return page
