"""A page that is declared: the rows of one kind in columns, a form for the chosen one, wishes.

What a page shows and can do stands in its `Listing`; a new kind needs no new class here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from board.domain.folding import needle, searchable
from board.ui.widgets.chip import ChipDelegate
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.forms import Look, RecordForm
from board.ui.widgets.looks import push_button
from board.ui.widgets.merge_box import MergeBox
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel, menu_text, one_line
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import choose_rows, chosen_keys, set_widths, table_view
from board.ui.widgets.tall_scroll import TallScroll
from board.ui.widgets.waiting_lines import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QModelIndex

    from board.domain.urgency import Urgency
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat
    from board.ui.widgets.listing import Column, Listing, Wish

PAUSE_MS = 150
MENU = "⋯"  # ends a row: what can be done with it
MENU_EM = 2.6


class ListPage(Page):
    """Shows what a `Listing` declares.

    ``wanted`` carries the word of a wish and the ids of the chosen rows, ``edit_wanted`` an id and
    its new fields, ``add_wanted`` what was typed into the line for new ones.
    """

    wanted = Signal(str, list)
    edit_wanted = Signal(str, object, object)
    add_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        listing: Listing,
        date_format: DateFormat,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, listing.heading, parent)
        self.listing = listing
        self._rows: dict[str, Any] = {}
        self._facts: Any = None
        self._date_format = date_format
        self._shown_id = ""
        self._order = (listing.sort, Qt.SortOrder.AscendingOrder)
        self._menu_at = len(listing.columns) if listing.wishes else -1
        headings = [column.heading for column in listing.columns]
        self.model = RowsModel([*headings, *([""] if listing.wishes else [])], self)
        self.table = table_view(self.model, listing.heading)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.waiting = WaitingLines(self.table, theme)
        self.nothing = PlainLabel(wraps=True)
        self.nothing.setProperty("soft", True)
        self.way_out = push_button("")
        self.new = LineField(listing.adds, hint=listing.adds)
        self.like = PlainLabel(wraps=True)
        self.like.setProperty("soft", True)
        self.form = RecordForm(listing.fields, Look(theme, date_format))
        self.buttons = {wish.word: self._button(wish) for wish in listing.wishes}
        self.merge = MergeBox(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._set_out()
        self._connect()
        self.take_theme()

    def show_rows(
        self, rows: Sequence[Any], facts: object, date_format: DateFormat | None = None
    ) -> None:
        """Show ``rows``; those chosen stay chosen. ``facts`` are what cells need besides."""
        self._rows = {row.id: row for row in rows}
        self._facts = facts
        self._date_format = date_format or self._date_format
        self.waiting.end()
        self.fill()

    def fill(self) -> None:
        """Show the rows that the search line lets through, in the order of the headings."""
        chosen = set(chosen_keys(self.table, self.model))
        words = [needle(word) for word in self.search.text().split()]
        fitting = [row for row in self._rows.values() if not words or self._has(row, words)]
        fitting = self._sorted(fitting)
        self.model.show_rows(
            _Cells(fitting, self.listing, self._facts), [row.id for row in fitting]
        )
        self._say_nothing(is_empty=not fitting)
        still = [at for at, row in enumerate(fitting) if row.id in chosen]
        if self.hasFocus():  # the page has come with its rows: arrows walk them from the first
            (self.table if fitting else self.way_out).setFocus()
            still = still or [0][: len(fitting)]
        choose_rows(self.table, still)
        self._on_selected()

    def choose(self, row_id: str, field: str = "") -> None:
        """Select a row, with the keyboard in one of its fields."""
        row = self.model.row_of(row_id)
        if row >= 0:
            choose_rows(self.table, [row])
            if field:
                self.form.fields[field].setFocus()

    def shown(self) -> list[str]:
        """Return the ids of the rows that the search line lets through, in their order."""
        return [self.model.key(row) for row in range(self.model.rowCount())]

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed and not committed: id or empty, name of the field, text."""
        new = self.new.text().strip()
        fields = [(self._shown_id, name, text) for name, text in self.form.typed()]
        return [*([("", "", new)] if new else []), *fields]

    def field_of(self, row_id: str, name: str) -> LineField | TextField | None:
        """Return the field of a row, or the line for new ones; None when that is not shown."""
        if not self.isVisible() or row_id not in {"", self._shown_id}:
            return None
        return self.form.field_of(name) if row_id else self.new

    def keep_typing(self, row_id: str, names: Sequence[str]) -> None:
        """Take what was committed in fields of a row as typed only: it could not be saved."""
        if row_id == self._shown_id:
            self.form.reopen(names)

    def sort_by(self, column: int) -> None:
        """Sort by a column, or the other way round where the rows are sorted by it."""
        header = self.table.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        again = column == header.sortIndicatorSection() and header.sortIndicatorOrder() == up
        header.setSortIndicator(column, down if again else up)

    def menu(self) -> QMenu:
        """Return the menu of the chosen rows: what can be done with them, and how all are sorted.

        So the keyboard reaches the headings: it has no way onto them.
        """
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wish in self.listing.wishes:
            menu.addAction(menu_text(wish.text), self.buttons[wish.word].click).setEnabled(
                self.buttons[wish.word].isEnabled()
            )
        sorting = menu.addMenu(self.tr("Sort by"))
        for number, column in enumerate(self.listing.columns):
            action = sorting.addAction(menu_text(column.heading))
            action.triggered.connect(lambda _on=False, number=number: self.sort_by(number))
            action.setCheckable(True)
            action.setChecked(number == self.table.horizontalHeader().sortIndicatorSection())
        return menu

    def _button(self, wish: Wish) -> QPushButton:
        first = not self.listing.fields and wish is self.listing.wishes[0]
        button = push_button(wish.text, primary=first, name=wish.text)
        button.clicked.connect(lambda: self.wanted.emit(wish.word, self._chosen()))
        return button

    def _set_out(self) -> None:
        listing, px = self.listing, self.theme.px
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if listing.falls else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(listing.sort, order)
        widths = [px(column.width) for column in listing.columns]
        set_widths(self.table, *widths, *([px(MENU_EM)] if listing.wishes else []))
        for at, column in enumerate(listing.columns):
            if column.urgency is not None:
                how = partial(self._urgency, column.urgency)
                self.table.setItemDelegateForColumn(at, ChipDelegate(self.theme, how, self.table))
        left = QVBoxLayout()
        left.addWidget(self.nothing)
        left.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.table, 1)
        left.addStretch()
        if listing.adds:
            left.addWidget(self.new)
            left.addWidget(self.like)
            self.like.hide()
        if not listing.fields:
            below = FlowLayout(gap=px(0.5))
            for button in self.buttons.values():
                below.addWidget(button)
            left.addLayout(below)
            left.addWidget(self.merge)
            self.body.addLayout(left, 1)
            return
        for button in self.buttons.values():
            self.form.add_row("", button)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.form)
        right.addWidget(self.merge)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(px(1.2))
        columns.addLayout(left, 3)
        columns.addWidget(TallScroll(beside), 2)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.activated.connect(self._on_activated)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.clicked.connect(self._on_clicked)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.way_out.clicked.connect(self._on_way_out)
        self.new.edited.connect(self._on_added)
        self.new.textChanged.connect(self._on_typed)
        self.form.edited.connect(self._on_edited)
        self._pause.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda _text: self._pause.start())

    def _has(self, row: Any, words: Sequence[str]) -> bool:  # noqa: ANN401
        cells = (column.cell(row, self._facts) for column in self.listing.columns)
        text = searchable("\n".join(cells))
        return all(word in text for word in words)

    def _sorted(self, rows: list[Any]) -> list[Any]:
        """Return rows by the chosen column; those that are alike there by the first one."""
        header = self.table.horizontalHeader()
        falls = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        first = self._keyed(rows, self.listing.columns[0])
        rows = [row for _, row in sorted(first, key=lambda pair: pair[0])]
        keyed = self._keyed(rows, self.listing.columns[header.sortIndicatorSection()])
        there = [pair for pair in keyed if pair[0] is not None]
        there.sort(key=lambda pair: pair[0], reverse=falls)
        return [row for _, row in (*there, *(pair for pair in keyed if pair[0] is None))]

    def _keyed(self, rows: list[Any], column: Column) -> list[tuple[Any, Any]]:
        facts = self._facts
        if column.key is not None:
            return [(column.key(row, facts), row) for row in rows]
        return [(column.cell(row, facts).casefold(), row) for row in rows]

    def _say_nothing(self, *, is_empty: bool) -> None:
        """Say in a sentence, with a way out, why there are no rows."""
        if is_empty and self._rows:
            typed = one_line(self.search.text())
            self.nothing.setText(self.tr("Nothing here fits “{text}”.").format(text=typed))
            self.way_out.setText(self.tr("Show all"))
        elif is_empty:
            self.nothing.setText(self.listing.empty)
            self.way_out.setText(self.listing.start.text)
        self.nothing.setVisible(is_empty)
        self.way_out.setVisible(is_empty)
        self.table.setVisible(not is_empty)

    def _chosen(self) -> list[str]:
        return chosen_keys(self.table, self.model)

    def _on_selected(self, *_ranges: object) -> None:
        chosen = self._chosen()
        for wish in self.listing.wishes:
            self.buttons[wish.word].setEnabled(wish.always or bool(chosen))
        one = chosen[0] if len(chosen) == 1 and self.listing.fields else ""
        if one != self._shown_id:
            self.form.leave()
        self._shown_id = one
        self.form.setVisible(bool(one))
        if one:
            self.form.show_row(self._rows[one], self._facts, self._date_format)
        if self.listing.merges:
            first = self.listing.columns[0]
            self.merge.ask([(key, first.cell(self._rows[key], self._facts)) for key in chosen])

    def _on_activated(self, index: QModelIndex) -> None:
        if self.listing.opens:
            self.wanted.emit(self.listing.opens, [self.model.key(index.row())])
        elif self.listing.fields:
            self.form.fields[self.listing.fields[0].name].setFocus()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == self._menu_at:
            self._on_menu(self.table.visualRect(index).bottomLeft())

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        if column == self._menu_at:  # there is nothing to sort by
            self.table.horizontalHeader().setSortIndicator(*self._order)
            return
        self._order = (column, order)
        self.fill()

    def _urgency(
        self, urgency: Callable[[Any, Any, date], Urgency | None], row: int
    ) -> Urgency | None:
        shown = self._rows.get(self.model.key(row))
        return urgency(shown, self._facts, self._date_format.today) if shown is not None else None

    def _on_menu(self, place: QPoint) -> None:
        self.menu().popup(self.table.viewport().mapToGlobal(place))

    def _on_way_out(self) -> None:
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif self.listing.start.word == "add":
            self.new.setFocus()
        else:
            self.wanted.emit(self.listing.start.word, [])

    def _on_typed(self, text: str) -> None:
        """Say what may be here already under nearly the name that is being typed."""
        like = self.listing.like
        said = like(text, self._facts) if like and self._facts is not None and text.strip() else ""
        self.like.setText(said)
        self.like.setVisible(bool(said))

    def _on_added(self, text: str) -> None:
        if text:
            self.new.editing.put("")
            self.add_wanted.emit(text)

    def _on_edited(self, name: str, value: object, seen: object) -> None:
        if self._shown_id:
            self.edit_wanted.emit(self._shown_id, {name: value}, seen)


class _Cells(Sequence[Sequence[str]]):
    """The texts of rows, worked out for those that are looked at."""

    def __init__(self, rows: Sequence[Any], listing: Listing, facts: object) -> None:
        self._rows, self._columns, self._facts = rows, listing.columns, facts
        self._menu = [MENU] if listing.wishes else []

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: Any) -> Any:  # noqa: ANN401 - a number is all that is asked for
        cells = (column.cell(self._rows[row], self._facts) for column in self._columns)
        return [*cells, *self._menu]
