"""The name of a stage in marker hand, clipped with dots when there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from board.ui.theme import Type
from board.ui.views.plain import one_line, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from board.ui.theme import Theme

LEAST = 3.0  # em
LEAN = 0.12
SMALLEST = 0.78  # of the marker hand


class StageName(QWidget):
    """Paints a name; a double click wants to change it."""

    edit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Come up without a name."""
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = one_line(name)
        self.setAccessibleName(self._name)
        self.setToolTip(plain_tooltip(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the whole name needs."""
        metrics = self._theme.metrics(Type.STAGE)
        # Marker letters lean over their advance; without the extra the last one is cut.
        width = metrics.horizontalAdvance(self._name) + 2 * self._theme.px(LEAN)
        return QSize(round(width) + 1, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: some letters and dots."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(LEAST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the name as fits."""
        room = self.width() - 2 * self._theme.px(LEAN)
        painter = QPainter(self)
        painter.setFont(self._fitting_font(room))
        painter.setPen(QColor(self._theme.colours.text))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QPointF(self._theme.px(LEAN), self._theme.metrics(Type.STAGE).ascent()), shown
        )
        painter.end()

    def _fitting_font(self, room: int) -> QFont:
        """Return the marker hand, written smaller where the name would not fit otherwise."""
        font = QFont(self._theme.font(Type.STAGE))
        wanted = self._theme.metrics(Type.STAGE).horizontalAdvance(self._name)
        if wanted > room:
            font.setPixelSize(round(font.pixelSize() * max(SMALLEST, room / wanted) - 0.5))
        return font

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the name."""
        self.edit_wanted.emit()
