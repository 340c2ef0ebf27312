"""How dates are read and written at a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.ui.widgets.date_format import DateFormat, day_words

if TYPE_CHECKING:
    from board.ui.desk import Desk


def date_format_of(desk: Desk) -> DateFormat:
    """Return how dates are read and written at a desk today."""
    today, workdays, input_locale = desk.today, desk.arrangement.workdays, desk.input_locale
    return DateFormat(
        today=today,
        parse=lambda text: input_locale.date(text, today=today, workdays=workdays),
        parse_time=input_locale.time,
        say=lambda day: day_words(day, today),
    )
