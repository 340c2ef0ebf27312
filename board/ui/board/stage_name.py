"""The name of a stage in marker hand, as large as all names; clipped with dots without room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import one_line, plain_tooltip

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
        self._pixels = theme.font(Type.STAGE).pixelSize()
        self._fitting: dict[tuple[str, int, int], int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = one_line(name)
        self.setAccessibleName(self._name)
        self.setToolTip(plain_tooltip(name))
        self.updateGeometry()
        self.update()

    def fitting_size(self, room: int) -> int:
        """Return the size in pixels at which the name fits ``room``, or the smallest there is."""
        largest = self._theme.font(Type.STAGE).pixelSize()
        asked = (self._name, room, largest)
        if asked not in self._fitting:
            smallest = round(largest * SMALLEST)
            sizes = range(largest, smallest, -1)
            found = next((size for size in sizes if self._width(size) <= room), smallest)
            self._fitting = {asked: found}
        return self._fitting[asked]

    def set_size(self, pixels: int) -> None:
        """Write the name at this size, which is that of all names."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room the whole name needs; the height is the same at every size."""
        return QSize(self._width(self._pixels), round(self._theme.metrics(Type.STAGE).height()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: some letters and dots."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(LEAST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the name as fits."""
        room = self.width() - 2 * self._theme.px(LEAN)
        painter = QPainter(self)
        painter.setFont(self._font(self._pixels))
        painter.setPen(QColor(self._theme.colours.text))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QPointF(self._theme.px(LEAN), self._theme.metrics(Type.STAGE).ascent()), shown
        )
        painter.end()

    def _font(self, pixels: int) -> QFont:
        font = QFont(self._theme.font(Type.STAGE))
        font.setPixelSize(pixels)
        return font

    def _width(self, pixels: int) -> int:
        # Marker letters lean over their advance; without the extra the last one is cut.
        width = QFontMetricsF(self._font(pixels)).horizontalAdvance(self._name)
        return round(width + 2 * self._theme.px(LEAN)) + 1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the name."""
        self.edit_wanted.emit()
