"""The day sheet takes what presses, colleague by colleague; the board takes what is shown."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from board.domain.arrange import Arrangement
from board.domain.card import Card, StageKind
from board.domain.filtering import CardFilter
from board.domain.sheets import When, by_owner, by_stage, shown_by
from tests.driver.builders import NOW, TODAY, a_board, a_card, a_colleague, a_stage, in_days

if TYPE_CHECKING:
    from board.domain.board import Board


def day_sheet(board: Board) -> list[tuple[str, dict[str, list[str]]]]:
    """Return owner by owner the titles of each group."""
    arrangement = Arrangement()
    arrangement.show(board, TODAY)
    return [
        (
            part.owner,
            {
                when.value: [summary.title for summary in summaries]
                for when, summaries in part.groups
            },
        )
        for part in by_owner(shown_by(arrangement))
    ]


def of_one(*cards: Card) -> dict[str, list[str]]:
    """Return the groups of a sheet of cards that nobody looks after."""
    [(_, groups)] = day_sheet(a_board(cards))
    return groups


def test_late_today_and_the_rest_of_the_week_are_groups_in_this_order() -> None:
    groups = of_one(
        a_card("sunday", due=in_days(6)),
        a_card("tomorrow", due=in_days(1)),
        a_card("today", due=TODAY),
        a_card("late", due=in_days(-1)),
    )

    assert list(groups) == [When.LATE, When.TODAY, When.WEEK]
    assert groups == {"late": ["late"], "today": ["today"], "week": ["tomorrow", "sunday"]}


def test_next_monday_undated_and_done_cards_are_on_no_sheet() -> None:
    cards = [
        a_card("monday", due=in_days(7)),
        a_card("undated"),
        a_card("done", due=TODAY, stage_id="Done", done_at=NOW),
        a_card("asleep", due=TODAY, snoozed_until=in_days(1)),
    ]

    assert day_sheet(a_board(cards)) == []


def test_the_day_to_ask_counts_in_a_planned_stage() -> None:
    planned = a_stage("Coming up", StageKind.PLANNED)
    card = a_card("ask", stage_id="Coming up", ask_on=TODAY, due=in_days(30))

    assert day_sheet(a_board([card], [planned])) == [("", {"today": ["ask"]})]


def test_the_oldest_comes_first_and_today_follows_the_clock() -> None:
    groups = of_one(
        a_card("late by one", due=in_days(-1)),
        a_card("late by three", due=in_days(-3)),
        a_card("today, some time", due=TODAY),
        a_card("today at three", due=TODAY, due_time=time(15)),
        a_card("today at ten", due=TODAY, due_time=time(10)),
    )

    assert groups["late"] == ["late by three", "late by one"]
    assert groups["today"] == ["today at ten", "today at three", "today, some time"]


def test_colleagues_stand_by_name_and_what_nobody_looks_after_last() -> None:
    people = {one.id: one for one in (a_colleague("Zoë"), a_colleague("émile"))}
    cards = [
        a_card("1", due=TODAY),
        a_card("2", due=TODAY, owner_id="Zoë"),
        a_card("3", due=TODAY, owner_id="émile"),
    ]
    owners = [owner for owner, _ in day_sheet(a_board(cards, colleagues=people))]

    assert owners == ["émile", "Zoë", ""]


def test_the_board_has_every_shown_stage_and_only_what_the_filter_lets_through() -> None:
    board = a_board(
        [a_card("Call Joe"), a_card("Call Ann")],
        [a_stage(), a_stage("Hidden", hidden=True, position=2.0), a_stage("Empty", position=3.0)],
    )
    arrangement = Arrangement()
    arrangement.show(board, TODAY, CardFilter.by(lambda card, _grade: card.title == "Call Ann"))
    parts = by_stage(shown_by(arrangement))

    assert sorted((part.name, [summary.title for summary in part.summaries]) for part in parts) == [
        ("Empty", []),
        ("Our turn", ["Call Ann"]),
    ]
