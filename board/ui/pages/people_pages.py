"""The pages of customers and of colleagues: rename, edit, merge two, add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from board.domain.folding import needle, searchable
from board.ui.pages.list_pages import Page
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, menu_text, one_line
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import choose_rows, chosen_keys, set_widths, table_view
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.people import Colleague, Customer
    from board.ui.theme import Theme

PAIR = 2
translate = QCoreApplication.translate


def badge_colours() -> dict[str, str]:
    """Return the colours a badge can have, #rrggbb, with their names."""
    return {
        "#8fb8de": translate("PeoplePage", "Blue"),
        "#9fd3d6": translate("PeoplePage", "Turquoise"),
        "#a8d5ba": translate("PeoplePage", "Mint"),
        "#c9d18b": translate("PeoplePage", "Olive"),
        "#e0c097": translate("PeoplePage", "Sand"),
        "#f2c6a0": translate("PeoplePage", "Peach"),
        "#f4b6c2": translate("PeoplePage", "Pink"),
        "#d3b8e8": translate("PeoplePage", "Lilac"),
        "#b8c0f0": translate("PeoplePage", "Lavender"),
        "#c2c8d0": translate("PeoplePage", "Grey"),
    }


class PeoplePage(Page):
    """A list at the left, the chosen one at the right; two chosen ones can be merged.

    ``edit_wanted`` carries an id and its new fields, ``merge_wanted`` the id that goes and the id
    that stays, ``add_wanted`` a name.
    """

    edit_wanted = Signal(str, object)
    merge_wanted = Signal(str, str)
    add_wanted = Signal(str)

    def __init__(
        self, theme: Theme, title: str, header: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Make list, form and the question of merging."""
        super().__init__(theme, title, parent)
        self.model = RowsModel(header, self)
        self.table = table_view(self.model, title)
        self.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.new = LineField(self.tr("Add: type a name"), hint=self.tr("+ Add: type a name"))
        self.new.edited.connect(self._on_added)
        self.nobody = PlainLabel(wraps=True)
        self.nobody.setProperty("soft", True)
        self.nobody.hide()
        self.form = Form(theme)
        self.merge = _MergeBox(theme)
        self.merge.merge_wanted.connect(self.merge_wanted)
        self._names: dict[str, str] = {}
        self._shown_id = ""
        self._place()
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.search_wanted.connect(lambda _text: self.fill())

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed and not committed: id or empty, name of the field, text."""
        named = {("", ""): self.new, **{(self._shown_id, n): f for n, f in self.named().items()}}
        return [
            (person_id, name, field.field_text().strip())
            for (person_id, name), field in named.items()
            if field.editing.is_dirty() and field.field_text().strip()
        ]

    def give_back(self, person_id: str, name: str, text: str) -> bool:
        """Show what could not be saved where it was typed; False when that is not shown."""
        if not self.isVisible() or person_id not in {"", self._shown_id}:
            return False
        field = self.named().get(name) if person_id else self.new
        return field is not None and field.editing.give_back(text)

    def named(self) -> dict[str, LineField | TextField]:
        """Return the fields of the form by what they are called on a person."""
        return {}

    def fill(self) -> None:
        """Show the rows that the search line lets through."""

    def show_one(self, person_id: str) -> None:
        """Show one of them in the form."""

    def choose(self, person_id: str) -> None:
        """Select one of them."""
        row = self.model.row_of(person_id)
        if row >= 0:
            choose_rows(self.table, [row])

    def put_rows(self, rows: Sequence[tuple[str, Sequence[str]]], names: dict[str, str]) -> None:
        """Show ``rows`` (id, cells); the selected one stays selected."""
        chosen = chosen_keys(self.table, self.model)
        self._names = names
        wanted = needle(self.search.text())
        kept = [(key, cells) for key, cells in rows if wanted in searchable(" ".join(cells))]
        self.model.show_rows([cells for _, cells in kept], [key for key, _ in kept])
        typed = one_line(self.search.text())
        self.nobody.setText(self.tr("Nobody here fits “{text}”.").format(text=typed))
        self.nobody.setVisible(bool(rows) and not kept)
        if len(chosen) == 1:
            self.choose(chosen[0])
        self._on_selected()

    def wish(self, **fields: object) -> None:
        """Ask for new fields of the one in the form."""
        if self._shown_id:
            self.edit_wanted.emit(self._shown_id, fields)

    def _place(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(self.theme.px(1.2))
        left = QVBoxLayout()
        left.addWidget(self.nobody)
        left.addWidget(self.table, 1)
        left.addWidget(self.new)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.form)
        right.addWidget(self.merge)
        right.addStretch(1)
        columns.addLayout(left, 3)
        columns.addWidget(TallScroll(beside), 2)
        self.body.addLayout(columns, 1)

    def _on_added(self, name: str) -> None:
        if name:
            self.new.editing.put("")
            self.add_wanted.emit(name)

    def _on_selected(self, *_ranges: object) -> None:
        chosen = chosen_keys(self.table, self.model)
        one = chosen[0] if len(chosen) == 1 else ""
        if one != self._shown_id:
            for field in self.named().values():
                field.editing.commit()
                field.editing.release()
        self._shown_id = one
        self.form.setVisible(bool(one))
        if one:
            self.show_one(one)
        self.merge.ask([(key, self._names[key]) for key in chosen] if len(chosen) == PAIR else [])


class _MergeBox(QWidget):
    """Asks which name stays of two that are one and the same."""

    merge_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: list[tuple[str, str]] = []
        self.words = PlainLabel(wraps=True)
        self.keep = [push_button(""), push_button("")]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(1), 0, 0)
        layout.addWidget(self.words)
        flow = FlowLayout(gap=theme.px(0.5))
        for number, button in enumerate(self.keep):
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, number=number: self._on_keep(number))
        layout.addLayout(flow)
        self.hide()

    def ask(self, pair: list[tuple[str, str]]) -> None:
        """Ask about ``pair`` (id and name), or go when it is empty."""
        self._pair = pair
        self.setVisible(bool(pair))
        if not pair:
            return
        self.words.setText(
            self.tr("Are these one and the same? Everything of both stays under one name.")
        )
        for (_, name), button in zip(pair, self.keep, strict=True):
            button.setText(menu_text(self.tr("Keep “{name}”").format(name=name)))

    def _on_keep(self, number: int) -> None:
        stays, goes = self._pair[number][0], self._pair[1 - number][0]
        self.merge_wanted.emit(goes, stays)


class CustomersPage(PeoplePage):
    """All customers with the number of their open cards. ``filter_wanted`` carries a name."""

    filter_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        header = [
            translate("PeoplePage", "Name"),
            translate("PeoplePage", "E-mail"),
            translate("PeoplePage", "Phone"),
            translate("PeoplePage", "Open cards"),
        ]
        super().__init__(theme, translate("PeoplePage", "Customers"), header, parent)
        self._customers: dict[str, Customer] = {}
        self._open: Mapping[str, int] = {}
        set_widths(self.table, 0, theme.px(14), theme.px(9), theme.px(7))
        self._make_form()
        self.take_theme()

    def named(self) -> dict[str, LineField | TextField]:
        """Return the fields of the form by what they are called on a customer."""
        return {"name": self.name, "email": self.email, "phone": self.phone, "note": self.note}

    def show_customers(self, customers: Mapping[str, Customer], cards: Mapping[str, int]) -> None:
        """Show ``customers``; ``cards`` has the number of open cards by id."""
        self._customers, self._open = dict(customers), cards
        self.fill()

    def fill(self) -> None:
        """Show the customers that the search line lets through."""
        ordered = sorted(self._customers.values(), key=lambda one: one.name.casefold())
        rows = [
            (one.id, (one.name, one.email, one.phone, str(self._open.get(one.id, 0))))
            for one in ordered
        ]
        self.put_rows(rows, {one.id: one.name for one in ordered})

    def show_one(self, person_id: str) -> None:
        """Show one customer in the form."""
        one = self._customers[person_id]
        self.name.set_value(one.name)
        self.email.set_value(one.email)
        self.phone.set_value(one.phone)
        self.note.set_value(one.note)

    def _make_form(self) -> None:
        self.name = LineField(self.tr("Name"))
        self.email = LineField(self.tr("E-mail"))
        self.phone = LineField(self.tr("Phone"))
        self.note = TextField(self.tr("Note"))
        for field, key in (
            (self.name, "name"),
            (self.email, "email"),
            (self.phone, "phone"),
        ):
            self.form.add_field(field.accessibleName(), field)
            field.edited.connect(lambda text, key=key: self.wish(**{key: text}))
        self.note.setProperty("field", False)
        self.form.add_row(self.tr("Note"), self.note)
        self.note.edited.connect(lambda text: self.wish(note=text))
        self.cards = push_button(self.tr("Show their cards"))
        self.cards.clicked.connect(self._on_cards)
        self.form.add_row("", self.cards)
        self.cards.setAccessibleName(self.tr("Show their cards"))

    def _on_cards(self) -> None:
        self.filter_wanted.emit(str(self.name.value()))


class ColleaguesPage(PeoplePage):
    """All colleagues with their initials and badge colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        header = [
            translate("PeoplePage", "Name"),
            translate("PeoplePage", "Initials"),
            translate("PeoplePage", "Open cards"),
        ]
        super().__init__(theme, translate("PeoplePage", "Colleagues"), header, parent)
        self._colleagues: dict[str, Colleague] = {}
        self._open: Mapping[str, int] = {}
        set_widths(self.table, 0, theme.px(7), theme.px(7))
        self._make_form()
        self.take_theme()

    def named(self) -> dict[str, LineField | TextField]:
        """Return the fields of the form by what they are called on a colleague."""
        return {"name": self.name, "initials": self.initials}

    def show_colleagues(
        self, colleagues: Mapping[str, Colleague], cards: Mapping[str, int]
    ) -> None:
        """Show ``colleagues``; ``cards`` has the number of open cards by id."""
        self._colleagues, self._open = dict(colleagues), cards
        self.fill()

    def fill(self) -> None:
        """Show the colleagues that the search line lets through."""
        ordered = sorted(self._colleagues.values(), key=lambda one: one.name.casefold())
        rows = [
            (one.id, (one.name, one.initials, str(self._open.get(one.id, 0)))) for one in ordered
        ]
        self.put_rows(rows, {one.id: one.name for one in ordered})

    def show_one(self, person_id: str) -> None:
        """Show one colleague in the form."""
        one = self._colleagues[person_id]
        self.name.set_value(one.name)
        self.initials.set_value(one.initials)
        self._fill_colours(one.colour)

    def _make_form(self) -> None:
        self.name = LineField(self.tr("Name"))
        self.initials = LineField(self.tr("Initials"))
        for field, key in ((self.name, "name"), (self.initials, "initials")):
            self.form.add_field(field.accessibleName(), field)
            field.edited.connect(lambda text, key=key: self.wish(**{key: text}))
        self.colour = QuietCombo(self.tr("Colour"))
        self.colour.activated.connect(lambda row: self.wish(colour=str(self.colour.itemData(row))))
        self.form.add_row(self.tr("Colour"), self.colour)

    def _fill_colours(self, current: str) -> None:
        side = self.theme.px(1.2)
        self.colour.clear()
        self.colour.setIconSize(QSize(2 * side, side))
        for colour, name in ({current: current} | badge_colours()).items():
            swatch = QPixmap(2 * side, side)
            swatch.fill(QColor(colour))
            self.colour.addItem(QIcon(swatch), name, colour)
        self.colour.setCurrentIndex(self.colour.findData(current))
