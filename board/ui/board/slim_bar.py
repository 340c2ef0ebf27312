"""A slim scroll bar whose room is always kept, so that cards never change their width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollBar

from board.ui.board.card_layout import BAR

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme


class SlimBar(QScrollBar):
    """Shows nothing while there is nothing to scroll."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Be as wide as the theme's scale asks for."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Return the room kept beside the cards."""
        return QSize(self._theme.px(BAR), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint only what can be used."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
