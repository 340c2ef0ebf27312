"""The whole board into a file: every card, archived ones too."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import CheckItem, Link
from board.domain.errors import BadFile
from board.domain.kinds import KINDS
from board.exchange import boardfile
from board.exchange.csvout import Belongings, table_bytes
from board.exchange.jsontext import dump
from board.exchange.saving import save
from board.services import records, watch
from board.store import pages, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from board.domain.board import Board, Firm
    from board.domain.card import Card
    from board.domain.change import Value
    from board.services.workspace import Workspace
    from board.store.pages import Pages

ENDINGS = (".csv", ".json")


def export(ws: Workspace, path: Path, *, also_known: Sequence[str] = ()) -> int:
    """Write all cards to a ``.csv`` or ``.json`` file, whole or not at all; return their number.

    BadFile ``ending_unknown`` for any other ending names these two and those ``also_known``.
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise BadFile("ending_unknown", ending=ending, known=[*ENDINGS, *also_known])
    if ending == ".json":
        firm, rows = _all_rows(ws)
        save(path, dump(boardfile.write(firm, rows)))
        return len(rows["card"])
    board = watch.everything(ws)
    belongings = Belongings(records.by_parent(ws, CheckItem), records.by_parent(ws, Link))
    save(path, table_bytes(board, _in_order(board), belongings, zone=ZoneInfo(ws.firm.zone)))
    return len(board.cards)


def _all_rows(ws: Workspace) -> tuple[Firm, dict[str, list[Value]]]:
    """Return the firm, and the rows of every kind that is part of a board file."""
    in_file = [kind for kind in KINDS.values() if kind.in_file]

    def read(reads: Pages) -> tuple[Firm, dict[str, list[Value]]]:
        rows: dict[str, list[Value]] = {
            kind.name: list(reads.there(kind.value).values()) for kind in in_file
        }
        return reading.firm(reads.connection), rows

    return pages.steadily(ws.store, read)


def _in_order(board: Board) -> list[Card]:
    """Return the cards stage by stage from left to right, the first made first."""
    row = {stage.id: number for number, stage in enumerate(board.all_stages())}
    return sorted(
        board.cards.values(),
        key=lambda card: (
            row.get(card.stage_id, len(row)),
            card.position,
            card.created_at,
            card.id,
        ),
    )
