"""Where people read from the right, the board begins there and the keys go where they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication

from board.ui.panel.panel_actions import PanelActions
from board.ui.widgets.auto_scroll import AutoScroll
from board.ui.widgets.tick_box import TickBox
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from tests.driver.scenario import AtDesk


@pytest.fixture
def desk(qapp: QApplication, sits_down: Callable[..., AtDesk]) -> Iterator[AtDesk]:
    """Somebody at a desk that is read from the right."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield sits_down()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(desk: AtDesk, widget: QWidget) -> int:
    """Return how far from the window's left side something is."""
    return widget.mapTo(desk.window, QPoint(0, 0)).x()


def stage_of(desk: AtDesk, title: str) -> str:
    card = desk.open_board.desk.board.cards[desk.id(title)]
    return desk.open_board.desk.board.stages[card.stage_id].name


def test_the_first_stage_is_the_rightmost(desk: AtDesk) -> None:
    places = [left_of(desk, column) for column in desk.columns()]
    assert places == sorted(places, reverse=True)


def test_the_panel_opens_at_the_left(desk: AtDesk) -> None:
    desk.has("Call Joe")
    desk.opens("Call Joe")
    assert left_of(desk, desk.panel) < left_of(desk, desk.view)


@pytest.mark.parametrize(("key", "stage"), [("Alt+Left", "Reminded"), ("Alt+Right", "Coming up")])
def test_keys_move_a_card_to_the_side_they_say(desk: AtDesk, key: str, stage: str) -> None:
    desk.has("Call Joe", "Asked")
    before = left_of(desk, desk.column("Asked"))
    desk.goes_to("Call Joe")
    desk.presses(key)
    assert stage_of(desk, "Call Joe") == stage
    assert (left_of(desk, desk.column(stage)) < before) is (key == "Alt+Left")


def test_arrows_walk_to_the_side_they_say(desk: AtDesk) -> None:
    desk.has("At the right", "Coming up")
    desk.has("At the left", "Asked")
    desk.goes_to("At the right")
    desk.presses("Left")
    assert desk.view.current() == desk.id("At the left")


def test_the_menu_of_a_stage_moves_it_to_the_side_it_says(desk: AtDesk) -> None:
    before = left_of(desk, desk.column("Asked"))
    desk.chooses_for_stage("Asked", "Move left")
    desk.until(lambda: left_of(desk, desk.column("Asked")) < before)


def test_a_card_is_dragged_to_another_stage(desk: AtDesk) -> None:
    desk.has("Call Joe", "Asked")
    desk.drag("Call Joe", to="Needs a hand")
    assert stage_of(desk, "Call Joe") == "Needs a hand"


@pytest.mark.parametrize(("place", "sign"), [(2, 1), (-2, -1)])
def test_the_board_scrolls_towards_the_edge_of_a_drag(desk: AtDesk, place: int, sign: int) -> None:
    """Further stages are at the left, and the bar counts them upwards."""
    view = desk.view
    scroll = AutoScroll(view, Qt.Orientation.Horizontal, reach=40)
    scroll.follow(place if place > 0 else view.viewport().width() + place)
    assert scroll._speed * sign > 0
    scroll.stop()


def test_the_edge_of_a_late_card_is_at_the_right(desk: AtDesk) -> None:
    card = desk.has("Call Joe", due=in_days(-3))
    delegate = desk.columns()[0].list.itemDelegate()
    summary = desk.open_board.desk.arrangement.summary(card.id)
    size = QSize(200, delegate.layout.card_height(summary, 200))  # type: ignore[attr-defined]  # ours
    picture = delegate.painter.picture(summary, size, 1.0).toImage()  # type: ignore[attr-defined]
    margin, middle = delegate.layout.margin, picture.height() // 2  # type: ignore[attr-defined]
    edge = desk.theme.colours.late.edge
    assert picture.pixelColor(picture.width() - margin - 4, middle).name() == edge
    assert picture.pixelColor(margin + 4, middle).name() != edge


def test_buttons_in_lines_begin_at_the_right(desk: AtDesk) -> None:
    desk.has("Call Joe")
    desk.opens("Call Joe")
    actions = inputs.part(desk.panel, PanelActions)
    assert left_of(desk, actions.answered) > left_of(desk, actions.call)


def test_the_tick_of_a_line_is_before_its_text(desk: AtDesk) -> None:
    box = TickBox(desk.theme, "Names checked")
    box.resize(200, box.sizeHint().height())
    box.setChecked(True)
    picture, accent = box.grab().toImage(), desk.theme.colours.accent
    middle = picture.height() // 2 - desk.theme.px(0.5)
    row = [picture.pixelColor(x, middle).name() for x in range(picture.width())]
    assert accent in row[100:]
    assert accent not in row[:100]


def test_a_card_is_found_and_opened(desk: AtDesk) -> None:
    desk.has("Call Joe")
    desk.types_in_box("joe")
    popup, box = desk.box.popup, desk.box
    assert popup.geometry().right() == box.mapTo(desk.window, box.rect().topRight()).x()
    inputs.press_key("Return", box)
    desk.until(lambda: desk.panel.card_id == desk.id("Call Joe"))
