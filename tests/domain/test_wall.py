"""The wall gets values that hold only what everybody may see."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.arrange import Arrangement
from board.domain.board import Firm
from board.domain.card import Order, StageKind
from board.domain.redaction import Disclosed
from board.domain.wall import MOST_CARDS, Tagged, WallBoard, is_untended, wall_board
from board.domain.workdays import Workdays
from tests.driver.builders import TODAY, a_board, a_card, a_customer, a_stage, in_days

if TYPE_CHECKING:
    from board.domain.board import Board


def shown(
    board: Board, allowed: Disclosed | None = None, tagged: Tagged | None = None
) -> WallBoard:
    arrangement = Arrangement()
    arrangement.show(board, TODAY)
    return wall_board(arrangement, allowed or Disclosed(), tagged or Tagged())


def test_notes_stakes_and_contacts_stay_away_unless_switched_on() -> None:
    card = a_card(note="SECRET\nnote", stake="SECRET stake $900", contact="SECRET@x.example")
    assert "SECRET" not in str(asdict(shown(a_board([card]))))
    [seen] = shown(a_board([card]), Disclosed(stakes=True, notes=True)).stages[0].cards
    assert (seen.stake, seen.note) == ("SECRET stake •••", "SECRET note")


def test_addresses_in_titles_and_names_are_kept_back() -> None:
    card = a_card("Write joe@x.example", customer_id="Joe 555-0142")
    board = a_board([card], customers={"Joe 555-0142": a_customer("Joe 555-0142")})
    [seen] = shown(board).stages[0].cards
    assert (seen.title, seen.customer) == ("Write •••", "Joe •••")


def test_what_is_done_is_not_on_the_wall() -> None:
    done = a_card("Gone", stage_id="Done")
    wall = shown(a_board([a_card(), done]))
    assert [stage.name for stage in wall.stages] == ["Our turn"]


def test_late_and_today_count_stages_that_are_not_on_the_wall() -> None:
    cards = [a_card("late", due=in_days(-3)), a_card("today", stage_id="Asked", due=in_days(0))]
    stages = [a_stage(hidden=True), a_stage("Asked", StageKind.WAITING)]
    wall = shown(a_board(cards, stages))
    assert [stage.name for stage in wall.stages] == ["Asked"]
    assert (wall.late, wall.today) == (1, 1)


def test_pressing_cards_come_first_also_where_the_order_is_by_hand() -> None:
    stage = a_stage(order=Order.HAND)
    cards = [
        a_card("far", position=1.0, due=in_days(30)),
        a_card("near", position=2.0, due=in_days(1)),
        a_card("today", position=3.0, due=in_days(0)),
        a_card("late", position=4.0, due=in_days(-3)),
    ]
    [seen] = shown(a_board(cards, [stage])).stages
    assert [card.title for card in seen.cards] == ["late", "today", "far", "near"]
    assert [card.is_pressing for card in seen.cards] == [True, True, False, False]


def test_a_stage_of_thousands_tells_their_number_and_hands_over_the_first() -> None:
    cards = [a_card(f"Card {n}", due=in_days(-1 if n < 9 else 5)) for n in range(3000)]
    wall = shown(a_board(cards))
    assert len(wall.stages[0].cards) == MOST_CARDS
    assert (wall.stages[0].total, wall.stages[0].late, wall.late) == (3000, 9, 9)


def test_the_header_counts_late_today_and_soon() -> None:
    days = {"a": -1, "b": 0, "c": 0, "d": 1, "e": 2, "f": 3, "g": 40}
    cards = [a_card(name, due=in_days(day)) for name, day in days.items()]
    wall = shown(a_board(cards, [a_stage(), a_stage("Done", StageKind.DONE)]))
    assert (wall.late, wall.today, wall.soon) == (1, 2, 3)


def test_a_wall_for_one_function_shows_and_counts_only_its_cards() -> None:
    mine = a_card("Mend the frame", due=in_days(-1), tags=("proof", "Repair"))
    other = a_card("Call Joe", due=in_days(-1), tags=("sales",))
    wall = shown(a_board([mine, other]), tagged=Tagged(("sales", "repair"), "repair"))
    [stage] = [stage for stage in wall.stages if stage.cards]
    assert [(card.title, card.tag) for card in stage.cards] == [("Mend the frame", "")]
    assert (wall.late, stage.late, stage.total, wall.only) == (1, 1, 1, "repair")


def test_a_card_says_on_the_wall_which_function_it_concerns_and_no_other_tag() -> None:
    card = a_card("Mend the frame", tags=("proof", "repair"))
    tagged = Tagged(("sales", "repair"))
    [seen] = shown(a_board([card]), tagged=tagged).stages[0].cards
    assert seen.tag == "repair"


@pytest.mark.parametrize(
    ("last", "amber_from"),
    [
        ((2026, 11, 23, 10), (2026, 11, 24, 10)),
        ((2026, 11, 27, 15), (2026, 11, 30, 15)),  # over a weekend
        ((2026, 11, 28, 9), (2026, 12, 1, 0)),  # on a Saturday
    ],
)
def test_a_board_is_untended_after_one_working_day_without_anybody(
    last: tuple[int, int, int, int], amber_from: tuple[int, int, int, int]
) -> None:
    tended, then = datetime(*last, tzinfo=UTC), datetime(*amber_from, tzinfo=UTC)
    assert not is_untended(tended, then - timedelta(minutes=1), Workdays.of(Firm()))
    assert is_untended(tended, then, Workdays.of(Firm()))
