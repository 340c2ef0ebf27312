"""Our own table file: harmless in a spreadsheet, and the same cards when read back."""

from __future__ import annotations

import codecs
import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from board.domain.board import Board
from board.domain.card import Card, CheckItem, Link, Stage, StageKind, Turn
from board.domain.job import Job
from board.domain.people import Colleague, Customer
from board.exchange.cells import (
    checklist_cell,
    guarded,
    links_cell,
    read_checklist,
    read_links,
    read_tags,
    tags_cell,
    unguarded,
)
from board.exchange.csvout import COLUMNS, Belongings, table_bytes
from board.exchange.dates import DateOptions
from board.exchange.headers import guess_mapping
from board.exchange.incoming import IncomingCard, IncomingCheck, IncomingLink
from board.exchange.lines import incoming
from board.exchange.tables import read_table

ZONE = ZoneInfo("Europe/Berlin")
MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NAUGHTY = json.loads(
    (Path(__file__).parents[1] / "data/text/naughty_strings.json").read_text("utf-8")
)
BOARD = Board(
    stages={"s1": Stage("s1", "Asked", StageKind.WAITING, Turn.CUSTOMER, "#112233", 1.0)},
    customers={"c1": Customer("c1", "Tall Pines, Inc.")},
    jobs={"j1": Job("j1", "Mugs; blue", "c1")},
    colleagues={"p1": Colleague("p1", "Eva Müller", "EM", "#445566")},
)
FULL = Card(
    id="9d1c",
    title="=Approve the proof",
    stage_id="s1",
    created_at=MADE,
    stage_since=MADE,
    position=1.0,
    note="- first\r\n- second\n\n+49 30 1234",
    stake="@500 €",
    customer_id="c1",
    contact="Joe",
    job_id="j1",
    owner_id="p1",
    due=date(2026, 12, 1),
    due_time=time(10, 30),
    ask_on=date(2026, 11, 25),
    snoozed_until=date(2026, 11, 24),
    done_at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC),
    archived_at=MADE,
    repeat="FREQ=WEEKLY;BYDAY=MO",
    tags=("rush", "a, b", 'c "d"'),
)
THINGS = Belongings(
    checklists={"9d1c": [CheckItem("k1", "9d1c", "size", 1.0, done=True)]},
    links={"9d1c": [Link("l1", "9d1c", "file:///a | b.pdf", 1.0, label="Proof")]},
)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
words = texts.map(str.strip).filter(bool)


def back(data: bytes) -> tuple[IncomingCard, ...]:
    """Read a table of our own."""
    table = read_table(data)
    date_options = DateOptions(date(2026, 11, 23), zone=ZONE)
    return incoming(table, guess_mapping(table.header), date_options).cards


def test_our_own_table_has_a_mark_and_every_column() -> None:
    data = table_bytes(BOARD, [FULL], THINGS)
    assert data.startswith(codecs.BOM_UTF8)
    assert read_table(data).header == COLUMNS


def test_no_cell_begins_like_a_formula() -> None:
    cards = [replace(FULL, title=text, note=text, contact=text) for text in NAUGHTY if text]
    text = table_bytes(BOARD, cards, THINGS).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_full_card_comes_back_whole() -> None:
    (card,) = back(table_bytes(BOARD, [FULL], THINGS, zone=ZONE))
    assert card == IncomingCard(
        key="9d1c",
        line=2,
        title="=Approve the proof",
        note="- first\r\n- second\n\n+49 30 1234",
        stage="Asked",
        customer="Tall Pines, Inc.",
        contact="Joe",
        job="Mugs; blue",
        owner="Eva Müller",
        due=date(2026, 12, 1),
        due_time=time(10, 30),
        ask_on=date(2026, 11, 25),
        snoozed_until=date(2026, 11, 24),
        done=True,
        done_on=date(2026, 11, 23),  # the day in the firm's zone
        archived=True,
        created_at=MADE,
        stake="@500 €",
        repeat="FREQ=WEEKLY;BYDAY=MO",
        tags=("rush", "a, b", 'c "d"'),
        checklist=(IncomingCheck("size", done=True),),
        links=(IncomingLink("file:///a | b.pdf", "Proof"),),
    )


@pytest.mark.parametrize("number", range(0, len(NAUGHTY), 50))
def test_naughty_strings_come_back(number: int) -> None:
    some = [text for text in NAUGHTY[number : number + 50] if text.strip()]
    cards = [
        replace(FULL, id=str(at), title=text, note=text, tags=(text,))
        for at, text in enumerate(some)
    ]
    found = back(table_bytes(BOARD, cards, THINGS))
    assert [card.title for card in found] == [text.strip() for text in some]
    assert [card.note for card in found] == some
    assert [card.tags for card in found] == [(text,) for text in some]


@given(words, texts, st.lists(words, unique=True).map(tuple), words)
@example("'=x", "'", ('"', "';'"), "+")
def test_any_texts_come_back(title: str, note: str, tags: tuple[str, ...], contact: str) -> None:
    card = replace(FULL, title=title, note=note, tags=tags, contact=contact)
    (found,) = back(table_bytes(BOARD, [card], THINGS))
    assert (found.title, found.note, found.tags) == (title, note, tags)
    assert found.contact == contact
    assert found.unread == ()


@given(texts)
def test_the_guard_comes_off_as_it_went_on(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.lists(st.builds(IncomingCheck, texts, st.booleans())).map(tuple))
def test_checklists_come_back(checks: tuple[IncomingCheck, ...]) -> None:
    assert read_checklist(checklist_cell(checks)) == checks


@given(st.lists(st.builds(IncomingLink, words, texts)).map(tuple))
def test_links_come_back(links: tuple[IncomingLink, ...]) -> None:
    assert read_links(links_cell(links)) == links


@given(st.lists(texts.filter(bool), unique=True).map(tuple))
def test_tags_come_back(tags: tuple[str, ...]) -> None:
    assert read_tags(tags_cell(tags)) == tags
