"""Lines of a page in columns: the first may be pressed, a chip may end them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from board.ui.theme import Type
from board.ui.widgets.chip import Chip
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, menu_text
from board.ui.widgets.section import clear
from board.ui.words import chip_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card_summary import CardSummary
    from board.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the id of what it is about, its cells, and the card whose chip ends it."""

    id: str
    cells: tuple[str, ...]
    summary: CardSummary | None = None


class LineTable(QWidget):
    """``pressed`` carries the id of the line whose first cell was pressed."""

    pressed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        headings: Sequence[str] = (),
        *,
        widths: Sequence[int] = (5, 3, 3),
        presses: bool = True,
    ) -> None:
        """Stand under ``headings``, if any, in columns of these ``widths``, 0 for a narrow one.

        Without ``presses`` all cells are only read.
        """
        super().__init__()
        self._theme, self._headings, self._presses = theme, headings, presses
        self._lines: tuple[Line, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(1))
        self._grid.setVerticalSpacing(theme.px(0.15))
        self._columns = len(widths)
        for column, width in enumerate(widths):
            self._grid.setColumnStretch(column, width)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines in the place of those before."""
        had = next((key for key, button in self.buttons.items() if button.hasFocus()), "")
        self._lines = tuple(lines)
        clear(self._grid)
        self.buttons = {}
        for column, heading in enumerate(self._headings if lines else ()):
            label = PlainLabel(heading)
            label.setProperty("soft", True)
            label.setFont(self._theme.font(Type.SMALL))
            self._grid.addWidget(label, 0, column)
        for number, line in enumerate(lines):
            self._add(1 + 2 * number, line)
        if had in self.buttons:
            self.buttons[had].setFocus()

    def take_theme(self) -> None:
        """Show the lines in the theme's colours and type."""
        self.show_lines(self._lines)

    def _add(self, row: int, line: Line) -> None:
        if self._headings or row > 1:
            rule = QFrame()
            rule.setProperty("rule", True)
            self._grid.addWidget(rule, row, 0, 1, self._columns)
        for column, cell in enumerate(line.cells):
            widget: QWidget
            if column == 0 and self._presses and line.id:
                widget = self._button(line)
            else:
                widget = PlainLabel(cell, elides=bool(self._headings), wraps=not self._headings)
                widget.setMinimumHeight(self._theme.px(2))
                widget.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                if column == 0 and not self._headings:
                    widget.setMinimumWidth(self._theme.px(7))
                    widget.setProperty("soft", True)
            self._grid.addWidget(widget, row + 1, column)
        if line.summary is not None:
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            chip = Chip(self._theme)
            chip.show_urgency(chip_text(line.summary), line.summary.urgency)
            self._grid.addWidget(chip, row + 1, len(line.cells), side)
        for at in range(self._grid.count()):
            item = self._grid.itemAt(at)
            if item is not None and (widget_there := item.widget()) is not None:
                widget_there.show()

    def _button(self, line: Line) -> QPushButton:
        chip = chip_text(line.summary) if line.summary else ""
        said = ", ".join(part for part in (*line.cells, chip) if part)
        button = push_button(menu_text(line.cells[0]), name=said)
        button.setToolTip("")
        button.setProperty("bar", True)
        button.setFont(self._theme.font(Type.STRONG))
        button.clicked.connect(lambda: self.pressed.emit(line.id))
        self.buttons[line.id] = button
        return button
