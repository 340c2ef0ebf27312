"""The stages side by side: one column per stage, all of one width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from board.ui.board.card_layout import BAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from board.ui.board.stage_column import StageColumn
    from board.ui.board.stage_header import StageHeader
    from board.ui.theme import Theme

LEAST_WIDTH = 15.0  # em of a stage
MOST_WIDTH = 34.0
GAP = 0.8  # between the cards of two stages, the room of the scroll bar included
SIDES = 0.9
TOP = 0.6


class ColumnRow(QWidget):
    """Keeps the columns; ``make`` is asked for the column of a stage that is new."""

    def __init__(self, theme: Theme, make: Callable[[str], StageColumn]) -> None:
        """Begin without columns."""
        super().__init__()
        self.columns: list[StageColumn] = []
        self._theme = theme
        self._make = make
        self._width = 0
        self._sizes: dict[StageHeader, int] = {}
        self._row = QHBoxLayout(self)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def sync(self, stage_ids: Sequence[str], room: int) -> None:
        """Have one column per stage in this order, and show its numbers as they are now.

        Mostly the stages are the same ones: laying them out again would paint everything again.
        """
        if [column.stage_id for column in self.columns] == list(stage_ids):
            before = [column.header.beside_name for column in self.columns]
            for column in self.columns:
                column.refresh()
            headers = [column.header for column in self.columns]
            changed = [
                one for one, was in zip(headers, before, strict=True) if one.beside_name != was
            ]
            if changed:
                self._fit_names(changed)
        else:
            self._rebuild(stage_ids, room)

    def arrange(self, room: int) -> None:
        """Give all stages one width, so that whole stages fill ``room``."""
        px, count = self._theme.px, len(self.columns)
        sides, gap = px(SIDES), px(GAP) - px(BAR)
        self._row.setContentsMargins(sides, px(TOP), sides - px(BAR), px(0.4))
        self._row.setSpacing(gap)
        if not count:
            return
        room += px(BAR) + gap - 2 * sides
        fitting = max(1, min(count, room // (px(LEAST_WIDTH) + gap)))
        self._width = min(px(MOST_WIDTH), room // fitting - gap)
        for column in self.columns:
            column.setFixedWidth(self._width)
        self._sizes.clear()
        self._fit_names([column.header for column in self.columns])

    def _fit_names(self, changed: Iterable[StageHeader]) -> None:
        """Write all names in one size, as large as the longest one fits; few are measured anew."""
        for one in changed:
            self._sizes[one] = one.name.fitting_size(one.name_room(self._width))
        for column in self.columns:
            column.header.name.set_size(min(self._sizes.values()))

    def _rebuild(self, stage_ids: Sequence[str], room: int) -> None:
        known = {column.stage_id: column for column in self.columns}
        for stage_id in known.keys() - set(stage_ids):
            column = known.pop(stage_id)
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = [known.get(stage_id) or self._make(stage_id) for stage_id in stage_ids]
        for at, column in enumerate(self.columns):
            self._row.insertWidget(at, column)
            column.refresh()
        self.arrange(room)
        for column in self.columns:
            column.show()  # at last: its cards are measured at the width it has by then
