"""Laying out a process: whatever is done with a step, the others still fit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from board.domain.process import Discount, Fee, Process, Step, StepTurn
from board.domain.process_checks import problems
from board.domain.process_edits import (
    added,
    changed,
    counting,
    discounted,
    moved,
    removed,
    with_discount,
)

DRAW = Step(key="draw", title="Draw", days=2)
ASK = Step(
    key="ask",
    title="Say yes",
    turn=StepTurn.CUSTOMER,
    lead=4,
    visible=True,
    why="So.",
    easiest="Yes.",
    consequence="Later.",
    fee=Fee(100),
    after=("draw",),
)
MAKE = Step(key="make", title="Make", days=3, rush_days=1, rush_cost=50, after=("ask", "draw"))
OK = Step(key="ok", title="OK?", from_delivery=2)
HOW = Step(key="how", title="How?", from_delivery=10, after=("ok",))
WORK = Process(
    id="p",
    name="Work",
    steps=(DRAW, ASK, MAKE, OK, HOW),
    discount=Discount(percent=5, steps=("ask",)),
)


def kinds(process: Process) -> set[str]:
    """Return the kinds of problems that are no missing words."""
    words = {"title_missing", "why_missing", "easiest_missing", "consequence_missing", "fee_unsaid"}
    return {each.kind for each in problems(process)} - words


def test_an_added_step_stands_below_and_the_chain_goes_through_it() -> None:
    process, at = added(WORK, 0)
    assert at == 1
    assert process.steps[1] == Step(key="new-step", title="", days=1, after=("draw",))
    assert process.steps[2].after == ("new-step",)
    assert process.steps[3].after == ("ask", "draw")


def test_a_step_added_after_delivery_comes_after_delivery() -> None:
    process, at = added(WORK, 3)
    assert (process.steps[at].from_delivery, process.steps[at].days) == (2, None)
    assert kinds(process) == set()


def test_the_first_step_of_an_empty_process_can_be_added() -> None:
    process, at = added(replace(WORK, steps=(), discount=None), 0)
    assert at == 0
    assert len(process.steps) == 1


def test_a_new_step_gets_its_key_by_its_title_and_others_keep_it() -> None:
    process, at = added(WORK, 0)
    process = changed(process, at, title="Preuve à valider!")
    assert process.steps[at].key == "preuve-a-valider"
    assert process.steps[2].after == ("preuve-a-valider",)
    assert changed(process, at, title="Other").steps[at].key == "preuve-a-valider"


def test_two_new_steps_of_the_same_title_have_keys_of_their_own() -> None:
    process, at = added(WORK, 0)
    assert changed(process, at, title="Draw").steps[at].key == "draw-2"


def test_what_came_after_a_removed_step_comes_after_what_that_came_after() -> None:
    process = removed(WORK, 1)
    assert process.steps[1].after == ("draw",)
    assert process.discount is None
    assert kinds(process) == set()


def test_moving_changes_the_order_alone_and_stops_at_the_ends() -> None:
    process, at = moved(WORK, 1, -1)
    assert [step.key for step in process.steps] == ["ask", "draw", "make", "ok", "how"]
    assert at == 0
    assert moved(process, 0, -1) == (process, 0)
    assert process.steps[0].after == ("draw",)


def test_a_step_that_becomes_ours_has_days_and_neither_lead_nor_fee_nor_discount() -> None:
    process = changed(WORK, 1, turn=StepTurn.OURS)
    step = process.steps[1]
    assert (step.days, step.lead, step.fee) == (4, None, None)
    assert process.discount is None


def test_a_step_that_becomes_the_customers_has_a_lead_is_seen_and_is_not_rushed() -> None:
    step = changed(WORK, 2, turn=StepTurn.CUSTOMER).steps[2]
    assert (step.days, step.lead, step.rush_days, step.rush_cost) == (None, 3, None, None)
    assert step.visible


def test_what_waited_for_a_step_that_is_put_after_delivery_waits_no_longer() -> None:
    process = changed(WORK, 1, from_delivery=5)
    assert process.steps[1].after == ()
    assert process.steps[2].after == ("draw",)
    assert kinds(process) == set()


def test_a_step_that_is_put_before_delivery_has_a_time_there() -> None:
    process = changed(WORK, 4, from_delivery=None)
    assert (process.steps[4].days, process.steps[4].after) == (1, ())
    assert kinds(process) == set()


def test_the_discount_hangs_on_all_of_their_steps_until_some_are_chosen() -> None:
    process = discounted(replace(WORK, discount=None), percent=5)
    assert counting(process) == ("ask",)
    assert with_discount(process, 1, counts=False).discount is None
    process = discounted(process, amount=900)
    assert process.discount == Discount(amount=900)
    assert discounted(process).discount is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["add", "remove", "move", "turn", "sale"]),
            st.integers(0, 20),
            st.integers(0, 3),
        ),
        max_size=12,
    )
)
def test_whatever_is_done_no_step_contradicts_another(done: list[tuple[str, int, int]]) -> None:
    process = WORK
    for what, where, how in done:
        if what == "add" or not process.steps:
            process, _ = added(process, where % max(1, len(process.steps)))
            continue
        at = where % len(process.steps)
        if what == "remove":
            process = removed(process, at)
        elif what == "move":
            process, _ = moved(process, at, how - 1)
        elif what == "turn":
            process = changed(process, at, turn=list(StepTurn)[how])
        else:
            process = changed(process, at, from_delivery=how or None)
    assert kinds(process) <= {"steps_missing"}
