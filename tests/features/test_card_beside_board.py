"""An opened card stands beside the board: neither takes the other from under the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.services import cards, watch
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect

    from tests.driver.scenario import AtDesk


def place_of(desk: AtDesk, title: str) -> QRect:
    """Return where a card is in the window."""
    cards_of, place = desk._painted(title)
    row = cards_of.indexAt(place).row()
    card = cards_of.card_rect(row)
    return card.translated(cards_of.viewport().mapTo(desk.window, card.topLeft()) - card.topLeft())


def test_walking_on_the_board_leaves_the_opened_card_open_until_enter(opened: AtDesk) -> None:
    opened.has("Another", "Asked", due=in_days(9))
    opened.goes_to("Approve proof")
    opened.presses("Down")
    assert opened.current() == "Another"
    assert opened.panel.card_id == opened.id("Approve proof")
    opened.presses("Return")
    opened.until(lambda: opened.panel.card_id == opened.id("Another"))


def test_the_opened_card_stays_when_a_search_hides_it(opened: AtDesk) -> None:
    opened.has("Another", "Asked", due=in_days(9))
    opened.types_in_box("Another")
    opened.sees_not("Approve proof")
    assert opened.current() == "Another"
    assert opened.panel.body.head.title.toPlainText() == "Approve proof"


@pytest.mark.parametrize("goes", [cards.archive, cards.finish])
def test_the_opened_card_stays_when_it_leaves_its_stage(
    opened: AtDesk, goes: Callable[..., object]
) -> None:
    opened.has("Another", "Asked", due=in_days(9))
    opened.does(lambda: goes(opened.ws, [opened.id("Approve proof")]))
    opened.until(lambda: "Approve proof" not in opened.titles("Asked"))
    assert opened.panel.body.head.title.toPlainText() == "Approve proof"


def test_after_a_snooze_what_is_typed_into_the_checklist_goes_to_the_opened_card(
    opened: AtDesk,
) -> None:
    opened.has("Another", "Asked", due=in_days(9))
    opened.panel.body.checklist.new.setFocus()
    opened.does(lambda: cards.snooze(opened.ws, [opened.id("Approve proof")], in_days(1)))
    opened.sees_not("Approve proof")
    opened.types("Ring Dana")
    opened.presses("Return")
    assert [row.item.text for row in opened.panel.body.checklist.rows()] == ["Ring Dana"]
    details = opened.does(lambda: watch.details(opened.ws, opened.id("Approve proof")))
    assert details is not None
    assert [item.text for item in details.checklist] == ["Ring Dana"]


@pytest.mark.parametrize("width", [1280, 1500])
def test_opening_a_card_leaves_it_and_all_stages_where_they_were(desk: AtDesk, width: int) -> None:
    desk.resizes(width, 720)
    desk.has("Approve proof", "Reminded", due=in_days(3))
    widths = [column.width() for column in desk.columns()]
    before = place_of(desk, "Approve proof")
    desk.opens("Approve proof")
    desk.settles()
    assert [column.width() for column in desk.columns()] == widths
    assert place_of(desk, "Approve proof") == before
    desk.presses("Esc")
    assert [column.width() for column in desk.columns()] == widths
    assert place_of(desk, "Approve proof") == before


def test_a_card_that_the_panel_would_cover_is_scrolled_beside_it_and_back_again(
    desk: AtDesk,
) -> None:
    desk.resizes(1280, 720)
    desk.has("Thank them", "Done this week")
    before = place_of(desk, "Thank them")
    desk.opens("Thank them")
    desk.until(lambda: place_of(desk, "Thank them").right() < desk.panel.x())
    assert place_of(desk, "Thank them").size() == before.size()
    desk.presses("Esc")
    assert place_of(desk, "Thank them") == before


def test_the_stages_follow_the_window_while_a_card_is_open(opened: AtDesk) -> None:
    wide = opened.columns()[0].width()
    opened.window.resize(opened.window.width() - 120, 720)
    opened.until(lambda: opened.columns()[0].width() == wide - 20)


def test_all_names_of_stages_are_written_in_one_size(desk: AtDesk) -> None:
    def sizes() -> set[int]:
        return {column.header.name._pixels for column in desk.columns()}

    [large] = sizes()
    desk.resizes(1180, 720)
    desk.until(lambda: sizes() != {large})
    assert len(sizes()) == 1
    [small] = sizes()
    assert small < large
    desk.column("Done this week").header.more.show()
    desk.types_in_box("proof")
    assert sizes() == {small}


def test_the_board_is_scrolled_back_when_the_panel_goes(desk: AtDesk) -> None:
    desk.resizes(900, 720)
    desk.has("Approve proof", "Our turn", due=in_days(3))
    bar = desk.view.horizontalScrollBar()
    desk.until(lambda: bar.maximum() > 0)
    place = place_of(desk, "Approve proof")  # the last stage that is seen
    before = bar.value()
    assert 0 < before < bar.maximum()
    desk.opens("Approve proof")
    desk.until(lambda: bar.value() > before)
    desk.presses("Esc")
    assert bar.value() == before
    assert place_of(desk, "Approve proof") == place


def test_the_opened_card_is_marked_on_the_board(opened: AtDesk) -> None:
    opened.has("Another", "Asked", due=in_days(9))
    opened.goes_to("Another")
    place = place_of(opened, "Approve proof")
    marked = opened.window.grab(place).toImage()
    opened.presses("Esc")
    assert not opened.panel.isVisible()
    assert opened.window.grab(place).toImage() != marked
