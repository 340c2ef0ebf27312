"""A button that shows the key that presses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from board.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from board.ui.theme import Theme

KEY_EM, GAP_EM, EDGE_EM = 1.45, 0.6, 0.7


class KeyButton(QPushButton):
    """The key stands in a small frame behind the words; screen readers say it with the name."""

    def __init__(self, theme: Theme, text: str, key: str, *, primary: bool = False) -> None:
        super().__init__(text)
        self._theme, self._key = theme, ""
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.set_key(key)

    @property
    def key(self) -> str:
        """The letter."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key, "" for none."""
        self._key = key
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key) if key else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for words and key."""
        px = self._theme.px
        words = self.fontMetrics().horizontalAdvance(self.text())
        key = px(GAP_EM) + self._cap_width() if self._key else 0
        return QSize(words + key + 2 * px(EDGE_EM + 0.2), px(2.6))

    def minimumSizeHint(self) -> QSize:
        """Return room for all of it: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its words and its key."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours, px = self._theme.colours, self._theme.px
        ink = colours.accent_text if self.property("primary") else colours.text
        if not self.isEnabled():
            ink = colours.faint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        edge, side, wide = px(EDGE_EM), px(KEY_EM), self._cap_width()
        way = self.layoutDirection()
        words = self.rect().adjusted(edge, 0, -edge - (wide if self._key else 0), 0)
        sideways = Qt.AlignmentFlag.AlignLeft if self._key else Qt.AlignmentFlag.AlignHCenter
        flags = QStyle.visualAlignment(way, sideways) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(way, self.rect(), words), int(flags), self.text())
        if self._key:
            top = (self.height() - side) // 2
            cap = QRect(self.width() - edge - wide, top, wide, side)
            cap = QStyle.visualRect(way, self.rect(), cap)
            frame = QColor(ink)
            frame.setAlphaF(0.55)
            painter.setPen(QPen(frame, 1))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(self._theme.font(Type.CHIP))
            painter.setPen(QColor(ink))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.end()

    def _cap_width(self) -> int:
        letters = self._theme.metrics(Type.CHIP).horizontalAdvance(self._key)
        return max(self._theme.px(KEY_EM), round(letters) + self._theme.px(GAP_EM))
