"""The palette (Ctrl+Shift+P): every command that can be chosen now, found by letters of its words.

A few letters do: the beginnings of some of its words, in the language shown or in English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from board.domain.folding import fold
from board.ui.actions.commands import (
    SETTINGS_PAGES,
    Command,
    chosen_from,
    english_words,
    plain_words,
)
from board.ui.search.search_popup import WIDTH, Does, PopupRow, SearchPopup
from board.ui.widgets.announce import announce
from board.ui.words import Counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction, QFocusEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from board.ui.board.card_menu import CardMenu
    from board.ui.desk import Desk
    from board.ui.theme import Theme
    from board.ui.window.main_window import MainWindow

Key = Qt.Key
EDGE = 8  # px left free at the edges of the window
STEPS = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: 8, Key.Key_PageUp: -8}
BESIDE_MENU = (Command.FIND, Command.UNDO, Command.REDO, Command.OTHER_SIDE)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be chosen: its words in both languages, what it is for, its action."""

    words: str
    english: str
    about: str
    action: QAction

    def row(self) -> PopupRow:
        """Return how it is shown."""
        key = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return PopupRow(Does.COMMAND, self.words, key=key, about=self.about)


class Palette(QLineEdit):
    """The line that letters are typed into, over the window; its list hangs below it."""

    def __init__(self, theme: Theme, window: MainWindow, desk: Desk, card_menu: CardMenu) -> None:
        super().__init__(window)
        self._theme, self._window, self._desk, self._card_menu = theme, window, desk, card_menu
        self._offers: list[Offer] = []
        self._shown: list[Offer] = []
        self._back: QWidget | None = None
        self._stage_menu: QMenu | None = None  # kept as long as its entries are offered
        self.hide()
        self.setObjectName("palette")
        self.setPlaceholderText(self.tr("Type letters of a command, such as “arch”"))
        self.setAccessibleName(self.tr("All commands"))
        self.popup = SearchPopup(theme, self)
        self.popup.list.setAccessibleName(self.tr("Commands"))
        self.popup.chosen.connect(self._run)
        self.textChanged.connect(self._find)
        window.installEventFilter(self)

    def open(self) -> None:
        """Offer what can be chosen now."""
        self._back = QApplication.focusWidget()
        self._offers = self._gathered()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()
        self.clear()
        self._find("")

    def close_up(self, *, goes_back: bool = True) -> None:
        """Take the palette away; the keyboard is where it was."""
        self.popup.hide()
        self.hide()
        if self._stage_menu is not None and isValid(self._stage_menu):
            self._stage_menu.deleteLater()
        self._stage_menu = None
        if goes_back and self._back is not None and isValid(self._back):
            self._back.setFocus()
        self._back = None

    def _find(self, typed: str) -> None:
        letters = "".join(filter(str.isalnum, fold(typed)))
        ranked = [(_rank(letters, one), at) for at, one in enumerate(self._offers)]
        found = sorted((rank, at) for rank, at in ranked if rank is not None)
        self._shown = [self._offers[at] for _, at in found]
        if not self.isVisible():
            return
        if self._shown:
            self.popup.show_rows([one.row() for one in self._shown], 0)
            announce(self, self.popup.sentence())
        else:
            self.popup.hide()
            announce(self, self.tr("No command begins like this"))

    def _run(self, number: int) -> None:
        action = self._shown[number].action
        self.close_up()
        if isValid(action):  # its stage may have been removed meanwhile, by somebody else
            action.trigger()

    def _gathered(self) -> list[Offer]:
        """Return what menus and keys offer now: the window's, then the card's and its stage's."""
        bar, view = self._window.top_bar, self._window.board_view
        beside = [bar.commands[one] for one in (*BESIDE_MENU, *SETTINGS_PAGES)]
        is_off = {bar.commands[Command.PALETTE]}
        is_off |= {bar.commands[Command.UNDO]} if not bar.undo.isEnabled() else set()
        is_off |= {bar.commands[Command.REDO]} if not bar.redo.isEnabled() else set()
        paths = [*chosen_from(bar.menu), *((action,) for action in beside)]
        offers = [_offer(path) for path in paths if path[-1] not in is_off]
        if not self._window.shows_board:
            return offers
        ids, board = self._card_menu.chosen(), self._desk.board
        if ids:
            title = board.cards[ids[0]].title if len(ids) == 1 else Counted().cards(len(ids))
            menu = self._card_menu.made_for(ids)
            offers += [_offer(path, title) for path in chosen_from(menu)]
        at = view.current_column()
        if at is not None:
            stage = board.stages[view.columns[at].stage_id]
            self._stage_menu = view.columns[at].header.menu.made_for(stage)
            offers += [_offer(path, stage.name) for path in chosen_from(self._stage_menu)]
        return offers

    def _place(self) -> None:
        """Stand in the middle below the top bar, as wide as the list."""
        window = self._window
        width = min(self._theme.px(WIDTH), window.width() - 2 * EDGE)
        top = window.top_bar.mapTo(window, QPoint(0, window.top_bar.height())).y() + EDGE
        self.setGeometry((window.width() - width) // 2, top, width, self._theme.px(2.6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
            self._find(self.text())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk in the list, choose, or leave."""
        key = Key(event.key())
        if key in STEPS:
            self.popup.step(STEPS[key])
            announce(self, self.popup.sentence())
        elif key in {Key.Key_Return, Key.Key_Enter}:
            if self._shown:
                self._run(self.popup.current())
        elif key is Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_up(goes_back=False)


def _offer(path: Sequence[QAction], about: str = "") -> Offer:
    words = ": ".join(map(plain_words, path))
    return Offer(words, ": ".join(map(english_words, path)), about, path[-1])


def _rank(letters: str, offer: Offer) -> tuple[bool, int, int] | None:
    """Return how well an offer fits, less is better, English last; None when it does not."""
    texts = ((False, offer.words), (True, offer.english))
    ranks = [(is_english, match(letters, text)) for is_english, text in texts]
    return min(((is_english, *rank) for is_english, rank in ranks if rank), default=None)


def match(letters: str, text: str) -> tuple[int, int] | None:
    """Return which word of a text the letters begin with, and how many words they are from.

    They are beginnings of some of its words, in their order: "mta" fits "Move to: Asked".
    """
    words = "".join(each if each.isalnum() else " " for each in fold(text)).split()

    @cache
    def spread(at: int, first: int) -> tuple[int, int] | None:
        if at == len(letters):
            return (first, 0)
        found = []
        for number in range(first, len(words)):
            for end in range(at + 1, len(letters) + 1):
                if not words[number].startswith(letters[at:end]):
                    break
                rest = spread(end, number + 1)
                if rest is not None:
                    found.append((number, rest[1] + 1))
        return min(found, default=None)

    return spread(0, 0)
