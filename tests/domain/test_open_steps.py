"""Steps of jobs on the board: which wait for others, what that means for them, what is folded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from board.domain.arrange import Arrangement
from board.domain.card import DELIVERY, StageKind
from board.domain.filtering import CardFilter
from board.domain.notifications import pending_items
from board.domain.urgency import Grade
from board.domain.workdays import Workdays
from tests.driver.builders import TODAY, a_board, a_card, a_job, a_stage, in_days
from tests.driver.doubles import Columns, shown

if TYPE_CHECKING:
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.card_summary import CardSummary

STAGES = (
    a_stage("Coming up", StageKind.PLANNED, position=1.0, max_silence=1),
    a_stage("Our turn", StageKind.OURS, position=2.0),
    a_stage("Done", StageKind.DONE, position=3.0),
)
PAST, FAR = in_days(-4), in_days(15)  # ten working days are fourteen days


def a_step(key: str, *after: str, **fields: object) -> Card:
    given = {"stage_id": "Coming up", "job_id": "Mugs", "ask_on": PAST, **fields}
    return a_card(key, step_key=key, after=after, **given)


def a_board_of(*cards: Card, delivered_on: date | None = None) -> Board:
    return a_board(cards, STAGES, jobs={"Mugs": a_job(delivered_on=delivered_on)})


def summaries(board: Board) -> dict[str, CardSummary]:
    arrangement = Arrangement()
    arrangement.show(board, TODAY)
    return {card_id: arrangement.summary(card_id) for card_id in board.cards}


def test_a_step_that_waits_for_another_is_neither_late_nor_idle() -> None:
    found = summaries(a_board_of(a_step("draw"), a_step("print", "draw")))
    assert found["draw"].urgency.grade is Grade.LATE
    assert (found["print"].urgency.grade, found["print"].after) == (Grade.LATER, "draw")
    assert (found["draw"].after, found["print"].idle_days) == ("", None)


def test_it_may_begin_when_those_before_it_are_done_or_gone() -> None:
    waits = a_step("print", "draw", "choose")
    done = a_step("draw", stage_id="Done")
    assert summaries(a_board_of(waits, done))["print"].urgency.grade is Grade.LATE


def test_a_step_of_another_job_holds_up_nothing() -> None:
    other = a_step("draw", job_id="Pens")
    board = a_board([a_step("print", "draw"), other], STAGES, jobs={"Mugs": a_job()})
    assert summaries(board)["print"].after == ""


def test_what_was_begun_waits_for_nothing_any_more() -> None:
    begun = a_step("print", "draw", stage_id="Our turn", due=PAST)
    assert summaries(a_board_of(a_step("draw"), begun))["print"].urgency.grade is Grade.LATE


def test_after_the_sale_nothing_is_open_before_the_delivery() -> None:
    card = a_step("arrived", DELIVERY)
    assert summaries(a_board_of(card))["arrived"].after == DELIVERY
    assert summaries(a_board_of(card, delivered_on=TODAY))["arrived"].after == ""


def test_nobody_is_told_of_a_step_that_waits() -> None:
    board = a_board_of(a_step("draw"), a_step("print", "draw"))
    assert [item.card_id for item in pending_items(board, TODAY, Workdays())] == ["draw"]


def test_steps_far_ahead_are_folded_into_a_number() -> None:
    far, near = a_step("pack", "draw", ask_on=FAR), a_step("print", "draw", ask_on=in_days(14))
    arrangement = Arrangement()
    board = a_board_of(a_step("draw", ask_on=FAR), far, near)
    arrangement.show(board, TODAY, unfolded=frozenset())
    assert set(arrangement.ids("Coming up")) == {"draw", "print"}
    counts = arrangement.counts("Coming up")
    assert (counts.shown, counts.folded, counts.total) == (3, 1, 3)
    assert arrangement.where("pack") is None


def test_unfolded_filtered_and_elsewhere_they_are_seen() -> None:
    board = a_board_of(a_step("draw"), a_step("pack", "draw", ask_on=FAR))
    arrangement = Arrangement()
    arrangement.show(board, TODAY, unfolded=frozenset({"Coming up"}))
    assert len(arrangement.ids("Coming up")) == 2
    everything = CardFilter.by(lambda _card, _grade: True)
    arrangement.show(board, TODAY, everything, unfolded=frozenset())
    assert len(arrangement.ids("Coming up")) == 2
    arrangement.show(board, TODAY)
    assert len(arrangement.ids("Coming up")) == 2


@st.composite
def boards(draw: st.DrawFn) -> Board:
    keys = [f"s{number}" for number in range(5)]
    chosen = st.sampled_from([stage.id for stage in STAGES])
    cards = [
        a_step(
            key,
            *draw(st.sets(st.sampled_from([*keys[:number], DELIVERY]), max_size=3)),
            stage_id=draw(chosen),
            ask_on=draw(st.sampled_from([None, PAST, TODAY, FAR])),
            job_id=draw(st.sampled_from(["Mugs", "Pens"])),
        )
        for number, key in enumerate(keys)
        if draw(st.booleans())
    ]
    jobs = {
        name: a_job(name, delivered_on=draw(st.sampled_from([None, TODAY])))
        for name in ("Mugs", "Pens")
    }
    return a_board(cards, STAGES, jobs=jobs)


@given(boards(), boards())
def test_changed_cards_and_all_that_wait_for_them_come_to_stand_as_if_all_were_new(
    old: Board, new: Board
) -> None:
    new = replace(new, jobs=old.jobs)
    arrangement = Arrangement()
    arrangement.show(old, TODAY, unfolded=frozenset())
    seen = shown(arrangement)
    for card_id in old.cards:
        arrangement.summary(card_id)
    changed = [
        card_id
        for card_id in {**old.cards, **new.cards}
        if old.cards.get(card_id) != new.cards.get(card_id)
    ]
    columns = Columns(seen)
    columns.apply(arrangement.take(new, changed))
    fresh = Arrangement()
    fresh.show(new, TODAY, unfolded=frozenset())
    assert shown(arrangement) == shown(fresh) == columns.ids
    assert [arrangement.counts(stage.id) for stage in STAGES] == [
        fresh.counts(stage.id) for stage in STAGES
    ]
    assert all(arrangement.summary(card_id) == fresh.summary(card_id) for card_id in new.cards)
