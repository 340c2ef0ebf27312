"""The desk: takes the board and its news, keeps model, filter and day in step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.board import Board, Firm
from board.domain.card import StageKind
from board.domain.urgency import Grade
from board.ui.desk import BATCH, Desk
from tests.driver.builders import (
    TODAY,
    a_board,
    a_card,
    a_colleague,
    a_customer,
    a_stage,
    in_days,
    some_news,
)

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot


class Days:
    """A day that a test can change."""

    def __init__(self) -> None:
        self.day: date = TODAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def desk(days: Days, qtbot: QtBot) -> Desk:
    made = Desk(days)
    made.take(
        a_board(
            [
                a_card("Late", due=in_days(-1), customer_id="Tall Pines"),
                a_card("Tomorrow", due=in_days(1), owner_id="Eva Klein"),
            ],
            customers={"Tall Pines": a_customer()},
            colleagues={"Eva Klein": a_colleague()},
        )
    )
    return made


def shown(desk: Desk, stage: str = "Our turn") -> list[str]:
    return list(desk.model.card_ids(stage))


def test_the_whole_board_is_taken_and_shown(desk: Desk) -> None:
    assert shown(desk) == ["Late", "Tomorrow"]


def test_an_unopened_desk_is_an_empty_board(days: Days, qtbot: QtBot) -> None:
    desk = Desk(days)
    assert desk.model.stage_ids() == []
    assert desk.arrangement.totals().open == 0


def test_news_change_the_model_card_by_card(desk: Desk, qtbot: QtBot) -> None:
    resets: list[int] = []
    desk.model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(desk.cards_changed) as told:
        desk.take(some_news(a_card("New", due=in_days(0))))
    assert told.args == [["New"]]
    assert shown(desk) == ["Late", "New", "Tomorrow"]
    assert resets == []


def test_a_card_whose_details_changed_is_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.cards_changed) as told:
        desk.take(some_news(details=("Late",)))
    assert told.args == [["Late"]]


def test_a_renamed_customer_changes_the_cards_that_name_him(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.cards_changed) as told:
        desk.take(some_news(replace(a_customer(), name="Tall Pines Lodge")))
    assert told.args == [["Late"]]
    assert desk.arrangement.summary("Late").customer == "Tall Pines Lodge"


def test_a_removed_card_goes(desk: Desk) -> None:
    gone = replace(desk.board.cards["Late"], removed_at=desk.board.cards["Late"].created_at)
    desk.take(some_news(gone))
    assert shown(desk) == ["Tomorrow"]


def test_a_new_stage_stands_in_its_place(desk: Desk) -> None:
    desk.take(some_news(a_stage("Between", StageKind.WAITING, position=1500.0)))
    assert desk.model.stage_ids() == ["Our turn", "Between", "Done"]


def test_a_filter_holds_for_news_too(desk: Desk) -> None:
    desk.set_query("late")
    assert shown(desk) == ["Late"]
    desk.take(some_news(a_card("Calm", due=in_days(9)), a_card("Later", due=in_days(-2))))
    assert shown(desk) == ["Later", "Late"]
    desk.set_query("")
    assert len(shown(desk)) == 4


def test_mine_are_the_cards_of_who_is_here(desk: Desk) -> None:
    desk.me = "Eva Klein"
    desk.set_query("mine")
    assert shown(desk) == ["Tomorrow"]


@pytest.mark.parametrize(
    ("text", "only_filters"),
    [("late", True), ("stage:asked mine", True), ("late joe", False), ("joe", False), ("", False)],
)
def test_a_text_is_known_to_be_made_of_filter_words_only(
    desk: Desk, text: str, only_filters: bool
) -> None:
    assert desk.is_filter(text) is only_filters


def test_another_day_arranges_anew_and_the_same_day_does_nothing(
    desk: Desk, days: Days, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(desk.changed):
        desk.look_at_clock()
    days.day = in_days(2)
    with qtbot.waitSignal(desk.changed):
        desk.look_at_clock()
    assert desk.today == in_days(2)
    assert desk.arrangement.summary("Tomorrow").urgency.grade is Grade.LATE


def test_a_clock_set_back_arranges_anew_too(desk: Desk, days: Days) -> None:
    days.day = in_days(-5)
    desk.look_at_clock()
    assert desk.arrangement.summary("Late").urgency.grade is not Grade.LATE


def test_a_filter_that_speaks_of_days_follows_the_day(desk: Desk, days: Days) -> None:
    desk.set_query("today")
    assert shown(desk) == []
    days.day = in_days(1)
    desk.look_at_clock()
    assert shown(desk) == ["Tomorrow"]


def test_the_firms_days_count_at_once(desk: Desk) -> None:
    desk.take(some_news(a_card("Friday", due=in_days(-3))))
    assert desk.arrangement.summary("Friday").urgency.days == 1
    desk.take(some_news(firm=Firm(workdays=frozenset(range(7)))))
    assert desk.arrangement.summary("Friday").urgency.days == 3


def test_a_restored_board_replaces_everything(desk: Desk) -> None:
    desk.take(Board(revision=9, epoch="new", stages=desk.board.stages))
    assert shown(desk) == []
    assert desk.board.customers == {}


def test_a_filter_is_prepared_in_batches(desk: Desk, qtbot: QtBot) -> None:
    desk.take(a_board([a_card(f"card {number}") for number in range(2 * BATCH + 1)]))
    desk.prepare_filter()
    assert not desk._search_index.prepare(0)
    qtbot.waitUntil(lambda: desk._search_index.prepare(0))
