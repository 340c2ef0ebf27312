"""What a new version of a process would change in a job that runs by an older one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.process import Discount, Fee, Process, Step, StepTurn
from board.domain.process_diff import FieldChange, StepNews, difference

if TYPE_CHECKING:
    from collections.abc import Collection

    from board.domain.process_diff import Difference

HOW = Step(key="how", title="How we work", first_order_only=True, days=0)
DRAW = Step(key="draw", title="Draw", days=2, after=("how",))
ASK = Step(key="ask", title="Say yes", turn=StepTurn.CUSTOMER, lead=3, after=("draw",), why="So.")
MAKE = Step(key="make", title="Make", days=4, after=("ask",))
AGAIN = Step(key="reorder", title="Again?", from_delivery=100)
TEMPLATE = Process(id="t", name="Cups", version=2, steps=(HOW, DRAW, ASK, MAKE, AGAIN))
FROZEN = Process(
    id="f",
    name="Cups",
    job_id="job",
    origin_id="t",
    steps=(replace(DRAW, after=()), ASK, MAKE, replace(AGAIN, from_delivery=60)),
)
EVER = {"how", "draw", "ask", "make", "reorder", "paint"}


def told(template: Process, frozen: Process = FROZEN, done: Collection[str] = ()) -> Difference:
    """Return the difference, with a lead of three days where a step says none."""
    return difference(frozen, template, done=done, known=EVER, lead=3, min_notice=1)


def named(found: Difference) -> list[tuple[str, str]]:
    """Return what becomes of which steps."""
    return [(change.title, change.news.value) for change in found.steps]


def other(key: str, **fields: object) -> Process:
    """Return the template with other fields of a step."""
    steps = tuple(
        replace(step, **fields) if step.key == key else step  # type: ignore[arg-type]  # fields of it
        for step in TEMPLATE.steps
    )
    return replace(TEMPLATE, version=3, steps=steps)


def test_the_version_a_job_was_started_by_changes_nothing() -> None:
    assert not told(TEMPLATE)


def test_changed_fields_are_told_old_and_new() -> None:
    found = told(other("make", days=6, rush_days=2))
    [change] = found.steps
    assert change.news is StepNews.CHANGED
    assert change.fields == (FieldChange("days", 4, 6), FieldChange("rush_days", None, 2))
    assert found.new.steps[2].days == 6
    assert (found.new.id, found.new.job_id, found.new.origin_id) == ("f", "job", "t")
    assert found.new.version == 3


def test_what_belongs_to_the_whole_process_is_told() -> None:
    found = told(replace(TEMPLATE, buffer_days=3, discount=Discount(percent=5)))
    assert [change.field for change in found.whole] == ["buffer_days", "discount"]
    assert found.steps == ()


def test_a_new_step_comes_and_the_next_one_waits_for_it() -> None:
    check = Step(key="check", title="Check", days=1, after=("make",))
    found = told(replace(TEMPLATE, steps=(*TEMPLATE.steps, check)))
    assert named(found) == [("Check", "added")]


def test_a_step_that_the_template_has_no_more_goes() -> None:
    frozen = replace(FROZEN, steps=(*FROZEN.steps, Step(key="paint", title="Paint", days=1)))
    assert named(told(TEMPLATE, frozen)) == [("Paint", "gone")]


def test_a_step_of_this_job_alone_stays_where_it_stood() -> None:
    own = Step(key="own", title="Ask the printer", days=1, after=("draw",))
    steps = (FROZEN.steps[0], own, replace(ASK, after=("own",)), *FROZEN.steps[2:])
    found = told(other("make", days=6), replace(FROZEN, steps=steps))
    assert ("Ask the printer", "gone") not in named(found)
    assert [step.key for step in found.new.steps] == ["draw", "own", "ask", "make", "reorder"]
    assert "own" in found.new.steps[2].after


def test_what_is_done_stays_as_it_was_done() -> None:
    found = told(other("draw", days=9, title="Sketch"), done={"draw"})
    assert not found
    gone = replace(TEMPLATE, steps=tuple(s for s in TEMPLATE.steps if s.key != "draw"))
    assert ("Draw", "gone") not in named(told(gone, done={"draw"}))


def test_a_job_without_the_first_order_step_gets_none() -> None:
    assert named(told(other("how", title="How we do it"))) == []


def test_a_lead_that_the_firm_gives_is_no_change() -> None:
    assert not told(other("ask", lead=None))


def test_the_usual_interval_of_a_customer_stays() -> None:
    assert not told(other("reorder", from_delivery=120))


def test_a_fee_is_told() -> None:
    [change] = told(other("ask", fee=Fee(500))).steps
    assert change.fields == (FieldChange("fee", None, Fee(500)),)
