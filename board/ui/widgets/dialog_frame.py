"""What all dialogs share: look, heading, room on the screen, and that they are gone when closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.looks import DIALOGS, FIELDS, PAGES, presses_button, refresh_icons, styled
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from board.ui.theme import Theme

TITLE_BAR = 40  # pixels: what a window manager puts around a window, until it has told
EDGE_SHARE = 30  # of the screen's height, at most, is the space around the parts


class Dialog(QDialog):
    """A window with a heading, a body and a row of buttons; opened with `open` or `show`.

    It is never larger than the screen: the body scrolls then, heading and buttons stay.
    """

    def __init__(
        self, theme: Theme, title: str, parent: QWidget | None = None, *, size: tuple[float, float]
    ) -> None:
        """Make the frame, of ``size`` in em; parts go into ``body``, buttons into ``buttons``."""
        super().__init__(parent)
        self.theme = theme
        self._size = size
        self._unit = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = PlainLabel(title, elides=True)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(TallScroll(content, least=True), 1)
        self._column.addLayout(self.buttons)
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put ``button`` at the right end of the last row."""
        self.buttons.addWidget(button)
        return button

    def room(self) -> QRect:
        """Return where on the screen the dialog may stand, without the frame around it."""
        frame, inner = self.frameGeometry(), self.geometry()
        above = inner.top() - frame.top() or TITLE_BAR
        return (
            self.screen()
            .availableGeometry()
            .adjusted(
                inner.left() - frame.left(),
                above,
                inner.right() - frame.right(),
                inner.bottom() - frame.bottom(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc as the buttons do; press the button that has the keyboard on Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not presses_button(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit into the screen on which the dialog comes up."""
        super().showEvent(event)
        self._fit()

    def take_theme(self) -> None:
        """Take the theme's colours and type; another scale takes another size."""
        self.heading.setFont(self.theme.font(Type.HEADING))
        self.setStyleSheet(styled(self.theme, FIELDS, PAGES, DIALOGS))
        refresh_icons(self, self.theme)
        if self._unit != self.theme.unit:
            self._unit = self.theme.unit
            self._take_size()

    def _take_size(self) -> None:
        px, room = self.theme.px, self.room().size()
        edge = min(px(1.3), room.height() // EDGE_SHARE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(min(px(0.9), edge))
        self.body.setSpacing(px(0.6))
        self.resize(QSize(px(self._size[0]), px(self._size[1])).boundedTo(room))
        self._fit()

    def _fit(self) -> None:
        """Be no larger than the screen and wholly on it."""
        room = self.room()
        self.setMaximumSize(room.size())
        if not self.isVisible():
            return
        place = self.geometry()
        left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
        top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
        if QPoint(left, top) != place.topLeft():
            self.setGeometry(left, top, place.width(), place.height())
