"""A choice that the mouse wheel cannot change by accident while the panel is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class QuietCombo(QComboBox):
    """A combo box called ``name`` that leaves the wheel to what it stands in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty; it may become narrow."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(
            QStyledItemDelegate(self)
        )  # as the style sheets say, other than its own

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area."""
        event.ignore()
