"""The head of the card panel: the title, and customer · contact · job, all edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.choice_field import ChoiceField, Pick
from board.ui.widgets.editing import Unreadable
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.domain.card import Card
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme

TITLE_EM = 1.4


class TitleField(TextField):
    """The title, which cannot be empty."""

    def read(self, text: str) -> object:
        """Return the title on one line."""
        title = super().read(text)
        if not title:
            raise Unreadable(self.tr("A follow-up needs a title"))
        return title


class PanelHead(QWidget):
    """Title, customer, contact and job of one card."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__()
        self._theme = theme
        self._dots: list[PlainLabel] = []
        self.title = TitleField(self.tr("Title"), single=True)
        self.title.setObjectName("panelTitle")
        new = self.tr("new")
        self.customer = ChoiceField(self.tr("Customer"), hint=self.tr("Customer"), new_word=new)
        self.contact = LineField(self.tr("Contact"), hint=self.tr("Contact"))
        self.job = ChoiceField(self.tr("Job"), hint=self.tr("Job"), new_word=new)
        self._set_out()
        self.title.edited.connect(lambda text: shown.edit(title=text))
        self.contact.edited.connect(lambda text: shown.edit(contact=text))
        self.customer.edited.connect(lambda pick: shown.edit(customer=pick.name))
        self.job.edited.connect(lambda pick: shown.edit(job=pick.name))
        self.take_theme()

    def fields(self) -> list[TextField | LineField]:
        """Return the fields, first to last."""
        return [self.title, self.customer, self.contact, self.job]

    def show_card(self, card: Card, board: Board) -> None:
        """Show what ``card`` says."""
        self._offer(card, board)
        self.title.set_value(card.title)
        self.contact.set_value(card.contact)
        customer = board.customers.get(card.customer_id or "")
        self.customer.set_value(Pick(customer.id, customer.name) if customer else Pick())
        job = board.jobs.get(card.job_id or "")
        self.job.set_value(Pick(job.id, job.name) if job else Pick())

    def take_theme(self) -> None:
        """Set the title large."""
        font = QFont(self._theme.font(Type.TITLE))
        font.setPixelSize(self._theme.px(TITLE_EM))
        self.title.setFont(font)
        for dot in self._dots:
            dot.setProperty("quiet", True)

    def _on_refused(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _offer(self, card: Card, board: Board) -> None:
        self.customer.set_choices(Pick(one.id, one.name) for one in board.customers.values())
        theirs = (job for job in board.jobs.values() if job.customer_id in {card.customer_id, None})
        self.job.set_choices(Pick(job.id, job.name) for job in theirs)

    def _set_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(0.2))
        layout.addWidget(self.title)
        self.problem = PlainLabel(wraps=True)
        self.problem.hide()
        self.title.refused.connect(self._on_refused)
        layout.addWidget(self.problem)
        line = FlowLayout(gap=self._theme.px(0.1))
        for number, field in enumerate((self.customer, self.contact, self.job)):
            if number:
                self._dots.append(PlainLabel("·"))
                line.addWidget(self._dots[-1])
            field.fit_to_text()
            line.addWidget(field)
        layout.addLayout(line)
