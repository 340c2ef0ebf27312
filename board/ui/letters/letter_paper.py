"""The letter itself, on paper: to whom, from whom, subject and text, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from board.ui.letters.letter_words import LetterPageWords
from board.ui.theme import Type
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.domain.letter import Letter
    from board.domain.letter_sheet import LetterSheet
    from board.ui.theme import Theme


PAPER = """
QFrame[paper="true"] QPlainTextEdit, QFrame[paper="true"] QLineEdit { color: @card_text@;
  background: transparent; border: 1px solid transparent; }
QFrame[paper="true"] QLineEdit[field="true"] { padding: 0; }
QFrame[paper="true"] *[field="true"]:focus { background: @card@; }
QFrame[paper="true"] *[field="true"]:read-only:focus { border-color: transparent; }
QFrame[paper="true"] QPushButton { color: @card_text@; background: @card@;
  border: 1px solid @card_line@; }
QFrame[paper="true"] QFrame[rule="true"] { background: @card_line@; }
"""


class LetterPaper(QFrame):
    """Shows a letter as it leaves; ``edited`` says that subject or text became other ones."""

    edited = Signal()
    calendar_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = LetterPageWords()
        self.setProperty("paper", True)
        self.to, self.writer = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self.subject = LineField(self.tr("Subject"))
        self.body = TextField(self.tr("Text of the letter"))
        self.dates = push_button("")
        self.dates.clicked.connect(self.calendar_wanted)
        self._heads = [
            PlainLabel(text) for text in (self.tr("To"), self.tr("From"), self.tr("Subject"))
        ]
        self._set_out()
        self.subject.setTextMargins(-3, 0, 0, 0)  # what a line keeps free before its text
        self.set_editing(on=False)
        self.subject.edited.connect(self.edited)
        self.body.edited.connect(self.edited)

    def show_sheet(self, sheet: LetterSheet) -> None:
        """Show a letter."""
        case = sheet.case
        who = ", ".join(part for part in (case.colleague, case.firm) if part)
        to = " ".join(part for part in (case.contact, sheet.address) if part)
        self.show_letter(sheet.letter, to=to, writer=who)
        self.dates.setText(self._words.dates(len(sheet.letter.dates)))
        self.dates.setVisible(bool(sheet.letter.dates))

    def show_letter(self, letter: Letter, *, to: str, writer: str) -> None:
        """Show a text, and between whom it goes."""
        self.to.setText(to)
        self.writer.setText(writer)
        for head, label in zip(self._heads[:2], (self.to, self.writer), strict=True):
            label.setVisible(bool(label.text()))
            head.setVisible(bool(label.text()))
        is_editing = not self.body.isReadOnly()
        self.subject.set_value(letter.subject)
        self.body.set_value(letter.body.rstrip("\n"))
        self.set_editing(on=is_editing)
        self.dates.hide()

    def texts(self) -> tuple[str, str]:
        """Return subject and text as they stand there now."""
        return self.subject.text().strip(), self.body.field_text().strip("\n") + "\n"

    def set_editing(self, *, on: bool) -> None:
        """Let the texts be edited, or not."""
        for field in (self.subject, self.body):
            field.setReadOnly(not on)
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.subject.setFocusPolicy(policy)
        self.body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextEditorInteraction
            if on
            else Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def go_to(self, start: int, length: int) -> None:
        """Give the keyboard to a place in the text."""
        cursor = self.body.textCursor()
        last = len(self.body.toPlainText())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(start + length, last), QTextCursor.MoveMode.KeepAnchor)
        self.body.setTextCursor(cursor)
        self.body.setFocus()

    def say_instead(self, start: int, found: str, kinder: str) -> None:
        """Put a kinder phrase in the place of another, with a capital letter where that had one."""
        self.go_to(start, len(found))
        capital = kinder[:1].upper() if found[:1].isupper() else kinder[:1]
        if self.body.textCursor().selectedText() == found:
            self.body.insertPlainText(capital + kinder[1:])

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        self.subject.setFont(self._theme.font(Type.STRONG))
        self.to.setFont(self._theme.font(Type.STRONG))
        self.dates.setIcon(self._theme.icon("calendar", self._theme.colours.card_text))
        for head in self._heads:
            head.setMinimumWidth(self._theme.px(4.5))

    def _set_out(self) -> None:
        px = self._theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(1.8), px(1), px(1.8), px(1))
        layout.setSpacing(px(0.9))
        head = QGridLayout()
        head.setHorizontalSpacing(px(1))
        head.setVerticalSpacing(px(0.3))
        head.setColumnStretch(1, 1)
        values: tuple[QWidget, ...] = (self.to, self.writer, self.subject)
        for row, name in enumerate(self._heads):
            head.addWidget(name, row, 0)
            head.addWidget(values[row], row, 1)
        rule = QFrame()
        rule.setProperty("rule", True)
        layout.addLayout(head)
        layout.addWidget(rule)
        layout.addWidget(self.body)
        layout.addStretch(1)
        layout.addWidget(self.dates, 0, Qt.AlignmentFlag.AlignLeft)
