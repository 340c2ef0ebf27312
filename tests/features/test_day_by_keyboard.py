"""A whole working day without a mouse: single letters on a card, into the panel and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import TouchKind
from board.services import watch
from board.ui.actions.key_map import key_map
from board.ui.people.customer_page import CustomerPage
from board.ui.widgets.list_page import ListPage
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from board.domain.card import Touch
    from tests.driver.scenario import AtDesk


@pytest.fixture
def morning(desk: AtDesk) -> AtDesk:
    """What waits on a Monday morning."""
    desk.has("Approve proof", "Asked", customer="Fairview Golf Club", due=in_days(-1))
    desk.has("Send guest list", "Reminded", customer="Orchard Weddings", due=in_days(0))
    desk.has("Call back", "Our turn", customer="Tall Pines", due=in_days(0))
    desk.has("Order mugs", "Our turn", customer="Peak Physio", due=in_days(1))
    desk.has("Check colours", "Our turn", due=in_days(2))
    return desk


def test_a_whole_working_day_by_keyboard_alone(morning: AtDesk) -> None:
    desk = morning
    desk.presses("Ctrl+K")
    desk.types("late")
    desk.presses("Return", "Right")
    assert desk.current() == "Approve proof"
    desk.presses("A")
    desk.sees_notice("They answered “Approve proof”: our turn")
    desk.presses("Esc")
    desk.sees("Approve proof", "Our turn")

    desk.goes_to("Send guest list")
    desk.presses("L")
    desk.until(desk.panel.body.buttons.log_row.line.hasFocus)
    desk.types("left a message")
    desk.presses("Return")
    assert _touch(desk, "Send guest list").text == "left a message"
    desk.presses("F6")
    assert desk.column("Reminded").list.hasFocus()
    desk.presses("Esc")
    assert not desk.panel.isVisible()

    desk.goes_to("Call back")
    desk.presses("D")
    desk.sees("Call back", "Done this week")

    desk.goes_to("Check colours")
    desk.presses("S")
    inputs.press_key("Return", desk.open_board.card_menu._menu)
    desk.settles()
    assert desk.card("Check colours").snoozed_until == in_days(1)
    desk.comes_to_the_front()

    desk.goes_to("Order mugs")
    desk.presses("Return")
    desk.until(desk.panel.isVisible)
    assert desk.column("Our turn").list.hasFocus()
    desk.presses("Return")
    assert desk.panel.body.head.title.hasFocus()
    desk.presses("End")
    desk.types(" today")
    desk.presses("Return", "Esc")
    desk.sees("Order mugs today", "Our turn")
    assert desk.column("Our turn").list.hasFocus()

    desk.presses("N")
    desk.types("Thank Tall Pines tue")
    desk.presses("Return", "Esc")
    desk.sees("Thank Tall Pines")
    desk.presses("Ctrl+Z")
    desk.sees_not("Thank Tall Pines")


def test_f6_opens_the_current_card_and_goes_between_panel_and_board(morning: AtDesk) -> None:
    morning.goes_to("Order mugs")
    morning.presses("F6")
    morning.until(morning.panel.body.head.title.hasFocus)
    assert morning.panel.card_id == morning.id("Order mugs")
    morning.presses("F6")
    assert morning.column("Our turn").list.hasFocus()
    assert morning.panel.isVisible()
    morning.presses("F6")
    assert morning.panel.body.head.title.hasFocus()


def test_e_leads_to_the_e_mail_of_the_card(morning: AtDesk) -> None:
    morning.goes_to("Approve proof")
    morning.presses("E")
    row = morning.panel.body.buttons.mail_row
    morning.until(row.isVisible)
    assert "no e-mail address for Fairview Golf Club" in row.words.text()
    morning.until(row.yes.hasFocus)


def test_s_asks_until_when_and_d_takes_all_selected_cards(morning: AtDesk) -> None:
    morning.has("No hurry", "Our turn", due=in_days(30))
    morning.goes_to("No hurry")
    morning.presses("S")
    menu = morning.open_board.card_menu._menu
    assert menu.isVisible()
    assert menu.activeAction().text() == "Next working day"
    inputs.press_key("Return", menu)
    morning.settles()
    assert morning.card("No hurry").snoozed_until == in_days(1)
    morning.comes_to_the_front()
    morning.goes_to("Call back")
    morning.presses("Shift+Down", "D")
    assert morning.titles("Done this week") == ["Call back", "Order mugs"]


def test_after_a_logged_call_the_keyboard_is_where_the_call_was_begun(morning: AtDesk) -> None:
    morning.goes_to("Send guest list")
    morning.presses("L")
    buttons = morning.panel.body.buttons
    morning.until(buttons.log_row.line.hasFocus)
    morning.presses("Return")
    morning.until(buttons.call.hasFocus)
    assert not buttons.log_row.isVisible()


def test_what_is_typed_before_the_panel_has_come_does_nothing_to_the_card(
    morning: AtDesk,
) -> None:
    morning.goes_to("Send guest list")
    board = morning.column("Reminded").list
    inputs.press_key("L", board)
    inputs.type_text("said", board)
    morning.until(morning.panel.body.buttons.log_row.line.hasFocus)
    morning.sees("Send guest list", "Reminded")
    assert not morning.open_board.card_menu._menu.isVisible()


def test_a_call_about_the_opened_card_is_asked_about_at_once(morning: AtDesk) -> None:
    morning.opens("Send guest list")
    row = morning.panel.body.buttons.log_row
    inputs.press_key("L", morning.column("Reminded").list)
    assert row.line.hasFocus()
    morning.settles()
    assert row.isVisible()


def test_the_rows_of_a_page_are_walked_as_soon_as_it_has_come(morning: AtDesk) -> None:
    morning.chooses("Customers")
    page = morning.page_shown()
    assert isinstance(page, ListPage)
    morning.until(page.table.hasFocus)
    morning.presses("Down", "Return")
    morning.until(lambda: isinstance(morning.page_shown(), CustomerPage))
    opened = inputs.part(morning.window, CustomerPage)
    assert opened.heading.text() == "Orchard Weddings"
    morning.presses("Esc")
    morning.until(page.table.hasFocus)
    morning.chooses("Archive")
    page = morning.page_shown()
    assert isinstance(page, ListPage)
    morning.until(page.way_out.hasFocus)


def test_what_is_done_is_neither_snoozed_nor_answered(morning: AtDesk) -> None:
    morning.goes_to("Call back")
    morning.presses("D")
    morning.sees("Call back", "Done this week")
    words = _menu_of(morning, "Call back")
    assert not any(word.startswith(("Snooze", "They answered")) for word in words)
    morning.goes_to("Call back")
    morning.presses("S", "A")
    assert not morning.open_board.card_menu._menu.isVisible()
    morning.sees("Call back", "Done this week")


def test_letters_can_be_switched_off_and_then_do_nothing(morning: AtDesk) -> None:
    morning.view.set_letters(False)
    morning.goes_to("Order mugs")
    morning.presses("D", "A", "S", "L", "E")
    morning.sees("Order mugs", "Our turn")
    assert not morning.panel.isVisible()
    assert not morning.open_board.card_menu._menu.isVisible()
    keys = [words.partition("\t")[2] for words in _menu_of(morning, "Order mugs")]
    assert [key for key in keys if key] == ["Return", "F2", "Del"]


def test_the_letters_stand_in_the_menu_of_the_card_and_in_the_list_of_keys(
    morning: AtDesk,
) -> None:
    words = _menu_of(morning, "Order mugs")
    for entry in ("Done\tD", "Snooze\tS", "Log a call\tL", "They answered\tA", "Write e-mail\tE"):
        assert entry in words
    on_the_board = [keys for keys, _ in dict(key_map())["On the board"]]
    assert {"D", "S", "L", "A", "E"}.issubset(on_the_board)
    assert "F6" in dict(dict(key_map())["Everywhere"])


def _menu_of(desk: AtDesk, title: str) -> list[str]:
    desk.goes_to(title)
    desk.presses("Shift+F10")
    menu = desk.open_board.card_menu._menu
    words = ["\t".join(filter(None, (a.text(), a.shortcut().toString()))) for a in menu.actions()]
    menu.close()
    desk.comes_to_the_front()
    return words


def _touch(desk: AtDesk, title: str) -> Touch:
    details = desk.does(lambda: watch.details(desk.ws, desk.id(title)))
    assert details is not None
    [touch] = [one for one in details.touches if one.kind is TouchKind.CALL]
    return touch
