"""Everything a person does on the board can be taken back, also after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Order
from board.services import cards, touches
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.scenario import AtDesk


def test_a_short_bar_tells_what_was_done_and_takes_it_back(desk: AtDesk) -> None:
    desk.has("Approve proof", "Coming up")
    desk.drag("Approve proof", to="Asked")
    desk.sees_notice("“Approve proof” moved to Asked")
    desk.takes_offer("Undo")
    desk.sees("Approve proof", "Coming up")
    desk.sees_notice("Undone: card moved")


def test_ctrl_z_takes_back_and_ctrl_shift_z_brings_back(desk: AtDesk) -> None:
    desk.has("Approve proof", "Coming up")
    desk.drag("Approve proof", to="Asked")
    desk.undoes()
    desk.sees("Approve proof", "Coming up")
    desk.redoes()
    desk.sees("Approve proof", "Asked")


def test_many_steps_are_taken_back_one_by_one(desk: AtDesk) -> None:
    desk.types_in_box("Call Joe fri", "Return")
    desk.drag("Call Joe", to="Asked")
    desk.drag("Call Joe", to="Reminded")
    desk.undoes()
    desk.sees("Call Joe", "Asked")
    desk.undoes()
    desk.sees("Call Joe", "Coming up")
    desk.undoes()
    assert desk.titles() == []


DEEDS = {
    "delete": lambda desk, card: cards.remove(desk.ws, [card]),
    "archive": lambda desk, card: cards.archive(desk.ws, [card]),
    "done": lambda desk, card: cards.finish(desk.ws, [card]),
    "snooze": lambda desk, card: cards.snooze(desk.ws, [card], in_days(1)),
    "title": lambda desk, card: cards.edit(desk.ws, card, {"title": "Other"}),
    "owner": lambda desk, card: cards.assign(desk.ws, [card], "Max Mohr"),
    "date": lambda desk, card: cards.give_date(desk.ws, [card], in_days(30)),
    "customer": lambda desk, card: cards.edit(desk.ws, card, {"customer": "Tall Pines"}),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_each_thing_done_to_a_card_is_taken_back(desk: AtDesk, deed: str) -> None:
    card = desk.has("Approve proof", "Asked", due=in_days(5))
    desk.does(lambda: DEEDS[deed](desk, card.id))
    desk.undoes()
    desk.sees("Approve proof", "Asked")
    assert desk.card("Approve proof") == card


def test_changes_of_stages_are_taken_back_too(desk: AtDesk) -> None:
    desk.chooses_for_stage("Asked", "By hand")
    desk.chooses_for_stage("Asked", "Hide")
    assert "Asked" not in desk.stages()
    desk.undoes()
    assert "Asked" in desk.stages()
    assert desk.stage("Asked").order is Order.HAND
    desk.undoes()
    assert desk.stage("Asked").order is Order.URGENCY


def test_the_buttons_at_the_top_say_what_they_would_take_back(desk: AtDesk) -> None:
    bar = desk.bar
    assert not bar.undo.isEnabled()
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert bar.undo.accessibleName() == "Undo: card added"
    inputs.push(bar.undo)
    desk.settles()
    assert desk.titles() == []
    assert not bar.undo.isEnabled()
    inputs.push(bar.redo)
    desk.sees("Call Joe")


def test_a_new_deed_ends_what_could_be_brought_back(desk: AtDesk) -> None:
    desk.has("Approve proof", "Coming up")
    desk.drag("Approve proof", to="Asked")
    desk.undoes()
    desk.has("Another")
    assert not desk.bar.redo.isEnabled()


def test_undo_works_after_a_restart(desk: AtDesk, sits_down: Callable[..., AtDesk]) -> None:
    desk.has("Approve proof", "Coming up")
    desk.drag("Approve proof", to="Asked")
    desk.open_board.close()
    again = sits_down()
    again.sees("Approve proof", "Asked")
    again.undoes()
    again.sees("Approve proof", "Coming up")


def test_with_nothing_to_take_back_a_sentence_says_so(desk: AtDesk) -> None:
    desk.undoes()
    desk.sees_notice("There is nothing to undo.")


def test_my_undo_never_takes_back_what_somebody_else_did(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    desk.has("Mine", "Coming up")
    max_ = sits_down("Max Mohr")
    max_.types_in_box("His card", "Return")
    desk.sees("His card")
    desk.comes_to_the_front()
    desk.undoes()
    assert desk.titles() == ["His card"]


def test_an_undo_over_somebody_elses_later_change_is_refused_naming_field_and_person(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    card = desk.has("Approve proof", "Coming up")
    desk.does(lambda: cards.edit(desk.ws, card.id, {"title": "Approve the proof"}))
    max_ = sits_down("Max Mohr")
    max_.does(lambda: cards.edit(max_.ws, card.id, {"title": "Approve it"}))
    desk.sees("Approve it")
    desk.comes_to_the_front()
    desk.undoes()
    desk.sees_notice("Max Mohr has changed the title since")
    assert desk.titles() == ["Approve it"]


def test_an_undo_that_would_take_somebody_elses_work_off_the_board_is_refused_naming_them(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    desk.types_in_box("Approve proof", "Return")
    max_ = sits_down("Max Mohr")
    max_.does(lambda: touches.add_check(max_.ws, max_.id("Approve proof"), "Logo as vector"))
    desk.comes_to_the_front()
    desk.undoes()
    desk.sees_notice("Max Mohr has added to “Approve proof” since")
    desk.sees("Approve proof")


def test_typing_in_a_field_is_undone_by_the_field_not_by_the_board(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    title = desk.panel.body.head.title
    title.setFocus()
    title.selectAll()
    desk.types("Other")
    desk.presses("Ctrl+Z")
    desk.sees("Approve proof", "Asked")  # the card itself was not taken back
    assert len(desk.titles()) == 1


def test_right_after_adding_ctrl_z_takes_the_card_back_from_wherever_it_was_typed(
    desk: AtDesk,
) -> None:
    desk.types_in_box("Call Joe", "Return", "Ctrl+Z")
    assert desk.titles() == []
    desk.adds_in("Asked", "Send logo")
    desk.sees("Send logo", "Asked")
    desk.presses("N")
    desk.types("Order mugs")
    desk.presses("Return", "Ctrl+Z")
    assert desk.titles() == ["Send logo"]
