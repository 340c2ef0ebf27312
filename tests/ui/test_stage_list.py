"""One stage's list: its own layout, selection, keys, drops; rows shown stay where they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt

from board.domain.card import Order
from board.ui.board.card_roles import CardIdRole
from tests.driver.examples import changed, example_board
from tests.driver.views import Shown, send_drag, send_drop, send_leave

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from board.domain.board import Board


def crowded() -> Board:
    board = example_board(asked=Order.HAND)
    more = {
        f"x{number}": replace(board.cards["c5"], id=f"x{number}", position=100.0 + number)
        for number in range(40)
    }
    return replace(board, cards={**board.cards, **more})


def test_every_card_is_found_where_it_is_painted(shown: Shown) -> None:
    cards = shown.list("asked")
    assert cards.count() == 4
    for row in range(4):
        index = cards.index_of(row)
        assert cards.indexAt(cards.visualRect(index).center()) == index
    assert not cards.indexAt(QPoint(10, cards.content_height + 5)).isValid()
    assert not cards.visualRect(shown.model.card_index("c9")).isValid()


def test_a_longer_title_makes_its_card_higher(shown: Shown) -> None:
    cards = shown.list("asked")
    before = [cards.heights[row] for row in range(4)]
    shown.take(changed(shown.board, "c6", title="Sign off the packaging spec " * 3), "c6")
    after = [cards.heights[row] for row in range(4)]
    assert after[1] > before[1]
    assert (after[0], after[2:]) == (before[0], before[2:])


def test_heights_kept_up_row_by_row_are_those_of_a_fresh_layout(shown: Shown) -> None:
    for number in range(5, 9):
        moved = changed(shown.board, f"c{number}", stage_id="reminded", stake="")
        shown.take(moved, f"c{number}")
    for stage_id in ("asked", "reminded"):
        cards = shown.list(stage_id)
        kept = [cards.heights[row] for row in range(cards.count())]
        cards.relayout()
        assert kept == [cards.heights[row] for row in range(cards.count())]


def test_what_is_seen_stays_when_a_card_above_leaves(
    qtbot: QtBot, show: Callable[..., Shown]
) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    cards.verticalScrollBar().setValue(cards.heights.top(10))
    seen = cards.indexAt(QPoint(60, 40)).data(CardIdRole)
    shown.take(changed(shown.board, "c6", stage_id="reminded"), "c6")
    assert cards.indexAt(QPoint(60, 40)).data(CardIdRole) == seen


def test_what_is_seen_at_the_end_stays_when_a_card_above_leaves(
    qtbot: QtBot, show: Callable[..., Shown]
) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum() - 5)
    seen = cards.indexAt(QPoint(60, 40)).data(CardIdRole)
    shown.take(changed(shown.board, "c6", stage_id="reminded"), "c6")
    assert cards.indexAt(QPoint(60, 40)).data(CardIdRole) == seen


def test_many_rows_that_go_and_come_back_are_laid_out_like_new(
    qtbot: QtBot, show: Callable[..., Shown]
) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    cards.verticalScrollBar().setValue(cards.heights.top(20))
    seen = cards.indexAt(QPoint(60, 40)).data(CardIdRole)
    hidden = [f"x{number}" for number in (*range(0, 14, 3), 30, 33, 39)]
    for board in (_without(shown.board, hidden), shown.board):
        shown.take(board, *hidden)
        kept = [cards.heights[row] for row in range(cards.count())]
        assert cards.indexAt(QPoint(60, 40)).data(CardIdRole) == seen
        assert cards.verticalScrollBar().maximum() == (
            cards.content_height - cards.viewport().height()
        )
        cards.relayout()
        assert kept == [cards.heights[row] for row in range(cards.count())]


def _without(board: Board, card_ids: list[str]) -> Board:
    left = {key: card for key, card in board.cards.items() if key not in card_ids}
    return replace(board, cards=left)


class Paints(QObject):
    """Notes which lists are painted."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.stages: list[str] = []
        self._names: dict[QObject, str] = {}
        for column in shown.view.columns:
            self._names[column.list.viewport()] = column.stage_id
            column.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.stages.append(self._names[watched])
        return False


def test_a_change_paints_the_lists_it_concerns_once(shown: Shown, qtbot: QtBot) -> None:
    qtbot.wait(50)
    paints = Paints(shown)
    shown.take(changed(shown.board, "c6", stage_id="reminded"), "c6")
    qtbot.wait(50)
    assert sorted(paints.stages) == ["asked", "reminded"]


def test_a_gap_begins_to_open_at_once(shown: Shown) -> None:
    shown.theme.set_reduced_motion(False)
    cards = shown.list("hand")
    send_drag(shown, cards.viewport(), ["c6"], QPoint(60, 40))
    assert cards.heights.gap > 0
    send_leave(cards.viewport())
    assert cards.heights.gap == 0


def test_scrolling_stays_after_a_reset(qtbot: QtBot, show: Callable[..., Shown]) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    cards.verticalScrollBar().setValue(500)
    shown.model.show(shown.arrangement)
    assert shown.list("asked").verticalOffset() == 500


def test_scroll_to_shows_a_card_below_and_above(qtbot: QtBot, show: Callable[..., Shown]) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    last = cards.index_of(cards.count() - 1)
    for index in (last, cards.index_of(0)):
        cards.scrollTo(index)
        assert cards.viewport().rect().contains(cards.card_rect(index.row()))


def test_home_end_and_pages_walk(qtbot: QtBot, show: Callable[..., Shown]) -> None:
    shown = show(crowded())
    cards = shown.list("asked")
    shown.view.go(cards.index_of(0))
    qtbot.keyClick(cards, Qt.Key.Key_End)
    assert cards.currentIndex().row() == cards.count() - 1
    qtbot.keyClick(cards, Qt.Key.Key_PageUp)
    assert 0 < cards.currentIndex().row() < cards.count() - 1
    qtbot.keyClick(cards, Qt.Key.Key_Home)
    assert cards.currentIndex().row() == 0


def test_no_gap_opens_where_nothing_would_change(shown: Shown, qtbot: QtBot) -> None:
    cards = shown.list("asked")
    with qtbot.assertNotEmitted(shown.wishes.cards.move):
        send_drop(shown, cards.viewport(), ["c7"], QPoint(50, 5))
    assert cards.heights.gap == 0


def test_by_hand_a_card_lands_before_the_one_under_the_pointer(
    qtbot: QtBot, show: Callable[..., Shown]
) -> None:
    shown = show(asked=Order.HAND)
    cards = shown.list("asked")
    above = cards.card_rect(2).topLeft() + QPoint(20, 5)
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        send_drop(shown, cards.viewport(), ["c11"], above)
    assert wish.args == [["c11"], "asked", "c7"]
    below = QPoint(50, cards.content_height + 100)
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        send_drop(shown, cards.viewport(), ["c5"], below)
    assert wish.args == [["c5"], "asked", ""]


def test_the_column_beside_the_list_takes_drops_too(shown: Shown, qtbot: QtBot) -> None:
    column = next(each for each in shown.view.columns if each.stage_id == "hand")
    with qtbot.waitSignal(shown.wishes.cards.move) as wish:
        send_drop(shown, column, ["c5"], QPoint(30, 10))
    assert wish.args[1] == "hand"


def test_painting_covers_all_kinds_of_cards_at_all_scales(shown: Shown, qtbot: QtBot) -> None:
    for scale in (100, 150, 300):
        shown.theme.set_scale(scale)
        image = shown.view.grab().toImage()
        assert not image.isNull()


def test_the_list_is_named_for_screen_readers(shown: Shown) -> None:
    assert shown.list("asked").accessibleName() == "Asked, 4 cards"
    assert shown.list("hand").accessibleName() == "Needs a hand, 2 cards, 2 late"
