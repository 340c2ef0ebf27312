"""Letters to customers: all that is asked of them, nothing that is only ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import Refused
from board.domain.letter import Ask, Case, Offer, OpenItem, asked_of_customer, starred
from board.domain.letter_fields import LETTER_FIELDS, fields_in
from board.domain.letter_text import honest_no, open_list, paragraph, plan_letter
from board.domain.letter_words import LETTER_LANGUAGES, LetterWords
from board.domain.process import Criticality, Discount, Fee, Process, Step, StepTurn
from tests.driver.letters import ALL_WORDS, MONDAY, STARTERS, a_case, days_apart, starter, words

ENGLISH = words("en")
languages = st.sampled_from(ALL_WORDS)
styles = st.fixed_dictionaries({"formal": st.booleans(), "brief": st.booleans()})
texts = st.sampled_from(["", "we wait.", " ".join(f"so {{{name}}}." for name in LETTER_FIELDS)])
fees = st.none() | st.builds(
    Fee, st.integers(0, 9999), st.integers(0, 9999), st.none() | st.integers(0, 99999)
)


def step(key: str = "proof", **fields: object) -> Step:
    made: dict[str, object] = {"turn": StepTurn.CUSTOMER, "visible": True, "lead": 3}
    return Step(key, f"Title-{key}.", **(made | fields))  # type: ignore[arg-type]  # a test's own


def ask(key: str = "proof", day: int = 3, **fields: object) -> Ask:
    return Ask(step(key, **fields), date(2026, 12, day))


def case(*asks: Ask, **fields: object) -> Case:
    made: dict[str, object] = {"job": "Mugs", "in_hands": date(2026, 12, 17), "asks": asks}
    return Case(today=MONDAY, **(made | fields))  # type: ignore[arg-type]  # a test's own


@st.composite
def processes(draw: st.DrawFn) -> Process:
    keys = [f"k{number}k" for number in range(draw(st.integers(1, 8)))]
    steps = [
        step(
            key,
            turn=draw(st.sampled_from([StepTurn.CUSTOMER, *StepTurn])),
            criticality=draw(st.sampled_from(Criticality)),
            visible=draw(st.sampled_from([True, True, False])),
            trouble=draw(st.booleans()),
            from_delivery=draw(st.sampled_from([None, None, None, 2])),
            after=tuple(draw(st.lists(st.sampled_from(keys[:number]), min_size=1, unique=True)))
            if (number := keys.index(key))
            else (),
            why=draw(texts),
            consequence=draw(texts),
            easiest=draw(texts),
            next=draw(texts),
            fee=draw(fees),
        )
        for key in keys
    ]
    discount = draw(st.none() | st.builds(Discount, amount=st.integers(1, 9999)))
    return Process("p", "Process", steps=tuple(steps), discount=discount)


def hidden_in(process: Process, language: LetterWords, text: str) -> list[str]:
    """Return the titles and days of internal steps that a text gives away."""
    days = days_apart(process.steps)
    found = []
    for each in process.steps:
        if each.criticality is Criticality.INTERNAL:
            own = {days[each.key].due, days[each.key].begins}
            dates = [language.day(day, MONDAY) for day in own if day]
            found += [told for told in (each.title, *dates) if told in text]
    return found


@given(processes(), languages, styles)
def test_internal_deadlines_never_reach_a_customer(
    process: Process, language: LetterWords, style: dict[str, object]
) -> None:
    letter = plan_letter(language, a_case(process, **style))
    assert hidden_in(process, language, letter.subject + letter.body) == []


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("name", STARTERS)
def test_the_shipped_processes_keep_their_internal_dates_to_themselves(
    name: str, language: str
) -> None:
    process = starter(name, language)
    letter = plan_letter(words(language), a_case(process))
    assert any(each.criticality is Criticality.INTERNAL for each in process.steps)
    assert hidden_in(process, words(language), letter.subject + letter.body) == []


def test_the_step_that_comes_next_is_not_named_when_it_is_internal() -> None:
    inside = step("check", turn=StepTurn.OURS, criticality=Criticality.INTERNAL, after=("proof",))
    asked = step("proof", next="Then {next} on {next_date}. Thank you.")
    letter = plan_letter(ENGLISH, a_case(Process("p", "P", steps=(asked, inside))))
    assert "   Thank you." in letter.body
    assert "check" not in letter.body


@given(processes(), languages, styles)
def test_every_visible_step_of_the_customer_stands_there_with_its_date(
    process: Process, language: LetterWords, style: dict[str, object]
) -> None:
    given = a_case(process, **style)
    letter = plan_letter(language, given)
    shown = [each for each in process.steps if asked_of_customer(each)]
    days = days_apart(process.steps)
    assert [entry.key for entry in letter.dates] == [each.key for each in shown]
    for each in shown:
        [line] = [
            line for line in letter.body.split("\n") if each.title in line and ". " in line[:4]
        ]
        assert language.day(days[each.key].due, MONDAY) in line


@given(processes(), languages, styles)
def test_nothing_in_a_letter_is_left_to_be_filled_in(
    process: Process, language: LetterWords, style: dict[str, object]
) -> None:
    letter = plan_letter(language, a_case(process, **style))
    assert not fields_in(letter.subject + letter.body)
    assert "{" not in letter.body
    assert "  " not in letter.body.replace("\n   ", "\n")
    assert "\n\n\n" not in letter.body
    assert letter.subject


def test_a_misspelt_field_in_a_process_is_refused_rather_than_sent() -> None:
    with pytest.raises(Refused) as told:
        plan_letter(ENGLISH, case(ask(why="By {duee}.")))
    assert told.value.kind == "letter_field_misspelt"


def test_trouble_spots_are_the_two_dates_that_matter_most() -> None:
    asks = [ask("a", 1), ask("b", 2, trouble=True), ask("c", 3), ask("d", 4, trouble=True)]
    assert starred(asks) == {"b", "d"}
    letter = plan_letter(ENGLISH, case(*asks))
    assert "The two dates that matter most are marked with ★." in letter.body
    assert [entry.key for entry in letter.dates if entry.starred] == ["b", "d"]
    assert letter.body.count("★ Title") == 2


def test_without_enough_trouble_spots_the_hard_steps_matter_most() -> None:
    hard = {"criticality": Criticality.HARD}
    asks = [ask("a", 1), ask("b", 2, **hard), ask("c", 3, fee=Fee(100)), ask("d", 4, **hard)]
    assert starred(asks) == {"b", "d"}
    assert starred([ask("a", trouble=True), ask("b")]) == {"a"}
    assert starred([ask("a"), ask("b")]) == starred([ask("a", trouble=True)]) == set()


def test_a_consequence_that_would_be_a_false_threat_is_not_made() -> None:
    text = "We wait. It leaves on {new_ship_date} instead of {ship_date}."
    given = case(ship_date=date(2026, 12, 14))
    late = replace(ask(consequence=text), new_ship_date=date(2026, 12, 15))
    told = paragraph(ENGLISH, given, late)
    assert "It leaves on Tue 15 December instead of Mon 14 December." in told
    assert "If later: We wait.\n" in paragraph(ENGLISH, given, ask(consequence=text)) + "\n"
    only = ask(consequence="It leaves on {new_ship_date}.")
    assert "If later: Please tell us early" in paragraph(ENGLISH, given, only)


@pytest.mark.parametrize(
    ("fee", "told"),
    [
        (Fee(2500), "$25"),
        (Fee(2500, cap=2500), "$25"),
        (Fee(0, 4000, 12000), "$40 for each working day (at most $120)"),
        (Fee(2500, 4000, 12000), "$25 plus $40 for each working day (at most $120)"),
        (Fee(0, 1050), "$10.50 for each working day"),
    ],
)
def test_a_fee_is_told_in_full(fee: Fee, told: str) -> None:
    assert f"There is a fee then: {told}." in paragraph(ENGLISH, case(), ask(fee=fee))


def test_a_fee_is_told_once() -> None:
    told = paragraph(ENGLISH, case(), ask(consequence="A fee of {fee} applies.", fee=Fee(2500)))
    assert told.count("$25") == 1


def test_the_discount_is_told_with_what_earns_it() -> None:
    asks = (ask("a", fee=Fee(100)), ask("b"), ask("c"))
    every = plan_letter(ENGLISH, case(*asks, discount=Discount(amount=6000))).body
    assert "If all three come by their dates, we take $60 off the invoice. A fee would" in every
    some = plan_letter(ENGLISH, case(*asks, discount=Discount(percent=2.5, steps=("b", "c"))))
    assert "we take 2.5% off the invoice: Title-b., Title-c." in some.body
    assert "off the invoice" not in plan_letter(ENGLISH, case(*asks)).body


def test_a_date_that_moved_stands_beside_the_old_one() -> None:
    moved = replace(ask("a", 3), was=date(2026, 12, 1))
    letter = plan_letter(ENGLISH, case(moved, ask("b", 4), was_in_hands=date(2026, 12, 16)))
    assert "Title-a. – by Thu 3 December (instead of Tue 1 December)" in letter.body
    assert "Title-b. – by Fri 4 December\n" in letter.body
    assert "by Thu 17 December instead of Wed 16 December" in letter.body
    assert letter.subject == "Mugs: new dates until Thu 17 December"


def test_what_has_nothing_to_say_takes_nothing_else_with_it() -> None:
    body = plan_letter(ENGLISH, case(ask(), ask("b"))).body
    assert "Thank you for your order “Mugs”. It will be done by Thu 17 December.\n" in body
    assert "Your number" not in body
    assert "\nFor that we need two things from you.\n" in body


def test_a_letter_whose_dates_all_stayed_says_nothing_of_new_dates() -> None:
    assert "moved" not in plan_letter(ENGLISH, case(ask())).body


@pytest.mark.parametrize(
    ("language", "name", "formal", "casual"),
    [
        ("en", "", "Hello,", "Hello,"),
        ("en", "Dr. Priya Nair", "Dear Dr. Nair,", "Hi Dr. Priya Nair,"),
        ("en", "Priya Nair", "Dear Priya Nair,", "Hi Priya,"),
        ("de", "", "Guten Tag,", "Guten Tag,"),
        ("de", "Frau Dr. Eva Klein", "Guten Tag Frau Dr. Klein,", "Hallo Frau Dr. Eva Klein,"),
        ("fr", "Mme Claire Petit", "Bonjour Mme Petit,", "Bonjour Mme Claire Petit,"),
        ("es", "Sra. Ana García López", "Buenos días, Sra. Ana García López:", None),
        ("es", "Ana García", "Buenos días, Ana García:", "Hola, Ana:"),
    ],
)
def test_people_are_greeted_as_their_language_does(
    language: str, name: str, formal: str, casual: str | None
) -> None:
    assert words(language).greeting(name, formal=True) == formal
    if casual:
        assert words(language).greeting(name, formal=False) == casual


@pytest.mark.parametrize(
    ("language", "first", "next_year"),
    [
        ("en", "Tue 1 December", "Fri 1 January 2027"),
        ("de", "Dienstag, 1. Dezember", "Freitag, 1. Januar 2027"),
        ("fr", "mardi 1er décembre", "vendredi 1er janvier 2027"),
        ("es", "martes 1 de diciembre", "viernes 1 de enero de 2027"),
    ],
)
def test_dates_are_written_as_the_language_does(language: str, first: str, next_year: str) -> None:
    assert words(language).day(date(2026, 12, 1), MONDAY) == first
    assert words(language).day(date(2027, 1, 1), MONDAY) == next_year


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "$2,150 €1,075.50 ¥500 CHF\xa05 -$1"),
        ("de", "2.150\xa0$ 1.075,50\xa0€ 500\xa0JPY 5\xa0CHF -1\xa0$"),
        ("fr", "2\u202f150\xa0$ 1\u202f075,50\xa0€ 500\xa0JPY 5\xa0CHF -1\xa0$"),
        ("es", "2150\xa0$ 1075,50\xa0€ 500\xa0JPY 5\xa0CHF -1\xa0$"),
    ],
)
def test_money_is_written_as_the_language_does(language: str, told: str) -> None:
    amounts = [(215000, "USD"), (107550, "EUR"), (500, "JPY"), (500, "CHF"), (-100, "USD")]
    assert " ".join(words(language).money(*each) for each in amounts) == told


def test_every_language_has_the_same_texts_with_the_same_fields() -> None:
    for tongue in ALL_WORDS:
        assert tongue.texts.keys() == ENGLISH.texts.keys()
        for name, told in tongue.texts.items():
            assert [fields_in(text) for text in told] == [
                fields_in(text) for text in ENGLISH.texts[name]
            ], (tongue.language, name)


def test_french_words_have_their_spaces() -> None:
    for name, told in words("fr").texts.items():
        for text in told:
            assert not [at for at in text if at in "“”"], name
            assert not [sign for sign in [" :", " ;", " !", " ?", " »", "« "] if sign in text], name


@given(languages, st.booleans(), st.booleans())
def test_an_honest_no_says_what_can_be_done(
    language: LetterWords, rush: bool, partner: bool
) -> None:
    offer = Offer(
        wanted=MONDAY + timedelta(days=4),
        earliest=date(2026, 12, 17),
        rush_day=date(2026, 12, 4) if rush else None,
        rush_cost=8500 if rush else None,
        partner="Quick Mugs {due}" if partner else "",
    )
    letter = honest_no(language, case(contact="Joe"), offer)
    assert letter.body.count("\n– ") == 2 + rush + partner
    assert (language.money(8500, "USD") in letter.body) is rush
    assert ("Quick Mugs {due}" in letter.body) is partner
    assert language.day(date(2026, 12, 17), MONDAY) in letter.body


def test_the_list_of_what_is_open_is_in_order_and_says_what_is_late() -> None:
    items = [
        OpenItem("Call"),
        OpenItem("Logo", date(2026, 12, 2)),
        OpenItem("Proof", date(2026, 11, 20), "Mugs"),
    ]
    lines = open_list(ENGLISH, case(), items).body.split("\n")
    assert [line for line in lines if line.startswith("☐")] == [
        "☐ Proof (“Mugs”), by Fri 20 November (that day has passed)",
        "☐ Logo, by Wed 2 December",
        "☐ Call",
    ]
    assert "These are the three things we need from you, as of Mon 23 November:" in lines
    assert "We need nothing from you at the moment." in open_list(ENGLISH, case(), []).body


def test_texts_that_the_firm_has_edited_take_the_place_of_the_shipped_ones() -> None:
    edited = ENGLISH.with_texts({"plan.formal": "{greeting}\n\n{steps}\n\nYours, {colleague}."})
    letter = plan_letter(edited, case(ask(), colleague="Mara"))
    assert letter.body == "Hello,\n\n1. Title-proof. – by Thu 3 December\n\nYours, Mara.\n"
