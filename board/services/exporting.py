"""The whole board into a file: every card, archived ones too."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from board.domain.card import CheckItem, Link, Touch
from board.domain.errors import BadFile
from board.exchange import boardfile
from board.exchange.csvout import Belongings, table_bytes
from board.exchange.jsontext import dump
from board.exchange.saving import save
from board.services import watch
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from board.domain.board import Board
    from board.domain.card import Card
    from board.services.workspace import Workspace

ENDINGS = (".csv", ".json")
Child = TypeVar("Child", CheckItem, Link, Touch)


def export(ws: Workspace, path: Path, *, also_known: Sequence[str] = ()) -> int:
    """Write all cards to a ``.csv`` or ``.json`` file, whole or not at all; return their number.

    BadFile ``ending_unknown`` for any other ending names these two and those ``also_known``.
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise BadFile("ending_unknown", ending=ending, known=[*ENDINGS, *also_known])
    board = watch.everything(ws)
    belongings = _belongings(ws)
    if ending == ".json":
        save(path, dump(boardfile.write(board, belongings)))
    else:
        save(path, table_bytes(board, _in_order(board), belongings, zone=ZoneInfo(ws.firm.zone)))
    return len(board.cards)


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


def _belongings(ws: Workspace) -> Belongings:
    with ws.store.reading() as connection:
        checks = reading.where(connection, CheckItem, {})
        links = reading.where(connection, Link, {})
        touches = reading.where(connection, Touch, {})
    return Belongings(
        _by_card(sorted(checks, key=lambda item: (item.position, item.id))),
        _by_card(sorted(links, key=lambda link: (link.position, link.id))),
        _by_card(sorted(touches, key=lambda touch: (touch.at, touch.kind, touch.text, touch.id))),
    )


def _by_card(found: Iterable[Child]) -> dict[str, list[Child]]:
    grouped: dict[str, list[Child]] = defaultdict(list)
    for each in found:
        grouped[each.card_id].append(each)
    return grouped
