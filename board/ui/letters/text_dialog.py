"""The text of all letters of a kind, edited with its fields beside the letter it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from board.domain.errors import Refused
from board.domain.letter_texts import TEXT_FIELDS, checked_text, text_name, text_of
from board.ui.letters.field_words import meaning
from board.ui.sentences import sentence
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import PARTS, push_button, styled
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.letter_sheet import LetterSheet
    from board.ui.theme import Theme

PAUSE_MS = 250


class TextDialog(Dialog):
    """``save_wanted`` carries subject and text, ``reset_wanted`` goes back to ours."""

    save_wanted = Signal(str, str)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, sheet: LetterSheet, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, size=(92, 52))
        self._sheet = sheet
        self.name = text_name(sheet.kind, formal=sheet.case.formal)
        title = self.tr("The text of all letters like this")
        self.setWindowTitle(title)
        self.heading.setText(title)
        subject, body = text_of(sheet.words, self.name)
        self.subject, self.text = QLineEdit(subject), QPlainTextEdit(body)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.fields = QuietCombo(self.tr("Insert a field"))
        self.fields.setPlaceholderText(self.tr("Insert a field"))
        for name in TEXT_FIELDS[sheet.kind]:
            self.fields.addItem(f"{{{name}}}  {meaning(name)}", f"{{{name}}}")
        self.fields.setCurrentIndex(-1)
        self.problem = PlainLabel(wraps=True)
        self.seen_subject, self.seen = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self.seen_subject.setProperty("strong", True)
        self.reset = self.add_button(push_button(self.tr("Back to ours")))
        self.cancel = self.add_button(push_button(self.tr("Cancel")))
        self.save = self.add_button(push_button(self.tr("Use from now on"), primary=True))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._set_out()
        self._connect()
        self.take_theme()
        self._look()
        self.text.setFocus()

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        self.setStyleSheet(self.styleSheet() + styled(self.theme, PARTS))

    def texts(self) -> tuple[str, str]:
        """Return subject and text as they are typed."""
        return self.subject.text(), self.text.toPlainText()

    def _set_out(self) -> None:
        px = self.theme.px
        left = QVBoxLayout()
        for part in (self.subject, self.fields, self.problem, self.text):
            left.addWidget(part)
        left.setStretch(3, 1)
        paper = QFrame()
        paper.setProperty("paper", True)
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(*[px(1.2)] * 4)
        inner.addWidget(self.seen_subject)
        inner.addWidget(self.seen)
        inner.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(px(1.2))
        columns.addLayout(left, 1)
        columns.addWidget(paper, 1)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._pause.start)
        self.subject.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self.fields.activated.connect(self._on_field)
        self.cancel.clicked.connect(self.close)
        self.save.clicked.connect(lambda: self.save_wanted.emit(*self.texts()))
        self.reset.clicked.connect(self.reset_wanted)

    def _on_field(self) -> None:
        self.text.insertPlainText(str(self.fields.currentData()))
        self.fields.setCurrentIndex(-1)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Show the letter that the text makes, or in one sentence why it makes none."""
        subject, body = self.texts()
        try:
            checked_text(self.name, subject=subject, body=body)
        except Refused as refused:
            self.problem.setText(sentence(refused))
            self.problem.show()
            self.save.setEnabled(False)
            return
        self.problem.hide()
        self.save.setEnabled(True)
        edited = {self.name: body, f"{self.name}.subject": subject}
        letter = self._sheet.write(self._sheet.words.with_texts(edited))
        self.seen_subject.setText(letter.subject)
        self.seen.setText(letter.body)
