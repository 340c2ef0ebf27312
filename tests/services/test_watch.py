"""Reading the board and following its changes: own and foreign ones on one road."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import TouchKind
from board.domain.people import Customer
from board.services import cards, people, records, rounds, stages, touches, undo, watch
from tests.driver.builders import NOW, added, in_days, stage_called

if TYPE_CHECKING:
    from board.domain.board import Board, News
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def news(ws: Workspace, known: Board) -> News:
    found = watch.since(ws, known)
    assert found is not None
    return found


def test_nothing_happened_is_no_news(ws: Workspace) -> None:
    assert watch.since(ws, watch.load(ws)) is None


def test_own_and_foreign_changes_come_the_same_way(ws: Workspace, second_ws: Workspace) -> None:
    known = watch.load(ws)
    mine, theirs = added(ws, "mine"), added(second_ws, "theirs")

    found = news(ws, known)

    assert {card.id for card in found.cards} == {mine.id, theirs.id}
    assert known.updated(found) == watch.load(ws)


def test_what_leaves_the_board_is_news_too(ws: Workspace, second_ws: Workspace) -> None:
    gone = [added(ws, title, stage="Asked") for title in ("archived", "deleted", "undone")]
    known = watch.load(second_ws)
    undo.undo(ws)
    cards.archive(ws, [gone[0].id])
    cards.remove(ws, [gone[1].id])

    after = known.updated(news(second_ws, known))

    assert after.cards == {}
    assert after == watch.load(second_ws)


def test_every_kind_of_change_is_followed(ws: Workspace, second_ws: Workspace) -> None:
    card = added(ws, customer="Tall Pines", job="Mugs")
    known = watch.load(second_ws)
    stages.add(ws, "At the printer")
    records.edit(ws, Customer, card.customer_id or "", {"name": "Short Pines"})
    people.add_colleague(ws, "Mia Maus")
    added(ws, "another", customer="Joe", job="Caps")
    people.remove_customer(ws, people.add_customer(ws, "Mistake"))

    assert known.updated(news(second_ws, known)) == watch.load(second_ws)


def test_a_changed_card_is_named_once_however_often_it_changed(ws: Workspace) -> None:
    card = added(ws)
    known = watch.load(ws)
    for days in range(2, 6):
        cards.give_date(ws, [card.id], in_days(days))

    assert [one.due for one in news(ws, known).cards] == [in_days(5)]


def test_what_hangs_on_a_card_names_the_card(ws: Workspace) -> None:
    card = added(ws)
    known = watch.load(ws)
    touches.add_check(ws, card.id, "logo")
    touches.add_link(ws, card.id, "https://example.org")
    touches.log(ws, card.id, TouchKind.NOTE, "hi")

    found = news(ws, known)

    assert set(found.details) == {card.id}
    assert found.cards == ()


def test_unchanged_parts_of_the_board_are_shared(ws: Workspace) -> None:
    known = watch.load(ws)
    added(ws, owner="EK")

    after = known.updated(news(ws, known))

    assert after.stages is known.stages
    assert after.customers is known.customers


def test_the_board_holds_what_was_done_lately(ws: Workspace, clock: Clock) -> None:
    clock.now = NOW - timedelta(days=40)
    long_ago = added(ws, "long ago", stage="Done")
    clock.now = NOW - timedelta(days=8)
    added(ws, "last week", stage="Done")
    clock.now = NOW

    assert {card.title for card in watch.load(ws).cards.values()} == {"last week"}
    assert watch.everything(ws).cards[long_ago.id] == long_ago
    assert {card.title for card in watch.archived(ws)} == {"long ago", "last week"}


def test_everything_holds_archived_cards_and_no_deleted_ones(ws: Workspace) -> None:
    stored, deleted = added(ws, "stored"), added(ws, "deleted")
    cards.archive(ws, [stored.id])
    cards.remove(ws, [deleted.id])

    assert set(watch.everything(ws).cards) == {stored.id}
    assert [card.id for card in watch.archived(ws)] == [stored.id]


def test_a_card_nobody_knows_has_no_details(ws: Workspace) -> None:
    assert watch.details(ws, "nobody") is None


def test_a_card_that_comes_back_to_the_board_is_news(ws: Workspace, clock: Clock) -> None:
    clock.now = NOW - timedelta(days=40)
    card = added(ws, stage="Done")
    clock.now = NOW
    known = watch.load(ws)

    cards.reopen(ws, [card.id])

    assert known.updated(news(ws, known)) == watch.load(ws)
    assert watch.load(ws).cards[card.id].stage_id == stage_called(ws, "Our turn").id


def test_who_went_through_the_round_tended_the_board_though_nothing_changed(
    ws: Workspace, clock: Clock
) -> None:
    added(ws, "Call Joe")
    clock.ahead(hours=3)
    rounds.finish(ws)
    assert watch.last_tended(ws) == clock.now
    clock.ahead(hours=1)
    added(ws, "Call Ann")
    assert watch.last_tended(ws) == clock.now


def test_the_last_change_is_what_a_person_did_last(ws: Workspace, clock: Clock) -> None:
    assert watch.last_tended(ws) is None
    clock.ahead(minutes=5)
    card = added(ws, "Call Joe")
    assert watch.last_tended(ws) == clock.now
    clock.ahead(hours=1)
    assert watch.last_tended(ws) == clock.now - timedelta(hours=1)
    cards.finish(ws, [card.id])
    assert watch.last_tended(ws) == clock.now
