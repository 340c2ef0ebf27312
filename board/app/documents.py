"""Cards and reports as JSON documents; their keys and urgencies are never translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from board.domain.arrange import Arrangement
    from board.domain.board import CardDetails
    from board.services.importing.transfer import Incoming, Report

Document = dict[str, object]


def card_document(arrangement: Arrangement, card_id: str) -> Document:
    """Return one card; dates are ISO, what is missing is null."""
    board = arrangement.board
    card, summary = board.cards[card_id], arrangement.summary(card_id)
    stage = board.stages[card.stage_id]
    return {
        "id": card.id,
        "title": card.title,
        "customer": summary.customer or None,
        "job": summary.job or None,
        "contact": card.contact or None,
        "stage": stage.name,
        "turn": stage.turn.value,
        "due": _iso(card.due),
        "due_time": card.due_time.isoformat("minutes") if card.due_time else None,
        "ask_on": _iso(card.ask_on),
        "urgency": summary.urgency.grade.value,
        "owner": summary.owner or None,
        "stake": card.stake or None,
        "note": card.note or None,
        "tags": list(card.tags),
        "repeat": card.repeat or None,
        "snoozed_until": _iso(card.snoozed_until),
        "done": card.done_at is not None,
        "done_on": _iso(summary.done_on),
        "archived": card.archived_at is not None,
        "removed": card.removed_at is not None,
    }


def details_document(arrangement: Arrangement, details: CardDetails) -> Document:
    """Return one card with its checklist, links, touches and history."""
    colleagues = arrangement.board.colleagues
    names = {key: one.name for key, one in colleagues.items()}
    return card_document(arrangement, details.card.id) | {
        "checklist": [{"text": item.text, "done": item.done} for item in details.checklist],
        "links": [{"target": link.target, "label": link.label} for link in details.links],
        "touches": [
            {
                "at": _iso(touch.at),
                "kind": touch.kind.value,
                "inbound": touch.inbound,
                "by": names.get(touch.colleague_id or "", touch.author) or None,
                "text": touch.text,
            }
            for touch in details.touches
        ],
        "history": [
            {
                "at": _iso(entry.at),
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


def _plain(values: Mapping[str, object]) -> Document:
    simple = (str, int, float, bool, type(None))
    return {name: v if isinstance(v, simple) else str(v) for name, v in values.items()}


def _iso(value: date | datetime | time | None) -> str | None:
    return value.isoformat() if value is not None else None
