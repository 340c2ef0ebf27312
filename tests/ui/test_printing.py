"""Pages: what stands on which, nothing cut in two, nothing outside the paper, any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from board.app.paths import resource
from board.domain.arrange import Arrangement
from board.domain.sheets import Shown, shown_by
from board.domain.urgency import Grade
from board.ui.printing.board_pages import board_pages
from board.ui.printing.day_pages import day_pages
from board.ui.printing.lettering import laid_out
from board.ui.printing.output import Sheet, pages_of, pdf_of, usual_layout
from board.ui.printing.painting import mirrored
from board.ui.printing.paper import POINT, Block, Box, Frame, Mark, Page, Style, Words, flowed
from board.ui.theme import load_fonts
from tests.driver.builders import (
    TODAY,
    a_board,
    a_card,
    a_colleague,
    a_contact,
    a_customer,
    a_job,
    a_stage,
    in_days,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from board.domain.board import Board
    from board.domain.card import Card, Stage

A4_LYING = (770 * POINT, 527 * POINT)
A4_UPRIGHT = (527 * POINT, 770 * POINT)
PAGES: list[tuple[Callable[..., tuple[Page, ...]], tuple[float, float]]] = [
    (board_pages, A4_LYING),
    (day_pages, A4_UPRIGHT),
]
HARD_NAMES = [
    "W" * 900,
    "Bitte " * 160,
    "اتصل بالعميل بخصوص العرض " * 12,
    "התקשר ללקוח",
    "電話をかけて見積もりを確認する" * 20,
    "Позвонить клиенту 🙂 и ещё",
    "<b>bold</b> & <img src='file:///etc/passwd'>",
    "line\none\u2028two\ttabs",
]


@pytest.fixture(autouse=True)
def _english_with_fonts(qapp: QApplication) -> Iterator[None]:
    load_fonts(resource("fonts"))
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def shown(board: Board, query: str = "", today: date = TODAY) -> Shown:
    """Return what a board shows."""
    arrangement = Arrangement()
    arrangement.show(board, today)
    return shown_by(arrangement, query)


def cards_due(count: int, **fields: object) -> list[Card]:
    """Return cards that are due today."""
    return [a_card(f"Card {number:03d}", due=TODAY, **fields) for number in range(count)]


def stages(count: int) -> list[Stage]:
    """Return stages from left to right."""
    return [a_stage(f"Stage {number}", position=float(number)) for number in range(count)]


def marks(page: Page) -> list[Grade]:
    """Return the marks on a page."""
    return [ink.grade for each in page.placed for ink in each.ink() if isinstance(ink, Mark)]


@pytest.mark.parametrize(("pages", "size"), PAGES)
def test_every_card_stands_on_one_page_whole(
    pages: Callable[..., tuple[Page, ...]], size: tuple[float, float]
) -> None:
    cards = cards_due(200)
    made = pages(shown(a_board(cards)), *size)
    placed = [each for page in made for each in page.placed]

    assert len(made) > 1
    assert sorted(name for page in made for name in page.card_ids()) == [c.id for c in cards]
    for each in placed:
        assert each.top >= 0
        assert each.top + each.block.height <= size[1]


@pytest.mark.parametrize(("pages", "size"), PAGES)
def test_every_page_says_the_firm_the_day_and_its_number(
    pages: Callable[..., tuple[Page, ...]], size: tuple[float, float]
) -> None:
    board = a_board(cards_due(150))
    made = pages(shown(board), *size)
    total = len(made)

    for number, page in enumerate(made, 1):
        said = page.words()
        assert said[0] == "Follow-up Board"
        assert "Monday 23 November 2026" in said[1].replace(",", "")
        assert said[2] == f"Page {number} of {total}"


def test_the_firms_name_stands_on_top_and_a_filter_below_it() -> None:
    board = a_board(cards_due(1))
    named = Shown(
        a_board(cards_due(1), firm=type(board.firm)(name="Bright & Sons")),
        TODAY,
        shown(board).stages,
        "@EM late",
    )

    assert board_pages(named, *A4_LYING)[0].words()[0] == "Bright & Sons"
    assert "Only what fits “@EM late”" in day_pages(named, *A4_UPRIGHT)[0].words()


@pytest.mark.parametrize("name", HARD_NAMES)
@pytest.mark.parametrize(("pages", "size"), PAGES)
def test_no_name_is_too_long_or_too_foreign(
    pages: Callable[..., tuple[Page, ...]], size: tuple[float, float], name: str
) -> None:
    people = {"o": a_colleague(name, id="o")}
    card = a_card(name, id="c", due=TODAY, customer_id="k", job_id="j", owner_id="o")
    board = a_board(
        [card],
        [a_stage(name, id="Our turn")],
        colleagues=people,
        customers={"k": a_customer(name, id="k")},
        jobs={"j": a_job(name, id="j")},
    )
    [page] = pages(shown(board), *size)

    for each in page.placed:
        for ink in each.ink():
            assert ink.box.left >= 0
            assert ink.box.left + ink.box.width <= size[0] + 1
            assert ink.box.top + ink.box.height <= size[1]
            if isinstance(ink, Words):
                drawn = laid_out(ink.text, ink.style, ink.box.width, ink.lines)
                assert drawn.boundingRect().height() <= ink.box.height + POINT * 3
                for row in range(drawn.lineCount()):
                    assert drawn.lineAt(row).naturalTextWidth() <= ink.box.width + 1


def test_a_text_that_is_cut_says_so() -> None:
    assert laid_out("word " * 50, Style.TEXT, 600, 2).text().endswith("…")
    assert laid_out("word", Style.TEXT, 600, 2).text() == "word"


@pytest.mark.parametrize(("name", "joined"), [("Asked", False), ("اتصل", True)])
def test_headings_can_be_searched_but_arabic_keeps_its_ligatures(
    name: str, *, joined: bool
) -> None:
    asked = laid_out(name, Style.STAGE, 2_000, 1).font().isFeatureSet(QFont.Tag("rlig"))

    assert asked is not joined


def test_urgency_is_told_by_shape_and_words_without_colour() -> None:
    cards = [
        a_card("late", due=in_days(-4)),
        a_card("today", due=TODAY),
        a_card("soon", due=in_days(1)),
        a_card("none"),
    ]
    [page] = board_pages(shown(a_board(cards)), *A4_LYING)

    assert marks(page) == [Grade.LATE, Grade.TODAY, Grade.NONE, Grade.SOON]
    assert "2 days late · Thu 19 Nov" in page.words()
    assert "Tomorrow · Tue 24 Nov" in page.words()


def test_the_later_a_card_the_thicker_its_frame() -> None:
    cards = [a_card(str(days), due=in_days(-days)) for days in (30, 4, 1)]
    [page] = board_pages(shown(a_board(cards)), *A4_LYING)
    pens = [ink.pen for each in page.placed for ink in each.ink() if isinstance(ink, Frame)]

    assert pens == sorted(pens, reverse=True)
    assert len(set(pens)) == 3


def test_stages_that_do_not_fit_side_by_side_stand_on_further_pages() -> None:
    made = board_pages(shown(a_board(stages=stages(8))), *A4_LYING)
    names = [[word for word in page.words() if word.startswith("Stage")] for page in made]

    assert names == [[f"Stage {n}" for n in range(4)], [f"Stage {n}" for n in range(4, 8)]]


def test_a_stage_that_goes_on_says_so_on_the_next_page() -> None:
    made = board_pages(shown(a_board(cards_due(40))), *A4_LYING)

    assert "Our turn" in made[0].words()
    assert all("Our turn (continued)" in page.words() for page in made[1:])


def test_a_line_of_the_day_sheet_has_a_box_title_customer_job_and_date() -> None:
    board = a_board(
        [a_card(due=TODAY, customer_id="Tall Pines", job_id="Mugs", owner_id="Eva Klein")],
        customers={"Tall Pines": a_customer()},
        contacts={"Joe": a_contact(id="Joe", phone="0123", email="joe@example.org")},
        jobs={"Mugs": a_job()},
        colleagues={"Eva Klein": a_colleague()},
    )
    [page] = day_pages(shown(board), *A4_UPRIGHT)
    [line] = [each for each in page.placed if each.block.card_id]
    words = [ink.text for ink in line.ink() if isinstance(ink, Words)]

    assert words == ["Call Joe", "Tall Pines · Mugs", "Today · Mon 23 Nov"]
    assert sum(isinstance(ink, Frame) for ink in line.ink()) == 1
    assert {"Eva Klein", "Today"} <= set(page.words())


def test_a_colleagues_sheet_that_goes_on_says_whose_it_is() -> None:
    board = a_board(cards_due(60, owner_id="Eva Klein"), colleagues={"Eva Klein": a_colleague()})
    made = day_pages(shown(board), *A4_UPRIGHT)

    assert len(made) > 1
    assert all("Eva Klein (continued)" in page.words() for page in made[1:])


def test_no_heading_stands_alone_at_the_end_of_a_page() -> None:
    for count in range(1, 60):
        cards = [*cards_due(count), a_card("other", due=TODAY, owner_id="Z")]
        board = a_board(cards, colleagues={"Z": a_colleague("Zoë", id="Z")})
        for page in day_pages(shown(board), *A4_UPRIGHT):
            assert page.card_ids()
            assert not page.placed[-1].block.with_next


def test_nothing_to_do_is_said_in_a_sentence() -> None:
    [page] = day_pages(shown(a_board()), *A4_UPRIGHT)

    assert "Nothing is late, due today or due later this week." in page.words()


def test_an_empty_board_without_stages_is_one_page_with_a_head() -> None:
    board = a_board(stages=[a_stage(hidden=True)])

    assert [page.words()[2] for page in board_pages(shown(board), *A4_LYING)] == ["Page 1 of 1"]


def test_a_paper_smaller_than_a_card_takes_one_card_a_page() -> None:
    made = day_pages(shown(a_board(cards_due(3))), 1_000, 300)

    assert [page.card_ids() for page in made] == [["Card 000"], ["Card 001"], ["Card 002"]]


def test_blocks_flow_over_pages_and_are_headed_again() -> None:
    again = Block((), 10, "again")
    blocks = [Block((), 40, str(number), again=again) for number in range(4)]
    pages = flowed(blocks, room=100, gap=5)

    assert [[(top, block.card_id) for top, block in page] for page in pages] == [
        [(0, "0"), (45, "1")],
        [(0, "again"), (15, "2"), (60, "3")],
    ]


def test_a_page_is_mirrored_for_languages_from_right_to_left() -> None:
    ink = mirrored(Words(Box(10, 5, 30, 8), "x"), 100)

    assert ink == Words(Box(60, 5, 30, 8), "x", at_end=True)


@pytest.mark.parametrize(
    ("country", "lying", "upright"),
    [
        (QLocale.Country.Germany, (842, 595), (595, 842)),
        (QLocale.Country.UnitedStates, (792, 612), (612, 792)),
    ],
)
def test_the_paper_is_the_one_people_have_here(
    country: QLocale.Country, lying: tuple[int, int], upright: tuple[int, int]
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, country))

    def size(sheet: Sheet) -> tuple[int, int]:
        rect = usual_layout(sheet).fullRectPoints()
        return rect.width(), rect.height()

    assert (size(Sheet.BOARD), size(Sheet.DAY)) == (lying, upright)


@pytest.mark.parametrize("sheet", [Sheet.BOARD, Sheet.DAY])
def test_the_file_is_a_pdf_with_as_many_pages(sheet: Sheet) -> None:
    what = shown(a_board(cards_due(60)))
    made = pdf_of(sheet, what)
    pages = pages_of(sheet, what, usual_layout(sheet))

    assert made.content.startswith(b"%PDF-")
    assert made.content.count(b"/Type /Page\n") == len(pages)
    assert made.cards == 60
