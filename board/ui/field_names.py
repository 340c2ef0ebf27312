"""What the fields of rows are called, as a label and inside a sentence: in one table.

Loads no widgets, so that the command line says the same words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping


class Name(NamedTuple):
    """A field's label, "" where it is never shown, and its name inside a sentence."""

    label: (
        object  # PySide declares QT_TRANSLATE_NOOP to return an object; it is its second argument
    )
    within: object


FIELDS: Mapping[str, Name] = {
    "title": Name(QT_TRANSLATE_NOOP("Fields", "Title"), QT_TRANSLATE_NOOP("Fields", "title")),
    "note": Name(QT_TRANSLATE_NOOP("Fields", "Note"), QT_TRANSLATE_NOOP("Fields", "note")),
    "stake": Name(
        QT_TRANSLATE_NOOP("Fields", "At stake"),
        QT_TRANSLATE_NOOP("Fields", "line of what is at stake"),
    ),
    "customer_id": Name(
        QT_TRANSLATE_NOOP("Fields", "Customer"), QT_TRANSLATE_NOOP("Fields", "customer")
    ),
    "contact": Name(QT_TRANSLATE_NOOP("Fields", "Contact"), QT_TRANSLATE_NOOP("Fields", "contact")),
    "job_id": Name(QT_TRANSLATE_NOOP("Fields", "Job"), QT_TRANSLATE_NOOP("Fields", "job")),
    "owner_id": Name(
        QT_TRANSLATE_NOOP("Fields", "Looked after by"), QT_TRANSLATE_NOOP("Fields", "owner")
    ),
    "stage_id": Name(QT_TRANSLATE_NOOP("Fields", "Stage"), QT_TRANSLATE_NOOP("Fields", "stage")),
    "due": Name(QT_TRANSLATE_NOOP("Fields", "Needed by"), QT_TRANSLATE_NOOP("Fields", "due date")),
    "due_time": Name(
        QT_TRANSLATE_NOOP("Fields", "Time of day"), QT_TRANSLATE_NOOP("Fields", "time of day")
    ),
    "ask_on": Name(
        QT_TRANSLATE_NOOP("Fields", "Ask on"), QT_TRANSLATE_NOOP("Fields", "day to ask")
    ),
    "snoozed_until": Name(
        QT_TRANSLATE_NOOP("Fields", "Snoozed"), QT_TRANSLATE_NOOP("Fields", "snooze")
    ),
    "repeat": Name(
        QT_TRANSLATE_NOOP("Fields", "Repeats"), QT_TRANSLATE_NOOP("Fields", "repetition")
    ),
    "tags": Name(QT_TRANSLATE_NOOP("Fields", "Tags"), QT_TRANSLATE_NOOP("Fields", "tags")),
    "asks": Name(QT_TRANSLATE_NOOP("Fields", "Asks"), QT_TRANSLATE_NOOP("Fields", "whom it asks")),
    "topic": Name(QT_TRANSLATE_NOOP("Fields", "About"), QT_TRANSLATE_NOOP("Fields", "topic")),
    "contact_id": Name(
        QT_TRANSLATE_NOOP("Fields", "Person asked"), QT_TRANSLATE_NOOP("Fields", "person asked")
    ),
    "stage_since": Name("", QT_TRANSLATE_NOOP("Fields", "stage")),
    "position": Name("", QT_TRANSLATE_NOOP("Fields", "place in the stage")),
    "archived_at": Name("", QT_TRANSLATE_NOOP("Fields", "archive mark")),
    "removed_at": Name("", QT_TRANSLATE_NOOP("Fields", "card")),
    "done_at": Name("", QT_TRANSLATE_NOOP("Fields", "done mark")),
    "touched_at": Name("", QT_TRANSLATE_NOOP("Fields", "last contact")),
    "name": Name("", QT_TRANSLATE_NOOP("Fields", "name")),
    "text": Name("", QT_TRANSLATE_NOOP("Fields", "text")),
}


def field_label(name: str) -> str:
    """Return what a field is called where it is shown; "" where it never is."""
    return _translated(FIELDS[name].label) if name in FIELDS else ""


def field_word(name: str) -> str:
    """Return the word for a field inside a sentence."""
    return _translated(FIELDS[name].within) if name in FIELDS else name.replace("_", " ")


def _translated(words: object) -> str:
    return QCoreApplication.translate("Fields", str(words)) if words else ""
