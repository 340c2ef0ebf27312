"""The question which of two rows stays that are one and the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, menu_text

if TYPE_CHECKING:
    from board.ui.theme import Theme

PAIR = 2


class MergeBox(QWidget):
    """Asks about two rows; ``merge_wanted`` carries the id that stays and the id that goes."""

    merge_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: list[tuple[str, str]] = []
        self.words = PlainLabel(wraps=True)
        self.keep = [push_button(""), push_button("")]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(1), 0, 0)
        layout.addWidget(self.words)
        flow = FlowLayout(gap=theme.px(0.5))
        for number, button in enumerate(self.keep):
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, number=number: self._on_keep(number))
        layout.addLayout(flow)
        self.hide()

    def ask(self, chosen: list[tuple[str, str]]) -> None:
        """Ask about the ``chosen`` ones (id and name) where they are two, or go."""
        self._pair = chosen if len(chosen) == PAIR else []
        self.setVisible(bool(self._pair))
        self.words.setText(
            self.tr("Are these one and the same? Everything of both stays under one name.")
        )
        for (_, name), button in zip(self._pair, self.keep, strict=False):
            button.setText(menu_text(self.tr("Keep “{name}”").format(name=name)))

    def _on_keep(self, number: int) -> None:
        self.merge_wanted.emit(self._pair[number][0], self._pair[1 - number][0])
