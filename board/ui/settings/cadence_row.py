"""The days within which something is to happen again, one number for each tier of customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from board.domain.people import Tier
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.number_fields import NumberField
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.board import Firm

translate = QCoreApplication.translate


class CadenceRow(QWidget):
    """``edited`` carries the name of a setting of the firm and its days."""

    edited = Signal(str, object)

    def __init__(self, name: str, what: str) -> None:
        """Make the fields of the settings that begin with ``what``."""
        super().__init__()
        tiers: Mapping[Tier, str] = {
            Tier.KEY: translate("CadenceRow", "Key customers"),
            Tier.STANDARD: translate("CadenceRow", "Standard"),
            Tier.SMALL: translate("CadenceRow", "Small"),
        }
        row = FlowLayout(self, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, NumberField] = {}
        for tier, words in tiers.items():
            key = f"{what}_{tier.value}"
            field = self.fields[key] = NumberField(f"{name}: {words}")
            field.edited.connect(lambda days, key=key: self.edited.emit(key, days))
            label = PlainLabel(words)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        self.setFocusProxy(self.fields[f"{what}_{Tier.KEY.value}"])

    def show_firm(self, firm: Firm) -> None:
        """Show what the board says."""
        for key, field in self.fields.items():
            field.set_value(getattr(firm, key))
