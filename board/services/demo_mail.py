"""The mail of the example board: of one message nobody knows whether it left."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.message import MessageState
from board.services import outbox, processes, rounds

if TYPE_CHECKING:
    from board.services.workspace import Workspace

LEAVING = time(16, 2)


def put_on_board(ws: Workspace) -> None:
    """Let the program have ended while a message was leaving, on the working day before."""
    if not processes.listed(ws):
        return  # what comes with the program was not found, nor are its texts
    item = rounds.listed(ws).messages[-1]
    day = ws.workdays.sub(ws.today(), 1)
    at = datetime.combine(day, LEAVING, ZoneInfo(ws.firm.zone)).astimezone(UTC)
    with ws.setting_up() as act:
        message = replace(
            outbox.message_of(act, item),
            made_at=at,
            planned_for=at,
            told_at=at,
            state=MessageState.UNCERTAIN,
            said="cut",
        )
        act.add(message)
        outbox.add_items(act, message, item)
