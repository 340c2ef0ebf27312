"""A form of labelled rows, each label the buddy of its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.ui.theme import Theme
    from board.ui.widgets.fields import LineField


class Form(QWidget):
    """Rows of label and field, with a line of explanation below where one is needed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.theme = theme
        self._labels: list[PlainLabel] = []
        self._hints: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def take_theme(self) -> None:
        """Take the theme's type and sizes."""
        px = self.theme.px
        self._grid.setContentsMargins(0, px(1), px(0.6), 0)
        self._grid.setHorizontalSpacing(px(1.2))
        self._grid.setVerticalSpacing(px(0.5))
        for label in self._labels:
            label.setMinimumHeight(px(2))
        for hint in self._hints:
            hint.setFont(self.theme.font(Type.SMALL))

    def add_row(
        self, name: str, field: QWidget, *, hint: str = "", foreign: bool = False
    ) -> PlainLabel:
        """Add ``field`` called ``name``; return the line below it, which may be empty.

        A ``foreign`` name may be of any length: it is elided rather than pushing the field away.
        """
        row = self._grid.rowCount()
        label = PlainLabel(name, elides=foreign)
        if foreign:
            self._grid.setColumnStretch(0, 1)
        label.setBuddy(field)
        label.setMinimumHeight(self.theme.px(2))
        self._labels.append(label)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        return self._add_hint(row + 1, hint)

    def add_field(self, name: str, field: LineField, *, hint: str = "") -> None:
        """Add a field that is typed in; what is wrong with the typed text stands below it."""
        field.setProperty("field", False)
        below = self.add_row(name, field, hint=hint)
        field.refused.connect(lambda problem: say_below(below, problem or hint))

    def set_row_shown(self, field: QWidget, *, shown: bool) -> None:
        """Show the row of ``field``, or take its place away."""
        row = self._grid.getItemPosition(self._grid.indexOf(field))[0]  # type: ignore[index]  # four numbers
        for at, column in ((row, 0), (row, 1), (row + 1, 1)):
            item = self._grid.itemAtPosition(at, column)
            widget = item.widget() if item else None
            if isinstance(widget, QWidget):
                is_empty_hint = at > row and isinstance(widget, PlainLabel) and not widget.text()
                widget.setVisible(shown and not is_empty_hint)

    def add_end(self) -> None:
        """Keep the rows at the top."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_hint(self, row: int, hint: str) -> PlainLabel:
        label = PlainLabel(hint, wraps=True)
        label.setFont(self.theme.font(Type.SMALL))
        label.setProperty("quiet", True)
        self._hints.append(label)
        self._grid.addWidget(label, row, 1)
        label.setVisible(bool(hint))  # not before it stands somewhere: it would be a window
        return label


def say_below(label: PlainLabel, text: str) -> None:
    """Say something on the line below a field, or take the line away."""
    label.setText(text)
    label.setVisible(bool(text))
