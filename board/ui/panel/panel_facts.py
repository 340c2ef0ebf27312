"""The facts of a card in the panel: the five that matter first; `rest` stands below the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from board.domain.card import Asks, StageKind, Topic
from board.ui.card_words import money_words
from board.ui.field_names import field_label
from board.ui.panel.panel_repeat import RepeatField
from board.ui.panel.panel_words import (
    asks_words,
    due_label,
    function_tags,
    turn_words,
)
from board.ui.process_words import topics
from board.ui.theme import Type
from board.ui.widgets.choice_field import ChoiceField, Pick, TagsField
from board.ui.widgets.date_field import DateField, TimeField
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.plain import PlainLabel, one_line
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from datetime import date

    from board.domain.board import Board, CardMoney
    from board.domain.card import Card, Stage
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class PanelFacts(QWidget):
    """Rows of label and field; ``snooze_typed`` carries the day until when, or None."""

    snooze_typed = Signal(object)

    def __init__(self, theme: Theme, date_format: DateFormat, shown: ShownCard) -> None:
        """Make the rows; ``date_format`` says how dates are read and written."""
        super().__init__()
        self._theme = theme
        self._shown = shown
        self._labels: list[PlainLabel] = []
        self._card: Card | None = None
        self._make_fields(date_format)
        self._set_out()
        self._connect()
        self.take_theme()

    def fields(self) -> list[LineField | TextField]:
        """Return the fields that are typed in, first to last."""
        rest = [self.owner, self.snoozed, self.due_time, self.repeat.rule, self.tags]
        return [self.due, self.ask_on, self.stake, *rest]

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates as ``date_format`` says from now on."""
        for field in (self.due, self.ask_on, self.snoozed):
            field.set_date_format(date_format)

    def show_card(self, card: Card, board: Board, money: CardMoney | None = None) -> None:
        """Show what ``card`` says, and what an answer earns or costs."""
        self.money.setText(money_words(money) if money else "")
        self.money.setVisible(bool(self.money.text()))
        begins = card.step_key and card.asks is not Asks.CUSTOMER
        self._ask_label.setText(self.tr("Start on") if begins else field_label("ask_on"))
        self._card = card
        stage = board.stages[card.stage_id]
        self._due_label.setText(due_label(stage))
        self.due.set_value(card.due)
        self.due_time.set_value(card.due_time)
        self.ask_on.set_value(card.ask_on)
        self.snoozed.set_value(card.snoozed_until)
        self.turn.setText(turn_words(stage.turn))
        self._show_stages(board, stage)
        self._show_owner(card, board)
        self._show_asked(card, board)
        self.repeat.set_value(card.repeat)
        self.stake.set_value(card.stake)
        used = (tag for one in board.cards.values() for tag in one.tags)
        self.tags.set_choices((*function_tags(), *used))
        self.tags.set_value(card.tags)
        self._show_rows(ask_on=stage.kind is StageKind.PLANNED or card.ask_on is not None)

    def take_theme(self) -> None:
        """Set the labels in the theme's type and the buttons in its colours."""
        for label in self._labels:
            label.setFont(self._theme.font(Type.STRONG))
            label.setProperty("quiet", True)
        width = max(label.sizeHint().width() for label in self._labels)
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, width)

    def _make_fields(self, date_format: DateFormat) -> None:
        self.due = DateField(field_label("due"), date_format, theme=self._theme)
        self.due_time = TimeField(field_label("due_time"), date_format, hint=self.tr("any time"))
        self.ask_on = DateField(field_label("ask_on"), date_format, theme=self._theme)
        self.snoozed = DateField(
            field_label("snoozed_until"), date_format, theme=self._theme, hint=self.tr("No")
        )
        self.turn = PlainLabel(elides=True)
        self.turn.setContentsMargins(3, 0, 0, 0)  # as far in as the text of the fields
        self.stage = QuietCombo(self.tr("Stage: move to…"))
        self.owner = ChoiceField(
            field_label("owner_id"), hint=self.tr("Nobody"), new_word=self.tr("new")
        )
        self.repeat = RepeatField(self._theme)
        self.stake = TextField(
            field_label("stake"), hint=self.tr("Fee, discount or shipment"), single=True
        )
        self.stake.setProperty("fact", True)  # stands in line with fields of one line
        self.asks = QuietCombo(self.tr("Whom the card asks"))
        for asks, words in asks_words().items():
            self.asks.addItem(words, asks.value)
        self.topic = QuietCombo(self.tr("What the card is about"))
        for topic, words in topics().items():
            self.topic.addItem(words, topic.value)
        self.contact = QuietCombo(self.tr("Whom at the customer the card asks"))
        self.tags = TagsField(field_label("tags"), hint=self.tr("Words with commas"))

    def _set_out(self) -> None:
        self.rest = QWidget()
        self._grids = first, rest = self._grid_in(self), self._grid_in(self.rest)
        rest.setVerticalSpacing(self._theme.px(0.3))  # boxes do not touch
        self._due_label = self._add_row(first, field_label("due"), self.due, self.due)
        self._ask_label = self._add_row(first, field_label("ask_on"), self.ask_on, self.ask_on)
        self._add_row(first, self.tr("Who acts"), self.turn)
        self._add_row(first, field_label("stake"), self.stake, self.stake)
        self.money = PlainLabel(wraps=True)
        self.money.setContentsMargins(3, 0, 0, 0)
        self.money.hide()
        first.addWidget(self.money, first.rowCount(), 1)
        self._add_row(first, field_label("owner_id"), self.owner, self.owner)
        self._add_row(first, field_label("snoozed_until"), self.snoozed, self.snoozed)
        self._add_row(rest, field_label("due_time"), self.due_time, self.due_time)
        self._add_row(rest, field_label("stage_id"), self.stage)
        self._add_row(rest, field_label("topic"), self.topic)
        self._add_row(rest, field_label("asks"), self.asks)
        self._contact_label = self._add_row(rest, field_label("contact_id"), self.contact)
        self._add_row(rest, field_label("repeat"), self.repeat, self.repeat.rule)
        self._add_row(rest, field_label("tags"), self.tags, self.tags)

    def _grid_in(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout(parent)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(1))
        grid.setVerticalSpacing(self._theme.px(0.1))
        grid.setColumnStretch(1, 1)
        return grid

    def _add_row(
        self, grid: QGridLayout, name: str, shown: QWidget, *typed: LineField | TextField
    ) -> PlainLabel:
        row = grid.rowCount()
        label = PlainLabel(name)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumHeight(self._theme.px(1.9))
        label.setBuddy(typed[0] if typed else shown)
        self._labels.append(label)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)
        if typed:
            hint = PlainLabel(wraps=True)
            hint.hide()
            grid.addWidget(hint, row + 1, 0, 1, 2)
            for field in typed:
                field.refused.connect(lambda problem, hint=hint: _say(hint, problem))
        return label

    def _connect(self) -> None:
        edit = self._shown.edit
        self.due.edited.connect(lambda day: edit(due=day))
        self.due_time.edited.connect(lambda time: edit(due_time=time))
        self.ask_on.edited.connect(lambda day: edit(ask_on=day))
        self.snoozed.edited.connect(self._on_snoozed)
        self.owner.edited.connect(lambda pick: edit(**_owner(pick)))
        self.repeat.edited.connect(lambda rule: edit(repeat=rule))
        self.stake.edited.connect(lambda text: edit(stake=text))
        self.tags.edited.connect(lambda tags: edit(tags=tags))
        self.stage.activated.connect(self._on_stage_chosen)
        self.asks.activated.connect(lambda _: edit(asks=Asks(self.asks.currentData())))
        self.topic.activated.connect(lambda _: edit(topic=Topic(self.topic.currentData())))
        self.contact.activated.connect(lambda _: edit(contact_id=self.contact.currentData()))

    def _on_snoozed(self, day: date | None) -> None:
        """Ask for a snooze; the row says so only once the card sleeps."""
        self.snoozed.editing.put(self._card.snoozed_until if self._card else None)
        self.snooze_typed.emit(day)

    def _on_stage_chosen(self, number: int) -> None:
        """Ask for a move; the row says so only once the card is there."""
        wanted = str(self.stage.itemData(number))
        if self._card is not None:
            self.stage.setCurrentIndex(self.stage.findData(self._card.stage_id))
        self._shown.wishes.cards.move.emit([self._shown.id], wanted, "")

    def _show_stages(self, board: Board, current: Stage) -> None:
        self.stage.clear()
        for stage in board.all_stages():
            if not stage.hidden or stage.id == current.id:
                self.stage.addItem(one_line(stage.name), stage.id)
        self.stage.setCurrentIndex(self.stage.findData(current.id))

    def _show_owner(self, card: Card, board: Board) -> None:
        people = {one.id: Pick(one.id, one.name) for one in board.colleagues.values()}
        initials = {one.initials: people[one.id] for one in board.colleagues.values()}
        self.owner.set_choices(people.values(), also=initials)
        self.owner.set_value(people.get(card.owner_id or "", Pick()))

    def _show_asked(self, card: Card, board: Board) -> None:
        """Show whom the card asks about what; of a step its process has said whom."""
        self.asks.setCurrentIndex(self.asks.findData(card.asks.value))
        self.asks.setEnabled(not card.step_key)
        self.topic.setCurrentIndex(self.topic.findData(card.topic.value))
        people = [one for one in board.contacts.values() if one.customer_id == card.customer_id]
        people.sort(key=lambda one: (one.position, one.id))
        self.contact.clear()
        for number, one in enumerate(people):
            self.contact.addItem(one_line(one.name), one.id if number else None)
        chosen = self.contact.findData(card.contact_id) if card.contact_id else 0
        self.contact.setCurrentIndex(max(0, chosen))
        is_asked = card.asks is Asks.CUSTOMER and len(people) > 1
        self.contact.setVisible(is_asked)
        self._contact_label.setVisible(is_asked)

    def _show_rows(self, *, ask_on: bool) -> None:
        self.ask_on.setVisible(ask_on)
        self._ask_label.setVisible(ask_on)


def _say(hint: QLabel, problem: str) -> None:
    hint.setText(problem)
    hint.setVisible(bool(problem))


def _owner(pick: Pick) -> dict[str, object]:
    """Return the owner as a field: the id of a known one, else the name of a new one."""
    return {"owner": pick.name} if pick.is_new else {"owner_id": pick.id or None}
