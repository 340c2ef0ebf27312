"""The page of the daily round: the list at the left, what leaves in the middle, the rest beside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from board.ui.letters.letter_paper import PAPER, LetterPaper
from board.ui.round.entries import FIRST_LETTER, LETTERS, Wish
from board.ui.round.round_end import RoundEnd
from board.ui.round.round_list import RoundList
from board.ui.round.round_question import RoundQuestion
from board.ui.round.round_side import Beside, RoundSide
from board.ui.round.task_paper import Task, TaskPaper
from board.ui.theme import Type
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.key_button import KeyButton
from board.ui.widgets.looks import PARTS, presses_button, push_button, styled
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tall_scroll import TallScroll
from board.ui.widgets.waiting_lines import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from board.domain.letter import Letter
    from board.ui.round.round_list import Row
    from board.ui.theme import Theme

NARROW_EM = 104
"""Below it the right column stands under the middle one."""
LIST_EM, LIST_SHARE, SIDE_EM = (11, 25), 0.24, 25
BAR_EM = (18, 0.55)
ASKING = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})
BAR_FROM_EM = 88
"""Below it the words alone say how far somebody is."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the middle and the right column show of an entry.

    Of ``letter`` and ``task`` there is one. ``wishes`` are buttons with their words, the one that
    helps most first; ``off`` says why that cannot be pressed. ``aside`` stands beside the buttons.
    """

    key: str
    why: str
    beside: Beside
    letter: Letter | None = None
    to: str = ""
    writer: str = ""
    task: Task | None = None
    wishes: Mapping[Wish, str] = field(default_factory=dict)
    off: str = ""
    aside: str = ""


class RoundPage(Page):
    """Shows a round.

    ``chosen`` carries the key of an entry, ``wanted`` a wish for the shown one, ``edited`` subject
    and text; ``rest_wanted`` asks to approve all that may be, ``back_taken`` to take back the last.
    """

    chosen = Signal(str)
    wanted = Signal(str)
    edited = Signal(str, str)
    rest_wanted = Signal()
    back_taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.shown: Shown | None = None
        self._has_entries = False
        self.heading.setText(self.tr("Today’s round"))
        self.setAccessibleName(self.tr("Today’s round"))
        self.search.hide()
        self.progress, self.bar = PlainLabel(elides=True), QProgressBar()
        self.rest = push_button(self.tr("Approve the rest of the messages…"))
        self.list = RoundList(theme)
        self.waiting = WaitingLines(self.list, theme)
        self.why = PlainLabel(wraps=True, letters=200)
        self.paper, self.task, self.side = LetterPaper(theme), TaskPaper(theme), RoundSide(theme)
        self.question = RoundQuestion(theme)
        self.buttons = {
            wish: KeyButton(theme, "", LETTERS.get(wish, ""), primary=wish not in LETTERS)
            for wish in Wish
        }
        self.aside = PlainLabel(wraps=True)
        self.end = RoundEnd(theme)
        self.pages = QStackedWidget()
        self._set_out()
        self._connect()
        self.take_theme()

    @property
    def is_editing(self) -> bool:
        """Whether the text is being edited."""
        return not self.paper.body.isReadOnly()

    @property
    def wishes(self) -> Sequence[Wish]:
        """What can be done with the shown entry, that which helps most first."""
        return tuple(self.shown.wishes) if self.shown else ()

    def show_list(self, rows: Sequence[Row], key: str) -> None:
        """Show the list, with one entry chosen."""
        self.waiting.end()
        self.list.show_rows(rows, key)
        self.pages.setCurrentIndex(0)

    def show_progress(self, words: str, done: int, of: int) -> None:
        """Show how far somebody is."""
        self.progress.setText(words)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self._has_entries = of > 0
        self.progress.setVisible(of > 0)
        self._arrange()

    def show_entry(self, shown: Shown) -> None:
        """Show an entry; what is being typed is not taken away."""
        same = self.shown is not None and self.shown.key == shown.key
        if same and (self.is_editing or self.question.isVisible()):
            return
        if not same:
            self._set_editing(on=False)
            self.question.hide()
        self.shown = shown
        self.why.setText(shown.why)
        self._why.setVisible(bool(shown.why))
        self.paper.setVisible(shown.letter is not None)
        self.task.setVisible(shown.task is not None)
        if shown.letter is not None:
            self.paper.show_letter(shown.letter, to=shown.to, writer=shown.writer)
        if shown.task is not None:
            self.task.show_task(shown.task, keeps_typing=same)
        self.side.show_beside(shown.beside)
        self._offer(shown)

    def show_end(
        self, heading: str, said: str, lines: Sequence[tuple[str, bool]], following: str = ""
    ) -> None:
        """Show what happened and what is ``following``, with the keyboard on the way back."""
        self.waiting.end()
        self.rest.hide()
        self.end.show_end(heading, said, lines, following)
        if self.pages.currentIndex() == 1:
            return
        self.pages.setCurrentIndex(1)
        if self.isVisible():
            self.end.back.setFocus()

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to the way back at the end."""
        (self.end.back if self.pages.currentIndex() else self.list).setFocus()

    def commit(self) -> None:
        """Take what is typed and end the editing."""
        if not self.is_editing:
            return
        for part in (self.paper.subject, self.paper.body):
            part.editing.commit()
        self._set_editing(on=False)
        self.edited.emit(*self.paper.texts())

    def edit(self) -> None:
        """Let the text be edited, with the keyboard in it."""
        self._set_editing(on=True)
        self.paper.body.setFocus()

    def pinned(self) -> Iterable[QWidget]:
        """Return the buttons below what is shown."""
        return self.buttons.values()

    def take_theme(self) -> None:
        super().take_theme()
        if not hasattr(self, "_why"):
            return  # not built yet
        sheet = styled(self.theme, PARTS, PAPER, ROUND).replace("@fill@", self.theme.bar_colour)
        self.setStyleSheet(self.styleSheet() + sheet)
        self.progress.setFont(self.theme.font(Type.STRONG))
        for part in (self.paper, self.task, self.side, self.end):
            part.take_theme()
        self._arrange()

    def _set_editing(self, *, on: bool) -> None:
        self.paper.set_editing(on=on)
        self._edit_words = self.tr("Done") if on else self.tr("Edit")
        self.buttons[Wish.EDIT].setText(self._edit_words)
        self.buttons[Wish.EDIT].set_key("Esc" if on else LETTERS[Wish.EDIT])

    def _offer(self, shown: Shown) -> None:
        """Offer what can be done, the primary one first; it alone is filled."""
        first = next(iter(shown.wishes), None)
        for wish, button in self.buttons.items():
            button.setVisible(wish in shown.wishes)
            button.setText(shown.wishes.get(wish, button.text()))
            is_first = wish is first and wish is not Wish.SKIP
            button.set_key(FIRST_LETTER if is_first else LETTERS.get(wish, ""))
            if bool(button.property("primary")) is not is_first:
                button.setProperty("primary", is_first)
                button.style().unpolish(button)
                button.style().polish(button)
            button.setEnabled(not (is_first and shown.off))
        self.aside.setText(shown.off or shown.aside)
        self.aside.setVisible(bool(self.aside.text()))

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        for part in (self.paper.subject, self.paper.body, self.question):
            part.installEventFilter(self)
        self.rest.clicked.connect(self.rest_wanted)
        self.end.back.clicked.connect(self.back_wanted)
        for wish, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, wish=wish: self._wish(wish))

    def _on_chosen(self, key: str) -> None:
        self.commit()
        self.question.hide()
        self.chosen.emit(key)

    def _wish(self, wish: Wish) -> None:
        if self.question.isVisible():
            return
        if wish is Wish.EDIT:
            if self.is_editing:
                self.commit()
                self.take_keyboard()
            else:
                self.edit()
            return
        self.commit()
        self.wanted.emit(wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the letter of a button says while no field has the keyboard."""
        key, here = event.key(), QApplication.focusWidget()
        types = isinstance(here, QLineEdit | QPlainTextEdit) and not here.isReadOnly()
        if key == Qt.Key.Key_Escape and types:
            self.take_keyboard()
        elif key == Qt.Key.Key_F6:
            self._change_sides()
        elif presses_button(event) or (not types and not event.modifiers() and self._takes(key)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _takes(self, key: int) -> bool:
        if self.pages.currentIndex():
            return self._take_back(key)
        walks = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
        if key in walks:
            self.list.walk(walks[Qt.Key(key)])
            return True
        pressed = next(
            (one for one in self.wishes if self.buttons[one].key == chr(key & 0x7F)), None
        )
        if pressed is not None and key < 0x80 and self.buttons[pressed].isEnabled():  # noqa: PLR2004 - letters
            self._wish(pressed)
            return True
        return self._take_back(key)

    def _take_back(self, key: int) -> bool:
        if key == Qt.Key.Key_U:
            self.back_taken.emit()
        return key == Qt.Key.Key_U

    def event(self, event: QEvent) -> bool:
        """Keep F6, which leads into the panel on the board, for the columns."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event)
            if key.key() == Qt.Key.Key_F6:
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the editing on Esc, with what was typed: a field alone would put it back.

        A question takes the place of the buttons.
        """
        if watched is self.question and event.type() in ASKING:
            self._below.setVisible(event.type() == QEvent.Type.HideToParent)
            return False
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and self.is_editing:
            key = cast("QKeyEvent", event)
            if key.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.commit()
                    self.take_keyboard()
                return True
        return super().eventFilter(watched, event)

    def _change_sides(self) -> None:
        """Go from the list to what is shown and its buttons, and back."""
        first = next((self.buttons[one] for one in self.wishes), None)
        if self.list.hasFocus() and first is not None and first.isEnabled():
            first.setFocus()
        else:
            self.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column under the middle one where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.theme.px(NARROW_EM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.side.setMaximumWidth(16777215 if narrow else self.theme.px(SIDE_EM))
        self.side.setMinimumWidth(0 if narrow else self.theme.px(SIDE_EM))
        least, most = (self.theme.px(em) for em in LIST_EM)
        self.list.setFixedWidth(max(least, min(most, round(self.width() * LIST_SHARE))))
        short = self.width() < self.theme.px(BAR_FROM_EM)
        whole = self.tr("Approve the rest of the messages…")
        self.rest.setText(self.tr("Approve the rest…") if short else whole)
        self.bar.setVisible(self._has_entries and not short)

    def _set_out(self) -> None:
        px = self.theme.px
        self.bar.setFixedSize(px(BAR_EM[0]), px(BAR_EM[1]))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the round is"))
        self.top.insertWidget(2, self.progress)
        self.top.insertWidget(3, self.bar)
        self.top.addWidget(self.rest)
        self._why = QFrame()
        self._why.setProperty("callout", True)
        why = QHBoxLayout(self._why)
        why.setContentsMargins(px(1.0), px(0.7), px(1.0), px(0.7))
        title = PlainLabel(self.tr("Why today:"))
        title.setFont(self.theme.font(Type.STRONG))
        why.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self.why, 1)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, px(0.4), 0)
        self._columns.setSpacing(px(1.5))
        middle = QVBoxLayout()
        middle.setSpacing(px(0.9))
        middle.addWidget(self._why)
        middle.addWidget(self.paper, 1)
        middle.addWidget(self.task, 1)
        self._columns.addLayout(middle, 1)
        self._columns.addWidget(self.side)
        below = self._below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=px(0.7))
        for button in self.buttons.values():
            flow.addWidget(button)
        row.addLayout(flow, 3)
        self.aside.setProperty("soft", True)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.aside, 2)
        right = QVBoxLayout()
        right.setSpacing(px(0.8))
        right.addWidget(TallScroll(content), 1)
        right.addWidget(self.question)
        right.addWidget(below)
        columns = QWidget()
        across = QHBoxLayout(columns)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(1.5))
        across.addWidget(self.list)
        across.addLayout(right, 1)
        self.pages.addWidget(columns)
        self.pages.addWidget(self.end)
        self.body.addWidget(self.pages, 1)


ROUND = """
QProgressBar { border: 1px solid @line@; border-radius: 3px; background: @raised@; }
QProgressBar::chunk { background: @fill@; border-radius: 3px; }
QFrame[callout="true"] { border-left-color: @fill@; }
QFrame[paper="true"] QLabel[late="true"] { background: @late@; color: #000000;
  border-radius: @small@px; padding: @tiny@px @small@px; }
QFrame[end="true"] { background: @surface@; border: 1px solid @line@; border-radius: @small@px; }
QFrame[paper="true"] QLineEdit[said="true"] { border: 1px solid @card_line@;
  padding: @small@px; }
QFrame[paper="true"] QLineEdit[said="true"]:focus { border-color: @focus@; }
"""
