"""Letters of the shipped processes, word for word: every language, every kind of letter.

The files in cases/letters are read by people: a change of one is a change of what customers read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from board.domain.calendars import Calendars
from board.domain.forecasting import Dates, Running
from board.domain.letter import Case, Letter, Offer, OpenItem, asks_of, ours_of, ship_date_of
from board.domain.letter_days import letter_days
from board.domain.letter_text import honest_no, open_list, plan_letter
from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.planning import plan
from tests.driver.letters import starter, words

CASES = Path(__file__).parent / "cases" / "letters"
TODAY = date(2026, 9, 14)
READERS = {
    "en": ("Bright Smile Dental", "Dr. Priya Nair", "Gift kits ×80", "Mara Klein", "905-555-0142"),
    "de": ("Zahnarztpraxis Vogt", "Frau Dr. Vogt", "80 Tassen", "Mara Klein", "030 5550142"),
    "fr": ("Cabinet Petit", "Mme Claire Petit", "80 tasses", "Mara Klein", "01 55 50 01 42"),
    "es": ("Clínica García", "Ana García", "80 tazas", "Mara Klein", "915 550 142"),
}


def the_case(language: str, name: str, in_hands: date) -> Case:
    """Return the case of a job that was started today from a shipped process."""
    process, days_open = starter(name, language), Calendars.of_firm()
    planned = plan(
        process.steps,
        in_hands=in_hands,
        today=TODAY,
        calendars=days_open,
        buffer=process.buffer_days,
    )
    dates = {each.step.key: Dates(each.due, each.begins) for each in planned.steps}
    job = Running(process.steps, days_open, in_hands, TODAY, process.buffer_days, dates=dates)
    days = letter_days(job, TODAY)
    customer, contact, what, colleague, phone = READERS[language]
    return Case(
        today=TODAY,
        job=what,
        in_hands=in_hands,
        ship_date=ship_date_of(process.steps, days),
        asks=asks_of(process.steps, days, today=TODAY, told={}),
        ours=ours_of(process.steps, days, today=TODAY),
        customer=customer,
        contact=contact,
        value=215000,
        currency=process.currency,
        discount=process.discount,
        firm="Klein Promotions",
        colleague=colleague,
        phone=phone,
    )


def promo(language: str) -> Letter:
    case = the_case(language, "promo-order", date(2026, 11, 13))
    return plan_letter(words(language), replace(case, reference="PO 4711"))


def made_to_order(language: str) -> Letter:
    case = the_case(language, "make-to-order", date(2026, 12, 11))
    return plan_letter(words(language), replace(case, contact="", value=None))


def visit(language: str) -> Letter:
    return plan_letter(words(language), the_case(language, "service-visit", date(2026, 10, 16)))


def moved(language: str) -> Letter:
    """Two dates moved by some days; the first steps are done. Casual and brief."""
    case = the_case(language, "promo-order", date(2026, 11, 20))
    asks = [ask for ask in case.asks if ask.step.key in {"proof-approval", "quantities", "ship-to"}]
    asks[:2] = [replace(ask, was=ask.due - timedelta(days=7)) for ask in asks[:2]]
    case = replace(case, asks=tuple(asks), was_in_hands=date(2026, 11, 13))
    return plan_letter(words(language), replace(case, formal=False, brief=True))


def no(language: str) -> Letter:
    offer = Offer(
        wanted=date(2026, 9, 25),
        earliest=date(2026, 10, 28),
        rush_day=date(2026, 10, 16),
        rush_cost=8500,
        partner="Quick Mugs",
        decide_by=date(2026, 9, 18),
    )
    case = the_case(language, "promo-order", date(2026, 11, 13))
    return honest_no(words(language), replace(case, asks=()), offer)


def still_open(language: str) -> Letter:
    case = the_case(language, "promo-order", date(2026, 11, 13))
    items = [OpenItem(ask.step.title, ask.due, case.job) for ask in case.asks[:3]]
    items.append(OpenItem("FLA-7", date(2026, 9, 10)))
    return open_list(words(language), replace(case, formal=False), items)


LETTERS = {
    "promo-order": promo,
    "make-to-order": made_to_order,
    "service-visit": visit,
    "moved": moved,
    "no": no,
    "open": still_open,
}


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_reads_as_it_is_kept(name: str, language: str) -> None:
    letter = LETTERS[name](language)
    kept = (CASES / f"{name}.{language}.txt").read_text("utf-8")
    assert f"{letter.subject}\n\n{letter.body}" == kept
