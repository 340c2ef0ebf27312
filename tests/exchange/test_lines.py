"""Rows of a table as incoming cards."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from board.domain.card import StageKind, Turn
from board.domain.errors import BadFile
from board.exchange.dates import DateOptions
from board.exchange.headers import apply_map_option, guess_mapping
from board.exchange.incoming import (
    Cancelled,
    Incoming,
    IncomingCard,
    IncomingCheck,
    IncomingLink,
    Skipped,
    Unread,
)
from board.exchange.lines import incoming
from board.exchange.tables import read_table

HERE = DateOptions(date(2026, 11, 23))


def read(text: str, date_options: DateOptions = HERE, *, option: str = "") -> Incoming:
    """Read the text of a table file."""
    table = read_table(text.encode())
    return incoming(table, apply_map_option(guess_mapping(table.header), option), date_options)


def only(text: str, date_options: DateOptions = HERE) -> IncomingCard:
    """Return the one card in ``text``."""
    (card,) = read(text, date_options).cards
    return card


def test_a_line_becomes_a_card_with_everything_it_says() -> None:
    card = only(
        "Titel;Kunde;Ansprechpartner;Auftrag;Fällig;Uhrzeit;Zuständig;Status;Tags;Betrag;Notiz\n"
        "Muster freigeben;Golfclub;Eva;Tassen;1.12.2026;10:00;EM;Gefragt;eilig, Tassen;500 €;  ja\n"
    )
    assert card.title == "Muster freigeben"
    assert (card.customer, card.contact, card.job) == ("Golfclub", "Eva", "Tassen")
    assert (card.due, card.due_time) == (date(2026, 12, 1), time(10))
    assert (card.owner, card.stage) == ("EM", "Gefragt")
    assert card.tags == ("eilig", "Tassen")
    assert (card.stake, card.note, card.line) == ("500 €", "  ja", 2)
    assert card.unread == ()


def test_without_a_title_column_the_file_is_refused_naming_the_columns() -> None:
    with pytest.raises(BadFile) as caught:
        read("first,last\nJohn,Doe\n")
    assert caught.value.kind == "no_title_column"
    assert caught.value.values == {"columns": ["first", "last"]}


def test_the_map_option_makes_such_a_file_readable() -> None:
    cards = read("first,last\nJohn,Doe\n", option="title=first,customer=last").cards
    assert [(card.title, card.customer) for card in cards] == [("John", "Doe")]


def test_a_line_without_a_title_is_reported_with_what_it_says() -> None:
    found = read("title,customer\nCall,Joe\n ,Tall Pines\n")
    assert found.skipped == (Skipped(3, "no_title", {"text": "Tall Pines"}),)
    assert len(found.cards) == 1


def test_what_is_not_understood_is_kept_for_the_note() -> None:
    card = only("title,due,archived,due time\nCall,asap,perhaps,noon,extra, ,more\n")
    assert card.due is None
    assert set(card.unread) == {
        Unread("due", "asap"),
        Unread("archived", "perhaps"),
        Unread("due_time", "noon"),
        Unread("", "extra"),
        Unread("", "more"),
    }


def test_one_date_proves_the_order_of_days_and_months_for_the_whole_file() -> None:
    cards = read("title,due,ask on\none,03/11/2026,02/11/2026\ntwo,25/12/2026,\n").cards
    assert (cards[0].due, cards[0].ask_on) == (date(2026, 11, 3), date(2026, 11, 2))


def test_unproven_dates_are_read_the_way_of_the_place() -> None:
    text = "title,due\none,03/11/2026\n"
    assert only(text).due == date(2026, 3, 11)
    assert only(text, DateOptions(HERE.today, dayfirst=True)).due == date(2026, 11, 3)


def test_iso_dates_stay_right_where_days_come_first() -> None:
    text = "title,due\none,2026-11-03\ntwo,25/12/2026\n"
    assert read(text).cards[0].due == date(2026, 11, 3)


def test_a_time_in_the_date_counts_unless_the_time_has_its_own_column() -> None:
    assert only("title,due\nCall,2026-12-01 14:30\n").due_time == time(14, 30)
    assert only("title,due,time\nCall,2026-12-01 14:30,9:00\n").due_time == time(9)


@pytest.mark.parametrize(
    ("cell", "done", "day"),
    [
        ("yes", True, None),
        ("Erledigt", True, None),
        ("✓", True, None),
        ("Sí", True, None),
        ("FALSE", False, None),
        ("", False, None),
        ("2026-11-20", True, date(2026, 11, 20)),
    ],
)
def test_done_is_a_yes_a_no_or_a_day(cell: str, done: bool, day: date | None) -> None:
    card = only(f"title,done\nCall,{cell}\n")
    assert (card.done, card.done_on, card.unread) == (done, day, ())


def test_a_completion_date_means_done() -> None:
    card = only("Name,Completed At\nCall,2026-11-19\n")
    assert (card.done, card.done_on) == (True, date(2026, 11, 19))


def test_days_of_making_are_instants_of_the_firms_zone() -> None:
    date_options = DateOptions(HERE.today, zone=ZoneInfo("America/New_York"))
    card = only("title,created\nCall,2026-11-02\n", date_options)
    assert card.created_at == datetime(2026, 11, 2, 5, tzinfo=UTC)


def test_stages_come_in_the_order_they_appear_with_guesses() -> None:
    found = read("task,status\na,In Progress\nb,Waiting\nc,in progress\nd,Done\n,Skipped\ne,\n")
    assert [(stage.name, stage.kind, stage.turn) for stage in found.stages] == [
        ("In Progress", StageKind.OURS, Turn.OURS),
        ("Waiting", StageKind.WAITING, Turn.CUSTOMER),
        ("Done", StageKind.DONE, Turn.OURS),
    ]


def test_the_turn_column_says_whose_turn_a_stage_is() -> None:
    stages = read("title,stage,turn\na,Embroidery,supplier\n").stages
    assert [(stage.kind, stage.turn) for stage in stages] == [(StageKind.WAITING, Turn.SUPPLIER)]


def test_lists_in_a_cell_are_taken_apart() -> None:
    card = only(
        "title,labels,checklist,links\n"
        'Call,"red; ""a, b"";red","[x] ask\n- [ ] tell\n☑ sign\nplain",'
        '"https://example.org/a | Proof\nC:\\files\\quote.pdf"\n'
    )
    assert card.tags == ("red", "a, b")
    assert card.checklist == (
        IncomingCheck("ask", done=True),
        IncomingCheck("tell"),
        IncomingCheck("sign", done=True),
        IncomingCheck("plain"),
    )
    assert card.links == (
        IncomingLink("https://example.org/a", "Proof"),
        IncomingLink("C:\\files\\quote.pdf"),
    )


def test_the_guard_against_formulas_is_taken_off() -> None:
    card = only("title,note\n'=1+1,'tis the season\n")
    assert (card.title, card.note) == ("=1+1", "'tis the season")


def test_an_id_is_the_key_and_repeated_ones_are_numbered() -> None:
    cards = read("id,title\n17,one\n17,two\n18,three\n,four\n").cards
    assert [card.key for card in cards[:3]] == ["17", "17#2", "18"]
    assert len(cards[3].key) == 64


def test_keys_of_lines_stay_the_same_however_the_file_is_written() -> None:
    one = read("title,due\nCall,2026-12-01\nCall,2026-12-01\nMail,\n").cards
    two = read("due;title;zip\n2026-12-01;Call;1\n;Mail;2\n2026-12-01;Call;3\n").cards
    assert len({card.key for card in one}) == 3
    assert {card.key for card in one} == {card.key for card in two}


def test_reading_can_be_watched_and_cancelled() -> None:
    table = read_table(b"title\n" + b"x\n" * 500)
    seen: list[tuple[int, int]] = []
    columns = guess_mapping(table.header)
    incoming(table, columns, HERE, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(0, 500), (200, 500), (400, 500), (500, 500)]
    with pytest.raises(Cancelled):
        incoming(table, columns, HERE, cancelled=lambda: True)
