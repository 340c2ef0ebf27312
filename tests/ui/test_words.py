"""The words on cards, in English without any catalogue."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from board.domain.arrange import Counts
from board.domain.card_summary import CardSummary
from board.domain.urgency import Grade, Urgency
from board.ui.card_words import card_sentence
from board.ui.words import chip_text, idle_words, stage_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def a_summary(urgency: Urgency, **fields: object) -> CardSummary:
    return CardSummary("c1", "Approve the proof", urgency, **fields)  # type: ignore[arg-type]  # names as in CardSummary


@pytest.mark.parametrize(
    ("urgency", "words"),
    [
        (Urgency(Grade.LATE, 1, 1), "▲ 1 day late"),
        (Urgency(Grade.LATE, 2, 2), "▲ 2 days late"),
        (Urgency(Grade.LATE, 1, 1, asks=True), "▲ ask 1 day late"),
        (Urgency(Grade.LATE, 2, 2, asks=True), "▲ ask 2 days late"),
        (Urgency(Grade.TODAY), "● Today"),
        (Urgency(Grade.TODAY, asks=True), "● ask today"),
        (Urgency(Grade.SOON, 1), "◆ Tomorrow"),
        (Urgency(Grade.SOON, 1, asks=True), "◆ ask tomorrow"),
        (Urgency(Grade.SOON, 2), "◆ in 2 days"),
        (Urgency(Grade.LATER, 9), "in 9 days"),
        (Urgency(Grade.LATER, 9, asks=True), "ask in 9 days"),
        (Urgency(Grade.NONE), "No next step"),
    ],
)
def test_a_chip_says_how_urgent_its_card_is(urgency: Urgency, words: str) -> None:
    assert chip_text(a_summary(urgency)) == words


def test_a_chip_says_the_time_of_day() -> None:
    assert chip_text(a_summary(Urgency(Grade.TODAY), due_time=time(10))) == "● Today 10:00"


@pytest.mark.parametrize(
    ("early", "words"),
    [
        (2, "✓ Fri, 2 days early"),
        (1, "✓ Fri, 1 day early"),
        (0, "✓ Fri, on time"),
        (-1, "✓ Fri, 1 day late"),
        (None, "✓ Fri"),
    ],
)
def test_a_done_chip_says_when_and_how_early(early: int | None, words: str) -> None:
    summary = a_summary(Urgency(Grade.DONE), done_on=FRIDAY, early_days=early)
    assert chip_text(summary) == words


def test_a_snoozed_chip_says_until_when() -> None:
    summary = a_summary(Urgency(Grade.LATER, 9), snoozed_until=date(2026, 12, 4))
    assert chip_text(summary) == "snoozed until Fri 4 Dec"


def test_a_card_is_one_sentence() -> None:
    summary = a_summary(Urgency(Grade.LATE, 2, 2), customer="Fairview Golf Club")
    said = "Approve the proof, Fairview Golf Club, 2 days late, in Asked, 1 of 4"
    assert card_sentence(summary, "Asked", row=0, of=4) == said


def test_the_sentence_tells_the_marks_too() -> None:
    summary = a_summary(
        Urgency(Grade.TODAY), job="Mugs", idle_days=6, repeats=True, owner="Maria", stake="$85"
    )
    said = card_sentence(summary, "Asked", row=1, of=2)
    assert said == (
        "Approve the proof, Mugs, Today, $85, no contact for 6 days, repeats,"
        " looked after by Maria, in Asked, 2 of 2"
    )


def test_the_idle_mark_counts_days() -> None:
    assert idle_words(a_summary(Urgency(Grade.TODAY), idle_days=1)) == "1 day"
    assert not idle_words(a_summary(Urgency(Grade.TODAY)))


def test_a_list_is_named_by_its_stage_and_numbers() -> None:
    counts = Counts(shown=4, total=4, late=0, over_limit=False)
    assert stage_sentence("Asked", counts) == "Asked, 4 cards"
    counts = Counts(shown=1, total=9, late=2, over_limit=True)
    assert stage_sentence("Asked", counts) == "Asked, 1 card, 2 late, over its limit"
