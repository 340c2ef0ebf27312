"""What is said on paper, where "2 days late" needs the date beside it to stay true tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.sheets import When
from board.domain.urgency import Grade
from board.ui.words import chip_words, short_date

if TYPE_CHECKING:
    from board.domain.card_summary import CardSummary

translate = QCoreApplication.translate


def whom(summary: CardSummary) -> str:
    """Return "customer · job"."""
    return " · ".join(part for part in (summary.customer, summary.job) if part)


def due_words(summary: CardSummary) -> str:
    """Return the words of the chip and the date: "2 days late · Thu 19 Nov"."""
    return " · ".join(part for part in (chip_words(summary), due_date(summary)) if part)


def due_date(summary: CardSummary) -> str:
    """Return the date beside the words of the chip, empty where they tell it themselves."""
    how = summary.urgency
    if how.date is None or summary.snoozed_until is not None or how.grade is Grade.DONE:
        return ""
    return short_date(how.date)


def when_words(when: When) -> str:
    """Return the heading of a group of a day sheet."""
    return {
        When.LATE: translate("Print", "Late"),
        When.TODAY: translate("Print", "Today"),
        When.WEEK: translate("Print", "This week"),
    }[when]


def continued(name: str) -> str:
    """Return the heading of what began on an earlier page."""
    return translate("Print", "{name} (continued)").format(name=name)
