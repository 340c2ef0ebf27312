"""The text of all letters of a kind, edited with its fields beside the letter it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from board.domain.edited_text import LetterText
from board.domain.errors import Refused
from board.domain.letter_checks import CheckKind
from board.domain.letter_text import text_name
from board.domain.letter_texts import TEXT_FIELDS, checked_text, text_of
from board.ui.letters.field_words import meaning
from board.ui.sentences import sentence
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import PARTS, push_button, styled
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.letter import Letter
    from board.domain.letter_sheet import LetterSheet
    from board.ui.theme import Theme

PAUSE_MS = 250


class TextDialog(Dialog):
    """``save_wanted`` carries the text as it stood here, and subject and text now.

    ``reset_wanted`` carries name and language of the text that goes back to ours.
    """

    save_wanted = Signal(object, str, str)
    reset_wanted = Signal(str, str)

    def __init__(self, theme: Theme, sheet: LetterSheet, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, size=(92, 52))
        self._sheet, self._was = sheet, ("", "")
        self._warned = False
        self.name = ""
        title = self.tr("The text of all letters like this")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.fields = QuietCombo(self.tr("Insert a field"))
        self.fields.setPlaceholderText(self.tr("Insert a field"))
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
        self.show_sheet(sheet)
        self.text.setFocus()

    def show_sheet(self, sheet: LetterSheet) -> None:
        """Show the text that a letter is made of."""
        self._sheet = sheet
        self.name = sheet.text or text_name(sheet.kind, formal=sheet.case.formal)
        subject, body = text_of(sheet.words, self.name)
        self._was = subject, body
        self.fields.clear()
        for name in TEXT_FIELDS[sheet.kind]:
            self.fields.addItem(f"{{{name}}}  {meaning(name)}", f"{{{name}}}")
        self.fields.setCurrentIndex(-1)
        self.subject.setText(subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(body)
        self._pause.stop()
        self._look()

    @property
    def is_edited(self) -> bool:
        """Whether the text is another than the one that is kept."""
        return self.texts() != self._was

    def say(self, words: str) -> None:
        """Say what keeps the text from being used."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

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
        self.save.clicked.connect(self._on_save)
        self.reset.clicked.connect(
            lambda: self.reset_wanted.emit(self.name, self._sheet.letter.language)
        )

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
            self.say(sentence(refused))
            self.save.setEnabled(False)
            return
        self.say("")
        self.save.setEnabled(True)
        self._warned = False
        self.save.setText(self.tr("Use from now on"))
        letter = self._letter()
        self.seen_subject.setText(letter.subject)
        self.seen.setText(letter.body)

    def _letter(self) -> Letter:
        """Return the letter that is made of what is typed; a kept subject has its variants."""
        subject, body = self.texts()
        edited = {self.name: body}
        if subject := self._own(subject):
            edited[f"{self.name}.subject"] = subject
        return self._sheet.write(self._sheet.words.with_texts(edited))

    def _on_save(self) -> None:
        """Ask for the text to be kept; one that sounds unfriendly a second time."""
        letter = self._letter()
        checks = self._sheet.with_text(letter.subject, letter.body).checks
        rude = [one for one in checks if one.kind is CheckKind.FRIENDLY and not one.holds]
        if rude and not self._warned:
            self._warned = True
            pattern = self.tr("“{found}” may sound unfriendly.")
            if rude[0].kinder:
                pattern = self.tr("“{found}” may sound unfriendly; kinder: “{kinder}”.")
            self.say(pattern.format(found=rude[0].found, kinder=rude[0].kinder))
            self.save.setText(self.tr("Use it all the same"))
            return
        subject, body = self.texts()
        was = self._own(self._was[0]), self._was[1]
        seen = LetterText("", self.name, self._sheet.letter.language, *was)
        self.save_wanted.emit(seen, self._own(subject), body)

    def _own(self, subject: str) -> str:
        """Return a subject of the firm's own; ours has variants, so it is kept as none."""
        ours = self._sheet.words.texts[f"{self.name.partition('.')[0]}.subject"][0]
        return "" if subject == ours else subject.strip()
