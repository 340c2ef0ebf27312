"""The frame of the pages that stand in the place of the board until *Back*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.looks import DIALOGS, FIELDS, PAGES, PARTS, push_button, refresh_icons, styled
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme


class Page(QFrame):
    """A page with a heading, a search line and *Back* (also Esc)."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Make the frame; parts go into ``body``, further buttons to the end of ``top``."""
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(title)
        self.back = push_button(self.tr("Back"), name=self.tr("Back to the board (Esc)"))
        self.back.setProperty("icon_name", "arrow-right" if self.isRightToLeft() else "arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.heading = PlainLabel(title, elides=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search this page"))
        self.search.setMaximumWidth(theme.px(22))
        self.search.setClearButtonEnabled(True)
        self.body = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(1.1)] * 4)
        layout.setSpacing(theme.px(0.7))
        self.top = QHBoxLayout()
        self.top.setSpacing(theme.px(0.8))
        self.top.addWidget(self.back)
        self.top.addWidget(self.heading)
        self.top.addStretch(1)
        self.top.addWidget(self.search, 1)
        layout.addLayout(self.top)
        layout.addLayout(self.body, 1)
        theme.changed.connect(self.take_theme)

    def take_theme(self) -> None:
        self.heading.setFont(self.theme.font(Type.STAGE))
        self.setStyleSheet(styled(self.theme, FIELDS, PAGES, DIALOGS, PARTS))
        refresh_icons(self, self.theme)

    def pinned(self) -> Iterable[QWidget]:
        """Return the buttons at the bottom that stay in sight: no notice lies over them."""
        return ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
