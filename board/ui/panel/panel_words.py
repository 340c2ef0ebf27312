"""The sentences of the card panel: dates with their distance, touches, and what was changed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.card import Asks, Meaning, StageKind, TouchKind, Turn
from board.domain.following import promised_day
from board.domain.recurrence import EVERY_TWO_WEEKS, EVERY_WEEK, EVERY_WEEKDAY
from board.ui.field_names import field_label
from board.ui.process_words import topics
from board.ui.words import amount_text, short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.board import Board, HistoryEntry
    from board.domain.card import Stage, Touch
    from board.domain.job import Job
    from board.domain.people import Colleague, Contact, Customer

NOTHING = "–"
_WEEK = 7

translate = QCoreApplication.translate


def turn_words(turn: Turn) -> str:
    """Return who acts: "Customer", "Supplier", "We do"."""
    return {
        Turn.OURS: translate("Panel", "We do"),
        Turn.CUSTOMER: translate("Panel", "Customer"),
        Turn.SUPPLIER: translate("Panel", "Supplier"),
    }[turn]


def asks_words() -> Mapping[Asks, str]:
    """Return whom a card can ask."""
    return {
        Asks.NOBODY: translate("Panel", "Nobody"),
        Asks.CUSTOMER: translate("Panel", "The customer"),
        Asks.SUPPLIER: translate("Panel", "A supplier"),
    }


def due_label(stage: Stage) -> str:
    """Return what the due date is called in ``stage``."""
    if stage.kind is StageKind.OURS or stage.turn is Turn.OURS:
        return translate("Panel", "Due")
    return translate("Panel", "Needed by")


def function_tags() -> tuple[str, ...]:
    """Return the tags that are offered for what a card concerns, besides those in use."""
    return (
        translate("Panel", "sales"),
        translate("Panel", "orders"),
        translate("Panel", "support"),
        translate("Panel", "repair"),
    )


def touch_words(touch: Touch) -> str:
    """Return a touch as a line: "Called: left a message"."""
    verb = _touch_verb(touch)
    if touch.kind is TouchKind.NOTE and touch.text and touch.meaning is None:
        return touch.text
    return f"{verb}: {touch.text}" if touch.text else verb


def _touch_verb(touch: Touch) -> str:
    if meant := _meant(touch):
        return meant
    if touch.inbound and touch.kind is not TouchKind.ANSWER:
        return {
            TouchKind.CALL: translate("Panel", "They called"),
            TouchKind.EMAIL: translate("Panel", "They wrote"),
            TouchKind.LETTER: translate("Panel", "They wrote"),
            TouchKind.VISIT: translate("Panel", "They came by"),
            TouchKind.HELP: translate("Panel", "They took our help"),
        }.get(touch.kind, translate("Panel", "They answered"))
    return {
        TouchKind.CALL: translate("Panel", "Called"),
        TouchKind.EMAIL: translate("Panel", "Wrote an e-mail"),
        TouchKind.LETTER: translate("Panel", "Sent a letter"),
        TouchKind.VISIT: translate("Panel", "Visited"),
        TouchKind.HELP: translate("Panel", "Offered help"),
        TouchKind.ANSWER: translate("Panel", "They answered"),
        TouchKind.NOTE: translate("Panel", "Note"),
    }[touch.kind]


def _meant(touch: Touch) -> str:
    """Return what a touch is called by what it means, "" where it is called by its kind."""
    if touch.meaning is Meaning.DONE_FOR_THEM:
        return _done_for_them(touch)
    day = promised_day(touch)
    promised = translate("Panel", "They promised it for {day}")
    asked = translate("Panel", "Asked") if touch.kind is TouchKind.NOTE else ""
    return {
        Meaning.SENT_BACK: translate("Panel", "Sent back"),
        Meaning.ASK: asked,
        Meaning.ACKNOWLEDGED: translate("Panel", "They know of it"),
        Meaning.ANSWERED: translate("Panel", "They answered"),
        Meaning.PROMISED: promised.format(day=short_date(day) if day else NOTHING),
    }.get(touch.meaning or Meaning.TOLD, "")


def _done_for_them(touch: Touch) -> str:
    """Return that we did it, how long it took and what it cost them."""
    words = [translate("Panel", "Done for them")]
    if touch.minutes:
        words.append(translate("Panel", "{count} min").format(count=touch.minutes))
    if touch.charge:
        words.append(amount_text(touch.charge, touch.currency))
    return ", ".join(words)


def touch_kind_words(kind: TouchKind) -> str:
    """Return the name of a kind of touch, for a choice."""
    return {
        TouchKind.NOTE: translate("Panel", "Note"),
        TouchKind.CALL: translate("Panel", "Call"),
        TouchKind.VISIT: translate("Panel", "Visit"),
        TouchKind.EMAIL: translate("Panel", "E-mail"),
        TouchKind.LETTER: translate("Panel", "Letter"),
        TouchKind.HELP: translate("Panel", "Offer of help"),
        TouchKind.ANSWER: translate("Panel", "Answer"),
    }[kind]


def history_lines(entry: HistoryEntry, board: Board) -> list[str]:
    """Return what one history entry says, a line for each changed field that has a name."""
    moved = any(field == "stage_id" for field, _, _ in entry.fields)
    fields = [one for one in entry.fields if not (moved and one[0] == "done_at")]
    lines = [line for field in fields if (line := _field_line(field, board))]
    whole = _verb_words(entry.verb)
    if entry.verb in {"add", "import"} and not lines:
        return [whole]
    if entry.verb in {"undo", "redo"}:
        return [f"{whole}: {line}" for line in lines] or [whole]
    return lines or ([whole] if whole else [])


def _field_line(change: tuple[str, object, object], board: Board) -> str:
    field, before, after = change
    said = {
        "note": translate("Panel", "Note changed"),
        "done_at": translate("Panel", "Done") if after else translate("Panel", "Opened again"),
        "archived_at": translate("Panel", "Archived")
        if after
        else translate("Panel", "Brought back"),
    }
    if field in said:
        return said[field]
    name = field_label(field)
    old, new = (value_words(field, value, board) for value in (before, after))
    if field == "stage_id":
        pattern = translate("Panel", "Moved from {before} to {after}")
        return pattern.format(before=old, after=new)
    return f"{name}: {old} → {new}" if name else ""


def value_words(field: str, value: object, board: Board) -> str:
    """Return a journalled value for reading: names for ids, days and times as written here."""
    named: dict[str, Mapping[str, Stage | Customer | Job | Colleague | Contact]] = {
        "stage_id": board.stages,
        "customer_id": board.customers,
        "job_id": board.jobs,
        "owner_id": board.colleagues,
        "contact_id": board.contacts,
    }
    if field in named and value in named[field]:
        return named[field][str(value)].name
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return short_time(value)
    if field in _CHOICES and value is not None:
        return _CHOICES[field]().get(str(value), str(value))
    if isinstance(value, tuple | frozenset):
        value = ", ".join(
            sorted(map(str, value)) if isinstance(value, frozenset) else map(str, value)
        )
    return str(value or NOTHING)


_CHOICES: Mapping[str, Callable[[], Mapping[str, str]]] = {
    "asks": lambda: {each.value: words for each, words in asks_words().items()},
    "topic": lambda: {each.value: words for each, words in topics().items()},
    "repeat": lambda: dict(repeat_choices()),
}
"""What the values of a field are called that is a choice."""


def _verb_words(verb: str) -> str:
    return {
        "add": translate("Panel", "Added"),
        "import": translate("Panel", "Imported"),
        "undo": translate("Panel", "Undone"),
        "redo": translate("Panel", "Redone"),
        "done": translate("Panel", "Done"),
        "archive": translate("Panel", "Archived"),
        "delete": translate("Panel", "Deleted"),
    }.get(verb, "")


def snooze_days(today: date) -> list[tuple[str, date]]:
    """Return the ready-made days of the snooze menu: their words and dates."""
    return [
        (translate("Panel", "Tomorrow"), today + timedelta(days=1)),
        (translate("Panel", "Next Monday"), today + timedelta(days=_WEEK - today.weekday())),
        (translate("Panel", "In a week"), today + timedelta(days=_WEEK)),
        (translate("Panel", "In a month"), _month_after(today)),
    ]


def _month_after(day: date) -> date:
    later = day.replace(day=1) + timedelta(days=32)
    _, days = monthrange(later.year, later.month)
    return later.replace(day=min(day.day, days))


def repeat_choices() -> list[tuple[str, str]]:
    """Return the ready-made rules for repeating: rule and its words."""
    return [
        ("", translate("Panel", "Never")),
        (EVERY_WEEKDAY, translate("Panel", "Monday to Friday")),
        (EVERY_WEEK, translate("Panel", "Every week")),
        (EVERY_TWO_WEEKS, translate("Panel", "Every 2 weeks")),
        ("FREQ=MONTHLY", translate("Panel", "Every month")),
        ("FREQ=MONTHLY;INTERVAL=3", translate("Panel", "Every 3 months")),
        ("FREQ=YEARLY", translate("Panel", "Every year")),
    ]
