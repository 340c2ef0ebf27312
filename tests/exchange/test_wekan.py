"""WeKan's board export: everything on its cards, and what is damaged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from board.domain.card import StageKind
from board.domain.errors import BadFile
from board.exchange import reading
from board.exchange.incoming import IncomingCheck, IncomingTouch
from board.exchange.reading import BoardLook, Options
from board.exchange.trello import read
from board.exchange.wekan import as_trello

CASE = Path(__file__).parent / "cases/05-wekan-board.json"
USERS = [
    {"_id": "u1", "username": "bo", "profile": {"fullname": "Bo Lind"}},
    {"_id": "u2", "username": "ada"},
]


def board(*cards: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    """Return a board with one list and some cards."""
    lists = [{"_id": "l", "title": "Waiting", "sort": 0}]
    usual = {"_id": "c", "title": "Quote", "listId": "l"}
    return {"lists": lists, "cards": [usual | card for card in cards], "users": USERS} | more


def test_its_lists_are_stages_and_its_cards_stand_in_them() -> None:
    look = reading.look(CASE, Options(date(2026, 11, 27)))
    assert isinstance(look, BoardLook)
    assert [(one.name, one.kind) for one in look.lists] == [
        ("Waiting", StageKind.WAITING),
        ("Done", StageKind.DONE),
    ]
    assert (look.cards, look.total) == ({"l1": 1}, 1)
    (card,) = reading.read(CASE, Options(date(2026, 11, 27))).cards
    assert (card.title, card.stage) == ("Quote for mugs", "Waiting")


def test_a_card_comes_with_all_that_hangs_on_it() -> None:
    document = board(
        {
            "description": "text",
            "labelIds": ["x"],
            "members": ["u1", "u2"],
            "assignees": ["u2"],
            "dueAt": "2026-12-01T12:00:00.000Z",
            "endAt": "2026-11-20T12:00:00.000Z",
            "dateLastActivity": "2026-11-21T12:00:00.000Z",
            "archived": True,
            "createdAt": "2026-11-02T08:00:00.000Z",
        },
        labels=[{"_id": "x", "name": "Rush", "color": "red"}],
        checklists=[{"_id": "k", "cardId": "c", "title": "Steps", "sort": 0}],
        checklistItems=[
            {"_id": "2", "checklistId": "k", "title": "send", "sort": 2, "isFinished": False},
            {"_id": "1", "checklistId": "k", "title": "ask", "sort": 1, "isFinished": True},
        ],
        comments=[
            {
                "_id": "r",
                "cardId": "c",
                "text": "spoke",
                "userId": "u1",
                "createdAt": "2026-11-03T08:00:00.000Z",
            }
        ],
    )
    (card,) = read(as_trello(document), UTC).cards
    assert (card.note, card.tags, card.due) == ("text", ("Rush",), date(2026, 12, 1))
    assert (card.owner, card.others) == ("ada", ("Bo Lind",))
    assert (card.done, card.archived) == (True, True)
    assert card.created_at == datetime(2026, 11, 2, 8, tzinfo=UTC)
    assert card.checklist == (IncomingCheck("ask", done=True), IncomingCheck("send"))
    assert card.touches == (
        IncomingTouch(datetime(2026, 11, 3, 8, tzinfo=UTC), "spoke", author="Bo Lind"),
    )


def test_an_end_that_is_planned_is_not_done() -> None:
    end, last = "2026-12-24T12:00:00.000Z", "2026-11-21T12:00:00.000Z"
    (card,) = read(as_trello(board({"endAt": end, "dateLastActivity": last})), UTC).cards
    assert not card.done


def test_a_damaged_board_is_refused_naming_the_place() -> None:
    with pytest.raises(BadFile) as caught:
        as_trello(board({"assignees": "u1"}))
    assert (caught.value.kind, caught.value.values) == ("json_shape", {"field": "assignees"})
