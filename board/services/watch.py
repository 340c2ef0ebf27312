"""Reading the board, whole or what is new: the one road by which changes reach a view."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Card
from board.services import settings
from board.store import pages, reading

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from board.domain.board import Board, CardDetails, News
    from board.services.workspace import Workspace

DONE_DAYS = 14  # cards done this week may show; a week more, so that Monday needs no reload


def load(ws: Workspace) -> Board:
    """Return the board: open cards and those done lately."""
    start = datetime.combine(ws.today() - timedelta(days=DONE_DAYS), time(), ZoneInfo(ws.firm.zone))
    board = pages.board(ws.store, done_since=start)
    with ws.store.reading() as connection:
        ws.store.let_go(connection)
    return board


def since(ws: Workspace, seen: Board | News) -> News | None:
    """Return what changed since ``seen`` was read; None when nothing did."""
    with ws.store.reading() as connection:
        news = reading.since(connection, seen.revision, seen.epoch)
    if news is not None and (news.firm is not None or news.reload):
        ws.reread_firm()
    if news is not None and (news.colleagues or news.reload):
        settings.refresh_me(ws)
    return news


def up_to_date(ws: Workspace, seen: Board | None) -> Board:
    """Return the board as it is now: what changed since ``seen`` is added, else it is read whole.

    A board that was seen lacks what was done long ago, as ``load`` does.
    """
    if seen is None:
        return pages.board(ws.store)
    with ws.store.reading() as connection:
        news = reading.since(connection, seen.revision, seen.epoch)
    if news is None:
        return seen
    return pages.board(ws.store) if news.reload else seen.updated(news)


def with_cards(ws: Workspace, board: Board, wanted: AbstractSet[str]) -> Board:
    """Return a board with those ``wanted`` cards too that were done long ago."""
    if not (missing := wanted - board.cards.keys()):
        return board
    with ws.store.reading() as connection:
        found = reading.by_ids(connection, Card, missing)
    there = {each.id: each for each in found if not (each.removed_at or each.archived_at)}
    return replace(board, cards={**board.cards, **there})


def last_tended(ws: Workspace) -> datetime | None:
    """Return when somebody last changed anything, or went through the whole round; else None."""
    with ws.store.reading() as connection:
        changed = reading.last_change(connection)
    finished = settings.get(ws, settings.ROUND_FINISHED)
    rounds = [datetime.fromisoformat(str(finished))] if finished else []
    return max([*rounds, *([changed] if changed else [])], default=None)


def details(ws: Workspace, card_id: str) -> CardDetails | None:
    """Return a card with everything the panel shows; None when it is gone."""
    with ws.store.reading() as connection:
        found = reading.details(connection, card_id)
    if found is None or not found.card.step_key or found.card.done_at is not None:
        return found
    from board.services import job_page  # the arithmetic of dates is no part of a start

    return replace(found, money=job_page.money(ws, found.card.job_id or "").get(card_id))


def everything(ws: Workspace) -> Board:
    """Return the board with all its cards, long done and archived ones too."""
    return pages.steadily(ws.store, lambda reads: reads.board())


def archived(ws: Workspace) -> list[Card]:
    """Return the cards only the archive shows: archived ones, and those done before this week."""
    monday = ws.today() - timedelta(days=ws.today().weekday())
    start = datetime.combine(monday, time(), ZoneInfo(ws.firm.zone))
    with ws.store.reading() as connection:
        return reading.cards_put_away(connection, done_before=start)
