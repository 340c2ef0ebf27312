"""The filter line: what it says, and which cards it shows."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.board import Board
from board.domain.card import Card, Stage, StageKind, Turn
from board.domain.filtering import SearchIndex
from board.domain.folding import fold
from board.domain.job import Job
from board.domain.people import Colleague, Customer
from board.domain.query import (
    Candidate,
    DueTest,
    Field,
    FieldTest,
    Query,
    haystack,
    matches,
    parse_query,
)
from board.domain.query_words import Flag, flags_for
from board.domain.urgency import Grade
from board.domain.workdays import Workdays
from tests.driver.builders import NOW, TODAY

PARTS = ("Approve proof", "Tall Pines Lodge", "Café mugs", "José Müller", "rush fee $40", "vip")
CARD = Candidate(
    haystack(PARTS),
    Grade.LATE,
    due=date(2026, 11, 20),
    stage=fold("Needs a hand"),
    customer=fold("Tall Pines Lodge"),
    job=fold("Café mugs"),
    owner=fold("Eva Miller"),
    initials="em",
    owner_id="eva",
    tags=("vip",),
    idle=True,
)


def read(text: str) -> Query:
    return parse_query(text, today=TODAY, workdays=Workdays())


def shows(text: str, candidate: Candidate = CARD, *, me: str | None = "eva") -> bool:
    return matches(read(text), candidate, me=me)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "proof",
            "PROOF",
            "pro",
            "proof lodge",
            "lodge approve",
            "cafe",
            "CAFÉ",
            "muller",
        ),
        *("jose", "rush", "$40", '"tall pines"', '"Approve  proof"', "late", "idle", "mine"),
        *("overdue", "late today", "is:late", "stage:needs", "stage:hand", 'stage:"needs a hand"'),
        *("customer:tall", "customer:pines", "CUSTOMER:Tall", "job:cafe", "job:mugs", "owner:em"),
        *("owner:eva", "owner:mill", "owner:me", "tag:vip", "stage:asked stage:needs"),
        *("due<today", "due<=2026-11-20", "due=2026-11-20", "due:2026-11-20", "due>2026-11-19"),
        *("due>=2026-11-20", "due<fri", "due<+2bd", "due>1nov due<tomorrow", "proof late owner:em"),
    ],
)
def test_the_card_is_shown(text: str) -> None:
    assert shows(text)


@pytest.mark.parametrize(
    "text",
    [
        *("xyz", "proof xyz", '"proof approve"', '"lodge cafe"', "today", "soon", "snoozed"),
        *("archived", "undated", "stage:asked", 'stage:"needs"', "stage:eeds", "customer:lodges"),
        *("owner:joe", "tag:vi2", "due<2026-11-20", "due>today", "due=fri", "late customer:none"),
        *("late snoozed", 'customer:"tall"', "late late xyz"),
    ],
)
def test_the_card_is_hidden(text: str) -> None:
    assert not shows(text)


def test_everything_is_read_at_once() -> None:
    assert read('mugs late mine stage:asked due<fri "blue ones" due<') == Query(
        words=("mugs", "blue ones"),
        flags=frozenset({Flag.LATE, Flag.MINE}),
        fields=(FieldTest(Field.STAGE, "asked"),),
        dues=(DueTest("<", date(2026, 11, 27)),),
        unread=("due<",),
    )


@pytest.mark.parametrize(
    "text", ["due<", "due<x", "due:", "stage:", "stage:  ", 'owner:""', "is:nothing", "tag<3"]
)
def test_a_condition_half_typed_hides_nothing_and_is_told(text: str) -> None:
    query = read(text)
    assert query.is_empty
    assert query.unread
    assert shows(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("http://example.com", ("http://example.com",)),
        ("re:quote", ("re:quote",)),
        ('"late"', ("late",)),
        ('"tall pi', ("tall pi",)),
        ('""', ()),
        ("a<b", ("a<b",)),
    ],
)
def test_what_is_no_condition_is_a_word(text: str, words: tuple[str, ...]) -> None:
    assert read(text) == Query(words=words)


def test_a_card_without_a_due_date_meets_no_comparison() -> None:
    undated = Candidate("")
    assert not any(shows(f"due{sign}today", undated) for sign in ("<", "<=", ">", ">=", "="))
    assert shows("undated", undated)


def test_nobody_is_mine_without_a_person_at_the_desk() -> None:
    assert not shows("mine", me=None)
    assert not shows("mine", Candidate("", owner_id=None), me=None)


@pytest.mark.parametrize(
    ("language", "text", "flag"),
    [
        ("de", "überfällig", Flag.LATE),
        ("de-AT", "HEUTE", Flag.TODAY),
        ("fr", "archive", Flag.ARCHIVED),
        ("es", "míos", Flag.MINE),
        ("es", "late", Flag.LATE),
        ("xx", "late", Flag.LATE),
    ],
)
def test_conditions_are_understood_in_the_language_and_in_english(
    language: str, text: str, flag: Flag
) -> None:
    query = parse_query(text, today=TODAY, workdays=Workdays(), flags=flags_for(language))
    assert query == Query(flags=frozenset({flag}))


@given(st.text(max_size=80))
def test_any_text_is_a_filter(text: str) -> None:
    matches(read(text), CARD)


@given(st.text(max_size=30), st.text(max_size=30))
def test_more_words_never_show_more(one: str, other: str) -> None:
    joined = Query(words=(fold(one), fold(other)))
    assert matches(joined, CARD) <= matches(Query(words=(fold(one),)), CARD)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def a_board(**changes: str) -> Board:
    stage = Stage("s", "Needs a hand", StageKind.HELP, Turn.OURS, "#000000", 1.0, max_silence=2)
    card = Card("c", changes.get("title", "Approve proof"), "s", NOW, NOW, 1.0, note="size XL")
    known = Card(
        **{name: getattr(card, name) for name in ("id", "title", "stage_id", "created_at")},
        stage_since=datetime(2026, 11, 1, tzinfo=UTC),
        position=1.0,
        note="size XL",
        customer_id="p",
        job_id="j",
        owner_id="eva",
        tags=("VIP",),
        snoozed_until=date(2026, 11, 30),
    )
    return Board(
        stages={"s": stage},
        cards={"c": known},
        customers={"p": Customer("p", changes.get("customer", "Tall Pines Lodge"))},
        jobs={"j": Job("j", "Café mugs", "p")},
        colleagues={"eva": Colleague("eva", "Eva Miller", "EM", "#000000")},
    )


def test_a_board_is_filtered_by_everything_on_its_cards() -> None:
    board = a_board()
    search_index = SearchIndex(board)
    for text in (
        "xl cafe tall vip",
        "idle snoozed",
        "owner:em tag:vip job:cafe",
        "mine",
        "undated",
    ):
        test = search_index.test(read(text), today=TODAY, workdays=Workdays(), zone=UTC, me="eva")
        assert test(board.cards["c"], Grade.NONE), text
    test = search_index.test(read("archived"), today=TODAY, workdays=Workdays(), zone=UTC)
    assert not test(board.cards["c"], Grade.NONE)


def test_changes_of_a_card_and_of_its_customer_are_found_at_once() -> None:
    search_index = SearchIndex(a_board())
    test = search_index.test(read("oak"), today=TODAY, workdays=Workdays(), zone=UTC)
    assert not test(a_board().cards["c"], Grade.NONE)
    for changed in (a_board(title="Oak table"), a_board(customer="Oak & Co")):
        search_index.show(changed)
        assert test(changed.cards["c"], Grade.NONE)
