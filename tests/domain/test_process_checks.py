"""What must be right before a process is saved: each problem at its step and field."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from board.domain.process import Criticality, Discount, Fee, Process, Step, StepTurn
from board.domain.process_checks import Problem, problems

MAKE = Step(key="make", title="Make it", days=3)
ASK = Step(
    key="ask",
    title="Say yes",
    turn=StepTurn.CUSTOMER,
    criticality=Criticality.HARD,
    lead=3,
    visible=True,
    why="We begin then.",
    consequence="It leaves on {new_ship_date}.",
    easiest="Answer “yes”.",
)
THANKS = Step(key="thanks", title="Arrived OK?", from_delivery=2)
GOOD = Process(id="p", name="Good", steps=(ASK, replace(MAKE, after=("ask",)), THANKS))


def found(step: Step | None = None, /, **new: Any) -> list[tuple[str, str, int | None]]:  # noqa: ANN401 - any field
    """Return the problems of the good process with another first step, or with other fields."""
    process = replace(GOOD, **new) if step is None else replace(GOOD, steps=(step, *GOOD.steps[1:]))
    return [(each.kind, each.field, each.step) for each in problems(process)]


def test_a_good_process_has_no_problems() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("new", "kind", "field"),
    [
        ({"title": " "}, "title_missing", "title"),
        ({"why": ""}, "why_missing", "why"),
        ({"easiest": "\t"}, "easiest_missing", "easiest"),
        ({"consequence": ""}, "consequence_missing", "consequence"),
        ({"lead": 0, "min_notice": 0}, "lead_missing", "lead"),
        ({"lead": -1}, "number_range", "lead"),
        ({"min_notice": 5000}, "number_range", "min_notice"),
        ({"days": 1}, "days_theirs", "days"),
        ({"rush_days": 1}, "rush_theirs", "rush_days"),
        ({"why": "By {dew}"}, "letter_field_misspelt", "why"),
        ({"consequence": "{nonsense}"}, "letter_field_unknown", "consequence"),
        ({"easiest": "{due"}, "letter_brace_open", "easiest"),
        ({"next": "}"}, "letter_brace_open", "next"),
        ({"why": "x" * 2001}, "text_long", "why"),
        ({"title": "x" * 201}, "text_long", "title"),
        ({"fee": Fee(500, 0, 400)}, "fee_cap", "fee"),
        ({"fee": Fee(-1)}, "number_range", "fee"),
        ({"fee": Fee(500), "visible": False}, "fee_unseen", "fee"),
        ({"fee": Fee(500), "criticality": Criticality.INTERNAL}, "fee_unseen", "fee"),
        (
            {"fee": Fee(5), "consequence": "", "criticality": Criticality.SOFT},
            "fee_unsaid",
            "consequence",
        ),
    ],
)
def test_a_step_of_the_customer_is_checked(new: dict[str, Any], kind: str, field: str) -> None:
    assert found(replace(ASK, **new)) == [(kind, field, 0)]


@pytest.mark.parametrize(
    ("new", "kind", "field"),
    [
        ({"days": None}, "days_missing", "days"),
        ({"lead": 3}, "lead_ours", "lead"),
        ({"rush_days": 4}, "rush_longer", "rush_days"),
        ({"rush_cost": 4}, "rush_missing", "rush_days"),
        ({"fee": Fee(1)}, "fee_ours", "fee"),
        ({"after": ("gone",)}, "after_unknown", "after"),
        ({"after": ("ask",)}, "after_itself", "after"),
        ({"after": ("thanks",)}, "after_delivery", "after"),
    ],
)
def test_a_step_of_ours_is_checked(new: dict[str, Any], kind: str, field: str) -> None:
    assert found(replace(MAKE, key="ask", **new)) == [(kind, field, 0)]


def test_an_own_step_may_take_no_day_and_a_soft_one_need_not_say_what_happens() -> None:
    assert found(replace(ASK, criticality=Criticality.SOFT, consequence="")) == []
    assert found(replace(ASK, lead=None)) == []  # the firm's own is taken then
    assert found(replace(MAKE, key="ask", days=0)) == []


def test_after_delivery_steps_follow_each_other_and_need_no_days() -> None:
    later = Step(key="how", title="How was it?", from_delivery=10, after=("thanks",))
    assert found(steps=(*GOOD.steps, later)) == []


def test_keys_are_unique_and_there() -> None:
    assert found(steps=(MAKE, MAKE)) == [("key_double", "key", 1)]
    assert found(steps=(replace(MAKE, key=""),)) == [("key_missing", "key", 0)]


def test_sixty_steps_are_the_most_and_one_comes_before_delivery() -> None:
    sixty = tuple(replace(MAKE, key=str(number)) for number in range(60))
    assert found(steps=sixty) == []
    assert found(steps=(*sixty, MAKE)) == [("steps_many", "steps", None)]
    assert found(steps=(THANKS,)) == [("steps_missing", "steps", None)]
    assert found(steps=()) == [("steps_missing", "steps", None)]


@pytest.mark.parametrize(
    ("new", "kind", "field"),
    [
        ({"name": ""}, "name_missing", "name"),
        ({"name": "x" * 201}, "text_long", "name"),
        ({"language": "la"}, "choice_unknown", "language"),
        ({"currency": "$"}, "currency_unknown", "currency"),
        ({"buffer_days": -1}, "number_range", "buffer_days"),
        ({"version": 0}, "number_range", "version"),
        ({"discount": Discount(percent=5, amount=5)}, "discount_either", "discount"),
        ({"discount": Discount(percent=0)}, "percent_range", "discount"),
        ({"discount": Discount(percent=101)}, "percent_range", "discount"),
        ({"discount": Discount(amount=0)}, "number_range", "discount"),
        ({"discount": Discount(percent=5, steps=("make",))}, "discount_step", "discount"),
        ({"discount": Discount(percent=5, steps=("no",))}, "discount_step", "discount"),
    ],
)
def test_the_process_itself_is_checked(new: dict[str, Any], kind: str, field: str) -> None:
    assert found(**new) == [(kind, field, None)]


def test_a_circle_is_told_once_with_the_steps_in_it_as_they_follow() -> None:
    one, two, three = (replace(MAKE, key=key) for key in "abc")
    circle = (replace(one, after=("c",)), replace(two, after=("a",)), replace(three, after=("b",)))
    [told] = problems(replace(GOOD, steps=(MAKE, *circle)))
    assert (told.kind, told.field) == ("cycle", "after")
    assert sorted(told.circle) == [1, 2, 3]
    for step, before in pairwise(told.circle):
        assert circle[before - 1].key in circle[step - 1].after
    assert told.step == told.circle[0]


def test_all_problems_are_told_at_once() -> None:
    told = problems(replace(GOOD, name="", steps=(replace(ASK, why="", easiest=""), MAKE)))
    assert all(isinstance(each, Problem) for each in told)
    assert [each.field for each in told] == ["name", "why", "easiest"]
