"""Reading the board and what is new on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.board import Firm
from board.domain.card import Card
from board.domain.change import Author, added, edited
from board.store import fast_rows, pages, reading, writing
from tests.driver.builders import NOW, a_card, in_days
from tests.driver.builders import added as added_card

if TYPE_CHECKING:
    from board.domain.change import Change
    from board.services.workspace import Workspace

ACTION = writing.Action("test", Author(None, "Eva", "pc"), NOW)


def test_a_board_leaves_out_what_is_archived_removed_or_done_long_ago(ws: Workspace) -> None:
    here = added_card(ws, "here")
    gone = {"archived_at": NOW, "removed_at": NOW, "done_at": NOW}
    for field, instant in gone.items():
        card = added_card(ws, field)
        writing.apply(ws.store, [_change(card, field, instant)], ACTION)

    lately = pages.board(ws.store, done_since=NOW)
    open_only = pages.board(ws.store, done_since=NOW.replace(day=24))

    assert {card.title for card in lately.cards.values()} == {"here", "done_at"}
    assert open_only.cards == {here.id: here}


def test_only_what_changed_is_news(ws: Workspace) -> None:
    added_card(ws, "old")
    with ws.store.reading() as connection:
        known, epoch = reading.revision(connection)
        assert reading.since(connection, known, epoch) is None
    new = added_card(ws, "new", customer="Tall Pines")

    with ws.store.reading() as connection:
        news = reading.since(connection, known, epoch)

    assert news is not None
    assert news.cards == (new,)
    assert [customer.name for customer in news.customers] == ["Tall Pines"]
    assert (news.stages, news.colleagues, news.firm, news.reload) == ((), (), None, False)


@pytest.mark.parametrize(("known", "epoch"), [(10_000, None), (0, "another")])
def test_another_epoch_or_a_lower_number_asks_for_everything(
    ws: Workspace, known: int, epoch: str | None
) -> None:
    with ws.store.reading() as connection:
        number, here = reading.revision(connection)
        news = reading.since(connection, known, epoch or here)

    assert news is not None
    assert news.reload
    assert (news.revision, news.epoch) == (number, here)


def test_too_much_news_asks_for_everything(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_NEWS", 3)
    stage_id = added_card(ws).stage_id
    with ws.store.reading() as connection:
        known, epoch = reading.revision(connection)
    writing.apply(ws.store, [added(a_card(f"c{n}", stage_id=stage_id)) for n in range(4)], ACTION)

    with ws.store.reading() as connection:
        news = reading.since(connection, known, epoch)

    assert news is not None
    assert news.reload


def test_more_ids_than_one_query_takes_are_read(ws: Workspace) -> None:
    stage_id = added_card(ws).stage_id
    many = [a_card(f"c{n}", stage_id=stage_id) for n in range(1_100)]
    writing.apply(ws.store, [added(card) for card in many], ACTION)

    with ws.store.reading() as connection:
        found = reading.by_ids(connection, Card, [card.id for card in many])

    assert {card.id for card in found} == {card.id for card in many}


def test_the_firm_is_usual_where_nothing_is_set(ws: Workspace) -> None:
    with ws.store.reading() as connection:
        assert reading.firm(connection) == Firm()


def test_a_card_nobody_knows_has_no_details(ws: Workspace) -> None:
    with ws.store.reading() as connection:
        assert reading.details(connection, "nobody") is None
        assert reading.by_ids(connection, Card, []) == []


def test_the_gap_before_a_card_lies_between_its_neighbours(ws: Workspace) -> None:
    first, second, third = (added_card(ws, title, due=in_days(1)) for title in "abc")

    with ws.store.reading() as connection:
        gap = reading.around(connection, first.stage_id, third.id, leaving=[second.id])

    assert gap is not None
    assert gap[:2] == (first.position, third.position)
    assert [card.title for card in gap[2]] == ["a", "c"]


def _change(card: Card, field: str, value: object) -> Change:
    change = edited(card, **{field: value})
    assert change is not None
    return change


def test_choices_of_many_sizes_are_a_few_questions(file_ws: Workspace) -> None:
    made = [added_card(file_ws, f"Card {number}") for number in range(40)]
    fast_rows._worded.cache_clear()
    for count in range(len(made) + 1):
        some = made[:count]
        found = file_ws.where(Card, id=tuple(each.id for each in some))
        assert {each.id for each in found} == {each.id for each in some}
        assert len(found) == count
    assert fast_rows._worded.cache_info().currsize <= 7  # 1, 2, 4 … 64
