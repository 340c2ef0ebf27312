"""Cards and reports as JSON documents; their keys and urgencies are never translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.kinds import KINDS, kind_of
from board.domain.plain import as_plain, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.arrange import Arrangement
    from board.domain.board import CardDetails
    from board.domain.card import CheckItem, Link
    from board.domain.letter_sheet import LetterSheet
    from board.domain.people import Contact, Customer
    from board.services.importing.transfer import Incoming, Report

Document = dict[str, object]

KEYS = (
    *("id", "title", "customer", "job", "contact", "stage", "turn"),
    *("due", "due_time", "ask_on", "urgency", "owner", "stake", "note", "tags", "repeat"),
    *("snoozed_until", "done", "done_on", "archived", "removed"),
)
"""What is told of a card first, in this order; fields that may be edited besides follow."""


def card_document(arrangement: Arrangement, card_id: str) -> Document:
    """Return one card; dates are ISO, what is missing is null."""
    board = arrangement.board
    card, summary = board.cards[card_id], arrangement.summary(card_id)
    stage = board.stages[card.stage_id]
    told = {name: content or None for name, content in as_plain(card).items()} | {
        "customer": summary.customer or None,
        "job": summary.job or None,
        "stage": stage.name,
        "turn": stage.turn.value,
        "due_time": card.due_time.isoformat("minutes") if card.due_time else None,
        "urgency": summary.urgency.grade.value,
        "owner": summary.owner or None,
        "tags": list(card.tags),
        "done": card.done_at is not None,
        "done_on": plain(summary.done_on),
        "archived": card.archived_at is not None,
        "removed": card.removed_at is not None,
    }
    kind = KINDS["card"]
    also = kind.fields.keys() - kind.names.keys()
    return {name: told[name] for name in (*KEYS, *sorted(also.difference(KEYS)))}


def customer_document(customer: Customer, contacts: Sequence[Contact]) -> Document:
    """Return one customer, with where the first contact is reached, and all contacts."""
    first = next(iter(contacts), None)
    reached = {name: (getattr(first, name, "") or None) for name in ("email", "phone")}
    told = {name: None if held == "" else held for name, held in as_plain(customer).items()}
    del told["removed_at"]
    return (
        {"id": told.pop("id"), "name": told.pop("name"), **reached}
        | told
        | {
            "contacts": [
                {
                    name: None if held == "" else held
                    for name, held in as_plain(one).items()
                    if name not in {"customer_id", "position", "removed_at"}
                }
                for one in contacts
            ]
        }
    )


def details_document(arrangement: Arrangement, details: CardDetails) -> Document:
    """Return one card with its checklist, links, touches and history."""
    colleagues = arrangement.board.colleagues
    names = {key: one.name for key, one in colleagues.items()}
    return card_document(arrangement, details.card.id) | {
        "checklist": [_edited(item) for item in details.checklist],
        "links": [_edited(link) for link in details.links],
        "touches": [
            {
                "at": plain(touch.at),
                "kind": touch.kind.value,
                "inbound": touch.inbound,
                "by": names.get(touch.colleague_id or "", touch.author) or None,
                "text": touch.text,
            }
            for touch in details.touches
        ],
        "history": [
            {
                "at": plain(entry.at),
                "by": entry.person,
                "verb": entry.verb,
                "fields": [name for name, _, _ in entry.fields],
            }
            for entry in details.history
        ],
    }


def report_document(report: Report, incoming: Incoming) -> Document:
    """Return what became of each line of an imported file, and what of its columns."""
    return {
        "added": report.added,
        "merged": report.merged,
        "skipped": report.skipped,
        "left_out": list(incoming.left_out),
        "unproven_dates": [
            {"text": text, "read_as": day.isoformat()} for text, day in incoming.unproven
        ],
        "lines": [
            {
                "line": line.line,
                "title": line.title,
                "outcome": line.outcome,
                "reason": line.reason_kind or None,
                **_plain(line.values),
            }
            for line in report.lines
        ],
    }


def letter_document(sheet: LetterSheet, *, told: bool) -> Document:
    """Return a letter as it leaves; ``told`` says that it was noted as out just now."""
    letter = sheet.letter
    return {
        "job": sheet.job_id,
        "language": letter.language,
        "to": {"name": sheet.case.contact or None, "email": sheet.address or None},
        "subject": letter.subject,
        "body": letter.body,
        "dates": [as_plain(each) for each in letter.dates],
        "checks": [
            {"check": each.kind.value, "found": each.found, "kinder": each.kinder or None}
            for each in sheet.checks
            if not each.holds
        ],
        "told": told,
        "told_before": plain(sheet.told_on),
    }


def _plain(values: Mapping[str, object]) -> Document:
    simple = (str, int, float, bool, type(None))
    return {name: v if isinstance(v, simple) else str(v) for name, v in values.items()}


def _edited(value: CheckItem | Link) -> Document:
    """Return the fields of a row that a person may edit."""
    told = as_plain(value)
    return {name: told[name] for name in kind_of(type(value)).fields}
