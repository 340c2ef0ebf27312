"""Fields for a choice of several things side by side, and for a plain yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.ui.theme import Theme


class SetField(QWidget):
    """Buttons of which any may be down; ``edited`` carries the numbers of those."""

    edited = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Mapping[int, str]) -> None:
        """Offer ``choices``: what is kept, and its short word; called ``name``."""
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[int, QPushButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        row = FlowLayout(gap=theme.px(0.2))
        outer.addLayout(row)
        for key, word in choices.items():
            button = self.buttons[key] = QPushButton(word)
            button.setProperty("segment", "only")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda: self.edited.emit(self.value()))
            row.addWidget(button)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def value(self) -> frozenset[int]:
        """Return which are down."""
        return frozenset(key for key, button in self.buttons.items() if button.isChecked())

    def set_value(self, value: object) -> None:
        """Put down those in ``value``."""
        chosen = value if isinstance(value, frozenset) else frozenset()
        for key, button in self.buttons.items():
            button.setChecked(key in chosen)


class TickField(TickBox):
    """A yes or no; ``edited`` carries which."""

    edited = Signal(object)

    def __init__(self, theme: Theme, name: str, text: str = "") -> None:
        super().__init__(theme, text)
        self.setAccessibleName(text or name)
        self.clicked.connect(lambda: self.edited.emit(self.isChecked()))

    def set_value(self, value: object) -> None:
        """Be ticked or not."""
        self.setChecked(bool(value))
