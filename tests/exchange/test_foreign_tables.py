"""Tables as other programs and people make them: names further down, groups, sections, tails."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from board.domain.board import Firm
from board.exchange.dates import DateOptions, When, read_when
from board.exchange.incoming import Incoming, Skipped
from board.exchange.reading import Options, TableLook, look, read
from board.exchange.tables import read_table

CASES = Path(__file__).parent / "cases"
OPTIONS = Options(date(2026, 11, 27))


def case(name: str, options: Options = OPTIONS) -> Incoming:
    """Read one of the collected files."""
    return read(CASES / f"{name}.csv", options)


def table(tmp_path: Path, text: str, options: Options = OPTIONS) -> Incoming:
    """Read the text of a table."""
    return read(written(tmp_path, text), options)


def written(tmp_path: Path, text: str) -> Path:
    """Return a file with a text."""
    path = tmp_path / "cards.csv"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("dayfirst", [True, False])
def test_a_column_that_is_not_used_proves_that_months_come_first(dayfirst: bool) -> None:
    found = case("03-month-first-proved-elsewhere", Options(OPTIONS.today, dayfirst=dayfirst))
    assert [card.due for card in found.cards] == [date(2026, 12, 10), date(2026, 12, 4)]
    assert (found.left_out, found.unproven) == (("Start Date",), ())


def test_a_used_column_proves_more_than_others(tmp_path: Path) -> None:
    text = "title,due,shipped\none,25/11/2026,12/13/2026\ntwo,03/11/2026,11/20/2026\n"
    assert [card.due for card in table(tmp_path, text).cards] == [
        date(2026, 11, 25),
        date(2026, 11, 3),
    ]


def test_numbers_with_strokes_in_other_columns_prove_nothing(tmp_path: Path) -> None:
    text = "title,due,pages\nown,03/11/2026,13/2/20 or so\ntwo,04/11/2026,1\n"
    assert table(tmp_path, text).unproven == (("03/11/2026", date(2026, 3, 11)),)


def test_dates_that_nothing_proves_are_shown_both_ways(tmp_path: Path) -> None:
    path = written(tmp_path, "title,due,other\none,03/11/2026,4/5/2026\ntwo,1.12.2026,7/7/2026\n")
    found = look(path, OPTIONS)
    assert isinstance(found, TableLook)
    said = {column: [each.text for each in dates] for column, dates in found.unproven.items()}
    assert said == {1: ["03/11/2026"], 2: ["4/5/2026"]}
    assert found.unproven[1][0].dayfirst == date(2026, 11, 3)
    assert found.unproven[1][0].monthfirst == date(2026, 3, 11)


def test_proven_dates_are_not_asked_about() -> None:
    found = look(CASES / "03-month-first-proved-elsewhere.csv", OPTIONS)
    assert isinstance(found, TableLook)
    assert found.unproven == {}


def test_a_kanboard_table_has_its_columns_as_stages() -> None:
    found = case("04-kanboard")
    assert [(card.stage, card.owner, card.done) for card in found.cards] == [
        ("Waiting for customer", "Bo Lind", False),
        ("Done", "Bo Lind", True),
    ]
    assert [card.due for card in found.cards] == [date(2026, 12, 14), date(2026, 11, 1)]
    assert found.left_out == ("Assignee Username",)


def test_a_todoist_table_has_sections_notes_and_comments() -> None:
    found = case("07-todoist")
    (card,) = found.cards
    assert (card.title, card.stage, card.owner) == ("Quote for the bakery", "Waiting", "Bo")
    assert (card.note, card.due) == ("new logo", date(2026, 12, 5))
    assert [touch.text for touch in card.touches] == ["They prefer Tuesdays"]
    assert found.skipped == ()
    assert found.left_out == ("PRIORITY", "INDENT", "AUTHOR", "DATE_LANG", "TIMEZONE")


def test_the_names_of_columns_are_found_below_other_lines() -> None:
    found = case("08-names-of-columns-not-in-line-one")
    (card,) = found.cards
    assert (card.title, card.stage, card.due) == (
        "Call the bakery",
        "Customers",
        date(2026, 12, 3),
    )
    assert (card.line, found.skipped) == (4, ())


def test_titles_of_groups_are_stages_and_no_cards() -> None:
    found = case("08-monday")
    assert [(card.title, card.stage, card.owner, card.done) for card in found.cards] == [
        ("Quote for mugs", "This month", "Ada Berg", False),
        ("Invoice", "Next month", "Bo Lind", True),
    ]
    assert [card.due for card in found.cards] == [date(2026, 12, 10), date(2026, 11, 11)]
    assert found.skipped == ()


def test_a_monday_table_with_one_group_only_has_its_title_too(tmp_path: Path) -> None:
    text = "Customers,,\nThis month,,\nName,Subitems,Person\nQuote,,Ada\n"
    assert [card.stage for card in table(tmp_path, text).cards] == ["This month"]


def test_names_that_stand_again_without_titles_are_no_cards(tmp_path: Path) -> None:
    text = "title,due\none,2026-12-01\ntitle,due\ntwo,2026-12-02\n"
    found = table(tmp_path, text)
    assert [card.title for card in found.cards] == ["one", "two"]
    assert found.stages == ()


def test_a_line_above_the_names_that_could_be_a_card_is_told(tmp_path: Path) -> None:
    text = "Call Joe,2026-12-01,x\nTitle,Due date,Owner\ntwo,2026-12-02,Ada\n"
    found = table(tmp_path, text)
    assert [card.title for card in found.cards] == ["two"]
    assert found.skipped == (Skipped(1, "above_names", {"text": "Call Joe 2026-12-01 x"}),)


def test_words_in_the_lines_do_not_pass_for_names_of_columns(tmp_path: Path) -> None:
    text = "first,second,third\nTask,Done,x\nCall,Person,y\n"
    assert read_table(text.encode()).header == ("first", "second", "third")


def test_commas_in_a_single_column_do_not_part_it(tmp_path: Path) -> None:
    text = "title\nCall Joe, then Max\nMail Ann, Bob\n"
    assert [card.title for card in table(tmp_path, text).cards] == [
        "Call Joe, then Max",
        "Mail Ann, Bob",
    ]


def test_of_several_assignees_the_first_is_the_owner() -> None:
    cards = case("09-several-assignees").cards
    assert [(card.owner, card.others) for card in cards] == [
        ("Ada Berg", ("Bo Lind",)),
        ("Ada Berg", ("Bo Lind",)),
        ("Ada Berg", ()),
    ]


@pytest.mark.parametrize(
    ("cells", "people"),
    [
        (["Ada Berg <a@b.org>"], [["Ada Berg"]]),
        (["Ada (1); Bo (22)"], [["Ada", "Bo"]]),
        (["Ada Berg (a@b.org), Bo"], [["Ada Berg", "Bo"]]),
        (["<a@b.org>"], [["a@b.org"]]),
        (["Berg, Ada; Lind, Bo"], [["Ada Berg", "Bo Lind"]]),
        (["Berg, Ada", "Bo Lind"], [["Ada Berg"], ["Bo Lind"]]),
        (["Ada, Bo", "Ada"], [["Ada", "Bo"], ["Ada"]]),
        (["Ada, Ada"], [["Ada"]]),
        ([" ; "], [[]]),
    ],
)
def test_people_are_read_without_what_hangs_behind_their_names(
    tmp_path: Path, cells: list[str], people: list[list[str]]
) -> None:
    text = "title,owner\n" + "".join(f'x,"{cell}"\n' for cell in cells)
    found = [[card.owner, *card.others] for card in table(tmp_path, text).cards]
    assert [list(filter(None, names)) for names in found] == people


def test_customers_come_with_e_mail_and_telephone(tmp_path: Path) -> None:
    text = "title,company,E-Mail,Telefon\none,Tall Pines,joe@tall.org,030 1\n"
    (card,) = table(tmp_path, text).cards
    assert (card.customer, card.email, card.phone) == ("Tall Pines", "joe@tall.org", "030 1")
    (card,) = table(tmp_path, "title,customer\none,Tall Pines <joe@tall.org>\n").cards
    assert (card.customer, card.email) == ("Tall Pines", "joe@tall.org")


def test_a_trello_table_has_members_labels_and_no_times() -> None:
    (card,) = case("14-trello-premium").cards
    assert (card.owner, card.others, card.tags) == ("Ada Berg", ("Bo Lind",), ("Buying", "Urgent"))
    assert (card.due, card.due_time) == (date(2026, 12, 9), None)


def test_repeated_columns_are_joined() -> None:
    found = case("15-repeated-columns")
    (card,) = found.cards
    assert card.tags == ("mugs", "urgent")
    assert card.note.split() == ["first", "call", "second", "call"]
    assert (card.due, found.left_out) == (date(2026, 12, 4), ())


def test_comments_beside_a_description_are_comments(tmp_path: Path) -> None:
    text = "Summary,Description,Comment,Comment\nx,about it,one,two\n"
    (card,) = table(tmp_path, text).cards
    assert (card.note, [touch.text for touch in card.touches]) == ("about it", ["one", "two"])


def test_a_ticktick_table_has_lists_as_stages_where_its_status_is_a_number(tmp_path: Path) -> None:
    text = (
        '"Date: 2026-11-20+0000"\n"Version: 7.1"\n"Status: \n0 Normal\n1 Completed\n2 Archived"\n'
        "Folder Name,List Name,Title,Tags,Content,Due Date,Status,Completed Time,Column Name\n"
        ",Customers,Call,,say hello,2026-12-03T00:00:00+0000,0,,\n"
        ",Customers,Mail,,,2026-11-03T00:00:00+0000,1,2026-11-02T10:00:00+0000,\n"
    )
    found = table(tmp_path, text)
    assert [(card.title, card.stage, card.note, card.done) for card in found.cards] == [
        ("Call", "Customers", "say hello", False),
        ("Mail", "Customers", "", True),
    ]


def test_an_asana_table_has_projects_as_jobs(tmp_path: Path) -> None:
    text = (
        "Task ID,Created At,Completed At,Name,Section/Column,Assignee,Assignee Email,Due Date,"
        "Projects\n"
        "12,2026-11-01,,Call,Waiting,Ada Berg,ada@b.org,2026-12-03,Mugs\n"
    )
    found = table(tmp_path, text)
    (card,) = found.cards
    assert (card.key, card.job, card.stage, card.owner) == ("12", "Mugs", "Waiting", "Ada Berg")
    assert found.left_out == ("Assignee Email",)


def test_an_id_that_a_spreadsheet_rounded_is_none(tmp_path: Path) -> None:
    text = "id,title\n1.2E+15,one\n1.2E+15,two\n"
    assert {len(card.key) for card in table(tmp_path, text).cards} == {64}


@pytest.mark.parametrize(
    ("text", "language", "day", "from_today"),
    [
        ("fri", "en", date(2026, 12, 4), True),
        ("+2bd", "en", date(2026, 12, 1), True),
        ("morgen", "de", date(2026, 11, 28), True),
        ("Dec 1st", "en", date(2026, 12, 1), False),
        ("1er décembre", "fr", date(2026, 12, 1), False),
        ("4.12", "de", date(2026, 12, 4), False),
    ],
)
def test_a_date_that_can_be_typed_is_read_in_a_table(
    text: str, language: str, day: date, from_today: bool
) -> None:
    date_options = DateOptions(OPTIONS.today, language=language)
    assert read_when(text, date_options) == When(day, from_today=from_today)


def test_a_time_typed_beside_a_date_is_read_with_it() -> None:
    assert read_when("fri 10:30", DateOptions(OPTIONS.today)) == When(
        date(2026, 12, 4), time(10, 30), from_today=True
    )


def test_working_days_are_the_firms(tmp_path: Path) -> None:
    options = Options(OPTIONS.today, Firm(workdays=frozenset({0, 2})))
    (card,) = table(tmp_path, "title,due\nx,+2bd\n", options).cards
    assert card.due == date(2026, 12, 2)
