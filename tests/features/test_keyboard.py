"""Everything works by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


@pytest.fixture
def rows(desk: AtDesk) -> AtDesk:
    """Two stages with cards, an empty one between them."""
    desk.has("A1", "Asked", due=in_days(1))
    desk.has("A2", "Asked", due=in_days(2))
    desk.has("A3", "Asked", due=in_days(3))
    desk.has("N1", "Needs a hand", due=in_days(1))
    return desk


def test_arrows_walk_through_a_stage_and_across_stages(rows: AtDesk) -> None:
    rows.goes_to("A1")
    walked = []
    for key in ("Down", "Down", "Up", "Right", "Left", "Home", "End"):
        rows.presses(key)
        walked.append(rows.current())
    assert walked == ["A2", "A3", "A2", "N1", "A1", "A1", "A3"]


def test_the_first_arrow_goes_to_the_first_card(rows: AtDesk) -> None:
    rows.view.take_keyboard()
    rows.presses("Right")
    assert rows.current() == "A1"


def test_a_card_lives_from_adding_to_done_without_a_mouse(desk: AtDesk) -> None:
    desk.presses("N")
    desk.types("Call Joe fri")
    desk.presses("Return", "Esc")
    desk.goes_to("Call Joe")
    desk.presses("Alt+Right", "Return")
    desk.until(desk.panel.isVisible)
    desk.panel.body.head.title.setFocus()
    desk.presses("Esc", *["Alt+Right"] * 4)
    desk.sees("Call Joe", "Done this week")


def test_f2_renames_a_card_in_its_place(rows: AtDesk) -> None:
    rows.goes_to("A2")
    rows.presses("F2")
    rows.types("B2")
    rows.presses("Return")
    rows.sees("B2", "Asked")


def test_delete_deletes_and_undo_brings_back(rows: AtDesk) -> None:
    rows.goes_to("A2")
    rows.presses("Del")
    rows.sees_not("A2")
    rows.presses("Ctrl+Z")
    rows.sees("A2", "Asked")


def test_shift_f10_opens_the_menu_of_the_card(rows: AtDesk) -> None:
    rows.goes_to("A2")
    rows.presses("Shift+F10")
    menu = rows.open_board.card_menu._menu
    assert menu.isVisible()
    inputs.choose(menu, "Move to…", "Reminded")
    rows.comes_to_the_front()
    rows.sees("A2", "Reminded")


@pytest.mark.parametrize(("key", "wish"), [("F1", "keys"), ("Ctrl+O", "open"), ("Ctrl+Q", "quit")])
def test_keys_lead_where_the_menu_leads(desk: AtDesk, key: str, wish: str) -> None:
    desk.presses(key)
    assert desk.left_for == [wish]


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+F"])
def test_a_key_leads_to_the_box_and_escape_back_to_the_board(rows: AtDesk, key: str) -> None:
    rows.goes_to("A2")
    rows.presses(key)
    assert rows.box.hasFocus()
    rows.presses("Esc")
    assert rows.column("Asked").list.hasFocus()
    assert rows.current() == "A2"


def test_tab_goes_through_the_window_without_a_trap(rows: AtDesk) -> None:
    rows.goes_to("A1")
    seen = []
    for _ in range(60):
        inputs.press_key("Tab")
        seen.append(QApplication.focusWidget())
    assert len({id(widget) for widget in seen}) > 10
    assert rows.box in seen
    assert rows.column("Asked").list in seen


def test_the_card_keeps_the_keyboard_while_it_moves(rows: AtDesk) -> None:
    rows.goes_to("A2")
    rows.presses("Alt+Right")
    assert rows.current() == "A2"
    rows.presses("Alt+Right")
    rows.sees("A2", "Needs a hand")


def test_alt_at_the_edge_of_the_board_moves_nothing(rows: AtDesk) -> None:
    rows.has("C1", "Coming up")
    rows.goes_to("C1")
    rows.presses("Alt+Left")
    rows.sees("C1", "Coming up")


def test_every_widget_that_takes_the_keyboard_has_a_name(rows: AtDesk) -> None:
    rows.opens("A2")
    nameless: set[str] = set()
    for _ in range(120):
        inputs.press_key("Tab")
        widget = QApplication.focusWidget()
        assert widget is not None
        if not (widget.accessibleName() or getattr(widget, "text", str)()):
            nameless.add(widget.metaObject().className())
    assert nameless == set()
