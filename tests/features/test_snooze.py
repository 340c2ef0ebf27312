"""A snoozed card is hidden until its day and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.services import cards
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def test_a_card_is_hidden_until_the_chosen_day(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(20))
    desk.chooses_for("Approve proof", "Snooze", "Next Monday")
    desk.sees_not("Approve proof")
    desk.sees_notice("“Approve proof” snoozed until Mon 30 Nov")
    desk.wakes_up_on(in_days(6))
    assert desk.titles() == []
    desk.wakes_up_on(in_days(7))
    desk.sees("Approve proof", "Asked")


def test_the_panel_snoozes_too(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(20))
    desk.opens("Approve proof")
    inputs.choose(desk.panel.body.buttons.snooze.menu(), "Tomorrow")
    desk.settles()
    desk.sees_not("Approve proof")
    assert desk.card("Approve proof").snoozed_until == in_days(1)


def test_past_the_due_date_the_new_due_date_is_asked_for_in_the_same_step(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(2))
    desk.chooses_for("Approve proof", "Snooze", "Next Monday")
    row = desk.panel.body.buttons.snooze_row
    desk.until(row.isVisible)
    assert desk.card("Approve proof").snoozed_until is None
    desk.fills(row.new_due, "1 Dec", "Tab")
    desk.pushes(row.yes)
    desk.sees_not("Approve proof")
    card = desk.card("Approve proof")
    assert (card.snoozed_until, card.due) == (in_days(7), in_days(8))
    desk.undoes()
    desk.sees("Approve proof", "Asked")
    assert desk.card("Approve proof").due == in_days(2)  # one step, one undo


def test_a_late_card_asks_for_its_new_date_too(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(-2))
    desk.opens("Approve proof")
    inputs.choose(desk.panel.body.buttons.snooze.menu(), "Tomorrow")
    assert desk.panel.body.buttons.snooze_row.isVisible()


def test_a_day_that_cannot_be_is_said_in_the_question(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(2))
    desk.chooses_for("Approve proof", "Snooze", "Next Monday")
    row = desk.panel.body.buttons.snooze_row
    desk.until(row.isVisible)
    desk.fills(row.new_due, "Thu", "Tab")
    assert row.words.text() == "The new date is before the day the card comes back."
    desk.fills(row.until, "yesterday", "Tab")
    assert row.words.text() == "That day is not after today."
    assert not row.yes.isEnabled()


def test_it_holds_whatever_else_changes_on_the_card(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked", due=in_days(20))
    desk.does(lambda: cards.snooze(desk.ws, [card.id], in_days(3)))
    desk.does(lambda: cards.edit(desk.ws, card.id, {"note": "Dana wrote", "stake": "fee"}))
    assert desk.titles() == []
    assert desk.card("Approve proof").snoozed_until == in_days(3)


def test_a_snoozed_card_is_never_late_on_the_board(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked", due=in_days(20))
    desk.does(lambda: cards.snooze(desk.ws, [card.id], in_days(3)))
    assert desk.bar.late.text() == "▲ 0 late"


def test_a_snooze_is_ended_early(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked", due=in_days(20))
    desk.does(lambda: cards.snooze(desk.ws, [card.id], in_days(3)))
    desk.types_in_box("Snoozed")
    desk.opens("Approve proof")
    desk.fills(desk.panel.body.facts.snoozed, "")
    desk.types_in_box("", "Esc")
    desk.sees("Approve proof", "Asked")
