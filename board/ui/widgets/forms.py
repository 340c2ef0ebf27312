"""A form that is declared: which fields of a row can be edited, what they are called, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap

from board.ui.widgets.date_field import DateField
from board.ui.widgets.editing import Seen
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.form import Form
from board.ui.widgets.number_fields import AmountField, TimeField
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.set_field import SetField, TickField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

    AnyField: TypeAlias = "LineField | TextField | PickField | SetField | TickField"
    Make: TypeAlias = Callable[["Field", "Look"], AnyField]
    Choices: TypeAlias = Callable[[Any], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """What fields need to know of where they stand: the theme, and how dates are written here."""

    theme: Theme
    date_format: DateFormat


def line(field: Field, _look: Look) -> AnyField:
    """Make a field of one line."""
    return LineField(field.label)


def text(field: Field, _look: Look) -> AnyField:
    """Make a field that grows with its lines."""
    return TextField(field.label)


def day(field: Field, look: Look) -> AnyField:
    """Make a field for a date."""
    return DateField(field.label, look.date_format, theme=look.theme)


def moment(field: Field, _look: Look) -> AnyField:
    """Make a field for a time of day."""
    return TimeField(field.label)


def amount(field: Field, _look: Look) -> AnyField:
    """Make a field for an amount of money."""
    return AmountField(field.label)


def tick(text: str) -> Make:
    """Make a field for a yes or no, with a text behind its box."""
    return lambda field, look: TickField(look.theme, field.label, text)


def several(words: Callable[[], Mapping[int, str]]) -> Make:
    """Make a field for any of some numbers, by their short words."""
    return lambda field, look: SetField(look.theme, field.label, words())


def choice(choices: Choices) -> Make:
    """Make a field that stands on one of ``choices``: what is kept, and its words.

    They are worked out of the facts of the page each time a row is shown. "" stands for nothing.
    """
    return lambda field, _look: PickField(field.label, choices)


def colour(choices: Choices) -> Make:
    """Make a field that stands on one of the #rrggbb colours of ``choices``, which it shows."""
    return lambda field, look: PickField(field.label, choices, swatch=look.theme.px(1.2))


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the registry, what people call it, what it is, a line below it.

    ``held`` tells from the row and the facts of the page what stands in a field the row has not.
    """

    name: str
    label: str
    make: Make = line
    hint: str = ""
    held: Callable[[Any, Any], object] | None = None


class PickField(QuietCombo):
    """One of some choices, which may be others each time a row is shown; "" is no choice."""

    edited = Signal(object)

    def __init__(self, name: str, choices: Choices, *, swatch: int = 0) -> None:
        """Offer ``choices``; with ``swatch`` they are colours, shown so many pixels high."""
        super().__init__(name)
        self._choices, self._swatch = choices, swatch
        self._offered: Mapping[str, str] = {}
        self.activated.connect(lambda row: self.edited.emit(self.itemData(row) or None))

    def offer(self, facts: object) -> None:
        """Offer what there is to choose from by the facts of the page."""
        self._offered = self._choices(facts)

    def set_value(self, value: object) -> None:
        """Stand on ``value``; one that is no choice is shown as it is, a colour by itself."""
        kept = str(value or "")
        here = self.tr("Present colour") if self._swatch else kept
        self.clear()
        self.setIconSize(QSize(2 * self._swatch, self._swatch))
        for key, words in ({kept: here} | dict(self._offered)).items():
            self.addItem(self._icon(key), words, key)
        self.setCurrentIndex(self.findData(kept))

    def _icon(self, colour: str) -> QIcon:
        if not self._swatch:
            return QIcon()
        swatch = QPixmap(2 * self._swatch, self._swatch)
        swatch.fill(QColor(colour))
        return QIcon(swatch)


class RecordForm(Form):
    """The declared fields of one row.

    ``edited`` carries the name of a field, its new value and the row as it was seen before.
    """

    edited = Signal(str, object, object)

    def __init__(self, fields: Sequence[Field], look: Look) -> None:
        super().__init__(look.theme)
        self.fields: dict[str, AnyField] = {}
        self._held = {each.name: each.held for each in fields}
        self._seen = Seen()
        for each in fields:
            field = self.fields[each.name] = each.make(each, look)
            if isinstance(field, LineField):
                self.add_field(each.label, field, hint=each.hint)
            else:
                field.setProperty("field", False)
                self.add_row(each.label, field, hint=each.hint)
            field.edited.connect(
                lambda value, name=each.name: self.edited.emit(name, value, self._seen.of(name))
            )

    def show_row(self, row: object, facts: object, date_format: DateFormat) -> None:
        """Show the fields of ``row``; dates are written by ``date_format`` from now on.

        Amounts are in the currency that the facts are.
        """
        for name, field in self.fields.items():
            if isinstance(field, DateField):
                field.set_date_format(date_format)
            elif isinstance(field, PickField):
                field.offer(facts)
            elif isinstance(field, AmountField) and isinstance(facts, str):
                field.currency = facts
            held = self._held[name]
            field.set_value(held(row, facts) if held else getattr(row, name))
        self._seen.show(row, self.fields)

    def leave(self) -> None:
        """Ask for what was typed, for another row comes."""
        for field in self._typed_in().values():
            field.editing.commit()
            field.editing.release()

    def typed(self) -> list[tuple[str, str]]:
        """Return what is typed and not committed: name of the field, text."""
        return [
            (name, field.field_text().strip())
            for name, field in self._typed_in().items()
            if field.editing.is_dirty() and field.field_text().strip()
        ]

    def field_of(self, name: str) -> LineField | TextField | None:
        """Return a field that is typed in; None for any other."""
        return self._typed_in().get(name)

    def reopen(self, names: Sequence[str]) -> None:
        """Take what was committed last in these fields as typed only: it could not be saved."""
        for name, field in self._typed_in().items():
            if name in names and not field.editing.is_dirty():
                field.editing.reopen()

    def _typed_in(self) -> dict[str, LineField | TextField]:
        return {
            name: field
            for name, field in self.fields.items()
            if isinstance(field, (LineField, TextField))
        }
