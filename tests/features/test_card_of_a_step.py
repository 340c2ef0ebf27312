"""What the panel says of a step's card: whom it asks about what, what an answer earns or costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from board.domain.card import Asks, Topic
from board.domain.people import Contact
from board.domain.redaction import Disclosed
from board.domain.wall import wall_board
from board.services import job_changes, records
from board.ui.card_words import stake_line
from tests.driver.jobs import a_running_job, step_card, tell_of_a_fee

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from board.domain.card_summary import CardSummary
    from board.ui.panel.panel_facts import PanelFacts
    from tests.driver.scenario import AtDesk


def facts(desk: AtDesk) -> PanelFacts:
    return desk.panel.body.facts


def choose(desk: AtDesk, combo: QComboBox, words: str) -> None:
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())
    desk.settles()


def test_a_told_fee_is_named_before_and_after_the_day_it_begins(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.does(lambda: tell_of_a_fee(desk.ws, "artwork"))
    due = step_card(desk.ws, "artwork").due
    assert due is not None
    desk.types_in_box("gift", "Esc")
    desk.until(lambda: "card-artwork" in desk.desk.board.cards)
    desk.open_board.board_presenter.show_card("card-artwork")
    desk.until(lambda: "costs no fee" in facts(desk).money.text())
    desk.wakes_up_on(desk.ws.workdays.add(due, 2))
    desk.open_board.board_presenter.show_card("card-artwork")
    desk.until(lambda: "fee $25" in facts(desk).money.text())
    assert facts(desk).money.text().startswith("late since ")


def summary(desk: AtDesk, key: str) -> CardSummary:
    return desk.desk.arrangement.summary(f"card-{key}")


def test_the_face_of_a_card_says_what_a_told_fee_has_come_to(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.until(lambda: "card-artwork" in desk.desk.board.cards)
    desk.desk.reveal("card-artwork")
    stage_id = step_card(desk.ws, "artwork").stage_id
    heights = desk.desk.model.outlines(stage_id)
    desk.does(lambda: tell_of_a_fee(desk.ws, "artwork"))
    desk.until(lambda: "No fee until" in stake_line(summary(desk, "artwork")))
    assert desk.desk.model.outlines(stage_id) != heights  # there is a line more
    assert stake_line(summary(desk, "proof")) == ""
    due = step_card(desk.ws, "artwork").due
    assert due is not None
    desk.wakes_up_on(desk.ws.workdays.add(due, 2))
    desk.until(lambda: "Fee $25" in stake_line(summary(desk, "artwork")))
    said = desk.desk.model.card_index("card-artwork").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "fee $25" in said
    desk.does(lambda: job_changes.waive_fee(desk.ws, "gift-kits", "artwork"))
    desk.until(lambda: "$" not in stake_line(summary(desk, "artwork")))


def test_the_wall_says_nothing_of_a_fee(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.does(lambda: tell_of_a_fee(desk.ws, "artwork"))
    due = step_card(desk.ws, "artwork").due
    assert due is not None
    desk.wakes_up_on(due)
    desk.until(lambda: summary(desk, "artwork").money is not None)
    everything = Disclosed(emails=True, phones=True, amounts=True, stakes=True, notes=True)
    shown = wall_board(desk.desk.arrangement, everything)
    cards = [card for stage in shown.stages for card in stage.cards]
    assert "card-artwork" in [card.id for card in cards]
    assert not [card for card in cards if card.stake]


def test_a_fee_that_nobody_told_is_not_named(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.until(lambda: "card-artwork" in desk.desk.board.cards)
    desk.open_board.board_presenter.show_card("card-artwork")
    desk.until(lambda: desk.panel.isVisible() and desk.panel.card_id == "card-artwork")
    assert facts(desk).money.text() == ""


def test_what_a_card_is_about_and_whom_it_asks_can_be_changed(desk: AtDesk) -> None:
    desk.has("Approve the proof", "Our turn", customer="Tall Pines")
    customer = desk.card("Approve the proof").customer_id or ""
    people = [
        Contact(name, customer, name, position=float(n)) for n, name in enumerate(("Joe", "Ann"))
    ]
    desk.does(lambda: [records.add(desk.ws, one) for one in people])
    desk.opens("Approve the proof")
    assert facts(desk).topic.currentText() == "Proof approval"
    choose(desk, facts(desk).topic, "Artwork")
    choose(desk, facts(desk).asks, "The customer")
    desk.until(facts(desk).contact.isVisible)
    choose(desk, facts(desk).contact, "Ann")
    card = desk.card("Approve the proof")
    assert (card.topic, card.asks, card.contact_id) == (Topic.ARTWORK, Asks.CUSTOMER, "Ann")
    desk.undoes()
    assert desk.card("Approve the proof").contact_id is None


def test_whom_a_step_asks_its_process_has_said(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.until(lambda: "card-proof" in desk.desk.board.cards)
    desk.open_board.board_presenter.show_card("card-proof")
    desk.until(lambda: desk.panel.isVisible() and desk.panel.card_id == "card-proof")
    assert not facts(desk).asks.isEnabled()
    assert facts(desk)._ask_label.text() == "Start on"
