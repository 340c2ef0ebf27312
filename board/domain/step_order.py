"""The order of a process: what comes before what, the longest chain, and leaving steps out."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.process import StepTurn

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from board.domain.process import Step

REORDER = "reorder"  # the key of the step whose day follows from how often a customer comes


def length_of(step: Step, *, rush: bool = False) -> int:
    """Return how many days of its calendar a step takes; a customer's is at least one.

    In a ``rush`` it is the rush days where there are any, and a customer's least notice.
    """
    if step.turn is StepTurn.CUSTOMER:
        return max(1, step.min_notice, (not rush and step.lead) or 0)
    days = step.rush_days if rush and step.rush_days is not None else step.days
    return max(0, days or 0)


def before_delivery(steps: Iterable[Step]) -> list[Step]:
    """Return the steps that bring the goods to the customer, without those after the sale."""
    return [step for step in steps if step.from_delivery is None]


def ordered(steps: Iterable[Step]) -> list[Step]:
    """Return the steps, each after all it waits for, else as they stand.

    Refused when some wait for each other. A key in ``after`` that none of them has holds up
    nothing.
    """
    waiting = list(steps)
    keys = {step.key for step in waiting}
    placed: list[Step] = []
    done: set[str] = set()
    while waiting:
        later = []
        for step in waiting:
            if all(key in done or key not in keys for key in step.after):
                placed.append(step)
                done.add(step.key)
            else:
                later.append(step)
        if len(later) == len(waiting):
            titles = {step.key: step.title for step in waiting}
            raise Refused("process_cycle", steps=", ".join(titles[key] for key in cycle(waiting)))
        waiting = later
    return placed


def cycle(steps: Iterable[Step]) -> tuple[str, ...]:
    """Return the keys of steps that wait for each other in a ring, each for the next; else none."""
    left = {step.key: step for step in steps}
    waited = Counter(key for step in left.values() for key in set(step.after))
    loose = [key for key in left if not waited[key]]
    while loose:  # what nothing waits for is in no ring
        for key in set(left.pop(loose.pop()).after):
            waited[key] -= 1
            if not waited[key] and key in left:
                loose.append(key)
    ring: list[str] = []
    here = next(iter(left), None)
    while here is not None and here not in ring:
        # All that is left is waited for: going back to who waits always goes on, and comes round.
        ring.append(here)
        here = next(step.key for step in left.values() if ring[-1] in step.after)
    return tuple(reversed(ring[ring.index(here) :])) if here is not None else ()


def without(steps: Iterable[Step], left_out: Container[str]) -> tuple[Step, ...]:
    """Return the steps but some; what came after one of those now waits for what it waited for."""
    steps = tuple(steps)
    instead: dict[str, tuple[str, ...]] = {}

    def waits_for(step: Step) -> tuple[str, ...]:
        found = (instead.get(key, (key,)) for key in step.after)
        return tuple(dict.fromkeys(key for keys in found for key in keys))

    for step in ordered(steps):
        if step.key in left_out:
            instead[step.key] = waits_for(step)
    if not instead:
        return steps
    return tuple(replace(step, after=waits_for(step)) for step in steps if step.key not in instead)


def lead_for(usual: int, *, needs_a_hand: bool) -> int:
    """Return how many working days a customer gets: half as many again who needs a hand."""
    return usual + -(-usual // 2) if needs_a_hand else usual


def with_leads(
    steps: Iterable[Step],
    *,
    lead: int,
    min_notice: int = 1,
    learned: Mapping[str, int] | None = None,
    needs_a_hand: bool = False,
) -> tuple[Step, ...]:
    """Return the steps, each of the customer's with the lead it really gets.

    That is the ``learned`` one by key, else the step's own, else the firm's, longer for who needs a
    hand; never less than the least notice of the step and of the firm.
    """
    learned = learned or {}

    def led(step: Step) -> Step:
        own = lead_for(lead if step.lead is None else step.lead, needs_a_hand=needs_a_hand)
        real = max(1, min_notice, step.min_notice, learned.get(step.key, own))
        return step if real == step.lead else replace(step, lead=real)

    return tuple(led(step) if step.turn is StepTurn.CUSTOMER else step for step in steps)


def rushed(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return the steps as they go in a rush."""

    def hurried(step: Step) -> Step:
        length = length_of(step, rush=True)
        if step.turn is StepTurn.CUSTOMER:
            return replace(step, lead=length)
        return step if step.rush_days is None else replace(step, days=length)

    return tuple(map(hurried, steps))


def rush_cost(steps: Iterable[Step]) -> int:
    """Return what the rush costs, in minor units of the process's money."""
    hurried = (step for step in before_delivery(steps) if step.rush_days is not None)
    return sum(step.rush_cost or 0 for step in hurried)


def longest_chain(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return the path before delivery that takes longest; of equal ones that with least leads."""
    best: dict[str, tuple[int, int, tuple[Step, ...]]] = {}
    for step in ordered(before_delivery(steps)):
        total, ours, path = max(
            (best[key] for key in step.after if key in best),
            key=lambda chain: chain[:2],
            default=(0, 0, ()),
        )
        length = length_of(step)
        mine = 0 if step.turn is StepTurn.CUSTOMER else length
        best[step.key] = (total + length, ours + mine, (*path, step))
    return max(best.values(), key=lambda chain: chain[:2], default=(0, 0, ()))[2]


def default_buffer(steps: Sequence[Step]) -> int:
    """Return the spare days of a process without history: a quarter of the longest chain.

    Customers' leads do not count, they hold spare days of their own.
    """
    ours = (step for step in longest_chain(steps) if step.turn is not StepTurn.CUSTOMER)
    return -(-sum(map(length_of, ours)) // 4)
