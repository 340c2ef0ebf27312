"""The page of a letter: exactly what leaves, what was looked at in it, and the ways it can go."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from board.ui.letters.letter_paper import PAPER, LetterPaper
from board.ui.letters.letter_side import LetterSide
from board.ui.letters.letter_words import LetterPageWords
from board.ui.widgets.looks import PARTS, icon_button, push_button, styled
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from board.domain.letter_sheet import LetterSheet
    from board.ui.theme import Theme

WIDE_EM = 88
"""From this width on the checks stand beside the letter, and all buttons in the bar."""
PAUSE_MS = 250
"""Typing rests so long before the letter is looked through again."""
PAPER_EM = 64


class Way(StrEnum):
    """How a letter can leave; after each the page asks whether it did."""

    COPY = "copy"
    PRINT = "print"
    SAVE = "save"
    MAIL = "mail"


class LetterPage(Page):
    """Shows one letter.

    ``leaving`` carries the way it shall go, ``went_out`` the answer, ``chosen`` language, formal
    and brief, ``edited`` subject and text; ``anew_wanted`` gives up what was edited.
    """

    leaving = Signal(str)
    went_out = Signal(bool)
    chosen = Signal(str, bool, bool)
    edited = Signal(str, str)
    anew_wanted = Signal()
    calendar_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.sheet: LetterSheet | None = None
        self._words = LetterPageWords()
        self.heading.setText(self.tr("The letter"))
        self.setAccessibleName(self.tr("The letter"))
        self.search.hide()
        self.state = PlainLabel(elides=True)
        self.state.setProperty("soft", True)
        self.edit = push_button(self.tr("Edit the text"))
        self.anew = push_button(self.tr("Write it anew"))
        self.ways: dict[Way, QPushButton] = {
            Way.COPY: push_button(self.tr("Copy")),
            Way.PRINT: push_button(self.tr("Print…")),
            Way.SAVE: push_button(self.tr("Save…")),
            Way.MAIL: push_button(self.tr("Open in mail"), primary=True),
        }
        self.ways[Way.PRINT].setProperty("icon_name", "printer")
        self.ways[Way.MAIL].setProperty("icon_name", "mail")
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.asking = QFrame()
        self.yes = push_button(self.tr("It went out"))
        self.not_yet = push_button(self.tr("Not yet"))
        self.paper, self.side = LetterPaper(theme), LetterSide(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._set_out()
        self._connect()
        self.take_theme()

    @property
    def is_editing(self) -> bool:
        """Whether the text is being edited."""
        return not self.paper.body.isReadOnly()

    def show_sheet(self, sheet: LetterSheet, back: str = "") -> None:
        """Show a letter; ``back`` says where *Back* leads."""
        self.sheet = sheet
        if back:
            self.back.setText(back)
        self.state.setText(self._words.state(sheet))
        self.anew.setVisible(bool(sheet.draft_id))
        self.paper.show_sheet(sheet)
        self.side.show_sheet(sheet)
        self._show_ways()

    def ask_whether_it_went_out(self) -> None:
        """Ask, with the keyboard in the answer, if it is known whom the letter is for."""
        sheet = self.sheet
        if sheet is None or not (sheet.job_id or sheet.customer_id):
            return
        terms = self.tr("Did it go out? Then its fee and discount count as told; that stays.")
        self._question.setText(terms if sheet.job_id else self.tr("Did it go out?"))
        self.asking.show()
        self.yes.setFocus()

    def take_theme(self) -> None:
        super().take_theme()
        self.setStyleSheet(self.styleSheet() + styled(self.theme, PARTS, PAPER))
        mail = self.theme.icon("mail", self.theme.colours.accent_text)
        self.ways[Way.MAIL].setIcon(mail)
        self.paper.take_theme()
        self.side.take_theme()
        if self.sheet is not None:
            self.side.show_checks(self.sheet)

    def commit(self) -> None:
        """Take what is typed and end the editing."""
        for field in (self.paper.subject, self.paper.body):
            field.editing.commit()
        self._set_editing(on=False)

    def _set_out(self) -> None:
        px = self.theme.px
        self.top.removeWidget(self.search)
        self.top.insertWidget(2, self.state, 1)
        for button in (self.anew, self.edit, *self.ways.values()):
            self.top.addWidget(button)
        self.top.insertWidget(self.top.count() - 1, self.more)
        self.asking.setProperty("callout", True)
        asking = QHBoxLayout(self.asking)
        asking.setContentsMargins(px(0.8), px(0.5), px(0.8), px(0.5))
        self._question = PlainLabel(wraps=True)
        asking.addWidget(self._question, 1)
        asking.addWidget(self.yes)
        asking.addWidget(self.not_yet)
        self.asking.hide()
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, px(0.5), 0)
        self._columns.setSpacing(px(1.6))
        self._columns.addWidget(self.paper, 27)
        self._columns.addWidget(self.side, 10)
        self.body.addWidget(self.asking)
        self.body.addWidget(TallScroll(content), 1)

    def _connect(self) -> None:
        for way, button in self.ways.items():
            button.clicked.connect(lambda _on=False, way=way: self._leave(way))
        self.edit.clicked.connect(self._on_edit)
        self.anew.clicked.connect(self.anew_wanted)
        self.more.clicked.connect(self._on_more)
        self.yes.clicked.connect(lambda: self._answer(went_out=True))
        self.not_yet.clicked.connect(lambda: self._answer(went_out=False))
        self.side.jump_wanted.connect(self._on_jump)
        self.side.kinder_wanted.connect(self._on_kinder)
        self.side.chosen.connect(self.chosen)
        self.paper.edited.connect(lambda: self.edited.emit(*self.paper.texts()))
        self.paper.calendar_wanted.connect(self.calendar_wanted)
        self.paper.body.textChanged.connect(self._pause.start)
        self.paper.subject.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self._look_through)

    def _leave(self, way: Way) -> None:
        if self.is_editing:
            self.commit()
        self.leaving.emit(way)

    def _answer(self, *, went_out: bool) -> None:
        self.asking.hide()
        self.ways[Way.MAIL].setFocus()
        self.went_out.emit(went_out)

    def _on_edit(self) -> None:
        if self.is_editing:
            self.commit()
            return
        self._set_editing(on=True)
        self.paper.body.setFocus()

    def _set_editing(self, *, on: bool) -> None:
        self.paper.set_editing(on=on)
        self.edit.setText(self.tr("Done") if on else self.tr("Edit the text"))

    def _on_jump(self, start: int, length: int) -> None:
        self._set_editing(on=True)
        self.paper.go_to(start, length)

    def _on_kinder(self, start: int, found: str, kinder: str) -> None:
        self._set_editing(on=True)
        self.paper.say_instead(start, found, kinder)

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way in (Way.PRINT, Way.SAVE):
            button = self.ways[way]
            if button.isHidden():
                menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        of_all = menu.addAction(self.tr("The text of all letters like this…"))
        of_all.triggered.connect(self.text_wanted)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _look_through(self) -> None:
        """Look at what is being typed."""
        if self.sheet is None or not self.is_editing:
            return
        self.sheet = self.sheet.with_text(*self.paper.texts())
        self.side.show_checks(self.sheet)
        self._show_ways()

    def _show_ways(self) -> None:
        """Keep a letter from leaving while something is wrong, and say what."""
        wrong = self.sheet.wrong if self.sheet else ()
        reason = self._words.check(wrong[0]) if wrong else ""
        for button in self.ways.values():
            button.setEnabled(not wrong)
            button.setToolTip(reason)
        if self.sheet and not self.sheet.may_be_written:
            self.ways[Way.MAIL].setEnabled(False)
            self.ways[Way.MAIL].setToolTip(self._words.objected())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the editing on Esc; E edits, F6 goes to the other column."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing:
            self.commit()
            self.edit.setFocus()
        elif event.key() == Qt.Key.Key_E and not event.modifiers() and not self.is_editing:
            self._on_edit()
        elif event.key() == Qt.Key.Key_F6:
            beside = self.side.isAncestorOf(self.focusWidget() or self)
            (self.paper.body if beside else self.side.language).setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the checks under the letter where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(WIDE_EM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        for way in (Way.PRINT, Way.SAVE):
            self.ways[way].setVisible(wide)
