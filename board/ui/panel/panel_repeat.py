"""The choice of how a card repeats: ready-made rules, or an own one in RFC 5545's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.domain.errors import Refused
from board.domain.recurrence import check_rule
from board.ui.field_names import field_label
from board.ui.panel.panel_words import repeat_choices
from board.ui.widgets.editing import Unreadable
from board.ui.widgets.fields import LineField
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from board.ui.theme import Theme

_OWN = "own"


class RuleField(LineField):
    """A rule typed as "FREQ=WEEKLY;BYDAY=TU"; ``left`` says that nobody types any more."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def read(self, text: str) -> object:
        """Return the rule in its plain form."""
        if not text.strip():
            return ""
        try:
            return check_rule(text.strip().upper())
        except Refused as refused:
            hint = self.tr("A rule reads like FREQ=WEEKLY;BYDAY=TU")
            raise Unreadable(hint) from refused


class RepeatField(QWidget):
    """A list of ready-made rules; *Own rule…* opens a line to type one."""

    edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = QuietCombo(field_label("repeat"))
        for rule, words in repeat_choices():
            self._choices.addItem(words, rule)
        self._choices.addItem(self.tr("Own rule…"), _OWN)
        self.rule = RuleField(self.tr("Own rule for repeating"), hint="FREQ=WEEKLY;BYDAY=TU")
        self.rule.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.2))
        layout.addWidget(self._choices)
        layout.addWidget(self.rule)
        self._choices.activated.connect(self._on_chosen)
        self.rule.edited.connect(self.edited)
        self.rule.left.connect(lambda: self.set_value(str(self.rule.value() or "")))

    def set_value(self, rule: str) -> None:
        """Show ``rule``."""
        ready = self._choices.findData(rule)
        own = ready < 0
        self._choices.setCurrentIndex(self._choices.findData(_OWN) if own else ready)
        self.rule.set_value(rule)
        self.rule.setVisible(own or self.rule.editing.is_dirty())

    def choose(self, rule: str) -> None:
        """Ask for a ready-made rule, shown once the card has it, or with "own" for a typed one."""
        if rule == _OWN:
            self._choices.setCurrentIndex(self._choices.findData(rule))
            self.rule.show()
            self.rule.setFocus()
            return
        held = str(self.rule.value() or "")
        self.set_value(held)
        if rule != held:
            self.edited.emit(rule)

    def _on_chosen(self, number: int) -> None:
        self.choose(str(self._choices.itemData(number)))
