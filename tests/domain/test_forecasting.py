"""A running job: what was worked by hand, the same another way, and the dates that are offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.domain.board import Firm
from board.domain.calendars import Calendars
from board.domain.errors import Refused
from board.domain.forecasting import (
    Dates,
    Running,
    Zone,
    dates_for,
    forecast,
    last_days,
    later_dates,
    zone_of,
)
from board.domain.planning import Fact, plan
from board.domain.step_order import rushed
from tests.domain.test_planning import (
    CARRIER,
    CUSTOMER,
    SUPPLIER,
    TODAY,
    nov,
    places,
    processes,
    replace_steps,
    step,
)

if TYPE_CHECKING:
    from board.domain.process import Step
    from tests.domain.by_the_letter import Letter

ONTARIO = Calendars.of_firm(Firm(country="CA", region="ON"))
STEPS = (
    step("draw", 2),
    step("proof", 4, CUSTOMER, "draw"),
    step("engrave", 4, SUPPLIER, "proof", rush_days=2, rush_cost=8500),
    step("ship to", 2, CUSTOMER),
    replace(step("pack", 1), after=("engrave", "ship to")),
    step("carry", 2, CARRIER, "pack"),
    step("arrived", 0, from_delivery=1),
)
TROPHIES = Running(
    STEPS,
    ONTARIO,
    in_hands=nov(34),
    started=nov(9),
    buffer=2,
    facts={"draw": Fact(done_on=nov(18)), "proof": Fact(asked_on=nov(18))},
    dates={
        "draw": Dates(nov(17), nov(16)),
        "proof": Dates(nov(23), nov(17)),
        "engrave": Dates(nov(27), nov(24)),
        "ship to": Dates(nov(27), nov(25)),
        "pack": Dates(nov(30), nov(30)),
        "carry": Dates(nov(32), nov(31)),
        "arrived": Dates(date(2026, 12, 7), date(2026, 12, 7)),
    },
)
MONDAY = nov(23)


def test_the_trophies_arrive_on_thursday_with_one_spare_day_used() -> None:
    """Asked on the 18th with four days, then 4, 1 and 2 days: the 24th, 30th, 1st, 3rd."""
    found = forecast(TROPHIES, MONDAY)
    assert [found.done[key] for key in ("proof", "engrave", "pack", "carry")] == [
        nov(24),
        nov(30),
        nov(31),
        nov(33),
    ]
    assert (found.arrives, found.eaten, found.feasible) == (nov(33), 1, True)
    assert found.zone is Zone.AMBER
    assert found.slack == {
        "draw": -1,
        "proof": -1,
        "engrave": -1,
        "ship to": 2,
        "pack": -1,
        "carry": -1,
    }


@pytest.mark.parametrize(
    ("answered", "arrives", "in_time"), [(nov(25), nov(34), True), (nov(26), nov(37), False)]
)
def test_a_later_answer_is_reckoned_before_it_comes(
    answered: date, arrives: date, *, in_time: bool
) -> None:
    """On Wednesday it is Friday, no spare day left; on Thursday it is the Monday after."""
    found = forecast(TROPHIES.answered("proof", answered), MONDAY)
    assert (found.arrives, found.feasible) == (arrives, in_time)
    assert found.zone is Zone.RED


def test_a_rush_makes_up_for_two_days() -> None:
    """An answer on Thursday arrives on Thursday when the engraver hurries."""
    hurried = replace(TROPHIES, steps=rushed(STEPS)).answered("proof", nov(26))
    assert forecast(hurried, MONDAY).arrives == nov(33)


def test_last_days_are_the_due_days_without_buffer() -> None:
    """After them the promise moves: two working days after those told."""
    assert last_days(TROPHIES) == {
        "draw": nov(19),
        "proof": nov(25),
        "engrave": nov(31),
        "ship to": nov(31),
        "pack": nov(32),
        "carry": nov(34),
    }


def test_late_steps_are_offered_later_dates_while_the_promise_is_kept() -> None:
    """What depends on the proof moves by a day, the parallel step and what is done do not."""
    assert later_dates(TROPHIES, MONDAY) == {
        "proof": Dates(nov(24), nov(17)),  # was asked, stays so
        "engrave": Dates(nov(30), nov(25)),
        "pack": Dates(nov(31), nov(31)),
        "carry": Dates(nov(33), nov(32)),
    }


def test_nothing_is_offered_beyond_the_last_day_of_arrival() -> None:
    """A promise is not moved by itself: then it takes a new in-hands date, a rush or a call."""
    assert later_dates(TROPHIES.answered("proof", nov(26)), MONDAY) == {}


def test_dates_that_were_moved_are_not_offered_again() -> None:
    """Taken over, there is nothing left to move."""
    moved = replace(TROPHIES, dates={**TROPHIES.dates, **later_dates(TROPHIES, MONDAY)})
    assert later_dates(moved, MONDAY) == {}


def test_a_new_in_hands_date_moves_all_that_is_open() -> None:
    """A week later; the drawing is done and stays, the day of the ask is a fact."""
    found = dates_for(TROPHIES, nov(41), MONDAY)
    assert found == {
        "proof": Dates(nov(30), nov(17)),
        "engrave": Dates(nov(34), nov(31)),
        "ship to": Dates(nov(34), nov(32)),
        "pack": Dates(nov(37), nov(37)),
        "carry": Dates(nov(39), nov(38)),
        "arrived": Dates(nov(44), nov(44)),
    }
    with pytest.raises(Refused, match="in_hands_past"):
        dates_for(TROPHIES, nov(22), MONDAY)


def test_what_a_done_step_waited_for_is_due_with_what_comes_after_it() -> None:
    """They engraved without the proof, which still has to come before the packing."""
    facts = {"draw": Fact(done_on=nov(18)), "engrave": Fact(done_on=nov(20))}
    found = dates_for(replace(TROPHIES, facts=facts), TROPHIES.in_hands, MONDAY)
    assert found == {"proof": Dates(nov(27), nov(23))}


def test_a_day_typed_later_than_computed_stays() -> None:
    """Somebody chose to start packing a day later: its new dates do not take that back."""
    dates = {**TROPHIES.dates, "pack": Dates(nov(30), nov(32))}
    assert later_dates(replace(TROPHIES, dates=dates), MONDAY)["pack"] == Dates(nov(31), nov(32))


def test_the_same_in_hands_date_changes_nothing() -> None:
    """What stands is what is computed, so no letter goes out."""
    assert dates_for(TROPHIES, TROPHIES.in_hands, MONDAY) == {}


def test_a_step_that_was_begun_counts_from_its_first_day() -> None:
    """Engraving began on Friday: Monday is its second day of four."""
    job = replace(
        TROPHIES,
        facts={"proof": Fact(done_on=nov(19)), "engrave": Fact(begun_on=nov(20))},
    )
    assert forecast(job, MONDAY).done["engrave"] == nov(25)
    assert forecast(job, nov(26)).done["engrave"] == nov(26)  # not done yet: today at best
    early = replace(job, facts={"proof": Fact(done_on=nov(19)), "engrave": Fact(begun_on=nov(2))})
    assert forecast(early, MONDAY).done["engrave"] == nov(25)


@pytest.mark.parametrize(
    ("eaten", "buffer", "zone"),
    [
        (0, 0, "green"),
        (1, 0, "red"),
        (0, 3, "green"),
        (1, 3, "amber"),
        (2, 3, "amber"),
        (3, 3, "red"),
        (9, 3, "red"),
        (1, 4, "green"),
        (3, 4, "red"),
        (1, 2, "amber"),
        (2, 2, "red"),
    ],
)
def test_a_third_and_two_thirds_of_the_buffer_are_the_bounds(
    eaten: int, buffer: int, zone: str
) -> None:
    """Less than a third is fine, up to two thirds wants a plan, more wants action."""
    assert zone_of(eaten, buffer) == zone


@st.composite
def facts_of(draw: st.DrawFn, steps: tuple[Step, ...], today: date) -> dict[str, Fact]:
    """Draw what has happened up to today."""
    past = st.none() | st.integers(0, 20).map(lambda number: today - timedelta(days=number))
    return {
        each.key: Fact(done_on=draw(past), asked_on=draw(past), begun_on=draw(past))
        for each in steps
        if draw(st.booleans())
    }


@settings(max_examples=150, deadline=None)
@given(processes(), places(), TODAY, st.integers(0, 40), st.data())
def test_a_forecast_is_what_a_walk_through_the_calendar_gives(
    steps: tuple[Step, ...],
    place: tuple[Calendars, Letter],
    today: date,
    ago: int,
    data: st.DataObject,
) -> None:
    """Whatever was asked, begun and done, a second way finds the same days."""
    calendars, letter = place
    letter = replace_steps(letter, steps)
    facts = data.draw(facts_of(steps, today))
    started = today - timedelta(days=ago)
    job = Running(steps, calendars, today + timedelta(days=30), started, 2, facts=facts)
    plain = {
        key: {
            name: day
            for name, day in (
                ("done", fact.done_on),
                ("asked", fact.asked_on),
                ("begun", fact.begun_on),
            )
            if day
        }
        for key, fact in facts.items()
    }
    expected = letter.forward(today, started, plain)
    found = forecast(job, today)
    assert found.done == expected
    assert found.arrives == letter.arrives(expected)
    end = letter.firm.prev(job.in_hands)
    assert found.feasible == (found.arrives <= end)
    assert found.eaten == max(0, letter.firm.bdays(letter.firm.sub(end, 2), found.arrives))


@settings(max_examples=80, deadline=None)
@given(processes(), places(), TODAY, st.integers(40, 90), st.data())
def test_dates_offered_only_move_later_and_keep_the_promise(
    steps: tuple[Step, ...],
    place: tuple[Calendars, Letter],
    today: date,
    ahead: int,
    data: st.DataObject,
) -> None:
    """Told dates never come earlier, done steps stay, and what is taken over is on time."""
    calendars, _letter = place
    in_hands = today + timedelta(days=ahead)
    planned = plan(steps, in_hands=in_hands, today=today, calendars=calendars, buffer=3)
    now = today + timedelta(days=data.draw(st.integers(0, ahead)))
    job = Running(
        steps,
        calendars,
        in_hands,
        today,
        3,
        facts=data.draw(facts_of(steps, now)),
        dates={each.step.key: Dates(each.due, each.begins) for each in planned.steps},
    )
    moved = later_dates(job, now)
    before, kept = forecast(job, now), replace(job, dates={**job.dates, **moved})
    assert not (moved and not before.feasible)
    for key, dates in moved.items():
        old = job.dates[key]
        assert (old.due or date.max) < (dates.due or date.min)
        assert (old.begins or date.max) <= (dates.begins or date.min)
        assert not job.facts.get(key, Fact()).done_on
        assert calendars.of(next(each for each in steps if each.key == key)).is_open(
            dates.due or date.min
        )
    if before.feasible:
        after = forecast(kept, now)
        assert all(
            after.slack[key] >= 0 for key in after.slack if not job.facts.get(key, Fact()).done_on
        )
