"""A typed line that starts a job, in four languages' words."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from board.domain.dates import words_for
from board.domain.entry import parse_entry
from board.domain.job_line import JobLine, parse_job
from board.domain.workdays import Workdays
from tests.driver.builders import TODAY

PROCESSES = {"promo": "Promo order", "make": "Make to order", "visit": "Service visit"}
CUSTOMERS = {"tall": "Tall Pines Lodge", "peak": "Peak Physio", "pens": "Pens & Co"}


def job(text: str, language: str = "en", processes: dict[str, str] | None = None) -> JobLine | None:
    words = words_for(language)
    parse = partial(
        parse_entry,
        today=TODAY,
        workdays=Workdays(),
        customers=CUSTOMERS,
        colleagues={},
        stages={},
        words=words,
    )
    known = PROCESSES if processes is None else processes
    return parse_job(text, words=words, processes=known, customers=CUSTOMERS, parse=parse)


HARBOR = JobLine("Mugs x500", "promo", "Promo order", "", "Harbor", date(2026, 12, 18))


def test_a_line_names_process_customer_what_and_day() -> None:
    assert job("job Mugs x500 for Harbor promo 18 dec") == HARBOR


@pytest.mark.parametrize(
    "text",
    [
        "job promo Mugs x500 for Harbor 18 dec",
        "JOB  Mugs x500 for Harbor by 18 dec, promo",
        "job Mugs x500 18 dec promo order for Harbor",
        "job Mugs x500 for [[Harbor]] promo 2026-12-18",
    ],
)
def test_the_order_of_its_parts_does_not_matter(text: str) -> None:
    assert job(text) == HARBOR


@pytest.mark.parametrize(
    ("language", "text", "process"),
    [
        ("de", "Auftrag Tassen x500 für Harbor Werbe 18. Dez", "Werbeartikel"),
        ("fr", "affaire Tasses x500 pour Harbor objets 18 déc", "Objets publicitaires"),
        ("es", "trabajo Tazas x500 para Harbor pedido 18 dic", "Pedido promocional"),
    ],
)
def test_it_is_said_in_each_language(language: str, text: str, process: str) -> None:
    found = job(text.replace("Werbe ", "Werbeartikel "), language, {"one": process})
    assert found is not None
    assert (found.process, found.customer, found.in_hands) == (
        process,
        "Harbor",
        date(2026, 12, 18),
    )
    assert found.what == text.split()[1] + " x500"


def test_a_known_customer_is_found_by_the_beginning_of_the_name() -> None:
    found = job("job Mugs for Peak promo 18 dec")
    assert found == JobLine("Mugs", "promo", "Promo order", "peak", "Peak Physio", HARBOR.in_hands)
    found = job("job Mugs for Tall Pines promo")
    assert found == JobLine("Mugs", "promo", "Promo order", "tall", "Tall Pines Lodge", None)


def test_without_a_process_a_customer_and_a_day_are_needed() -> None:
    found = job("job Mugs for Peak Physio 18 dec")
    assert found == JobLine("Mugs", "", "", "peak", "Peak Physio", HARBOR.in_hands)
    assert job("job for Peak Physio") is None
    assert job("job interview fri") is None


@pytest.mark.parametrize(
    "text", ["jobs promo", "call Joe about the job promo", "job", "", "job:mugs promo"]
)
def test_other_lines_are_follow_ups(text: str) -> None:
    assert job(text) is None


def test_a_word_of_two_processes_names_neither() -> None:
    alike = {"one": "Promo order", "two": "Promo gifts"}
    found = job("job Mugs promo for Peak Physio 18 dec", processes=alike)
    assert found is not None
    assert (found.process_id, found.what) == ("", "Mugs promo")
    found = job("job Mugs promo gifts for Peak Physio 18 dec", processes=alike)
    assert found is not None
    assert (found.process_id, found.what) == ("two", "Mugs")
