"""Plans: worked by hand in three countries, the same found another way, and laws for every plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.domain.board import Firm
from board.domain.calendars import Calendars
from board.domain.errors import Refused
from board.domain.people import Absence, AbsenceKind, Colleague, Customer
from board.domain.planning import Plan, after_sale, day_of_answer, plan
from board.domain.process import Step, StepTurn
from board.domain.step_order import rushed
from board.domain.workdays import Workdays
from tests.domain.by_the_letter import Answer, Days, Letter

if TYPE_CHECKING:
    from collections.abc import Sequence

OURS, CUSTOMER = StepTurn.OURS, StepTurn.CUSTOMER
SUPPLIER, CARRIER = StepTurn.SUPPLIER, StepTurn.CARRIER


def step(key: str, length: int, turn: StepTurn = OURS, after: str = "", **more: object) -> Step:
    """Return a step that takes or leads ``length`` days and waits for the keys in ``after``."""
    takes = {"lead": length} if turn is CUSTOMER else {"days": length}
    return Step(key, key.title(), turn=turn, after=tuple(after.split()), **takes, **more)  # type: ignore[arg-type]  # any field


CHAIN = (
    step("draw", 2),
    step("check", 1, after="draw"),
    step("make", 8, SUPPLIER, "check"),
    step("ship", 3, CARRIER, "make"),
)


def days_of(found: Plan, key: str) -> tuple[date, date, date]:
    """Return when a step is ready, starts and is due."""
    planned = next(each for each in found.steps if each.step.key == key)
    return planned.ready, planned.starts, planned.due


FAIRVIEW = Customer("1", "Fairview Golf Club")
JOE = Colleague("7", "Joe K", "JK", "#335577")


def closed(first: date | None = None, last: date | None = None) -> Absence:
    """Return days on which the customer is closed."""
    return Absence("1", customer_id=FAIRVIEW.id, first=first, last=last)


def nov(day: int) -> date:
    """Return a day of November 2026; the 31st is the first of December."""
    return date(2026, 11, 1) + timedelta(days=day - 1)


@pytest.mark.parametrize(
    ("worked", "rows"),
    [
        (
            (),
            {
                "ship": (nov(23), nov(24), nov(27)),
                "make": (nov(10), nov(12), nov(23)),
                "check": (nov(9), nov(10), nov(10)),
                "draw": (nov(5), nov(6), nov(9)),
            },
        ),
        (
            ("Veterans Day",),
            {
                "ship": (nov(23), nov(24), nov(27)),
                "make": (nov(11), nov(12), nov(23)),
                "check": (nov(10), nov(11), nov(11)),
                "draw": (nov(6), nov(9), nov(10)),
            },
        ),
        (
            ("2026-11-11", "2026-11-26"),  # carriers keep Thanksgiving although we do not
            {
                "ship": (nov(23), nov(24), nov(27)),
                "make": (nov(11), nov(12), nov(23)),
                "check": (nov(10), nov(11), nov(11)),
                "draw": (nov(6), nov(9), nov(10)),
            },
        ),
    ],
)
def test_a_chain_before_thanksgiving_is_dated_by_hand(
    worked: tuple[str, ...], rows: dict[str, tuple[date, date, date]]
) -> None:
    """Veterans Day is a day of work only where the firm says so."""
    calendars = Calendars.of_firm(Firm(country="US", worked_holidays=worked))
    found = plan(CHAIN, in_hands=nov(27), today=nov(2), calendars=calendars, buffer=0)
    assert {key: days_of(found, key) for key in rows} == rows
    assert found.decide_by == rows["draw"][0]
    assert found.feasible


def test_branches_in_ontario_are_dated_by_hand() -> None:
    """Two customer steps side by side, a buffer of two days; the 11th is no holiday there."""
    calendars = Calendars.of_firm(Firm(country="CA", region="ON"))
    steps = (
        step("proof", 4, CUSTOMER),
        step("engrave", 4, SUPPLIER, "proof", rush_days=2, rush_cost=8500),
        step("ship to", 2, CUSTOMER),
        replace(step("pack", 1), after=("engrave", "ship to")),
        step("carry", 2, CARRIER, "pack"),
        step("arrived", 0, from_delivery=2),
        step("how", 0, from_delivery=0),
    )
    found = plan(
        steps, in_hands=date(2026, 12, 4), today=nov(9), calendars=calendars, buffer=2, safety=0
    )
    assert found.aim == nov(32)
    assert days_of(found, "carry") == (nov(30), nov(31), nov(32))
    assert days_of(found, "pack") == (nov(27), nov(30), nov(30))
    assert days_of(found, "engrave") == (nov(23), nov(24), nov(27))
    assert days_of(found, "proof") == (nov(17), nov(18), nov(23))
    assert days_of(found, "ship to") == (nov(25), nov(26), nov(27))
    assert days_of(found, "arrived")[2] == date(2026, 12, 8)
    assert days_of(found, "how")[2] == date(2026, 12, 4)
    assert (found.decide_by, found.rush_by, found.rush_cost) == (nov(19), nov(26), 8500)
    assert [each.last_day for each in found.steps][:2] == [nov(25), nov(31)]
    assert found.arrives == nov(24)  # 13, 19, 20, 24
    assert found.first_in_hands == nov(24)
    assert [each.slack for each in found.steps] == [6, 6, 12, 6, 6, None, None]
    assert [each.ask_on for each in found.steps][:3] == [nov(17), None, nov(25)]


def test_bavarian_holidays_and_a_closed_customer_are_dated_by_hand() -> None:
    """In hands on Epiphany, which is a holiday there; the customer is closed over New Year."""
    firm = Calendars.of_firm(Firm(country="DE", region="BY"))
    calendars = firm.for_customer(FAIRVIEW, [closed(date(2026, 12, 23), date(2026, 12, 29))])
    steps = (
        step("ask", 2, CUSTOMER),
        step("make", 3, after="ask"),
        step("carry", 1, CARRIER, "make"),
    )
    found = plan(
        steps, in_hands=date(2027, 1, 6), today=date(2026, 12, 1), calendars=calendars, buffer=0
    )
    assert found.planned_for == date(2027, 1, 5)
    assert days_of(found, "carry") == (date(2027, 1, 4), date(2027, 1, 5), date(2027, 1, 5))
    assert days_of(found, "make") == (date(2026, 12, 29), date(2026, 12, 30), date(2027, 1, 4))
    assert days_of(found, "ask") == (date(2026, 12, 18), date(2026, 12, 21), date(2026, 12, 22))


def test_a_customer_abroad_has_holidays_of_its_own() -> None:
    """Thanksgiving in the States does not count for a firm in Berlin, only for its customer."""
    firm = Calendars.of_firm(Firm(country="DE", region="BE"))
    abroad = firm.for_customer(replace(FAIRVIEW, country="us"))
    steps = (step("ask", 1, CUSTOMER), step("make", 1, after="ask"))
    at_home = plan(steps, in_hands=nov(27), today=nov(2), calendars=firm, buffer=0)
    there = plan(steps, in_hands=nov(27), today=nov(2), calendars=abroad, buffer=0)
    assert days_of(at_home, "ask")[2] == nov(26)
    assert days_of(there, "ask") == (nov(24), nov(25), nov(25))
    assert days_of(there, "make") == days_of(at_home, "make")


def test_a_holiday_worked_here_is_worked_with_customers_of_this_country() -> None:
    """Another region has holidays of its own, but Veterans Day does not come back by it."""
    firm = Calendars.of_firm(Firm(country="US", region="NY", worked_holidays=("veterans day",)))
    assert firm.for_customer(replace(FAIRVIEW, country="US")).customer is firm.firm
    texas = firm.for_customer(replace(FAIRVIEW, country="US", region="TX"))
    assert texas.customer.is_open(nov(11))
    assert firm.firm.is_open(nov(27))
    assert not texas.customer.is_open(nov(27))  # Friday after Thanksgiving


def test_an_absent_colleague_starts_later() -> None:
    """A step of hers takes its days from those on which she is there; others' do not."""
    calendars = Calendars.of_firm(
        None, [Absence("1", colleague_id="7", first=nov(24), last=nov(25))], [JOE]
    )
    for owner, ready in (("joe k", nov(23)), ("jk", nov(23)), ("eva", nov(25))):
        steps = (step("draw", 1, owner=owner),)
        found = plan(steps, in_hands=nov(26), today=nov(2), calendars=calendars, buffer=0)
        assert days_of(found, "draw")[0] == ready


def test_nobody_is_asked_while_busy_unless_it_would_be_before_today() -> None:
    """The days before a fair are kept free; when it is too late for that the ask goes out."""
    fair = replace(closed(nov(16), nov(20)), kind=AbsenceKind.BUSY)
    calendars = Calendars.of_firm().for_customer(FAIRVIEW, [fair])
    steps = (step("draw", 1), step("ask", 2, CUSTOMER, "draw"))
    found = plan(steps, in_hands=nov(20), today=nov(9), calendars=calendars, buffer=0)
    assert days_of(found, "ask") == (nov(13), nov(16), nov(20))
    assert days_of(found, "draw")[2] == nov(13)
    late = plan(steps, in_hands=nov(20), today=nov(14), calendars=calendars, buffer=0)
    assert days_of(late, "ask")[0] == nov(18)
    assert found.decide_by == late.decide_by == nov(17)


def test_a_date_on_a_day_off_is_planned_to_the_working_day_before() -> None:
    """A wedding on a Saturday wants the goods there on Friday, or Thursday with a day's safety."""
    saturday = nov(28)
    calendars = Calendars.of_firm(Firm(country="US"))
    found = plan(CHAIN, in_hands=saturday, today=nov(2), calendars=calendars, buffer=0, safety=0)
    assert found.planned_for == found.arrive_by == nov(27)
    found = plan(CHAIN, in_hands=saturday, today=nov(2), calendars=calendars, buffer=0, safety=2)
    assert (found.planned_for, found.arrive_by) == (nov(27), nov(25))


def test_a_date_in_the_past_is_refused() -> None:
    """Nobody can be in time for yesterday; today is hard, but not refused."""
    calendars = Calendars.of_firm()
    with pytest.raises(Refused, match="in_hands_past"):
        plan(CHAIN, in_hands=nov(3), today=nov(4), calendars=calendars, buffer=0)
    found = plan(CHAIN, in_hands=nov(4), today=nov(4), calendars=calendars, buffer=0)
    assert not found.feasible


def test_a_customer_who_is_closed_all_the_time_is_refused() -> None:
    """There is no day to ask on; without a step of the customer's that does not matter."""
    calendars = Calendars.of_firm().for_customer(FAIRVIEW, [closed(nov(1), nov(30))])
    asks = (step("ask", 1, CUSTOMER),)
    with pytest.raises(Refused, match="customer_closed") as refused:
        plan(asks, in_hands=nov(27), today=nov(4), calendars=calendars, buffer=0)
    assert refused.value.values["until"] == nov(31)
    assert plan(CHAIN, in_hands=nov(27), today=nov(4), calendars=calendars, buffer=0)
    assert plan(asks, in_hands=nov(31), today=nov(4), calendars=calendars, buffer=0)


def test_a_customer_who_is_closed_for_good_is_no_endless_search() -> None:
    """A closing without end is answered at once."""
    calendars = Calendars.of_firm(Firm(country="US")).for_customer(FAIRVIEW, [closed(nov(1))])
    with pytest.raises(Refused, match="customer_closed"):
        plan(
            (step("ask", 1, CUSTOMER),),
            in_hands=nov(27),
            today=nov(4),
            calendars=calendars,
            buffer=0,
        )


def test_days_that_do_not_work_are_named() -> None:
    """Thanksgiving, our stocktaking and the customer's fair; weekends need no reason."""
    firm = Calendars.of_firm(Firm(country="US", closed=(nov(27),)))
    calendars = firm.for_customer(FAIRVIEW, [closed(nov(24), nov(24))])
    named = {day.day: reason for day, reason in calendars.closed_days(nov(20), nov(30))}
    assert {day: (reason.why, reason.name) for day, reason in named.items()} == {
        24: ("customer closed", ""),
        26: ("holiday", holidays.country_holidays("US")[nov(26)]),
        27: ("closed", ""),
    }


def test_after_the_sale_days_are_counted_from_the_delivery() -> None:
    """Goods that arrive on a Saturday are asked about from Monday on."""
    calendars = Calendars.of_firm()
    steps = (step("arrived", 0, from_delivery=2), step("same", 0, from_delivery=0), *CHAIN)
    saturday = nov(28)
    assert after_sale(steps, saturday, calendars.firm) == {"arrived": nov(32), "same": nov(30)}


@pytest.mark.parametrize(
    ("answered", "at", "cutoff", "day"),
    [
        (nov(25), time(10, 59), time(11), nov(25)),
        (nov(25), time(11, 0), time(11), nov(25)),
        (nov(25), time(11, 1), time(11), nov(27)),  # Thanksgiving lies between
        (nov(27), time(18), time(11), nov(30)),
        (nov(28), time(18), time(11), nov(30)),
        (nov(25), time(23, 59), None, nov(25)),
    ],
)
def test_an_answer_after_the_cut_off_counts_as_the_next_working_days(
    answered: date, at: time, cutoff: time | None, day: date
) -> None:
    """At the minute itself it is still in time."""
    assert day_of_answer(answered, at, cutoff, Workdays(country="US")) == day


# --- the same by another way, and laws

COUNTRIES = (("US", ""), ("CA", "ON"), ("DE", "BY"), ("FR", ""), ("", ""))
TODAY = st.dates(date(2026, 10, 1), date(2027, 2, 1))


@st.composite
def processes(draw: st.DrawFn) -> tuple[Step, ...]:
    """Draw steps of any turn, each waiting for any of those before it, in any order."""
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 7))):
        turn = draw(st.sampled_from(list(StepTurn)))
        after = draw(st.lists(st.sampled_from(steps), max_size=3)) if steps else []
        made = step(str(number), draw(st.integers(0, 9)), turn)
        rush = draw(st.none() | st.integers(0, made.days or 0))
        steps.append(
            replace(
                made,
                after=tuple({each.key for each in after}),
                owner=draw(st.sampled_from(["", "Joe K"])),
                rush_days=None if turn is CUSTOMER else rush,
                rush_cost=rush and rush * 100,
                min_notice=draw(st.integers(1, 3)),
            )
        )
    return tuple(draw(st.permutations(steps)))


@st.composite
def places(draw: st.DrawFn) -> tuple[Calendars, Letter]:
    """Draw a firm, a customer and a colleague, said in both ways."""
    country, region = draw(st.sampled_from(COUNTRIES))
    day = TODAY | st.dates(date(2026, 11, 20), date(2027, 1, 10))
    shop = draw(st.lists(day, max_size=6))
    away, shut, busy = (
        (first, first + timedelta(days=draw(st.integers(0, 9))))
        for first in draw(st.tuples(day, day, day))
    )
    firm = Calendars.of_firm(
        Firm(country=country, region=region, closed=tuple(shop)),
        [Absence("1", colleague_id="7", first=away[0], last=away[1])],
        [JOE],
    )
    fair = replace(closed(*busy), kind=AbsenceKind.BUSY)
    calendars = firm.for_customer(FAIRVIEW, [closed(*shut), fair])
    years = range(2025, 2029)
    public = (
        set(holidays.country_holidays(country, subdiv=region or None, years=years))
        if country
        else set()
    )
    ours = Days(public | set(shop))
    theirs, joe, carrier = (
        Days(set(ours.closed) | _days(shut)),
        Days(set(ours.closed) | _days(away)),
        Days(public),
    )

    def days(each: Step) -> Days:
        if each.turn is CUSTOMER:
            return theirs
        if each.turn is CARRIER:
            return carrier
        return joe if each.turn is OURS and each.owner else ours

    return calendars, Letter((), ours, days, _days(busy))


def _days(ends: tuple[date, date]) -> set[date]:
    return {ends[0] + timedelta(days=number) for number in range((ends[1] - ends[0]).days + 1)}


@settings(max_examples=150, deadline=None)
@given(processes(), places(), TODAY, st.integers(0, 60), st.tuples(*[st.integers(0, 5)] * 2))
def test_a_plan_is_what_a_walk_through_the_calendar_gives(
    steps: tuple[Step, ...],
    place: tuple[Calendars, Letter],
    today: date,
    ahead: int,
    spare: tuple[int, int],
) -> None:
    """Every date, flag and count of a plan, found by a second way that shares no code."""
    calendars, letter = place
    in_hands = today + timedelta(days=ahead)
    buffer, safety = spare
    asked = [day for day in _days((today, in_hands)) if calendars.customer.is_open(day)]
    if not asked:
        return  # refused: see above
    found = plan(
        steps, in_hands=in_hands, today=today, calendars=calendars, buffer=buffer, safety=safety
    )
    expected = replace_steps(letter, steps).plan(in_hands, today, buffer, safety)
    assert _answer(found) == expected


def replace_steps(letter: Letter, steps: Sequence[Step]) -> Letter:
    """Return a job in the same calendars."""
    return Letter(steps, letter.firm, letter.days, letter.busy)


def _answer(found: Plan) -> Answer:
    by_key = {each.step.key: each for each in found.steps}
    return Answer(
        ready={key: each.ready for key, each in by_key.items()},
        starts={key: each.starts for key, each in by_key.items()},
        due={key: each.due for key, each in by_key.items()},
        last_day={key: each.last_day for key, each in by_key.items()},
        done={key: each.earliest or date.min for key, each in by_key.items()},
        slack={key: each.slack or 0 for key, each in by_key.items()},
        arrives=found.arrives,
        feasible=found.feasible,
        eaten=found.eaten,
        decide_by=found.decide_by,
        rush_by=found.rush_by,
        rush_cost=found.rush_cost,
    )


@settings(max_examples=80, deadline=None)
@given(processes(), places(), TODAY, st.integers(20, 90), st.integers(0, 5))
def test_the_laws_of_a_plan_hold(
    steps: tuple[Step, ...],
    place: tuple[Calendars, Letter],
    today: date,
    ahead: int,
    buffer: int,
) -> None:
    """Nothing is asked after it is due, nothing due after what waits for it is ready."""
    calendars, _letter = place
    in_hands = today + timedelta(days=ahead)
    found = plan(steps, in_hands=in_hands, today=today, calendars=calendars, buffer=buffer)
    by_key = {each.step.key: each for each in found.steps}
    for each in found.steps:
        days = calendars.of(each.step)
        assert each.ready <= each.starts <= each.due <= each.last_day <= found.arrive_by
        assert all(map(days.is_open, (each.ready, each.starts, each.due)))
        assert all(by_key[key].due <= each.ready for key in each.step.after)
    more = plan(steps, in_hands=in_hands, today=today, calendars=calendars, buffer=buffer + 1)
    later = plan(
        steps,
        in_hands=in_hands + timedelta(days=1),
        today=today,
        calendars=calendars,
        buffer=buffer,
    )
    for one, two, three in zip(more.steps, found.steps, later.steps, strict=True):
        assert one.due <= two.due <= three.due
        assert one.last_day == two.last_day <= three.last_day
    assert found.decide_by <= later.decide_by
    assert found.decide_by <= found.rush_by


@settings(max_examples=60, deadline=None)
@given(processes(), places(), TODAY, st.integers(20, 60), st.integers(0, 2))
def test_decide_by_is_the_last_day_on_which_the_date_can_be_kept(
    steps: tuple[Step, ...],
    place: tuple[Calendars, Letter],
    today: date,
    ahead: int,
    safety: int,
) -> None:
    """Every day is tried: up to decide-by it works, up to rush-by with a rush, then no more."""
    calendars, _letter = place
    in_hands = today + timedelta(days=ahead)

    def tried(made: tuple[Step, ...], start: date) -> Plan:
        return plan(
            made, in_hands=in_hands, today=start, calendars=calendars, buffer=0, safety=safety
        )

    first = tried(steps, today)
    for made, last in ((steps, first.decide_by), (rushed(steps), first.rush_by)):
        for number in range(ahead - 9):
            start = today + timedelta(days=number)
            assert tried(made, start).feasible == (start <= last)


@settings(max_examples=60, deadline=None)
@given(processes(), places(), TODAY, st.integers(0, 3))
def test_the_first_date_that_works_is_the_first(
    steps: tuple[Step, ...], place: tuple[Calendars, Letter], today: date, safety: int
) -> None:
    """It works, and the day before it does not."""
    calendars, _letter = place

    def works(day: date) -> bool:
        made = plan(steps, in_hands=day, today=today, calendars=calendars, buffer=0, safety=safety)
        return made.feasible

    far = today + timedelta(days=90)
    first = plan(
        steps, in_hands=far, today=today, calendars=calendars, buffer=0, safety=safety
    ).first_in_hands
    assert works(first)
    before = first - timedelta(days=1)
    if before >= today + timedelta(days=10):  # a customer closed until then is refused
        assert not works(before)
