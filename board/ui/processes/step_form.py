"""The fields of one step: each row in the words in which one would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from board.domain.card import Topic
from board.domain.process import Fee, Process, Step, StepTurn
from board.domain.process_edits import USUAL_AFTER_SALE, counting
from board.ui.process_words import firmness, firmness_meaning, topics, turns
from board.ui.processes.after_field import AfterField
from board.ui.processes.field_text import FieldText
from board.ui.widgets.choice_field import ChoiceField, Pick
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.number_fields import AmountField, NumberField, TimeField
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.segments import Segments
from board.ui.widgets.sentence_row import SentenceRow
from board.ui.widgets.tick_box import TickBox
from board.ui.words import amount_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.ui.theme import Theme

TEXTS = ("why", "consequence", "easiest", "next")
FEE = ("flat", "per_day", "cap")


class StepForm(Form):
    """Edits one step.

    ``edited`` carries fields of the step and their new values, ``typed`` a field and its text as it
    is typed, ``discount_wanted`` whether the discount hangs on the step.
    """

    edited = Signal(object)  # as a dict Qt would make texts of choices
    typed = Signal(str, str)
    discount_wanted = Signal(bool)
    remove_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step = Step(key="", title="")
        self._make_who()
        self._make_times()
        self._make_texts()
        self._make_money()
        self._make_marks()
        self._make_small()
        self._set_out()
        self._connect()

    def show_step(self, process: Process, number: int, colleagues: Iterable[str]) -> None:
        """Show a step of a process; ``colleagues`` are offered as its owner."""
        step = self._step = process.steps[number]
        for name, field in self.texts.items():
            field.set_value(getattr(step, name))
        self.topic.setCurrentIndex(self.topic.findData(step.topic.value))
        self.turn.set_value(step.turn.value)
        self.firm.set_value(step.criticality.value)
        self.firm_hint.setText(firmness_meaning(step.criticality))
        self.owner.set_choices(Pick(name, name) for name in colleagues)
        self.owner.set_value(Pick(step.owner, step.owner) if step.owner else None)
        self._show_after(process, step)
        for name, field in self.numbers.items():
            field.set_value(getattr(step, name))
        self.cutoff.set_value(step.cutoff)
        self._show_money(process, step)
        self.later.setChecked(step.from_delivery is not None)
        self.trouble.setChecked(step.trouble)
        self.visible.setChecked(step.visible)
        self.first_only.setChecked(step.first_order_only)
        self._show_rows(step)

    def go_to(self, name: str) -> None:
        """Give the keyboard to a field."""
        field = self.targets[name]
        field.setFocus()
        if isinstance(field, LineField):
            field.selectAll()

    def commit(self) -> bool:
        """Take what is typed; False where some of it cannot be read."""
        typed_in = [*self.texts.values(), *self.numbers.values(), *self.fees.values(), self.owner]
        taken = [field.editing.commit() for field in (*typed_in, self.cutoff)]
        return all(taken)

    def _make_who(self) -> None:
        self.texts: dict[str, LineField | FieldText] = {"title": LineField(self.tr("Name"))}
        self.texts["title"].setProperty("field", False)
        turn_words = {turn.value: words for turn, words in turns().items()}
        self.turn = Segments(self.tr("Whose turn"), turn_words)
        firm_words = {each.value: words for each, words in firmness().items()}
        self.firm = Segments(self.tr("How firm"), firm_words)
        self.firm_hint = PlainLabel(wraps=True)
        self.firm_hint.setProperty("quiet", True)
        self.texts["who"] = LineField(self.tr("Who"), hint=self.tr("the firm that does it"))
        self.texts["who"].setProperty("field", False)
        self.owner = ChoiceField(
            self.tr("Looked after by"), hint=self.tr("whoever looks after the customer")
        )
        self.owner.setProperty("field", False)
        self.topic = QuietCombo(self.tr("About"))
        for topic, words in topics().items():
            self.topic.addItem(words, topic.value)

    def _make_times(self) -> None:
        self.after = AfterField(self.theme, self.tr("Comes after"))
        self.numbers: dict[str, NumberField | AmountField] = {
            "lead": NumberField(self.tr("Working days they get"), empty=True),
            "min_notice": NumberField(self.tr("Working days they get at least")),
            "days": NumberField(self.tr("Days it takes")),
            "rush_days": NumberField(self.tr("Days in a rush"), empty=True),
            "rush_cost": AmountField(self.tr("What a rush costs")),
            "from_delivery": NumberField(self.tr("Working days after delivery")),
        }
        self.cutoff = TimeField(self.tr("Answers count the same day until"), letters=5)
        self.later = TickBox(self.theme, self.tr("After delivery"))

    def _make_texts(self) -> None:
        theme = self.theme
        self.texts["why"] = FieldText(self.tr("Why it matters"), theme)
        self.texts["consequence"] = FieldText(self.tr("If it is late"), theme)
        self.texts["easiest"] = FieldText(self.tr("Easiest way"), theme)
        self.texts["next"] = FieldText(self.tr("What comes then"), theme)

    def _make_money(self) -> None:
        self.fees = {
            "flat": AmountField(self.tr("Fee as soon as it is late")),
            "per_day": AmountField(self.tr("Fee for each working day")),
            "cap": AmountField(self.tr("Fee at most")),
        }
        self.discount = TickBox(self.theme, self.tr("Counts for the discount"))

    def _make_marks(self) -> None:
        self.trouble = TickBox(self.theme, self.tr("Marked in the letter"))
        self.visible = TickBox(self.theme, self.tr("The customer sees this step"))
        self.first_only = TickBox(self.theme, self.tr("Only in a customer’s first order"))
        self.remove = push_button(self.tr("Remove this step"))
        self.remove.setProperty("icon_name", "trash-2")

    def _make_small(self) -> None:
        numbers, theme = self.numbers, self.theme
        lead = self.tr("{lead} working days, answers until {cutoff} count today")
        self.rows = {
            "lead": SentenceRow(theme, lead, numbers | {"cutoff": self.cutoff}),
            "min_notice": SentenceRow(theme, self.tr("never less than {min_notice}"), numbers),
            "days": SentenceRow(theme, self.tr("{days} working days"), numbers),
            "rush": SentenceRow(theme, self.tr("{rush_days} days, costs {rush_cost}"), numbers),
            "later": SentenceRow(
                theme, self.tr("{from_delivery} working days after delivery"), numbers
            ),
            "fee": SentenceRow(
                theme, self.tr("{flat} if late, {per_day} a working day, at most {cap}"), self.fees
            ),
            "firm": SentenceRow(
                theme, "{firm} {hint}", {"firm": self.firm, "hint": self.firm_hint}
            ),
        }

    def _set_out(self) -> None:
        for tick in (self.later, self.trouble, self.visible, self.first_only):
            tick.setAccessibleName(tick.text())
        texts, rows = self.texts, self.rows
        self.add_row(self.tr("Name"), texts["title"])
        self.add_row(self.tr("Whose turn"), self.turn)
        self.add_row(self.tr("Who"), texts["who"])
        self.add_row(self.tr("How firm"), rows["firm"])
        self.add_row(self.tr("Comes after"), self.after)
        self.add_row(self.tr("Days they get"), rows["lead"])
        self.add_row("", rows["min_notice"])
        self.add_row(self.tr("Days it takes"), rows["days"])
        self.add_row(self.tr("In a rush"), rows["rush"])
        self.add_row(self.tr("When"), rows["later"])
        for name in TEXTS:
            self.add_row(texts[name].accessibleName(), texts[name])
        self.add_row(self.tr("Fee"), rows["fee"])
        self.add_row(self.tr("Discount"), self.discount)
        self.add_row(self.tr("Trouble spot"), self.trouble)
        self.add_row(self.tr("In the letter"), self.visible)
        self.add_row(self.tr("About"), self.topic)
        self.add_row(self.tr("Looked after by"), self.owner)
        self.add_row(self.tr("After the sale"), self.later)
        self.add_row(self.tr("First order"), self.first_only)
        line = QHBoxLayout()
        line.addWidget(self.remove)
        line.addStretch(1)
        last = QWidget()
        last.setLayout(line)
        line.setContentsMargins(0, self.theme.px(0.4), 0, 0)
        self.add_row("", last)
        self.add_end()
        self.targets: dict[str, QWidget] = {
            **texts,
            **self.numbers,
            "fee": self.fees["flat"],
            "after": self.after.plus,
            "key": texts["title"],
            "cutoff": self.cutoff,
        }

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.edited.connect(lambda value, name=name: self.edited.emit({name: value}))
            field.textChanged.connect(
                lambda *_text, name=name, field=field: self.typed.emit(name, field.field_text())
            )
        for name, field in self.numbers.items():
            field.edited.connect(lambda value, name=name: self.edited.emit({name: value}))
        self.cutoff.edited.connect(lambda value: self.edited.emit({"cutoff": value}))
        for field in self.fees.values():
            field.edited.connect(lambda _value: self._on_fee())
        self.owner.edited.connect(lambda pick: self.edited.emit({"owner": pick.name}))
        self.topic.activated.connect(
            lambda _row: self.edited.emit({"topic": Topic(self.topic.currentData())})
        )
        self.turn.chosen.connect(lambda turn: self.edited.emit({"turn": StepTurn(turn)}))
        self.firm.chosen.connect(
            lambda firm: self.edited.emit({"criticality": type(self._step.criticality)(firm)})
        )
        self.after.edited.connect(lambda keys: self.edited.emit({"after": keys}))
        self.trouble.clicked.connect(lambda on: self.edited.emit({"trouble": on}))
        self.visible.clicked.connect(lambda on: self.edited.emit({"visible": on}))
        self.first_only.clicked.connect(lambda on: self.edited.emit({"first_order_only": on}))
        self.later.clicked.connect(
            lambda on: self.edited.emit({"from_delivery": USUAL_AFTER_SALE if on else None})
        )
        self.discount.clicked.connect(self.discount_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def _show_after(self, process: Process, step: Step) -> None:
        is_later = step.from_delivery is not None
        titles = {
            one.key: one.title or self.tr("New step")
            for one in process.steps
            if one is not step and (one.from_delivery is not None) is is_later
        }
        self.after.show_steps(step.after, titles)

    def _show_money(self, process: Process, step: Step) -> None:
        fee = step.fee or Fee()
        for name, field in self.fees.items():
            field.currency = process.currency
            field.set_value(getattr(fee, name) or None)
        rush = self.numbers["rush_cost"]
        if isinstance(rush, AmountField):
            rush.currency = process.currency
            rush.set_value(step.rush_cost)
        given = process.discount
        if given is not None:
            amount = (
                self.tr("{number} %").format(
                    number=QLocale().toString(float(given.percent), "g", 6)
                )
                if given.percent is not None
                else amount_text(given.amount or 0, process.currency)
            )
            words = self.tr("Counts for the discount of {amount}").format(amount=amount)
            self.discount.setText(words.replace("&", "&&"))
            self.discount.setAccessibleName(words)
        self.discount.setChecked(step.key in counting(process))
        is_told = step.turn is StepTurn.CUSTOMER and step.visible
        self.set_row_shown(self.discount, shown=given is not None and is_told)

    def _show_rows(self, step: Step) -> None:
        """Show the rows that such a step has."""
        theirs, dated = step.turn is StepTurn.CUSTOMER, step.from_delivery is None
        others = step.turn in {StepTurn.SUPPLIER, StepTurn.CARRIER}
        read = theirs or step.visible
        for field, shown in (
            (self.texts["who"], others),
            (self.rows["lead"], theirs and dated),
            (self.rows["min_notice"], theirs and dated),
            (self.rows["days"], not theirs and dated),
            (self.rows["rush"], not theirs and dated),
            (self.rows["later"], not dated),
            (self.texts["why"], theirs),
            (self.texts["consequence"], theirs),
            (self.texts["easiest"], theirs),
            (self.texts["next"], read),
            (self.rows["fee"], theirs),
            (self.trouble, theirs),
            (self.first_only, dated),
        ):
            self.set_row_shown(field, shown=shown)

    def _on_fee(self) -> None:
        values = {name: field.value() for name, field in self.fees.items()}
        fee = Fee(
            int(str(values["flat"] or 0)), int(str(values["per_day"] or 0)), _whole(values["cap"])
        )
        self.edited.emit({"fee": None if fee == Fee() else fee})


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
