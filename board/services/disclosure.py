"""The one door to what a customer was told: only touches that mean *told* disclose anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Meaning
from board.domain.disclosure import Disclosure

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from board.domain.card import Touch
    from board.domain.fees import Terms
    from board.services.workspace import Workspace


def told_terms(ws: Workspace, touches: Iterable[Touch]) -> tuple[Terms, ...]:
    """Return the terms a customer was told, the oldest first: no others may ever count.

    The day is that on which the touch was made, whatever its document says.
    """
    return tuple(
        term for day, document in _told(ws, touches) for term in document.terms(told_on=day)
    )


def told_days(ws: Workspace, touches: Iterable[Touch]) -> list[date]:
    """Return the days on which a customer was told."""
    return [day for day, _document in _told(ws, touches)]


def last_told(ws: Workspace, touches: Iterable[Touch]) -> Disclosure | None:
    """Return what a customer was told last; None before the first letter."""
    documents = [document for _day, document in _told(ws, touches)]
    return documents[-1] if documents else None


def _told(ws: Workspace, touches: Iterable[Touch]) -> list[tuple[date, Disclosure]]:
    return [
        (ws.local_day(touch.at), Disclosure.of_text(touch.terms))
        for touch in sorted(touches, key=lambda touch: touch.at)
        if touch.meaning is Meaning.TOLD and touch.terms
    ]
