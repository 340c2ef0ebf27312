"""What can be done with a process while it is laid out; each step keeps what others need of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from board.domain.card import Topic
from board.domain.folding import fold
from board.domain.process import Criticality, Discount, Process, Step, StepTurn

if TYPE_CHECKING:
    from collections.abc import Callable

NEW = "new-step"
USUAL_LEAD, USUAL_DAYS, USUAL_AFTER_SALE = 3, 1, 2


def added(process: Process, at: int) -> tuple[Process, int]:
    """Add an empty step below the one at ``at``, and return where it stands now.

    It comes after that one; the step below, where it came after that one too, now waits for it.
    """
    steps = list(process.steps)
    key = _free(NEW, process)
    if not steps:
        return replace(process, steps=(Step(key=key, title="", days=USUAL_DAYS),)), 0
    before = steps[at]
    made = Step(key=key, title="", days=USUAL_DAYS, after=(before.key,))
    if before.from_delivery is not None:
        made = replace(made, days=None, from_delivery=before.from_delivery)
    below = steps[at + 1] if at + 1 < len(steps) else None
    if below and before.key in below.after and below.from_delivery == made.from_delivery:
        after = tuple(key if one == before.key else one for one in below.after)
        steps[at + 1] = replace(below, after=after)
    steps.insert(at + 1, made)
    return replace(process, steps=tuple(steps)), at + 1


def removed(process: Process, at: int) -> Process:
    """Take a step out; what came after it comes after those that it came after."""
    gone = process.steps[at]

    def closed(step: Step) -> Step:
        if gone.key not in step.after:
            return step
        after = [one for key in step.after for one in (gone.after if key == gone.key else (key,))]
        return replace(step, after=tuple(dict.fromkeys(after)))

    rest = tuple(closed(step) for step in process.steps if step is not gone)
    return _without_discount(replace(process, steps=rest), gone.key)


def moved(process: Process, at: int, by: int) -> tuple[Process, int]:
    """Move a step in the list, which changes nothing of what it comes after."""
    steps = list(process.steps)
    to = max(0, min(at + by, len(steps) - 1))
    steps.insert(to, steps.pop(at))
    return replace(process, steps=tuple(steps)), to


def changed(process: Process, at: int, **fields: Any) -> Process:  # noqa: ANN401 - fields of a step
    """Give a step other fields, and it or others what follows from them."""
    old = process.steps[at]
    new = replace(old, **fields)
    if new.turn is not old.turn:
        new = _of_turn(new)
    if (new.from_delivery is None) is not (old.from_delivery is None):
        new = _placed(process, new)
    if new.title != old.title and old.key.startswith(NEW):
        new = replace(new, key=_free(_slug(new.title) or NEW, process))
    steps = tuple(new if step is old else step for step in process.steps)
    process = replace(process, steps=steps)
    if new.key != old.key:
        process = _renamed(process, old.key, new.key)
    if new.from_delivery is not None and old.from_delivery is None:
        process = _nothing_before_waits(process, new.key)
    if new.turn is not StepTurn.CUSTOMER or not new.visible or new.from_delivery is not None:
        process = _without_discount(process, new.key)
    return process


def with_discount(process: Process, at: int, *, counts: bool) -> Process:
    """Let the discount hang on a step of the customer, or not.

    One that names no step hangs on all that the customer does and sees.
    """
    given = process.discount
    if given is None:
        return process
    named = set(counting(process))
    key = process.steps[at].key
    named = named | {key} if counts else named - {key}
    ordered = tuple(step.key for step in process.steps if step.key in named)
    return replace(process, discount=replace(given, steps=ordered) if ordered else None)


def counting(process: Process) -> tuple[str, ...]:
    """Return the keys of the steps on which the discount hangs."""
    given = process.discount
    if given is None:
        return ()
    theirs = (s.key for s in process.steps if s.turn is StepTurn.CUSTOMER and s.visible)
    return given.steps or tuple(theirs)


def discounted(
    process: Process, *, percent: float | None = None, amount: int | None = None
) -> Process:
    """Give another discount, for the same steps; none without either."""
    if not percent and not amount:
        return replace(process, discount=None)
    steps = process.discount.steps if process.discount else ()
    return replace(process, discount=Discount(percent or None, amount or None, steps))


def _of_turn(step: Step) -> Step:
    """Give a step what one of this turn has, and take from it what only others have."""
    is_dated = step.from_delivery is None
    if step.turn is StepTurn.CUSTOMER:
        lead = (step.days or USUAL_LEAD) if is_dated else None
        topic = Topic.OTHER if step.topic is Topic.AFTER_SALE else step.topic
        return replace(
            step, days=None, lead=lead, rush_days=None, rush_cost=None, visible=True, topic=topic
        )
    days = step.days if step.days is not None else step.lead
    if days is None and is_dated:
        days = USUAL_DAYS
    return replace(step, days=days if is_dated else None, lead=None, fee=None)


def _placed(process: Process, step: Step) -> Step:
    """Give a step that has come before, or after, delivery what it needs there."""
    later = {one.key for one in process.steps if one.from_delivery is not None}
    if step.from_delivery is None:
        step = replace(step, after=tuple(key for key in step.after if key not in later))
        if step.turn is StepTurn.CUSTOMER:
            return replace(step, lead=USUAL_LEAD)
        return replace(step, days=USUAL_DAYS)
    crit = Criticality.SOFT if step.criticality is Criticality.HARD else step.criticality
    return replace(
        step,
        days=None,
        lead=None,
        rush_days=None,
        rush_cost=None,
        first_order_only=False,
        fee=None,
        criticality=crit,
        after=tuple(key for key in step.after if key in later),
    )


def _nothing_before_waits(process: Process, key: str) -> Process:
    return _with_each(
        process,
        lambda step: (
            replace(step, after=tuple(one for one in step.after if one != key))
            if step.from_delivery is None and key in step.after
            else step
        ),
    )


def _renamed(process: Process, old: str, new: str) -> Process:
    def told(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if key == old else key for key in keys)

    process = _with_each(process, lambda step: replace(step, after=told(step.after)))
    given = process.discount
    return (
        process
        if given is None
        else replace(process, discount=replace(given, steps=told(given.steps)))
    )


def _without_discount(process: Process, key: str) -> Process:
    given = process.discount
    if given is None or key not in given.steps:
        return process
    left = tuple(one for one in given.steps if one != key)
    return replace(process, discount=replace(given, steps=left) if left else None)


def _with_each(process: Process, change: Callable[[Step], Step]) -> Process:
    return replace(process, steps=tuple(map(change, process.steps)))


def _free(wished: str, process: Process) -> str:
    taken = {step.key for step in process.steps}
    if wished not in taken:
        return wished
    return next(key for number in count(2) if (key := f"{wished}-{number}") not in taken)


def _slug(title: str) -> str:
    """Return a key that says what the title says."""
    plain = "".join(letter if letter.isalnum() else " " for letter in fold(title))
    return "-".join(plain.split())[:40].rstrip("-")
