"""The wall's picture: sizes, pages, what is painted anew; and its screens."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase

from board.app.paths import resource
from board.domain.arrange import Arrangement
from board.domain.redaction import Disclosed
from board.domain.urgency import Grade
from board.domain.viewing import Viewing
from board.domain.wall import WallBoard, wall_board
from board.ui.theme import TEXT_FAMILY, Look, Theme, load_fonts
from board.ui.theme_colours import contrast
from board.ui.wall.ink import Hand
from board.ui.wall.screens import chosen, is_there
from board.ui.wall.values import Moment
from board.ui.wall.view import WallView
from board.ui.wall.words import foot_words, lost_words, tended_words, wall_sentence
from tests.driver.builders import TODAY, a_board, a_card, a_stage, in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from board.domain.card import Card

NAMES = ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn")
SIZES = [(1920, 1080), (3840, 2160), (1080, 1920), (1280, 720)]
LOST = "The board cannot be reached. This is how it stood at 09:42."


def values(*cards: Card) -> WallBoard:
    stages = [a_stage(name, position=float(number)) for number, name in enumerate(NAMES)]
    arrangement = Arrangement()
    arrangement.show(a_board(cards, stages), TODAY)
    return wall_board(arrangement, Disclosed())


def many(stage: str, count: int, due: int) -> list[Card]:
    return [
        a_card(f"{stage} {due} {number}", stage_id=stage, due=in_days(due))
        for number in range(count)
    ]


@pytest.fixture
def hang(qtbot: QtBot) -> Callable[..., WallView]:
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(resource("fonts"))

    def hung(size: tuple[int, int] = (1920, 1080), *cards: Card) -> WallView:
        theme = Theme(resource())
        theme.choose_look(Look.LIGHT)
        view = WallView(theme, Viewing())
        qtbot.addWidget(view)
        view.resize(*size)
        view.grab()
        view.show_board(values(*cards))
        view.show_moment(Moment("Mon 23 Nov 09:42", "Last tended 14 min ago"))
        return view

    return hung


@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_seen_under_less_than_16_minutes_and_titles_under_20(
    hang: Callable[..., WallView], size: tuple[int, int]
) -> None:
    view = hang(size)
    pixel_mm = 55 * 25.4 / (size[0] ** 2 + size[1] ** 2) ** 0.5
    for hand, font in view._ink.fonts.items():
        capital = view._ink.metrics[hand].capHeight() * pixel_mm
        wanted = 17.4 if hand is Hand.TITLE else 13.9
        assert capital >= wanted, (hand, font.pixelSize())


@pytest.mark.parametrize("size", SIZES)
def test_everything_stands_inside_and_nothing_on_another(
    hang: Callable[..., WallView], size: tuple[int, int]
) -> None:
    cards = [card for name in NAMES for card in many(name, 9, 5)]
    sheet = hang(size, *cards).sheet
    for number in range(len(sheet.views)):
        for stage in sheet.groups[sheet.views[number][0]]:
            page = stage.page(sheet.views[number][1])
            tall = sum(stage.cards[slot.row].heights[slot.density] for slot in page.slots)
            assert tall <= stage.cell.height - sheet.name_height
            assert stage.cell.y > sheet.header.bottom()
            assert stage.cell.y + stage.cell.height < sheet.footer.top()
            assert stage.cell.x + stage.cell.width <= size[0]


def test_late_and_today_are_on_every_page(hang: Callable[..., WallView]) -> None:
    cards = many("Asked", 2, -3) + many("Asked", 1, 0) + many("Asked", 20, 9)
    view = hang((1920, 1080), *cards)
    assert view.pages > 1
    for _ in range(view.pages):
        group, page = view.sheet.views[view.page]
        [asked] = [sheet for sheet in view.sheet.groups[group] if sheet.stage.id == "Asked"]
        shown = {asked.cards[slot.row].card.title for slot in asked.page(page).slots}
        assert {"Asked -3 0", "Asked -3 1", "Asked 0 0"} <= shown
        view.turn_page()
    assert view.page == 0


def test_seen_from_afar_the_stages_take_turns_beside_what_is_late(
    hang: Callable[..., WallView],
) -> None:
    cards = [card for name in NAMES for card in many(name, 4, 9)] + many("Our turn", 1, -2)
    view = hang((1920, 1080), *cards)
    view.set_viewing(Viewing(6, 55))
    assert len(view.sheet.groups) > 1
    for group in view.sheet.groups:
        assert [laid.card.title for laid in group[0].cards] == ["Our turn -2 0"]
    rest = [sheet.stage.name for group in view.sheet.groups for sheet in group[1:]]
    assert rest == list(NAMES)


def test_a_minute_later_only_the_clock_is_painted(
    hang: Callable[..., WallView], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = hang((1920, 1080), *many("Asked", 3, 1))
    updated: list[object] = []
    monkeypatch.setattr(view, "update", lambda *place: updated.append(place))
    view.show_moment(Moment("Mon 23 Nov 09:43", "Last tended 14 min ago"))
    assert len(updated) == 1
    view.show_moment(Moment("Mon 23 Nov 09:43", "Last tended 14 min ago"))
    view.show_board(values(*many("Asked", 3, 1)))
    assert len(updated) == 1


def test_the_picture_moves_by_a_few_pixels(hang: Callable[..., WallView]) -> None:
    view = hang((1920, 1080), *many("Asked", 1, -3))
    before = view.grab().toImage()
    view.shift(QPoint(3, 2))
    after = view.grab().toImage()
    chip = view.sheet.header.topRight() - QPoint(40, -30)
    assert before != after
    assert before.pixelColor(chip) == after.pixelColor(chip + QPoint(3, 2))


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_what_is_lost_is_said_across_the_full_width(
    hang: Callable[..., WallView], look: Look
) -> None:
    view = hang((1920, 1080), *many("Asked", 1, -3))
    view._theme.choose_look(look)
    view.show_moment(Moment("Mon 23 Nov 09:42", "", LOST))
    picture = view.grab().toImage()
    colours = view._theme.colours
    middle = view.sheet.bar.top() + 4
    for x in (0, 960, 1919):
        assert picture.pixelColor(x, middle).name() == colours.text
    assert contrast(colours.text, colours.board) >= 7
    first = view.sheet.groups[0][0].cell
    assert first.y > view.sheet.bar.bottom()


def test_a_board_that_nobody_tends_says_so_in_amber_at_its_foot(
    hang: Callable[..., WallView],
) -> None:
    view = hang((1920, 1080), *many("Asked", 1, -3))
    foot, amber = view.sheet.footer, view._theme.colours.tone(Grade.TODAY, 1).edge
    found = []
    for untended in (False, True):
        view.show_moment(Moment("Mon 23 Nov 09:42", "Last tended 2 days ago", untended=untended))
        picture = view.grab().toImage()
        across = range(foot.left(), foot.left() + 40)
        found.append(amber in {picture.pixelColor(x, foot.center().y()).name() for x in across})
    assert found == [False, True]


def test_a_screen_is_known_by_name_number_and_as_the_last_one() -> None:
    keys = ["eDP-1", "HDMI-1 SN42"]
    assert chosen(keys, "HDMI-1", remembered="") == 1
    assert chosen(keys, "hdmi-1 sn42", remembered="") == 1
    assert chosen(keys, "1", remembered="HDMI-1 SN42") == 0
    assert chosen(keys, "", remembered="eDP-1") == 0
    assert chosen(keys, "", remembered="gone") == 1
    assert chosen(keys, "7", remembered="") == 1
    assert chosen(keys, "", remembered="", primary=1) == 0
    assert chosen(["eDP-1"], "HDMI-1", remembered="") == 0
    assert is_there(keys, "2")
    assert not is_there(keys, "3")


def test_how_long_ago_and_since_when() -> None:
    now = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
    for span, words in (
        ({"seconds": 59}, "just now"),
        ({"minutes": 1}, "1 min ago"),
        ({"minutes": 119}, "119 min ago"),
        ({"hours": 2}, "2 h ago"),
        ({"hours": 50}, "2 days ago"),
        ({"minutes": -5}, "just now"),
    ):
        assert tended_words(now - timedelta(**span), now) == f"Last tended {words}"
    assert tended_words(None, now) == ""
    assert "09:30" in lost_words(now - timedelta(minutes=12), now)
    assert "Sun 22 Nov" in lost_words(now - timedelta(days=1), now)


def test_the_footer_and_the_spoken_wall_say_that_a_stage_is_hidden() -> None:
    board = WallBoard(hidden=1, late=2)
    assert foot_words("Last tended 14 min ago", board) == "Last tended 14 min ago · 1 hidden stage"
    assert foot_words("", WallBoard()) == ""
    assert wall_sentence(board) == "2 late, 0 today, 0 soon, 1 hidden stage"
