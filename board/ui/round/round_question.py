"""One line that asks before something is done: why it is skipped, whether it went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.key_button import KeyButton
from board.ui.widgets.looks import presses_button, push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import clear

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme


class RoundQuestion(QFrame):
    """Answers to choose from by their numbers, and perhaps a line for another one; Esc leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._then: Callable[[str], object] = lambda _answer: None
        self._left: Callable[[], object] = lambda: None
        self.setProperty("callout", True)
        self.question = PlainLabel(wraps=True)
        self.answers: list[KeyButton] = []
        self.line = QLineEdit()
        self.take = push_button(self.tr("Skip it"))
        self._other = QWidget()
        self._flow = FlowLayout(gap=theme.px(0.6))
        px = theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(0.8), px(0.6), px(0.8), px(0.6))
        layout.setSpacing(px(0.5))
        layout.addWidget(self.question)
        layout.addLayout(self._flow)
        other = QHBoxLayout(self._other)
        other.setContentsMargins(0, 0, 0, 0)
        other.addWidget(self.line, 1)
        other.addWidget(self.take)
        layout.addWidget(self._other)
        self.line.returnPressed.connect(self._on_typed)
        self.take.clicked.connect(self._on_typed)
        self.hide()

    def ask(
        self,
        question: str,
        answers: Sequence[str],
        then: Callable[[str], object],
        *,
        other: str = "",
        left: Callable[[], object] = lambda: None,
    ) -> None:
        """Ask, with the keyboard in the first answer; ``other`` is one that is typed."""
        self._then, self._left = then, left
        self.question.setText(question)
        clear(self._flow)
        self.answers = []
        for number, words in enumerate([*answers, *([other] if other else [])], 1):
            button = KeyButton(self._theme, words, str(number))
            self._flow.addWidget(button)
            self.answers.append(button)
            if words == other:
                button.clicked.connect(self._type)
            else:
                button.clicked.connect(lambda _on=False, words=words: self._answer(words))
        self._other.hide()
        self.line.clear()
        self.line.setAccessibleName(question)
        self.line.setPlaceholderText(question)
        self.show()
        self.answers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Ask no more."""
        self.hide()
        self._left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer by its number; nothing else of the page happens meanwhile."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not self.line.hasFocus() and 0 <= number < len(self.answers):
            self.answers[number].click()
        elif not presses_button(event):
            event.accept()

    def _type(self) -> None:
        self._other.show()
        self.line.setFocus()

    def _on_typed(self) -> None:
        if self.line.text().strip():
            self._answer(self.line.text().strip())

    def _answer(self, words: str) -> None:
        self.hide()
        self._then(words)
