"""Who presses Send: everybody from their own mail program, a person's yes, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from board.domain.ladder import Leaves
from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from board.ui.theme import Theme


class SenderChoice(QWidget):
    """The three ways, one of them chosen; ``chosen`` carries the one that was picked."""

    chosen = Signal(Leaves)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._boxes: dict[Leaves, _Way] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(0.5))
        self._later = self.tr("possible once a test left and answers can be seen")
        self._words = {
            Leaves.DRAFT: (self.tr("Drafts only"), self.tr("I send from my own mail program")),
            Leaves.APPROVE: (self.tr("After my yes"), self.tr("one by one in Today’s round")),
            Leaves.AUTO: (
                self.tr("Friendly reminders by themselves"),
                self.tr("those whose ladder says so; all others after my yes"),
            ),
        }
        for leaves, (name, more) in self._words.items():
            way = self._boxes[leaves] = _Way(theme, name, more)
            self._group.addButton(way.button)
            column.addWidget(way)
            way.button.clicked.connect(lambda _on, leaves=leaves: self.chosen.emit(leaves))
        self.take_theme()

    def show_leaves(self, leaves: Leaves | None, *, may_go: bool) -> None:
        """Show which is chosen, None where there is no mailbox, and whether any may go alone."""
        for each, way in self._boxes.items():
            is_open = leaves is not None and (may_go or each is not Leaves.AUTO)
            way.set_open(is_open, self._words[each][1] if is_open or not leaves else self._later)
        self._group.setExclusive(leaves is not None)
        for each, way in self._boxes.items():
            way.button.setChecked(each is leaves)
        self._group.setExclusive(True)
        self.take_theme()

    def button(self, leaves: Leaves) -> QRadioButton:
        """Return the button of a way."""
        return self._boxes[leaves].button

    def take_theme(self) -> None:
        for way in self._boxes.values():
            way.take_theme()


class _Way(QFrame):
    """A framed way: its name behind the button, more about it below; a click anywhere picks it."""

    def __init__(self, theme: Theme, name: str, more: str) -> None:
        super().__init__()
        self._theme = theme
        self.button = QRadioButton(name)
        self._more = PlainLabel(more, wraps=True)
        self._more.setProperty("soft", True)
        self.button.toggled.connect(lambda _on: self.take_theme())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(0.6)] * 4)
        column.setSpacing(theme.px(0.15))
        column.addWidget(self.button)
        column.addWidget(self._more)

    def set_open(self, is_open: bool, more: str) -> None:
        self.button.setEnabled(is_open)
        self._more.setText(more)
        self.button.setAccessibleDescription(more)

    def take_theme(self) -> None:
        """Draw the frame of the chosen way twice as thick: not by its colour alone."""
        colours, px = self._theme.colours, self._theme.px
        on = self.button.isChecked()
        edge = f"2px solid {colours.accent}" if on else f"1px solid {colours.line}"
        side, ring = px(0.7), max(1, px(0.12))
        self.button.setFont(self._theme.font(Type.TITLE))
        self._more.setContentsMargins(side + px(0.9), 0, 0, 0)
        text = colours.text if self.button.isEnabled() else colours.faint
        self.setStyleSheet(
            f"_Way {{ border: {edge}; border-radius: {px(0.45)}px; background: {colours.field}; }}"
            f"QRadioButton {{ color: {text}; spacing: {px(0.6)}px; }}"
            f"QRadioButton::indicator {{ width: {side}px; height: {side}px;"
            f" border: {ring}px solid {colours.soft}; border-radius: {side // 2 + ring}px; }}"
            f"QRadioButton::indicator:checked {{ background: {colours.accent};"
            f" border: {ring}px solid {colours.accent}; }}"
            f"QRadioButton:focus {{ color: {colours.focus}; text-decoration: underline; }}"
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.click()
        super().mouseReleaseEvent(event)
