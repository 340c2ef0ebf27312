"""Enter presses the button that has the keyboard, and submits a small form from its last field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QAbstractButton, QTabWidget, QWidget

from board.services import cards, touches
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def expects_enter_to_press_all(window: QWidget) -> None:
    """Expect that Enter presses each button that the keyboard can reach, once."""
    found = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert found
    missed = [_name(button) for button in found if not _is_pressed_by_enter(button)]
    assert not missed, missed


def _is_pressed_by_enter(button: QAbstractButton) -> bool:
    heard: list[bool] = []
    _leave_alone(button)
    button.pressed.connect(lambda: heard.append(True))
    button.setFocus()
    inputs.press_key("Return", button)
    return heard == [True]


def _leave_alone(button: QAbstractButton) -> None:
    """Let a button do nothing: here only the pressing matters."""
    for signal, text in (
        (button.pressed, "pressed()"),
        (button.clicked, "clicked(bool)"),
        (button.toggled, "toggled(bool)"),
    ):
        if button.receivers(SIGNAL(text)):
            signal.disconnect()


def _name(button: QAbstractButton) -> str:
    return f"{type(button).__name__} {button.accessibleName() or button.text()}"


def test_on_the_board_and_in_the_panel(desk: AtDesk) -> None:
    for days in (-3, 0):
        desk.has("Call Joe", "Asked", due=in_days(days))
    card = desk.has("Approve proof", "Asked", due=in_days(2))
    desk.does(lambda: touches.add_check(desk.ws, card.id, "A line"))
    desk.does(lambda: touches.add_link(desk.ws, card.id, "https://example.com"))
    desk.opens("Approve proof")
    desk.notice_bar.show()
    expects_enter_to_press_all(desk.window)


def test_on_the_empty_board(desk: AtDesk) -> None:
    expects_enter_to_press_all(desk.window)


def test_with_several_cards_selected(desk: AtDesk) -> None:
    desk.has("Call Joe", "Asked")
    desk.has("Call Ann", "Asked")
    desk.selects("Call Joe", "Call Ann")
    expects_enter_to_press_all(desk.window)


@pytest.mark.parametrize("page", ["archive", "customers", "colleagues"])
def test_on_the_pages(desk: AtDesk, page: str) -> None:
    card = desk.has("Call Joe", customer="Tall Pines")
    desk.does(lambda: cards.archive(desk.ws, [card.id]))
    desk.open_board.on_menu(page)
    desk.settles()
    expects_enter_to_press_all(desk.window)


def test_in_the_settings(desk: AtDesk) -> None:
    desk.open_board.on_menu("settings")
    dialog = desk.dialog()
    pages = inputs.part(dialog, QTabWidget)
    for number in range(pages.count()):
        pages.setCurrentIndex(number)
        expects_enter_to_press_all(dialog)
    dialog.close()


def test_in_the_preview_of_an_import(desk: AtDesk) -> None:
    file = desk.open_board.ws.store.path.with_name("list.csv")  # type: ignore[union-attr]  # a file
    file.write_text("Title;Due\nCall Joe;2026-12-01\n", "utf-8")
    desk.open_board.importing.start(str(file))
    dialog = desk.dialog()
    expects_enter_to_press_all(dialog)
    dialog.close()


def test_enter_takes_an_import_as_it_is_proposed(desk: AtDesk) -> None:
    file = desk.open_board.ws.store.path.with_name("list.csv")  # type: ignore[union-attr]  # a file
    file.write_text("Title;Due\nCall Joe;2026-12-01\n", "utf-8")
    desk.open_board.importing.start(str(file))
    dialog = desk.dialog()
    inputs.press_key("Return", dialog.focusWidget())
    desk.sees("Call Joe")
    dialog.close()


@pytest.mark.parametrize("key", ["Esc", "Return"])
def test_esc_and_enter_on_its_button_close_a_dialog(desk: AtDesk, key: str) -> None:
    desk.open_board.on_menu("settings")
    dialog = desk.dialog()
    close = next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Close")
    close.setFocus()
    inputs.press_key(key, close)
    desk.until(lambda: not desk.dialogs())


def test_enter_snoozes_from_the_last_field(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(9))
    desk.opens("Approve proof")
    row = desk.panel.body.buttons.snooze_row
    desk.panel.body.buttons.snooze_until(None)
    desk.fills(row.until, str(in_days(3)))
    assert desk.card("Approve proof").snoozed_until == in_days(3)


def test_enter_goes_to_the_new_date_first_where_one_is_needed(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(1))
    desk.opens("Approve proof")
    row = desk.panel.body.buttons.snooze_row
    desk.panel.body.buttons.snooze_until(None)
    desk.fills(row.until, str(in_days(3)))
    assert row.new_due.hasFocus()
    desk.fills(row.new_due, str(in_days(4)))
    card = desk.card("Approve proof")
    assert (card.snoozed_until, card.due) == (in_days(3), in_days(4))


def test_enter_dates_several_cards_from_the_field(desk: AtDesk) -> None:
    desk.has("Call Joe", "Asked")
    desk.has("Call Ann", "Asked")
    desk.selects("Call Joe", "Call Ann")
    desk.pushes(desk.open_board.board_presenter.many.date)
    desk.fills(desk.open_board.board_presenter.many.ask.field, str(in_days(5)))
    assert {desk.card(title).due for title in ("Call Joe", "Call Ann")} == {in_days(5)}


def test_a_refused_date_submits_nothing(desk: AtDesk) -> None:
    desk.has("Call Joe", "Asked", due=in_days(9))
    desk.opens("Call Joe")
    row = desk.panel.body.buttons.snooze_row
    desk.panel.body.buttons.snooze_until(in_days(20))
    desk.fills(row.until, "someday")
    assert row.isVisible()
    assert desk.card("Call Joe").snoozed_until is None


def test_a_snooze_that_is_still_asked_about_is_not_shown_as_a_fact(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(1))
    desk.opens("Approve proof")
    facts, row = desk.panel.body.facts, desk.panel.body.buttons.snooze_row
    desk.fills(facts.snoozed, str(in_days(3)))
    assert row.isVisible()
    assert facts.snoozed.text() == ""
    desk.pushes(row.no)
    assert facts.snoozed.text() == ""
    assert desk.card("Approve proof").snoozed_until is None


def test_a_stage_the_card_could_not_go_to_is_not_shown_as_a_fact(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    combo = desk.panel.body.facts.stage
    desk.view.wishes.cards.move.disconnect()
    row = combo.findText("Reminded")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert combo.currentText() == "Asked"


def test_a_rule_that_was_not_typed_is_not_shown_as_a_fact(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    repeat = desk.panel.body.facts.repeat
    never = repeat._choices.currentText()
    repeat.choose("own")
    assert repeat.rule.hasFocus()
    desk.panel.body.facts.stake.setFocus()
    assert repeat._choices.currentText() == never
