"""What a new version changes in a job, line by line, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from board.domain.process import Discount
from board.domain.process_diff import StepNews
from board.ui.widgets.plain import one_line
from board.ui.words import amount_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from board.domain.process_diff import Difference, FieldChange, StepChange

translate = QCoreApplication.translate


def lines(difference: Difference) -> Iterator[str]:
    """Yield a line for each thing that would change."""
    currency = difference.new.currency
    for change in difference.whole:
        yield _capital(_field(change, currency))
    for step in difference.steps:
        yield _step(step, currency)


def _step(step: StepChange, currency: str) -> str:
    title = one_line(step.title)
    if step.news is StepNews.ADDED:
        return translate("ProcessDiff", "New: {step}").format(step=title)
    if step.news is StepNews.GONE:
        return translate("ProcessDiff", "No more: {step}").format(step=title)
    fields = ", ".join(_field(change, currency) for change in step.fields)
    return f"{title}: {fields}"


def _field(change: FieldChange, currency: str) -> str:
    """Return what a field is called, with old and new where they are short."""
    name = _names().get(change.field, change.field)
    old, new = (_value(change.field, held, currency) for held in (change.old, change.new))
    return name if old is None or new is None else f"{name} {old} → {new}"


def _value(field: str, held: object, currency: str) -> str | None:
    """Return a value in a word or two; None where it takes more."""
    none = translate("ProcessDiff", "none")
    if isinstance(held, Discount):
        if held.amount is not None:
            return amount_text(held.amount, currency)
        return f"{QLocale().toString(float(held.percent or 0), 'g', 6)} %"
    if isinstance(held, bool):
        return None
    if held is None:
        return none if field in SHORT else None
    if isinstance(held, int):
        return amount_text(held, currency) if field == "rush_cost" else str(held)
    return one_line(str(held)) if field == "currency" else None


SHORT = ("days", "lead", "rush_days", "rush_cost", "from_delivery", "discount")


def _names() -> Mapping[str, str]:
    return {
        "buffer_days": translate("ProcessDiff", "spare days"),
        "discount": translate("ProcessDiff", "discount"),
        "currency": translate("ProcessDiff", "currency"),
        "title": translate("ProcessDiff", "name"),
        "topic": translate("ProcessDiff", "what it is about"),
        "turn": translate("ProcessDiff", "whose turn"),
        "who": translate("ProcessDiff", "who does it"),
        "owner": translate("ProcessDiff", "who looks after it"),
        "criticality": translate("ProcessDiff", "how firm"),
        "days": translate("ProcessDiff", "days"),
        "lead": translate("ProcessDiff", "days they get"),
        "min_notice": translate("ProcessDiff", "days at least"),
        "rush_days": translate("ProcessDiff", "days in a rush"),
        "rush_cost": translate("ProcessDiff", "price of a rush"),
        "after": translate("ProcessDiff", "what it comes after"),
        "from_delivery": translate("ProcessDiff", "days after delivery"),
        "first_order_only": translate("ProcessDiff", "first order only"),
        "cutoff": translate("ProcessDiff", "until when answers count"),
        "visible": translate("ProcessDiff", "whether the customer sees it"),
        "trouble": translate("ProcessDiff", "trouble spot"),
        "why": translate("ProcessDiff", "why it matters"),
        "consequence": translate("ProcessDiff", "what happens if it is late"),
        "easiest": translate("ProcessDiff", "the easiest way"),
        "next": translate("ProcessDiff", "what comes then"),
        "fee": translate("ProcessDiff", "fee"),
    }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
