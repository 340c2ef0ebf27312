"""The question whose text stands: one's own, or what somebody else wrote meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from board.ui.field_names import FIELDS, field_word
from board.ui.panel.panel_words import value_words
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.fields import TextField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, clipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from board.domain.board import Board
    from board.ui.actions.runner import Choice
    from board.ui.theme import Theme


class TwoTexts(Dialog):
    """Shows both texts; closed without an answer it leaves the typed one in its field, unsaved.

    The keyboard is on *Keep mine*: what the other one wrote is in the history all the same, what
    was typed here is nowhere else.
    """

    def __init__(self, theme: Theme, choice: Choice, board: Board, parent: QWidget) -> None:
        values = choice.error.values
        field = str(values["field"])
        super().__init__(theme, self.tr("Whose text is to stand?"), parent, size=(34, 22))
        pattern = self.tr("{person} has written here meanwhile, too.")
        if field in FIELDS:
            pattern = self.tr("{person} has changed the {field} meanwhile, too.")
        words = {"person": values["person"] or self.tr("Somebody"), "field": field_word(field)}
        self.body.addWidget(PlainLabel(pattern.format(**words), wraps=True))
        self.theirs = self._shown(self.tr("Theirs"), value_words(field, values["theirs"], board))
        self.mine = self._shown(self.tr("Mine"), value_words(field, values["mine"], board))
        self.body.addStretch(1)
        self.take_button = self.add_button(push_button(self.tr("Take theirs")))
        self.keep_button = self.add_button(push_button(self.tr("Keep mine"), primary=True))
        for button, answer in (
            (self.take_button, choice.take_theirs),
            (self.keep_button, choice.keep_mine),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, answer=answer: self._end(answer))
        self._then = choice.leave
        self.finished.connect(lambda _result: self._then())

    def open(self) -> None:
        """Come up with the keyboard on *Keep mine*."""
        super().open()
        self.keep_button.setFocus()

    def _end(self, then: Callable[[], object]) -> None:
        self._then = then
        self.close()

    def _shown(self, name: str, text: str) -> TextField:
        label = PlainLabel(name)
        label.setProperty("quiet", True)
        shown = TextField(name)
        shown.setProperty("field", False)
        shown.setReadOnly(True)
        shown.setPlainText(clipped(text))
        label.setBuddy(shown)
        self.body.addWidget(label)
        self.body.addWidget(shown)
        return shown
