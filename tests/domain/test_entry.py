"""Adding by one typed line: what is understood, what is cut out, what stays in the title."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.card import Kind, Stage, Turn
from board.domain.dates import words_for
from board.domain.entry import Entry, Mark, MarkKind, parse_entry
from board.domain.people import Colleague
from board.domain.workdays import Workdays

TODAY = date(2026, 11, 23)  # a Monday
FRIDAY = date(2026, 11, 27)
CUSTOMERS = {
    "tall": "Tall Pines Lodge",
    "coffee": "Harbor Coffee",
    "bikes": "Harbor Bikes",
    "times": "Sunday Times",
    "ikea": "IKEA",
    "diner": "Joe's Diner",
    "green": "Greenfield Garden Center",
    "mo": "Mo",
    "noel": "Noël & Söhne",
}
COLLEAGUES = {
    "eva": Colleague("eva", "Eva Miller", "EM", "#000000"),
    "reed": Colleague("reed", "Joe Reed", "JR", "#000000"),
    "brown": Colleague("brown", "Joe Brown", "JB", "#000000"),
    "zoe": Colleague("zoe", "Zoë Ångström", "ZÅ", "#000000"),
}
STAGES = {
    name: Stage(name, name, Kind.OURS, Turn.OURS, "#000000", 1.0)
    for name in ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn", "Done this week")
}


def read(text: str, language: str = "en") -> Entry:
    return parse_entry(
        text,
        today=TODAY,
        workdays=Workdays(),
        customers=CUSTOMERS,
        colleagues=COLLEAGUES,
        stages=STAGES,
        words=words_for(language),
        me="reed",
    )


def test_the_line_of_the_manual() -> None:
    text = "call Joe at Tall Pines re quote fri @EM"
    assert read(text) == Entry(
        title="call Joe at Tall Pines re quote",
        due=FRIDAY,
        owner_id="eva",
        owner_text="EM",
        customer_id="tall",
        customer_text="Tall Pines",
        marks=(
            Mark(12, 22, MarkKind.CUSTOMER, "Tall Pines Lodge"),
            Mark(32, 35, MarkKind.DATE, "2026-11-27"),
            Mark(36, 39, MarkKind.OWNER, "Eva Miller"),
        ),
    )


def test_everything_at_once_in_any_order() -> None:
    entry = read("@eva #asked tue 10:00 harbor coffee: approve proof")
    assert entry.title == "harbor coffee: approve proof"
    assert (entry.due, entry.due_time) == (date(2026, 11, 24), time(10))
    assert (entry.owner_id, entry.stage_id, entry.customer_id) == ("eva", "Asked", "coffee")
    assert [mark.kind.value for mark in entry.marks] == [
        *("owner", "stage", "date", "time", "customer")
    ]
    assert entry.marks[3].label == "10:00"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("call joe", "call joe"),
        ("  call \n joe\tnow ", "call joe now"),
        ("iPhone repair fri", "iPhone repair"),
        ("élan order", "élan order"),
        ("send proof by fri", "send proof"),
        ("send proof, fri, @em", "send proof"),
        ("fri: send proof", "send proof"),
        ("call fri, then mail", "call, then mail"),
        ("today or fri", "today or"),
        ("order #4711 ready", "order #4711 ready"),
        ("mail joe@tall.com", "mail joe@tall.com"),
        ("10 % off", "10 % off"),
        ("fri @EM", ""),
        ("", ""),
        ("@", "@"),
        ("#", "#"),
    ],
)
def test_the_title_is_what_is_left(typed: str, title: str) -> None:
    assert read(typed).title == title


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        *(("@EM", "eva"), ("@em", "eva"), ("@eva", "eva"), ("@Eva Miller", "eva")),
        *(('@"eva miller"', "eva"), ("@miller", "eva"), ("@mill", "eva"), ("@za", "zoe")),
        *(("@zoe", "zoe"), ("@JB", "brown"), ("@me", "reed"), ("@ich", "reed"), ("@em,", "eva")),
        ("@jb @em", "eva"),
    ],
)
def test_a_colleague_is_known_by_initials_name_and_part_of_the_name(typed: str, owner: str) -> None:
    assert read(f"call {typed} now").owner_id == owner


def test_the_last_owner_counts_and_the_earlier_one_stays() -> None:
    assert read("mail @jb about @em").title == "mail @jb about"


def test_an_unknown_owner_is_somebody_new() -> None:
    entry = read("call Joe @Bob")
    assert (entry.title, entry.owner_id, entry.owner_text) == ("call Joe", None, "Bob")
    assert entry.marks == (Mark(9, 13, MarkKind.OWNER, "Bob"),)


@pytest.mark.parametrize("typed", ["mail @joe", "lunch @ 10", "meet @10", "a@b"])
def test_two_of_a_name_and_no_name_at_all_are_no_owner(typed: str) -> None:
    entry = read(typed)
    assert (entry.owner_id, entry.owner_text) == (None, "")


@pytest.mark.parametrize(
    ("typed", "stage"),
    [
        *(("#asked", "Asked"), ("#ASK", "Asked"), ("#needs", "Needs a hand")),
        *(("#needs-a-hand", "Needs a hand"), ("#needs_a_hand", "Needs a hand")),
        *(('#"Needs a hand"', "Needs a hand"), ("#Needs a hand", "Needs a hand")),
        *(("#hand", "Needs a hand"), ("#our", "Our turn"), ("#done", "Done this week")),
    ],
)
def test_a_stage_is_known_by_the_start_of_its_name(typed: str, stage: str) -> None:
    entry = read(f"call Joe {typed} tomorrow")
    assert (entry.stage_id, entry.title) == (stage, "call Joe")


def test_an_unknown_stage_stays_in_the_title_and_is_told() -> None:
    entry = read("call Joe #later")
    assert (entry.title, entry.stage_id, entry.stage_text) == ("call Joe #later", None, "later")
    assert not entry.marks


@pytest.mark.parametrize(
    ("typed", "customer"),
    [
        *(
            ("call Tall Pines Lodge", "tall"),
            ("call tall pines", "tall"),
            ("TALL PINES' mugs", "tall"),
        ),
        *(("greenfield order", "green"), ("ikea desk", "ikea"), ("noel & sohne", "noel")),
        *(("harbor coffee", "coffee"), ("harbor quote", None), ("tall man", None)),
        *(("Joe's Diner", "diner"), ("Joe’s diner", "diner"), ("joe called", None)),
        *(("installation", None), ("call Mo", "mo"), ("call mo", None), ("greenfields", None)),
        ("harbor coffee and tall pines", "tall"),
        ("Tall Pines Lodge and harbor coffee", "tall"),
    ],
)
def test_a_known_customer_is_recognised_and_stays(typed: str, customer: str | None) -> None:
    entry = read(typed)
    assert entry.customer_id == customer
    assert entry.title.casefold() == typed.casefold()


@pytest.mark.parametrize("typed", ["Joe's Diner", "Joe’s Diner", "joe\u02bcs diner"])
def test_a_customer_is_recognised_with_any_apostrophe(typed: str) -> None:
    assert read(f"call {typed} back").customer_id == "diner"
    names = {"atelier": "L’Atelier"}
    entry = parse_entry(
        "call L'Atelier",
        today=TODAY,
        workdays=Workdays(),
        customers=names,
        colleagues={},
        stages={},
    )
    assert entry.customer_id == "atelier"


def test_a_day_in_a_customers_name_is_no_date() -> None:
    assert read("call Sunday Times").due is None
    assert read("call Sunday Times fri").due == FRIDAY


def test_no_date_reaches_across_what_is_cut_out() -> None:
    assert read("next @em tue").due == date(2026, 11, 24)
    assert read("by @em fri").title == "by"
    assert read("call fri @em 10:00").due_time == time(10)


def test_a_date_before_the_owner_still_stands_at_the_end() -> None:
    assert read("call Joe sat @EM #asked").due == date(2026, 11, 28)


@pytest.mark.parametrize(
    "typed",
    ['say "call fri @EM #asked"', "say “Tall Pines fri”", "say „morgen @EM“", "say «fri» now"],
)
def test_quoted_text_is_left_alone(typed: str) -> None:
    entry = read(typed, "de")
    assert entry == Entry(title=typed)


def test_an_open_quotation_mark_protects_nothing() -> None:
    assert read('3" pipe for Joe fri').due == FRIDAY


def test_other_languages_are_read_with_english_beside_them() -> None:
    entry = read("Müller bis Freitag um 10 Uhr anrufen @em", "de")
    assert entry.title == "Müller anrufen"
    assert (entry.due, entry.due_time) == (FRIDAY, time(10))
    assert read("Müller anrufen tomorrow", "de").due == date(2026, 11, 24)


@given(st.text(max_size=60), st.sampled_from(["en", "de", "fr", "es"]))
def test_any_text_can_be_added(text: str, language: str) -> None:
    entry = read(text, language)
    spans = [(mark.start, mark.end) for mark in entry.marks]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


parts = st.lists(
    st.sampled_from(
        ["call", "Joe", "fri", "@em", "#asked", "tall pines", "10:00", '"x"', "by", "1"]
    ),
    max_size=8,
)


@given(parts)
def test_marks_never_overlap_and_what_is_marked_leaves_the_title(words: list[str]) -> None:
    text = " ".join(words)
    entry = read(text)
    ends = [0, *(mark.end for mark in entry.marks)]
    assert all(end <= mark.start for end, mark in zip(ends, entry.marks, strict=False))
    cut = sum(mark.end - mark.start for mark in entry.marks if mark.kind is not MarkKind.CUSTOMER)
    assert len(entry.title) <= len(text) - cut
