"""What all dialogs share: look, heading, and that they are gone when closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.views.looks import DIALOGS, FIELDS, PAGES, presses_button, refresh_icons, styled
from board.ui.views.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme


class Dialog(QDialog):
    """A window with a heading, a body and a row of buttons; opened with `open` or `show`."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Make the frame; parts go into ``body``, buttons into ``buttons``."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = PlainLabel(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(0.6))
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(1.3)] * 4)
        layout.setSpacing(theme.px(0.9))
        layout.addWidget(self.heading)
        layout.addLayout(self.body, 1)
        layout.addLayout(self.buttons)
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put ``button`` at the right end of the last row."""
        self.buttons.addWidget(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc as the buttons do; press the button that has the keyboard on Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not presses_button(event):
            super().keyPressEvent(event)

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        self.heading.setFont(self.theme.font(Type.HEADING))
        self.setStyleSheet(styled(self.theme, FIELDS, PAGES, DIALOGS))
        refresh_icons(self, self.theme)
