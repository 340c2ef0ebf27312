"""Asks once more before all messages of the round are approved that may leave as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from board.ui.theme import Type
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme

Line = tuple[str, str]


class RestDialog(Dialog):
    """Lists who gets what, and what is left out and why; ``confirmed`` is the second click."""

    confirmed = Signal()

    def __init__(
        self, theme: Theme, going: Sequence[Line], left_out: Sequence[Line], parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Approve the rest"), parent, size=(44, 46))
        number = len(going)
        words = plural(
            number,
            self.tr("1 message leaves as it stands:"),
            self.tr("%n messages leave as they stand:", "", number),
        )
        self.body.addWidget(PlainLabel(words, wraps=True))
        self._add(going)
        if left_out:
            section = Section(theme, self.tr("Left out: look at these yourself"))
            self.body.addSpacing(theme.px(0.8))
            self.body.addWidget(section)
            self._add(left_out)
        self.body.addStretch(1)
        cancel = self.add_button(push_button(self.tr("Cancel")))
        cancel.clicked.connect(self.close)
        words = plural(
            number, self.tr("Approve 1 message"), self.tr("Approve %n messages", "", number)
        )
        self.button = self.add_button(push_button(words, primary=True))
        self.button.clicked.connect(self._on_confirmed)
        self.take_theme()
        cancel.setFocus()

    def _add(self, lines: Sequence[Line]) -> None:
        for who, what in lines:
            label, below = PlainLabel(who, wraps=True), PlainLabel(what, wraps=True)
            label.setFont(self.theme.font(Type.STRONG))
            label.setAccessibleName(f"{who}, {what}")
            below.setProperty("soft", True)
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(label)
            both.addWidget(below)
            self.body.addLayout(both)

    def _on_confirmed(self) -> None:
        self.confirmed.emit()
        self.close()
