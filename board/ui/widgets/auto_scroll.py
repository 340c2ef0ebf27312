"""Scrolls by itself while something is dragged near an edge, faster the nearer.

Qt's own scrolling looks at the global pointer, which Wayland does not tell; this one is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

INTERVAL = 16  # ms
FASTEST = 22.0  # pixels each time, at the very edge


class AutoScroll(QObject):
    """Moves one scroll bar of an area while a drag stays near that bar's ends."""

    def __init__(self, area: QAbstractScrollArea, way: Qt.Orientation, *, reach: int) -> None:
        """Scroll ``area`` when the pointer is nearer than ``reach`` pixels to an edge."""
        super().__init__(area)
        self._area = area
        self._vertical = way is Qt.Orientation.Vertical
        self._bar = area.verticalScrollBar() if self._vertical else area.horizontalScrollBar()
        self._reach = reach
        self._speed = 0.0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._on_tick)

    def follow(self, place: int) -> None:
        """Take note of the pointer, along the bar and in pixels of the area's viewport."""
        viewport = self._area.viewport()
        length = viewport.height() if self._vertical else viewport.width()
        reach = min(self._reach, length // 4)
        self._speed = 0.0
        if reach > 0 and place < reach:
            self._speed = -FASTEST * min(1.0, (reach - place) / reach)
        elif reach > 0 and place > length - reach:
            self._speed = FASTEST * min(1.0, (place - length + reach) / reach)
        if not self._vertical and self._area.isRightToLeft():
            self._speed = -self._speed  # the bar counts from the right
        if self._speed and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop: the drag has left or ended."""
        self._speed = 0.0
        self._timer.stop()

    def _on_tick(self) -> None:
        if not self._speed:
            self._timer.stop()
            return
        self._bar.setValue(self._bar.value() + round(self._speed))
