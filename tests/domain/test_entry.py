"""Adding by one typed line: what is understood, what is cut out, what stays in the title."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.card import Stage, StageKind, Turn
from board.domain.date_words import LANGUAGES
from board.domain.dates import words_for
from board.domain.entry import Entry, Mark, parse_entry
from board.domain.offers import MarkKind
from board.domain.people import Colleague
from board.domain.workdays import Workdays
from tests.driver.builders import TODAY

CASES = Path(__file__).parent / "cases" / "12-quick-add.txt"
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
    name: Stage(name, name, StageKind.OURS, Turn.OURS, "#000000", 1.0)
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


def typed_by_people() -> list[tuple[str, str]]:
    """Return language and line of each case."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    cases = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [(case[0], case[1]) for case in cases]


@pytest.mark.parametrize(("language", "line"), typed_by_people())
def test_no_line_of_a_customer_loses_a_part_of_a_word(language: str, line: str) -> None:
    entry = read(line, language)
    assert (entry.title, entry.due) == (line, None)


NAMES = [
    *(
        ("en", "Call Tomorrow Labs now"),
        ("en", "Saturday Market flyers"),
        ("en", "quote for Mr Friday"),
        ("en", "Tomorrow Labs order"),
        ("en", "Ask Monday Morning Coffee again"),
    ),
    *(("de", "Herr Montag anrufen"), ("de", "Rückruf Herr Montag"), ("de", "Guten Morgen Tassen")),
    *(("de", "Müller Freitag anrufen"), ("de", "Frau Sonntag")),
    *(("fr", "Mardi Gras affiches"), ("fr", "affiches pour le Mardi Gras")),
    *(("fr", "rappeler Dimanche Martin"), ("fr", "Madame Samedi")),
    *(("es", "Domingo Pérez llamar"), ("es", "llamada para Domingo Pérez")),
]


@pytest.mark.parametrize(("language", "line"), NAMES)
def test_a_day_that_may_be_part_of_a_name_stays_and_is_offered(language: str, line: str) -> None:
    entry = read(line, language)
    assert (entry.title, entry.due) == (line, None)
    taken = read(entry.offers[0].taken(line), language)
    assert entry.offers[0].kind is MarkKind.DATE
    assert taken.due is not None
    assert taken.due.isoformat() == entry.offers[0].label
    assert len(taken.title.split()) < len(line.split())


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("en", "Friday call Joe", "call Joe"),
        ("en", "call Joe tomorrow morning", "call Joe"),
        ("en", "tue morning call Joe", "call Joe"),
        ("de", "Joe morgen früh anrufen", "Joe anrufen"),
        ("de", "Joe am Montag morgen anrufen", "Joe anrufen"),
        ("fr", "appeler Joe demain matin", "appeler Joe"),
        ("es", "llamar a Joe el lunes por la mañana", "llamar a Joe"),
        ("en", "Call Joe Friday, then mail", "Call Joe, then mail"),
        ("en", "CALL JOE FRIDAY ABOUT MUGS", "CALL JOE ABOUT MUGS"),
        ("en", "Call Joe by Friday about mugs", "Call Joe about mugs"),
        ("de", "Montag Müller anrufen", "Müller anrufen"),
        ("de", "Müller am Freitag anrufen", "Müller anrufen"),
        ("fr", "Lundi appeler Joe", "appeler Joe"),
        ("es", "llamar a José el viernes", "llamar a José"),
    ],
)
def test_a_day_that_is_no_part_of_a_name_is_the_date(language: str, line: str, title: str) -> None:
    entry = read(line, language)
    assert entry.title == title
    assert entry.due is not None


@pytest.mark.parametrize(
    ("language", "typed", "kind"),
    [
        *(("en", "31.2.", "date"), ("en", "29 feb 2027", "date"), ("en", "feb 30", "date")),
        *(("en", "2026-13-45", "date"), ("en", "by 32.1.", "date"), ("en", "cw 60", "date")),
        *(("en", "25:00", "time"), ("en", "13pm", "time"), ("en", "9:75", "time")),
        *(("de", "31. Februar", "date"), ("de", "KW 54", "date"), ("de", "um 25 Uhr", "time")),
        *(("fr", "31 février", "date"), ("es", "30 de febrero", "date")),
        *(("en", "@joe", "owner"), ("en", "#later", "stage")),
    ],
)
@pytest.mark.parametrize("behind", ["", " about the mugs"])
def test_what_is_no_date_stays_in_the_title_and_is_told(
    language: str, typed: str, kind: str, behind: str
) -> None:
    entry = read(f"call Ann {typed}{behind}", language)
    assert entry.title == f"call Ann {typed}{behind}"
    assert [mark.kind for mark in entry.unread] == [kind]
    assert typed.endswith(entry.unread[0].label)


@pytest.mark.parametrize(
    "typed", ["size 50:50", "support 24/7", "version 2.0.", "took 10h", "1/2 page"]
)
def test_numbers_that_mean_something_else_are_not_complained_about(typed: str) -> None:
    assert not read(typed).unread


@pytest.mark.parametrize(
    ("typed", "taken", "day", "clock"),
    [
        ("call Joe 14h", "call Joe 14:00", TODAY, time(14)),
        ("call Joe at 9", "call Joe at 09:00", TODAY, time(9)),
        ("week 50 delivery", "2026-12-07 delivery", date(2026, 12, 7), None),
        ("visit in december", "visit 2026-12-01", date(2026, 12, 1), None),
    ],
)
def test_what_may_be_meant_as_a_date_is_offered_and_one_step_takes_it(
    typed: str, taken: str, day: date, clock: time | None
) -> None:
    entry = read(typed)
    assert (entry.title, entry.due) == (typed, None)
    assert entry.offers[0].taken(typed) == taken
    assert (read(taken).due, read(taken).due_time) == (day, clock)


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("en", "call Joe at Tall Timber re quote fri", "Tall Timber"),
        ("en", "mail from Bob at Acme & Sons, 3 boxes", "Acme & Sons"),
        ("en", "Quote for St. Mary 2000 now", "St. Mary 2000"),
        ("en", "Send pens to Bluebird Books wed", "Bluebird Books"),
        ("de", "Angebot für Autohaus Klein bis Freitag", "Autohaus Klein"),
        ("fr", "devis chez Boulangerie Morel 25:00", "Boulangerie Morel"),
        ("es", "llamar a José en Pinos Altos mañana", "Pinos Altos"),
    ],
)
def test_a_customer_nobody_knows_is_offered_and_made_when_taken(
    language: str, line: str, name: str
) -> None:
    entry = read(line, language)
    [offer] = entry.offers
    assert (offer.kind, offer.label, entry.customer_text) == (MarkKind.CUSTOMER, name, "")
    taken = read(offer.taken(line), language)
    assert (taken.title, taken.customer_id, taken.customer_text) == (entry.title, None, name)
    assert taken.due == entry.due


def test_no_customer_is_offered_where_one_is_known_or_a_colleague_is_named() -> None:
    assert not read("call Joe at Tall Pines").offers
    assert not read("lunch with Eva").offers
    assert not read("call joe at home").offers


def test_a_customer_in_double_brackets_is_the_known_one_of_that_name() -> None:
    entry = read("quote [[tall pines lodge]] fri")
    assert (entry.title, entry.customer_id) == ("quote tall pines lodge", "tall")
    assert read("quote [[Joe\N{RIGHT SINGLE QUOTATION MARK}s diner]]").customer_id == "diner"
    assert not read("quote [[ ]]").customer_text
    assert read("quote [[ ]]").marks == ()


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


date_words = sorted(
    {
        word
        for words in LANGUAGES.values()
        for group in (*words.weekdays, *words.months, words.today, words.tomorrow, words.noon)
        for word in group
    }
    | {"monatsende", "nächste woche", "end of month", "31.2.", "25:00", "KW 50", "at 9", "14h"}
)
pieces = st.one_of(
    st.sampled_from(date_words),
    st.sampled_from(date_words).map(str.title),
    st.text("abäßé", min_size=1, max_size=3),
    st.sampled_from(
        [" ", " ", ", ", ". ", "-", "@em", "#asked", "[[", "]]", '"', "Tall Pines", "at "]
    ),
)
lines = st.lists(pieces, max_size=10).map("".join)


@given(st.one_of(lines, st.text(max_size=60)), st.sampled_from(["en", "de", "fr", "es"]))
def test_every_letter_is_in_the_title_or_explained(text: str, language: str) -> None:
    entry = read(text, language)
    left = text
    for mark in reversed(entry.marks):
        if mark.kind is not MarkKind.CUSTOMER:
            left = left[: mark.start] + left[mark.end :]
    assert letters(entry.title) == letters(left)


@given(lines, st.sampled_from(["en", "de", "fr", "es"]))
def test_nothing_is_cut_out_of_the_middle_of_a_word(text: str, language: str) -> None:
    for mark in read(text, language).marks:
        if mark.kind in {MarkKind.DATE, MarkKind.TIME}:
            inside = (
                text[max(0, mark.start - 1) : mark.start + 1],
                text[mark.end - 1 : mark.end + 1],
            )
            assert not any(len(pair) == 2 and pair.isalpha() for pair in inside)


@given(lines, st.sampled_from(["en", "de", "fr", "es"]))
def test_an_offer_that_is_taken_is_understood(text: str, language: str) -> None:
    for offer in read(text, language).offers:
        taken = read(offer.taken(text), language)
        if offer.kind is MarkKind.CUSTOMER:
            assert taken.customer_text == offer.label
        else:
            assert taken.due is not None
