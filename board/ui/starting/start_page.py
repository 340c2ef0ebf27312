"""The page on which a job is started: four fields, its plan, and what helps when it is late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from board.domain.folding import name_key
from board.domain.job import Firmness
from board.ui.people.people_words import CustomerWords
from board.ui.starting.holidays_question import HolidaysQuestion
from board.ui.starting.plan_table import PlanTable
from board.ui.starting.plan_words import PlanWords
from board.ui.theme import Type
from board.ui.widgets.choice_field import ChoiceField, Pick
from board.ui.widgets.date_field import DateField
from board.ui.widgets.editing import Unreadable
from board.ui.widgets.fields import LineField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import push_button
from board.ui.widgets.number_fields import AmountField
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel, menu_text
from board.ui.widgets.tall_scroll import TallScroll
from board.ui.widgets.tick_box import TickBox
from board.ui.words import amount_text, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QPushButton

    from board.ui.starting.plan_values import ShownPlan
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

PAUSE_MS = 300
"""Typing rests so long before the plan is made anew."""
WIDEST_EM = 78
HEADS = "PlanTable QHeaderView::section { padding-left: 3px; }"  # above their cells


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stands in the fields; without a process its id is empty, without a day it is None."""

    customer: Pick
    process_id: str
    what: str
    in_hands: date | None
    firmness: Firmness = Firmness.PREFERRED
    occasion: str = ""
    value: int | None = None
    reference: str = ""
    rush: bool = False
    left_out: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    contacts: tuple[tuple[str, str], ...] = ()
    makes_stage: bool = False
    reason: str = ""
    is_favour: bool = False


class KnownField(ChoiceField):
    """One of the known names; a beginning of only one of them is enough."""

    def read(self, text: str) -> object:
        """Return the one that is meant."""
        found = super().read(text)
        if not isinstance(found, Pick) or not found.is_new:
            return found
        known = {pick.id: pick for pick in self._by_name.values()}
        wanted = name_key(text)
        begins = [pick for pick in known.values() if name_key(pick.name).startswith(wanted)]
        if len(begins) == 1:
            return begins[0]
        names = ", ".join(sorted(pick.name for pick in known.values()))
        raise Unreadable(self.tr("There are: {names}").format(names=names))


class CustomerField(ChoiceField):
    """A known customer, of whom the first whole words are enough, or a new one."""

    def read(self, text: str) -> object:
        """Return who is meant: "Fairview" is Fairview Golf Club, if no other begins so."""
        found = super().read(text)
        if not isinstance(found, Pick) or not found.is_new:
            return found
        begins = f"{name_key(text)} "
        known = {pick.id: pick for pick in self._by_name.values()}.values()
        meant = [pick for pick in known if name_key(pick.name).startswith(begins)]
        return meant[0] if len(meant) == 1 else found


class StartPage(Page):
    """``changed`` says that another plan is wanted; ``entered`` that the date was taken."""

    changed = Signal()
    start_wanted = Signal()
    no_wanted = Signal(str)  # the honest no, naming a partner or ""
    letter_wanted = Signal()

    def __init__(self, theme: Theme, date_format: DateFormat) -> None:
        super().__init__(theme, "")
        self.shown: ShownPlan | None = None
        self.partners: Sequence[str] = ()
        self.rush = False
        self.left_out: frozenset[str] = frozenset()
        self.contacts: dict[str, str] = {}
        self._taking = False
        self._words = PlanWords(self)
        self.search.hide()
        self.heading.setText(self.tr("Start a job"))
        self.setAccessibleName(self.tr("Start a job"))
        self.customer = CustomerField(self.tr("Customer"), new_word=self.tr("new"))
        self.process = KnownField(self.tr("Process"))
        self.what = LineField(self.tr("What"), hint=self.tr("Mugs ×500"))
        self.in_hands = DateField(
            self.tr("In their hands by"), date_format, theme=theme, hint=self.tr("18 Dec")
        )
        self.main = (self.customer, self.process, self.what, self.in_hands)
        self.is_event = TickBox(theme, self.tr("That day is an event"))
        self.occasion = LineField(self.tr("Occasion"))
        self.value = AmountField(self.tr("Value"))
        self.reference = LineField(self.tr("Their number"))
        self.more = (self.occasion, self.value, self.reference)
        self.question = HolidaysQuestion(theme)
        self.table = PlanTable(theme)
        self.closed = PlainLabel(wraps=True)
        self.verdict = PlainLabel(wraps=True)
        self.detail = PlainLabel(wraps=True)
        self.remark = PlainLabel(wraps=True)
        self.nothing = PlainLabel(
            self.tr("Once these four are filled in, every step stands here with its day."),
            wraps=True,
        )
        self.nothing.setProperty("quiet", True)
        self.reason = LineField(self.tr("Why start anyway?"), hint=self.tr("Why start anyway?"))
        self.running = TickBox(theme, self.tr("It runs already"))
        self.stage = TickBox(theme, self.tr("Add the stage “At the supplier”"))
        self.favour = TickBox(theme, self.tr("The rush is a favour"))
        self.boxes = (self.running, self.favour, self.stage)
        self.letter = push_button(self.tr("See the letter"))
        self.start = push_button("", primary=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._labels: list[PlainLabel] = []
        self._set_out()
        self._connect()
        self.clear_plan()
        self.question.hide()
        self.take_theme()

    def wanted(self) -> Wanted:
        """Return what stands in the fields, also what is just being typed."""
        customer, process = self._read(self.customer), self._read(self.process)
        value, in_hands = self._read(self.value), self._read(self.in_hands)
        return Wanted(
            customer if isinstance(customer, Pick) else Pick(),
            process.id if isinstance(process, Pick) else "",
            self.what.text().strip(),
            in_hands if not isinstance(in_hands, Pick) else None,  # type: ignore[arg-type]  # a date
            Firmness.EVENT if self.is_event.isChecked() else Firmness.PREFERRED,
            self.occasion.text(),
            value if isinstance(value, int) else None,
            self.reference.text(),
            self.rush,
            self.left_out,
            self.table.rows.done if self.running.isChecked() else frozenset(),
            tuple(self.contacts.items()),
            self.stage.isVisibleTo(self) and self.stage.isChecked(),
            self.reason.text().strip() if self.reason.isVisibleTo(self) else "",
            self.favour.isVisibleTo(self) and self.favour.isChecked(),
        )

    def begin(self, wanted: Wanted) -> None:
        """Begin with an empty page, or with what is known already."""
        self.rush, self.left_out, self.contacts = False, frozenset(), dict(wanted.contacts)
        self.customer.editing.put(wanted.customer)
        self.process.editing.put(self._process(wanted.process_id))
        self.what.editing.put(wanted.what)
        self.in_hands.editing.put(wanted.in_hands)
        self.is_event.setChecked(wanted.firmness is Firmness.EVENT)
        more = (wanted.occasion, wanted.value, wanted.reference)
        for field, known in zip(self.more, more, strict=True):
            field.editing.put(known)
        self.reason.editing.put("")
        self.reason.hide()
        self.table.rows.done = frozenset()
        self.running.setChecked(False)
        for box in (self.stage, self.favour):
            box.setChecked(True)
        for box in self.boxes:
            box.hide()
        self.clear_plan()

    def take_keyboard(self) -> None:
        """Go to the first field that is empty, or to the button that starts."""
        empty = [field for field in self.main if not field.text().strip()]
        if empty:
            empty[0].setFocus()
        else:
            self.enter_date()

    def enter_date(self) -> None:
        """Go on to what can be done as soon as the plan is there."""
        self._taking = True
        self._pause.stop()
        self.changed.emit()

    def show_plan(self, shown: ShownPlan) -> None:
        """Show a plan in the place of the last one."""
        self.shown = shown
        plan = shown.plan
        self.value.currency = shown.process.currency
        self.table.show_plan(shown, self.contacts)
        bold, text = self._words.verdict(shown.plan, shown.process.currency, rushed=shown.rushed)
        self.verdict.setText(bold if plan.feasible else f"▲ {bold}")
        self.detail.setText(text)
        closed = self._words.closed(shown)
        self.closed.setText(closed)
        self.closed.setVisible(bool(closed))
        self._say_remark(shown)
        cards, told = len(plan.steps), self._letters(shown)
        self.start.setText(self._words.start(cards, told))
        self.letter.setVisible(bool(told))
        self._offer(shown)
        self._plan.show()
        self.running.show()
        self._take()

    def show_problem(self, text: str) -> None:
        """Say why there is no plan."""
        self.clear_plan()
        self.verdict.setText(text)
        self.detail.setText("")
        self._verdict.show()
        self.nothing.hide()

    def clear_plan(self) -> None:
        """Show no plan."""
        self.shown = None
        self._plan.hide()
        self._verdict.hide()
        self.nothing.show()
        self._offers.hide()
        self.start.setText(self.tr("Start the job"))
        self.start.setEnabled(False)
        self.letter.hide()

    def set_processes(self, known: Iterable[Pick]) -> None:
        """Offer the processes; the only one is taken."""
        picks = list(known)
        self.process.set_choices(picks)
        if len(picks) == 1 and not self.process.text():
            self.process.editing.put(picks[0])

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        self.setStyleSheet(f"{self.styleSheet()}\n{HEADS}")
        self.heading.setFont(self.theme.font(Type.HEADING))
        for label in self._labels:
            label.setFont(self.theme.font(Type.CHIP))
        self.verdict.setFont(self.theme.font(Type.STRONG))
        for small in (self.closed, self.remark):
            small.setFont(self.theme.font(Type.SMALL))
        self.question.take_theme()
        self.table.horizontalHeader().setFont(self.theme.font(Type.CHIP))
        self.table.fit()
        for box in (self.is_event, *self.boxes):
            box.setMinimumWidth(box.sizeHint().width() + self.theme.px(0.4))
        for part in (self._sheet, self._foot):
            part.setMaximumWidth(self.theme.px(WIDEST_EM))

    def _letters(self, shown: ShownPlan) -> int:
        """Return whether there is something to tell the customer."""
        done = self.wanted().done
        visible = (each.step for each in shown.plan.steps if each.step.key not in done)
        return int(any(step.visible for step in visible))

    def _process(self, process_id: str) -> Pick:
        known = {pick.id: pick for pick in self.process._by_name.values()}  # noqa: SLF001 - its names
        return known.get(process_id, Pick())

    @staticmethod
    def _read(field: LineField) -> object:
        """Return what is typed in a field, None where it cannot be read."""
        if not field.editing.is_dirty():
            return field.value()
        try:
            return field.read(field.text())
        except Unreadable:
            return None

    def _say_remark(self, shown: ShownPlan) -> None:
        customer = self.wanted().customer.name
        quotes = self._words.quotes(customer, shown.quotes) if shown.quotes else ""
        hurries = shown.rushed and shown.plan.rush_cost > 0
        granted = CustomerWords(self).granted(shown.granted, shown.limit) if hurries else ""
        words = " ".join(filter(None, (quotes, granted)))
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
        self.stage.setVisible(shown.makes_stage)
        self.favour.setVisible(hurries)

    def _offer(self, shown: ShownPlan) -> None:
        """Offer what helps where the day cannot be kept."""
        plan = shown.plan
        late = not plan.feasible
        self.later.setText(self.tr("Later: {day}").format(day=short_date(plan.first_in_hands)))
        cost = amount_text(plan.rush_cost, shown.process.currency)
        self.hurry.setText(self.tr("In a rush: {cost}").format(cost=cost))
        for button in (self.later, self.smaller, self.refer, self.no, self.anyway):
            button.setVisible(late)
        self.refer.setVisible(late and bool(self.partners))
        self.hurry.setVisible(late and shown.rush_helps)
        self.usual.setVisible(self.rush or bool(self.left_out))
        if not late:
            self.reason.hide()
        self._offers.setVisible(late or self.rush or bool(self.left_out))
        self._verdict.show()
        self.nothing.hide()
        self._allow()

    def _allow(self) -> None:
        """Let the job be started when all is said that it needs."""
        wanted, shown = self.wanted(), self.shown
        named = bool(wanted.customer.name and wanted.what)
        in_time = shown is not None and (shown.plan.feasible or bool(wanted.reason))
        self.start.setEnabled(shown is not None and named and in_time)

    def _take(self) -> None:
        """Go on after the date was entered: to the start, or to the first thing that helps."""
        if not self._taking or self.shown is None:
            return
        self._taking = False
        empty = [field for field in self.main if not field.text().strip()]
        if empty:
            empty[0].setFocus()
        elif self.shown.plan.feasible:
            self.start.setFocus()
        else:
            self.later.setFocus()

    def _set_out(self) -> None:
        px = self.theme.px
        self._sheet = QWidget()
        inner = QVBoxLayout(self._sheet)
        inner.setContentsMargins(0, 0, px(0.4), 0)
        inner.setSpacing(px(0.7))
        inner.addWidget(self.question)
        inner.addLayout(self._fields(self.main, (5, 5, 6, 5)))
        inner.addLayout(self._small_fields())
        inner.addWidget(self.nothing)
        self._set_out_verdict(inner)
        self._plan = QWidget()
        plan = QVBoxLayout(self._plan)
        plan.setContentsMargins(0, 0, 0, 0)
        plan.setSpacing(px(0.4))
        plan.addWidget(self.table)
        self.closed.setProperty("quiet", True)
        plan.addWidget(self.closed)
        inner.addWidget(self._plan)
        inner.addStretch(1)
        self.body.addWidget(TallScroll(_in_the_middle(self._sheet)), 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, px(0.4), 0)
        foot.setSpacing(px(0.8))
        for box in self.boxes:
            foot.addWidget(box)
        foot.addStretch(1)
        for button in (self.letter, self.start):
            foot.addWidget(button)
        self.body.addWidget(_in_the_middle(self._foot))

    def _set_out_verdict(self, inner: QVBoxLayout) -> None:
        """Set out what is said of the plan, and what helps."""
        px = self.theme.px
        self._verdict = QFrame()
        self._verdict.setProperty("callout", True)
        said = QVBoxLayout(self._verdict)
        said.setContentsMargins(px(0.9), px(0.6), px(0.9), px(0.6))
        said.setSpacing(px(0.2))
        for label in (self.verdict, self.detail, self.remark):
            said.addWidget(label)
        inner.addWidget(self._verdict)
        self._offers = QWidget()
        offers = FlowLayout(self._offers, gap=px(0.6))
        self.later, self.hurry = push_button(""), push_button("")
        self.smaller = push_button(self.tr("Smaller…"))
        self.refer = push_button(self.tr("Refer to…"))
        self.no = push_button(self.tr("Draft an honest no"))
        self.anyway = push_button(self.tr("Start anyway…"))
        self.usual = push_button(self.tr("As usual again"))
        for button in self.alternatives:
            offers.addWidget(button)
        inner.addWidget(self._offers)
        self.reason.setProperty("field", False)
        inner.addWidget(self.reason)

    @property
    def alternatives(self) -> tuple[QPushButton, ...]:
        """What helps where the day cannot be kept, the kindest first."""
        return (
            *(self.later, self.hurry, self.smaller, self.refer),
            *(self.no, self.anyway, self.usual),
        )

    def _fields(self, fields: Sequence[LineField], shares: Sequence[int]) -> QGridLayout:
        """Return fields side by side, each with its name above."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(0.9))
        grid.setVerticalSpacing(self.theme.px(0.25))
        for column, (field, share) in enumerate(zip(fields, shares, strict=True)):
            label = PlainLabel(field.accessibleName())
            label.setProperty("quiet", True)
            label.setBuddy(field)
            self._labels.append(label)
            problem = PlainLabel(wraps=True)
            problem.setProperty("quiet", True)
            problem.hide()
            field.setProperty("field", False)
            field.setMinimumHeight(self.theme.px(2.4))
            field.refused.connect(lambda text, at=problem: _say(at, text))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.addWidget(problem, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, share)
        return grid

    def _small_fields(self) -> QHBoxLayout:
        """Return what need not be said, in one quiet line."""
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(0.9))
        line.addWidget(self.is_event)
        for field in self.more:
            field.setPlaceholderText(field.accessibleName())
            field.setProperty("field", False)
            field.setMinimumWidth(self.theme.px(9))
            line.addWidget(field, 1)
        return line

    def _connect(self) -> None:
        for field in self.main:
            field.textChanged.connect(self._on_typed)
            field.edited.connect(self._on_typed)
        for field, following in zip(self.main, self.main[1:], strict=False):
            field.returnPressed.connect(following.setFocus)
        self.in_hands.returnPressed.connect(self.enter_date)
        self.is_event.toggled.connect(self._on_typed)
        self.value.edited.connect(self._allow)
        self.reason.textChanged.connect(self._allow)
        self.reason.returnPressed.connect(self.start.setFocus)
        self.running.toggled.connect(self._on_running)
        self.table.done_changed.connect(self._on_typed)
        self.table.contact_chosen.connect(self._on_contact)
        self.later.clicked.connect(self._on_later)
        self.hurry.clicked.connect(self._on_hurry)
        self.usual.clicked.connect(self._on_usual)
        self.smaller.clicked.connect(self._ask_smaller)
        self.refer.clicked.connect(self._ask_partner)
        self.no.clicked.connect(lambda: self.no_wanted.emit(""))
        self.anyway.clicked.connect(self._on_anyway)
        self.letter.clicked.connect(self.letter_wanted)
        self.start.clicked.connect(self.start_wanted)

    def _on_typed(self) -> None:
        self._taking = False
        self._pause.start()
        self._allow()

    def _on_running(self, on: bool) -> None:
        self.table.rows.set_ticks(on=on)
        self.table.fit()
        self._on_typed()

    def _on_contact(self, key: str, contact_id: str) -> None:
        self.contacts[key] = contact_id
        if self.shown is not None:
            self.show_plan(self.shown)

    def _on_later(self) -> None:
        if self.shown is not None:
            self.in_hands.editing.put(self.shown.plan.first_in_hands)
            self.enter_date()

    def _on_hurry(self) -> None:
        self.rush = True
        self.enter_date()

    def _on_usual(self) -> None:
        self.rush, self.left_out = False, frozenset()
        self.enter_date()

    def _on_anyway(self) -> None:
        self.reason.show()
        self.reason.setFocus()

    def _ask_smaller(self) -> None:
        """Ask which steps this job can do without."""
        if self.shown is None:
            return
        menu = self._menu(self.smaller)
        for each in self.shown.process.steps:
            if each.from_delivery is not None or each.first_order_only:
                continue
            words = self.tr("Without “{step}”").format(step=each.title)
            action = menu.addAction(menu_text(words))
            action.setCheckable(True)
            action.setChecked(each.key in self.left_out)
            action.triggered.connect(lambda _on=False, key=each.key: self._leave_out(key))
        self._show_menu(menu, self.smaller)

    def _leave_out(self, key: str) -> None:
        self.left_out = self.left_out ^ {key}
        self.enter_date()

    def _ask_partner(self) -> None:
        """Ask to whom this customer is referred."""
        menu = self._menu(self.refer)
        for name in self.partners:
            action = menu.addAction(menu_text(name))
            action.triggered.connect(lambda _on=False, to=name: self.no_wanted.emit(to))
        self._show_menu(menu, self.refer)

    def _menu(self, button: QWidget) -> QMenu:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _show_menu(menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])


def _in_the_middle(part: QWidget) -> QWidget:
    """Return a line with a part in its middle, as wide as that may become."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(part, 1_000)
    row.addStretch(1)
    return line


def _say(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
