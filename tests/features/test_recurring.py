"""A recurring card makes its next one when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def due_dates(desk: AtDesk, title: str) -> list[object]:
    """Return the due dates of the open cards of this title."""
    cards = desk.desk.board.cards.values()
    return [card.due for card in cards if card.title == title and card.done_at is None]


def test_the_next_card_counts_from_the_due_date(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(1))
    desk.opens("Call Joe")
    desk.panel.body.facts.repeat.choose("FREQ=WEEKLY")
    desk.settles()
    assert desk.summary("Call Joe").repeats
    desk.pushes(desk.panel.body.buttons.done)
    assert due_dates(desk, "Call Joe") == [in_days(8)]
    assert desk.titles("Coming up") == ["Call Joe"]


def test_it_is_the_first_one_after_today_however_late_the_last_was(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(-30), repeat="FREQ=WEEKLY")
    desk.chooses_for("Call Joe", "Done")
    assert due_dates(desk, "Call Joe") == [in_days(5)]  # a Saturday stays a Saturday: -30 + 35


def test_one_undo_takes_both_back(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(1), repeat="FREQ=WEEKLY")
    desk.drag("Call Joe", to="Done this week")
    assert len(desk.titles()) == 2
    desk.undoes()
    assert due_dates(desk, "Call Joe") == [in_days(1)]
    assert desk.titles("Our turn") == ["Call Joe"]


def test_the_checklist_comes_along_unticked(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(1), repeat="FREQ=MONTHLY")
    desk.opens("Call Joe")
    desk.fills(desk.panel.body.checklist.new, "Ask for feedback")
    desk.pushes(desk.panel.body.checklist.rows()[0].box)
    desk.pushes(desk.panel.body.buttons.done)
    [again] = [card for card in desk.desk.board.cards.values() if card.done_at is None]
    desk.view.go(desk.desk.model.card_index(again.id))
    desk.presses("Return")
    desk.until(lambda: desk.panel.card_id == again.id)
    assert [(row.item.text, row.item.done) for row in desk.panel.body.checklist.rows()] == [
        ("Ask for feedback", False)
    ]


def test_an_own_rule_is_typed_in_the_words_of_the_standard(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(1))
    desk.opens("Call Joe")
    repeat = desk.panel.body.facts.repeat
    repeat.choose("own")
    desk.fills(repeat.rule, "FREQ=WEEKLY;BYDAY=TU,TH")
    desk.pushes(desk.panel.body.buttons.done)
    assert due_dates(desk, "Call Joe") == [in_days(3)]


def test_a_rule_that_is_none_is_refused_in_its_place(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(1))
    desk.opens("Call Joe")
    repeat = desk.panel.body.facts.repeat
    repeat.choose("own")
    desk.fills(repeat.rule, "every now and then")
    assert "FREQ=WEEKLY" in repeat.rule.accessibleDescription()
    assert desk.card("Call Joe").repeat == ""
