"""How dates are read and written at a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.ui.panel.panel_words import day_words
from board.ui.widgets.date_field import DateWays

if TYPE_CHECKING:
    from board.ui.desk import Desk


def ways_of(desk: Desk) -> DateWays:
    """Return how dates are read and written at a desk today."""
    today, workdays, habits = desk.today, desk.arrangement.workdays, desk.habits
    return DateWays(
        today=today,
        parse=lambda text: habits.date(text, today=today, workdays=workdays),
        parse_time=habits.time,
        say=lambda day: day_words(day, today),
    )
