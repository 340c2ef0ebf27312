"""Granting a favour: how many there were comes first, then what, and what our rules allow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.ui.people.people_words import favour_words, roles
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.number_fields import AmountField
from board.ui.widgets.plain import PlainLabel, menu_text
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from board.domain.favours import ExceptionRule, Favour
    from board.ui.theme import Theme


class FavourDialog(Dialog):
    """``granted`` carries the favour; ``asked`` what is only asked for and must be decided."""

    granted = Signal(object)
    asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        favour: Favour,
        count: str,
        *,
        rules: Sequence[ExceptionRule],
        people: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with an empty ``favour``; ``count`` says how many there were."""
        super().__init__(theme, self.tr("Grant a favour"), parent, size=(36, 34))
        self._favour = favour
        self.body.addWidget(PlainLabel(count, wraps=True, letters=60))
        form = Form(theme)
        self.what = LineField(self.tr("What"), hint=self.tr("Two names redrawn"))
        self.worth = AmountField(self.tr("Worth"))
        self.worth.currency = favour.currency
        self.people = QuietCombo(self.tr("Granted by"))
        for name in people:
            self.people.addItem(menu_text(name), name)
        self.people.setCurrentIndex(max(0, self.people.findData(favour.granted_by)))
        form.add_field(self.tr("What"), self.what)
        form.add_field(self.tr("Worth"), self.worth)
        form.add_row(self.tr("Granted by"), self.people)
        self.body.addWidget(form)
        self.rules = {rule.id: self._rule(rule, favour.currency) for rule in rules}
        if rules:
            self.body.addWidget(PlainLabel(self.tr("Or at once, by one of our rules:")))
            for button in self.rules.values():
                self.body.addWidget(button)
        self.body.addWidget(
            PlainLabel(
                self.tr("It counts as told only when somebody says so; until then it is shown."),
                wraps=True,
                letters=60,
            )
        )
        self.body.addStretch(1)
        self.cancel = self.add_button(push_button(self.tr("Cancel")))
        self.later = self.add_button(push_button(self.tr("Decide by the next working day")))
        self.grant = self.add_button(push_button(self.tr("Grant it"), primary=True))
        self.cancel.clicked.connect(self.close)
        self.later.clicked.connect(self._on_later)
        self.grant.clicked.connect(self._on_grant)
        self.what.textChanged.connect(lambda _text: self._show_buttons())
        self._show_buttons()
        self.what.setFocus()

    def _rule(self, rule: ExceptionRule, currency: str) -> QWidget:
        what = rule.allows or rule.name
        said = favour_words(replace(self._favour, what=what, worth=rule.worth, currency=currency))
        words = self.tr("{rule}: {what}").format(rule=rule.name, what=said)
        button = push_button(menu_text(words), name=f"{words} · {roles()[rule.role.value]}")
        button.clicked.connect(lambda: self._emit(what, rule.worth, rule.id))
        return button

    def _show_buttons(self) -> None:
        for button in (self.later, self.grant):
            button.setEnabled(bool(self.what.text().strip()))

    def _on_grant(self) -> None:
        self.worth.editing.commit()
        worth = self.worth.value()
        self._emit(self.what.text().strip(), worth if isinstance(worth, int) else None, None)

    def _emit(self, what: str, worth: int | None, rule_id: str | None) -> None:
        by = str(self.people.currentData() or self._favour.granted_by)
        self.granted.emit(
            replace(self._favour, what=what, worth=worth, rule_id=rule_id, granted_by=by)
        )
        self.close()

    def _on_later(self) -> None:
        self.asked.emit(self.what.text().strip())
        self.close()
