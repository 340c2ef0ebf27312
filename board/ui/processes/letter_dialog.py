"""The whole letter of a process, as its customer would read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import PARTS, push_button, styled
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme


class LetterDialog(Dialog):
    """Shows subject and text on paper."""

    def __init__(self, theme: Theme, subject: str, body: str, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent, size=(58, 48))
        self.setWindowTitle(self.tr("The letter"))
        self.heading.setText(self.tr("The letter"))
        paper = QFrame()
        paper.setProperty("paper", True)
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(*[theme.px(1.4)] * 4)
        inner.setSpacing(theme.px(1))
        self.subject, self.text = (PlainLabel(text, wraps=True) for text in (subject, body))
        self.subject.setProperty("strong", True)
        for label in (self.subject, self.text):
            inner.addWidget(label)
        inner.addStretch(1)
        self.body.addWidget(paper, 1)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.take_theme()

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        self.setStyleSheet(self.styleSheet() + styled(self.theme, PARTS))
