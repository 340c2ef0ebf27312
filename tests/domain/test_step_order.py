"""The order of steps: rings are named, left-out steps hand on what they waited for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import Refused
from board.domain.step_order import (
    cycle,
    default_buffer,
    length_of,
    longest_chain,
    ordered,
    rush_cost,
    rushed,
    with_leads,
    without,
)
from tests.domain.test_planning import CHAIN, CUSTOMER, processes, step

if TYPE_CHECKING:
    from board.domain.process import Step


def keys(steps: tuple[Step, ...] | list[Step]) -> list[str]:
    """Return the keys of steps."""
    return [each.key for each in steps]


@given(processes())
def test_each_step_comes_after_all_it_waits_for(steps: tuple[Step, ...]) -> None:
    """In whatever order they stand."""
    placed = keys(ordered(steps))
    assert sorted(placed) == sorted(keys(steps))
    assert all(placed.index(key) < placed.index(each.key) for each in steps for key in each.after)
    assert cycle(steps) == ()


def test_steps_that_stand_in_order_stay_so() -> None:
    """What does not wait for each other is not shuffled."""
    assert ordered(CHAIN) == list(CHAIN)
    assert keys(ordered(CHAIN[::-1])) == keys(CHAIN)


@given(processes(), st.data())
def test_a_ring_is_named_by_its_steps(steps: tuple[Step, ...], data: st.DataObject) -> None:
    """One step waits for another that waits for it, at once or by way of others."""
    placed = ordered(steps)
    last = data.draw(st.sampled_from(placed))
    first = data.draw(st.sampled_from(placed[: placed.index(last) + 1]))
    tied = [
        replace(each, after=(*each.after, last.key)) if each is first else each for each in steps
    ]
    tied = [
        replace(each, after=(*each.after, first.key))
        if each.key == last.key and last is not first
        else each
        for each in tied
    ]
    ring = cycle(tied)
    assert ring
    assert len(set(ring)) == len(ring)
    waits = {each.key: each.after for each in tied}
    assert all(
        following in waits[key] for key, following in zip(ring, ring[1:] + ring[:1], strict=True)
    )
    with pytest.raises(Refused, match="process_cycle"):
        ordered(tied)


def test_a_ring_leaves_out_what_only_leads_to_it() -> None:
    """Proof and drawing wait for each other; ordering and packing are not to blame."""
    steps = (
        step("order", 1),
        step("draw", 1, after="order proof"),
        step("proof", 1, after="draw"),
        step("pack", 1, after="proof"),
    )
    assert set(cycle(steps)) == {"draw", "proof"}
    assert cycle([step("draw", 1, after="draw")]) == ("draw",)


def test_what_comes_after_a_step_left_out_waits_for_what_it_waited_for() -> None:
    """Two in a row are left out: the third waits for all that the first waited for."""
    steps = (
        step("a", 1),
        step("b", 1),
        step("c", 1, after="a b"),
        step("d", 1, after="c a"),
        step("e", 1, after="d"),
    )
    left = without(steps, {"c", "d"})
    assert keys(left) == ["a", "b", "e"]
    assert left[2].after == ("a", "b")
    assert without(steps, {"a"})[1].after == ("b",)
    assert without(steps, ()) == steps


@given(processes(), st.sets(st.sampled_from([str(number) for number in range(7)])))
def test_leaving_out_keeps_who_comes_before_whom(steps: tuple[Step, ...], out: set[str]) -> None:
    """Among those that stay, the same ones wait for the same ones."""

    def before(chosen: tuple[Step, ...]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for each in ordered(chosen):
            found[each.key] = set(each.after).union(*(found[key] for key in each.after))
        return found

    full = before(steps)
    assert before(without(steps, out)) == {
        key: waits - out for key, waits in full.items() if key not in out
    }


def test_the_buffer_is_a_quarter_of_the_longest_chain_without_leads() -> None:
    """The long answer makes its branch the longest; its own 6 days give two spare ones."""
    steps = (
        step("make", 9),
        step("ask", 5, CUSTOMER),
        step("cut", 4, after="ask"),
        step("sew", 2, after="cut"),
        step("call", 0, from_delivery=30),
    )
    assert keys(longest_chain(steps)) == ["ask", "cut", "sew"]
    assert default_buffer(steps) == 2
    assert default_buffer(CHAIN) == 4  # 14 days
    assert default_buffer([step("ask", 5, CUSTOMER)]) == 0
    assert longest_chain([]) == ()


def test_of_two_longest_chains_the_one_of_our_own_days_counts() -> None:
    """Eight days either way: the buffer is for the eight that we take ourselves."""
    steps = (
        step("ask", 8, CUSTOMER),
        step("make", 8),
        replace(step("pack", 1), after=("ask", "make")),
        replace(step("carry", 1), after=("pack",)),
    )
    assert keys(longest_chain(steps)) == ["make", "pack", "carry"]
    assert default_buffer(steps) == 3


@given(processes())
def test_the_longest_chain_is_a_path_and_no_step_makes_it_longer(steps: tuple[Step, ...]) -> None:
    """Checked against every path there is."""

    def paths(last: Step) -> list[list[Step]]:
        before = [each for each in steps if each.key in last.after]
        return [[*path, last] for each in before for path in paths(each)] or [[last]]

    every = [path for each in steps for path in paths(each)]
    chain = list(longest_chain(steps))
    assert chain in every
    assert sum(map(length_of, chain)) == max(sum(map(length_of, path)) for path in every)


def test_leads_are_learned_or_the_steps_or_the_firms_but_never_below_the_least_notice() -> None:
    """Own steps have none."""
    steps = (
        step("a", 5, CUSTOMER),
        replace(step("b", 0, CUSTOMER), lead=None),
        step("c", 1, CUSTOMER, min_notice=4),
        step("d", 3),
    )
    told = with_leads(steps, lead=3, min_notice=2, learned={"a": 1})
    assert [each.lead for each in told] == [2, 3, 4, None]
    assert [length_of(each) for each in told] == [2, 3, 4, 3]
    assert length_of(replace(steps[0], lead=None)) == 1


def test_a_rush_takes_rush_days_and_least_notices() -> None:
    """It costs the rush costs of the steps before delivery."""
    steps = (
        step("ask", 5, CUSTOMER, min_notice=2, rush_cost=100),
        step("make", 8, rush_days=3, rush_cost=8500),
        step("carry", 2, rush_days=0),
        step("call", 0, from_delivery=2, rush_days=0, rush_cost=400),
        step("pack", 1),
    )
    assert [length_of(each) for each in rushed(steps)][:3] == [2, 3, 0]
    assert rushed(steps)[4] == steps[4]
    assert rush_cost(steps) == 8500
