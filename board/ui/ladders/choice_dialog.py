"""A small dialog that asks by which ladder a card, a job or a customer is followed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.domain.ladder import Uses
from board.ui.ladders.ladder_words import LadderWords
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.ladder_lookup import Chosen
    from board.ui.theme import Theme


class ChoiceDialog(Dialog):
    """``chosen`` carries what the ladder follows up and its id, "" for the usual one."""

    chosen = Signal(str, str)

    def __init__(
        self, theme: Theme, what: str, found: Chosen, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent, size=(36, 24))
        title = self.tr("Ladder of {what}").format(what=what)
        self.setWindowTitle(title)
        self.heading.setText(title)
        words = LadderWords()
        self.body.addWidget(
            PlainLabel(self.tr("By which ladder are they followed up?"), wraps=True)
        )
        self.combos: dict[Uses, QuietCombo] = {}
        self._had: dict[Uses, str] = {}
        for uses in Uses:
            fitting = [one for one in found.ladders if one.uses is uses]
            if not fitting:
                continue
            combo = self.combos[uses] = QuietCombo(words.uses(uses))
            combo.addItem(self.tr("the usual one"), "")
            for one in fitting:
                combo.addItem(words.called(one), one.id)
            had = self._had[uses] = next((one.id for one in fitting if one.id in found.chosen), "")
            combo.setCurrentIndex(combo.findData(had))
            label = PlainLabel(self.tr("For {what}").format(what=words.uses(uses)))
            label.setBuddy(combo)
            label.setProperty("soft", True)
            self.body.addWidget(label)
            self.body.addWidget(combo)
        self.body.addStretch(1)
        self.cancel = self.add_button(push_button(self.tr("Cancel")))
        self.use = self.add_button(push_button(self.tr("Use it"), primary=True))
        self.cancel.clicked.connect(self.close)
        self.use.clicked.connect(self._on_use)
        self.take_theme()
        next(iter(self.combos.values())).setFocus()

    def _on_use(self) -> None:
        for uses, combo in self.combos.items():
            wanted = str(combo.currentData())
            if wanted != self._had[uses]:
                self.chosen.emit(uses.value, wanted)
        self.close()
