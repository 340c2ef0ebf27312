"""What stands beside a message of the round: the customer, what was so far, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section, clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.theme import Theme

Pairs = tuple[tuple[str, str], ...]
ICON_EM, NAME_EM = 1.15, 6.5


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known: facts by their names, what happened and what comes by their days.

    ``checked`` are sentences and whether all is well with them.
    """

    customer: str
    job: str = ""
    facts: Pairs = ()
    so_far: Pairs = ()
    next: Pairs = ()
    checked: tuple[tuple[str, bool], ...] = ()


class RoundSide(QWidget):
    """The right column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.customer, self.job = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self.job.setProperty("soft", True)
        self.facts = QGridLayout()
        self.so_far = Section(theme, self.tr("So far"))
        self.next = Section(theme, self.tr("Next, if no answer"))
        self.checked = Section(theme, self.tr("Checked"))
        self._grids = {each: QGridLayout() for each in (self.so_far, self.next, self.checked)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.7))
        layout.addWidget(self.customer)
        layout.addWidget(self.job)
        layout.addLayout(self.facts)
        for section, grid in self._grids.items():
            section.body.addLayout(grid)
            layout.addWidget(section)
        layout.addStretch(1)
        for grid in (self.facts, *self._grids.values()):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(theme.px(0.8))
            grid.setVerticalSpacing(theme.px(0.3))

    def show_beside(self, beside: Beside) -> None:
        """Show what is known; what is empty does not stand there."""
        self.customer.setText(beside.customer)
        self.job.setText(beside.job)
        self.job.setVisible(bool(beside.job))
        self._fill(self.facts, beside.facts)
        for section, pairs in ((self.so_far, beside.so_far), (self.next, beside.next)):
            section.setVisible(bool(pairs))
            self._fill(self._grids[section], pairs)
        self.checked.setVisible(bool(beside.checked))
        self._check(beside.checked)

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        self.customer.setFont(self._theme.font(Type.STAGE))
        for section in self._grids:
            section.take_theme()

    def _fill(self, grid: QGridLayout, pairs: Pairs) -> None:
        clear(grid)
        for row, (name, value) in enumerate(pairs):
            title, said = PlainLabel(name), PlainLabel(value, wraps=True)
            title.setProperty("soft", True)
            title.setMinimumWidth(self._theme.px(NAME_EM))
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)

    def _check(self, checked: Sequence[tuple[str, bool]]) -> None:
        grid, side = self._grids[self.checked], self._theme.px(ICON_EM)
        clear(grid)
        for row, (words, is_well) in enumerate(checked):
            mark = QLabel()
            name, colours = ("check" if is_well else "triangle-alert"), self._theme.colours
            ink = colours.done_text if is_well else colours.text
            mark.setPixmap(self._theme.icon(name, ink).pixmap(side, side))
            mark.setFixedWidth(side)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wraps=True), row, 1)
