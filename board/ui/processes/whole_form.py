"""The fields of a process as a whole: its name, its spare days, its money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.domain.process_edits import discounted
from board.domain.step_order import default_buffer
from board.ui.settings.languages import NAMES
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.number_fields import AmountField, NumberField, PercentField
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.sentence_row import SentenceRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.process import Process
    from board.ui.theme import Theme


class WholeForm(Form):
    """``edited`` carries the whole process, with another field in it."""

    edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._process: Process | None = None
        self.name = LineField(self.tr("Name"))
        self.currency = LineField(self.tr("Currency"))
        for field in (self.name, self.currency):
            field.setProperty("field", False)
        self.language = QuietCombo(self.tr("Language"))
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.spare = NumberField(self.tr("Spare days"))
        self.percent = PercentField(self.tr("Discount in percent"))
        self.amount = AmountField(self.tr("Discount as an amount"))
        self.spare_row = SentenceRow(
            theme, self.tr("{spare} working days before the in-hands date"), {"spare": self.spare}
        )
        self.discount_row = SentenceRow(
            theme,
            self.tr("{percent} or {amount} off if all answers come on time"),
            {"percent": self.percent, "amount": self.amount},
        )
        self.add_row(self.tr("Name"), self.name)
        self._spare_hint = self.add_row(self.tr("Spare days"), self.spare_row, hint=" ")
        self.add_row(self.tr("Discount"), self.discount_row)
        self.add_row(self.tr("Currency"), self.currency)
        self.add_row(self.tr("Language"), self.language)
        self.add_end()
        self.targets: dict[str, QWidget] = {
            "name": self.name,
            "language": self.language,
            "currency": self.currency,
            "buffer_days": self.spare,
            "discount": self.percent,
            "steps": self.name,
            "version": self.name,
        }
        self._connect()

    def show_process(self, process: Process) -> None:
        """Show the fields of a process."""
        self._process, given = process, process.discount
        self.name.set_value(process.name)
        self.language.setCurrentIndex(self.language.findData(process.language))
        self.currency.set_value(process.currency)
        self.spare.set_value(process.buffer_days)
        self.percent.set_value(given.percent if given else None)
        self.amount.currency = process.currency
        self.amount.set_value(given.amount if given else None)
        usual = self._usual(process)
        self._spare_hint.setText(
            self.tr("Usual for these steps: {days}, a quarter of the longest way.").format(
                days=usual
            )
            if usual is not None
            else ""
        )
        self._spare_hint.setVisible(usual not in {None, process.buffer_days})

    def go_to(self, name: str) -> None:
        """Give the keyboard to a field."""
        self.targets[name].setFocus()

    def commit(self) -> bool:
        """Take what is typed; False where some of it cannot be read."""
        fields = (self.name, self.currency, self.spare, self.percent, self.amount)
        taken = [field.editing.commit() for field in fields]
        return all(taken)

    def _connect(self) -> None:
        self.name.edited.connect(lambda name: self._emit(name=name))
        self.currency.edited.connect(lambda code: self._emit(currency=str(code).upper()))
        self.spare.edited.connect(lambda days: self._emit(buffer_days=days))
        self.language.activated.connect(
            lambda _row: self._emit(language=self.language.currentData())
        )
        self.percent.edited.connect(lambda share: self._discount(percent=share))
        self.amount.edited.connect(lambda amount: self._discount(amount=amount))

    def _emit(self, **fields: object) -> None:
        if self._process is not None:
            self.edited.emit(replace(self._process, **fields))  # type: ignore[arg-type]  # fields of it

    def _discount(self, *, percent: float | None = None, amount: int | None = None) -> None:
        if self._process is not None:
            self.edited.emit(discounted(self._process, percent=percent, amount=amount))

    @staticmethod
    def _usual(process: Process) -> int | None:
        from board.domain.errors import Refused

        try:
            return default_buffer(process.steps)
        except Refused:  # steps that wait for each other have no longest way
            return None
