"""What somebody else does is on screen within a second, and nothing jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from board.services import backups, cards
from board.ui.watcher import EVERY_MS
from board.ui.window.two_texts import TwoTexts
from tests.driver.builders import in_days, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.driver.builders import Clock
    from tests.driver.scenario import AtDesk


@pytest.fixture
def other(desk: AtDesk, sits_down: Callable[..., AtDesk]) -> AtDesk:
    """Max Mohr at his desk, with the same board."""
    there = sits_down("Max Mohr")
    desk.comes_to_the_front()
    return there


def test_every_window_looks_twice_a_second(desk: AtDesk) -> None:
    assert desk.open_board.watcher._timer.isActive()
    assert desk.open_board.watcher._timer.interval() == EVERY_MS <= 500


def test_a_new_card_appears_by_itself(desk: AtDesk, other: AtDesk) -> None:
    other.has("Approve proof", "Asked")
    desk.until(lambda: desk.titles() == ["Approve proof"])


def test_what_the_command_line_does_appears_by_itself(
    desk: AtDesk, board_file: Path, clock: Clock
) -> None:
    script = open_desk(str(board_file), clock, "Eva Klein")
    cards.add(script, cards.Draft("From a script"))
    desk.until(lambda: desk.titles() == ["From a script"])


def test_selection_and_current_card_are_kept(desk: AtDesk, other: AtDesk) -> None:
    for number in range(5):
        desk.has(f"Card {number}", "Asked", due=in_days(number))
    desk.selects("Card 2", "Card 3")
    before = (desk.selected(), desk.current())
    other.has("Most urgent", "Asked", due=in_days(-9))
    other.drag("Card 0", to="Reminded")
    desk.sees("Most urgent", "Asked")
    desk.sees("Card 0", "Reminded")
    assert (desk.selected(), desk.current()) == before


def test_a_selected_card_that_somebody_else_moves_stays_selected(
    desk: AtDesk, other: AtDesk
) -> None:
    desk.has("Approve proof", "Asked")
    desk.has("Send logo", "Asked")
    desk.goes_to("Approve proof")
    other.sees("Approve proof")
    other.drag("Approve proof", to="Our turn")
    desk.sees("Approve proof", "Our turn")
    assert desk.current() == "Approve proof"


def test_the_scroll_position_is_kept(desk: AtDesk, other: AtDesk) -> None:
    for number in range(20):
        desk.has(f"Card {number}", "Asked", due=in_days(number))
    bar = desk.column("Asked").list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    other.has("Elsewhere", "Reminded")
    other.has("Below", "Asked", due=in_days(99))
    desk.sees("Below")
    assert bar.value() == before


def test_a_card_being_edited_is_not_pulled_from_under_the_hand(desk: AtDesk, other: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    title = desk.panel.body.head.title
    title.setFocus()
    title.selectAll()
    desk.types("My words")
    other.does(lambda: cards.edit(other.ws, card.id, {"title": "His words"}))
    desk.until(desk.panel.body.held.isVisible)
    assert title.toPlainText() == "My words"
    assert desk.panel.body.held.words.text() == "Changed by somebody else"
    desk.pushes(desk.panel.body.held.show_button)
    assert title.toPlainText() == "His words"


def test_an_open_card_follows_what_others_change(desk: AtDesk, other: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    other.does(lambda: cards.edit(other.ws, card.id, {"stake": "Rush fee $85"}))
    desk.until(lambda: desk.panel.body.facts.stake.field_text() == "Rush fee $85")


def test_an_open_card_that_somebody_deletes_closes_its_panel(desk: AtDesk, other: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    other.does(lambda: cards.remove(other.ws, [card.id]))
    desk.until(lambda: not desk.panel.isVisible())


def test_the_same_card_dragged_at_two_desks_ends_in_one_place(desk: AtDesk, other: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    other.sees("Approve proof")
    desk.drag("Approve proof", to="Reminded")
    other.drag("Approve proof", to="Our turn")
    desk.sees("Approve proof", "Our turn")
    assert len(desk.titles()) == len(other.titles()) == 1


def test_stages_changed_by_somebody_else_change_here(desk: AtDesk, other: AtDesk) -> None:
    other.chooses_for_stage("Asked", "Move right")
    desk.until(lambda: desk.stages()[1:3] == ["Reminded", "Asked"])


def test_a_restored_board_is_shown_whole_at_every_desk(desk: AtDesk, other: AtDesk) -> None:
    desk.has("Kept", "Asked")
    backup = desk.does(lambda: backups.make(desk.ws))
    desk.has("Later", "Asked")
    other.sees("Later")
    desk.does(lambda: backups.restore(desk.ws, backup))
    desk.until(lambda: desk.titles() == ["Kept"])
    other.until(lambda: other.titles() == ["Kept"])
    other.has("New", "Asked")
    desk.sees("New", "Asked")


def test_leaving_a_field_that_somebody_changed_asks_whose_text_stands(
    desk: AtDesk, other: AtDesk
) -> None:
    card = desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    title = desk.panel.body.head.title
    title.setFocus()
    title.selectAll()
    desk.types("My words")
    other.does(lambda: cards.edit(other.ws, card.id, {"title": "His words"}))
    desk.until(desk.panel.body.held.isVisible)
    desk.panel.body.note.text.setFocus()
    desk.settles()

    question = desk.dialog()
    assert isinstance(question, TwoTexts)
    assert (question.theirs.field_text(), question.mine.field_text()) == ("His words", "My words")
    words = [label.text() for label in question.findChildren(QLabel)]
    assert "Max Mohr has changed the title meanwhile, too." in words
    assert other.card("His words").id == card.id
    desk.presses("Return")  # the keyboard is on Keep mine

    desk.sees("My words")
    desk.comes_to_the_front()
    desk.undoes()
    desk.sees("His words")


def test_taking_the_other_text_leaves_nothing_unsaved(desk: AtDesk, other: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked", stake="Rush")
    desk.opens("Approve proof")
    stake = desk.panel.body.facts.stake
    stake.setFocus()
    desk.types("My ")
    other.does(lambda: cards.edit(other.ws, card.id, {"stake": "His"}))
    desk.until(desk.panel.body.held.isVisible)
    desk.presses("Return")
    question = desk.dialog()
    assert isinstance(question, TwoTexts)
    desk.pushes(question.take_button)

    desk.until(lambda: stake.field_text() == "His")
    assert not desk.panel.body.held.isVisible()
    assert desk.open_board.drafts.unsaved == []


def test_the_question_closed_without_an_answer_leaves_the_text_in_its_field(
    desk: AtDesk, other: AtDesk
) -> None:
    card = desk.has("Approve proof", "Asked", stake="Rush")
    desk.opens("Approve proof")
    stake = desk.panel.body.facts.stake
    stake.setFocus()
    desk.types("My ")
    other.does(lambda: cards.edit(other.ws, card.id, {"stake": "His"}))
    desk.until(desk.panel.body.held.isVisible)
    desk.presses("Return")
    question = desk.dialog()
    assert isinstance(question, TwoTexts)
    desk.presses("Esc")

    desk.until(lambda: not desk.dialogs())
    assert stake.field_text() == "My Rush"
    assert [draft.text for draft in desk.open_board.drafts.unsaved] == ["My Rush"]
    assert other.card("Approve proof").stake == "His"


def test_ones_own_text_is_no_surprise_however_fast_it_is_changed(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    for text in ("One", "Two", "Three"):
        desk.open_board.actions.cards.edit(card.id, {"stake": text}, card)
    desk.settles()

    assert not desk.dialogs()
    assert desk.card("Approve proof").stake == "Three"
