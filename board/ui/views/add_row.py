"""The quiet "add a follow-up" button, which turns into a line edit and stays for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QToolButton, QWidget

from board.ui.views.inline_edit import InlineEdit

if TYPE_CHECKING:
    from board.ui.theme import Theme

HEIGHT = 2.3  # em


class AddRow(QWidget):
    """``add_wanted`` carries what was typed; Enter adds and stays, Esc closes."""

    add_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Come up as a button."""
        super().__init__(parent)
        self._theme = theme
        self._given_back = ""
        self.button = QToolButton(self)
        self.button.setProperty("flat", True)
        self.button.setText(self.tr("Add a follow-up"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit = InlineEdit(self)
        self.edit.setPlaceholderText(self.tr("Who to follow up, about what, when"))
        self.edit.setAccessibleName(self.tr("New follow-up"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.button)
        self._pages.addWidget(self.edit)
        self.button.clicked.connect(self.open)
        self.edit.accepted.connect(self._on_accepted)
        self.edit.left.connect(self._on_left)
        self.restyle()

    @property
    def is_open(self) -> bool:
        """Whether something is being typed."""
        return self._pages.currentWidget() is self.edit

    def open(self) -> None:
        """Turn into the line edit."""
        self._pages.setCurrentWidget(self.edit)
        self.edit.setFocus()

    def give_back(self, text: str) -> None:
        """Show a line that could not be added, unless the next one is being typed."""
        if not self.edit.text():
            self._given_back = text
            self.edit.setText(text)

    def forget(self, text: str) -> None:
        """Take away a line given back that was added after all."""
        if text == self._given_back == self.edit.text():
            self.edit.setText("")

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        colours, px = self._theme.colours, self._theme.px
        self.button.setFont(self._theme.font())
        self.button.setStyleSheet(f"QToolButton {{ color: {colours.faint}; }}")
        self.button.setIcon(self._theme.icon("plus", colours.faint))
        self.button.setIconSize(QSize(px(0.95), px(0.95)))
        self.edit.setFont(self._theme.font())
        self.setFixedHeight(px(HEIGHT))

    def _on_accepted(self, text: str) -> None:
        self.edit.setText("")  # not clear(): Ctrl+Z takes the card back, not the text
        self._given_back = ""
        self.add_wanted.emit(text)

    def _on_left(self) -> None:
        """Close on Esc; what was typed but not added stays for the next time."""
        if self.is_open:
            self._pages.setCurrentWidget(self.button)
            self.closed.emit()
