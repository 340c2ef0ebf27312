"""How a template differs from the frozen process of a job that runs by an older version of it.

Nothing is taken over by itself. What is done stays as it was done, a step that was added to this
one job stays in it, and a step for first orders only comes into no job that began without it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.process import Step
from board.domain.step_order import REORDER, with_leads, without

if TYPE_CHECKING:
    from collections.abc import Collection

    from board.domain.process import Process

WHOLE = ("buffer_days", "discount", "currency")
FIELDS = tuple(each.name for each in fields(Step) if each.name not in {"key", "ladder"})


class StepNews(StrEnum):
    """What becomes of a step."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a step or of the process, and what it holds in the job and in the template."""

    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class StepChange:
    """What a new version changes on one step of a job."""

    key: str
    title: str
    news: StepNews
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a new version changes in a job, and the frozen process the job would have then."""

    new: Process
    steps: tuple[StepChange, ...]
    whole: tuple[FieldChange, ...]

    def __bool__(self) -> bool:
        """Tell whether anything changes."""
        return bool(self.steps or self.whole)


@dataclass(frozen=True, slots=True)
class JobOffer:
    """A running job, the version it runs by, and what a template would change in it."""

    job_id: str
    job: str
    customer: str
    version: int
    difference: Difference


def difference(
    frozen: Process,
    template: Process,
    *,
    done: Collection[str],
    known: Collection[str],
    lead: int,
    min_notice: int,
    needs_a_hand: bool = False,
) -> Difference:
    """Return what taking over a template would change in a job.

    ``done`` are the keys of steps that are done, ``known`` those the template ever had.
    """
    mine = {step.key: step for step in frozen.steps}
    not_mine = {s.key for s in template.steps if s.first_order_only and s.key not in mine}
    steps = with_leads(
        without(template.steps, not_mine),
        lead=lead,
        min_notice=min_notice,
        needs_a_hand=needs_a_hand,
    )
    theirs = {step.key for step in steps}
    kept = [
        s for s in frozen.steps if s.key not in theirs and (s.key in done or s.key not in known)
    ]
    steps = tuple(_taken(step, mine.get(step.key), done, kept) for step in steps)
    new = replace(
        template,
        id=frozen.id,
        name=template.name,
        job_id=frozen.job_id,
        origin_id=frozen.origin_id,
        steps=_with_kept(steps, kept, frozen),
    )
    return Difference(
        new,
        (*_changes(frozen, new),),
        _fields(frozen, new, WHOLE),
    )


def _taken(step: Step, mine: Step | None, done: Collection[str], kept: Collection[Step]) -> Step:
    """Return a step of the template as the job would have it."""
    if mine is None:
        return step
    if step.key in done:
        return mine
    also = tuple(each.key for each in kept if each.key in mine.after)
    usual = mine.from_delivery if step.key == REORDER else step.from_delivery
    return replace(step, after=(*step.after, *also), from_delivery=usual, ladder=mine.ladder)


def _with_kept(
    steps: tuple[Step, ...], kept: Collection[Step], frozen: Process
) -> tuple[Step, ...]:
    """Return the steps with those that stay in the job, each behind what stood before it."""
    found = list(steps)
    order = [step.key for step in frozen.steps]
    for step in kept:
        above = set(order[: order.index(step.key)])
        place = max((n for n, each in enumerate(found) if each.key in above), default=-1) + 1
        found.insert(place, step)
    keys = {step.key for step in found}
    return tuple(
        replace(step, after=tuple(key for key in step.after if key in keys)) for step in found
    )


def _changes(old: Process, new: Process) -> list[StepChange]:
    before = {step.key: step for step in old.steps}
    after = {step.key: step for step in new.steps}
    found = []
    for key, step in after.items():
        if key not in before:
            found.append(StepChange(key, step.title, StepNews.ADDED))
        elif other := _fields(before[key], step, FIELDS):
            found.append(StepChange(key, step.title, StepNews.CHANGED, other))
    gone = (step for step in old.steps if step.key not in after)
    return [*found, *(StepChange(step.key, step.title, StepNews.GONE) for step in gone)]


def _fields(old: object, new: object, names: tuple[str, ...]) -> tuple[FieldChange, ...]:
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return tuple(FieldChange(name, a, b) for name, a, b in pairs if a != b)
