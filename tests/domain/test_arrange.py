"""What stands where: the order of cards, what is hidden, the numbers, and how changes come in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.arrange import Arrangement, Counts, Hidden, Scope, Totals
from board.domain.board import Firm
from board.domain.card import Order, StageKind
from board.domain.delta import CardChanged, CardMoved, CardsGone, StageChanged
from board.domain.filtering import CardFilter
from board.domain.urgency import Grade
from tests.driver.builders import (
    NOW,
    TODAY,
    a_board,
    a_card,
    a_colleague,
    a_customer,
    a_stage,
    in_days,
)
from tests.driver.doubles import Columns, shown

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.domain.card import Card, Stage

MONDAY = datetime.combine(TODAY, time(), NOW.tzinfo)
STAGES = (
    a_stage("Coming up", StageKind.PLANNED, position=1.0),
    a_stage("Asked", StageKind.WAITING, position=2.0, card_limit=2),
    a_stage("Our turn", StageKind.OURS, position=3.0, order=Order.HAND),
    a_stage("Done", StageKind.DONE, position=4.0),
)
DAYS = st.none() | st.integers(-9, 9).map(in_days)
INSTANTS = st.integers(-200, 0).map(lambda hours: NOW + timedelta(hours=hours))


@st.composite
def cards(draw: st.DrawFn, title: str = "") -> Card:
    stage = draw(st.sampled_from(STAGES))
    return a_card(
        title or draw(st.sampled_from([f"c{n}" for n in range(12)])),
        stage_id=stage.id,
        due=draw(DAYS),
        ask_on=draw(DAYS),
        due_time=draw(st.none() | st.sampled_from([time(9), time(15)])),
        snoozed_until=draw(st.none() | st.integers(-2, 2).map(in_days)),
        created_at=draw(INSTANTS),
        done_at=draw(INSTANTS) if stage.kind is StageKind.DONE else None,
        position=draw(st.integers(1, 5).map(float)),
    )


def boards() -> st.SearchStrategy[Board]:
    return st.lists(cards(), max_size=12).map(lambda some: a_board(some, STAGES))


def arranged(board: Board, today: date = TODAY, accept: CardFilter | None = None) -> Arrangement:
    arrangement = Arrangement()
    arrangement.show(board, today, accept)
    return arrangement


def order(*some: Card, stage: str = "Our turn") -> list[str]:
    return arranged(a_board(some)).ids(stage)


not_odd = CardFilter.by(lambda card, _grade: card.title[-1] not in "13579")


def test_the_most_urgent_cards_come_first() -> None:
    assert order(
        a_card("later", due=in_days(9)),
        a_card("soon", due=in_days(1)),
        a_card("no next step"),
        a_card("today", due=TODAY),
        a_card("late", due=in_days(-1)),
        a_card("very late", due=in_days(-20)),
    ) == ["very late", "late", "today", "no next step", "soon", "later"]


def test_of_one_day_the_card_made_first_comes_first() -> None:
    assert order(
        a_card("second", due=in_days(2), created_at=NOW),
        a_card("first", due=in_days(2), created_at=NOW - timedelta(hours=1)),
    ) == ["first", "second"]


def test_a_time_of_day_orders_the_cards_of_today() -> None:
    assert order(
        a_card("any time", due=TODAY, created_at=NOW - timedelta(days=3)),
        a_card("at three", due=TODAY, due_time=time(15)),
        a_card("at nine", due=TODAY, due_time=time(9)),
    ) == ["at nine", "at three", "any time"]


def test_in_a_planned_stage_the_day_to_ask_decides() -> None:
    board = a_board(
        [
            a_card("due first", stage_id="Coming up", due=in_days(3)),
            a_card("ask first", stage_id="Coming up", due=in_days(9), ask_on=in_days(-1)),
        ],
        STAGES,
    )

    assert arranged(board).ids("Coming up") == ["ask first", "due first"]


def test_by_hand_the_position_decides() -> None:
    board = a_board(
        [a_card("second", position=2.0, due=in_days(-9)), a_card("first", position=1.0)], STAGES
    )

    assert arranged(board).ids("Our turn") == ["first", "second"]


def test_what_was_done_last_stands_first() -> None:
    assert order(
        a_card("this morning", stage_id="Done", done_at=MONDAY + timedelta(hours=8)),
        a_card("just now", stage_id="Done", done_at=NOW),
        stage="Done",
    ) == ["just now", "this morning"]


def test_cards_done_at_once_keep_their_order() -> None:
    done = [
        a_card(title, stage_id="Done", done_at=NOW, position=position)
        for position, title in enumerate(("z", "m", "a"))
    ]

    assert order(*done, stage="Done") == ["z", "m", "a"]


def test_cards_done_before_this_weeks_monday_are_hidden() -> None:
    done = [
        a_card("on Sunday", stage_id="Done", done_at=MONDAY - timedelta(seconds=1)),
        a_card("on Monday", stage_id="Done", done_at=MONDAY),
    ]

    assert order(*done, stage="Done") == ["on Monday"]
    assert arranged(a_board(done), in_days(6)).ids("Done") == ["on Monday"]
    assert arranged(a_board(done), in_days(7)).ids("Done") == []


def test_the_week_begins_on_monday_in_the_zone_of_the_firm() -> None:
    sunday_in_new_york = a_card("late", stage_id="Done", done_at=MONDAY + timedelta(hours=4))
    board = a_board([sunday_in_new_york], firm=Firm(zone="America/New_York"))

    assert arranged(board).ids("Done") == []


def test_a_snoozed_card_is_hidden_until_its_day() -> None:
    board = a_board([a_card(snoozed_until=in_days(2))])

    assert arranged(board, in_days(1)).ids("Our turn") == []
    assert arranged(board, in_days(2)).ids("Our turn") == ["Call Joe"]


def test_snoozed_cards_can_be_looked_at() -> None:
    asleep = a_card("asleep", snoozed_until=in_days(2))
    arrangement = Arrangement()

    arrangement.show(a_board([asleep, a_card("awake")]), TODAY, scope=Scope.SNOOZED)

    assert "asleep" in arrangement.ids("Our turn")


def test_a_hidden_stage_and_its_cards_are_not_shown_but_counted() -> None:
    hidden = a_stage(hidden=True)
    some = [a_card("late 1", due=in_days(-1)), a_card("late 2", due=in_days(-1)), a_card(due=TODAY)]
    board = a_board(some, [hidden, a_stage("Done", StageKind.DONE)])
    arrangement = arranged(board, accept=not_odd)

    assert [stage.name for stage in arrangement.stages] == ["Done"]
    assert arrangement.where("late 2") is None
    assert arrangement.totals() == Totals(late=2, today=1, open=3)
    assert arrangement.hidden() == Hidden((hidden,), Totals(late=2, today=1, open=3), met=2)


def test_a_hidden_stage_is_told_of_no_step_and_its_numbers_follow() -> None:
    stages = [a_stage(hidden=True), a_stage("Asked", StageKind.WAITING)]
    card = a_card(stage_id="Asked", due=in_days(-1))
    arrangement = arranged(a_board([card], stages))
    away = replace(card, stage_id="Our turn", due=TODAY)

    steps = arrangement.take(a_board([away], stages), [card.id])

    assert steps == [CardsGone("Asked", 0, 1), StageChanged(0)]
    assert arrangement.totals() == Totals(today=1, open=1)
    assert arrangement.take(a_board([], stages), [card.id]) == []
    assert arrangement.totals() == Totals()


def test_stages_stand_in_the_order_of_their_positions() -> None:
    board = a_board(stages=STAGES[::-1])

    assert [stage.name for stage in arranged(board).stages] == [stage.name for stage in STAGES]


def test_counts_tell_what_is_there_with_and_without_the_filter() -> None:
    board = a_board(
        [
            a_card("late 1", stage_id="Asked", due=in_days(-1)),
            a_card("late 2", stage_id="Asked", due=in_days(-2)),
            a_card("soon 2", stage_id="Asked", due=in_days(1)),
        ],
        STAGES,
    )

    counts = arranged(board, accept=not_odd).counts("Asked")

    assert counts == Counts(shown=2, total=3, late=2, over_limit=True)
    assert not arranged(board).counts("Our turn").over_limit


def test_a_stage_at_its_limit_is_not_over_it() -> None:
    at_limit = [a_card(title, stage_id="Asked") for title in ("one", "two")]

    assert not arranged(a_board(at_limit, STAGES)).counts("Asked").over_limit


def test_totals_tell_of_the_whole_board() -> None:
    board = a_board(
        [
            a_card("late", due=in_days(-1)),
            a_card("today", due=TODAY, stage_id="Asked"),
            a_card("undated", stage_id="Asked"),
            a_card("asleep", snoozed_until=in_days(1), due=in_days(1)),
            a_card("done", stage_id="Done", done_at=NOW),
        ],
        STAGES,
    )

    assert arranged(board).totals() == Totals(late=1, today=1, open=3, undated=1)


def test_a_filter_is_asked_with_the_urgency() -> None:
    board = a_board([a_card("late", due=in_days(-1)), a_card("soon", due=in_days(1))])

    arrangement = arranged(board, accept=CardFilter.by(lambda _card, grade: grade is Grade.LATE))

    assert arrangement.ids("Our turn") == ["late"]


@given(boards(), st.data())
def test_cards_land_where_the_gap_opened(board: Board, data: st.DataObject) -> None:
    arrangement = arranged(board)
    movable = [card_id for stage in arrangement.stages for card_id in arrangement.ids(stage.id)]
    if not movable:
        return
    card = board.cards[data.draw(st.sampled_from(movable))]
    target = data.draw(st.sampled_from([s for s in STAGES if s.order is Order.URGENCY]))
    row = arrangement.landing([card.id], target.id)

    done_at = card.done_at if card.stage_id == "Done" else NOW
    moved = replace(
        card, stage_id=target.id, done_at=done_at if target.kind is StageKind.DONE else None
    )
    arrangement.take(replace(board, cards={**board.cards, card.id: moved}), [card.id])

    if target.kind is StageKind.DONE:
        assert row == 0
    else:
        assert arrangement.where(card.id) == (target.id, row)


def test_the_landing_is_counted_without_the_cards_being_dragged() -> None:
    arrangement = arranged(
        a_board(
            [a_card("a", due=in_days(1)), a_card("b", due=in_days(2)), a_card("c", due=in_days(3))]
        )
    )

    assert arrangement.landing(["c", "a"], "Our turn") == 1
    assert arrangement.landing(["b"], "Our turn") == 1


@given(boards(), st.lists(cards(), max_size=6), st.sets(st.sampled_from(STAGES)), st.data())
def test_news_lead_to_the_same_board_as_looking_anew(
    board: Board, news: list[Card], hidden: set[Stage], data: st.DataObject
) -> None:
    stages = {stage.id: replace(stage, hidden=stage in hidden) for stage in STAGES}
    board = replace(board, stages=stages)
    arrangement = arranged(board, accept=not_odd)
    columns = Columns(shown(arrangement))
    gone = data.draw(st.sets(st.sampled_from(sorted(board.cards)))) if board.cards else set()
    kept = {card_id: card for card_id, card in board.cards.items() if card_id not in gone}
    after = replace(board, cards={**kept, **{card.id: card for card in news}})
    fresh = arranged(after, accept=not_odd)

    columns.apply(arrangement.take(after, dict.fromkeys([*gone, *(card.id for card in news)])))

    assert columns.ids == shown(arrangement) == shown(fresh)
    for stage in STAGES:
        assert arrangement.counts(stage.id) == fresh.counts(stage.id)
    assert arrangement.totals() == fresh.totals()
    assert arrangement.hidden() == fresh.hidden()


@given(boards(), boards(), st.lists(st.sampled_from(STAGES), unique=True), st.integers(0, 9))
def test_the_steps_of_looking_anew_lead_a_view_there(
    old: Board, new: Board, stages: list[object], days: int
) -> None:
    arrangement = arranged(old)
    columns = Columns(shown(arrangement))
    fewer = replace(new, stages={s.id: s for s in STAGES if s in stages})

    columns.apply(arrangement.show(fewer, in_days(days), not_odd), arrangement)

    assert columns.ids == shown(arrangement)


def test_a_card_that_only_looks_otherwise_is_told_once() -> None:
    board = a_board([a_card(due=in_days(2))])
    arrangement = arranged(board)
    renamed = replace(
        board, cards={"Call Joe": a_card(id="Call Joe", title="Call Jo", due=in_days(2))}
    )

    steps = arrangement.take(renamed, ["Call Joe"])

    assert steps == [CardChanged("Our turn", 0), StageChanged(0)]
    assert arrangement.summary("Call Joe").title == "Call Jo"


def test_a_card_that_moves_is_one_move() -> None:
    board = a_board([a_card()])
    arrangement = arranged(board)
    moved = replace(board, cards={"Call Joe": a_card(stage_id="Done", done_at=NOW)})

    steps = arrangement.take(moved, ["Call Joe"])

    assert CardMoved("Our turn", 0, "Done", 0) in steps


def test_at_midnight_the_cards_in_sight_change_what_they_show() -> None:
    board = a_board([a_card("a", due=TODAY), a_card("b", due=in_days(30))])
    arrangement = arranged(board)
    assert arrangement.summary("a").urgency.grade is Grade.TODAY

    steps = arrangement.show(board, in_days(1))

    assert CardChanged("Our turn", 0) in steps
    assert arrangement.summary("a").urgency.grade is Grade.LATE


def test_a_renamed_customer_changes_the_cards_in_sight() -> None:
    board = a_board([a_card(customer_id="t")], customers={"t": a_customer(id="t")})
    arrangement = arranged(board)
    assert arrangement.summary("Call Joe").customer == "Tall Pines"

    renamed = replace(board, customers={"t": a_customer("Short Pines", id="t")})

    assert CardChanged("Our turn", 0) in arrangement.show(renamed, TODAY)
    assert arrangement.summary("Call Joe").customer == "Short Pines"


def test_it_names_the_cards_that_show_a_person() -> None:
    board = a_board(
        [a_card("hers", owner_id="Eva Klein"), a_card("nobody's")],
        colleagues={"Eva Klein": a_colleague()},
    )

    assert arranged(board).naming({"Eva Klein"}) == ["hers"]


def test_it_says_who_is_idle() -> None:
    board = a_board(
        [a_card("quiet", stage_since=NOW - timedelta(days=7)), a_card("fresh")],
        [a_stage(max_silence=3)],
    )
    arrangement = arranged(board)

    assert [arrangement.is_idle(card) for card in board.cards.values()] == [True, False]


def test_a_card_it_does_not_hold_is_a_key_error() -> None:
    arrangement = arranged(a_board())

    with pytest.raises(KeyError):
        arrangement.summary("nobody")
    assert arrangement.where("nobody") is None
