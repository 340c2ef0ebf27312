"""The page of a job: what was promised, whose turn it is, and its steps on an axis of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from board.domain.job_view import JobState
from board.ui.jobs.job_rows import axis, headings, rows
from board.ui.jobs.job_words import (
    JobCounts,
    due_words,
    headline,
    later_words,
    second_line,
    spare_words,
)
from board.ui.panel.panel_words import touch_words
from board.ui.standing_words import pause_words
from board.ui.theme import Type
from board.ui.widgets.looks import push_button
from board.ui.widgets.page import Page
from board.ui.widgets.pause_bar import PauseBar
from board.ui.widgets.plain import PlainLabel, menu_text
from board.ui.widgets.section import Section, clear
from board.ui.widgets.step_chart import StepTable
from board.ui.widgets.tall_scroll import TallScroll
from board.ui.words import amount_text, dated, short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, tzinfo

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from board.domain.job_view import JobView
    from board.ui.theme import Theme

NARROW_EM = 104  # below, the right column goes under the steps
FACTS_EM = 84  # below, the facts stand in two rows
CHART_EM = 9  # the least room for the days; with less they are left out
COLUMNS_EM = (18, 7.5, 17.5, 13)
LEAST_STEP_EM = 10
EDGE_EM = 1.1  # around the page
SIDE_EM = 26
MOST_TOUCHES = 6
SHOWN_BUTTONS, FEW_BUTTONS = 4, 2
WIDE_EM = 104  # below, only the first buttons of the head are shown


class Fact(QFrame):
    """A fact of the job: what it is called, what it is, and a line below."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.title, self.value, self.more = PlainLabel(title), PlainLabel(), PlainLabel()
        self.title.setProperty("quiet", True)
        self.more.setProperty("soft", True)
        self.beside = QHBoxLayout()
        self.beside.addWidget(self.value)
        self.beside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(0.1))
        layout.addWidget(self.title)
        layout.addLayout(self.beside)
        layout.addWidget(self.more)
        for label in (self.value, self.more):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, value: str, more: str = "") -> None:
        """Say what it is."""
        self.value.setText(value)
        self.more.setText(more)
        self.setAccessibleName(": ".join(filter(None, (self.title.text(), value, more))))

    def take_theme(self) -> None:
        """Set the value in the theme's type."""
        self.value.setFont(self._theme.font(Type.TITLE))
        self.title.setFont(self._theme.font(Type.CHIP))


class SpareBoxes(QWidget):
    """A box for each spare day, hatched when it is used up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._eaten = self._buffer = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, eaten: int, buffer: int) -> None:
        """Show how many of the days are used."""
        self._eaten, self._buffer = eaten, min(buffer, 10)
        self.setVisible(buffer > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._buffer * self._theme.px(1.5), self._theme.px(1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, step = self._theme.px(1.25), self._theme.px(1.5)
        for number in range(self._buffer):
            box = QRectF(number * step + 1, 1, side - 2, self.height() - 2)
            used = number < self._eaten
            painter.setPen(QPen(QColor(colours.soft), 1))
            painter.setBrush(QColor(colours.today.chip) if used else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
            if used:
                painter.setBrush(QBrush(QColor(colours.card_text), Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(box, 2, 2)


class JobPage(Page):
    """Shows a `JobView`.

    ``wanted`` carries the word of a wish and the key of the chosen step, empty where it is none.
    ``step_chosen`` says that it is another one.
    """

    wanted = Signal(str, str)
    step_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.view: JobView | None = None
        self.search.hide()
        self.facts = [Fact(theme, title) for title in self._fact_titles()]
        self.boxes = SpareBoxes(theme)
        self.paused = PauseBar()
        self.callout, self.sentence, self.reason = QFrame(), PlainLabel(wraps=True), PlainLabel()
        self.turn_buttons: dict[str, QPushButton] = {}
        self._turn_row = QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        self.wishes: dict[str, str] = {}
        self._shown = SHOWN_BUTTONS
        self.more = QToolButton()
        self.menu = QMenu(self)
        self.table = StepTable(theme, headings(), self.tr("Steps"))
        self.next = Section(theme, self.tr("Next from the customer"))
        self.later = Section(theme, "")
        self.story = Section(theme, self.tr("Last touches"))
        self._grids = {each: QGridLayout() for each in (self.next, self.later, self.story)}
        self.what = PlainLabel(elides=True)
        self._set_out()
        self.table.opened.connect(lambda key: self.wanted.emit("open", key) if key else None)
        self.table.selectionModel().currentRowChanged.connect(
            lambda *_rows: self.step_chosen.emit()
        )
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu.popup(self.table.viewport().mapToGlobal(place))
        )
        self.take_theme()

    def offer(self, wishes: Mapping[str, str]) -> None:
        """Offer these wishes: the first ones as buttons, the others behind "⋯"."""
        if wishes == self.wishes:
            return
        self.wishes = dict(wishes)
        self._offer_again()

    def offer_turn(self, wishes: Mapping[str, str]) -> None:
        """Offer what helps most now; the last of these wishes is the primary button."""
        if {word: button.text() for word, button in self.turn_buttons.items()} == wishes:
            return
        had = any(button.hasFocus() for button in self.turn_buttons.values())
        for button in self.turn_buttons.values():
            self._turn_row.removeWidget(button)
            button.deleteLater()
        self.turn_buttons.clear()
        for word, text in wishes.items():
            primary = word == list(wishes)[-1]
            button = self.turn_buttons[word] = push_button(text, primary=primary)
            button.clicked.connect(self._wishing(word))
            self._turn_row.addWidget(button)
        if had:
            self.table.setFocus()

    def choose(self, key: str) -> None:
        """Choose a step, else the one the job waits for, with the keyboard on it."""
        waiting = self.view.standing.waiting if self.view else None
        self.table.choose(key or (waiting.step.key if waiting else self.table.steps.key(0)))
        self.table.setFocus()

    def show_job(
        self, view: JobView, today: date, *, is_open: Callable[[date], bool], zone: tzinfo
    ) -> None:
        """Show how a job stands."""
        self.view = view
        standing = view.standing
        self.heading.setText(standing.job.name)
        self.setAccessibleName(standing.job.name)
        customer = standing.customer.name if standing.customer else ""
        self.what.setText(" · ".join(filter(None, (customer, standing.process.name))))
        self._show_facts(view, today)
        self.sentence.setText(headline(view, today))
        self.reason.setText(second_line(view))
        self.reason.setVisible(bool(self.reason.text()))
        pause = view.pause
        self.paused.show_pause(*((pause.id, pause_words(pause)) if pause else ("", "")))
        self.table.show_steps(rows(view, today), axis(view, today, is_open=is_open))
        self.table.setFixedHeight(self.table.whole_height())
        self._show_beside(view, today, zone)

    def take_theme(self) -> None:
        super().take_theme()
        if not hasattr(self, "what"):
            return  # not built yet
        for fact in self.facts:
            fact.take_theme()
        self.heading.setFont(self.theme.font(Type.HEADING))
        self.sentence.setFont(self.theme.font(Type.TITLE))
        for section in self._grids:
            section.take_theme()
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish the chosen step on D; Esc closes the card beside the page first."""
        if event.key() == Qt.Key.Key_Escape:
            self.wanted.emit("escape", "")
        elif event.key() == Qt.Key.Key_D and not event.modifiers() and self.table.hasFocus():
            self.wanted.emit("done", self.table.chosen)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "what"):
            self._arrange()

    def _fact_titles(self) -> Sequence[str]:
        return (
            self.tr("Customer"),
            self.tr("In their hands by"),
            self.tr("We promised"),
            self.tr("Spare days"),
            self.tr("Price"),
        )

    def _set_out(self) -> None:
        px = self.theme.px
        self.more.setText("⋯")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setProperty("flat", True)
        self.what.setProperty("soft", True)
        self.top.insertWidget(2, self.what)
        self.top.addWidget(self.more)
        self._frame = QFrame()
        self._frame.setProperty("boxes", True)
        self._facts_grid = QGridLayout(self._frame)
        self.facts[3].beside.insertWidget(0, self.boxes)
        self.callout.setProperty("callout", True)
        row = QHBoxLayout(self.callout)
        said = QVBoxLayout()
        said.addWidget(self.sentence)
        said.addWidget(self.reason)
        self.reason.setProperty("soft", True)
        row.addLayout(said, 1)
        row.addLayout(self._turn_row)
        side = self._side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1.0))
        for section, grid in self._grids.items():
            section.body.addLayout(grid)
            column.addWidget(section)
        column.addStretch(1)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(0.9))
        outer.addWidget(self._frame)
        outer.addWidget(self.callout)
        outer.addWidget(self.paused)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(1.2))
        self._columns.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(side)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.body.addWidget(TallScroll(content))

    def _offer_again(self) -> None:
        """Make the buttons of the head, as many as there is room for, and the menu behind them."""
        self._shown = self._buttons_shown()
        entries = list(self.wishes.items())
        self._set_buttons(dict(entries[: self._shown]))
        self.menu.clear()
        for word, text in entries[self._shown :]:
            self.menu.addAction(menu_text(text)).triggered.connect(self._wishing(word))
        self.more.setVisible(len(entries) > self._shown)

    def _set_buttons(self, wishes: Mapping[str, str]) -> None:
        if {word: button.text() for word, button in self.buttons.items()} == wishes:
            return
        had = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            self.top.removeWidget(button)
            button.deleteLater()
        self.buttons.clear()
        for word, text in wishes.items():
            button = self.buttons[word] = push_button(text)
            button.clicked.connect(self._wishing(word))
            self.top.insertWidget(self.top.indexOf(self.more), button)
        if had:
            self.table.setFocus()

    def _buttons_shown(self) -> int:
        return FEW_BUTTONS if self.width() < self.theme.px(WIDE_EM) else SHOWN_BUTTONS

    def _arrange(self) -> None:
        """Put the right column beside the steps or under them, the facts in one row or two."""
        if self._shown != self._buttons_shown():
            self._offer_again()
        narrow = self.width() < self.theme.px(NARROW_EM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMaximumWidth(16777215 if narrow else self.theme.px(SIDE_EM))
        self._side.setMinimumWidth(0 if narrow else self.theme.px(SIDE_EM))
        across = 3 if self.width() < self.theme.px(FACTS_EM) else len(self.facts)
        self._fit_columns()
        for number, fact in enumerate(self.facts):
            self._facts_grid.addWidget(fact, number // across, number % across)
        for column in range(len(self.facts)):
            self._facts_grid.setColumnStretch(column, 1 if column < across else 0)

    def _fit_columns(self) -> None:
        """Give the days what the words leave; where that is too little the words have it all."""
        px, widths = self.theme.px, [self.theme.px(em) for em in COLUMNS_EM]
        room = self.width() - 2 * px(EDGE_EM) - px(1)
        if self.width() >= px(NARROW_EM):
            room -= px(SIDE_EM) + self._columns.spacing()
        left = room - sum(widths)
        days = len(widths)
        self.table.setColumnHidden(days, left < px(CHART_EM))
        if left < px(CHART_EM):
            widths[0] = max(px(LEAST_STEP_EM), widths[0] + left)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)

    def _show_facts(self, view: JobView, today: date) -> None:
        standing, job = view.standing, view.standing.job
        customer, hands, promised, spare, price = self.facts
        contact = view.contact
        reach = " · ".join(filter(None, (contact.name, contact.phone))) if contact else ""
        customer.say(standing.customer.name if standing.customer else "", reach)
        hands.say(dated(standing.in_hands, today), job.occasion)
        first = ""
        if standing.first_promised and standing.first_promised != standing.promised:
            first = self.tr("first {day}").format(day=short_date(standing.first_promised))
        promised.say(dated(standing.promised, today) if standing.promised else "", first)
        promised.setVisible(standing.promised is not None)
        used = JobCounts().used(min(standing.eaten, standing.buffer), standing.buffer)
        spare.say(used if standing.buffer else self.tr("none"), spare_words(standing))
        self.boxes.show_days(standing.eaten, standing.buffer)
        amount = amount_text(job.value, standing.process.currency) if job.value else ""
        price.say(amount, job.reference)
        price.setVisible(bool(amount or job.reference))

    def _show_beside(self, view: JobView, today: date, zone: tzinfo) -> None:
        running = view.standing.state in {JobState.RUNNING, JobState.HELD}
        asks = [(each.step.title, due_words(each, today)) for each in view.asks if running]
        self._fill(self.next, asks)
        waiting = view.standing.waiting
        if waiting is not None:
            self.later.set_title(
                self.tr("If it comes later: {step}").format(step=waiting.step.title)
            )
        later = [(short_date(each.day), later_words(each)) for each in view.if_later if running]
        self._fill(self.later, later)
        told = view.touches[:MOST_TOUCHES]
        lines = [(short_date(t.at.astimezone(zone).date()), touch_words(t)) for t in told]
        self._fill(self.story, lines)

    def _fill(self, section: Section, lines: Sequence[tuple[str, str]]) -> None:
        grid = self._grids[section]
        clear(grid)
        grid.setHorizontalSpacing(self.theme.px(0.9))
        grid.setColumnStretch(0 if section is self.next else 1, 1)
        for number, (left, right) in enumerate(lines):
            first = PlainLabel(left, wraps=section is self.next)
            first.setProperty("soft", section is not self.next)
            grid.addWidget(first, number, 0, Qt.AlignmentFlag.AlignTop)
            second = PlainLabel(right, wraps=section is not self.next)
            grid.addWidget(second, number, 1, Qt.AlignmentFlag.AlignTop)
        section.setVisible(bool(lines))

    def _wishing(self, word: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(word, self.table.chosen)
