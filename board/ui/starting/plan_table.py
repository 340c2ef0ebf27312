"""The table of a plan: who acts when, and a bar for each step on one line of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QMenu, QSizePolicy, QStyledItemDelegate, QTableView

from board.domain.process import StepTurn
from board.ui.starting.plan_words import PlanWords
from board.ui.theme import Type
from board.ui.widgets.plain import menu_text
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.step_chart import Axis, Bar, DayChart, Look
from board.ui.words import short_date

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from board.domain.planning import PlannedStep
    from board.ui.starting.plan_values import ShownPlan
    from board.ui.theme import Theme

STEP, WHO, BEGINS, DUE, SLACK, LINE = range(6)
LEAST_LINE_EM = 8
ROW_EM = 2.1


class PlanTable(QTableView):
    """Shows a plan; ``done_changed`` and ``contact_chosen`` say what was chosen for its steps."""

    done_changed = Signal(object)  # the keys of steps that are done already
    contact_chosen = Signal(str, str)  # step key, contact id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shown: ShownPlan | None = None
        self._words = PlanWords(self)
        self._contacts: dict[str, str] = {}
        header = (
            self.tr("Step"),
            self.tr("Who acts"),
            self.tr("Starts / asked"),
            self.tr("Needed by"),
            self.tr("Slack"),
            "",
        )
        self.rows = PlanModel(header, self)
        self.rows.done_changed.connect(self.done_changed)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("The plan, step by step"))
        self.setItemDelegate(_PlanDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._choose_contact)

    def show_plan(self, shown: ShownPlan, contacts: dict[str, str]) -> None:
        """Show a plan; ``contacts`` are chosen ones by step."""
        self.shown, self._contacts = shown, contacts
        words = self._words
        first, last = (short_date(day) for day in shown.axis)
        self.rows.name_column(LINE, f"{first} → {last}")
        self.rows.show_rows(
            [
                (
                    each.step.title,
                    words.who(each, self._contact(each)),
                    words.begins(each, shown.today),
                    short_date(each.due),
                    words.slack(each),
                    words.remark(each),
                )
                for each in shown.plan.steps
            ],
            [each.step.key for each in shown.plan.steps],
        )
        self.fit()

    def fit(self) -> None:
        """Give the columns and the rows their sizes."""
        px, metrics = self.theme.px, self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(px(ROW_EM))
        gap = px(1.2)
        widths = [
            max(
                [self.horizontalHeader().sectionSizeHint(column)]
                + [
                    metrics.horizontalAdvance(str(self.rows.index(row, column).data())) + gap
                    for row in range(self.rows.rowCount())
                ]
            )
            for column in range(LINE)
        ]
        if self.rows.ticks:
            widths[STEP] += px(2)
        widths[STEP] += px(0.8)  # its letters are bold
        room = self.viewport().width() - px(LEAST_LINE_EM)
        widths[WHO] = min(widths[WHO], px(11))
        widths[STEP] = max(px(8), min(widths[STEP], room - sum(widths[WHO:])))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.setColumnWidth(LINE, max(px(LEAST_LINE_EM), self.viewport().width() - sum(widths)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for all rows: the page scrolls, not the table."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += self.rows.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(30), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Let the line of days take the room that is left."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's event
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose whom a step asks, where Qt does not by itself."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose_contact(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def _contact(self, each: PlannedStep) -> str:
        shown = self.shown
        if shown is None or each.step.turn is not StepTurn.CUSTOMER or not shown.contacts:
            return ""
        first = next(iter(shown.contacts))
        return shown.contacts.get(self._contacts.get(each.step.key, first), "")

    def _choose_contact(self, index: QModelIndex | QPersistentModelIndex) -> None:
        shown = self.shown
        if shown is None or not index.isValid() or len(shown.contacts) < 2:  # noqa: PLR2004
            return
        step = shown.plan.steps[index.row()].step
        if step.turn is not StepTurn.CUSTOMER:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for contact_id, name in shown.contacts.items():
            action = menu.addAction(menu_text(name))
            action.triggered.connect(
                lambda _on=False, to=contact_id: self.contact_chosen.emit(step.key, to)
            )
        place = self.visualRect(self.rows.index(index.row(), WHO)).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])


class PlanModel(RowsModel):
    """The rows of a plan, which can be ticked as done already."""

    done_changed = Signal(object)

    ticks = False
    done: frozenset[str] = frozenset()

    def set_ticks(self, *, on: bool) -> None:
        """Let steps be ticked, or not."""
        self.beginResetModel()
        self.ticks = on
        self.endResetModel()

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let the first cell of a row be ticked."""
        flags = super().flags(index)
        if self.ticks and index.column() == STEP:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return whether a step is ticked, and its row as one sentence."""
        if role == Qt.ItemDataRole.CheckStateRole and self.ticks and index.column() == STEP:
            is_done = self.key(index.row()) in self.done
            return Qt.CheckState.Checked if is_done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == STEP:
            cells = (self.index(index.row(), n).data() for n in range(LINE + 1))
            return ", ".join(str(cell) for cell in cells if cell)
        return super().data(index, role)

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a step, or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = {self.key(index.row())}
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.done = self.done | key if on else self.done - key
        self.dataChanged.emit(index, index)
        self.done_changed.emit(self.done)
        return True


class _PlanDelegate(QStyledItemDelegate):
    """Paints the bars, and the first column in bold."""

    def __init__(self, table: PlanTable) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        theme = self._table.theme
        if index.column() == STEP:
            font = QFont(theme.font(Type.STRONG))
            option.font = font
        elif index.column() == SLACK and str(index.data()).startswith("▲"):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(theme.colours.late_text))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the days, those not worked on, the bar of the step, today and the day in hands."""
        shown = self._table.shown
        if index.column() != LINE or shown is None:
            super().paint(painter, option, index)
            return
        area = QRectF(option.rect)
        each = shown.plan.steps[index.row()]
        theme, last = self._table.theme, shown.axis[1]
        marked = ((shown.today, "", True), (shown.plan.in_hands, "", False))
        chart = DayChart(theme, Axis(*shown.axis, shown.off, marked))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart.paint_days(painter, area)
        if each.due <= last:
            is_theirs = each.step.turn is StepTurn.CUSTOMER
            look = Look.CUSTOMER if is_theirs else Look.PLANNED
            chart.paint_bar(painter, area, Bar(look, min(each.begins, each.due), each.due))
        chart.paint_lines(painter, area)
        if each.due > last:
            painter.setFont(theme.font(Type.SMALL))
            painter.setPen(QColor(theme.colours.faint))
            at, _end = chart.span(shown.plan.in_hands, shown.plan.in_hands, area)
            room = QRectF(area.left(), area.top(), at - area.left() - theme.px(0.3), area.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), str(index.data()))
        painter.restore()
