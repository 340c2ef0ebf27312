"""One of a few choices side by side, which becomes a list where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent


class _Segment(QPushButton):
    """A button with room for its words when it is down, in bold type."""

    def sizeHint(self) -> QSize:
        """Return the size, wherever it stands."""
        hint, bold = super().sizeHint(), QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain = self.fontMetrics().horizontalAdvance(self.text())
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - plain
        return QSize(hint.width() + max(0, more), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """Buttons of which one is down; left and right walk. ``chosen`` carries the new choice."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Offer ``choices``: what is kept, and its words; called ``name``."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons = {key: self._button(name, words) for key, words in choices.items()}
        self.combo = QuietCombo(name, self)
        self._group = QButtonGroup(self)
        self._row = QWidget(self)
        line = QHBoxLayout(self._row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        ends = {0: "first", len(choices) - 1: "last"}
        for number, (key, button) in enumerate(self.buttons.items()):
            button.setProperty("segment", ends.get(number, "middle"))
            self._group.addButton(button)
            line.addWidget(button)
            self.combo.addItem(choices[key], key)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self.combo.activated.connect(lambda _row: self.chosen.emit(self.combo.currentData()))
        self._fit()

    def set_value(self, value: str) -> None:
        """Stand on a choice."""
        self.buttons[value].setChecked(True)
        self.combo.setCurrentIndex(self.combo.findData(value))
        self.setFocusProxy(self.combo if self._is_narrow() else self.buttons[value])

    def value(self) -> str:
        """Return what it stands on."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def sizeHint(self) -> QSize:
        """Return the size of all buttons."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the list."""
        return QSize(self.combo.minimumSizeHint().width(), self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be a list where the buttons have no room."""
        super().resizeEvent(event)
        self._fit()

    def _is_narrow(self) -> bool:
        return self.width() < self._row.sizeHint().width()

    def _fit(self) -> None:
        wanted, narrow = self._row.sizeHint(), self._is_narrow()
        self._row.setGeometry(0, 0, min(wanted.width(), self.width()), wanted.height())
        if self.isRightToLeft():
            self._row.move(self.width() - self._row.width(), 0)
        self.combo.setGeometry(0, 0, self.width(), wanted.height())
        had = self.focusWidget() is not None and self.focusWidget().hasFocus()
        self._row.setVisible(not narrow)
        self.combo.setVisible(narrow)
        if self._group.checkedButton() is not None:
            self.set_value(self.value())
        if had:
            self.setFocus()

    @staticmethod
    def _button(name: str, words: str) -> QPushButton:
        button = _Segment(words.replace("&", "&&"))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleDescription(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
