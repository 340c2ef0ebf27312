"""How the customer of a card uses what they buy, one press away; and the way to their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.domain.people import Customer
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme


class PanelUse(QWidget):
    """Two buttons and the text; nothing where a card has no customer."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__()
        self._customer_id = ""
        self.use = push_button(self.tr("How they use it"))
        self.use.setCheckable(True)
        self.page = push_button(self.tr("All about them"))
        for button in (self.use, self.page):
            button.setProperty("bar", True)
        self.text = PlainLabel(wraps=True)
        self.text.setProperty("soft", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.2))
        row = QHBoxLayout()
        row.setSpacing(theme.px(1))
        row.addWidget(self.use)
        row.addWidget(self.page)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.use.toggled.connect(self.text.setVisible)
        self.page.clicked.connect(shown.wishes.cards.customer)

    def show_customer(self, customer: Customer | None) -> None:
        """Show whose card it is; another customer's text is not open yet."""
        if customer is None or customer.id != self._customer_id:
            self.use.setChecked(False)
        self._customer_id = customer.id if customer else ""
        note = customer.use_note if customer else ""
        self.setVisible(customer is not None)
        self.use.setVisible(bool(note))
        self.text.setText(note)
        self.text.setVisible(bool(note) and self.use.isChecked())
